import type { Sample } from './sample.ts';

/** One office before the name. */
export const titles: readonly Sample[] = [
  {
    why: 'office and office of a province',
    text: '省水文局局长卞江流表示，今晚八时洪峰将通过三岔口。',
    expected: [
      { form: 'indirect', speaker: '卞江流', title: '省水文局局长', text: '今晚八时洪峰将通过三岔口' },
    ],
  },
  {
    why: 'two offices joined by 兼, compound surname',
    text: '北岸区教育局副局长兼招生办主任闻人杰说，电脑派位不接受任何条子。',
    expected: [
      {
        form: 'indirect',
        speaker: '闻人杰',
        title: '北岸区教育局副局长兼招生办主任',
        text: '电脑派位不接受任何条子',
      },
    ],
  },
  {
    why: 'the name of a play inside the title',
    text: '国家一级演员、淮剧《渡口》主演邬玉兰说，她为一个转身练了四十天。',
    expected: [
      {
        form: 'indirect',
        speaker: '邬玉兰',
        title: '国家一级演员、淮剧《渡口》主演',
        text: '她为一个转身练了四十天',
      },
    ],
  },
  {
    why: 'a Mongolian name of two characters after the quote',
    text: '“没有一户掉队，我这个书记才敢睡觉。”草甸乡党委书记敖敦说。',
    expected: [
      {
        form: 'direct',
        speaker: '敖敦',
        title: '草甸乡党委书记',
        text: '没有一户掉队，我这个书记才敢睡觉。',
      },
    ],
  },
  {
    why: 'no comma after 认为',
    text: '主裁判蒙克认为那是一次正常的身体接触。',
    expected: [{ form: 'indirect', speaker: '蒙克', title: '主裁判', text: '那是一次正常的身体接触' }],
  },
  {
    why: 'traditional characters of Hong Kong',
    text: '港島東區議員麥穎儀指出，行人天橋的升降機停用已近一年。',
    expected: [
      { form: 'indirect', speaker: '麥穎儀', title: '港島東區議員', text: '行人天橋的升降機停用已近一年' },
    ],
  },
  {
    why: '代表 behind the name, half-width commas',
    text: '临江街道党工委书记尉迟清代表认为,一张网格图管不住人心,脚步才管得住。',
    expected: [
      {
        form: 'indirect',
        speaker: '尉迟清',
        title: '临江街道党工委书记',
        text: '一张网格图管不住人心,脚步才管得住',
      },
    ],
  },
  {
    why: 'a worker’s trade as title, the office in front',
    text: '绿洲市公交三公司驾驶员逄海燕说：“头班车的热包子，我从来没吃完过。”',
    expected: [
      {
        form: 'direct',
        speaker: '逄海燕',
        title: '绿洲市公交三公司驾驶员',
        text: '头班车的热包子，我从来没吃完过。',
      },
    ],
  },
];

