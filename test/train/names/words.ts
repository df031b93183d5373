const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Places and countries, many written like foreign names. */
export const PLACES = list(`
  中国 美国 英国 法国 德国 日本 韩国 朝鲜 北韩 南韩 俄罗斯 苏联 印度 巴基斯坦 孟加拉 尼泊尔 不丹 斯里兰卡 缅甸 泰国 老挝 柬埔寨 越南 马来西亚
  新加坡 印尼 印度尼西亚 菲律宾 文莱 东帝汶 澳大利亚 澳洲 新西兰 纽西兰 斐济 加拿大 墨西哥 古巴 巴西 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉 玻利维亚
  厄瓜多尔 巴拉圭 乌拉圭 巴拿马 哥斯达黎加 尼加拉瓜 洪都拉斯 危地马拉 萨尔瓦多 海地 牙买加 意大利 义大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 瑞士
  奥地利 瑞典 挪威 丹麦 芬兰 冰岛 爱尔兰 希腊 土耳其 波兰 捷克 斯洛伐克 匈牙利 罗马尼亚 保加利亚 塞尔维亚 克罗地亚 斯洛文尼亚 波黑 黑山 北马其顿
  阿尔巴尼亚 乌克兰 白俄罗斯 摩尔多瓦 立陶宛 拉脱维亚 爱沙尼亚 格鲁吉亚 亚美尼亚 阿塞拜疆 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦
  蒙古 伊朗 伊拉克 叙利亚 黎巴嫩 以色列 巴勒斯坦 约旦 沙特 沙特阿拉伯 科威特 卡塔尔 巴林 阿联酋 阿曼 也门 阿富汗 埃及 利比亚 突尼斯 阿尔及利亚
  摩洛哥 苏丹 埃塞俄比亚 索马里 肯尼亚 坦桑尼亚 乌干达 卢旺达 布隆迪 刚果 安哥拉 赞比亚 津巴布韦 莫桑比克 南非 博茨瓦纳 纳米比亚 尼日利亚 加纳
  科特迪瓦 塞内加尔 马里 尼日尔 乍得 喀麦隆 加蓬 马达加斯加 毛里求斯 欧盟 北约 东盟 非盟 拉美 非洲 欧洲 亚洲 北美 南美 中东 东南亚 加沙 海湾
  华盛顿 纽约 洛杉矶 旧金山 芝加哥 波士顿 休斯敦 西雅图 迈阿密 费城 底特律 拉斯维加斯 夏威夷 加州 得州 佛罗里达 弗吉尼亚 阿拉斯加 伦敦 曼彻斯特
  利物浦 爱丁堡 牛津 剑桥 伯明翰 巴黎 马赛 里昂 柏林 慕尼黑 汉堡 法兰克福 科隆 罗马 米兰 威尼斯 佛罗伦萨 都灵 马德里 巴塞罗那 里斯本 阿姆斯特丹
  鹿特丹 海牙 布鲁塞尔 日内瓦 苏黎世 维也纳 斯德哥尔摩 哥本哈根 奥斯陆 赫尔辛基 雅典 伊斯坦布尔 安卡拉 华沙 布拉格 布达佩斯 莫斯科 圣彼得堡 基辅
  敖德萨 明斯克 东京 大阪 京都 名古屋 横滨 神户 福冈 广岛 长崎 札幌 北海道 冲绳 首尔 釜山 平壤 新德里 孟买 加尔各答 班加罗尔 伊斯兰堡 卡拉奇 曼谷
  河内 西贡 吉隆坡 雅加达 马尼拉 悉尼 墨尔本 堪培拉 渥太华 多伦多 温哥华 蒙特利尔 德黑兰 巴格达 大马士革 贝鲁特 耶路撒冷 特拉维夫 利雅得 迪拜 多哈
  喀布尔 坎大哈 开罗 的黎波里 内罗毕 约翰内斯堡 开普敦 拉各斯 里约热内卢 圣保罗 布宜诺斯艾利斯 圣地亚哥 利马 加拉加斯 哈瓦那 白宫 五角大楼 克里姆林宫
  唐宁街 国会山 华尔街 好莱坞 硅谷 北京 上海 天津 重庆 广州 深圳 珠海 东莞 佛山 中山 惠州 汕头 武汉 南京 杭州 苏州 宁波 温州 合肥 福州 厦门 泉州
  南昌 济南 青岛 郑州 洛阳 长沙 成都 贵阳 昆明 大理 西安 兰州 西宁 银川 乌鲁木齐 拉萨 哈尔滨 长春 沈阳 大连 石家庄 太原 呼和浩特 海口 三亚 南宁 桂林
  香港 澳门 台湾 台北 台中 台南 高雄 新北 桃园 新竹 基隆 嘉义 花莲 台东 屏东 宜兰 彰化 云林 苗栗 南投 澎湖 金门 马祖 九龙 新界 旺角 铜锣湾 尖沙咀
  中环 湾仔 沙田 元朗 屯门 荃湾 将军澳 观塘 大屿山 内地 大陆 两岸 全港 本港 全台 江苏 浙江 广东 广西 福建 江西 安徽 山东 山西 河南 河北 湖南 湖北
  四川 贵州 云南 陕西 甘肃 青海 宁夏 新疆 西藏 内蒙古 黑龙江 吉林 辽宁 海南 浦东 朝阳 海淀 徐汇 黄浦 静安 虹口 杨浦 闵行 松江 嘉定 青浦 崇明`);

