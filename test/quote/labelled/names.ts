import type { Sample } from './sample.ts';

/** Names of two or three characters without any title. */
export const plainNames: readonly Sample[] = [
  {
    why: 'the clause before the second name must not become part of it',
    text: '“桥面明天就能走车。”许广淮擦着额头的汗说。陪他巡查的邵莉补充道，护栏要到月底才刷完漆。',
    expected: [
      { form: 'direct', speaker: '许广淮', title: null, kind: 'person', text: '桥面明天就能走车。' },
      { form: 'indirect', speaker: '邵莉', title: null, kind: 'person', text: '护栏要到月底才刷完漆' },
    ],
  },
  {
    why: 'a given name that is a solar term',
    text: '葛小满说，今年的枇杷比去年早熟了十天，合作社连夜加了两班车。',
    expected: [
      {
        form: 'indirect',
        speaker: '葛小满',
        title: null,
        text: '今年的枇杷比去年早熟了十天，合作社连夜加了两班车',
      },
    ],
  },
  {
    why: 'one cue between two quotes',
    text: '“说实话，我赛前连觉都没睡好，”冉亦舟笑着说，“但是哨声一响就什么都忘了。”',
    expected: [
      { form: 'direct', speaker: '冉亦舟', text: '说实话，我赛前连觉都没睡好，' },
      { form: 'direct', speaker: '冉亦舟', text: '但是哨声一响就什么都忘了。' },
    ],
  },
  {
    why: 'half-width commas and a name of two characters',
    text: '尹柏说,改造后的老厂房不光要留得住机器,更要留得住手艺人。',
    expected: [
      {
        form: 'indirect',
        speaker: '尹柏',
        title: null,
        text: '改造后的老厂房不光要留得住机器,更要留得住手艺人',
      },
    ],
  },
  {
    why: 'two views in one sentence, neither verb followed by a comma',
    text: '在票价问题上，阮一诺认为学生票不应涨，而舒昭认为涨两成也说得过去。',
    expected: [
      { form: 'indirect', speaker: '阮一诺', text: '学生票不应涨' },
      { form: 'indirect', speaker: '舒昭', text: '涨两成也说得过去' },
    ],
  },
  {
    why: 'the speaker stands after a quote in corner marks',
    text: '『路修到家门口，俺夜里做梦都在笑。』尚贵山说。',
    expected: [{ form: 'direct', speaker: '尚贵山', title: null, text: '路修到家门口，俺夜里做梦都在笑。' }],
  },
  {
    why: 'rare surnames, one of them also a number',
    text: '万俟说完，仉德胜接过话头说：“他讲的都是实情，我补一句，井是去年枯的。”伍六一则说，再不打井，春播就误了。',
    expected: [
      { form: 'direct', speaker: '仉德胜', text: '他讲的都是实情，我补一句，井是去年枯的。' },
      { form: 'indirect', speaker: '伍六一', text: '再不打井，春播就误了' },
    ],
  },
];

/** Surnames of two characters. */
export const compoundSurnames: readonly Sample[] = [
  {
    why: 'compound surname with one given character behind an office',
    text: '市档案馆馆员欧阳葭指出，这批清末地契是第一次对外展出。',
    expected: [
      { form: 'indirect', speaker: '欧阳葭', title: '市档案馆馆员', text: '这批清末地契是第一次对外展出' },
    ],
  },
  {
    why: 'the adverb is no part of the name',
    text: '司马瑾则说，她更愿意把奖金留给孩子们买书。',
    expected: [{ form: 'indirect', speaker: '司马瑾', title: null, text: '她更愿意把奖金留给孩子们买书' }],
  },
  {
    why: 'four characters before a phrase of place',
    text: '“先把人接下来，房子以后再说！”诸葛立民在电话里喊道。',
    expected: [{ form: 'direct', speaker: '诸葛立民', title: null, text: '先把人接下来，房子以后再说！' }],
  },
  {
    why: '也 could be a second given character',
    text: '上官翊也称，球队已与三名外援谈妥。',
    expected: [{ form: 'indirect', speaker: '上官翊', text: '球队已与三名外援谈妥' }],
  },
  {
    why: 'adverb of time and addressee right behind the name',
    text: '呼延朔昨晚对本报记者透露，剧本前后改了十一稿。',
    expected: [{ form: 'indirect', speaker: '呼延朔', title: null, text: '剧本前后改了十一稿' }],
  },
  {
    why: 'the given name is a town',
    text: '令狐德州认为，盐碱地并非种不出好瓜。',
    expected: [{ form: 'indirect', speaker: '令狐德州', title: null, text: '盐碱地并非种不出好瓜' }],
  },
  {
    why: 'traditional characters, surname of two characters after a party office',
    text: '縣議會副議長歐陽志恆表示，垃圾清運費調漲案將於下週付委審查。',
    expected: [
      {
        form: 'indirect',
        speaker: '歐陽志恆',
        title: '縣議會副議長',
        text: '垃圾清運費調漲案將於下週付委審查',
      },
    ],
  },
];

