import type { Sample } from '../sample.ts';

/** A nearer person or role takes the pronoun. */
export const nearerPeople: readonly Sample[] = [
  {
    why: 'a neighbour described by the first speaker’s name',
    paragraphs: ['阿芬說：「這輩子從沒有這麼難受過。」', '阿芬洪姓鄰居也做家庭代工，她說，這是老人工活。'],
    expected: [
      { form: 'direct', speaker: '阿芬', text: '這輩子從沒有這麼難受過。' },
      { form: 'indirect', speaker: null, or: [null], title: '洪姓鄰居', text: '這是老人工活' },
    ],
  },
  {
    why: 'a nephew described by the first speaker’s name',
    paragraphs: ['魏老汉说：“井是我爷爷挖的。”', '魏老汉的侄子在镇上修车，他说，井水早就不能喝了。'],
    expected: [
      { form: 'direct', speaker: '魏老汉', text: '井是我爷爷挖的。' },
      { form: 'indirect', speaker: null, or: [null], title: '侄子', text: '井水早就不能喝了' },
    ],
  },
  {
    why: 'an office abroad is the subject of the sentence',
    text: '日本表示，排放是安全的。聯合國監督機構國際海洋總署今年7月為計畫背書，表示這項排放符合國際標準。',
    expected: [
      { form: 'indirect', speaker: '日本', kind: 'organization', text: '排放是安全的' },
      { form: 'indirect', speaker: '國際海洋總署', kind: 'organization', text: '這項排放符合國際標準' },
    ],
  },
  {
    why: 'a firm is the subject of the sentence',
    text: '环保局称，河水没有超标。承担检测的蓝湾公司随后公布数据，表示下游两处取样点的锰含量偏高。',
    expected: [
      { form: 'indirect', speaker: '环保局', kind: 'organization', text: '河水没有超标' },
      { form: 'indirect', speaker: '蓝湾公司', kind: 'organization', text: '下游两处取样点的锰含量偏高' },
    ],
  },
  {
    why: 'one who gives himself a name',
    text: '目击者称发生两次爆炸。逃出来的人中有位自称叫托尼，他说第一次爆炸后大家躲进了餐厅。',
    expected: [
      { form: 'indirect', speaker: null, title: '目击者', text: '发生两次爆炸' },
      { form: 'indirect', speaker: '托尼', text: '第一次爆炸后大家躲进了餐厅' },
    ],
  },
  {
    why: 'a spokesman between the witness and the pronoun',
    paragraphs: [
      '目击者称，火球冲上了天空。',
      '过渡政府发言人迪纳里当天说，机场跑道已经关闭。他说，爆炸前总统刚讲完话。',
    ],
    expected: [
      { form: 'indirect', speaker: null, title: '目击者', text: '火球冲上了天空' },
      { form: 'indirect', speaker: '迪纳里', title: '过渡政府发言人', text: '机场跑道已经关闭' },
      { form: 'indirect', speaker: '迪纳里', text: '爆炸前总统刚讲完话' },
    ],
  },
  {
    why: 'a coach between the fans and the pronoun',
    paragraphs: [
      '球迷说，票在半小时内卖光了。',
      '主教练塞尔吉奥当晚说，主力都能出场。他说，门票的事不归他管。',
    ],
    expected: [
      { form: 'indirect', speaker: '球迷', kind: 'group', text: '票在半小时内卖光了' },
      { form: 'indirect', speaker: '塞尔吉奥', title: '主教练', text: '主力都能出场' },
      { form: 'indirect', speaker: '塞尔吉奥', text: '门票的事不归他管' },
    ],
  },
  {
    why: 'teachers after one who spoke before',
    paragraphs: ['程大海表示，课题组将调整课程。', '交流会上，与会老师们积极发言，纷纷表示将全力做好工作。'],
    expected: [
      { form: 'indirect', speaker: '程大海', text: '课题组将调整课程' },
      { form: 'indirect', speaker: '与会老师们', kind: 'group', text: '将全力做好工作' },
    ],
  },
  {
    why: 'an adviser with a Latin original after the analysts',
    text: '分析人士称，新总理清理了腐败。曾为总统撰写讲稿、目前担任顾问的加利文 (Abbas Gallywen) 称，他的知名度较低。',
    expected: [
      { form: 'indirect', speaker: '分析人士', kind: 'group', text: '新总理清理了腐败' },
      { form: 'indirect', speaker: '加利文', text: '他的知名度较低' },
    ],
  },
];