/** Firms, products, papers, agencies, parties, clubs: what speaks like a person and is none. */
export const BODIES = list(`
  苹果 微软 谷歌 华为 小米 腾讯 阿里 阿里巴巴 百度 京东 美团 滴滴 字节跳动 抖音 快手 微博 微信 联想 海尔 格力 美的 比亚迪 吉利 蔚来 理想 小鹏 特斯拉
  福特 通用 大众 奔驰 宝马 奥迪 丰田 本田 日产 马自达 三菱 现代 起亚 沃尔沃 保时捷 法拉利 雷诺 标致 雪铁龙 菲亚特 波音 空客 西门子 飞利浦 诺基亚 爱立信
  三星 索尼 松下 东芝 日立 夏普 佳能 尼康 英特尔 高通 英伟达 台积电 联发科 鸿海 富士康 宏碁 华硕 戴尔 惠普 思科 甲骨文 亚马逊 脸书 推特 油管 优步 奈飞
  迪士尼 迪斯尼 沃尔玛 家乐福 麦当劳 肯德基 星巴克 可口可乐 百事 雀巢 联合利华 宝洁 强生 辉瑞 拜耳 罗氏 诺华 默克 摩根大通 高盛 花旗 汇丰 渣打 瑞银 德意志银行
  巴克莱 摩根士丹利 雷曼 埃克森美孚 壳牌 道达尔 中石油 中石化 中海油 国泰 国航 东航 南航 港铁 长江实业 新鸿基 恒基 太古 和记黄埔 路透社 法新社 美联社 新华社
  中新社 中央社 共同社 塔斯社 韩联社 彭博 彭博社 纽约时报 华尔街日报 卫报 泰晤士报 每日邮报 读卖新闻 朝日新闻 产经新闻 半岛电视台 央视 凤凰卫视 无线 亚视 港台 日媒 韩媒
  美媒 英媒 俄媒 德媒 法媒 台媒 港媒 外媒 陆媒 官媒 国民党 民进党 亲民党 新党 时代力量 民建联 民主党 公民党 工党 保守党 自民党 公明党 共和党 社民党 绿党 哈马斯 塔利班 真主党
  凯美瑞 思域 高尔夫 帕萨特 捷达 桑塔纳 迈腾 朗逸 轩逸 天籁 科鲁兹 英朗 福克斯 蒙迪欧 奥德赛 卡宴 揽胜 途观 标普 纳斯达克 道琼斯 恒生 富时 贝莱德 景顺 施罗德 富达
  基地组织 皇马 巴萨 曼联 曼城 切尔西 阿森纳 利物浦 热刺 国米 尤文图斯 拜仁 多特蒙德 湖人 凯尔特人 勇士 火箭 马刺 公牛 尼克斯 雷霆 热火 骑士 快船 太阳 国安 申花 恒大
  鲁能 央行 财政部 外交部 国防部 商务部 教育部 卫生部 公安部 司法部 发改委 国台办 港澳办 陆委会 海基会 海协会 立法会 立法院 行政院 监察院 司法院 总统府 廉政公署 警方 检方
  院方 校方 厂方 资方 劳方 官方 军方 美方 中方 日方 俄方 韩方 英方 法方 德方 印方 以方 巴方 朝方 伊方 乌方 欧方 港方 台方 陆方 我方 对方 双方 各方 多方 原告 被告 证监会 银监会
  世卫 世贸 联合国 安理会 国际奥委会 国际足联 欧足联 红十字会 绿色和平 无国界医生 天文台 消委会 申诉专员 审计署 教资会 平机会 积金局 房委会 医管局 机管局 马会 东华三院`);

