import type { Sample } from '../sample.ts';

/** A name given once with a title, then bare. */
export const bareNames: readonly Sample[] = [
  {
    why: 'a foreigner after his title',
    text: '公司经理布朗表示，订单已经排到秋天。布朗强调，质量不会打折。',
    expected: [
      { form: 'indirect', speaker: '布朗', title: '公司经理', text: '订单已经排到秋天' },
      { form: 'indirect', speaker: '布朗', text: '质量不会打折' },
    ],
  },
  {
    why: 'one of one character and a bit',
    paragraphs: ['车队经理希尔表示，轮胎在第三圈就磨平了。', '希尔强调，责任不在车手。'],
    expected: [
      { form: 'indirect', speaker: '希尔', title: '车队经理', text: '轮胎在第三圈就磨平了' },
      { form: 'indirect', speaker: '希尔', text: '责任不在车手' },
    ],
  },
  {
    why: 'a Japanese family name',
    paragraphs: [
      '研究所所长铃木表示，海底电缆断了两根。',
      '修复船已经出发。',
      '铃木指出，全部接好需要三周。',
    ],
    expected: [
      { form: 'indirect', speaker: '铃木', title: '研究所所长', text: '海底电缆断了两根' },
      { form: 'indirect', speaker: '铃木', text: '全部接好需要三周' },
    ],
  },
  {
    why: 'the second part of a full name',
    text: '约翰·布朗是镇上唯一的灯塔看守人。布朗认为，自动灯永远代替不了人。',
    expected: [{ form: 'indirect', speaker: '布朗', or: ['约翰·布朗'], text: '自动灯永远代替不了人' }],
  },
  {
    why: 'a name that was no speaker before',
    paragraphs: ['律师科恩昨天走进法庭时没有停步。', '科恩说，证人的话前后不一。'],
    expected: [{ form: 'indirect', speaker: '科恩', text: '证人的话前后不一' }],
  },
  {
    why: 'a long way between',
    paragraphs: [
      '银行行长贝克表示，利率不会再降。',
      '市场对此反应平静。',
      '几家分行门口仍排着队。',
      '贝克警告，挤兑只会伤害储户自己。',
    ],
    expected: [
      { form: 'indirect', speaker: '贝克', title: '银行行长', text: '利率不会再降' },
      { form: 'indirect', speaker: '贝克', text: '挤兑只会伤害储户自己' },
    ],
  },
];

/** Quotes that stand alone, the speaker plain from the neighbours. */
export const standingQuotes: readonly Sample[] = [
  {
    why: 'who the sentence before is about',
    text: '2014年，周一鸣辞去银行的工作，回村开了一间陶坊。“我本身是学美术的，也算专业对口。”',
    expected: [{ form: 'direct', speaker: '周一鸣', text: '我本身是学美术的，也算专业对口。' }],
  },
  {
    why: '说这话的 in the next paragraph',
    paragraphs: ['“这里充满了活力，天不亮就有人练拳。”', '说这话的大叔周一鸣是个南方人'],
    expected: [{ form: 'direct', speaker: '周一鸣', text: '这里充满了活力，天不亮就有人练拳。' }],
  },
  {
    why: 'users, and two quotes below',
    paragraphs: [
      '海外网友纷纷表示：这才是真实的生活。',
      '“看到老人在河边下棋，我想起了祖父。”',
      '“如果你去旅行，一定要坐慢车。”',
    ],
    expected: [
      { form: 'indirect', speaker: '海外网友', kind: 'group', text: '这才是真实的生活' },
      { form: 'direct', speaker: '海外网友', kind: 'group', text: '看到老人在河边下棋，我想起了祖父。' },
      { form: 'direct', speaker: '海外网友', kind: 'group', text: '如果你去旅行，一定要坐慢车。' },
    ],
  },
  {
    why: 'who is met behind the quote',
    text: '“夏天，水稻也怕热。”在东城区，记者见到林大宣时，他正在田埂上量水深。',
    expected: [{ form: 'direct', speaker: '林大宣', text: '夏天，水稻也怕热。' }],
  },
  {
    why: 'a furious man',
    text: '男的大怒，暴跳如雷，“你们别走，把锅赔了！”',
    expected: [{ form: 'direct', speaker: '男的', or: [null], text: '你们别走，把锅赔了！' }],
  },
  {
    why: 'who confirmed before',
    paragraphs: ['工作人员向记者确认了涨价信息。“已涨到一百零六元。”', '他表示，还没有见到通知。'],
    expected: [
      { form: 'direct', speaker: null, title: '工作人员', text: '已涨到一百零六元。' },
      { form: 'indirect', speaker: null, title: '工作人员', text: '还没有见到通知' },
    ],
  },
  {
    why: 'before and behind an approval',
    text: '“我们看重学生的能力。”采访过程中，东山证券代表程先生多次表示对学子的肯定，“我们欢迎优秀的学生。”',
    expected: [
      { form: 'direct', speaker: '程先生', text: '我们看重学生的能力。' },
      { form: 'direct', speaker: '程先生', text: '我们欢迎优秀的学生。' },
    ],
  },
  {
    why: 'citizens who welcome something',
    text: '“这个决定很及时，”得知消息后，不少市民都表示很欢迎。',
    expected: [{ form: 'direct', speaker: '不少市民', kind: 'group', text: '这个决定很及时，' }],
  },
  {
    why: 'three complaints of one group',
    text: '“人才不够”“成本上涨”“配套薄弱”……企业负责人畅所欲言。',
    expected: [
      { form: 'direct', speaker: null, title: '企业负责人', text: '人才不够' },
      { form: 'direct', speaker: null, title: '企业负责人', text: '成本上涨' },
      { form: 'direct', speaker: null, title: '企业负责人', text: '配套薄弱' },
    ],
  },
  {
    why: 'a slogan woven into a sentence',
    text: '向居家老人提供上门服务，“把床位搬到老人家中，把服务送到老人身边”，这项试点已经铺开。',
    expected: [],
    notSpeech: ['把床位搬到老人家中，把服务送到老人身边'],
  },
  {
    why: 'a song in front of one who speaks later',
    text: '“起来，热爱海洋的人们……”5月8日凌晨，王大宣在广场参加了升旗仪式。王大宣说：“这是我最难忘的一次。”',
    expected: [{ form: 'direct', speaker: '王大宣', text: '这是我最难忘的一次。' }],
    notSpeech: ['起来，热爱海洋的人们……'],
  },
  {
    why: 'a nursery rhyme in front of one who speaks later',
    text: '“月亮走，我也走……”天刚黑，幼儿园门口响起童谣。园长杜小禾说：“孩子们比钟还准。”',
    expected: [{ form: 'direct', speaker: '杜小禾', title: '园长', text: '孩子们比钟还准。' }],
    notSpeech: ['月亮走，我也走……'],
  },
];

