import type { Sample } from './sample.ts';

/** Firms, regulators, analysts, lawyers and researchers. */
export const foreignFirms: readonly Sample[] = [
  {
    why: 'FDA in Latin letters',
    text: 'FDA表示，这款血压计的读数可能偏低十个百分点。',
    expected: [
      { form: 'indirect', speaker: 'FDA', kind: 'organization', text: '这款血压计的读数可能偏低十个百分点' },
    ],
  },
  {
    why: 'a firm and its spokeswoman',
    text: '北方航空公司表示，十二架客机将停飞检查。该公司一位女发言人说，没有乘客受伤。',
    expected: [
      { form: 'indirect', speaker: '北方航空公司', kind: 'organization', text: '十二架客机将停飞检查' },
      { form: 'indirect', speaker: null, title: '该公司一位女发言人', kind: 'person', text: '没有乘客受伤' },
    ],
  },
  {
    why: 'an analyst with house before him',
    text: '沃尔登资本分析师凯勒说，股价已经反映了最坏的情况。凯勒预计，下半年销量会回升。',
    expected: [
      {
        form: 'indirect',
        speaker: '凯勒',
        title: '沃尔登资本分析师',
        kind: 'person',
        text: '股价已经反映了最坏的情况',
      },
      { form: 'indirect', speaker: '凯勒', kind: 'person', text: '下半年销量会回升' },
    ],
  },
  {
    why: 'analysts as a group',
    text: '分析人士认为，新总理难以撑过第一个冬天。',
    expected: [{ form: 'indirect', speaker: '分析人士', kind: 'group', text: '新总理难以撑过第一个冬天' }],
  },
  {
    why: 'a lawyer for the plaintiffs, then 补充说',
    text: '原告律师萨曼莎·格林说，玩具厂早在七年前就知道涂料有毒。格林补充说：“他们算过，赔钱比召回便宜。”',
    expected: [
      {
        form: 'indirect',
        speaker: '萨曼莎·格林',
        title: '原告律师',
        kind: 'person',
        text: '玩具厂早在七年前就知道涂料有毒',
      },
      {
        form: 'direct',
        speaker: '格林',
        or: ['萨曼莎·格林'],
        kind: 'person',
        text: '他们算过，赔钱比召回便宜。',
      },
    ],
  },
  {
    why: 'a chairman’s warning with woven words, then narration',
    text: '能源公司董事长奥尔森警告，冬季供气“没有任何余量”。公司股价当天下跌百分之四。',
    expected: [
      {
        form: 'indirect',
        speaker: '奥尔森',
        title: '能源公司董事长',
        kind: 'person',
        text: '冬季供气“没有任何余量”',
      },
    ],
  },
  {
    why: 'a platform’s company says what it did',
    text: '视频平台“云帆”称，已封禁四千个冒充政府机构的账号。',
    expected: [
      {
        form: 'indirect',
        speaker: '视频平台“云帆”',
        or: ['云帆'],
        kind: 'organization',
        text: '已封禁四千个冒充政府机构的账号',
      },
    ],
  },
];

/** 他 and 她 through several sentences and paragraphs. */
export const foreignChains: readonly Sample[] = [
  {
    why: '她 three times, two women: the nearer subject',
    text: '教师玛塔·西蒙斯在避难所过了一夜。她说，孩子们以为是在露营。校长雷娜塔·科尔随后赶到，她说，学校的屋顶已经不见了。',
    expected: [
      { form: 'indirect', speaker: '玛塔·西蒙斯', title: '教师', kind: 'person', text: '孩子们以为是在露营' },
      {
        form: 'indirect',
        speaker: '雷娜塔·科尔',
        title: '校长',
        kind: 'person',
        text: '学校的屋顶已经不见了',
      },
    ],
  },
  {
    why: 'the hearer between does not take 他',
    text: '总理库马尔在电话里对总统阿利姆说，洪水已经退去。他说，重建需要五年。',
    expected: [
      { form: 'indirect', speaker: '库马尔', title: '总理', kind: 'person', text: '洪水已经退去' },
      { form: 'indirect', speaker: '库马尔', kind: 'person', text: '重建需要五年' },
    ],
  },
  {
    why: '他 said of the dead, then 他 says',
    text: '救生员巴兹尔潜入水下三次。他说，他摸到了一只鞋。',
    expected: [
      { form: 'indirect', speaker: '巴兹尔', title: '救生员', kind: 'person', text: '他摸到了一只鞋' },
    ],
  },
  {
    why: 'over paragraphs, with narration between',
    paragraphs: [
      '作家艾丽丝·门罗斯昨天回到故乡。',
      '她说：“我写的每一条河都是这条河。”',
      '河上的老桥三年前被拆掉了。',
      '她还说，她打算把书稿捐给镇图书馆。',
    ],
    expected: [
      {
        form: 'direct',
        speaker: '艾丽丝·门罗斯',
        title: '作家',
        kind: 'person',
        text: '我写的每一条河都是这条河。',
      },
      {
        form: 'indirect',
        speaker: '艾丽丝·门罗斯',
        title: '作家',
        kind: 'person',
        text: '她打算把书稿捐给镇图书馆',
      },
    ],
  },
  {
    why: '他们 are the two who spoke',
    text: '渔民兄弟科乔和伊蒙在海上漂了九天。他们说，靠雨水和一箱椰子活了下来。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        or: ['渔民兄弟科乔和伊蒙', '科乔和伊蒙', '他们'],
        text: '靠雨水和一箱椰子活了下来',
      },
    ],
  },
  {
    why: 'a quote goes over into narration',
    text: '“门是从里面锁上的，”房东古铁雷斯说。他当天下午才从乡下回来，走进院子时闻到了煤气味。',
    expected: [
      { form: 'direct', speaker: '古铁雷斯', title: '房东', kind: 'person', text: '门是从里面锁上的，' },
    ],
  },
  {
    why: 'the object of the sentence before is no speaker',
    text: '检察官维拉盘问了证人洛佩斯两个小时。洛佩斯说，他记不清日期。维拉反问：“那你记得金额？”',
    expected: [
      { form: 'indirect', speaker: '洛佩斯', kind: 'person', text: '他记不清日期' },
      { form: 'direct', speaker: '维拉', title: '检察官', kind: 'person', text: '那你记得金额？' },
    ],
  },
];