/** Reporting verbs of Hong Kong and Taiwan and others that are fit for names only. */
export const MORE_CUES = list(`
  指 指 指 批评 质疑 形容 透露 续称 续指 续说 直指 斥 吁 呼吁 促请 重申 反驳 炮轰 狠批 力撑 解释 澄清 承认 否认 回应 回应称 提醒 笑称 笑言 坦言 直言 坦承 感叹 忆述 指摘 质问 反问 怒斥 痛批 呛
  爆料 补充 补充说 认为 相信 估计 预料 预计 警告 说 说 说 称 称 称 表示 表示 表示 指出 强调 介绍 介绍说 告诉记者 告诉本报记者 对记者说 向记者表示 接受采访时说 在会上说 写道 发文称 发微博称
  更称 又称 也称 并称 还说 则说 则称 则认为 亦认为 亦指 又指 曾说 曾表示 曾称 笑着说 笑说 哽咽着说 感慨地说 激动地说 无奈地说 无奈表示 严肃地说 坚定地说 苦笑 回忆 回忆道 回忆说 回答 答道
  问 问道 反问道 惊呼 也惊呼 高呼 喊道 惊叹 叹道 感慨 点评 评价 评论说 总结 判断 分析 分析称 分析指出 建议 希望 期待 期望 主张 宣布 宣称 声称 证实 确认 保证 承诺 誓言 发誓 谴责 抗议 要求 敦促 抱怨`);

/** What people do when they say nothing, with what may stand before it. */
export const VERBS = list(`
  出席 参加 参与 主持 举行 召开 宣读 签署 会见 接见 访问 抵达 离开 返回 前往 走进 走出 来到 回到 住在 坐在 站在 拿起 打开 看着 望着 想起 听到 看到 得知 发现 决定 担任 当选 出任 就任 辞去 辞职 退休 去世 逝世 病逝
  出生 毕业 任教 创办 创立 创作 写下 发表 出版 获得 荣获 赢得 夺得 击败 战胜 输给 加盟 转会 率领 带领 率队 率团 领衔 主演 执导 饰演 演唱 上场 下场 射门 进球 得分 投篮 助攻 受伤 缺阵 复出 显得 看来 似乎 将 将于 于 于昨日
  于今日 于日前 于十三日 于2日 在 在会上 在现场 在家中 在接受 昨 今 昨日 今日 昨天 今天 明天 上周 下周 周三 日前 近日 十三日 二十日 24日 3月 当天 当晚 当时 随后 随即 此前 曾 曾经 已 已经 正 正在 正忙着 刚刚 刚 才 也 还 又 再 便 就
  却 仍 仍然 依然 均 都 则 更 最 很 非常 十分 有点 低调 高调 自然 果然 居然 竟然 显然 当然 毕竟 终于 始终 一直 从未 没有 并未 并不 不 未 无法 不能 不会 不愿 愿意 可以 可能 应该 必须 须 须负责 需要 能够 想 想要 打算 计划 准备
  被 遭 遭到 被控 被捕 被判 涉嫌 承认 认罪 获释 上诉 受审 出庭 应讯 到庭 一家 一行 夫妇 夫妻 父子 母子 兄弟 姐妹 等 等人 等三人 两人 二人 三人 本人 自己 自称 化名 绰号 人称 的 的儿子 的母亲 的妻子 的丈夫 的律师 的家属 的遗体 的办公室
  的说法 的讲话 的看法 的作品 的观点 所 所说 所在的 所属 是 是一名 是一位 成为 作为 身为 因 因为 由于 为 为了 从 从事 自 以 对 对此 对于 向 与 和 同 跟 给 把 将其 让 使 用 率 携 偕 偕同 陪同 协同 家 家中 家属 家门口 家乡 身边 眼里 心里 手中 笔下 口中
  任职 上任 到任 履新 挂帅 下台 请辞 落选 参选 竞选 连任 领先 落后 表态 发言 致辞 致词 致电 致函 讲话 讲述 演讲 受访 露面 现身 亮相 到场 缺席 请假 道歉 鞠躬 落泪 流泪 微笑 摇头 点头 沉默 苦笑 大笑 皱眉 叹气 生气 高兴 激动 兴奋 无奈 坦然 平静`);