/** What is said inside a report is part of it. */
export const innerSpeakers: readonly Sample[] = [
  {
    why: 'somebody’s advice inside a report',
    paragraphs: [
      '专栏作家柏克说，当年战争时，李明向总统建议，对敌人先发制人。',
      '他说，李明的攻击将会引发大战。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '柏克',
        title: '专栏作家',
        text: '当年战争时，李明向总统建议，对敌人先发制人',
      },
      { form: 'indirect', speaker: '柏克', text: '李明的攻击将会引发大战' },
    ],
  },
  {
    why: 'somebody’s words inside an answer',
    text: '程大海：王老板对我说：“路再不修我就关门。”我说马上修。',
    expected: [{ form: 'direct', speaker: '程大海', text: '王老板对我说：“路再不修我就关门。”我说马上修。' }],
  },
  {
    why: 'a head of government inside a spokesman’s report',
    text: '發言人指，行政長官高文娥以她本人名義和代表同事表示，維護安全是使命光榮。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '發言人',
        text: '行政長官高文娥以她本人名義和代表同事表示，維護安全是使命光榮',
      },
    ],
  },
  {
    why: 'economists inside a report',
    text: '報導指出，經濟學家和投資者一直在呼籲政府採取大膽的舉措。',
    expected: [
      {
        form: 'indirect',
        speaker: '報導',
        kind: 'organization',
        text: '經濟學家和投資者一直在呼籲政府採取大膽的舉措',
      },
    ],
  },
  {
    why: 'two men inside a report',
    text: '他說，兩人都注意到威脅，重申支持半島無核化。',
    expected: [{ form: 'indirect', speaker: null, or: ['他'], text: '兩人都注意到威脅，重申支持半島無核化' }],
  },
  {
    why: 'a minister inside a spokeswoman’s report',
    text: '女发言人薛小岚称，部长已多次向对方表示，船员应当尽快获释。',
    expected: [
      {
        form: 'indirect',
        speaker: '薛小岚',
        title: '女发言人',
        text: '部长已多次向对方表示，船员应当尽快获释',
      },
    ],
  },
];

/** A second source stands close behind the first. */
export const furtherSources: readonly Sample[] = [
  {
    why: '报道称 in the next paragraph',
    paragraphs: ['纺织协会会长周一鸣认为，棉价短期内不会上涨。', '报道称，不少纺织厂持有相同观点。'],
    expected: [
      { form: 'indirect', speaker: '周一鸣', title: '纺织协会会长', text: '棉价短期内不会上涨' },
      { form: 'indirect', speaker: '报道', kind: 'organization', text: '不少纺织厂持有相同观点' },
    ],
  },
  {
    why: 'a plan’s words right behind a person’s',
    text: '陆思远书记强调：“防汛不能靠运气。”“十五五”规划纲要提出：“建成全流域预警网络。”',
    expected: [
      { form: 'direct', speaker: '陆思远', text: '防汛不能靠运气。' },
      { form: 'direct', speaker: '“十五五”规划纲要', kind: 'organization', text: '建成全流域预警网络。' },
    ],
  },
  {
    why: 'a rule’s words right behind a person’s',
    text: '何小远处长说：“罚款不是目的。”《河湖管理办法》规定：“倾倒渣土者限期清除。”',
    expected: [
      { form: 'direct', speaker: '何小远', text: '罚款不是目的。' },
      { form: 'direct', speaker: '《河湖管理办法》', kind: 'organization', text: '倾倒渣土者限期清除。' },
    ],
  },
  {
    why: '从…口中 after another one',
    paragraphs: [
      '“他从不迟到。”队长周一鸣说。',
      '同样的评价，也从李大同口中再一次听到。“大柱是很棒的家伙，训练总是最后一个走。”',
    ],
    expected: [
      { form: 'direct', speaker: '周一鸣', title: '队长', text: '他从不迟到。' },
      { form: 'direct', speaker: '李大同', text: '大柱是很棒的家伙，训练总是最后一个走。' },
    ],
  },
  {
    why: 'reporters in the dateline',
    text: '本报东山7月3日电陆思远、何明远报道：八十六岁的老兵秦大有坐在轮椅上说：“我替他们来看看。”',
    expected: [{ form: 'direct', speaker: '秦大有', text: '我替他们来看看。' }],
  },
  {
    why: '这位… after a name',
    text: '社区书记陆思远说：“加装电梯，一户都不能落下。”随后他立刻联系何明远。这位年近六十的业主，终于说出了顾虑：“住在一楼，我怕没了光。”',
    expected: [
      { form: 'direct', speaker: '陆思远', title: '社区书记', text: '加装电梯，一户都不能落下。' },
      { form: 'direct', speaker: '何明远', text: '住在一楼，我怕没了光。' },
    ],
  },
  {
    why: '这名… after a name',
    text: '教练周大鸣说：“她的起跑最快。”镜头随即转向杜小禾。这名十七岁的姑娘红着脸开口：“我起跑其实慢了半拍。”',
    expected: [
      { form: 'direct', speaker: '周大鸣', title: '教练', text: '她的起跑最快。' },
      { form: 'direct', speaker: '杜小禾', text: '我起跑其实慢了半拍。' },
    ],
  },
];
