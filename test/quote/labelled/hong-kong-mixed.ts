import type { Sample } from './sample.ts';

/** Reports and words between marks in one sentence. */
export const hongKongMixed: readonly Sample[] = [
  {
    why: 'report, quote, and a second report by the surname',
    text: '校長余慕貞表示，學校已啟動危機處理小組，「每一名同學都會有人陪」。余指，停課安排會於今晚通知家長。',
    expected: [
      { form: 'indirect', speaker: '余慕貞', title: '校長', kind: 'person', text: '學校已啟動危機處理小組' },
      { form: 'direct', speaker: '余慕貞', kind: 'person', text: '每一名同學都會有人陪' },
      { form: 'indirect', speaker: '余', or: ['余慕貞'], kind: 'person', text: '停課安排會於今晚通知家長' },
    ],
  },
  {
    why: 'a quote woven into the grammar, a term that nobody says',
    text: '建築師學會會長夏穎謙認為，所謂「簡約公屋」只是「用十年時間換三年方便」，並不划算。',
    expected: [
      {
        form: 'indirect',
        speaker: '夏穎謙',
        title: '建築師學會會長',
        kind: 'person',
        text: '所謂「簡約公屋」只是「用十年時間換三年方便」，並不划算',
      },
    ],
  },
  {
    why: '坦言 with quoted words only',
    text: '奪冠後的單車手凌曉晴坦言「最後一圈已經睇唔到嘢」。',
    expected: [
      { form: 'direct', speaker: '凌曉晴', title: '單車手', kind: 'person', text: '最後一圈已經睇唔到嘢' },
    ],
  },
  {
    why: 'the quote leads, the report follows',
    text: '「我哋冇退路。」罷工司機代表畢永成說，公司若周五前不回覆，行動會升級。',
    expected: [
      { form: 'direct', speaker: '畢永成', title: '罷工司機代表', kind: 'person', text: '我哋冇退路。' },
      {
        form: 'indirect',
        speaker: '畢永成',
        title: '罷工司機代表',
        kind: 'person',
        text: '公司若周五前不回覆，行動會升級',
      },
    ],
  },
  {
    why: '並 and a second verb in one sentence',
    text: '消委會指，半數樣本的糖分高於標籤所示，並提醒糖尿病患者切勿輕信「無添加」字眼。',
    expected: [
      { form: 'indirect', speaker: '消委會', kind: 'organization', text: '半數樣本的糖分高於標籤所示' },
      { form: 'indirect', speaker: '消委會', kind: 'organization', text: '糖尿病患者切勿輕信「無添加」字眼' },
    ],
  },
  {
    why: '指 means to point at, 指定 and 指標: no words',
    text: '保安員指着閘口的告示，示意記者離開。告示只列出指定入口，並無指標說明改道。',
    expected: [],
  },
  {
    why: 'quoted words after narration, the subject carries over',
    text: '導演聶晚晴在台上數度哽咽，「套戲拍到一半，資金就斷咗，係班後生仔唔收人工先拍得完」。她感謝觀眾留到最後。',
    expected: [
      {
        form: 'direct',
        speaker: '聶晚晴',
        title: '導演',
        kind: 'person',
        text: '套戲拍到一半，資金就斷咗，係班後生仔唔收人工先拍得完',
      },
    ],
  },
  {
    why: '「」 in 『』 and a cue inside the words',
    text: '車長單志明說：「站長同我講『照開』，我先敢開。」',
    expected: [
      {
        form: 'direct',
        speaker: '單志明',
        title: '車長',
        kind: 'person',
        text: '站長同我講『照開』，我先敢開。',
      },
    ],
  },
];

