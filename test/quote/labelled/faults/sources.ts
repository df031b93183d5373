import type { Sample } from '../sample.ts';

/** Sources that nothing introduces. */
export const bareSources: readonly Sample[] = [
  {
    why: '报道指出',
    text: '报道指出，三成学生每天睡不足七小时。',
    expected: [{ form: 'indirect', speaker: '报道', kind: 'organization', text: '三成学生每天睡不足七小时' }],
  },
  {
    why: '报道说',
    text: '报道说，列车在离站四分钟后脱轨。',
    expected: [{ form: 'indirect', speaker: '报道', kind: 'organization', text: '列车在离站四分钟后脱轨' }],
  },
  {
    why: '声明说',
    text: '声明说，双方将交换被扣押的渔船。',
    expected: [{ form: 'indirect', speaker: '声明', kind: 'organization', text: '双方将交换被扣押的渔船' }],
  },
  {
    why: '天文台',
    text: '天文台表示，黃色暴雨警告或會在中午前取消。',
    expected: [
      { form: 'indirect', speaker: '天文台', kind: 'organization', text: '黃色暴雨警告或會在中午前取消' },
    ],
  },
  {
    why: 'a group with its name behind',
    text: '环保团体绿色家园表示，红树林只剩原来的一半。',
    expected: [{ form: 'indirect', speaker: '绿色家园', kind: 'organization', text: '红树林只剩原来的一半' }],
  },
  {
    why: 'a trade',
    text: '保险业界认为，这类险种很难定价。',
    expected: [{ form: 'indirect', speaker: '保险业界', kind: 'group', text: '这类险种很难定价' }],
  },
  {
    why: '世衛',
    text: '世衛表示，疫苗供應在秋季前不會改善。',
    expected: [{ form: 'indirect', speaker: '世衛', kind: 'organization', text: '疫苗供應在秋季前不會改善' }],
  },
  {
    why: '北韩',
    text: '北韩称，发射的是一颗气象卫星。',
    expected: [{ form: 'indirect', speaker: '北韩', kind: 'organization', text: '发射的是一颗气象卫星' }],
  },
  {
    why: 'a state that mediates',
    text: '居间调停的挪威说，停火线还没有画完。',
    expected: [{ form: 'indirect', speaker: '挪威', kind: 'organization', text: '停火线还没有画完' }],
  },
  {
    why: 'papers of a region',
    text: '海湾国家报章说，油轮改道要多走九天。',
    expected: [
      {
        form: 'indirect',
        speaker: '海湾国家报章',
        kind: 'organization',
        whole: true,
        text: '油轮改道要多走九天',
      },
    ],
  },
  {
    why: 'a Red Cross',
    text: '印尼红十字会说，岛上的水井全部被海水灌满。',
    expected: [
      {
        form: 'indirect',
        speaker: '印尼红十字会',
        kind: 'organization',
        whole: true,
        text: '岛上的水井全部被海水灌满',
      },
    ],
  },
  {
    why: '猎头',
    text: '猎头说，会焊接的人比会写代码的还难找。',
    expected: [{ form: 'indirect', speaker: null, title: '猎头', text: '会焊接的人比会写代码的还难找' }],
  },
  {
    why: '朋友',
    text: '朋友说，他三年没有回过家。',
    expected: [{ form: 'indirect', speaker: null, title: '朋友', text: '他三年没有回过家' }],
  },
  {
    why: '她们',
    text: '她们说，夜班车停开以后只能结伴走回去。',
    expected: [{ form: 'indirect', speaker: null, or: ['她们'], text: '夜班车停开以后只能结伴走回去' }],
  },
  {
    why: 'an office in Latin letters',
    text: 'FDA表示，这种糖浆不得用于六岁以下儿童。',
    expected: [
      { form: 'indirect', speaker: 'FDA', kind: 'organization', text: '这种糖浆不得用于六岁以下儿童' },
    ],
  },
  {
    why: 'a person in Latin letters',
    text: 'Dora Chatwin说，小店的租金一年涨了两次。',
    expected: [{ form: 'indirect', speaker: 'Dora Chatwin', title: null, text: '小店的租金一年涨了两次' }],
  },
  {
    why: 'a website between marks',
    text: '追蹤網站「skyview」指出，客機在最後一分鐘急轉向北。',
    expected: [
      { form: 'indirect', speaker: 'skyview', kind: 'organization', text: '客機在最後一分鐘急轉向北' },
    ],
    notSpeech: ['skyview'],
  },
  {
    why: 'a network in Latin letters',
    text: '社交媒體Chirper表示，被盜的帳號已全部凍結。',
    expected: [{ form: 'indirect', speaker: 'Chirper', kind: 'organization', text: '被盜的帳號已全部凍結' }],
  },
  {
    why: 'a pen name between marks',
    text: '网络作家“山里怕水”说，读者比编辑更会挑错。',
    expected: [{ form: 'indirect', speaker: '山里怕水', text: '读者比编辑更会挑错' }],
    notSpeech: ['山里怕水'],
  },
  {
    why: 'papers with an attribute',
    text: '保守派的报纸说，新内阁撑不过这个冬天。',
    expected: [
      { form: 'indirect', speaker: '保守派的报纸', kind: 'organization', text: '新内阁撑不过这个冬天' },
    ],
  },
  {
    why: '据…介绍',
    text: '据出版方介绍，全书附有两百幅手绘地图。',
    expected: [{ form: 'indirect', speaker: '出版方', kind: 'organization', text: '全书附有两百幅手绘地图' }],
  },
  {
    why: 'police who came',
    text: '处理事故民警说，货车在下坡时没有挂挡。',
    expected: [
      { form: 'indirect', speaker: null, title: '处理事故民警', whole: true, text: '货车在下坡时没有挂挡' },
    ],
  },
];

