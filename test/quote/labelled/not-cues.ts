import type { Sample } from './sample.ts';

/** 称为, 被称作, 称之为, 称…是: names are given, nothing is reported. */
export const naming: readonly Sample[] = [
  {
    why: '被誉为 and 称为',
    text: '这种不用电的冰柜被当地人称为“土空调”，专家则称之为“被动式冷库”。',
    expected: [],
    notSpeech: ['土空调', '被动式冷库'],
  },
  { why: '号称', text: '该县号称“千塔之乡”，现存古塔不足五十座。', expected: [], notSpeech: ['千塔之乡'] },
  {
    why: '称呼',
    text: '孩子们都亲切地称呼支教老师籍文远为“大树哥哥”。',
    expected: [],
    notSpeech: ['大树哥哥'],
  },
  {
    why: '简称, 自称',
    text: '自称“江湖郎中”的骗子昨天落网，该案简称“七二一案”。',
    expected: [],
    notSpeech: ['江湖郎中', '七二一案'],
  },
  {
    why: '堪称 and a report beside it',
    text: '这座堪称奇迹的索桥没有一颗钉子。桥工后人危国梁说，祖宗的图纸只有一张。',
    expected: [{ form: 'indirect', speaker: '危国梁', title: '桥工后人', text: '祖宗的图纸只有一张' }],
  },
];

/** 说到, 谈起, 提到, 介绍了…: a topic, no words. */
export const topics: readonly Sample[] = [
  { why: '说起', text: '说起三十年前的那场大水，花甲老人母国政眼圈红了。', expected: [] },
  {
    why: '谈到 before a real cue',
    text: '谈到归化球员，足协副主席茹鹏说，大门开着，但门槛不低。',
    expected: [{ form: 'indirect', speaker: '茹鹏', title: '足协副主席', text: '大门开着，但门槛不低' }],
  },
  {
    why: '介绍了 with a noun',
    text: '会上，市发改委主任权利民介绍了今年的重点工程，并通报了进展情况。',
    expected: [],
  },
  { why: '提出了 with a noun', text: '代表们提出了四十三条意见，其中二十七条涉及校车。', expected: [] },
  { why: '宣布 with a noun, 说明 as noun', text: '双方宣布了停火，并就使用说明达成一致。', expected: [] },
];

/** 表示欢迎, 表示慰问, 要求, 批评: attitudes without words. */
export const attitudes: readonly Sample[] = [
  { why: '表示欢迎', text: '总统阿卜杜拉耶夫对中国企业参与港口建设表示欢迎和感谢。', expected: [] },
  { why: '表示强烈不满', text: '工党议员团对预算草案表示强烈不满，会议不欢而散。', expected: [] },
  { why: '表示哀悼, 致以慰问', text: '国王哈康向遇难者家属表示深切哀悼，并致以诚挚慰问。', expected: [] },
  {
    why: '给予高度评价, 充分肯定',
    text: '代表团团长凤鸣岐对两国考古合作给予高度评价，并充分肯定了年轻人的工作。',
    expected: [],
  },
  {
    why: '表示支持 in one clause and a report in the next',
    text: '泰国渔业厅长颂猜对方案表示支持，他同时指出，小渔船应当豁免。',
    expected: [{ form: 'indirect', speaker: '颂猜', title: '泰国渔业厅长', text: '小渔船应当豁免' }],
  },
  { why: 'a hope as noun', text: '运动员代表和裁判员代表分别宣誓，表达了公平竞赛的愿望。', expected: [] },
];

/** 据悉, 据了解, 据报道: nobody is told. */
export const sourceless: readonly Sample[] = [
  { why: '据悉', text: '据悉，新线路将于国庆前试运行。', expected: [] },
  { why: '据介绍 without a giver', text: '据介绍，这种稻米蒸熟后呈淡紫色。', expected: [] },
  {
    why: '据了解 after a statement of somebody else',
    text: '业主阴慧说，地下室一下雨就成鱼塘。据了解，该小区交房不到两年。',
    expected: [{ form: 'indirect', speaker: '阴慧', title: '业主', text: '地下室一下雨就成鱼塘' }],
  },
  { why: '据说 and 听说', text: '据说这口钟敲一下能传三十里，听说去年还有人专程来听。', expected: [] },
  {
    why: '有消息称 and 据外电报道',
    text: '据外电报道，两艘油轮在海峡相撞，原油泄漏面积不详。',
    expected: [],
  },
];

/** 没有透露, 拒绝说明, 多次呼吁, 未予回应: cues that deny or have no content. */
export const contentless: readonly Sample[] = [
  { why: '没有透露', text: '收购方没有透露交易价格，也没有说明资金来源。', expected: [] },
  {
    why: '多次呼吁 followed by narration',
    text: '虽经居民多次呼吁，楼下的烧烤摊依旧烟雾缭绕。',
    expected: [],
  },
  { why: '未予回应', text: '记者多次致电该公司董事长乜建华，对方未予回应，也不肯透露去向。', expected: [] },
  {
    why: '不愿多说, 无话可说',
    text: '输球之后，队长鲁本·达席尔瓦不愿多说，低头走过混合采访区。',
    expected: [],
  },
  {
    why: '拒绝证实 and then a real report',
    text: '警方拒绝证实嫌犯身份，只表示案件仍在侦办。',
    expected: [{ form: 'indirect', speaker: '警方', text: '案件仍在侦办' }],
  },
  {
    why: '一言不发, 一再强调的 as attribute',
    text: '他一再强调的团队精神，在这场比赛里荡然无存。',
    expected: [],
  },
];

/** Words that merely hold the letters of a cue. */
export const falseFriends: readonly Sample[] = [
  { why: '小说, 传说, 学说', text: '这部小说取材于当地传说，书里引用的进化学说却是杜撰的。', expected: [] },
  { why: '对称, 职称, 名称', text: '图案左右对称，名称沿用旧制，评上职称的匠人有九位。', expected: [] },
  {
    why: '知道, 街道, 报道, 一道',
    text: '谁也不知道那条街道何时拓宽，报道刊出后，几家商户一道搬走了。',
    expected: [],
  },
  { why: '问题, 访问, 顾问', text: '访问期间，顾问团就港口问题与东道主交换了意见。', expected: [] },
  { why: '答应, 报答, 回答不上来', text: '他答应赔偿，却回答不上来钱从哪里来。', expected: [] },
  {
    why: '说不定, 可以说, 应该说, 比方说',
    text: '说不定明年就能通车，可以说这是全县最快的工程，比方说西段只用了八十天。',
    expected: [],
  },
  {
    why: '说服, 劝说, 演说, 游说',
    text: '经过三次劝说，游说团终于说服了牧场主，演说稿却一直没用上。',
    expected: [],
  },
];