/** Items of several paragraphs. */
export const hongKongItems: readonly Sample[] = [
  {
    why: 'a fire: firemen, resident, department',
    paragraphs: [
      '荃灣一幢工廠大廈昨午發生三級火，濃煙沖天，逾百人疏散。',
      '消防處高級消防區長閻漢輝表示，起火的倉庫存放大量發泡膠，灌救困難。他指，消防員先後出動四條喉，至傍晚才控制火勢。',
      '在同層做印刷的藍小姐說：「一開門，成條走廊黑晒。」她形容自己是「摸住幅牆行落嚟」。',
      '屋宇署表示已派員視察大廈結構，暫無即時危險。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '閻漢輝',
        title: '消防處高級消防區長',
        kind: 'person',
        text: '起火的倉庫存放大量發泡膠，灌救困難',
      },
      { form: 'indirect', speaker: '閻漢輝', kind: 'person', text: '消防員先後出動四條喉，至傍晚才控制火勢' },
      { form: 'direct', speaker: '藍小姐', title: null, kind: 'person', text: '一開門，成條走廊黑晒。' },
      { form: 'indirect', speaker: '藍小姐', title: null, kind: 'person', text: '自己是「摸住幅牆行落嚟」' },
      { form: 'indirect', speaker: '屋宇署', kind: 'organization', text: '已派員視察大廈結構，暫無即時危險' },
    ],
  },
  {
    why: 'politics: a proposal, an answer, a union',
    paragraphs: [
      '運輸局局長簡佩珊今早在電台節目上表示，的士車隊制度明年首季推出，每個車隊最少三百部車。',
      '簡佩珊指出，車隊車輛必須安裝行車記錄儀。她又稱，政府無意取消現有牌照，「兩者可以並存」。',
      '的士司機權益會主席雷炳坤回應時批評，新制度只會令牌價再跌。雷說：「班司機五十幾歲，你叫佢哋點樣學用手機收錢？」',
      '記者向權益會查詢會否發起罷駛，至截稿前未獲回覆。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '簡佩珊',
        title: '運輸局局長',
        kind: 'person',
        text: '的士車隊制度明年首季推出，每個車隊最少三百部車',
      },
      { form: 'indirect', speaker: '簡佩珊', kind: 'person', text: '車隊車輛必須安裝行車記錄儀' },
      { form: 'indirect', speaker: '簡佩珊', kind: 'person', text: '政府無意取消現有牌照' },
      { form: 'direct', speaker: '簡佩珊', kind: 'person', text: '兩者可以並存' },
      {
        form: 'indirect',
        speaker: '雷炳坤',
        title: '的士司機權益會主席',
        kind: 'person',
        text: '新制度只會令牌價再跌',
      },
      {
        form: 'direct',
        speaker: '雷',
        or: ['雷炳坤'],
        kind: 'person',
        text: '班司機五十幾歲，你叫佢哋點樣學用手機收錢？',
      },
    ],
  },
  {
    why: 'a trial, with the witness’s words over two paragraphs',
    paragraphs: [
      '前銀行經理康子軒被控盜竊四百萬元一案，昨在區域法院續審。',
      '控方第三證人、銀行內部審計員藺嘉欣供稱，康子軒的密碼曾在同一晚登入二十七次。藺又指，其中九次登入時，康本人身在外地。',
      '辯方盤問時指，任何同事都可以知道康的密碼。藺不同意，稱：「密碼每三十日要更改一次，貼在螢幕上的只會是舊密碼。」',
      '聆訊今日繼續。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '藺嘉欣',
        title: '控方第三證人、銀行內部審計員',
        kind: 'person',
        text: '康子軒的密碼曾在同一晚登入二十七次',
      },
      {
        form: 'indirect',
        speaker: '藺',
        or: ['藺嘉欣'],
        kind: 'person',
        text: '其中九次登入時，康本人身在外地',
      },
      { form: 'indirect', speaker: '辯方', kind: 'organization', text: '任何同事都可以知道康的密碼' },
      {
        form: 'direct',
        speaker: '藺',
        or: ['藺嘉欣'],
        kind: 'person',
        text: '密碼每三十日要更改一次，貼在螢幕上的只會是舊密碼。',
      },
    ],
  },
  {
    why: 'a report of an ombudsman and two replies',
    paragraphs: [
      '申訴專員公署昨發表報告，指康文署轄下泳池近三年有十九宗救生員不足的紀錄。',
      '申訴專員卓雅慧表示，署方早知人手短缺，卻無提早招聘。',
      '報告又指，有救生員連續當值九小時而無休息。',
      '康文署回應稱接納全部建議，並會在暑期前增聘一百人。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '申訴專員公署',
        or: ['報告', '申訴專員公署昨發表報告'],
        kind: 'organization',
        text: '康文署轄下泳池近三年有十九宗救生員不足的紀錄',
      },
      {
        form: 'indirect',
        speaker: '卓雅慧',
        title: '申訴專員',
        kind: 'person',
        text: '署方早知人手短缺，卻無提早招聘',
      },
      { form: 'indirect', speaker: '報告', kind: 'organization', text: '有救生員連續當值九小時而無休息' },
      {
        form: 'indirect',
        speaker: '康文署',
        kind: 'organization',
        text: '接納全部建議，並會在暑期前增聘一百人',
      },
    ],
  },
  {
    why: 'two scholars disagree',
    paragraphs: [
      '城市研究學者解思行認為，單靠拓寬行車道無法紓緩擠塞。',
      '解解釋，車道愈多，車只會愈多。',
      '另一名學者、運輸工程系教授佟立夫不同意，他說：「全區只有一條出路，唔擴闊，救護車都出唔到。」',
      '佟補充，擴闊工程與鼓勵步行並無矛盾。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '解思行',
        title: '城市研究學者',
        kind: 'person',
        text: '單靠拓寬行車道無法紓緩擠塞',
      },
      { form: 'indirect', speaker: '解', or: ['解思行'], kind: 'person', text: '車道愈多，車只會愈多' },
      {
        form: 'direct',
        speaker: '佟立夫',
        title: '運輸工程系教授',
        kind: 'person',
        text: '全區只有一條出路，唔擴闊，救護車都出唔到。',
      },
      { form: 'indirect', speaker: '佟', or: ['佟立夫'], kind: 'person', text: '擴闊工程與鼓勵步行並無矛盾' },
    ],
  },
];
