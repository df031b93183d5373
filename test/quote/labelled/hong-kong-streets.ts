import type { Sample } from './sample.ts';

/** Residents, shopkeepers and groups, some in Cantonese. */
export const hongKongResidents: readonly Sample[] = [
  {
    why: 'a surname and an age, 形容 with quoted words',
    text: '居於該廈三十年的馮婆婆（82歲）形容升降機「一日壞三次」。',
    expected: [
      { form: 'indirect', speaker: '馮婆婆', title: null, kind: 'person', text: '升降機「一日壞三次」' },
    ],
  },
  {
    why: 'a shopkeeper by surname, 直言, then 又指',
    text: '經營茶餐廳的老闆甄先生直言，租金加三成「等於趕客」。甄又指，已通知六名伙計做到月底。',
    expected: [
      { form: 'indirect', speaker: '甄先生', kind: 'person', text: '租金加三成「等於趕客」' },
      { form: 'indirect', speaker: '甄', or: ['甄先生'], kind: 'person', text: '已通知六名伙計做到月底' },
    ],
  },
  {
    why: 'residents as a group, then one of them',
    text: '有居民投訴，工地凌晨仍有打樁聲。住在對面的簡太稱：「個孫成晚喊，醫生都話冇計。」',
    expected: [
      { form: 'indirect', speaker: '居民', or: ['有居民'], kind: 'group', text: '工地凌晨仍有打樁聲' },
      { form: 'direct', speaker: '簡太', title: null, kind: 'person', text: '個孫成晚喊，醫生都話冇計。' },
    ],
  },
  {
    why: 'a group with a name in marks speaks',
    text: '關注基層住屋的團體「瓦遮頭」指，輪候公屋平均要等六年，不少家庭仍住在劏房。團體發言人丘樂怡批評，今次諮詢形同虛設。',
    expected: [
      {
        form: 'indirect',
        speaker: '團體「瓦遮頭」',
        or: ['瓦遮頭'],
        kind: 'organization',
        text: '輪候公屋平均要等六年，不少家庭仍住在劏房',
      },
      { form: 'indirect', speaker: '丘樂怡', title: '團體發言人', kind: 'person', text: '今次諮詢形同虛設' },
    ],
    notSpeech: ['瓦遮頭'],
  },
  {
    why: 'calls in the street',
    text: '法庭外有人高呼「還我血汗錢」，亦有人拉起橫額。',
    expected: [{ form: 'direct', speaker: null, or: ['有人'], title: null, text: '還我血汗錢' }],
  },
  {
    why: 'a hearer is no speaker',
    text: '多名街坊向到場的區議員常浩天訴苦，常逐一記下各人電話。',
    expected: [],
  },
  {
    why: 'a mother, 指 inside her words',
    text: '學生母親郝女士表示，校方曾指會安排補課，但兩個月來毫無消息。',
    expected: [
      {
        form: 'indirect',
        speaker: '郝女士',
        title: '學生母親',
        kind: 'person',
        text: '校方曾指會安排補課，但兩個月來毫無消息',
      },
    ],
  },
  {
    why: 'two quotes around a gesture',
    text: '「呢間舖我做咗四十年。」裁縫鮑師傅撫摸着木櫃枱，「執咗，以後都唔會再有人識縫呢種鈕。」',
    expected: [
      { form: 'direct', speaker: '鮑師傅', title: '裁縫', kind: 'person', text: '呢間舖我做咗四十年。' },
      { form: 'direct', speaker: '鮑師傅', kind: 'person', text: '執咗，以後都唔會再有人識縫呢種鈕。' },
    ],
  },
];

