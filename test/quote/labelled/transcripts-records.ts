import type { Sample } from './sample.ts';

/** Records of councils, courts and discussions, each turn behind a name or a role. */
export const councilRecords: readonly Sample[] = [
  {
    why: 'a chairman by role, members by name and 議員',
    title: '立法會會議過程正式紀錄',
    paragraphs: [
      '主席：現在恢復二讀辯論。',
      '文浩賢議員：主席，街市租金五年加了四次，小販怎樣活下去？',
      '衞生局局長：主席，租金由獨立委員會釐定。',
      '文浩賢議員：局長根本沒有回答我的問題。',
    ],
    expected: [
      { form: 'direct', speaker: null, title: '主席', text: '現在恢復二讀辯論。' },
      {
        form: 'direct',
        speaker: '文浩賢',
        kind: 'person',
        text: '主席，街市租金五年加了四次，小販怎樣活下去？',
      },
      {
        form: 'direct',
        speaker: null,
        title: '衞生局局長',
        kind: 'person',
        text: '主席，租金由獨立委員會釐定。',
      },
      { form: 'direct', speaker: '文浩賢', kind: 'person', text: '局長根本沒有回答我的問題。' },
    ],
  },
  {
    why: 'surname, office, given name, and a mayor by full name',
    title: '市議會第三次定期會質詢紀錄',
    paragraphs: [
      '出席：市議員蔣素雲、市長葛維新',
      '蔣議員素雲：市長，你上任三年，捷運一公里都沒有動工。',
      '葛市長維新：環評還在補件，明年一定動工。',
      '蔣議員素雲：去年你也是這樣講。',
    ],
    expected: [
      {
        form: 'direct',
        speaker: '蔣素雲',
        or: ['蔣議員素雲'],
        kind: 'person',
        text: '市長，你上任三年，捷運一公里都沒有動工。',
      },
      {
        form: 'direct',
        speaker: '葛維新',
        or: ['葛市長維新'],
        kind: 'person',
        text: '環評還在補件，明年一定動工。',
      },
      { form: 'direct', speaker: '蔣素雲', or: ['蔣議員素雲'], kind: 'person', text: '去年你也是這樣講。' },
    ],
  },
  {
    why: 'role lines in a court',
    title: '一宗欠薪案的庭審',
    paragraphs: ['審判長：被告是否收到傳票？', '被告：收到了，那天我在醫院。', '原告：他在醫院門口賣水果。'],
    expected: [
      { form: 'direct', speaker: null, title: '審判長', text: '被告是否收到傳票？' },
      { form: 'direct', speaker: null, title: '被告', text: '收到了，那天我在醫院。' },
      { form: 'direct', speaker: null, title: '原告', text: '他在醫院門口賣水果。' },
    ],
  },
  {
    why: 'a round table with a moderator',
    title: '圆桌：乡村还需要学校吗',
    paragraphs: [
      '主持人：请各位用一句话开场。',
      '贺小溪：学校在，村子就还有早晨。',
      '童景行：可是只剩六个学生，他们需要同伴。',
      '主持人：童先生主张合并？',
      '童景行：我主张把老师送下去，而不是把孩子送上来。',
    ],
    expected: [
      { form: 'direct', speaker: null, title: '主持人', text: '请各位用一句话开场。' },
      { form: 'direct', speaker: '贺小溪', title: null, kind: 'person', text: '学校在，村子就还有早晨。' },
      {
        form: 'direct',
        speaker: '童景行',
        title: null,
        kind: 'person',
        text: '可是只剩六个学生，他们需要同伴。',
      },
      { form: 'direct', speaker: null, title: '主持人', text: '童先生主张合并？' },
      {
        form: 'direct',
        speaker: '童景行',
        title: null,
        kind: 'person',
        text: '我主张把老师送下去，而不是把孩子送上来。',
      },
    ],
  },
  {
    why: 'names in bold of Markdown',
    title: '对谈：把海写进小说',
    paragraphs: [
      '**施云帆：** 我写海的时候从来不看海。',
      '**井上叶：** 我正相反，不听浪声就写不出一个字。',
      '**施云帆：** 那我们不能住在一起写。',
    ],
    expected: [
      { form: 'direct', speaker: '施云帆', title: null, kind: 'person', text: '我写海的时候从来不看海。' },
      {
        form: 'direct',
        speaker: '井上叶',
        title: null,
        kind: 'person',
        text: '我正相反，不听浪声就写不出一个字。',
      },
      { form: 'direct', speaker: '施云帆', title: null, kind: 'person', text: '那我们不能住在一起写。' },
    ],
  },
  {
    why: 'a person’s line with an office before the name, two groups of paragraphs',
    title: '重大项目专题协商会发言摘登',
    paragraphs: [
      '市政协委员封大林：码头搬迁后，老街客流少了七成，建议开通水上巴士。',
      '建议第一年免费试运营。',
      '市文旅局局长康若水：水上巴士的线路图上个月已经画好。',
    ],
    expected: [
      {
        form: 'direct',
        speaker: '封大林',
        title: '市政协委员',
        kind: 'person',
        text: '码头搬迁后，老街客流少了七成，建议开通水上巴士。',
      },
      {
        form: 'direct',
        speaker: '封大林',
        title: '市政协委员',
        kind: 'person',
        text: '建议第一年免费试运营。',
      },
      {
        form: 'direct',
        speaker: '康若水',
        title: '市文旅局局长',
        kind: 'person',
        text: '水上巴士的线路图上个月已经画好。',
      },
    ],
  },
];

