import type { Sample } from './sample.ts';

/** 说, 道, 称, 讲 with aspect and adverbs around them. */
export const sayingCues: readonly Sample[] = [
  {
    why: '又道',
    text: '掌柜的把算盘一推，温如玉又道：“赊账可以，写清楚日子。”',
    expected: [{ form: 'direct', speaker: '温如玉', title: null, text: '赊账可以，写清楚日子。' }],
  },
  {
    why: '称 without comma',
    text: '船东库马尔称货轮在出港前通过了全部检查。',
    expected: [{ form: 'indirect', speaker: '库马尔', title: '船东', text: '货轮在出港前通过了全部检查' }],
  },
  {
    why: '说过 with colon',
    text: '戏曲史家樊梦期曾经说过：“唱腔是方言的骨头。”',
    expected: [{ form: 'direct', speaker: '樊梦期', title: '戏曲史家', text: '唱腔是方言的骨头。' }],
  },
  {
    why: '这样说 after the quote',
    text: '“我不收徒弟，只交朋友。”古琴家尧小筠这样说。',
    expected: [{ form: 'direct', speaker: '尧小筠', title: '古琴家', text: '我不收徒弟，只交朋友。' }],
  },
  {
    why: '说出了一番话 with colon',
    text: '轮到新娘的父亲万福来讲话，他只说了一句：“饭要热着吃，话要凉着说。”',
    expected: [{ form: 'direct', speaker: '万福来', text: '饭要热着吃，话要凉着说。' }],
  },
  {
    why: '声称 and 宣称 side by side',
    text: '叛军发言人奥孔声称已控制机场，政府军司令迪亚洛则宣称机场仍在手中。',
    expected: [
      { form: 'indirect', speaker: '奥孔', title: '叛军发言人', text: '已控制机场' },
      { form: 'indirect', speaker: '迪亚洛', title: '政府军司令', text: '机场仍在手中' },
    ],
  },
];

/** 表示, 指出, 强调, 认为, 重申. */
export const statingCues: readonly Sample[] = [
  {
    why: '强调指出',
    text: '省长淳于海在全省粮食工作会议上强调指出，收购资金不得挪用。',
    expected: [{ form: 'indirect', speaker: '淳于海', title: '省长', text: '收购资金不得挪用' }],
  },
  {
    why: '表示希望: the hope is the report',
    text: '匈牙利外长伊斯特万·凯雷凯什表示，希望两国早日互免签证。',
    expected: [
      { form: 'indirect', speaker: '伊斯特万·凯雷凯什', title: '匈牙利外长', text: '希望两国早日互免签证' },
    ],
  },
  {
    why: '重申 and its clause without comma',
    text: '巴拉圭总统府秘书长罗哈斯２日重申政府不会出售国家电力公司。',
    expected: [
      { form: 'indirect', speaker: '罗哈斯', title: '巴拉圭总统府秘书长', text: '政府不会出售国家电力公司' },
    ],
  },
  {
    why: '认为 with quoted words',
    text: '影评人宿白石认为“好电影像一把旧椅子，坐下才知道舒服”。',
    expected: [
      { form: 'direct', speaker: '宿白石', title: '影评人', text: '好电影像一把旧椅子，坐下才知道舒服' },
    ],
  },
  {
    why: '分析认为 and 分析说',
    text: '市场人士栗克分析说，散户的恐慌盘已经出清。',
    expected: [{ form: 'indirect', speaker: '栗克', title: '市场人士', text: '散户的恐慌盘已经出清' }],
  },
  {
    why: 'in the speaker’s view',
    text: '在城市规划师蔚蓝看来，拓宽马路只会引来更多的车。',
    expected: [{ form: 'indirect', speaker: '蔚蓝', title: '城市规划师', text: '拓宽马路只会引来更多的车' }],
  },
];

/** 介绍, 透露, 宣布, 通报, 反映. */
export const informingCues: readonly Sample[] = [
  {
    why: '介绍 with a clause',
    text: '馆长习远志介绍，新馆的恒温系统要试运行半年。',
    expected: [{ form: 'indirect', speaker: '习远志', title: '馆长', text: '新馆的恒温系统要试运行半年' }],
  },
  {
    why: '向媒体透露',
    text: '经纪人梅西尔向媒体透露，续约谈判卡在肖像权上。',
    expected: [{ form: 'indirect', speaker: '梅西尔', title: '经纪人', text: '续约谈判卡在肖像权上' }],
  },
  {
    why: '当场宣布 with colon and direct words',
    text: '大会主席贡布扎西当场宣布：“投票有效，决议通过。”',
    expected: [{ form: 'direct', speaker: '贡布扎西', title: '大会主席', text: '投票有效，决议通过。' }],
  },
  {
    why: '反映说',
    text: '住户国秋菊反映说，热水管三天两头爆。',
    expected: [{ form: 'indirect', speaker: '国秋菊', title: '住户', text: '热水管三天两头爆' }],
  },
  {
    why: '证实',
    text: '市疾控中心主任蒯良证实，两名患者均无境外旅行史。',
    expected: [
      { form: 'indirect', speaker: '蒯良', title: '市疾控中心主任', text: '两名患者均无境外旅行史' },
    ],
  },
];