/** The observatory, railway, bus and ferry companies. */
export const hongKongWeather: readonly Sample[] = [
  {
    why: 'the observatory with 表示, its later sentence goes on',
    text: '天文台表示，一道低壓槽會在未來一兩日為華南帶來驟雨。受其影響，本港部分地區雨量可能超過一百毫米。',
    expected: [
      {
        form: 'indirect',
        speaker: '天文台',
        kind: 'organization',
        text: '一道低壓槽會在未來一兩日為華南帶來驟雨',
        goesOn: '。受其影響，本港部分地區雨量可能超過一百毫米',
      },
    ],
  },
  {
    why: 'a scientist by name',
    text: '天文台高級科學主任戚文灝稱，今年的雨季會來得較遲，但總雨量與往年相若。',
    expected: [
      {
        form: 'indirect',
        speaker: '戚文灝',
        title: '天文台高級科學主任',
        kind: 'person',
        text: '今年的雨季會來得較遲，但總雨量與往年相若',
      },
    ],
  },
  {
    why: 'a company explains, passengers complain',
    text: '港島電車公司解釋，東行線因架空電纜故障而暫停。候車的上班族黎小姐說：「等咗成個鐘，連一句廣播都冇。」',
    expected: [
      { form: 'indirect', speaker: '港島電車公司', kind: 'organization', text: '東行線因架空電纜故障而暫停' },
      { form: 'direct', speaker: '黎小姐', kind: 'person', text: '等咗成個鐘，連一句廣播都冇。' },
    ],
  },
  {
    why: '提醒 with a clause, no comma',
    text: '民航處提醒旅客出發前留意航班最新資訊。',
    expected: [
      { form: 'indirect', speaker: '民航處', kind: 'organization', text: '旅客出發前留意航班最新資訊' },
    ],
  },
  {
    why: 'a signal was hoisted: nobody speaks',
    text: '天文台於下午四時四十分發出黃色暴雨警告信號，多處低窪地區水浸，渡輪服務一度暫停。',
    expected: [],
  },
  {
    why: 'the spokesperson of a firm, 稱 and 強調',
    text: '渡輪公司發言人稱，船上八十名乘客已全部安全上岸。該發言人強調，船長持有有效牌照，事發時並無超速。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '渡輪公司發言人',
        kind: 'person',
        text: '船上八十名乘客已全部安全上岸',
      },
      {
        form: 'indirect',
        speaker: null,
        or: ['渡輪公司發言人'],
        title: '該發言人',
        kind: 'person',
        text: '船長持有有效牌照，事發時並無超速',
      },
    ],
  },
];

/** Items of a radio station of Macau, with its head and the reporters’ names at the end. */
export const macauRadio: readonly Sample[] = [
  {
    why: 'head in brackets, a reporter’s name behind',
    text: '(澳門電台消息) 市政署管理委員會主席歐陽健生表示，新街市會預留兩成檔位予青年創業者。 (林美欣)',
    expected: [
      {
        form: 'indirect',
        speaker: '歐陽健生',
        title: '市政署管理委員會主席',
        kind: 'person',
        text: '新街市會預留兩成檔位予青年創業者',
      },
    ],
  },
  {
    why: '稱 by name again, surname and given name',
    text: '(澳門電台消息) 社會文化司司長戴若蘭出席活動後稱，新醫院首階段提供一百二十張病床。戴若蘭又稱，護士人手已聘足，毋須從外地調配。',
    expected: [
      {
        form: 'indirect',
        speaker: '戴若蘭',
        title: '社會文化司司長',
        kind: 'person',
        text: '新醫院首階段提供一百二十張病床',
      },
      { form: 'indirect', speaker: '戴若蘭', kind: 'person', text: '護士人手已聘足，毋須從外地調配' },
    ],
  },
  {
    why: 'a phone-in caller, then an official who answers',
    text: '有聽眾致電電台節目，質疑輕軌班次疏落。輕軌公司總監麥展鴻回應稱，繁忙時段已加密至五分鐘一班。',
    expected: [
      { form: 'indirect', speaker: '聽眾', or: ['有聽眾'], kind: 'group', text: '輕軌班次疏落' },
      {
        form: 'indirect',
        speaker: '麥展鴻',
        title: '輕軌公司總監',
        kind: 'person',
        text: '繁忙時段已加密至五分鐘一班',
      },
    ],
  },
  {
    why: 'the police of Macau, 指 with no comma',
    text: '治安警察局指事發時行人燈為紅色，肇事司機並無酒後駕駛。',
    expected: [
      {
        form: 'indirect',
        speaker: '治安警察局',
        kind: 'organization',
        text: '事發時行人燈為紅色，肇事司機並無酒後駕駛',
      },
    ],
  },
  {
    why: 'a deputy urges, with 促請, an attitude beside a report',
    text: '立法議員高錫麟認為，現行津貼金額追不上通脹。他促請當局檢討。',
    expected: [
      {
        form: 'indirect',
        speaker: '高錫麟',
        title: '立法議員',
        kind: 'person',
        text: '現行津貼金額追不上通脹',
      },
    ],
  },
  {
    why: 'questions of students, the answers of two guests',
    text: '(澳門電台消息) 有學生關注比賽前如何克服緊張。跳高運動員莫穎姍稱，她習慣數自己的呼吸，數到一百便會平靜。教練尹柏豪稱，緊張並非壞事，最怕是不緊張。 (周穎心 蔡志樂)',
    expected: [
      {
        form: 'indirect',
        speaker: '莫穎姍',
        title: '跳高運動員',
        kind: 'person',
        text: '她習慣數自己的呼吸，數到一百便會平靜',
      },
      {
        form: 'indirect',
        speaker: '尹柏豪',
        title: '教練',
        kind: 'person',
        text: '緊張並非壞事，最怕是不緊張',
      },
    ],
  },
];
