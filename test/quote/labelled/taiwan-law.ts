import type { Sample } from './sample.ts';

/** Prosecutors, police, courts and those who answer for their deeds. */
export const taiwanProsecutors: readonly Sample[] = [
  {
    why: '檢方指出, 檢方 as an organization',
    text: '檢方指出，卓姓男子自前年起以假投資群組吸金，被害人多達五十八人。',
    expected: [
      {
        form: 'indirect',
        speaker: '檢方',
        kind: 'organization',
        text: '卓姓男子自前年起以假投資群組吸金，被害人多達五十八人',
      },
    ],
  },
  {
    why: 'a suspect by surname and sex, 供稱',
    text: '警詢時，簡姓男子供稱，因為欠下賭債才鋌而走險。',
    expected: [
      { form: 'indirect', speaker: '簡姓男子', or: [null], kind: 'person', text: '因為欠下賭債才鋌而走險' },
    ],
  },
  {
    why: '辯稱 with quoted words, the judge finds',
    text: '黃姓女司機辯稱「沒看到人」，但法官認為，事發當時天色明亮、視線良好，辯詞不足採信。',
    expected: [
      { form: 'direct', speaker: '黃姓女司機', or: [null], kind: 'person', text: '沒看到人' },
      {
        form: 'indirect',
        speaker: null,
        title: '法官',
        kind: 'person',
        text: '事發當時天色明亮、視線良好，辯詞不足採信',
      },
    ],
  },
  {
    why: 'a branch chief with 表示, 呼籲 without a comma',
    text: '東港分局偵查隊長卞志豪表示，詐團將車手分成三組輪班。他呼籲民眾接到不明來電先撥反詐騙專線查證。',
    expected: [
      {
        form: 'indirect',
        speaker: '卞志豪',
        title: '東港分局偵查隊長',
        kind: 'person',
        text: '詐團將車手分成三組輪班',
      },
      { form: 'indirect', speaker: '卞志豪', kind: 'person', text: '民眾接到不明來電先撥反詐騙專線查證' },
    ],
  },
  {
    why: 'a charge is brought, nothing is said',
    text: '全案經檢察官偵查終結，依加重詐欺罪將馮姓主嫌等七人提起公訴，並聲請沒收不法所得。',
    expected: [],
  },
  {
    why: 'an indictment speaks',
    text: '起訴書指出，溫姓會計利用職務之便，將貨款轉入個人帳戶共四十七次。',
    expected: [
      {
        form: 'indirect',
        speaker: '起訴書',
        kind: 'organization',
        text: '溫姓會計利用職務之便，將貨款轉入個人帳戶共四十七次',
      },
    ],
  },
  {
    why: 'a fire brigade, a family',
    text: '消防局表示，火勢於十二分鐘內撲滅，三樓尋獲一名受困男童。男童祖母哭喊：「我只是下樓倒垃圾！」',
    expected: [
      {
        form: 'indirect',
        speaker: '消防局',
        kind: 'organization',
        text: '火勢於十二分鐘內撲滅，三樓尋獲一名受困男童',
      },
      { form: 'direct', speaker: null, title: '男童祖母', kind: 'person', text: '我只是下樓倒垃圾！' },
    ],
  },
];

/** Facebook, fan pages, users’ comments. */
export const taiwanNet: readonly Sample[] = [
  {
    why: 'a list of comments, each a quote',
    text: '照片曝光後，網友紛紛留言：「這哪是步道，是溜滑梯吧」、「修一次壞一次」、「我繳的稅呢」。',
    expected: [
      { form: 'direct', speaker: '網友', kind: 'group', text: '這哪是步道，是溜滑梯吧' },
      { form: 'direct', speaker: '網友', kind: 'group', text: '修一次壞一次' },
      { form: 'direct', speaker: '網友', kind: 'group', text: '我繳的稅呢' },
    ],
  },
  {
    why: 'a post on Facebook',
    text: '作家辛苡晴在臉書發文說，她花了十一年才敢重讀那封信。',
    expected: [
      {
        form: 'indirect',
        speaker: '辛苡晴',
        title: '作家',
        kind: 'person',
        text: '她花了十一年才敢重讀那封信',
      },
    ],
  },
  {
    why: 'a fan page by its name in marks',
    text: '粉專「山路日記」指出，落石多半發生在雨後第二天，登山客別急著入山。',
    expected: [
      {
        form: 'indirect',
        speaker: '粉專「山路日記」',
        or: ['山路日記'],
        kind: 'organization',
        text: '落石多半發生在雨後第二天，登山客別急著入山',
      },
    ],
    notSpeech: ['山路日記'],
  },
  {
    why: 'an author of a forum, then 底下網友',
    text: '原PO表示，他排了三小時只買到一個便當。底下網友笑說「便當裡面是金條嗎」。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        or: ['原PO'],
        title: '原PO',
        kind: 'person',
        text: '他排了三小時只買到一個便當',
      },
      { form: 'direct', speaker: '底下網友', or: ['網友'], kind: 'group', text: '便當裡面是金條嗎' },
    ],
  },
  {
    why: '曬出照片 and 寫道',
    text: '女星施念慈深夜曬出診斷書，寫道：「謝謝你們，我會慢慢來。」',
    expected: [
      { form: 'direct', speaker: '施念慈', title: '女星', kind: 'person', text: '謝謝你們，我會慢慢來。' },
    ],
  },
  {
    why: 'some praise, some do not: lists with 也有人說',
    text: '影片引發熱議，有人說「師傅手藝超神」，也有人質疑「食安沒問題嗎」。',
    expected: [
      { form: 'direct', speaker: null, or: ['有人'], title: null, text: '師傅手藝超神' },
      { form: 'direct', speaker: null, or: ['有人'], title: null, text: '食安沒問題嗎' },
    ],
  },
  {
    why: 'a firm’s page apologizes',
    text: '業者昨晚在官方粉絲專頁致歉，表示問題批次已全數下架，消費者可憑發票退費。',
    expected: [
      {
        form: 'indirect',
        speaker: '業者',
        kind: 'organization',
        text: '問題批次已全數下架，消費者可憑發票退費',
      },
    ],
  },
];
