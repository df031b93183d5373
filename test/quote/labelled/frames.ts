import type { Sample } from './sample.ts';

/** 据X介绍, 用X的话说. */
export const accordingTo: readonly Sample[] = [
  {
    why: 'name with title between 据 and 介绍',
    text: '据县志办主任苍梧介绍，这条驿道始于北宋。',
    expected: [{ form: 'indirect', speaker: '苍梧', title: '县志办主任', text: '这条驿道始于北宋' }],
  },
  {
    why: 'a nameless witness',
    text: '据目击者称，热气球在触到高压线后迅速下坠。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '目击者',
        or: ['目击者'],
        text: '热气球在触到高压线后迅速下坠',
      },
    ],
  },
  {
    why: 'a relative clause between 据 and the name',
    text: '据参加过首次航行的轮机长仝胜利回忆，那天夜里浪高六米。',
    expected: [{ form: 'indirect', speaker: '仝胜利', title: '轮机长', text: '那天夜里浪高六米' }],
  },
  {
    why: '另据',
    text: '另据蔬菜公司经理隗强透露，储备冬菜已经入窖三千吨。',
    expected: [{ form: 'indirect', speaker: '隗强', title: '蔬菜公司经理', text: '储备冬菜已经入窖三千吨' }],
  },
  {
    why: '用…的话说',
    text: '用车间主任钮大刚的话说，“机器比人还怕感冒”。',
    expected: [{ form: 'direct', speaker: '钮大刚', title: '车间主任', text: '机器比人还怕感冒' }],
  },
  {
    why: 'an organization, full-width digits',
    text: '据塞浦路斯农业部统计局介绍，今年柑橘减产１２万吨。',
    expected: [
      {
        form: 'indirect',
        speaker: '塞浦路斯农业部统计局',
        kind: 'organization',
        text: '今年柑橘减产１２万吨',
      },
    ],
  },
];

/** X告诉记者 with various addressees. */
export const telling: readonly Sample[] = [
  {
    why: 'the plainest form',
    text: '湿地管护员寿光告诉记者，丹顶鹤比往年早到了九天。',
    expected: [{ form: 'indirect', speaker: '寿光', title: '湿地管护员', text: '丹顶鹤比往年早到了九天' }],
  },
  {
    why: 'addressee between book marks',
    text: '车迷组织发起人伊藤健告诉《环球车刊》，限量版已被炒到原价三倍。',
    expected: [
      { form: 'indirect', speaker: '伊藤健', title: '车迷组织发起人', text: '限量版已被炒到原价三倍' },
    ],
  },
  {
    why: 'the addressee is a person with title',
    text: '化验员缑小曼悄悄告诉副厂长闵大川，样品被人换过。',
    expected: [{ form: 'indirect', speaker: '缑小曼', title: '化验员', text: '样品被人换过' }],
  },
  {
    why: 'after a quote',
    text: '“我们连图纸都没见过。”包工头覃武告诉本报。',
    expected: [{ form: 'direct', speaker: '覃武', title: '包工头', text: '我们连图纸都没见过。' }],
  },
  {
    why: '告訴 in traditional characters, colon',
    text: '阿嬤陳林網市告訴孫子：「電鍋的線不要拉太長。」',
    expected: [{ form: 'direct', speaker: '陳林網市', text: '電鍋的線不要拉太長。' }],
  },
  {
    why: '对我们说 without comma',
    text: '艄公窦老七对我们说过了险滩才能唱号子。',
    expected: [{ form: 'indirect', speaker: '窦老七', title: '艄公', text: '过了险滩才能唱号子' }],
  },
  {
    why: 'ordinary name and office, full-width digits',
    text: '海关关长吴卫东告诉记者，查获的走私手表共３２０块。',
    expected: [{ form: 'indirect', speaker: '吴卫东', title: '海关关长', text: '查获的走私手表共３２０块' }],
  },
  {
    why: 'a bare name after a time',
    text: '昨天傍晚，周晓燕告诉记者，她已收到退款。',
    expected: [{ form: 'indirect', speaker: '周晓燕', title: null, text: '她已收到退款' }],
  },
  {
    why: '告诉 a foreign paper',
    text: '智利矿业部长冈萨洛·福恩特斯告诉当地媒体，被困工人全部生还。',
    expected: [
      { form: 'indirect', speaker: '冈萨洛·福恩特斯', title: '智利矿业部长', text: '被困工人全部生还' },
    ],
  },
];

