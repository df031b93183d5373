import type { Sample } from './sample.ts';

/** 他, 她, 其 that one paragraph settles or leaves open. */
export const pronouns: readonly Sample[] = [
  {
    why: 'the only woman of the sentence before',
    text: '苗木商人慎丽君三年前接下这片荒坡。她说，头一年种下的树活了不到三成。',
    expected: [
      { form: 'indirect', speaker: '慎丽君', title: '苗木商人', text: '头一年种下的树活了不到三成' },
    ],
  },
  {
    why: 'nobody is named: the speaker stays open',
    text: '他表示，雨棚明天就装，请街坊们放心。',
    expected: [{ form: 'indirect', speaker: null, title: null, text: '雨棚明天就装，请街坊们放心' }],
  },
  {
    why: '他 twice after one statement, with 还 and 同时',
    text: '气象台首席预报员苏不疑说，冷空气后天到达。他还说，这次降温不会带来雪。他同时提醒，大棚要提前加固。',
    expected: [
      { form: 'indirect', speaker: '苏不疑', title: '气象台首席预报员', text: '冷空气后天到达' },
      { form: 'indirect', speaker: '苏不疑', title: '气象台首席预报员', text: '这次降温不会带来雪' },
      { form: 'indirect', speaker: '苏不疑', title: '气象台首席预报员', text: '大棚要提前加固' },
    ],
  },
  {
    why: 'the pronoun after a nameless person has no name to take',
    text: '夜校后排坐着一个砖厂学徒。他说：“不识图纸，永远只能搬砖。”',
    expected: [
      {
        form: 'direct',
        speaker: null,
        title: '一个砖厂学徒',
        or: [null],
        text: '不识图纸，永远只能搬砖。',
      },
    ],
  },
  {
    why: 'the object of the sentence before is not the speaker',
    text: '法官屈念慈驳回了律师邰锋的申请。“程序走到这一步，没有回头路。”她说。',
    expected: [{ form: 'direct', speaker: '屈念慈', title: '法官', text: '程序走到这一步，没有回头路。' }],
  },
  {
    why: 'foreign 他 after two statements by name',
    text: '津巴布韦旅游部长坦达伊·莫约说，狩猎许可证将全部网上拍卖。莫约认为，透明比罚款管用。他强调，收入的四成归当地村庄。',
    expected: [
      {
        form: 'indirect',
        speaker: '坦达伊·莫约',
        title: '津巴布韦旅游部长',
        text: '狩猎许可证将全部网上拍卖',
      },
      { form: 'indirect', speaker: '莫约', or: ['坦达伊·莫约'], text: '透明比罚款管用' },
      { form: 'indirect', speaker: '莫约', or: ['坦达伊·莫约'], text: '收入的四成归当地村庄' },
    ],
  },
];

