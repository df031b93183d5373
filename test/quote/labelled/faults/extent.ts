import type { Sample } from '../sample.ts';

/** Where words begin and end around marks and further clauses. */
export const endsOfReports: readonly Sample[] = [
  {
    why: 'a quote in two parts and then narration',
    text: '“今天下雨，”周一鸣说，“比赛改期。”的确，雨太大了。',
    expected: [
      { form: 'direct', speaker: '周一鸣', title: null, text: '今天下雨，' },
      { form: 'direct', speaker: '周一鸣', title: null, text: '比赛改期。' },
    ],
  },
  {
    why: 'a blank before the closing mark',
    text: '公司表示，“多数说法是错的。 ”同时，公司表示，“正在整改。”',
    expected: [
      { form: 'direct', speaker: '公司', kind: 'organization', text: '多数说法是错的。', goesOn: ' ' },
      { form: 'direct', speaker: '公司', kind: 'organization', text: '正在整改。' },
    ],
  },
  {
    why: '还互致',
    text: '周一鸣和苏大林共同宣布文化交流年正式启动，还互致新春祝福，随后一起观看了演出。',
    expected: [
      { form: 'indirect', speaker: '周一鸣', or: ['周一鸣和苏大林', '苏大林'], text: '文化交流年正式启动' },
    ],
  },
  {
    why: 'two wishes of one man, the second with its own verb',
    text: '陳大文說，指控出於沒有信心，他希望市民有信心',
    expected: [
      {
        form: 'indirect',
        speaker: '陳大文',
        title: null,
        text: '指控出於沒有信心',
        goesOn: '，他希望市民有信心',
      },
    ],
  },
  {
    why: '他也一直记得',
    text: '高文远认为国家最需要的就是医生，他也一直记得护士长送来的那只口罩。',
    expected: [{ form: 'indirect', speaker: '高文远', title: null, text: '国家最需要的就是医生' }],
  },
  {
    why: 'a half-width semicolon',
    text: '白宫今天呼吁海国关闭反应炉;白宫是在例行简报会后发出这份文稿的。',
    expected: [{ form: 'indirect', speaker: '白宫', kind: 'organization', text: '海国关闭反应炉' }],
  },
  {
    why: '提出进度 is part of the report',
    text: '环保局表示，新制已经上路，但目前未针对减碳效益提出进度，许多厂商保持观望态度。',
    expected: [
      {
        form: 'indirect',
        speaker: '环保局',
        kind: 'organization',
        text: '新制已经上路，但目前未针对减碳效益提出进度，许多厂商保持观望态度',
      },
    ],
  },
  {
    why: '問 is part of the report',
    text: '馬蒂爾說，林月英要服從上級，但她要問自已的良心。',
    expected: [
      { form: 'indirect', speaker: '馬蒂爾', title: null, text: '林月英要服從上級，但她要問自已的良心' },
    ],
  },
  {
    why: '至于 begins another one’s words',
    text: '房管局表示，补贴下月到账，至于申请时间，社区主任何小远认为还可以再放宽。',
    expected: [
      { form: 'indirect', speaker: '房管局', kind: 'organization', text: '补贴下月到账' },
      { form: 'indirect', speaker: '何小远', text: '还可以再放宽' },
    ],
  },
  {
    why: '有人感叹, 也有质疑',
    text: '有人感叹，时光飞逝如箭，也有质疑，这样改编经典，会不会把味道改没了。',
    expected: [
      { form: 'indirect', speaker: null, or: ['有人'], text: '时光飞逝如箭' },
      { form: 'indirect', speaker: null, or: ['有人'], text: '这样改编经典，会不会把味道改没了' },
    ],
  },
  {
    why: '提出 inside the report',
    text: '报道说，上述委员会三年来先后提出不同版本的建议，没有一版付诸表决。',
    expected: [
      {
        form: 'indirect',
        speaker: '报道',
        kind: 'organization',
        text: '上述委员会三年来先后提出不同版本的建议，没有一版付诸表决',
      },
    ],
  },
  {
    why: '而对于',
    text: '车间主任耿大川表示，生产照常进行，而对于捆绑销售计划，该工作人员不愿再说。',
    expected: [{ form: 'indirect', speaker: '耿大川', title: '车间主任', text: '生产照常进行' }],
  },
  {
    why: '这也 in narration',
    text: '程先生说，他还关注收费标准，这也在公示栏里一一列明：每度八角。',
    expected: [{ form: 'indirect', speaker: '程先生', text: '他还关注收费标准' }],
  },
];

