import type { Sample } from './sample.ts';

/** Single paragraphs of several sentences and speakers. */
export const hongKongParagraphs: readonly Sample[] = [
  {
    why: 'a minister on the radio, a host’s question, a surname, two surnames of parties',
    text: '房屋局局長盛可欣今早（3日）出席電台節目時表示，簡約公屋首批單位將於下季入伙，租金為同區公屋九成。被問到為何有申請人仍未獲編配日期，盛可欣解釋，部分單位驗收時發現滲水，要重做防水層。盛續稱，延誤的住戶可獲豁免首月租金，又形容「遲一個月好過漏十年」。全港關注住屋聯席幹事杜浩邦則指，局方從來沒有交代有多少單位需要返工，「唔講數字，點信你？」',
    expected: [
      {
        form: 'indirect',
        speaker: '盛可欣',
        title: '房屋局局長',
        kind: 'person',
        text: '簡約公屋首批單位將於下季入伙，租金為同區公屋九成',
      },
      { form: 'indirect', speaker: '盛可欣', kind: 'person', text: '部分單位驗收時發現滲水，要重做防水層' },
      { form: 'indirect', speaker: '盛', or: ['盛可欣'], kind: 'person', text: '延誤的住戶可獲豁免首月租金' },
      { form: 'direct', speaker: '盛', or: ['盛可欣'], kind: 'person', text: '遲一個月好過漏十年' },
      {
        form: 'indirect',
        speaker: '杜浩邦',
        title: '全港關注住屋聯席幹事',
        kind: 'person',
        text: '局方從來沒有交代有多少單位需要返工',
      },
      { form: 'direct', speaker: '杜浩邦', kind: 'person', text: '唔講數字，點信你？' },
    ],
  },
  {
    why: 'court: counsel, witness, judge, with the defendant’s name between',
    text: '案情指，被告狄嘉麗（34歲）去年三月任職幼稚園會計期間，多次虛報購買教具開支。證人、園長甘靄怡供稱，曾就單據向被告查詢，被告稱「間舖執咗，冇得補單」。主控官薛仲文指，涉案單據上的店舖從未存在。裁判官衞靖遙聽取陳詞後表示，需要時間考慮裁決，下令押後至十一月處理。',
    expected: [
      {
        form: 'indirect',
        speaker: '案情',
        kind: 'organization',
        text: '被告狄嘉麗（34歲）去年三月任職幼稚園會計期間，多次虛報購買教具開支',
      },
      {
        form: 'indirect',
        speaker: '甘靄怡',
        title: '園長',
        kind: 'person',
        text: '曾就單據向被告查詢，被告稱「間舖執咗，冇得補單」',
      },
      {
        form: 'indirect',
        speaker: '薛仲文',
        title: '主控官',
        kind: 'person',
        text: '涉案單據上的店舖從未存在',
      },
      { form: 'indirect', speaker: '衞靖遙', title: '裁判官', kind: 'person', text: '需要時間考慮裁決' },
    ],
  },
  {
    why: 'a collision at sea, two offices and a skipper’s wife',
    text: '海事處昨接報，一艘運沙船與漁船在長洲對開相撞，漁船翻側，三人墮海。海事處助理處長嚴克勤稱，現場能見度不足半海里，搜救直升機一度折返。水警於晚上九時尋回兩人，其中一人已無生命跡象。船長妻子容太在碼頭對記者說：「佢話今次出海返嚟就退休。」嚴承認，漁船的自動識別系統當日未有開啟。',
    expected: [
      {
        form: 'indirect',
        speaker: '嚴克勤',
        title: '海事處助理處長',
        kind: 'person',
        text: '現場能見度不足半海里，搜救直升機一度折返',
      },
      {
        form: 'direct',
        speaker: '容太',
        title: '船長妻子',
        kind: 'person',
        text: '佢話今次出海返嚟就退休。',
      },
      {
        form: 'indirect',
        speaker: '嚴',
        or: ['嚴克勤'],
        kind: 'person',
        text: '漁船的自動識別系統當日未有開啟',
      },
    ],
  },
  {
    why: 'a hospital bungle, doctor and patients’ group, 回覆查詢時稱',
    text: '聖恩醫院發言人回覆查詢時稱，事故源於兩名病人姓名相近，醫護未有核對手帶。院方已暫停涉事醫生的手術安排。病人權益協會主席麥詠兒質疑，同類事件三年內發生過四次，每次都說「加強培訓」。麥直指問題不在個別員工，而是人手長期不足。立法會衞生界議員賴振庭認為應由獨立委員會調查，「自己查自己，公眾點會信服」。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '聖恩醫院發言人',
        kind: 'person',
        text: '事故源於兩名病人姓名相近，醫護未有核對手帶',
        goesOn: '。院方已暫停涉事醫生的手術安排',
      },
      {
        form: 'indirect',
        speaker: '麥詠兒',
        title: '病人權益協會主席',
        kind: 'person',
        text: '同類事件三年內發生過四次，每次都說「加強培訓」',
      },
      {
        form: 'indirect',
        speaker: '麥',
        or: ['麥詠兒'],
        kind: 'person',
        text: '問題不在個別員工，而是人手長期不足',
      },
      {
        form: 'indirect',
        speaker: '賴振庭',
        title: '立法會衞生界議員',
        kind: 'person',
        text: '應由獨立委員會調查',
      },
      { form: 'direct', speaker: '賴振庭', kind: 'person', text: '自己查自己，公眾點會信服' },
    ],
  },
  {
    why: 'sport: coach, player in Latin letters, rival',
    text: '港隊門將Danny Kwok賽後表示，對手最後十分鐘的高空球令後防疲於奔命，「我每一球都聽到自己心跳」。主教練費南迪形容，這是他上任以來最「硬淨」的一場。費南迪又透露，後衞黎駿賽前發燒，仍堅持落場。客隊教頭山本隆一則指球證漏判一個十二碼，但他拒絕批評個別球員。',
    expected: [
      {
        form: 'indirect',
        speaker: 'Danny Kwok',
        title: '港隊門將',
        kind: 'person',
        text: '對手最後十分鐘的高空球令後防疲於奔命',
      },
      { form: 'direct', speaker: 'Danny Kwok', kind: 'person', text: '我每一球都聽到自己心跳' },
      {
        form: 'indirect',
        speaker: '費南迪',
        title: '主教練',
        kind: 'person',
        text: '這是他上任以來最「硬淨」的一場',
      },
      { form: 'indirect', speaker: '費南迪', kind: 'person', text: '後衞黎駿賽前發燒，仍堅持落場' },
      {
        form: 'indirect',
        speaker: '山本隆一',
        title: '客隊教頭',
        kind: 'person',
        text: '球證漏判一個十二碼',
      },
    ],
  },
  {
    why: 'typhoon, three offices',
    text: '天文台署理助理台長鄒凱盈指，熱帶氣旋「木槿」採取較偏北路徑，會否改發更高信號要視乎其結構。機管局表示，今日已有五十七班航班取消，呼籲旅客出門前致電航空公司。渠務署則表示，已巡查一百八十個水浸黑點。有低窪地區村民投訴，沙包要自己出錢買。',
    expected: [
      {
        form: 'indirect',
        speaker: '鄒凱盈',
        title: '天文台署理助理台長',
        kind: 'person',
        text: '熱帶氣旋「木槿」採取較偏北路徑，會否改發更高信號要視乎其結構',
      },
      { form: 'indirect', speaker: '機管局', kind: 'organization', text: '今日已有五十七班航班取消' },
      { form: 'indirect', speaker: '機管局', kind: 'organization', text: '旅客出門前致電航空公司' },
      { form: 'indirect', speaker: '渠務署', kind: 'organization', text: '已巡查一百八十個水浸黑點' },
      {
        form: 'indirect',
        speaker: '村民',
        or: ['低窪地區村民', '有低窪地區村民'],
        kind: 'group',
        text: '沙包要自己出錢買',
      },
    ],
  },
];
