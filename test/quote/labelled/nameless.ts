import type { Sample } from './sample.ts';

/** One person who is told by an office or a description alone. */
export const offices: readonly Sample[] = [
  {
    why: 'an office of an office',
    text: '区城管局一位副局长表示，夜市的噪声标准正在修订。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '区城管局一位副局长',
        kind: 'person',
        text: '夜市的噪声标准正在修订',
      },
    ],
  },
  {
    why: 'one who does not want to be named',
    text: '“他们连夜把牌子换了。”一名不愿透露姓名的保安说。',
    expected: [
      {
        form: 'direct',
        speaker: null,
        title: '一名不愿透露姓名的保安',
        kind: 'person',
        text: '他们连夜把牌子换了。',
      },
    ],
  },
  {
    why: 'somebody in the know',
    text: '知情人士透露，并购谈判上周已经破裂。',
    expected: [{ form: 'indirect', speaker: null, title: '知情人士', text: '并购谈判上周已经破裂' }],
  },
  {
    why: 'a relative of somebody named',
    text: '遇难矿工罗小山的妻子哭着说：“他答应给娃买书包的。”',
    expected: [
      {
        form: 'direct',
        speaker: null,
        title: '遇难矿工罗小山的妻子',
        kind: 'person',
        text: '他答应给娃买书包的。',
      },
    ],
  },
  {
    why: 'a speaker told by age and place',
    text: '一位从皖北来的中年汉子告诉记者，他是带着全村人的集资款来看样机的。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '一位从皖北来的中年汉子',
        kind: 'person',
        text: '他是带着全村人的集资款来看样机的',
      },
    ],
  },
  {
    why: 'spokesperson of a ministry of a state',
    text: '秘鲁农业部发言人２０日说，雨季提前毁掉了三成土豆。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '秘鲁农业部发言人',
        kind: 'person',
        text: '雨季提前毁掉了三成土豆',
      },
    ],
  },
  {
    why: 'traditional characters, 不具名',
    text: '一名不具名的高階軍官透露，潛艦的聲納仍在測試。',
    expected: [
      { form: 'indirect', speaker: null, title: '一名不具名的高階軍官', text: '潛艦的聲納仍在測試' },
    ],
  },
];

/** Offices, firms and governments that speak. */
export const organizations: readonly Sample[] = [
  {
    why: 'a city’s government with quoted words and no colon',
    text: '望江市政府五年前就申明“一切河滩取沙点就地停业，设备封存”。',
    expected: [
      {
        form: 'direct',
        speaker: '望江市政府',
        kind: 'organization',
        text: '一切河滩取沙点就地停业，设备封存',
      },
    ],
  },
  {
    why: 'a ministry',
    text: '挪威渔业部宣布，今年的鲸鱼捕捞配额减少一半。',
    expected: [
      { form: 'indirect', speaker: '挪威渔业部', kind: 'organization', text: '今年的鲸鱼捕捞配额减少一半' },
    ],
  },
  {
    why: 'a firm on the web',
    text: '蓝鲸科技公司昨晚回应称，服务器故障系光缆被挖断所致。',
    expected: [
      { form: 'indirect', speaker: '蓝鲸科技公司', kind: 'organization', text: '服务器故障系光缆被挖断所致' },
    ],
  },
  {
    why: '方面 behind the firm',
    text: '剧组方面则表示，替身演员的医药费已全额垫付。',
    expected: [
      { form: 'indirect', speaker: '剧组方面', kind: 'organization', text: '替身演员的医药费已全额垫付' },
    ],
  },
  {
    why: '据X通报',
    text: '据省地震台网中心通报，震源深度为十一公里。',
    expected: [
      { form: 'indirect', speaker: '省地震台网中心', kind: 'organization', text: '震源深度为十一公里' },
    ],
  },
  {
    why: 'traditional, an office of Taiwan',
    text: '交通部航港局強調，離島航班不會因罷工全面停駛。',
    expected: [
      { form: 'indirect', speaker: '交通部航港局', kind: 'organization', text: '離島航班不會因罷工全面停駛' },
    ],
  },
];

