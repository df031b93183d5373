import type { Sample } from './sample.ts';

/** Single paragraphs of several sentences and speakers. */
export const foreignParagraphs: readonly Sample[] = [
  {
    why: 'a crash: airline, a survivor, an investigator, a minister',
    text: '北海航空公司表示，坠毁的螺旋桨客机载有四十一人。幸存者伊丽莎白·莫罗在医院告诉路透社，飞机着地前发动机就已停转。“有人在唱歌，有人在祈祷。”她说。事故调查局负责人卢卡·费雷罗说，黑匣子已经找到，但外壳严重变形。费雷罗警告说，现在下结论为时过早。交通部长当天赶赴现场，没有发表讲话。',
    expected: [
      {
        form: 'indirect',
        speaker: '北海航空公司',
        kind: 'organization',
        text: '坠毁的螺旋桨客机载有四十一人',
      },
      {
        form: 'indirect',
        speaker: '伊丽莎白·莫罗',
        title: '幸存者',
        kind: 'person',
        text: '飞机着地前发动机就已停转',
      },
      { form: 'direct', speaker: '伊丽莎白·莫罗', kind: 'person', text: '有人在唱歌，有人在祈祷。' },
      {
        form: 'indirect',
        speaker: '卢卡·费雷罗',
        title: '事故调查局负责人',
        kind: 'person',
        text: '黑匣子已经找到，但外壳严重变形',
      },
      {
        form: 'indirect',
        speaker: '费雷罗',
        or: ['卢卡·费雷罗'],
        kind: 'person',
        text: '现在下结论为时过早',
      },
    ],
  },
  {
    why: 'a feud of neighbours: two ministers, an analyst with Latin letters',
    text: '塔库拉国防部星期三说，邻国无人机两次侵入领空。邻国外长努尔丁·哈桑否认这一指控，并说“塔库拉需要的是眼镜，不是导弹”。战略研究所研究员洛林（A. Lorring）分析说，双方都不想打仗，但都不愿先后退一步。洛林补充说，真正的危险是误判。阿德洛港的集市照常开门，只是鱼价涨了一倍。',
    expected: [
      { form: 'indirect', speaker: '塔库拉国防部', kind: 'organization', text: '邻国无人机两次侵入领空' },
      {
        form: 'direct',
        speaker: '努尔丁·哈桑',
        title: '邻国外长',
        kind: 'person',
        text: '塔库拉需要的是眼镜，不是导弹',
      },
      {
        form: 'indirect',
        speaker: '洛林',
        title: '战略研究所研究员',
        kind: 'person',
        text: '双方都不想打仗，但都不愿先后退一步',
      },
      { form: 'indirect', speaker: '洛林', kind: 'person', text: '真正的危险是误判' },
    ],
  },
  {
    why: 'an outbreak: agency, lab, doctor in 「」 and half-width marks',
    text: '世界动物卫生组织周二在报告中指出,北部三省的候鸟样本已检出新毒株。该组织首席兽医官桑德拉·卡内说:「它跳到家禽身上只是时间问题。」养殖户协会呼吁政府补偿被扑杀的鸡。农业部长维克托·门德斯则承认,预算只够支付一半。门德斯表示,其余部分将向邻国借款。',
    expected: [
      {
        form: 'indirect',
        speaker: '世界动物卫生组织',
        or: ['报告'],
        kind: 'organization',
        text: '北部三省的候鸟样本已检出新毒株',
      },
      {
        form: 'direct',
        speaker: '桑德拉·卡内',
        title: '首席兽医官',
        kind: 'person',
        text: '它跳到家禽身上只是时间问题。',
      },
      { form: 'indirect', speaker: '养殖户协会', kind: 'organization', text: '政府补偿被扑杀的鸡' },
      {
        form: 'indirect',
        speaker: '维克托·门德斯',
        title: '农业部长',
        kind: 'person',
        text: '预算只够支付一半',
      },
      {
        form: 'indirect',
        speaker: '门德斯',
        or: ['维克托·门德斯'],
        kind: 'person',
        text: '其余部分将向邻国借款',
      },
    ],
  },
  {
    why: 'a bankruptcy: filing, chairman, customers, a union leader by a bare name',
    text: '玩具连锁店“小火车”在破产文件中说，公司负债十一亿美元。董事长欧文·普拉特说，线上卖家把他们“一节一节拆掉了”。普拉特还说，他会尽量保住一百家门店。在店外排队的顾客大多是来用礼品卡的。“我的卡里还有四十块，”退休教师比约克说，“我不想把它留给律师。”仓库工会领袖拉希姆告诉本报，没有人通知过工人。',
    expected: [
      {
        form: 'indirect',
        speaker: '玩具连锁店“小火车”',
        or: ['小火车', '破产文件'],
        kind: 'organization',
        text: '公司负债十一亿美元',
      },
      {
        form: 'indirect',
        speaker: '欧文·普拉特',
        title: '董事长',
        kind: 'person',
        text: '线上卖家把他们“一节一节拆掉了”',
      },
      {
        form: 'indirect',
        speaker: '普拉特',
        or: ['欧文·普拉特'],
        kind: 'person',
        text: '他会尽量保住一百家门店',
      },
      { form: 'direct', speaker: '比约克', title: '退休教师', kind: 'person', text: '我的卡里还有四十块，' },
      { form: 'direct', speaker: '比约克', kind: 'person', text: '我不想把它留给律师。' },
      {
        form: 'indirect',
        speaker: '拉希姆',
        title: '仓库工会领袖',
        kind: 'person',
        text: '没有人通知过工人',
      },
    ],
  },
  {
    why: 'a summit, a host, a guest and the spokesman who hands on the words',
    text: '会议持续到凌晨三点。东道主总统阿格贝科说，各方就停火监督达成“原则性一致”。他的发言人随后说，文本还有四处括号。反对派代表团长萨雷却表示，他们没有看到最后的文本，也没有在任何纸上签字。联合国特使林德布卢姆不愿评论双方的说法，她说：“我只数离场的人，今天没有人离场。”',
    expected: [
      {
        form: 'indirect',
        speaker: '阿格贝科',
        title: '东道主总统',
        kind: 'person',
        text: '各方就停火监督达成“原则性一致”',
      },
      { form: 'indirect', speaker: null, title: '他的发言人', kind: 'person', text: '文本还有四处括号' },
      {
        form: 'indirect',
        speaker: '萨雷',
        title: '反对派代表团长',
        kind: 'person',
        text: '他们没有看到最后的文本，也没有在任何纸上签字',
      },
      {
        form: 'direct',
        speaker: '林德布卢姆',
        title: '联合国特使',
        kind: 'person',
        text: '我只数离场的人，今天没有人离场。',
      },
    ],
  },
  {
    why: 'a find at sea, scientists, a fisherman and a museum',
    text: '研究船“北极星号”上周在海底拍到一艘木船。船长托尔瓦尔说，第一眼看到的是船上的茶杯。考古学家尤塔·海因里希斯认为，这是一七五四年失踪的邮船。她说，茶杯上的图案与公司档案相符。博物馆馆长波拉克说：“杯子会留在海里，我们只带回照片。”',
    expected: [
      {
        form: 'indirect',
        speaker: '托尔瓦尔',
        title: '船长',
        kind: 'person',
        text: '第一眼看到的是船上的茶杯',
      },
      {
        form: 'indirect',
        speaker: '尤塔·海因里希斯',
        title: '考古学家',
        kind: 'person',
        text: '这是一七五四年失踪的邮船',
      },
      { form: 'indirect', speaker: '尤塔·海因里希斯', kind: 'person', text: '茶杯上的图案与公司档案相符' },
      {
        form: 'direct',
        speaker: '波拉克',
        title: '博物馆馆长',
        kind: 'person',
        text: '杯子会留在海里，我们只带回照片。',
      },
    ],
    notSpeech: ['北极星号'],
  },
];