/** Names of four and more characters: minorities, married women of Hong Kong. */
export const longNames: readonly Sample[] = [
  {
    why: 'Tibetan name of five characters after an office',
    text: '县藏医院院长次仁多布杰说，制剂室每年能做三百多种藏药。',
    expected: [
      { form: 'indirect', speaker: '次仁多布杰', title: '县藏医院院长', text: '制剂室每年能做三百多种藏药' },
    ],
  },
  {
    why: 'Uygur name of six characters before an adverb of manner',
    text: '阿依夏木古丽激动地说：“巴扎搬进了大棚，下雪天也不用收摊了。”',
    expected: [
      { form: 'direct', speaker: '阿依夏木古丽', title: null, text: '巴扎搬进了大棚，下雪天也不用收摊了。' },
    ],
  },
  {
    why: 'Mongolian name that ends in 和',
    text: '牧民巴特尔孟和表示，草场轮牧以后，羊反倒长膘了。',
    expected: [
      { form: 'indirect', speaker: '巴特尔孟和', title: '牧民', text: '草场轮牧以后，羊反倒长膘了' },
    ],
  },
  {
    why: 'husband’s surname before her own',
    text: '社会福利署前副署长范罗宝珊表示，安老院舍的名额明年再加四百个。',
    expected: [
      {
        form: 'indirect',
        speaker: '范罗宝珊',
        title: '社会福利署前副署长',
        text: '安老院舍的名额明年再加四百个',
      },
    ],
  },
  {
    why: 'an office behind a Yi name',
    text: '吉克阿牛支书告诉记者，悬崖上的钢梯一共两千七百级。',
    expected: [{ form: 'indirect', speaker: '吉克阿牛', text: '悬崖上的钢梯一共两千七百级' }],
  },
  {
    why: 'Tibetan name with a verb of pointing behind it',
    text: '“雪顿节那天，全村都要上台。”格桑央宗指着新戏台说。',
    expected: [{ form: 'direct', speaker: '格桑央宗', title: null, text: '雪顿节那天，全村都要上台。' }],
  },
  {
    why: 'a dot inside a Uygur name, a suggestion without comma',
    text: '自治州人大代表帕尔哈提·吐尔逊建议把馕坑手艺写进校本课程。',
    expected: [
      {
        form: 'indirect',
        speaker: '帕尔哈提·吐尔逊',
        title: '自治州人大代表',
        text: '把馕坑手艺写进校本课程',
      },
    ],
  },
];

