import type { Sample } from './sample.ts';

/** Single paragraphs of several sentences and speakers. */
export const taiwanParagraphs: readonly Sample[] = [
  {
    why: 'a councillor, an office and the premier, each once',
    text: '高市府昨天深夜發布新聞稿，指出停水是因為承包商挖破管線，與水廠無關。市議員鄺怡秀今天上午質疑，市民看到的只有「管線老舊」四個字。水利局長符定中受訪時強調，破管位置在工地內，影像都已保存。行政院長錢維邦南下視察時表示，中央會協助調度水車，但責任歸屬「請市府自己說清楚」。',
    expected: [
      {
        form: 'indirect',
        speaker: '高市府',
        or: ['新聞稿'],
        kind: 'organization',
        text: '停水是因為承包商挖破管線，與水廠無關',
      },
      {
        form: 'indirect',
        speaker: '鄺怡秀',
        title: '市議員',
        kind: 'person',
        text: '市民看到的只有「管線老舊」四個字',
      },
      {
        form: 'indirect',
        speaker: '符定中',
        title: '水利局長',
        kind: 'person',
        text: '破管位置在工地內，影像都已保存',
      },
      {
        form: 'indirect',
        speaker: '錢維邦',
        title: '行政院長',
        kind: 'person',
        text: '中央會協助調度水車，但責任歸屬「請市府自己說清楚」',
      },
    ],
  },
  {
    why: 'prosecutors, a suspect, his lawyer and the family',
    text: '檢方指出，康姓藥師涉嫌將管制藥品轉賣給三名藥頭，不法獲利約九十萬元。康姓藥師到案後供稱，他只是幫朋友代購。委任律師嚴可喬強調，當事人全力配合調查，並無串證必要。檢察官複訊後認為有逃亡之虞，向法院聲押獲准。鄰居則說，他平日待人客氣，「看不出來會做這種事」。',
    expected: [
      {
        form: 'indirect',
        speaker: '檢方',
        kind: 'organization',
        text: '康姓藥師涉嫌將管制藥品轉賣給三名藥頭，不法獲利約九十萬元',
      },
      { form: 'indirect', speaker: '康姓藥師', or: [null], kind: 'person', text: '他只是幫朋友代購' },
      {
        form: 'indirect',
        speaker: '嚴可喬',
        title: '委任律師',
        kind: 'person',
        text: '當事人全力配合調查，並無串證必要',
      },
      { form: 'indirect', speaker: null, title: '檢察官', text: '有逃亡之虞' },
      { form: 'indirect', speaker: null, title: '鄰居', kind: 'group', text: '他平日待人客氣' },
      { form: 'direct', speaker: null, title: '鄰居', kind: 'group', text: '看不出來會做這種事' },
    ],
  },
  {
    why: 'an app, its firm and a teacher on Facebook',
    text: '交友軟體「圓圓」昨傳大規模外洩個資，國高中生帳號也在名單上。國中教師梁若瑜在臉書表示，她班上就有六名學生收到恐嚇訊息，「孩子嚇到不敢睡」。業者今早透過聲明回應，伺服器並未遭駭，外洩資料為舊版備份。數位產業署副署長龐子昂說明，業者依法須在七十二小時內通報。龐子昂並呼籲受害學生保留對話截圖，勿自行匯款。',
    expected: [
      {
        form: 'indirect',
        speaker: '梁若瑜',
        title: '國中教師',
        kind: 'person',
        text: '她班上就有六名學生收到恐嚇訊息',
      },
      { form: 'direct', speaker: '梁若瑜', kind: 'person', text: '孩子嚇到不敢睡' },
      {
        form: 'indirect',
        speaker: '業者',
        or: ['聲明'],
        kind: 'organization',
        text: '伺服器並未遭駭，外洩資料為舊版備份',
      },
      {
        form: 'indirect',
        speaker: '龐子昂',
        title: '數位產業署副署長',
        kind: 'person',
        text: '業者依法須在七十二小時內通報',
      },
      { form: 'indirect', speaker: '龐子昂', kind: 'person', text: '受害學生保留對話截圖，勿自行匯款' },
    ],
  },
  {
    why: 'a contest of candidates, a campaign chief and voters',
    text: '縣長參選人湯思齊昨晚在造勢場合喊話：「我不做看板縣長！」競選總部執行長易子寬說，湯團隊的民調已追到三個百分點之內。對手陣營發言人蒙心怡則反駁，易子寬的數字「是把中間選民全算成自己的」。一名路過的攤商笑說，誰當縣長都一樣，他每天還是三點起床。',
    expected: [
      { form: 'direct', speaker: '湯思齊', title: '縣長參選人', kind: 'person', text: '我不做看板縣長！' },
      {
        form: 'indirect',
        speaker: '易子寬',
        title: '競選總部執行長',
        kind: 'person',
        text: '湯團隊的民調已追到三個百分點之內',
      },
      {
        form: 'indirect',
        speaker: '蒙心怡',
        title: '對手陣營發言人',
        kind: 'person',
        text: '易子寬的數字「是把中間選民全算成自己的」',
      },
      {
        form: 'indirect',
        speaker: null,
        title: '一名路過的攤商',
        kind: 'person',
        text: '誰當縣長都一樣，他每天還是三點起床',
      },
    ],
  },
  {
    why: 'weather office, mountaineers, 呼籲 and 提醒',
    text: '氣象署預報員詹毓婷指出，封閉低壓影響，今晚起中南部山區有大雨。搜救人員表示，有兩支隊伍共十一人仍在稜線上，其中一人手機已斷訊。詹毓婷也提醒，溪流水位可能在半小時內暴漲。登山協會理事長涂向榮痛批，主管機關根本沒有撤退標準，只會罰錢。',
    expected: [
      {
        form: 'indirect',
        speaker: '詹毓婷',
        title: '氣象署預報員',
        kind: 'person',
        text: '封閉低壓影響，今晚起中南部山區有大雨',
      },
      {
        form: 'indirect',
        speaker: null,
        title: '搜救人員',
        kind: 'group',
        text: '有兩支隊伍共十一人仍在稜線上，其中一人手機已斷訊',
      },
      { form: 'indirect', speaker: '詹毓婷', kind: 'person', text: '溪流水位可能在半小時內暴漲' },
      {
        form: 'indirect',
        speaker: '涂向榮',
        title: '登山協會理事長',
        kind: 'person',
        text: '主管機關根本沒有撤退標準，只會罰錢',
      },
    ],
  },
  {
    why: 'the parts of a doctor’s talk, the surname alone',
    text: '小兒科醫師蒲宜庭表示，最近門診三成是腸病毒，家長常誤以為只是嘴破。蒲說，若出現嗜睡、持續嘔吐，四十八小時內一定要回診。家長張太太坦言，孩子燒退後她就沒有再量過體溫。蒲宜庭強調：「退燒不等於痊癒。」',
    expected: [
      {
        form: 'indirect',
        speaker: '蒲宜庭',
        title: '小兒科醫師',
        kind: 'person',
        text: '最近門診三成是腸病毒，家長常誤以為只是嘴破',
      },
      {
        form: 'indirect',
        speaker: '蒲',
        or: ['蒲宜庭'],
        kind: 'person',
        text: '若出現嗜睡、持續嘔吐，四十八小時內一定要回診',
      },
      {
        form: 'indirect',
        speaker: '張太太',
        title: '家長',
        kind: 'person',
        text: '孩子燒退後她就沒有再量過體溫',
      },
      { form: 'direct', speaker: '蒲宜庭', kind: 'person', text: '退燒不等於痊癒。' },
    ],
  },
];
