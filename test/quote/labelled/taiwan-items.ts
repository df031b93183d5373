import type { Sample } from './sample.ts';

/** Items of several paragraphs. */
export const taiwanItems: readonly Sample[] = [
  {
    why: 'a bus accident: police, driver, company',
    paragraphs: [
      '〔記者林宜和／花蓮報導〕花蓮一輛遊覽車今（8）日上午擦撞山壁，車上二十三人受傷，其中兩人傷勢較重。',
      '新城分局交通組長練國正表示，駕駛酒測值為零，初步研判是煞車過熱。',
      '遊覽車駕駛盧先生說：「踩下去完全沒反應，我只能往山壁靠。」',
      '客運公司發言人指出，該車上月才通過檢驗，公司會負擔全部醫療費用。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '練國正',
        title: '新城分局交通組長',
        kind: 'person',
        text: '駕駛酒測值為零，初步研判是煞車過熱',
      },
      {
        form: 'direct',
        speaker: '盧先生',
        title: '遊覽車駕駛',
        kind: 'person',
        text: '踩下去完全沒反應，我只能往山壁靠。',
      },
      {
        form: 'indirect',
        speaker: null,
        title: '客運公司發言人',
        kind: 'person',
        text: '該車上月才通過檢驗，公司會負擔全部醫療費用',
      },
    ],
  },
  {
    why: 'school lunch: a mother’s office, the school, the bureau',
    paragraphs: [
      '新北一名家長在臉書爆料，孩子的營養午餐吃出蟑螂，貼文湧入上千則留言。',
      '家長痛批：「孩子不敢講，回家才哭著說。」',
      '校長簡明慧表示，已請廠商到校說明，她親自向每位家長道歉。簡校長強調，午餐照常供應，但改由另一家廠商配送。',
      '教育局體衛科長費立言則說，依契約可記點並罰款六萬元。',
      '網友看法兩極，「換廠商就好嗎」、「至少校長有出面」。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '新北一名家長',
        kind: 'person',
        text: '孩子的營養午餐吃出蟑螂',
      },
      { form: 'direct', speaker: null, title: '家長', kind: 'person', text: '孩子不敢講，回家才哭著說。' },
      {
        form: 'indirect',
        speaker: '簡明慧',
        title: '校長',
        kind: 'person',
        text: '已請廠商到校說明，她親自向每位家長道歉',
      },
      {
        form: 'indirect',
        speaker: '簡校長',
        or: ['簡明慧'],
        kind: 'person',
        text: '午餐照常供應，但改由另一家廠商配送',
      },
      {
        form: 'indirect',
        speaker: '費立言',
        title: '教育局體衛科長',
        kind: 'person',
        text: '依契約可記點並罰款六萬元',
      },
      { form: 'direct', speaker: '網友', kind: 'group', text: '換廠商就好嗎' },
      { form: 'direct', speaker: '網友', kind: 'group', text: '至少校長有出面' },
    ],
  },
  {
    why: 'a new medicine: agency dateline, doctor',
    paragraphs: [
      '（東海社記者吳芷瑄台中3日電）榮安醫院完成一項臨床試驗，一種茶葉萃取物可降低慢性腎病患者的發炎指數。',
      '腎臟科主任裴仲愷今天在記者會說明，參與試驗的病患共兩百一十六人，追蹤一年。裴仲愷說：「它不是藥，不能取代洗腎。」',
      '七十一歲的病友林先生分享，腳腫情形改善很多，現在可以自己去菜市場。',
      '食藥署提醒，市售茶葉食品不得宣稱療效。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '裴仲愷',
        title: '腎臟科主任',
        kind: 'person',
        text: '參與試驗的病患共兩百一十六人，追蹤一年',
      },
      { form: 'direct', speaker: '裴仲愷', kind: 'person', text: '它不是藥，不能取代洗腎。' },
      {
        form: 'indirect',
        speaker: '林先生',
        title: '病友',
        kind: 'person',
        text: '腳腫情形改善很多，現在可以自己去菜市場',
      },
      { form: 'indirect', speaker: '食藥署', kind: 'organization', text: '市售茶葉食品不得宣稱療效' },
    ],
  },
  {
    why: 'foreign news in Taiwan’s words',
    paragraphs: [
      '〔編譯何佩珊／綜合報導〕尼加斯海峽的一座無人燈塔，本週因海蝕倒塌。',
      '《北海日報》引述海事局長歐拉夫森（Per Olafsen）的話指出，燈塔早在七年前就停止點燈。',
      '歐拉夫森說：「它撐得比我們預期的還久。」',
      '遺址周邊目前禁止船隻靠近。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '歐拉夫森',
        title: '海事局長',
        kind: 'person',
        text: '燈塔早在七年前就停止點燈',
      },
      { form: 'direct', speaker: '歐拉夫森', kind: 'person', text: '它撐得比我們預期的還久。' },
    ],
  },
  {
    why: 'politics: attack and answer',
    paragraphs: [
      '市議員涂冠廷今早召開記者會，質疑市府花八百萬元辦的音樂節只有三百人到場。',
      '涂冠廷指出，活動當天大雨，主辦單位卻未啟動備案。他質問：「錢到底花到哪裡去？」',
      '文化局長白采璇下午回應，實際入場人次為四千一百人，相關憑證都可公開檢視。',
      '白采璇並表示，雨備方案有啟動，部分節目移至室內。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '涂冠廷',
        title: '市議員',
        kind: 'person',
        text: '市府花八百萬元辦的音樂節只有三百人到場',
      },
      { form: 'indirect', speaker: '涂冠廷', kind: 'person', text: '活動當天大雨，主辦單位卻未啟動備案' },
      { form: 'direct', speaker: '涂冠廷', kind: 'person', text: '錢到底花到哪裡去？' },
      {
        form: 'indirect',
        speaker: '白采璇',
        title: '文化局長',
        kind: 'person',
        text: '實際入場人次為四千一百人，相關憑證都可公開檢視',
      },
      { form: 'indirect', speaker: '白采璇', kind: 'person', text: '雨備方案有啟動，部分節目移至室內' },
    ],
  },
];
