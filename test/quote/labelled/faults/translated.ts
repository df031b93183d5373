import type { Sample } from '../sample.ts';

/** A blank beside a Latin original or a verb. */
export const latinOriginals: readonly Sample[] = [
  {
    why: 'blank, original, blank, day',
    text: '东山国石油部长温立克 (Paul Wenlick) 周日表示，该国企业已全面接管这个项目。',
    expected: [
      { form: 'indirect', speaker: '温立克', title: '东山国石油部长', text: '该国企业已全面接管这个项目' },
    ],
  },
  {
    why: 'a blank before the day',
    text: '温立克 周日表示，输油管已经修好。',
    expected: [{ form: 'indirect', speaker: '温立克', title: null, text: '输油管已经修好' }],
  },
  {
    why: 'a firm in Latin letters',
    text: 'Modena 周一表示，工厂不会裁员。',
    expected: [{ form: 'indirect', speaker: 'Modena', kind: 'organization', text: '工厂不会裁员' }],
  },
  {
    why: 'a colon behind the original',
    text: '温立克 (Paul Wenlick) 表示：「油田归国家所有。」',
    expected: [{ form: 'direct', speaker: '温立克', title: null, text: '油田归国家所有。' }],
  },
  {
    why: 'full-width brackets with blanks',
    text: '央行副行长卡斯坦 （Ilse Kastan） 周三说，通胀已经见顶。',
    expected: [{ form: 'indirect', speaker: '卡斯坦', title: '央行副行长', text: '通胀已经见顶' }],
  },
  {
    why: 'a blank right before the verb',
    text: '环境部长奥尔森 称，渔船不得进入海湾。',
    expected: [{ form: 'indirect', speaker: '奥尔森', title: '环境部长', text: '渔船不得进入海湾' }],
  },
  {
    why: 'a middle dot and an original',
    text: '小说家伊达·洛伦茨 (Ida Lorentz) 告诉记者，她每天只写一页。',
    expected: [{ form: 'indirect', speaker: '伊达·洛伦茨', title: '小说家', text: '她每天只写一页' }],
  },
];

/** Verbs that report nothing here. */
export const nothingReported: readonly Sample[] = [
  {
    why: '问…的感受',
    text: '很多观众问他拍摄的感受，是否觉得辛苦。',
    expected: [],
  },
  {
    why: '问她…的问题',
    text: '当一名记者两次问她有关出访计划有没有受影响的问题时，会场安静下来。',
    expected: [],
  },
  {
    why: '受到追问',
    text: '高文远在发布会上受到记者追问投诉的事。',
    expected: [],
  },
  {
    why: '尚未宣布, but a report',
    text: '海国政府目前尚未正式宣布会谈地点，但有报道说，双方的会谈将在山城举行。',
    expected: [
      { form: 'indirect', speaker: '报道', or: [null], kind: 'organization', text: '双方的会谈将在山城举行' },
    ],
  },
  {
    why: '说服…要他们相信',
    text: '他要说服选民正视经济困难，要他们相信，紧缩只是暂时的。',
    expected: [],
  },
  {
    why: '作出建言',
    text: '几位经济学家均对货币的前景表达了期待，并作出建言。',
    expected: [],
  },
  {
    why: '宣布 before an act of another one',
    text: '日本宣布開始排放核汙水後，北京上周已提高關稅。',
    expected: [],
  },
  {
    why: '在…宣布制裁的同時',
    text: '在財政部宣布制裁的同時，三艘油輪已經離港。',
    expected: [],
  },
  {
    why: '原本宣布, changed since',
    text: '東山役政署原本宣布30日入營，現在因颱風，新兵改在下月初報到。',
    expected: [],
  },
];

/** Nouns and idioms that hold a cue. */
export const nounsAsCues: readonly Sample[] = [
  {
    why: '解读称',
    text: '专家解读称，新规并不严格。',
    expected: [{ form: 'indirect', speaker: '专家', kind: 'group', whole: true, text: '新规并不严格' }],
  },
  {
    why: '意见建议',
    text: '对于居民的意见建议，相关部门负责人表示，将深入研究。',
    expected: [{ form: 'indirect', speaker: null, title: '相关部门负责人', whole: true, text: '将深入研究' }],
  },
  {
    why: '作了说明',
    text: '馆方对展品进行了介绍，并对背景作了详细说明。',
    expected: [],
  },
  {
    why: '讲解说明',
    text: '志愿者为外宾作讲解说明，并分享当地的生活经验',
    expected: [],
  },
  {
    why: '提出…的观点',
    text: '就有市场人士提出应当暂停发行的观点，交易所昨日作了答复。',
    expected: [],
  },
  {
    why: '誓言',
    text: '连长铮铮说：“堤在人在。”铮铮誓言，激荡在城乡村居。',
    expected: [{ form: 'direct', speaker: '铮铮', or: ['连长铮铮'], text: '堤在人在。' }],
  },
  {
    why: '说干就干',
    text: '说干就干，管理处统筹安排三支队伍连夜进场。',
    expected: [],
  },
  {
    why: 'a question with its source inside',
    text: '有记者问，据东山国防部网站消息，不久前司令哈里森称，海国填海改变了现状。请问如何评论？',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '记者',
        kind: 'group',
        text: '据东山国防部网站消息，不久前司令哈里森称，海国填海改变了现状',
        goesOn: '。请问如何评论',
      },
    ],
  },
  {
    why: '说一不二',
    text: '老厂长说一不二，车间里没有人敢迟到。',
    expected: [],
  },
  {
    why: '建议 as a noun',
    text: '针对代表的建议，教育局负责人表示，新校车下月上路。',
    expected: [{ form: 'indirect', speaker: null, title: '教育局负责人', text: '新校车下月上路' }],
  },
];