/** Foreign names in Chinese characters. */
export const transliteratedNames: readonly Sample[] = [
  {
    why: 'three parts and a day of the week',
    text: '马里贸易部长易卜拉欣·奥马尔·凯塔星期三说，棉花出口税将分三年取消。',
    expected: [
      {
        form: 'indirect',
        speaker: '易卜拉欣·奥马尔·凯塔',
        title: '马里贸易部长',
        text: '棉花出口税将分三年取消',
      },
    ],
  },
  {
    why: 'hyphen in the name and a stop in the middle of the speech',
    text: '“裁判的哨子救了他们，”德肖恩-威尔克斯赛后说，“不过我们自己也浪费了太多机会。”',
    expected: [
      { form: 'direct', speaker: '德肖恩-威尔克斯', title: null, text: '裁判的哨子救了他们，' },
      { form: 'direct', speaker: '德肖恩-威尔克斯', title: null, text: '不过我们自己也浪费了太多机会。' },
    ],
  },
  {
    why: 'nationality, sex and trade before the name',
    text: '捷克女作家伊娃·诺瓦科娃认为，翻译是两种沉默之间的谈判。',
    expected: [
      { form: 'indirect', speaker: '伊娃·诺瓦科娃', title: '捷克女作家', text: '翻译是两种沉默之间的谈判' },
    ],
  },
  {
    why: 'an agency hands on somebody’s words: he is the speaker',
    text: '法新社援引让-吕克·德瓦尔的话说，两国渔船的摩擦“已到必须坐下来谈的时候”。',
    expected: [
      { form: 'indirect', speaker: '让-吕克·德瓦尔', text: '两国渔船的摩擦“已到必须坐下来谈的时候”' },
    ],
  },
  {
    why: 'without dot, after an office',
    text: '球队主帅冈萨雷斯强调，他要的是冠军而不是掌声。',
    expected: [{ form: 'indirect', speaker: '冈萨雷斯', title: '球队主帅', text: '他要的是冠军而不是掌声' }],
  },
  {
    why: 'full-width initial before the dot',
    text: '联合国粮农组织驻地代表Ｋ·拉奥说，蝗群再有三天就会越过边界。',
    expected: [
      {
        form: 'indirect',
        speaker: 'Ｋ·拉奥',
        title: '联合国粮农组织驻地代表',
        text: '蝗群再有三天就会越过边界',
      },
    ],
  },
  {
    why: 'the name in Latin letters between brackets',
    text: '项目经理巴巴通德·阿德耶米（Babatunde Adeyemi）表示，轻轨二期年底前通车。',
    expected: [
      { form: 'indirect', speaker: '巴巴通德·阿德耶米', title: '项目经理', text: '轻轨二期年底前通车' },
    ],
  },
  {
    why: 'quoted words after 警告说 and a comma are direct',
    text: '穆罕默德·本·拉希德·哈马迪则警告说，“拖下去，谁也不是赢家”。',
    expected: [
      { form: 'direct', speaker: '穆罕默德·本·拉希德·哈马迪', title: null, text: '拖下去，谁也不是赢家' },
    ],
  },
];

/** Words of respect, age or office behind the name. */
export const nameSuffixes: readonly Sample[] = [
  {
    why: 'surname with 先生 is the name',
    text: '林业站退休职工戈先生说，这片水杉是他一九七六年亲手栽下的。',
    expected: [
      {
        form: 'indirect',
        speaker: '戈先生',
        title: '林业站退休职工',
        text: '这片水杉是他一九七六年亲手栽下的',
      },
    ],
  },
  {
    why: 'age before, 老人 behind a full name',
    text: '八十三岁的储金娣老人回忆说，当年渡口只有一条木船。',
    expected: [{ form: 'indirect', speaker: '储金娣', or: ['储金娣老人'], text: '当年渡口只有一条木船' }],
  },
  {
    why: 'a head of government behind a transliterated name',
    text: '贝洛总理表示，新宪法草案年内将交付公民投票。',
    expected: [{ form: 'indirect', speaker: '贝洛', text: '新宪法草案年内将交付公民投票' }],
  },
  {
    why: 'surname with 大娘',
    text: '“吃了一辈子井水，头回喝上自来水。”乔大娘说。',
    expected: [{ form: 'direct', speaker: '乔大娘', text: '吃了一辈子井水，头回喝上自来水。' }],
  },
  {
    why: 'full name, 教授, adverb, cue',
    text: '石仲明教授则直言，论文数量不等于学术水平。',
    expected: [{ form: 'indirect', speaker: '石仲明', text: '论文数量不等于学术水平' }],
  },
  {
    why: 'surname with 女士 before 告诉记者',
    text: '钟女士告诉记者，她交了定金后售楼处就换了锁。',
    expected: [{ form: 'indirect', speaker: '钟女士', text: '她交了定金后售楼处就换了锁' }],
  },
  {
    why: '老 before the surname, a verb of sighing',
    text: '老鲍叹道：“养蜂的人，命里就是追着花跑。”',
    expected: [{ form: 'direct', speaker: '老鲍', text: '养蜂的人，命里就是追着花跑。' }],
  },
  {
    why: '小 before the surname, 坦言 without mark',
    text: '小俞坦言第一次直播只卖出去三单。',
    expected: [{ form: 'indirect', speaker: '小俞', text: '第一次直播只卖出去三单' }],
  },
];
