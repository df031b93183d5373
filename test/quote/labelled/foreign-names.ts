import type { Sample } from './sample.ts';

/** Transliterated names with dots, first in full and then by a part. */
export const foreignDottedNames: readonly Sample[] = [
  {
    why: 'full name with office, then the last part',
    text: '赞比亚能源部长彼得·姆万巴说，水库蓄水量已降至三成以下。姆万巴补充说，限电不会在雨季前结束。',
    expected: [
      {
        form: 'indirect',
        speaker: '彼得·姆万巴',
        title: '赞比亚能源部长',
        kind: 'person',
        text: '水库蓄水量已降至三成以下',
      },
      {
        form: 'indirect',
        speaker: '姆万巴',
        or: ['彼得·姆万巴'],
        kind: 'person',
        text: '限电不会在雨季前结束',
      },
    ],
  },
  {
    why: 'a surname of two parts with a hyphen',
    text: '“他们要的不是补贴，是公平。”奶农协会主席伊莎贝尔·罗西-克莱因告诉记者。',
    expected: [
      {
        form: 'direct',
        speaker: '伊莎贝尔·罗西-克莱因',
        title: '奶农协会主席',
        kind: 'person',
        text: '他们要的不是补贴，是公平。',
      },
    ],
  },
  {
    why: 'Latin letters in brackets, weekday behind',
    text: '挪威海洋研究所的埃里克·霍尔姆（Erik Holm）周四表示，鳕鱼产卵地正在北移。',
    expected: [{ form: 'indirect', speaker: '埃里克·霍尔姆', kind: 'person', text: '鳕鱼产卵地正在北移' }],
  },
  {
    why: 'a wife and a husband share the last part',
    text: '飞行员托马斯·贝克和妻子安娜·贝克一同获救。安娜·贝克说，筏子上只剩半瓶水。她的丈夫说：“我们轮流数星星。”',
    expected: [
      { form: 'indirect', speaker: '安娜·贝克', title: null, kind: 'person', text: '筏子上只剩半瓶水' },
      {
        form: 'direct',
        speaker: null,
        or: ['托马斯·贝克'],
        title: '她的丈夫',
        kind: 'person',
        text: '我们轮流数星星。',
      },
    ],
  },
  {
    why: 'a title behind the name',
    text: '剑河大学的保罗·杰弗里斯教授警告，海堤加高一米，沙滩就会退后十米。杰弗里斯教授认为，人应该给海让路。',
    expected: [
      { form: 'indirect', speaker: '保罗·杰弗里斯', kind: 'person', text: '海堤加高一米，沙滩就会退后十米' },
      {
        form: 'indirect',
        speaker: '杰弗里斯',
        or: ['保罗·杰弗里斯'],
        kind: 'person',
        text: '人应该给海让路',
      },
    ],
  },
  {
    why: '承认 with a clause, then a denial of which nothing is quoted',
    text: '前会计胡安·奥索里奥在法庭上承认，他曾销毁两箱收据。奥索里奥否认收过回扣。',
    expected: [
      {
        form: 'indirect',
        speaker: '胡安·奥索里奥',
        title: '前会计',
        kind: 'person',
        text: '他曾销毁两箱收据',
      },
    ],
  },
  {
    why: 'a name with a particle before it',
    text: '荷兰水利大臣卡特琳·范德梅尔说，防洪闸本周将关闭三次。范德梅尔强调：“这是演练，不是警报。”',
    expected: [
      {
        form: 'indirect',
        speaker: '卡特琳·范德梅尔',
        title: '荷兰水利大臣',
        kind: 'person',
        text: '防洪闸本周将关闭三次',
      },
      {
        form: 'direct',
        speaker: '范德梅尔',
        or: ['卡特琳·范德梅尔'],
        kind: 'person',
        text: '这是演练，不是警报。',
      },
    ],
  },
];

/** Transliterated names without dots, Latin names and names beside a blank. */
export const foreignBareNames: readonly Sample[] = [
  {
    why: 'an office and a name, then the name alone',
    text: '公司首席执行官哈格里夫表示，工厂将在明年关闭。哈格里夫说，八百名工人会得到补偿。',
    expected: [
      {
        form: 'indirect',
        speaker: '哈格里夫',
        title: '公司首席执行官',
        kind: 'person',
        text: '工厂将在明年关闭',
      },
      { form: 'indirect', speaker: '哈格里夫', kind: 'person', text: '八百名工人会得到补偿' },
    ],
  },
  {
    why: 'a blank before the bracket and behind it',
    text: '安达尼亚交通部长齐科夫 (Pavel Zhikov) 周一表示，新铁路的轨距将与邻国一致。',
    expected: [
      {
        form: 'indirect',
        speaker: '齐科夫',
        title: '安达尼亚交通部长',
        kind: 'person',
        text: '新铁路的轨距将与邻国一致',
      },
    ],
  },
  {
    why: 'a Latin name with a blank',
    text: '气候学家 Maria Lindqvist 说，今年的冰面比去年薄了四分之一。',
    expected: [
      {
        form: 'indirect',
        speaker: 'Maria Lindqvist',
        title: '气候学家',
        kind: 'person',
        text: '今年的冰面比去年薄了四分之一',
      },
    ],
  },
  {
    why: 'a Latin family name alone, weekday, a blank before the day',
    text: 'Okafor 周五表示,他会在六月之前交出账目。',
    expected: [
      { form: 'indirect', speaker: 'Okafor', title: null, kind: 'person', text: '他会在六月之前交出账目' },
    ],
  },
  {
    why: 'half-width marks and 「」',
    text: '石油工会领袖巴特勒说:「我们不会在圣诞节前复工。」他又说,罢工基金足够撑到三月。',
    expected: [
      {
        form: 'direct',
        speaker: '巴特勒',
        title: '石油工会领袖',
        kind: 'person',
        text: '我们不会在圣诞节前复工。',
      },
      { form: 'indirect', speaker: '巴特勒', kind: 'person', text: '罢工基金足够撑到三月' },
    ],
  },
  {
    why: 'two men, each with his office, 而 between',
    text: '执政党议员瓦尔加认为预算可以按时通过，而反对党领袖霍瓦特预计表决会拖到年底。',
    expected: [
      { form: 'indirect', speaker: '瓦尔加', title: '执政党议员', kind: 'person', text: '预算可以按时通过' },
      { form: 'indirect', speaker: '霍瓦特', title: '反对党领袖', kind: 'person', text: '表决会拖到年底' },
    ],
  },
  {
    why: 'a name that ends in a character of a verb',
    text: '副警长科马罗称，嫌犯可能已经越境。科马罗说：“我们有他的车牌。”',
    expected: [
      { form: 'indirect', speaker: '科马罗', title: '副警长', kind: 'person', text: '嫌犯可能已经越境' },
      { form: 'direct', speaker: '科马罗', kind: 'person', text: '我们有他的车牌。' },
    ],
  },
  {
    why: 'a Japanese name with its office, day of the month',
    text: '气象厅预报官小野寺纯１８日说，火山灰可能在夜间飘到市区。',
    expected: [
      {
        form: 'indirect',
        speaker: '小野寺纯',
        title: '气象厅预报官',
        kind: 'person',
        text: '火山灰可能在夜间飘到市区',
      },
    ],
  },
];
