/** A question about the newspaper page that the project ships, and what a reader of the page takes for its answer. */
export interface JudgedQuestion {
  readonly kind: Kind;
  readonly asked: string;
  /** Words that only the passages answering it hold; null where the page does not answer. */
  readonly answer: string | null;
}

type Kind =
  | 'phrase'
  | 'sentence'
  | 'number'
  | 'name'
  | 'office'
  | 'traditional'
  | 'typo'
  | 'pinyin'
  | 'unanswerable';

/** Written while reading the page, before the answers were looked at. */
export const JUDGED_QUESTIONS: readonly JudgedQuestion[] = [
  ...judged('phrase', {
    数字拐杖: '数字拐杖',
    一键叫车: '一键叫车',
    小巷总理: '小巷总理',
    '15分钟生活圈': '15分钟生活圈',
    社区小先生制: '社区小先生制',
    四责协同: '四责协同',
    两旧一村: '两旧一村',
    双培养工程: '双培养',
    '“满意指数”': '满意指数',
    '遇见 黄金城道 小程序': '遇见·黄金城道',
  }),
  ...judged('sentence', {
    北外滩应该怎么发展: '功能为先,文化为魂',
    怎样让红色文化吸引更多年轻人: '沉浸式体验',
    怎么帮老年人跨过数字鸿沟: '数字拐杖',
    派出所怎样管理商业大客流: '商业大客流',
    '年轻干部应该在哪里成长?': '摸爬滚打',
    如何打破数据壁垒: '数据壁垒',
    养老服务今后的重点是什么: '未来五年,我们工作的着力点',
    '乐山的居民区以后会变成什么样？': '幸福乐加梯',
    '人才住的地方不够，怎么办': '人才公寓',
    临港新片区下一步做什么: '下一步将通过更深层次',
    嘉定的防汛靠什么预警: '嘉定防汛防台',
    请问数字化的最终目的是什么呢: '数字化本身只是手段',
    '谁说要“严管与厚爱结合”？': '严管与厚爱结合',
    老旧小区住宅改造由哪个街道来做: '小梁薄板',
    央企怎么参与党建共建: '在沪央企',
    大飞机制造技术怎么创新: '大飞机先进总装',
  }),
  ...judged('number', {
    上海有多少张养老床位: '16.45万张',
    上海港一年的集装箱吞吐量: '4700万标箱',
    '一网通办平台接入了多少事项?': '3500项',
    物联终端有多少个: '1.16亿个',
    '2000万人次': '2000万人次',
    住户有多少的社区叫小小联合国: '4000多户',
  }),
  ...judged('name', {
    江波说了什么: '江波',
    黄华的看法: '黄华',
    姚凯谈城市精细化管理: '姚凯',
    '盛弘怎么看金点子？': '金点子',
    蒋丽霞对党建工作有什么打算: '蒋丽霞',
    '人民城市 speaker:余美香': '余美香',
  }),
  ...judged('office', {
    民政局局长说了什么: '蒋蕊',
    交大校长怎么看干部提拔: '林忠钦',
    团市委书记的观点: '上官剑',
    普陀区委副书记谈公共数据: '有限开放',
    市政府副秘书长有什么建议: '徐惠丽',
  }),
  ...judged('traditional', {
    社區長者食堂有什麼意義: '吃上一顿热乎饭',
    數據壁壘怎麼打通: '数据壁垒',
    國際航運中心的建設: '国际航运中心',
    誰談到了紅色資源: '红色资源',
    基層黨組織的戰鬥力: '战斗力',
  }),
  ...judged('typo', {
    一网通管: '一网统管',
    数字洪沟: '数字鸿沟',
    江坡怎么看数据: '江波',
    林忠亲说了什么: '林忠钦',
    数字拐仗: '数字拐杖',
  }),
  ...judged('pinyin', {
    yiwangtongguan: '一网统管',
    shangguanjian: '上官剑',
    shuzihonggou: '数字鸿沟',
  }),
  ...unanswerable(
    '股票今天涨了多少',
    '怎样做红烧肉',
    '谁获得了今年的诺贝尔文学奖',
    '火星探测器什么时候着陆',
    '北京冬奥会的开幕式在哪里举行',
    '新型冠状病毒疫苗的有效率',
    '江波喜欢吃什么水果',
    '梅西进了几个球',
    '量子計算機的發展',
    '高考分数线是多少',
  ),
];

function judged(kind: Kind, answers: Readonly<Record<string, string>>): JudgedQuestion[] {
  return Object.entries(answers).map(([asked, answer]) => ({ kind, asked, answer }));
}

function unanswerable(...questions: readonly string[]): JudgedQuestion[] {
  return questions.map((asked) => ({ kind: 'unanswerable', asked, answer: null }));
}