/** Titles that stand before a name or after a surname, with those of Hong Kong and Taiwan. */
export const MORE_TITLES = list(`
  议员 立委 委员 市议员 区议员 立法会议员 司长 局长 署长 处长 专员 特首 行政长官 财政司司长 政务司司长 律政司司长 法官 裁判官 大法官 主任裁判官 大律师 资深大律师 大状 律师 警司 高级警司 总警司 督察 高级督察 警员 警长 消防员 救护员
  牧师 神父 主教 校长 院长 教授 副教授 助理教授 讲座教授 系主任 发言人 新闻发言人 女发言人 召集人 总干事 理事长 会长 社长 总编辑 主笔 记者 特派员 摄影师 编辑 店长 店主 老板 老板娘 东主 负责人 里长 村长 乡长 镇长 县长 市长 副市长
  总统 副总统 总理 首相 国务卿 防长 外长 财长 参议员 众议员 州长 国王 女王 王子 公主 教皇 主帅 主教练 教练 前锋 后卫 中场 门将 球员 队长 名将 小将 老将 选手 冠军 歌手 演员 导演 编剧 作家 诗人 画家 作曲家 钢琴家 指挥家
  科学家 研究员 助理研究员 工程师 总工程师 设计师 建筑师 分析师 首席分析师 经济学家 首席经济学家 总裁 副总裁 总经理 副总经理 董事长 首席执行官 执行长 创办人 创始人 合伙人 经理 车间主任 班长 组长 工区长 副工长 工长 技术员 司机 列车长 站长
  所长 科长 股长 处级干部 支队长 大队长 中队长 教导员 指导员 连长 营长 团长 旅长 师长 军长 司令 政委 参谋长 上将 中将 少将 大校 上校 中校 少校 上尉 战士 士兵 民警 辅警 交警 医生 主任医师 副主任医师 护士 护士长 药师 村支书 村主任 社区书记
  居民 村民 业主 市民 游客 乘客 顾客 住户 租客 街坊 学生 大学生 研究生 博士生 同学 家长 老师 班主任 志愿者 义工 社工 网友 粉丝 证人 目击者 嫌犯 嫌疑人 被告 被告人 死者 伤者 受害人 母亲 父亲 妻子 丈夫 儿子 女儿 哥哥 姐姐 弟弟 妹妹 表哥 爷爷 奶奶 外婆 叔叔 阿姨`);

/** What follows a name or surname and is no part of it. */
export const SUFFIXES = list(`
  先生 女士 小姐 太太 夫人 教授 博士 医生 老师 同学 同志 主席 部长 局长 司长 议员 法官 律师 校长 院长 主任 经理 总 董 导 官 官 Sir 太 嫂 老 师傅 大爷 大妈 大姐 大哥 阿姨 奶奶 爷爷 老人 老先生 牧师 神父 警官 队长 站长 书记 市长 县长 镇长 村长 部长 总理 总统 首相 委员 代表 工 处 所`);

/** Last parts of what is named and is no person; a name or a made word may stand before. */
export const THINGS = list(`
  市 县 镇 乡 村 区 路 街 巷 桥 山 河 湖 岛 湾 港 州 省 站 机场 车站 广场 公园 花园 家园 小区 大厦 大楼 大学 中学 小学 学院 医院 银行 公司 集团 汽车 电子 科技 地产 证券 基金 基金会 协会 学会 研究所 研究院 出版社 日报 晚报 周刊 杂志 电视台 电台 剧院 乐团
  俱乐部 足球队 队 杯 奖 法 案 事件 政府 法院 派 系 主义 定律 效应 品牌 手机 餐厅 酒店 超市 茶 酒 药业 食品 物业 影业 工业 航空 天文台 博物馆 图书馆 教堂 寺 庙 水库 电站 号 级 型 族 语 人 军 党 社 会`);

/** Last parts of places; a made word or name may stand before. */
export const PLACE_TAILS = list(`
  市 县 镇 镇 乡 村 村 家村 区 路 街 桥 山 河 湖 江 岛 群岛 半岛 湾 港 州 省 礁 滩 峡谷 海峡 地区 城 城区 塔 陵 宫 庙 寺 城堡 要塞 沙漠 平原 高原 盆地 机场 火车站 站 广场 公园 国家公园 美术馆 博物馆 教堂 大道 胡同 巷 大桥 隧道 水库 矿区 庄 屯 寨 堡 沟 坡 店`);

