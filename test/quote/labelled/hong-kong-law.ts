import type { Sample } from './sample.ts';

/** Police, firemen and witnesses of accidents in papers of Hong Kong. */
export const hongKongPolice: readonly Sample[] = [
  {
    why: '指 and a colon, narration behind the quote',
    text: '警方指：「涉案私家車其後被發現棄置於將軍澳一個停車場，車內檢獲兩把菜刀。」案件交由東九龍總區重案組跟進。',
    expected: [
      {
        form: 'direct',
        speaker: '警方',
        kind: 'organization',
        text: '涉案私家車其後被發現棄置於將軍澳一個停車場，車內檢獲兩把菜刀。',
      },
    ],
  },
  {
    why: '指 with a comma, 又指 by a pronoun',
    text: '西九龍總區刑事部高級督察霍詠琳指，騙徒自稱速遞公司職員，訛稱事主的包裹藏有違禁品。她又指，單是上月已有四十一人中招，損失約九百萬元。',
    expected: [
      {
        form: 'indirect',
        speaker: '霍詠琳',
        title: '西九龍總區刑事部高級督察',
        kind: 'person',
        text: '騙徒自稱速遞公司職員，訛稱事主的包裹藏有違禁品',
      },
      {
        form: 'indirect',
        speaker: '霍詠琳',
        kind: 'person',
        text: '單是上月已有四十一人中招，損失約九百萬元',
      },
    ],
  },
  {
    why: 'the surname alone in the second sentence',
    text: '消防處助理消防區長溫兆禧在現場表示，火警於清晨五時許發生，起火單位堆滿雜物，消防員須破門入屋。溫稱，一名年約七旬的女住客被救出時已無呼吸。',
    expected: [
      {
        form: 'indirect',
        speaker: '溫兆禧',
        title: '消防處助理消防區長',
        kind: 'person',
        text: '火警於清晨五時許發生，起火單位堆滿雜物，消防員須破門入屋',
      },
      {
        form: 'indirect',
        speaker: '溫',
        or: ['溫兆禧'],
        kind: 'person',
        text: '一名年約七旬的女住客被救出時已無呼吸',
      },
    ],
  },
  {
    why: 'a witness in Cantonese, 憶述 by a pronoun',
    text: '目擊意外的報販阿冰說：「架小巴剎唔切，成架撼埋去巴士站。」她憶述，有三名學生被困車底，途人合力將車推開。',
    expected: [
      {
        form: 'direct',
        speaker: '阿冰',
        title: '報販',
        kind: 'person',
        text: '架小巴剎唔切，成架撼埋去巴士站。',
      },
      { form: 'indirect', speaker: '阿冰', kind: 'person', text: '有三名學生被困車底，途人合力將車推開' },
    ],
  },
  {
    why: 'an arrested man without name, then a superintendent',
    text: '被捕男子在警誡下稱：「我一時貪心，人哋叫我開戶口我就開。」警司鄧錦培表示，該名男子已獲准保釋候查，下月中旬須向警方報到。',
    expected: [
      {
        form: 'direct',
        speaker: null,
        title: '被捕男子',
        kind: 'person',
        text: '我一時貪心，人哋叫我開戶口我就開。',
      },
      {
        form: 'indirect',
        speaker: '鄧錦培',
        title: '警司',
        kind: 'person',
        text: '該名男子已獲准保釋候查，下月中旬須向警方報到',
      },
    ],
  },
  {
    why: '呼籲 with its clause and no comma',
    text: '警方呼籲任何目擊事件經過的人士盡快與調查人員聯絡。',
    expected: [
      {
        form: 'indirect',
        speaker: '警方',
        kind: 'organization',
        text: '任何目擊事件經過的人士盡快與調查人員聯絡',
      },
    ],
  },
  {
    why: 'an arrest is told, nobody speaks',
    text: '警方接報到場，將一名姓樊男子拘捕，帶署調查，案件列作傷人處理。',
    expected: [],
  },
  {
    why: 'a colleague speaks of the dead man after narration',
    text: '地盤工人阿威由二十米高棚架墮下，送院搶救後不治。同事梁先生嘆道：「佢仔仔下個月先滿月。」勞工處其後派員到場，已即時要求承建商停工。',
    expected: [
      { form: 'direct', speaker: '梁先生', title: '同事', kind: 'person', text: '佢仔仔下個月先滿月。' },
    ],
  },
];

