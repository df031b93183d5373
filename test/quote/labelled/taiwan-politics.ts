import type { Sample } from './sample.ts';

/** Members of the Legislative Yuan and the councils, and those who answer them. */
export const taiwanCouncil: readonly Sample[] = [
  {
    why: '痛批 with its clause, then 要求 as an attitude',
    text: '立委顏佩君今（12）日痛批，教育部三年編列十二億元，至今連一間教室都沒蓋好。她並要求教育部一週內提出書面報告。',
    expected: [
      {
        form: 'indirect',
        speaker: '顏佩君',
        title: '立委',
        kind: 'person',
        text: '教育部三年編列十二億元，至今連一間教室都沒蓋好',
      },
    ],
  },
  {
    why: 'question and answer in a council, the mayor by surname and office',
    text: '市議員翁啟銘質詢時說，公托抽籤「比中樂透還難」。市長宋懷德坦言，保母人力確實不足，宋市長並說，明年會先在三個區試辦夜間托育。',
    expected: [
      {
        form: 'indirect',
        speaker: '翁啟銘',
        title: '市議員',
        kind: 'person',
        text: '公托抽籤「比中樂透還難」',
      },
      { form: 'indirect', speaker: '宋懷德', title: '市長', kind: 'person', text: '保母人力確實不足' },
      {
        form: 'indirect',
        speaker: '宋市長',
        or: ['宋懷德'],
        kind: 'person',
        text: '明年會先在三個區試辦夜間托育',
      },
    ],
  },
  {
    why: '喊話 and a colon',
    text: '無黨籍議員阮明哲向市府喊話：「不要再拿排水當藉口！」',
    expected: [
      {
        form: 'direct',
        speaker: '阮明哲',
        title: '無黨籍議員',
        kind: 'person',
        text: '不要再拿排水當藉口！',
      },
    ],
  },
  {
    why: '直呼 with quoted words',
    text: '藍委石凱翔看到預算書，直呼「根本是抄作業」。',
    expected: [{ form: 'direct', speaker: '石凱翔', title: '藍委', kind: 'person', text: '根本是抄作業' }],
  },
  {
    why: 'the surname alone with 說 and 則說',
    text: '立委費思齊與數位部次長塗志遠在委員會交鋒。費說，系統當機四小時，民眾只能乾等。塗則說，當機原因是電力設備老化，與駭客無關。',
    expected: [
      {
        form: 'indirect',
        speaker: '費',
        or: ['費思齊'],
        kind: 'person',
        text: '系統當機四小時，民眾只能乾等',
      },
      {
        form: 'indirect',
        speaker: '塗',
        or: ['塗志遠'],
        kind: 'person',
        text: '當機原因是電力設備老化，與駭客無關',
      },
    ],
  },
  {
    why: 'a caucus, with 指出 behind a press conference',
    text: '民眾福利黨團上午召開記者會指出，長照給付四年未調，照服員流失近三成。黨團幹事長盧映彤強調，修法不能再拖過這個會期。',
    expected: [
      {
        form: 'indirect',
        speaker: '民眾福利黨團',
        kind: 'organization',
        text: '長照給付四年未調，照服員流失近三成',
      },
      {
        form: 'indirect',
        speaker: '盧映彤',
        title: '黨團幹事長',
        kind: 'person',
        text: '修法不能再拖過這個會期',
      },
    ],
  },
  {
    why: 'a vote, shouting, no words',
    text: '議場上午一度爆發推擠，表決後國土計畫修正案以五票之差闖關，在野黨團宣布杯葛總質詢。',
    expected: [],
  },
  {
    why: 'ministry, minister, a question of the press',
    text: '勞動部長柯若嵐今天受訪時說明，新制只調整申請方式，給付金額不變。被問到追加預算，柯若嵐表示，主計總處還在核算，「有結果一定對外報告」。',
    expected: [
      {
        form: 'indirect',
        speaker: '柯若嵐',
        title: '勞動部長',
        kind: 'person',
        text: '新制只調整申請方式，給付金額不變',
      },
      { form: 'indirect', speaker: '柯若嵐', kind: 'person', text: '主計總處還在核算' },
      { form: 'direct', speaker: '柯若嵐', kind: 'person', text: '有結果一定對外報告' },
    ],
  },
];

/** Village chiefs, bureaux and their heads. */
export const taiwanLocal: readonly Sample[] = [
  {
    why: 'a village chief with 無奈表示',
    text: '和平里長江水生無奈表示，巷子只有三米寬，消防車進不來，他向公所反映過三次都沒下文。',
    expected: [
      {
        form: 'indirect',
        speaker: '江水生',
        title: '和平里長',
        kind: 'person',
        text: '巷子只有三米寬，消防車進不來，他向公所反映過三次都沒下文',
      },
    ],
  },
  {
    why: 'a bureau with 說明, its head with 強調',
    text: '交通局說明，該路口年底前將改為全時左轉管制。局長范姜立群強調，施工期間會派義交疏導。',
    expected: [
      { form: 'indirect', speaker: '交通局', kind: 'organization', text: '該路口年底前將改為全時左轉管制' },
      { form: 'indirect', speaker: '范姜立群', title: '局長', kind: 'person', text: '施工期間會派義交疏導' },
    ],
  },
  {
    why: '呼籲 with a comma',
    text: '衛生局長柳宜蓁呼籲，家中長輩若出現胸悶、冒冷汗，應立即就醫，切勿自行開車。',
    expected: [
      {
        form: 'indirect',
        speaker: '柳宜蓁',
        title: '衛生局長',
        kind: 'person',
        text: '家中長輩若出現胸悶、冒冷汗，應立即就醫，切勿自行開車',
      },
    ],
  },
  {
    why: 'day in brackets between name and verb',
    text: '觀光旅遊局副局長魏天佑昨（5）日表示，燈會展期延長三天，接駁車全程免費。',
    expected: [
      {
        form: 'indirect',
        speaker: '魏天佑',
        title: '觀光旅遊局副局長',
        kind: 'person',
        text: '燈會展期延長三天，接駁車全程免費',
      },
    ],
  },
  {
    why: 'a department in a press release',
    text: '農業局發布新聞稿指出，文旦產期提早十天，產量約較去年減少兩成。',
    expected: [
      {
        form: 'indirect',
        speaker: '農業局',
        kind: 'organization',
        text: '文旦產期提早十天，產量約較去年減少兩成',
      },
    ],
  },
  {
    why: '提醒 at the end, with 也',
    text: '水利處科長巫品叡說，滯洪池已先行放空。他也提醒，民眾颱風天勿到堤外拍照。',
    expected: [
      { form: 'indirect', speaker: '巫品叡', title: '水利處科長', kind: 'person', text: '滯洪池已先行放空' },
      { form: 'indirect', speaker: '巫品叡', kind: 'person', text: '民眾颱風天勿到堤外拍照' },
    ],
  },
  {
    why: 'an anonymous resident, then a section chief of one surname',
    text: '不願具名的住戶透露，管委會三年沒開過大會。建管處使用科科長丁怡文回應，已發函要求限期改選，逾期將開罰。丁怡文說：「最高可罰二十萬元。」',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '不願具名的住戶',
        kind: 'person',
        text: '管委會三年沒開過大會',
      },
      {
        form: 'indirect',
        speaker: '丁怡文',
        title: '建管處使用科科長',
        kind: 'person',
        text: '已發函要求限期改選，逾期將開罰',
      },
      { form: 'direct', speaker: '丁怡文', kind: 'person', text: '最高可罰二十萬元。' },
    ],
  },
];