/** Latin words that stand in the names of bodies, places and products. */
export const LATIN_THINGS = list(`
  University College School Institute Hospital Bank Group Company Inc Ltd Corp Times Post News Journal Review Daily Weekly Press Street Road Park Island Reef Cape River Lake Bay City Town
  Airport Station Center Centre Museum Theatre Watch International National Human Rights World Health Organization Union Party Council Court Commission Foundation Association Society Club United
  Football League Cup Open Games Award Prize Act Project System Network Capital Partners Holdings Motors Airlines Pacific Asia Europe America American British Chinese Japan China London Paris New York
  South North East West Green Blue Red Black White Legacy Express Classic Plus Pro Max Air One Star Interest Nature Science Science Cell Research Technology Digital Media Studio Music Records House Securities Shipping Holding Co Petroleum Chemical Energy Oil Gas Exchange Exchanges Clearing Stock Index Fund Trust Insurance Bureau Agency Department Ministry Office Academy Committee Forum Summit Conference Report Magazine Times Today Reuters Bloomberg Online Beach Valley Mount Hill Square Tower Palace Castle Bridge Port Province State County Republic Federation of the and for in on Old Upper Lower Great Grand Royal Free First`);

/** Latin words and letters that stand alone and name no person. */
export const LATIN_ALONE = list(`
  iPhone iPad Windows Android Facebook Twitter YouTube Google Apple Microsoft Amazon Netflix Tesla Nvidia Intel TikTok WhatsApp Instagram ChatGPT NBA CBA FIFA CNN BBC ABC ESPN GDP CEO CTO CFO
  AI IPO ETF WTO WHO APEC OPEC NATO COVID DNA App Wi-Fi Facetime Zoom Line LINE PS5 Xbox Netflix Spotify Uber Airbnb MV EP VIP KTV UGL PISA SARS Delta Omicron`);

/** What often stands between a speaker and a verb. */
export const BETWEEN = list(`
  则 也 还 又 都 就 曾 亦 再 均 便 却 仍 今 昨 今天 昨天 昨日 今日 昨晚 今早 日前 当时 近日 随后 同时 周三 十三日 24日 十一月五日 3月8日 认真地 笑着 对记者 向记者 在会上 接受采访时 在记者会上 在脸书上 低调
  无奈地 进一步 自然 显然 率先 再次 多次 一再 于 于昨日 在接受采访时 在致辞中 在一份声明中 在电话中 爽朗地 哽咽着 本人 等人 等 夫妇 一行 更 最终 则在会上 今在立法会 昨在社交网 周二在`);

/** What opens a sentence before its subject. */
export const OPENING = list(`
  但 而 不过 然而 因此 所以 于是 据 对此 对于 其中 此外 另外 当然 结果 后来 随后 最后 这时 那时 当时 那一刻 这一刻 时隔多年 有一次 昨日 今天 去年 当天 第二天 为此 谈到未来 谈及此事 据了解 与此同时 在他看来`);

/** What stands before a name that is no subject, or before one that bears no office. */
export const BEFORE_NAMED = list(`
  由 对 向 和 与 跟 同 给 把 被 让 请 据 为 是 找 以及 包括 就连 连 采访 采访了 会见 会见了 批评 感谢 感谢了 约 致电 陪同 支持 反对 邀请 访问 名叫 叫 叫做 一名叫 化名 来自湖南的 45岁的 年近六十的 年轻的 已故 前 现任 时任
  新任 候任 其父 其妻 妻子 丈夫 儿子 记者 本报记者 通讯员 实习生 嘉宾 主持人 作者 编辑 文/ 图/ 摄影：`);

/** What makes a word a place, a time or people. */
export const PLACES_IN = list('里 中 上 时 后 的人 们 家 前 下 内 外 之间 期间');

/** What stands before people who are not named. */
export const QUALIFIED = list('有 一名 该 这位 那位 多名 一些 每个 某 各 另一名 几名 两位 全体');

/** What leads to a place. */
export const PLACE_HEADS = list(
  '在 位于 前往 抵达 来自 离开 占领 首都 首府 城市 小镇 港口 返回 飞往 途经 北部的 南部的 发自',
);

/** What hides the rest of a name after a surname. */
export const SOME = list('某 某某 某甲 氏 姓男子 姓女子 姓司机 姓老人');

/** What stands in brackets after a name. */
export const ASIDES = list('50岁 化名 左 右 见图 中 左二 前排中 女 男，32岁 音译');
