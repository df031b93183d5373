import type { Sample } from '../sample.ts';

/** A cue's letters, and nothing that is reported. */
export const noReports: readonly Sample[] = [
  {
    why: '一边说，一边',
    text: '木匠丁长河一边说，一边把刨花扫进簸箕。',
    expected: [],
  },
  {
    why: '说着',
    text: '丁长河说着，把刨花扫进簸箕。',
    expected: [],
  },
  {
    why: '边说边',
    text: '丁长河边说边把刨花扫进簸箕。',
    expected: [],
  },
  {
    why: '說沒幾句話就',
    text: '阿國說沒幾句話就已滿臉汗水。',
    expected: [],
  },
  {
    why: '说罢',
    text: '裁缝汪小满说罢，把顶针套回手指上。',
    expected: [],
  },
  {
    why: '要求, and then what she did',
    text: '法官高文遠隨即要求她解釋，但她拒絕。',
    expected: [],
  },
  {
    why: '請…說明, and then what he did',
    text: '議員方立言多次請他說明，他卻離席。',
    expected: [],
  },
  {
    why: '問了五次',
    text: '高文遠問了五次，「鑰匙在誰手上？」',
    expected: [{ form: 'direct', speaker: '高文遠', text: '鑰匙在誰手上？' }],
  },
  {
    why: '否认有关说法',
    text: '邓大强否认有关说法。',
    expected: [],
  },
  {
    why: '否认 and the denied words',
    text: '切尔森昨日否认他的访问旨在对邻国动武。',
    expected: [],
  },
  {
    why: '否認, traditional',
    text: '發言人簡文若否認總部打算裁撤分館。',
    expected: [],
  },
  {
    why: '一边说 between two quotes',
    text: '“以前很窄。”程大海一边说一边给我演示，“现在方便。”',
    expected: [
      { form: 'direct', speaker: '程大海', text: '以前很窄。' },
      { form: 'direct', speaker: '程大海', text: '现在方便。' },
    ],
  },
  {
    why: 'who recommends a place',
    text: '周一鸣向网友推荐了一个他认为在东城“了不得”的去处',
    expected: [],
    notSpeech: ['了不得'],
  },
  {
    why: 'a statement and a condemnation',
    text: '外交部发表媒体声明，强烈谴责这次袭击。',
    expected: [],
  },
  {
    why: 'a statement on something',
    text: '律師公會發表聲明，詳細回應刑事審訊程序及質疑',
    expected: [],
  },
  {
    why: 'one blank between the marks',
    text: '李梅表示：“\u3000”。',
    expected: [],
  },
  {
    why: 'a character without width between the marks',
    text: '李梅表示：“\u200b”。',
    expected: [],
  },
];

/** A relation or a piece of a clause is no title. */
export const relationsAsTitles: readonly Sample[] = [
  {
    why: '妹妹',
    text: '妹妹陆小芬说，姐姐的房间一直没动过。',
    expected: [{ form: 'indirect', speaker: '陆小芬', title: null, text: '姐姐的房间一直没动过' }],
  },
  {
    why: '其丈夫',
    text: '其丈夫何大山表示，手术费是邻居凑的。',
    expected: [{ form: 'indirect', speaker: '何大山', title: null, text: '手术费是邻居凑的' }],
  },
  {
    why: '那天丈夫',
    text: '那天丈夫程大海说，船要提前出港。',
    expected: [{ form: 'indirect', speaker: '程大海', title: null, text: '船要提前出港' }],
  },
  {
    why: '导师',
    text: '导师周一鸣说，论文可以慢一点，数据不能错一个。',
    expected: [{ form: 'indirect', speaker: '周一鸣', title: null, text: '论文可以慢一点，数据不能错一个' }],
  },
  {
    why: '方式将',
    text: '今后缴费方式将统一改为线上，会计周小鸣说，柜台只保留一个。',
    expected: [{ form: 'indirect', speaker: '周小鸣', title: '会计', text: '柜台只保留一个' }],
  },
  {
    why: 'the fullest title comes first',
    text: '市教育局局长陆思远表示，新校舍秋天封顶。局长陆思远还说，宿舍要装空调。',
    expected: [
      { form: 'indirect', speaker: '陆思远', title: '市教育局局长', text: '新校舍秋天封顶' },
      { form: 'indirect', speaker: '陆思远', text: '宿舍要装空调' },
    ],
  },
  {
    why: 'the whole chain is no name',
    text: '东山街道党工委副书记、办事处主任程大海表示，下月动工。',
    expected: [
      { form: 'indirect', speaker: '程大海', title: '东山街道党工委副书记、办事处主任', text: '下月动工' },
    ],
  },
  {
    why: 'another chain',
    text: '西城区水务局党组书记、局长兼河长办主任何小远介绍，暗渠已清淤四公里。',
    expected: [
      {
        form: 'indirect',
        speaker: '何小远',
        title: '西城区水务局党组书记、局长兼河长办主任',
        text: '暗渠已清淤四公里',
      },
    ],
  },
  {
    why: '的 before the title',
    text: '2016年的《防汛应急预案》指出，低洼地区须提前两天撤离。',
    expected: [
      {
        form: 'indirect',
        speaker: '《防汛应急预案》',
        or: ['防汛应急预案'],
        kind: 'organization',
        whole: true,
        text: '低洼地区须提前两天撤离',
      },
    ],
  },
  {
    why: '阿尔… in front of an office',
    text: '据阿尔及利亚内政部长称，沙漠公路已经重新开放。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '阿尔及利亚内政部长',
        whole: true,
        text: '沙漠公路已经重新开放',
      },
    ],
  },
];
