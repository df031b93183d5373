import type { SitePage } from './site.ts';

/** Party papers and portals: the body in ideographic indents, the editor's line in it or below. */
export const MAINLAND: readonly SitePage[] = [
  {
    name: 'a party paper: kicker and subtitle around the h1, date and source in one line, editor in the body',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head>
<meta http-equiv="Content-Type" content="text/html;charset=UTF-8">
<meta name="publishdate" content="2031-05-06"><meta name="author" content="1002113">
<meta name="source" content="来源：河东日报">
<title>梧桐社区食堂飘出饭菜香--地方--河东网 </title>
<script>var x = "<p>不是正文。</p>";</script></head>
<body><div class="top"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/gb/">党政</a></li><li><a href="/sh/">社会</a></li></ul></div>
<div class="path"><a href="/">河东网</a>&gt;&gt;<a href="/df/">地方</a></div>
<div class="layout rm_txt cf"><div class="col col-1 fl">
<h3 class="pre"></h3><h1>梧桐社区食堂飘出饭菜香</h1><h4 class="sub">——老人有了新去处</h4>
<div class="author">本报记者 王芳 李强</div>
<div class="channel cf"><div class="col-1-1 fl">2031年05月06日08:30 | 来源：<a href="http://paper.example/">河东日报</a></div>
<div class="col-1-2 fr">小字号</div></div>
<div class="rm_txt_con cf">
<p style="text-indent: 2em;">
	昨天中午，梧桐社区食堂正式开张，六十多位老人坐进了明亮的饭厅，一荤两素的套餐只要十二元。</p>
<p style="text-indent: 2em;">居委会主任王小丽说：“这里不只是吃饭的地方，也是老人见面聊天的地方。”她介绍，食堂每天供应两餐，<a href="/tag/1">志愿者</a>还会把饭菜送到行动不便的老人家里。</p>
<p style="text-align: center;"><img src="/a.jpg" width="600"></p>
<p style="text-align: center;">老人们在食堂用餐。</p>
<p style="text-indent: 2em;"><strong>饭菜上门</strong></p>
<p style="text-indent: 2em;"><span><span>七十八岁的</span>陈大爷</span>住在六楼，腿脚不便。“以前一个馒头对付一天，现在有人敲门送汤来了。”他说。</p>
<p style="text-indent: 2em;">区民政局表示，年内还要再建五家这样的食堂。</p>
<div class="edit cf">(责编：赵一、钱二)</div>
</div>
<p class="paper_num">《 河东日报 》（ 2031年05月06日 04 版）</p>
<div class="share cf">分享让更多人看到<a href="#">微博</a><a href="#">微信</a></div>
<div class="rm_relevant cf"><h2>相关新闻</h2><ul><li><a href="/1">城西又开三家食堂，老人吃上热饭</a></li><li><a href="/2">养老服务条例今天起施行，看看有什么变化</a></li></ul></div>
</div><div class="col col-2 fr"><h2>热门排行</h2><ol><li><a href="/3">地铁九号线明天停运半天</a></li><li><a href="/4">本周末多云转晴</a></li></ol></div></div>
<div class="footer"><p>版权所有，未经书面授权禁止使用</p></div></body></html>`,
    article: {
      title: '梧桐社区食堂飘出饭菜香',
      subtitle: '——老人有了新去处',
      byline: ['王芳', '李强'],
      date: '2031-05-06',
      source: '河东日报',
      url: null,
      captions: ['老人们在食堂用餐。'],
      body: [
        [null, '昨天中午，梧桐社区食堂正式开张，六十多位老人坐进了明亮的饭厅，一荤两素的套餐只要十二元。'],
        [
          null,
          '居委会主任王小丽说：“这里不只是吃饭的地方，也是老人见面聊天的地方。”她介绍，食堂每天供应两餐，志愿者还会把饭菜送到行动不便的老人家里。',
        ],
        [
          '饭菜上门',
          '七十八岁的陈大爷住在六楼，腿脚不便。“以前一个馒头对付一天，现在有人敲门送汤来了。”他说。',
        ],
        ['饭菜上门', '区民政局表示，年内还要再建五家这样的食堂。'],
      ],
    },
  },
  {
    name: 'an agency: date in pieces, the title with its site behind a hyphen, ideographic indents',
    html: `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"/>
<meta name="publishdate" content="2031-06-02 14:20:00"/><meta property="og:title" content="“水下考古”为什么难？三位队员这样说"/>
<title>
“水下考古”为什么难？三位队员这样说-东方通讯网
</title><link rel="canonical" href="https://www.example.org/20310602/c.html"/></head><body>
<div class="nav"><a href="/">东方通讯网</a><a href="/politics">时政</a><a href="/world">国际</a><a href="/tech">科技</a></div>
<div class="header domPC"><div class="header-time left"><span class="year"><em> 2031</em></span> <span class="day"><em>06</em>/<em>02</em></span> <span class="time">14:20:00</span></div>
<div class="source">来源：东方通讯</div><h1><span class="title">“水下考古”为什么难？三位队员这样说</span></h1></div>
<div class="main clearfix"><div id="detail"><span id="detailContent">
<p>　　东方通讯社滨海6月2日电（记者孙立、周敏）水下能见度不到半米，潮水一天涨落两次，滨海沉船的发掘已经持续了四十天。</p>
<p>　　“最难的不是找到它，而是把它完整地请上来。”领队吴建国说，船板泡了六百年，手指一按就会碎。</p>
<p>　　队员郑小满负责记录。她说，每件器物出水前都要在水下画图、编号、拍照，一天最多只能提取三件。</p>
<p>　　专家认为，这艘船可能载着茶叶和瓷器驶向南方。</p></span>
<div class="editor">【纠错】 【责任编辑:冯春】</div></div></div>
<div class="foot"><a href="/about">关于我们</a><a href="/ad">广告服务</a></div></body></html>`,
    article: {
      title: '“水下考古”为什么难？三位队员这样说',
      byline: ['孙立', '周敏'],
      date: '2031-06-02 14:20:00',
      source: '东方通讯',
      url: 'https://www.example.org/20310602/c.html',
      captions: [],
      body: [
        [
          null,
          '东方通讯社滨海6月2日电（记者孙立、周敏）水下能见度不到半米，潮水一天涨落两次，滨海沉船的发掘已经持续了四十天。',
        ],
        [null, '“最难的不是找到它，而是把它完整地请上来。”领队吴建国说，船板泡了六百年，手指一按就会碎。'],
        [null, '队员郑小满负责记录。她说，每件器物出水前都要在水下画图、编号、拍照，一天最多只能提取三件。'],
        [null, '专家认为，这艘船可能载着茶叶和瓷器驶向南方。'],
      ],
    },
  },
  {
    name: 'a portal: a short item whose title has a colon and a bar, statements and recommendations below',
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>深观察｜县城里的书店：为什么亏钱也要开？_河网新闻</title>
<meta property="og:title" content="深观察｜县城里的书店：为什么亏钱也要开？"><meta property="og:site_name" content="河网">
<meta property="article:published_time" content="2031-03-04T01:15:00Z"><meta property="article:author" content="河网新闻中心">
<meta property="og:url" content="https://news.example.com/a/1.html"></head><body>
<div class="ntes-nav"><ul><li><a href="/">首页</a></li><li><a href="/app">应用</a></li></ul></div>
<div class="post_wrap"><div class="post_main"><h1 class="post_title">深观察｜县城里的书店：为什么亏钱也要开？</h1>
<div class="post_info">2031-03-04 09:15:00　来源: <a href="#">城事周刊</a> 　作者：何晓云<div class="post_jubao"><a href="#">举报</a></div></div>
<div class="post_content"><div class="post_body"><div id="ne_wrap">
<p class="f_center"><img alt="书店" src="1.jpg"/><br/>书店一角。受访者供图</p>
<p>开了二十年的晨光书店去年亏了八万元，老板沈岳没有想过关门。</p>
<p>“<b>县城要有一盏晚上十点还亮着的灯。</b>”他说。</p>
<p>常客林老师每周带学生来读书。她说，孩子们在这里第一次见到那么多的绘本。</p>
</div></div>
<div class="post_statement">特别声明：以上文章内容仅代表作者本人观点，不代表河网观点或立场。如有版权问题，请联系。</div>
<div class="post_recommends"><h3>相关推荐</h3><div><a href="/x">热点：三月菜价为何涨了，菜贩和大厨这样说</a></div><div><a href="/y">河网独家：谁在买下老戏院，知情人透露内情</a></div></div>
</div></div><div class="side"><h2>热点排行</h2><ul><li><a href="/h1">一张图看懂新规</a></li><li><a href="/h2">昨夜暴雨</a></li></ul></div></div>
</body></html>`,
    article: {
      title: '深观察｜县城里的书店：为什么亏钱也要开？',
      byline: ['何晓云'],
      date: '2031-03-04',
      source: '城事周刊',
      url: 'https://news.example.com/a/1.html',
      captions: ['书店一角。受访者供图'],
      body: [
        [null, '开了二十年的晨光书店去年亏了八万元，老板沈岳没有想过关门。'],
        [null, '“县城要有一盏晚上十点还亮着的灯。”他说。'],
        [null, '常客林老师每周带学生来读书。她说，孩子们在这里第一次见到那么多的绘本。'],
      ],
    },
  },
  {
    name: 'a daily in hashed class names, an interview with bold questions, JSON-LD',
    html: `<!DOCTYPE html><html lang="zh"><head><meta charSet="utf-8"/><title>对话程大海：水价为什么不涨_澄江新闻-The Stream</title>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"澄江新闻"},{"@type":"NewsArticle","headline":"对话程大海：水价为什么不涨","datePublished":"2031-04-05T18:00:00+08:00","author":[{"@type":"Person","name":"许青"}],"publisher":{"@type":"Organization","name":"澄江新闻"}}]}</script></head>
<body><div id="__next"><div class="index_header__x1"><a href="/">精选</a><a href="/2">要闻</a></div>
<main><div class="index_leftcontent__9p"><div class="index_wrapper__L"><h1 class="index_title__B8">对话程大海：水价为什么不涨</h1>
<div class="index_left__q"><div>澄江新闻记者 许青</div><div><span>2031-04-05 18:00</span><span>来源：澄江新闻</span></div></div>
<div class="index_cententWrap__J"><p>连续三年，水价没有涨。近日，水务局局长程大海接受了澄江新闻专访。</p>
<p><strong>澄江新闻：水厂说成本涨了两成，为什么水价不动？</strong></p>
<p><strong>程大海：</strong>成本涨了，漏损降了。管网改造以后，每年少漏一个湖的水，这笔账能抵上。</p>
<p><strong>澄江新闻：补贴还要给多久？</strong></p>
<p><strong>程大海：</strong>给到明年底，之后看用水量。</p>
<p>责任编辑：韩林</p><p>校对：杨柳</p></div>
<div class="index_tag__z"><span>关键词 &gt;&gt; 水价</span></div></div>
<div class="index_recommend__r"><h2>相关推荐</h2><ul><li><a href="/r1">水库蓄水过半，今夏供水无忧</a></li></ul></div></div></main></div></body></html>`,
    article: {
      title: '对话程大海：水价为什么不涨',
      byline: ['许青'],
      date: '2031-04-05',
      source: '澄江新闻',
      body: [
        [null, '连续三年，水价没有涨。近日，水务局局长程大海接受了澄江新闻专访。'],
        [null, '澄江新闻：水厂说成本涨了两成，为什么水价不动？'],
        [null, '程大海：成本涨了，漏损降了。管网改造以后，每年少漏一个湖的水，这笔账能抵上。'],
        [null, '澄江新闻：补贴还要给多久？'],
        [null, '程大海：给到明年底，之后看用水量。'],
      ],
    },
  },
  {
    name: 'an agency with captions in divs beside the pictures and the editor in brackets',
    html: `<html><head><meta charset="utf-8"><title>候鸟回来了 守鸟人的第三十个冬天-中报网</title></head><body>
<div id="nav"><a href="/">首页</a> <a href="/gn">国内</a> <a href="/gj">国际</a></div><div class="crumb">首页 → 生态</div>
<div class="content_maincontent_more"><h1 class="content_left_title">候鸟回来了 守鸟人的第三十个冬天</h1>
<div class="content_left_time">2031年11月02日 07:05　来源：<a>中报网</a><div class="share">分享到：</div></div>
<div class="left_ph"><img src="b.jpg"></div><div class="left_pt photo-desc">白鹤在湖面起飞。　唐果 摄</div>
<div class="left_zw"><p>　　中报网平湖11月2日电 (记者 罗安)清晨六点，守鸟人石大山划着木船出了门。</p>
<p>　　“今年来得早，比去年多了两千只。”他在本子上记下数字，这样的本子家里已有三十本。</p>
<p>　　保护区副主任安娜·伊万诺娃说，湖区的水草恢复以后，白鹤停留的时间长了十天。</p>
<p>　　石大山明年就要退休。“鸟认得我的船。”他说。(完)</p></div>
<div class="adEditor">【编辑:秦川】</div></div></body></html>`,
    article: {
      title: '候鸟回来了 守鸟人的第三十个冬天',
      byline: ['罗安'],
      date: '2031年11月02日 07:05',
      source: '中报网',
      captions: ['白鹤在湖面起飞。　唐果 摄'],
      body: [
        [null, '中报网平湖11月2日电 (记者 罗安)清晨六点，守鸟人石大山划着木船出了门。'],
        [null, '“今年来得早，比去年多了两千只。”他在本子上记下数字，这样的本子家里已有三十本。'],
        [null, '保护区副主任安娜·伊万诺娃说，湖区的水草恢复以后，白鹤停留的时间长了十天。'],
        [null, '石大山明年就要退休。“鸟认得我的船。”他说。(完)'],
      ],
    },
  },
];
