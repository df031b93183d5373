import type { Sample } from './sample.ts';

/** Items of two to five paragraphs in the voice of agencies. */
export const foreignItems: readonly Sample[] = [
  {
    why: 'an eruption: observatory, mayor, villager',
    paragraphs: [
      '（马尼拉综合电）塔格马火山星期四凌晨喷发，灰柱高达六公里。',
      '火山研究所所长雷蒙·德拉克鲁斯说，警报级别已提高到四级。他说：“接下来七十二小时最危险。”',
      '当地政府已下令撤离半径十公里内的居民。',
      '菜农利萨·桑托斯告诉法新社，她只来得及带走两只鸡。“回头看时，天是黑的。”她说。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '雷蒙·德拉克鲁斯',
        title: '火山研究所所长',
        kind: 'person',
        text: '警报级别已提高到四级',
      },
      { form: 'direct', speaker: '雷蒙·德拉克鲁斯', kind: 'person', text: '接下来七十二小时最危险。' },
      {
        form: 'indirect',
        speaker: '利萨·桑托斯',
        title: '菜农',
        kind: 'person',
        text: '她只来得及带走两只鸡',
      },
      { form: 'direct', speaker: '利萨·桑托斯', kind: 'person', text: '回头看时，天是黑的。' },
    ],
  },
  {
    why: 'half-width commas, 「」, a spokesman and a minister',
    paragraphs: [
      '海国与山国今天恢复渔业谈判,地点定在中立国的一座小镇。',
      '海国渔业大臣哈尔登说,配额不是不能谈,但先要撤走拖网船。',
      '哈尔登又说:「我们的渔民已经等了两个冬天。」',
      '山国代表团发言人奈杜则表示,拖网船属于私人公司,政府无权下令。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '哈尔登',
        title: '海国渔业大臣',
        kind: 'person',
        text: '配额不是不能谈,但先要撤走拖网船',
      },
      { form: 'direct', speaker: '哈尔登', kind: 'person', text: '我们的渔民已经等了两个冬天。' },
      {
        form: 'indirect',
        speaker: '奈杜',
        title: '山国代表团发言人',
        kind: 'person',
        text: '拖网船属于私人公司,政府无权下令',
      },
    ],
  },
  {
    why: 'a company’s trouble, analysts, the union',
    paragraphs: [
      '汽车制造商维洛宣布裁员三千人。',
      '首席执行官因格丽德·洛曼在电话会议上说，电动车需求低于预期。洛曼称，她本人将放弃全年奖金。',
      '工会表示，公司去年才分红十亿欧元。“有钱分红，没钱发工资。”工会主席马尔库斯·恩格尔说。',
      '经济学家表示，供应商会受到更大冲击。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '因格丽德·洛曼',
        title: '首席执行官',
        kind: 'person',
        text: '电动车需求低于预期',
      },
      {
        form: 'indirect',
        speaker: '洛曼',
        or: ['因格丽德·洛曼'],
        kind: 'person',
        text: '她本人将放弃全年奖金',
      },
      { form: 'indirect', speaker: '工会', kind: 'organization', text: '公司去年才分红十亿欧元' },
      {
        form: 'direct',
        speaker: '马尔库斯·恩格尔',
        title: '工会主席',
        kind: 'person',
        text: '有钱分红，没钱发工资。',
      },
      { form: 'indirect', speaker: '经济学家', kind: 'group', text: '供应商会受到更大冲击' },
    ],
  },
  {
    why: 'a health report with a doctor and 她',
    paragraphs: [
      '世界卫生组织星期二说，疟疾死亡人数十年来首次上升。',
      '该组织疟疾部门负责人法图玛·阿登指出，部分原因是蚊子对旧药有了抗药性。',
      '她说，新蚊帐的价格是旧蚊帐的三倍。',
      '阿登补充说：“我们有工具，但没有钱。”',
    ],
    expected: [
      { form: 'indirect', speaker: '世界卫生组织', kind: 'organization', text: '疟疾死亡人数十年来首次上升' },
      {
        form: 'indirect',
        speaker: '法图玛·阿登',
        title: '该组织疟疾部门负责人',
        kind: 'person',
        text: '部分原因是蚊子对旧药有了抗药性',
      },
      { form: 'indirect', speaker: '法图玛·阿登', kind: 'person', text: '新蚊帐的价格是旧蚊帐的三倍' },
      {
        form: 'direct',
        speaker: '阿登',
        or: ['法图玛·阿登'],
        kind: 'person',
        text: '我们有工具，但没有钱。',
      },
    ],
  },
  {
    why: 'a trial with a verdict, the family, an appeal',
    paragraphs: [
      '陪审团用了两个小时，裁定卡车司机泰勒罪名成立。',
      '检察官奥布赖恩说，泰勒当时已连续驾驶十九个小时。',
      '受害者的父亲在法庭外说：“没有一种判决能让她回来。”',
      '泰勒的律师说将上诉，他没有透露理由。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '奥布赖恩',
        title: '检察官',
        kind: 'person',
        text: '泰勒当时已连续驾驶十九个小时',
      },
      {
        form: 'direct',
        speaker: null,
        title: '受害者的父亲',
        kind: 'person',
        text: '没有一种判决能让她回来。',
      },
      { form: 'indirect', speaker: null, title: '泰勒的律师', kind: 'person', text: '将上诉' },
    ],
  },
];