/** Reports, communiqués, statements and letters that speak. */
export const documents: readonly Sample[] = [
  {
    why: 'a communiqué issued by an office',
    text: '安第斯火山观测所发表的公报宣布，火山口附近的积雪一夜之间消失。',
    expected: [
      {
        form: 'indirect',
        speaker: '安第斯火山观测所发表的公报',
        kind: 'organization',
        text: '火山口附近的积雪一夜之间消失',
      },
    ],
  },
  {
    why: 'a report between book marks',
    text: '《二〇〇七年度城市饮水白皮书》指出，老旧管网的漏损率仍高达两成。',
    expected: [
      {
        form: 'indirect',
        speaker: '《二〇〇七年度城市饮水白皮书》',
        kind: 'organization',
        text: '老旧管网的漏损率仍高达两成',
      },
    ],
  },
  {
    why: 'a joint statement',
    text: '双方发表的联合声明强调，任何一方不得在争议水域单独开采。',
    expected: [
      {
        form: 'indirect',
        speaker: '双方发表的联合声明',
        kind: 'organization',
        text: '任何一方不得在争议水域单独开采',
      },
    ],
  },
  {
    why: 'an editorial of a foreign paper',
    text: '《赫尔辛基晚邮报》的社论认为，免费公交并没有减少私家车。',
    expected: [
      {
        form: 'indirect',
        speaker: '《赫尔辛基晚邮报》的社论',
        kind: 'organization',
        text: '免费公交并没有减少私家车',
      },
    ],
  },
  {
    why: 'a letter with colon and quotation',
    text: '三十二名教师的联名信写道：“我们不要补课费，只要周末。”',
    expected: [
      {
        form: 'direct',
        speaker: '三十二名教师的联名信',
        kind: 'organization',
        text: '我们不要补课费，只要周末。',
      },
    ],
  },
  {
    why: 'a notice of a court',
    text: '海事法院的公告称，逾期不申报债权者视为放弃。',
    expected: [
      { form: 'indirect', speaker: '海事法院的公告', kind: 'organization', text: '逾期不申报债权者视为放弃' },
    ],
  },
];

/** Several people who speak with one voice. */
export const groups: readonly Sample[] = [
  {
    why: '们 with 纷纷',
    text: '村民们纷纷表示，宁可少盖一座戏台，也要先把学校的屋顶补好。',
    expected: [
      {
        form: 'indirect',
        speaker: '村民们',
        kind: 'group',
        text: '宁可少盖一座戏台，也要先把学校的屋顶补好',
      },
    ],
  },
  {
    why: 'a number of people',
    text: '三名候选人都认为，选区划分对小党不公。',
    expected: [{ form: 'indirect', speaker: '三名候选人', kind: 'group', text: '选区划分对小党不公' }],
  },
  {
    why: 'experts who attended, half-width comma',
    text: '与会专家一致认为,这口明代古井至今仍可饮用。',
    expected: [{ form: 'indirect', speaker: '与会专家', kind: 'group', text: '这口明代古井至今仍可饮用' }],
  },
  {
    why: 'fans on the terraces',
    text: '看台上的球迷齐声喊道：“再来一个！”',
    expected: [{ form: 'direct', speaker: '看台上的球迷', kind: 'group', text: '再来一个！' }],
  },
  {
    why: 'some … others',
    text: '有的家长说，校服一套三百太贵；有的家长则说，料子确实比从前好。',
    expected: [
      { form: 'indirect', speaker: '有的家长', kind: 'group', text: '校服一套三百太贵' },
      { form: 'indirect', speaker: '有的家长', kind: 'group', text: '料子确实比从前好' },
    ],
  },
  {
    why: 'a person and the others beside him',
    text: '老船工甘水生和几位同伴都说，三十年没见过这么清的江水。',
    expected: [
      {
        form: 'indirect',
        speaker: '老船工甘水生和几位同伴',
        or: ['甘水生'],
        text: '三十年没见过这么清的江水',
      },
    ],
  },
];