/** Magistrates, counsel, defendants and witnesses. */
export const hongKongCourts: readonly Sample[] = [
  {
    why: 'the sentence is no part of the reason',
    text: '裁判官袁詠思判刑時指，被告身為保安員卻監守自盜，嚴重違反誠信，判囚八個月。',
    expected: [
      {
        form: 'indirect',
        speaker: '袁詠思',
        title: '裁判官',
        kind: 'person',
        text: '被告身為保安員卻監守自盜，嚴重違反誠信',
      },
    ],
  },
  {
    why: '供稱 with the subject of the clause before',
    text: '被告岑國樑今日出庭自辯，供稱案發當晚一直在家中看球賽，從未到過涉案倉庫。',
    expected: [
      {
        form: 'indirect',
        speaker: '岑國樑',
        kind: 'person',
        text: '案發當晚一直在家中看球賽，從未到過涉案倉庫',
      },
    ],
  },
  {
    why: 'prosecution, then counsel by name with 質疑',
    text: '控方指，兩名被告以空殼公司名義向銀行申請貸款，涉款逾二千萬元。辯方大律師祁景泰質疑，銀行職員從未核實文件，控方證人的說法前後矛盾。',
    expected: [
      {
        form: 'indirect',
        speaker: '控方',
        kind: 'organization',
        text: '兩名被告以空殼公司名義向銀行申請貸款，涉款逾二千萬元',
      },
      {
        form: 'indirect',
        speaker: '祁景泰',
        title: '辯方大律師',
        kind: 'person',
        text: '銀行職員從未核實文件，控方證人的說法前後矛盾',
      },
    ],
  },
  {
    why: 'question and answer in one line',
    text: '辯方問：「你當時有冇睇清楚佢個樣？」證人答：「戴住口罩，淨係見到對眼。」',
    expected: [
      { form: 'direct', speaker: '辯方', kind: 'organization', text: '你當時有冇睇清楚佢個樣？' },
      { form: 'direct', speaker: null, title: '證人', kind: 'person', text: '戴住口罩，淨係見到對眼。' },
    ],
  },
  {
    why: '倪官 is the judge who spoke first',
    text: '「法庭不會容忍任何人以暴力解決租務糾紛。」法官倪紹昌說。倪官續稱，被告至今毫無悔意，連一句道歉也沒有。',
    expected: [
      {
        form: 'direct',
        speaker: '倪紹昌',
        title: '法官',
        kind: 'person',
        text: '法庭不會容忍任何人以暴力解決租務糾紛。',
      },
      {
        form: 'indirect',
        speaker: '倪官',
        or: ['倪紹昌'],
        kind: 'person',
        text: '被告至今毫無悔意，連一句道歉也沒有',
      },
    ],
  },
  {
    why: 'a relation without a name, in the coroner’s court',
    text: '死者胞姊在死因裁判法庭供稱，弟弟入職前身體一向健康，出事前一晚還與家人吃飯。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '死者胞姊',
        kind: 'person',
        text: '弟弟入職前身體一向健康，出事前一晚還與家人吃飯',
      },
    ],
  },
  {
    why: 'a denial and an adjournment say nothing',
    text: '被告否認兩項襲警罪，案件押後至下月十二日再訊，其間准以現金五千元保釋。',
    expected: [],
  },
  {
    why: 'a judgment speaks for its court',
    text: '上訴庭在判詞指出，原審法官引導陪審團時並無犯錯，申請人的理據不能成立。',
    expected: [
      {
        form: 'indirect',
        speaker: '上訴庭',
        or: ['判詞'],
        kind: 'organization',
        text: '原審法官引導陪審團時並無犯錯，申請人的理據不能成立',
      },
    ],
  },
  {
    why: 'plea, counsel’s surname and the magistrate’s reply',
    text: '代表被告的大律師施慕雲求情稱，被告育有兩名幼女，丈夫早年病逝。施又呈上僱主的求情信。暫委裁判官潘敬言問：「她欠下的賭債，信中為何一字不提？」施回應指，僱主對此並不知情。',
    expected: [
      {
        form: 'indirect',
        speaker: '施慕雲',
        title: '大律師',
        kind: 'person',
        text: '被告育有兩名幼女，丈夫早年病逝',
      },
      {
        form: 'direct',
        speaker: '潘敬言',
        title: '暫委裁判官',
        kind: 'person',
        text: '她欠下的賭債，信中為何一字不提？',
      },
      { form: 'indirect', speaker: '施', or: ['施慕雲'], kind: 'person', text: '僱主對此並不知情' },
    ],
  },
];