/** “…”，X如是说 and its kin. */
export const soSays: readonly Sample[] = [
  {
    why: 'comma after the closing mark',
    text: '“在这里，种一棵树比养一个孩子还难”，治沙人石光银川如是说。',
    expected: [
      { form: 'direct', speaker: '石光银川', title: '治沙人', text: '在这里，种一棵树比养一个孩子还难' },
    ],
  },
  {
    why: 'full stop inside the marks',
    text: '“票价可以商量，安全没有商量。”缆车公司总经理后祥林如是说。',
    expected: [
      { form: 'direct', speaker: '后祥林', title: '缆车公司总经理', text: '票价可以商量，安全没有商量。' },
    ],
  },
  {
    why: 'a foreigner',
    text: '“和平不是签字，是收割。”危地马拉诗人阿尔瓦罗·米希亚如是说。',
    expected: [
      { form: 'direct', speaker: '阿尔瓦罗·米希亚', title: '危地马拉诗人', text: '和平不是签字，是收割。' },
    ],
  },
  {
    why: '这样评价',
    text: '“她踢球像下棋。”主帅彭德拉贡这样评价十七岁的新秀。',
    expected: [{ form: 'direct', speaker: '彭德拉贡', title: '主帅', text: '她踢球像下棋。' }],
  },
  {
    why: '如此表示',
    text: '“我们欠这条河太多。”环保局局长郦泉如此表示。',
    expected: [{ form: 'direct', speaker: '郦泉', title: '环保局局长', text: '我们欠这条河太多。' }],
  },
];

/** A sentence without reporting verb hands the quotation to somebody by a colon. */
export const handovers: readonly Sample[] = [
  {
    why: 'an expectation and a colon',
    text: '毕业生党玥在留言簿上写下了对母校的期待：“食堂的灯，晚一点关。”',
    expected: [{ form: 'direct', speaker: '党玥', title: '毕业生', text: '食堂的灯，晚一点关。' }],
  },
  {
    why: 'an advice as noun',
    text: '老中医隋百草给失眠的人支了一招：“睡前少看手机，多看月亮。”',
    expected: [{ form: 'direct', speaker: '隋百草', title: '老中医', text: '睡前少看手机，多看月亮。' }],
  },
  {
    why: 'a worry',
    text: '护林员那日松有他的担心：“火不怕大，怕的是没人看见。”',
    expected: [{ form: 'direct', speaker: '那日松', title: '护林员', text: '火不怕大，怕的是没人看见。' }],
  },
  {
    why: 'a gesture and a colon',
    text: '小学生尔冬举起手：“老师，长城能不能也写作业？”',
    expected: [{ form: 'direct', speaker: '尔冬', title: '小学生', text: '老师，长城能不能也写作业？' }],
  },
  {
    why: 'an explanation as noun, foreign',
    text: '博彩公司发言人克雷格·帕里的解释是：“赔率反映的是钱，不是真相。”',
    expected: [
      { form: 'direct', speaker: '克雷格·帕里', title: '博彩公司发言人', text: '赔率反映的是钱，不是真相。' },
    ],
  },
  {
    why: 'shakes his head',
    text: '问起收成，粟满仓摇摇头：“够吃，不够卖。”',
    expected: [{ form: 'direct', speaker: '粟满仓', title: null, text: '够吃，不够卖。' }],
  },
  {
    why: 'a plea as noun, ordinary name',
    text: '班主任徐静向家长提出了一个请求：“睡前半小时，把手机收走。”',
    expected: [{ form: 'direct', speaker: '徐静', title: '班主任', text: '睡前半小时，把手机收走。' }],
  },
];

/** Quotes without any cue: the neighbour tells the speaker, or nobody does. */
export const withoutCue: readonly Sample[] = [
  {
    why: 'the sentence after the quote is about the speaker’s gesture',
    text: '“这一针，我学了六年。”绣娘卜兰芝把绷子举到灯下。',
    expected: [
      { form: 'direct', speaker: '卜兰芝', title: '绣娘', or: [null], text: '这一针，我学了六年。' },
    ],
  },
  {
    why: 'a second quote of the same speaker stands alone',
    text: '消防队长厉飞说：“水压不够，我们就接力。”“最后一个人是十一点零五分背出来的。”',
    expected: [
      { form: 'direct', speaker: '厉飞', title: '消防队长', text: '水压不够，我们就接力。' },
      { form: 'direct', speaker: '厉飞', or: [null], text: '最后一个人是十一点零五分背出来的。' },
    ],
  },
  {
    why: 'a whole sentence that nobody is near to',
    text: '“等到公共汽车能准点，我一定把车卖了。”这句话在网上流传了整整一个星期。',
    expected: [{ form: 'direct', speaker: null, title: null, text: '等到公共汽车能准点，我一定把车卖了。' }],
  },
  {
    why: 'a statement, then a standing quote in the same paragraph',
    text: '制片人茹萍说，经费只够拍到夏天。“夏天以后，靠借。”',
    expected: [
      { form: 'indirect', speaker: '茹萍', title: '制片人', text: '经费只够拍到夏天' },
      { form: 'direct', speaker: '茹萍', or: [null], text: '夏天以后，靠借。' },
    ],
  },
  {
    why: 'questions called out by nobody in particular',
    text: '“有没有受伤的？”“后面还有人吗？”烟雾里到处是喊声。',
    expected: [
      { form: 'direct', speaker: null, title: null, text: '有没有受伤的？' },
      { form: 'direct', speaker: null, title: null, text: '后面还有人吗？' },
    ],
  },
];