/** 该负责人, 这位官员, 翟部长: offices that mean somebody told before. */
export const pointingPosts: readonly Sample[] = [
  {
    why: 'surname and office after the full name',
    paragraphs: ['水利部长翟远山今天考察了淮北大堤。', '翟部长说，堤是用石头垒的，更是用心垒的。'],
    expected: [
      {
        form: 'indirect',
        speaker: '翟远山',
        or: ['翟部长'],
        title: '水利部长',
        text: '堤是用石头垒的，更是用心垒的',
      },
    ],
  },
  {
    why: '这位官员 after a named official',
    text: '安全委员会秘书雅罗斯拉夫·丘别茨拒绝评论导弹的型号。这位官员说，演习的细节要等总统回国后公布。',
    expected: [
      { form: 'indirect', speaker: '雅罗斯拉夫·丘别茨', or: [null], text: '演习的细节要等总统回国后公布' },
    ],
  },
  {
    why: '该负责人 after a nameless office',
    text: '市房管局有关负责人表示，摇号结果当天公布。该负责人强调，任何人不得转让名额。',
    expected: [
      { form: 'indirect', speaker: null, title: '市房管局有关负责人', text: '摇号结果当天公布' },
      {
        form: 'indirect',
        speaker: null,
        title: '该负责人',
        or: ['市房管局有关负责人'],
        text: '任何人不得转让名额',
      },
    ],
  },
  {
    why: '这位老教练, who is named two sentences before',
    text: '功勋教练麻春霖带出过七个冠军。如今馆里冷冷清清。这位老教练说，他不怕冷清，怕的是没有孩子肯吃苦。',
    expected: [{ form: 'indirect', speaker: '麻春霖', or: [null], text: '他不怕冷清，怕的是没有孩子肯吃苦' }],
  },
  {
    why: 'surname and office between two people of different surnames',
    text: '副市长臧一帆和区长冼雅文一同到场。冼区长对居民说，施工噪声晚上十点以后一定停。',
    expected: [
      {
        form: 'indirect',
        speaker: '冼雅文',
        or: ['冼区长'],
        title: '区长',
        text: '施工噪声晚上十点以后一定停',
      },
    ],
  },
  {
    why: '该发言人 after a spokesperson without name',
    text: '法国农业部发言人１７日证实出现疑似病例。该发言人说，方圆三公里的禽类将全部扑杀。',
    expected: [
      { form: 'indirect', speaker: null, title: '法国农业部发言人', text: '出现疑似病例' },
      {
        form: 'indirect',
        speaker: null,
        title: '该发言人',
        or: ['法国农业部发言人'],
        text: '方圆三公里的禽类将全部扑杀',
      },
    ],
  },
  {
    why: '上述人士',
    text: '一位接近交易的人士透露，买方资金来自境外。“签字仪式就在这个月。”上述人士说。',
    expected: [
      { form: 'indirect', speaker: null, title: '一位接近交易的人士', text: '买方资金来自境外' },
      {
        form: 'direct',
        speaker: null,
        title: '上述人士',
        or: ['一位接近交易的人士'],
        text: '签字仪式就在这个月。',
      },
    ],
  },
];

/** Sentences in which the reporting verb has no subject of its own. */
export const droppedSubjects: readonly Sample[] = [
  {
    why: 'the subject of the first clause speaks in the second',
    text: '奶农胡和鲁把一桶奶倒进沟里，说三毛钱一斤不如喂猪。',
    expected: [{ form: 'indirect', speaker: '胡和鲁', title: '奶农', text: '三毛钱一斤不如喂猪' }],
  },
  {
    why: '没有透露 is no report, 但说 is',
    text: '谈判代表费尔南德斯没有透露赎金的数额，但说人质身体状况良好。',
    expected: [{ form: 'indirect', speaker: '费尔南德斯', title: '谈判代表', text: '人质身体状况良好' }],
  },
  {
    why: 'an attitude is no report, 又补充说 is',
    text: '丹麦环境大臣延森对此不持异议，又补充说，风电场应当离候鸟通道更远。',
    expected: [
      { form: 'indirect', speaker: '延森', title: '丹麦环境大臣', text: '风电场应当离候鸟通道更远' },
    ],
  },
  {
    why: 'a second report in the same sentence',
    text: '校长逯明哲认为早自习没有必要，建议把上课时间推迟半小时。',
    expected: [
      { form: 'indirect', speaker: '逯明哲', title: '校长', text: '早自习没有必要' },
      { form: 'indirect', speaker: '逯明哲', title: '校长', text: '把上课时间推迟半小时' },
    ],
  },
  {
    why: 'after a semicolon',
    text: '央行副行长弗雷德里克·阿桑特警告通货膨胀仍未见顶；并呼吁各行停发新卡。',
    expected: [
      { form: 'indirect', speaker: '弗雷德里克·阿桑特', title: '央行副行长', text: '通货膨胀仍未见顶' },
      { form: 'indirect', speaker: '弗雷德里克·阿桑特', text: '各行停发新卡' },
    ],
  },
  {
    why: 'a sentence of its own with a dropped subject',
    text: '老支书佘万福蹲在田埂上。过了半晌才说：“先分水，后分地。”',
    expected: [{ form: 'direct', speaker: '佘万福', title: '老支书', text: '先分水，后分地。' }],
  },
];
