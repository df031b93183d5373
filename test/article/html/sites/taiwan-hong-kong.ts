import type { SitePage } from './site.ts';

/** Papers in traditional characters: the reporter in the first words, captions with ▲, links to other news in between. */
export const TAIWAN_AND_HONG_KONG: readonly SitePage[] = [
  {
    name: 'Taiwan: a bracket names the reporter, an advertisement for the app stands in the text',
    html: `<!DOCTYPE html><html lang="zh-Hant-TW"><head><meta charset="utf-8"><title>石斑魚回來了 漁港一早喊價聲不斷 - 生活 - 海島時報電子報</title>
<meta property="og:title" content="石斑魚回來了 漁港一早喊價聲不斷 - 生活 - 海島時報電子報"><meta property="og:site_name" content="海島時報電子報">
<meta name="pubdate" content="2031-05-06T05:30:00+08:00"><link rel="canonical" href="https://news.example.tw/life/1"></head><body>
<header><a href="/">海島時報</a><nav><a href="/a">即時</a><a href="/b">政治</a></nav></header>
<div class="content"><section><div class="whitecon article"><h1>石斑魚回來了 漁港一早喊價聲不斷</h1>
<div class="text boxTitle boxText"><span class="time">2031/05/06 05:30</span>
<div class="photo boxTitle"><a href="#"><img src="x.jpg"></a><p>漁民搬運剛上岸的石斑魚。（記者陳小安攝）</p></div>
<p>〔記者陳小安／南濱報導〕南濱漁港今天清晨擠滿買家，消失兩年的石斑魚回來了，一公斤喊到四百元。</p>
<p>漁會總幹事林大山說：「海水溫度降下來，魚就回來了，今年可望增加三成。」</p>
<p class="before_ir">請繼續往下閱讀...</p>
<p>餐廳老闆劉阿姨則表示，「價錢合理，客人才吃得到，我今天買了五十公斤」。</p>
<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　 <a href="#">點我下載APP</a>　<a href="#">按我看活動辦法</a></p></div></div>
<div class="related"><h3>相關新聞</h3><ul><li><a href="/9">鰻苗價創新高 漁民笑開懷</a></li></ul></div></section></div></body></html>`,
    article: {
      title: '石斑魚回來了 漁港一早喊價聲不斷',
      byline: ['陳小安'],
      date: '2031-05-06',
      source: '海島時報電子報',
      url: 'https://news.example.tw/life/1',
      captions: ['漁民搬運剛上岸的石斑魚。（記者陳小安攝）'],
      body: [
        [
          null,
          '〔記者陳小安／南濱報導〕南濱漁港今天清晨擠滿買家，消失兩年的石斑魚回來了，一公斤喊到四百元。',
        ],
        [null, '漁會總幹事林大山說：「海水溫度降下來，魚就回來了，今年可望增加三成。」'],
        [null, '餐廳老闆劉阿姨則表示，「價錢合理，客人才吃得到，我今天買了五十公斤」。'],
      ],
    },
  },
  {
    name: 'Taiwan: microdata, the reporter on a line of the body, captions with ▲, links with ►',
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>捷運環線延後通車　局長鞠躬道歉：再給我們三個月 | 今日島訊 | 島訊雲</title>
<meta property="og:site_name" content="島訊新聞雲"><meta property="og:url" content="javascript:alert(1)"></head><body>
<div class="menu"><ul><li><a href="/1">首頁</a></li><li><a href="/2">社會</a></li></ul></div>
<article><div class="part_breadcrumb"><a href="/">島訊雲</a> &gt; <a href="/local">地方</a></div>
<header><h1 class="title" itemprop="headline">捷運環線延後通車　局長鞠躬道歉：再給我們三個月</h1></header>
<div class="subjcet_news"><time class="date" itemprop="datePublished" datetime="2031-07-08T11:20:00+08:00">2031年07月08日 11:20</time></div>
<div class="story" itemprop="articleBody"><p><img src="1.jpg"></p><p><strong>▲捷運局長周大同說明延後原因。（圖／記者何小芬攝）</strong></p>
<p>記者何小芬／北城報導</p>
<p>捷運環線原訂本月通車，捷運局今（8日）宣布延後三個月，局長周大同三度鞠躬。</p>
<p>周大同指出，「號誌系統測試沒有全部過關，安全不能打折」，他強調，新的時程不會再變。</p>
<p><a href="/n/1"><strong>►環線票價出爐！一張圖看懂</strong></a></p>
<p>議員王美玉質疑，「去年也說再三個月，市民還能信幾次？」</p>
<p>民眾黃先生則說，每天通勤要轉兩趟公車，希望別再拖下去。</p></div></article>
<aside><h3>其他人也在看</h3><a href="/z">豪雨特報</a></aside></body></html>`,
    article: {
      title: '捷運環線延後通車　局長鞠躬道歉：再給我們三個月',
      byline: ['何小芬'],
      date: '2031-07-08',
      source: '島訊新聞雲',
      url: null,
      captions: ['▲捷運局長周大同說明延後原因。（圖／記者何小芬攝）'],
      body: [
        [null, '捷運環線原訂本月通車，捷運局今（8日）宣布延後三個月，局長周大同三度鞠躬。'],
        [null, '周大同指出，「號誌系統測試沒有全部過關，安全不能打折」，他強調，新的時程不會再變。'],
        [null, '議員王美玉質疑，「去年也說再三個月，市民還能信幾次？」'],
        [null, '民眾黃先生則說，每天通勤要轉兩趟公車，希望別再拖下去。'],
      ],
    },
  },
  {
    name: 'Taiwan: figures with figcaption among the paragraphs, author line with the place',
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>老街拆不拆？店家與市府各說各話 | 地方新聞 | 島嶼 | 聯島新聞網</title><meta property="og:site_name" content="聯島新聞網"></head><body>
<div class="wrapper"><main><section class="article-content__wrapper"><h1 class="article-content__title">老街拆不拆？店家與市府各說各話</h1>
<section class="article-content__subinfo"><section class="authors"><time class="article-content__time">2031-09-10 13:40</time><span class="article-content__author">聯島報／ 記者<a href="/r">蔡明哲</a>／中港即時報導</span></section></section>
<section class="article-content__editor"><figure class="article-content__image"><picture><img src="o.jpg"></picture><figcaption>中港老街有百年歷史。記者蔡明哲／攝影</figcaption></figure>
<p>中港老街要不要拆，吵了十年還沒有答案。</p><h2>店家：拆了就沒有了</h2>
<p>賣了四十年麵線的吳媽媽說，「房子舊可以修，味道拆了就沒有了」。</p><h2>市府：安全第一</h2>
<p>都發局長鄭文彬表示，老屋結構堪慮，「地震來了誰負責」。</p><p>雙方約定下月再談。</p></section></section></main></div></body></html>`,
    article: {
      title: '老街拆不拆？店家與市府各說各話',
      date: '2031-09-10 13:40',
      source: '聯島新聞網',
      captions: ['中港老街有百年歷史。記者蔡明哲／攝影'],
      body: [
        [null, '中港老街要不要拆，吵了十年還沒有答案。'],
        ['店家：拆了就沒有了', '賣了四十年麵線的吳媽媽說，「房子舊可以修，味道拆了就沒有了」。'],
        ['市府：安全第一', '都發局長鄭文彬表示，老屋結構堪慮，「地震來了誰負責」。'],
        ['市府：安全第一', '雙方約定下月再談。'],
      ],
    },
  },
  {
    name: 'Hong Kong: a public broadcaster parts its paragraphs by two line-breaks',
    html: `<html><head><meta charset="utf-8"><title>議員促檢討渡輪票價　運輸司稱會考慮長者負擔 - 港聲</title></head><body>
<div class="header"><a href="/">港聲</a><ul><li><a href="/l">本地</a></li><li><a href="/g">國際</a></li></ul></div>
<div class="itemBody"><h2 class="itemTitle">議員促檢討渡輪票價　運輸司稱會考慮長者負擔</h2><div class="createddate">2031-10-11 HKT 12:34</div>
<div class="itemFullText">渡輪公司申請加價一成二，立法會交通委員會下午討論。<br />
<br />
議員梁志強指，加幅遠高於通脹，「長者搭船睇醫生都要諗過」。<br /><br />
運輸司司長方敏回應說，審批時會考慮市民負擔，又指政府會繼續資助離島航線。<br />
<br />
渡輪公司則說，燃油成本三年升了四成。</div></div>
<div class="footer">版權所有</div></body></html>`,
    article: {
      title: '議員促檢討渡輪票價　運輸司稱會考慮長者負擔',
      date: '2031-10-11',
      body: [
        [null, '渡輪公司申請加價一成二，立法會交通委員會下午討論。'],
        [null, '議員梁志強指，加幅遠高於通脹，「長者搭船睇醫生都要諗過」。'],
        [null, '運輸司司長方敏回應說，審批時會考慮市民負擔，又指政府會繼續資助離島航線。'],
        [null, '渡輪公司則說，燃油成本三年升了四成。'],
      ],
    },
  },
  {
    name: 'Hong Kong: JSON-LD with authors, bold crossheads, links to other articles between paragraphs',
    html: `<!DOCTYPE html><html lang="zh-HK"><head><meta charset="utf-8"><title>公屋輪候｜一家四口住劏房七年　媽媽：最想有張書枱 | 港01</title>
<meta property="og:title" content="公屋輪候｜一家四口住劏房七年　媽媽：最想有張書枱 | 港01"><meta property="og:site_name" content="港01">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"公屋輪候｜一家四口住劏房七年　媽媽：最想有張書枱","datePublished":"2031-12-01T22:00:00.000Z","author":[{"@type":"Person","name":"盧詠詩"}],"url":"https://www.example.hk/1"}</script></head>
<body><div id="root"><nav><a href="/">首頁</a></nav><article><h1 id="articleTitle">公屋輪候｜一家四口住劏房七年　媽媽：最想有張書枱</h1>
<div><span>撰文：</span><a href="/author">盧詠詩</a></div><div>出版：<time>2031-12-02 06:00</time></div>
<div id="article-content-section"><p>住在深水灣一個百呎劏房的陳太，輪候公屋已經七年，兩個孩子在床上做功課。</p>
<p>「我最想有張書枱。」陳太說，大女兒今年升中，成績很好。</p>
<figure><img src="1.webp"><figcaption>陳太一家在劏房內。（港01記者攝）</figcaption></figure>
<h3><strong>社工：輪候時間被低估</strong></h3>
<p>社工何家輝認為，官方數字沒有計算轉區的家庭，實際輪候時間更長。</p>
<p><a href="/2">相關文章：過渡屋入伙　街坊：終於有自己廁所</a></p>
<p>房屋局回覆查詢時稱，未來五年會有八萬個單位落成。</p></div></article></div></body></html>`,
    article: {
      title: '公屋輪候｜一家四口住劏房七年　媽媽：最想有張書枱',
      byline: ['盧詠詩'],
      date: '2031-12-02',
      source: '港01',
      url: 'https://www.example.hk/1',
      captions: ['陳太一家在劏房內。（港01記者攝）'],
      body: [
        [null, '住在深水灣一個百呎劏房的陳太，輪候公屋已經七年，兩個孩子在床上做功課。'],
        [null, '「我最想有張書枱。」陳太說，大女兒今年升中，成績很好。'],
        ['社工：輪候時間被低估', '社工何家輝認為，官方數字沒有計算轉區的家庭，實際輪候時間更長。'],
        ['社工：輪候時間被低估', '房屋局回覆查詢時稱，未來五年會有八萬個單位落成。'],
      ],
    },
  },
];