/** Where the report ends and the reporter goes on. */
export const reportersTurns: readonly Sample[] = [
  {
    why: '虽然…但',
    text: '虽然海国表示上述举动与谈判无关，但仍可能激怒邻国官员。',
    expected: [{ form: 'indirect', speaker: '海国', kind: 'organization', text: '上述举动与谈判无关' }],
  },
  {
    why: '尽管…但',
    text: '尽管校方称食材每天检验，但家长仍把孩子接回家吃饭。',
    expected: [{ form: 'indirect', speaker: '校方', kind: 'organization', text: '食材每天检验' }],
  },
  {
    why: '据估计',
    text: '州长戴维斯宣布将削减教育预算，据估计，明年学费将涨三倍。',
    expected: [{ form: 'indirect', speaker: '戴维斯', title: '州长', text: '将削减教育预算' }],
  },
  {
    why: '这一',
    text: '发言人秦小岚强调新政府不会承认邻国，这一强硬信号加剧了外界的担忧。',
    expected: [{ form: 'indirect', speaker: '秦小岚', title: '发言人', text: '新政府不会承认邻国' }],
  },
  {
    why: '对此已经',
    text: '俱乐部表示外援还要养伤两个月，对此已经极为不满的球迷开始退票。',
    expected: [{ form: 'indirect', speaker: '俱乐部', kind: 'organization', text: '外援还要养伤两个月' }],
  },
  {
    why: '而实际上',
    text: '足协称男队奖金更高是因为票房，而实际上近三年女队收入更多。',
    expected: [{ form: 'indirect', speaker: '足协', kind: 'organization', text: '男队奖金更高是因为票房' }],
  },
  {
    why: 'a semicolon and what he is',
    text: '李大同表示愿意退出竞选；他已是该委员会的领导者。',
    expected: [{ form: 'indirect', speaker: '李大同', title: null, text: '愿意退出竞选' }],
  },
  {
    why: '此举',
    text: '矿业公司称两座竖井年底关闭，此举将使四百人失业。',
    expected: [{ form: 'indirect', speaker: '矿业公司', kind: 'organization', text: '两座竖井年底关闭' }],
  },
  {
    why: 'two paragraphs, the first without a stop',
    paragraphs: [
      '世界卫生专家高大年说，疫苗已在西部城市开始首次人体测试',
      '海国国家传染病研究所的负责人高文远称，试验创下最快纪录。',
    ],
    expected: [
      { form: 'indirect', speaker: '高大年', text: '疫苗已在西部城市开始首次人体测试' },
      { form: 'indirect', speaker: '高文远', text: '试验创下最快纪录' },
    ],
  },
  {
    why: 'two long paragraphs, the first without a stop',
    paragraphs: [
      '气象学家布雷默说，南部山区三天的降雨量已经超过往年整个雨季，河水倒灌进了两座县城',
      '国家减灾署署长安东尼奥称，救援队正乘橡皮艇逐户搜寻。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '布雷默',
        title: '气象学家',
        text: '南部山区三天的降雨量已经超过往年整个雨季，河水倒灌进了两座县城',
      },
      { form: 'indirect', speaker: '安东尼奥', title: '国家减灾署署长', text: '救援队正乘橡皮艇逐户搜寻' },
    ],
  },
];