/** Sources of Hong Kong, Taiwan and business pages. */
export const foundSources: readonly Sample[] = [
  {
    why: '治安警',
    text: '治安警表示，該名男子涉嫌偷取十一部單車。',
    expected: [
      { form: 'indirect', speaker: '治安警', kind: 'organization', text: '該名男子涉嫌偷取十一部單車' },
    ],
  },
  {
    why: '日媒',
    text: '日媒表示，工廠將在年底前遷往九州。',
    expected: [{ form: 'indirect', speaker: '日媒', kind: 'organization', text: '工廠將在年底前遷往九州' }],
  },
  {
    why: '總統府',
    text: '總統府表示，出訪行程沒有更動。',
    expected: [{ form: 'indirect', speaker: '總統府', kind: 'organization', text: '出訪行程沒有更動' }],
  },
  {
    why: 'an army abroad',
    text: '駐韓美軍表示，演習按原訂計畫進行。',
    expected: [{ form: 'indirect', speaker: '駐韓美軍', kind: 'organization', text: '演習按原訂計畫進行' }],
  },
  {
    why: 'a firm without 公司',
    text: '東山科技表示，第二座廠房已經封頂。',
    expected: [{ form: 'indirect', speaker: '東山科技', kind: 'organization', text: '第二座廠房已經封頂' }],
  },
  {
    why: 'news issued, then 指出',
    text: '公路總局發布最新消息，指出山區路段入夜後封閉。',
    expected: [{ form: 'indirect', speaker: '公路總局', kind: 'organization', text: '山區路段入夜後封閉' }],
  },
  {
    why: 'a page of fans',
    text: '該粉專解釋，照片是讀者十年前拍的。',
    expected: [{ form: 'indirect', speaker: '該粉專', kind: 'organization', text: '照片是讀者十年前拍的' }],
  },
  {
    why: '载文分析说',
    text: '《北岸观察》载文分析说，小国更怕关税。',
    expected: [{ form: 'indirect', speaker: '《北岸观察》', kind: 'organization', text: '小国更怕关税' }],
  },
  {
    why: '昨日一则报道称',
    text: '昨日一则报道称，两家航空公司正在谈合并。',
    expected: [
      {
        form: 'indirect',
        speaker: '报道',
        or: ['一则报道'],
        kind: 'organization',
        whole: true,
        text: '两家航空公司正在谈合并',
      },
    ],
  },
  {
    why: 'a broker',
    text: '易川国际认为，铜价还有下跌空间。',
    expected: [
      { form: 'indirect', speaker: '易川国际', kind: 'organization', whole: true, text: '铜价还有下跌空间' },
    ],
  },
  {
    why: '这些…还说',
    text: '狱警把两名特务带到旁听席前。这些特务还说，护照是在市场上买的。',
    expected: [
      {
        form: 'indirect',
        speaker: '这些特务',
        or: ['特务'],
        kind: 'group',
        whole: true,
        text: '护照是在市场上买的',
      },
    ],
  },
  {
    why: '该行已告知客户',
    text: '该行已告知客户，旧卡月底前仍可使用。',
    expected: [{ form: 'indirect', speaker: '该行', kind: 'organization', text: '旧卡月底前仍可使用' }],
  },
  {
    why: 'a second statement',
    paragraphs: ['工商联昨天发表声明说，加班费必须照付。', '声明说：「违者将从名册上除名。」'],
    expected: [
      { form: 'indirect', speaker: '工商联', or: ['声明'], kind: 'organization', text: '加班费必须照付' },
      { form: 'direct', speaker: '声明', kind: 'organization', text: '违者将从名册上除名。' },
    ],
  },
  {
    why: 'a resolution',
    text: '海国众议院通过一项决议，呼吁邻国释放全部渔民。',
    expected: [
      {
        form: 'indirect',
        speaker: '海国众议院',
        or: ['决议'],
        kind: 'organization',
        text: '邻国释放全部渔民',
      },
    ],
  },
];
