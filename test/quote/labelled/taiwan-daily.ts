import type { Sample } from './sample.ts';

/** Firms, analysts, ministries of economy. */
export const taiwanBusiness: readonly Sample[] = [
  {
    why: '預估 with a clause',
    text: '主計總處預估，今年民間消費成長率可達百分之二點八。',
    expected: [
      {
        form: 'indirect',
        speaker: '主計總處',
        kind: 'organization',
        text: '今年民間消費成長率可達百分之二點八',
      },
    ],
  },
  {
    why: 'a chief of finance, 坦言, quoted end',
    text: '鋐達精密財務長應書妤坦言，第二季毛利率承壓，「但最壞的時候已經過了」。',
    expected: [
      {
        form: 'indirect',
        speaker: '應書妤',
        title: '鋐達精密財務長',
        kind: 'person',
        text: '第二季毛利率承壓',
      },
      {
        form: 'direct',
        speaker: '應書妤',
        title: '鋐達精密財務長',
        kind: 'person',
        text: '但最壞的時候已經過了',
      },
    ],
  },
  {
    why: 'an analyst and the surname alone',
    text: '資深分析師戴宗翰分析，記憶體報價年底前不易反轉。戴提醒，投資人勿追高。',
    expected: [
      {
        form: 'indirect',
        speaker: '戴宗翰',
        title: '資深分析師',
        kind: 'person',
        text: '記憶體報價年底前不易反轉',
      },
      { form: 'indirect', speaker: '戴', or: ['戴宗翰'], kind: 'person', text: '投資人勿追高' },
    ],
  },
  {
    why: 'brand and shop chief',
    text: '連鎖早餐店「晨晨好」公告，蛋餅即日起調漲三元。店長阿凱說，客人唸歸唸，還是會買。',
    expected: [
      {
        form: 'indirect',
        speaker: '連鎖早餐店「晨晨好」',
        or: ['晨晨好'],
        kind: 'organization',
        text: '蛋餅即日起調漲三元',
      },
      { form: 'indirect', speaker: '阿凱', title: '店長', kind: 'person', text: '客人唸歸唸，還是會買' },
    ],
  },
  {
    why: 'figures alone',
    text: '集團前三季合併營收達三百二十億元，年增百分之六，創同期新高，每股盈餘四點一元。',
    expected: [],
  },
  {
    why: '業者透露, 不諱言',
    text: '房仲業者透露，重劃區看屋人潮比去年少了一半。永順不動產店東尤柏安不諱言，最近三個月只成交兩件。',
    expected: [
      { form: 'indirect', speaker: '房仲業者', kind: 'group', text: '重劃區看屋人潮比去年少了一半' },
      {
        form: 'indirect',
        speaker: '尤柏安',
        title: '永順不動產店東',
        kind: 'person',
        text: '最近三個月只成交兩件',
      },
    ],
  },
  {
    why: 'a minister abroad, with an inverted order',
    text: '「我們要的是長期訂單，不是煙火。」經濟部次長蒲敬堯在記者會上說。蒲敬堯表示，參訪團下一站是斯洛維尼亞。',
    expected: [
      {
        form: 'direct',
        speaker: '蒲敬堯',
        title: '經濟部次長',
        kind: 'person',
        text: '我們要的是長期訂單，不是煙火。',
      },
      { form: 'indirect', speaker: '蒲敬堯', kind: 'person', text: '參訪團下一站是斯洛維尼亞' },
    ],
  },
];

/** Coaches and players after the game, singers and actors. */
export const taiwanSport: readonly Sample[] = [
  {
    why: '賽後受訪時說',
    text: '先發投手邱冠霖賽後受訪時說，第三局後他改用變速球，對手就跟不上了。',
    expected: [
      {
        form: 'indirect',
        speaker: '邱冠霖',
        title: '先發投手',
        kind: 'person',
        text: '第三局後他改用變速球，對手就跟不上了',
      },
    ],
  },
  {
    why: 'coach about player: the one he speaks of is no speaker',
    text: '總教練龔振邦談到傷兵陳少齊時表示：「他的肩膀沒有大礙，休息兩場就好。」',
    expected: [
      {
        form: 'direct',
        speaker: '龔振邦',
        title: '總教練',
        kind: 'person',
        text: '他的肩膀沒有大礙，休息兩場就好。',
      },
    ],
  },
  {
    why: 'two quotes with the player’s name between',
    text: '「那一球我以為出界了，」莊沛瑜笑說，「還好有挑戰。」',
    expected: [
      { form: 'direct', speaker: '莊沛瑜', title: null, kind: 'person', text: '那一球我以為出界了，' },
      { form: 'direct', speaker: '莊沛瑜', title: null, kind: 'person', text: '還好有挑戰。' },
    ],
  },
  {
    why: 'a manager hands on what his singer says',
    text: '歌手葉芷柔取消演出，經紀人轉述，她高燒三十九度，仍掛心退票的歌迷。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '經紀人',
        kind: 'person',
        text: '她高燒三十九度，仍掛心退票的歌迷',
      },
    ],
  },
  {
    why: 'asked for a wish, the actress answers with narration between',
    text: '被問到得獎後最想做什麼，演員藍心玥大笑：「回家餵貓！」她當晚十點就離席。',
    expected: [{ form: 'direct', speaker: '藍心玥', title: '演員', kind: 'person', text: '回家餵貓！' }],
  },
  {
    why: 'only the result',
    text: '富岡隊以五比三逆轉，外野手曾柏勳單場三安，打擊率回升至三成一，獲選最有價值球員。',
    expected: [],
  },
  {
    why: 'a nickname and a surname',
    text: '「強哥」蘇志強接受廣播節目訪問，自嘲「現在跑壘像散步」。主持人追問退休時間，強哥說：「等女兒叫我退，我就退。」',
    expected: [
      { form: 'direct', speaker: '蘇志強', or: ['強哥'], kind: 'person', text: '現在跑壘像散步' },
      { form: 'direct', speaker: '強哥', or: ['蘇志強'], kind: 'person', text: '等女兒叫我退，我就退。' },
    ],
  },
];