/** The subject of the first clause says what the second reports. */
export const elidedSubjects: readonly Sample[] = [
  {
    why: 'a plan is published',
    text: '东城市规划局公布新规划，提出要扩大公园面积。',
    expected: [
      {
        form: 'indirect',
        speaker: '东城市规划局',
        or: ['新规划'],
        kind: 'organization',
        text: '要扩大公园面积',
      },
    ],
  },
  {
    why: 'police are sent',
    text: '警方昨晚派員到場，稱懷疑有人違法',
    expected: [{ form: 'indirect', speaker: '警方', kind: 'organization', text: '懷疑有人違法' }],
  },
  {
    why: 'a declaration is issued',
    text: '东城油漆协会发布一份声明，称此举不利于企业发展。',
    expected: [
      {
        form: 'indirect',
        speaker: '东城油漆协会',
        or: ['声明'],
        kind: 'organization',
        text: '此举不利于企业发展',
      },
    ],
  },
  {
    why: 'a forecast is issued',
    text: '东山汽车发布半年度业绩预报称，估计净利润减少一半。',
    expected: [
      {
        form: 'indirect',
        speaker: '东山汽车',
        or: ['业绩预报'],
        kind: 'organization',
        text: '估计净利润减少一半',
      },
    ],
  },
  {
    why: 'a citizen reports',
    text: '已有市民反映指定销售点的猪肉不够卖。',
    expected: [
      { form: 'indirect', speaker: '市民', kind: 'group', whole: true, text: '指定销售点的猪肉不够卖' },
    ],
  },
  {
    why: '报告中提出',
    text: '报告中提出，要下更大功夫营造良好的营商环境。',
    expected: [
      { form: 'indirect', speaker: '报告', kind: 'organization', text: '要下更大功夫营造良好的营商环境' },
    ],
  },
  {
    why: 'a review ends in an advice',
    text: '贸易委员会发起复审，并于近日建议将关税再延长三年。',
    expected: [{ form: 'indirect', speaker: '贸易委员会', kind: 'organization', text: '将关税再延长三年' }],
  },
  {
    why: 'a firm gets a contract',
    text: '公司獲批出工程合約，認為有利可圖。',
    expected: [{ form: 'indirect', speaker: '公司', kind: 'organization', text: '有利可圖' }],
  },
  {
    why: 'a school sends a letter',
    text: '启明中学向家长发出公开信，表示食堂将更换供应商。',
    expected: [
      {
        form: 'indirect',
        speaker: '启明中学',
        or: ['公开信'],
        kind: 'organization',
        text: '食堂将更换供应商',
      },
    ],
  },
];