/** Several offices before one name. */
export const titleChains: readonly Sample[] = [
  {
    why: 'three offices with enumeration commas',
    text: '全国政协委员、省农科院研究员、首席茶叶专家屠绍堂指出，茶园不能只算亩产账。',
    expected: [
      {
        form: 'indirect',
        speaker: '屠绍堂',
        title: '全国政协委员、省农科院研究员、首席茶叶专家',
        text: '茶园不能只算亩产账',
      },
    ],
  },
  {
    why: 'foreign chain, 撰文指出',
    text: '美国密歇根湖大学东亚中心主任、前助理国务卿帮办戴维·莫斯利撰文指出，亚洲的中等强国正在学会抱团。',
    expected: [
      {
        form: 'indirect',
        speaker: '戴维·莫斯利',
        title: '美国密歇根湖大学东亚中心主任、前助理国务卿帮办',
        text: '亚洲的中等强国正在学会抱团',
      },
    ],
  },
  {
    why: 'party, government and command offices, long Mongolian name',
    text: '中共清水河县委副书记、县长、防汛抗旱指挥部指挥长乌云毕力格强调，哪一段出了事就追究哪一段的责任人。',
    expected: [
      {
        form: 'indirect',
        speaker: '乌云毕力格',
        title: '中共清水河县委副书记、县长、防汛抗旱指挥部指挥长',
        text: '哪一段出了事就追究哪一段的责任人',
      },
    ],
  },
  {
    why: 'office without comma between house and rank, 则 behind the name',
    text: '东湾证券研究所首席宏观分析师崔砚则认为，降息的窗口已经打开。',
    expected: [
      {
        form: 'indirect',
        speaker: '崔砚',
        title: '东湾证券研究所首席宏观分析师',
        text: '降息的窗口已经打开',
      },
    ],
  },
  {
    why: 'club office and a former player',
    text: '葡萄牙波尔蒂芒足球俱乐部体育总监、前国脚努诺·塞克拉说，转会费一分也不能少。',
    expected: [
      {
        form: 'indirect',
        speaker: '努诺·塞克拉',
        title: '葡萄牙波尔蒂芒足球俱乐部体育总监、前国脚',
        text: '转会费一分也不能少',
      },
    ],
  },
  {
    why: '某部 in the title',
    text: '驻藏某部政委、一级英模戚长河说：“界碑在我们心里比在地图上重。”',
    expected: [
      {
        form: 'direct',
        speaker: '戚长河',
        title: '驻藏某部政委、一级英模',
        text: '界碑在我们心里比在地图上重。',
      },
    ],
  },
  {
    why: 'surname 原 behind 主任 could be read as 主任原',
    text: '两院院士、水利工程专家、三门坝工程技术委员会主任原敬之表示，大坝的位移全部在设计允许范围内。',
    expected: [
      {
        form: 'indirect',
        speaker: '原敬之',
        title: '两院院士、水利工程专家、三门坝工程技术委员会主任',
        text: '大坝的位移全部在设计允许范围内',
      },
    ],
  },
];

/** Relative clauses, times and places before the title are no part of it. */
export const relativeClauses: readonly Sample[] = [
  {
    why: 'a visitor',
    text: '正在此间访问的莫桑比克外长若昂·马谢尔说，两国渔业合作前景广阔。',
    expected: [
      { form: 'indirect', speaker: '若昂·马谢尔', title: '莫桑比克外长', text: '两国渔业合作前景广阔' },
    ],
  },
  {
    why: '刚从…回来的',
    text: '刚从灾区回来的省民政厅救灾处处长牟春雷说，帐篷够了，缺的是煤。',
    expected: [
      { form: 'indirect', speaker: '牟春雷', title: '省民政厅救灾处处长', text: '帐篷够了，缺的是煤' },
    ],
  },
  {
    why: '原 belongs to the title, the year of leaving does not',
    text: '去年离任的原县供销社主任辛保国告诉记者，账本一直锁在他家柜子里。',
    expected: [
      { form: 'indirect', speaker: '辛保国', title: '原县供销社主任', text: '账本一直锁在他家柜子里' },
    ],
  },
  {
    why: 'a place inside the relative clause',
    text: '在现场指挥抢险的武警某支队支队长扈骁表示，缺口一小时前已经合龙。',
    expected: [
      { form: 'indirect', speaker: '扈骁', title: '武警某支队支队长', text: '缺口一小时前已经合龙' },
    ],
  },
  {
    why: '负责…的',
    text: '负责这一项目的高级工程师鄂嘉禾介绍说，管道全部采用冷缠防腐。',
    expected: [{ form: 'indirect', speaker: '鄂嘉禾', title: '高级工程师', text: '管道全部采用冷缠防腐' }],
  },
  {
    why: 'a date at the head of the relative clause',
    text: '十九日抵达这里的世界银行副行长卡琳·斯文松强调，贷款不附带任何政治条件。',
    expected: [
      { form: 'indirect', speaker: '卡琳·斯文松', title: '世界银行副行长', text: '贷款不附带任何政治条件' },
    ],
  },
  {
    why: 'a player out with an injury, 承认 as cue',
    text: '因伤缺席了上半程的后卫马科斯·迪亚斯承认，自己曾想过退役。',
    expected: [{ form: 'indirect', speaker: '马科斯·迪亚斯', title: '后卫', text: '自己曾想过退役' }],
  },
  {
    why: 'two relative clauses in a row',
    text: '曾在三家省级医院进修、去年才回到家乡的全科医生阚雨桐说，村里最缺的不是药，是肯听老人说话的人。',
    expected: [
      {
        form: 'indirect',
        speaker: '阚雨桐',
        title: '全科医生',
        text: '村里最缺的不是药，是肯听老人说话的人',
      },
    ],
  },
];
