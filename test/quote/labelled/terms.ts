import type { Sample } from './sample.ts';

/** Terms, slogans, nicknames and titles between marks that nobody says. */
export const terms: readonly Sample[] = [
  {
    why: 'a campaign’s name as subject',
    text: '“百日清零”行动启动以来，“僵尸车”已拖走一千二百辆。',
    expected: [],
    notSpeech: ['百日清零', '僵尸车'],
  },
  {
    why: 'a slogan on a wall, a full clause with comma',
    text: '围墙上“宁可流汗，不可误工”的标语已经褪色。',
    expected: [],
    notSpeech: ['宁可流汗，不可误工'],
  },
  {
    why: 'three adjoining terms in a row',
    text: '从“吃得饱”“吃得好”到“吃得巧”，食堂的菜单换了三代。',
    expected: [],
    notSpeech: ['吃得饱', '吃得好', '吃得巧'],
  },
  {
    why: 'terms inside a direct quote and a term outside',
    text: '“什么‘内卷’不‘内卷’的，活总得有人干。”外号“铁算盘”的会计佴珍说。',
    expected: [{ form: 'direct', speaker: '佴珍', text: '什么‘内卷’不‘内卷’的，活总得有人干。' }],
    notSpeech: ['铁算盘'],
  },
  {
    why: 'a principle with 的 behind it',
    text: '按照“谁污染、谁治理，谁破坏、谁恢复”的原则，三家矿企交了保证金。',
    expected: [],
    notSpeech: ['谁污染、谁治理，谁破坏、谁恢复'],
  },
  {
    why: 'a ship’s and a train’s name in corner marks',
    text: '『远望号』驶入船坞，开往边陲的『石榴籽』专列同日首发。',
    expected: [],
    notSpeech: ['远望号', '石榴籽'],
  },
  {
    why: 'a term after 所谓 with exclamation mark',
    text: '所谓“包治百病！”不过是换了瓶子的糖水。',
    expected: [],
    notSpeech: ['包治百病！'],
  },
  {
    why: 'a banner that is written, not said, and then a person',
    text: '横幅上写着“热烈欢迎新同学”几个大字。迎新志愿者仰小北说，报到的人比床位多。',
    expected: [{ form: 'indirect', speaker: '仰小北', title: '迎新志愿者', text: '报到的人比床位多' }],
    notSpeech: ['热烈欢迎新同学'],
  },
  {
    why: 'half-width commas and a term that opens the sentence',
    text: '“家门口的好学校”,是这个街道五年里叫得最响的一张名片。',
    expected: [],
    notSpeech: ['家门口的好学校'],
  },
  {
    why: 'traditional corner marks around terms',
    text: '俗稱「窄巷計畫」的都更案卡關多年，「釘子戶」一詞因此上了頭版。',
    expected: [],
    notSpeech: ['窄巷計畫', '釘子戶'],
  },
];

/** Terms close to a real cue: they must stay terms and must not cut the report. */
export const termsInReports: readonly Sample[] = [
  {
    why: 'a term is the subject of the report',
    text: '商会秘书长亓官明说，“零首付”的诱惑背后往往是高利贷。',
    expected: [
      { form: 'indirect', speaker: '亓官明', title: '商会秘书长', text: '“零首付”的诱惑背后往往是高利贷' },
    ],
    notSpeech: ['零首付'],
  },
  {
    why: 'a term ends the report',
    text: '人类学家欧柳认为，这种抢婚早已变成一场“集体游戏”。',
    expected: [
      { form: 'indirect', speaker: '欧柳', title: '人类学家', text: '这种抢婚早已变成一场“集体游戏”' },
    ],
    notSpeech: ['集体游戏'],
  },
  {
    why: 'a term in the title chain',
    text: '“星火计划”办公室主任竺可为表示，第三批项目下月公示。',
    expected: [
      { form: 'indirect', speaker: '竺可为', title: '“星火计划”办公室主任', text: '第三批项目下月公示' },
    ],
    notSpeech: ['星火计划'],
  },
  {
    why: 'a nickname in marks stands before the name',
    text: '人称“活地图”的公交调度员解万里说，堵车的钟点他闭着眼都知道。',
    expected: [
      { form: 'indirect', speaker: '解万里', title: '公交调度员', text: '堵车的钟点他闭着眼都知道' },
    ],
    notSpeech: ['活地图'],
  },
  {
    why: 'two terms joined in a report',
    text: '校长敬山岚强调,要从“教得完”转向“学得会”,把黑板让给孩子。',
    expected: [
      { form: 'indirect', speaker: '敬山岚', title: '校长', text: '要从“教得完”转向“学得会”,把黑板让给孩子' },
    ],
    notSpeech: ['教得完', '学得会'],
  },
];