/** Whole speeches, their speaker in the headline, the byline or the lede. */
export const speeches: readonly Sample[] = [
  {
    why: 'speaker and office in the headline, an address at its head',
    title: '市长骆一鸣在开学典礼上的讲话',
    paragraphs: [
      '同学们：今天的操场是你们的，也是风的。',
      '我只说一句话，慢慢长大，不要急。',
      '谢谢大家！（掌声）',
    ],
    expected: [
      {
        form: 'direct',
        speaker: '骆一鸣',
        title: '市长',
        kind: 'person',
        text: '同学们：今天的操场是你们的，也是风的。',
      },
      {
        form: 'direct',
        speaker: '骆一鸣',
        title: '市长',
        kind: 'person',
        text: '我只说一句话，慢慢长大，不要急。',
      },
      { form: 'direct', speaker: '骆一鸣', title: '市长', kind: 'person', text: '谢谢大家！' },
    ],
  },
  {
    why: 'the byline names the speaker',
    title: '在全市表彰大会上的讲话',
    byline: '秦思远',
    paragraphs: [
      '同志们，表彰不是终点，是把灯交给下一个人。',
      '去年的这个时候，河堤上只有二十个人。',
      '今年，河堤上站着两千人。',
    ],
    expected: [
      {
        form: 'direct',
        speaker: '秦思远',
        title: null,
        kind: 'person',
        text: '同志们，表彰不是终点，是把灯交给下一个人。',
      },
      {
        form: 'direct',
        speaker: '秦思远',
        title: null,
        kind: 'person',
        text: '去年的这个时候，河堤上只有二十个人。',
      },
      { form: 'direct', speaker: '秦思远', title: null, kind: 'person', text: '今年，河堤上站着两千人。' },
    ],
  },
  {
    why: 'the lede gives the speaker, the words follow',
    title: '毕业典礼致辞全文',
    paragraphs: [
      '以下是校长舒怀瑾在毕业典礼上的致辞。',
      '四年前你们进门时，梧桐还没有你们高。',
      '今天它已经可以遮住整条路。',
      '请你们也去替别人遮一段路。',
    ],
    expected: [
      {
        form: 'direct',
        speaker: '舒怀瑾',
        title: '校长',
        kind: 'person',
        text: '四年前你们进门时，梧桐还没有你们高。',
      },
      {
        form: 'direct',
        speaker: '舒怀瑾',
        title: '校长',
        kind: 'person',
        text: '今天它已经可以遮住整条路。',
      },
      {
        form: 'direct',
        speaker: '舒怀瑾',
        title: '校长',
        kind: 'person',
        text: '请你们也去替别人遮一段路。',
      },
    ],
  },
  {
    why: 'colon after office and name, then paragraphs of the same speaker',
    title: '世界湿地日主题演讲摘要',
    paragraphs: [
      '湿地保护协会会长白鹭洲：候鸟不会看地图，它们只记得水。',
      '三十年前这里有十一万只，去年只有九千只。',
      '我们要做的，是把水还给它们。',
    ],
    expected: [
      {
        form: 'direct',
        speaker: '白鹭洲',
        title: '湿地保护协会会长',
        kind: 'person',
        text: '候鸟不会看地图，它们只记得水。',
      },
      {
        form: 'direct',
        speaker: '白鹭洲',
        title: '湿地保护协会会长',
        kind: 'person',
        text: '三十年前这里有十一万只，去年只有九千只。',
      },
      {
        form: 'direct',
        speaker: '白鹭洲',
        title: '湿地保护协会会长',
        kind: 'person',
        text: '我们要做的，是把水还给它们。',
      },
    ],
  },
  {
    why: 'traditional, an address, 全文 in the headline',
    title: '市長涂明遠就職演說全文',
    paragraphs: [
      '各位市民，大家好！',
      '這座城市不缺大樓，缺的是可以坐下來的地方。',
      '四年後，請大家來檢查每一張椅子。',
    ],
    expected: [
      { form: 'direct', speaker: '涂明遠', title: '市長', kind: 'person', text: '各位市民，大家好！' },
      {
        form: 'direct',
        speaker: '涂明遠',
        title: '市長',
        kind: 'person',
        text: '這座城市不缺大樓，缺的是可以坐下來的地方。',
      },
      {
        form: 'direct',
        speaker: '涂明遠',
        title: '市長',
        kind: 'person',
        text: '四年後，請大家來檢查每一張椅子。',
      },
    ],
  },
];
