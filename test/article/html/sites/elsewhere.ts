import type { SitePage } from './site.ts';

/** WeChat, governments, and the Chinese services of foreign broadcasters. */
export const ELSEWHERE: readonly SitePage[] = [
  {
    name: 'WeChat: the body is hidden until a script has run, spans in spans, the day in a script',
    html: `<!DOCTYPE html><html class=""><head><meta charset="utf-8"><title></title>
<meta property="og:title" content="“等一个人吃饭”，他等了十一年" /><meta property="og:site_name" content="微信公众平台" /><meta property="og:url" content="http://mp.example.com/s?__biz=1" /><meta name="author" content="方小树" /></head>
<body id="activity-detail" class="zh_CN"><div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title " id="activity-name">

“等一个人吃饭”，他等了十一年
</h1>
<div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta rich_media_meta_text">方小树</span><span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link js_wx_tap_highlight weui-wa-hotarea" id="js_name">河边故事</a></span><em id="publish_time" class="rich_media_meta rich_media_meta_text"></em></div>
<div class="rich_media_content js_underline_content" id="js_content" style="visibility: hidden;"><section style="text-align: center;"><img data-src="https://mmbiz.example/1" /></section>
<section style="font-size: 12px;text-align: center;"><span style="color: rgb(136, 136, 136);">老渡口的清晨</span></section>
<p style="line-height: 1.75em;"><span style="font-size: 15px;"><span style="letter-spacing: 1px;">渡口</span>的船停了以后，老何还是每天摆两副碗筷。</span></p>
<p><br /></p>
<section><section><section><p style="text-align: center;"><span style="font-size: 18px;"><strong>01</strong></span></p></section></section></section>
<p><span style="font-size: 15px;">“他说过要回来吃我做的鱼。”</span><span style="font-size: 15px;">老何说，兄弟走的那年才二十四岁。</span></p>
<p><span style="font-size: 15px;"><br /></span></p>
<p><span style="font-size: 15px;">镇上的邮递员小梅告诉我们，每年春天都有一封没有署名的信。</span></p>
<p style="text-align: center;"><span style="font-weight: bold;">02</span></p>
<p><span style="font-size: 15px;">今年的信里多了一张船票。</span></p>
<p style="text-align: right;"><span>编辑：苗苗</span></p><p><span>长按二维码关注我们</span></p></div></div></div></div></div>
<script nonce="1">var biz = "MzA=="||""; var ct = "1935705600"; var msg_title = '“等一个人吃饭”';</script></body></html>`,
    article: {
      title: '“等一个人吃饭”，他等了十一年',
      byline: ['方小树'],
      date: '2031-05-05',
      source: '河边故事',
      url: 'http://mp.example.com/s?__biz=1',
      captions: ['老渡口的清晨'],
      body: [
        [null, '渡口的船停了以后，老何还是每天摆两副碗筷。'],
        ['01', '“他说过要回来吃我做的鱼。”老何说，兄弟走的那年才二十四岁。'],
        ['01', '镇上的邮递员小梅告诉我们，每年春天都有一封没有署名的信。'],
        ['02', '今年的信里多了一张船票。'],
      ],
    },
  },
  {
    name: 'a government: tables lay the page out, one line-break parts paragraphs, tags of the web standard',
    html: `<html><head><META http-equiv=Content-Type content="text/html; charset=utf-8"><meta name="SiteName" content="云州市人民政府"><meta name="ArticleTitle" content="市长在全市防汛工作会议上的讲话"><meta name="PubDate" content="2031-06-20 09:00"><meta name="ContentSource" content="市政府办公室"><title>市长在全市防汛工作会议上的讲话_云州市人民政府</title></head>
<body><form id="f"><table width="1000"><tr><td><a href="/">首页</a></td><td><a href="/zw">政务公开</a></td><td><a href="/hd">互动交流</a></td></tr></table>
<table><tr><td>您现在的位置：<a href="/">首页</a> &gt; 领导讲话</td></tr></table>
<table width="900"><tr><td><div class="xxgk_title">市长在全市防汛工作会议上的讲话</div></td></tr><tr><td align="center">发布时间：2031-06-20 09:00　　来源：市政府办公室　　字体：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a></td></tr>
<tr><td><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{margin:0}</style><div class="Custom_UnionStyle"><div>
&nbsp;&nbsp;&nbsp;&nbsp;同志们：<br>
&nbsp;&nbsp;&nbsp;&nbsp;今年的汛期来得早、雨量大，全市上下必须把防汛作为当前最紧要的工作来抓。<br>
&nbsp;&nbsp;&nbsp;&nbsp;<b>一、认清形势</b><br>
&nbsp;&nbsp;&nbsp;&nbsp;气象部门预测，七月降雨比常年多三成，三座水库已经超过汛限水位。<br>
&nbsp;&nbsp;&nbsp;&nbsp;<b>二、压实责任</b><br>
&nbsp;&nbsp;&nbsp;&nbsp;每一段堤、每一座闸都要有人管、有人守，出了问题要有人负责。<br>
&nbsp;&nbsp;&nbsp;&nbsp;谢谢大家。</div></div></div></td></tr>
<tr><td>【<a href="#">打印本页</a>】【<a href="#">关闭窗口</a>】</td></tr></table></form>
<table><tr><td>主办：云州市人民政府办公室　备案号：云ICP备00000000号</td></tr></table></body></html>`,
    article: {
      title: '市长在全市防汛工作会议上的讲话',
      byline: [],
      date: '2031-06-20 09:00',
      source: '市政府办公室',
      body: [
        [null, '同志们：'],
        [null, '今年的汛期来得早、雨量大，全市上下必须把防汛作为当前最紧要的工作来抓。'],
        ['一、认清形势', '气象部门预测，七月降雨比常年多三成，三座水库已经超过汛限水位。'],
        ['二、压实责任', '每一段堤、每一座闸都要有人管、有人守，出了问题要有人负责。'],
        ['二、压实责任', '谢谢大家。'],
      ],
    },
  },
  {
    name: 'a foreign broadcaster: sections of one paragraph each, figures with a hidden label, a list of links',
    html: `<!DOCTYPE html><html lang="zh-hans" dir="ltr"><head><meta charset="utf-8"><title>极地科考：冰层下的湖泊里有什么 - 环球之声 中文</title><meta property="og:site_name" content="环球之声 中文"><meta name="article:author" content="https://www.facebook.example/voice"><meta property="article:published_time" content="2031-02-03T04:05:06.000Z"></head><body>
<div id="root"><header role="banner"><nav><ul><li><a href="/">主页</a></li><li><a href="/w">国际</a></li></ul></nav></header>
<main role="main"><div dir="ltr" class="bbc-1"><h1 class="bbc-2" id="content" tabindex="-1">极地科考：冰层下的湖泊里有什么</h1></div>
<div><figure class="bbc-3"><div><img src="a.png" alt="冰"></div><p class="bbc-4"><span class="visually-hidden">图像来源，</span>Example Pictures</p></figure></div>
<section role="region" aria-labelledby="article-byline"><ul><li><strong>玛丽亚·索托</strong></li><li>环球之声科学记者</li></ul></section>
<div dir="ltr"><p class="bbc-5"><b class="bbc-6">科学家在南极冰层下两公里处的湖泊里取到了水样，这是人类第一次看见它。</b></p></div>
<div dir="ltr"><p class="bbc-5">“水是活的。”项目负责人约翰·布朗教授对环球之声说，样品里的细胞数量超出预期。</p></div>
<div dir="ltr"><h2 class="bbc-7">钻头与时间赛跑</h2></div>
<div dir="ltr"><p class="bbc-5">钻孔只能保持三十个小时。负责钻探的丽莎·科恩说：“我们睡觉都盯着温度计。”</p></div>
<div><figure><img src="b.png"><figcaption><span>图像加注文字，</span><p>队员在钻塔旁等待。</p></figcaption></figure></div>
<section aria-labelledby="podcast"><h2>热读</h2><ul><li><a href="/p1">企鹅为什么排队过马路</a></li><li><a href="/p2">一封寄了百年的信</a></li></ul></section>
<div dir="ltr"><p class="bbc-5">下一次钻探定在明年一月，届时要再深两百米。</p></div></main>
<footer role="contentinfo"><ul><li><a href="/t">使用条款</a></li></ul></footer></div></body></html>`,
    article: {
      title: '极地科考：冰层下的湖泊里有什么',
      date: '2031-02-03',
      source: '环球之声 中文',
      body: [
        [null, '科学家在南极冰层下两公里处的湖泊里取到了水样，这是人类第一次看见它。'],
        [null, '“水是活的。”项目负责人约翰·布朗教授对环球之声说，样品里的细胞数量超出预期。'],
        ['钻头与时间赛跑', '钻孔只能保持三十个小时。负责钻探的丽莎·科恩说：“我们睡觉都盯着温度计。”'],
        ['钻头与时间赛跑', '下一次钻探定在明年一月，届时要再深两百米。'],
      ],
    },
  },
  {
    name: 'a page saved by a browser, its source wrapped in mid-sentence, lists, a quotation and a table of figures',
    html: `<!DOCTYPE html>
<!-- saved from url=(0040)https://www.example.org/river/report.html -->
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><title>一条河的体检报告</title></head><body><div id="page"><div id="menu"><a href="https://www.example.org/">回到首页</a></div>
<div id="article"><h1>一条河的体检报告</h1><p class="info">2031年8月9日　文/夏雨</p>
<p>环保组织“清流”昨天公布了
对清溪河的检测结果，全河十二个断面里
有九个变好。</p>
<blockquote><p>“鱼回来了，钓鱼的人也回来了。”</p></blockquote>
<p>报告列出三条建议：</p><ol><li>沿岸工厂全部装上在线监测。</li><li>雨水和污水分开。</li><li>每年公布一次数据。</li></ol>
<table><tr><th>断面</th><th>去年</th><th>今年</th></tr><tr><td>上游</td><td>三类</td><td>二类</td></tr></table>
<p>负责人 Anna Li 说，下一步要看支流。<sup><a href="#n1">[1]</a></sup></p></div></div></body></html>`,
    article: {
      title: '一条河的体检报告',
      byline: ['夏雨'],
      date: '2031年8月9日',
      url: 'https://www.example.org/river/report.html',
      body: [
        [null, '环保组织“清流”昨天公布了对清溪河的检测结果，全河十二个断面里有九个变好。'],
        [null, '“鱼回来了，钓鱼的人也回来了。”'],
        [null, '报告列出三条建议：'],
        [null, '沿岸工厂全部装上在线监测。'],
        [null, '雨水和污水分开。'],
        [null, '每年公布一次数据。'],
        [null, '断面　去年　今年'],
        [null, '上游　三类　二类'],
        [null, '负责人 Anna Li 说，下一步要看支流。'],
      ],
    },
  },
];