/** 坦言, 直言, 感叹, 笑言, 抱怨. */
export const colouringCues: readonly Sample[] = [
  {
    why: '不禁感叹',
    text: '站在新桥上，八旬老石匠巫三省不禁感叹：“一辈子凿石头，没想到石头也会飞。”',
    expected: [{ form: 'direct', speaker: '巫三省', text: '一辈子凿石头，没想到石头也会飞。' }],
  },
  {
    why: '直言不讳地说',
    text: '主刀医生宓青直言不讳地说，这台手术她只有六成把握。',
    expected: [{ form: 'indirect', speaker: '宓青', title: '主刀医生', text: '这台手术她只有六成把握' }],
  },
  {
    why: '笑言',
    text: '歌手代小雨笑言，排练厅的猫都会哼副歌了。',
    expected: [{ form: 'indirect', speaker: '代小雨', title: '歌手', text: '排练厅的猫都会哼副歌了' }],
  },
  {
    why: '抱怨道',
    text: '“同样的表我填了五遍！”个体户商鼎抱怨道。',
    expected: [{ form: 'direct', speaker: '商鼎', title: '个体户', text: '同样的表我填了五遍！' }],
  },
  {
    why: '自嘲说',
    text: '落选后，前议员布兰科自嘲说，终于有时间给玫瑰剪枝了。',
    expected: [{ form: 'indirect', speaker: '布兰科', title: '前议员', text: '终于有时间给玫瑰剪枝了' }],
  },
  {
    why: '感慨万千 behind an ordinary name',
    text: '“这条路我盼了四十年。”郭大爷感慨地说。',
    expected: [{ form: 'direct', speaker: '郭大爷', text: '这条路我盼了四十年。' }],
  },
];

/** 问, 答, 反驳, 回应, 解释. */
export const replyingCues: readonly Sample[] = [
  {
    why: 'question and answer, both dropped after the first',
    text: '记者问渔民盖老五：“今年还出海吗？”盖老五答：“网都卖了，拿什么出？”',
    expected: [
      { form: 'direct', speaker: null, title: '记者', text: '今年还出海吗？' },
      { form: 'direct', speaker: '盖老五', text: '网都卖了，拿什么出？' },
    ],
  },
  {
    why: 'the adverb 立即 begins where the name could still go on',
    text: '对方律师话音未落，被告代理人宦成立即反驳说，合同的落款日期是后补的。',
    expected: [{ form: 'indirect', speaker: '宦成', title: '被告代理人', text: '合同的落款日期是后补的' }],
  },
  {
    why: '反问',
    text: '“谁给你的权力？”监事麦子反问。',
    expected: [{ form: 'direct', speaker: '麦子', title: '监事', text: '谁给你的权力？' }],
  },
  {
    why: '解释称',
    text: '航空公司客服主管阙宁解释称，改签费由系统自动计算。',
    expected: [
      { form: 'indirect', speaker: '阙宁', title: '航空公司客服主管', text: '改签费由系统自动计算' },
    ],
  },
  {
    why: '问 with an indirect question',
    text: '议员德弗里斯问财政大臣，这笔钱究竟何时到账。',
    expected: [{ form: 'indirect', speaker: '德弗里斯', title: '议员', text: '这笔钱究竟何时到账' }],
  },
  {
    why: '否认 reports what is denied',
    text: '对于离队传闻，前锋奥科查否认道：“我的行李箱还在更衣室里。”',
    expected: [{ form: 'direct', speaker: '奥科查', title: '前锋', text: '我的行李箱还在更衣室里。' }],
  },
];

/** 呼吁, 建议, 希望, 期待 with a clause. */
export const urgingCues: readonly Sample[] = [
  {
    why: '呼吁 followed by a clause',
    text: '动物保护协会会长计盈盈呼吁，超市不要再出售观赏兔。',
    expected: [
      { form: 'indirect', speaker: '计盈盈', title: '动物保护协会会长', text: '超市不要再出售观赏兔' },
    ],
  },
  {
    why: '希望 followed by a clause counts',
    text: '种粮大户谷穗希望，明年的补贴能赶在下种前发到手。',
    expected: [
      { form: 'indirect', speaker: '谷穗', title: '种粮大户', text: '明年的补贴能赶在下种前发到手' },
    ],
  },
  {
    why: '建议说',
    text: '退休交警禄长贵建议说，把学校门口的掉头车道往东移五十米。',
    expected: [
      { form: 'indirect', speaker: '禄长贵', title: '退休交警', text: '把学校门口的掉头车道往东移五十米' },
    ],
  },
  {
    why: '期待 followed by a clause, half-width',
    text: '青年工程师衡越代表期待,实验室里的样机早日走上生产线。',
    expected: [
      { form: 'indirect', speaker: '衡越', title: '青年工程师', text: '实验室里的样机早日走上生产线' },
    ],
  },
  {
    why: '提出 with a clause',
    text: '政协委员缪传芳提出，公园的夜间照明应当为萤火虫让路。',
    expected: [
      { form: 'indirect', speaker: '缪传芳', title: '政协委员', text: '公园的夜间照明应当为萤火虫让路' },
    ],
  },
  {
    why: '提醒',
    text: '防疫站医师戎芳提醒，家里的蚊帐要提前浸药。',
    expected: [{ form: 'indirect', speaker: '戎芳', title: '防疫站医师', text: '家里的蚊帐要提前浸药' }],
  },
];