/** Second mentions by the surname, a short form or an office alone. */
export const taiwanSurnames: readonly Sample[] = [
  {
    why: 'surname and verb 透露',
    text: '縣長參選人姜維庭上午拜會農會。姜透露，兩人談了四十分鐘，沒有觸及人事。',
    expected: [
      {
        form: 'indirect',
        speaker: '姜',
        or: ['姜維庭'],
        kind: 'person',
        text: '兩人談了四十分鐘，沒有觸及人事',
      },
    ],
  },
  {
    why: '回應說 behind the surname',
    text: '有媒體點名賀承恩接任秘書長，賀回應說，他從來沒有收到徵詢。',
    expected: [
      {
        form: 'indirect',
        speaker: '賀',
        or: ['賀承恩'],
        title: null,
        kind: 'person',
        text: '他從來沒有收到徵詢',
      },
    ],
  },
  {
    why: '小姐 behind a surname',
    text: '開民宿的朱小姐說，連假訂房率只有四成。朱小姐認為，外島機票太貴才是主因。',
    expected: [
      { form: 'indirect', speaker: '朱小姐', title: null, kind: 'person', text: '連假訂房率只有四成' },
      { form: 'indirect', speaker: '朱小姐', title: null, kind: 'person', text: '外島機票太貴才是主因' },
    ],
  },
  {
    why: 'a given name alone between friends',
    text: '藝人沈若彤與丈夫高健受訪。若彤說，婚後兩人約好不隔夜吵架。高健補充：「通常是我先道歉。」',
    expected: [
      { form: 'indirect', speaker: '若彤', or: ['沈若彤'], kind: 'person', text: '婚後兩人約好不隔夜吵架' },
      { form: 'direct', speaker: '高健', kind: 'person', text: '通常是我先道歉。' },
    ],
  },
  {
    why: 'the office alone means the person named before',
    text: '鎮長谷振聲率隊會勘。鎮長表示，護欄月底前完成修復。',
    expected: [
      { form: 'indirect', speaker: '谷振聲', or: ['鎮長', null], kind: 'person', text: '護欄月底前完成修復' },
    ],
  },
  {
    why: 'surname plus 董',
    text: '「我從學徒做到現在，五十年沒換過老闆。」創辦人焦文達說。焦董強調，公司不會賣給外資。',
    expected: [
      {
        form: 'direct',
        speaker: '焦文達',
        title: '創辦人',
        kind: 'person',
        text: '我從學徒做到現在，五十年沒換過老闆。',
      },
      { form: 'indirect', speaker: '焦董', or: ['焦文達'], kind: 'person', text: '公司不會賣給外資' },
    ],
  },
];

/** Verbs of saying in Taiwan that report nothing. */
export const taiwanSilence: readonly Sample[] = [
  {
    why: '受訪 and 談及, without words',
    text: '市長上午出席動土典禮，會後受訪時談及捷運路線，隨後搭車離開。',
    expected: [],
  },
  {
    why: '表示感謝, 表達關切',
    text: '家屬對外界的協助表示感謝，立委也對搜救進度表達關切。',
    expected: [],
  },
  {
    why: 'asked, no reply',
    text: '記者致電該公司發言人，對方以會議中為由掛斷電話，公司至今未對外說明。',
    expected: [],
  },
  {
    why: '宣示 and 宣布 with an act',
    text: '縣府宣布停班停課，並宣示加強取締違規攤販，各校同步發送簡訊給家長。',
    expected: [],
  },
  {
    why: 'words on a sign, and the name of a campaign',
    text: '店門口貼著「今日公休」的紙條，一旁是「蔬食週一」活動的海報。',
    expected: [],
    notSpeech: ['今日公休', '蔬食週一'],
  },
  {
    why: 'dash: who was told',
    text: '主辦單位已告知里民停水時間，並向各校校長說明疏散路線。',
    expected: [],
  },
];
