import type { Sample } from './sample.ts';

/** Every kind of quotation mark. */
export const marks: readonly Sample[] = [
  {
    why: '「」 with the cue behind',
    text: '「這條溪以前可以洗衣服。」耆老巴奈·古拉斯說。',
    expected: [{ form: 'direct', speaker: '巴奈·古拉斯', title: '耆老', text: '這條溪以前可以洗衣服。' }],
  },
  {
    why: '『』 of the People’s Daily with a comma before the closing mark',
    text: '『麦子种下去，心里才踏实，』种粮能手栗有根说，『人哄地皮，地哄肚皮。』',
    expected: [
      { form: 'direct', speaker: '栗有根', title: '种粮能手', text: '麦子种下去，心里才踏实，' },
      { form: 'direct', speaker: '栗有根', title: '种粮能手', text: '人哄地皮，地哄肚皮。' },
    ],
  },
  {
    why: 'straight marks',
    text: '"我没打算卖，"民宿老板岑夏说，"出多少钱都不卖。"',
    expected: [
      { form: 'direct', speaker: '岑夏', title: '民宿老板', text: '我没打算卖，' },
      { form: 'direct', speaker: '岑夏', title: '民宿老板', text: '出多少钱都不卖。' },
    ],
  },
  {
    why: 'wrong-way marks: opened by a closing one',
    text: '大副訾勇说：”锚链断了，赶紧放救生筏！”',
    expected: [{ form: 'direct', speaker: '訾勇', title: '大副', text: '锚链断了，赶紧放救生筏！' }],
  },
  {
    why: 'wrong-way marks: closed by an opening one',
    text: '“这是我们最后一次合练，“指挥巴雷托说，“明天见分晓。“',
    expected: [
      { form: 'direct', speaker: '巴雷托', title: '指挥', text: '这是我们最后一次合练，' },
      { form: 'direct', speaker: '巴雷托', title: '指挥', text: '明天见分晓。' },
    ],
  },
  {
    why: 'full-width straight marks',
    text: '＂明年还来！＂背包客霍普金斯说。',
    expected: [{ form: 'direct', speaker: '霍普金斯', title: '背包客', text: '明年还来！' }],
  },
  {
    why: 'a closing mark of the wrong kind',
    text: '馆员向晚说：“借书证丢了也没关系，报名字就行。」',
    expected: [{ form: 'direct', speaker: '向晚', title: '馆员', text: '借书证丢了也没关系，报名字就行。' }],
  },
  {
    why: 'wrong-way marks around an ordinary name',
    text: '李秀兰说：”孩子们放学没处去，我就把堂屋腾出来了。”',
    expected: [
      { form: 'direct', speaker: '李秀兰', title: null, text: '孩子们放学没处去，我就把堂屋腾出来了。' },
    ],
  },
  {
    why: 'two straight pairs of two speakers',
    text: '张国平说:"先签字。"王丽回答:"先看账。"',
    expected: [
      { form: 'direct', speaker: '张国平', text: '先签字。' },
      { form: 'direct', speaker: '王丽', text: '先看账。' },
    ],
  },
];

/** Marks inside marks. */
export const nestedMarks: readonly Sample[] = [
  {
    why: 'single marks inside double ones',
    text: '篾匠仇九说：“人家叫我‘竹仙’，其实就是手快。”',
    expected: [{ form: 'direct', speaker: '仇九', title: '篾匠', text: '人家叫我‘竹仙’，其实就是手快。' }],
  },
  {
    why: 'double marks inside double marks',
    text: '理发师尚美说：“我这店叫“老地方”，开了三十年没换过椅子。”',
    expected: [
      { form: 'direct', speaker: '尚美', title: '理发师', text: '我这店叫“老地方”，开了三十年没换过椅子。' },
    ],
  },
  {
    why: '『』 inside 「」',
    text: '主廚康乃文說：「客人問『還有沒有飯』，就是最好的評論。」',
    expected: [
      { form: 'direct', speaker: '康乃文', title: '主廚', text: '客人問『還有沒有飯』，就是最好的評論。' },
    ],
  },
  {
    why: 'book marks that hold quotation marks',
    text: '出版人展大鹏说：“《一个叫“小满”的夏天》首印只敢印三千册。”',
    expected: [
      {
        form: 'direct',
        speaker: '展大鹏',
        title: '出版人',
        text: '《一个叫“小满”的夏天》首印只敢印三千册。',
      },
    ],
  },
  {
    why: 'the inner mark closes together with the outer one',
    text: '拳手布巴卡尔说：“父亲只教了我一句话：‘先站稳。’”',
    expected: [
      { form: 'direct', speaker: '布巴卡尔', title: '拳手', text: '父亲只教了我一句话：‘先站稳。’' },
    ],
  },
  {
    why: 'a term in single marks, ordinary name, cue behind',
    text: '“别总叫我‘劳模’，叫我老刘就行。”刘建军笑道。',
    expected: [{ form: 'direct', speaker: '刘建军', title: null, text: '别总叫我‘劳模’，叫我老刘就行。' }],
  },
  {
    why: 'double marks inside 『』',
    text: '县长陈志明强调：『“一把手”不能只会签字。』',
    expected: [{ form: 'direct', speaker: '陈志明', title: '县长', text: '“一把手”不能只会签字。' }],
    notSpeech: ['一把手'],
  },
];

/** A mark is missing. */
export const unclosedMarks: readonly Sample[] = [
  {
    why: 'never closed, last words of the paragraph',
    text: '巡线工相成说：“电杆倒了七根，今晚别指望来电。',
    expected: [{ form: 'direct', speaker: '相成', title: '巡线工', text: '电杆倒了七根，今晚别指望来电。' }],
  },
  {
    why: 'the next paragraph opens anew with somebody else’s words',
    paragraphs: ['“孩子的病拖不起了。房东师念祖在电话里说。', '“钱下午就到。”民政助理员富贵根答。'],
    expected: [
      { form: 'direct', speaker: '师念祖', or: [null], text: '孩子的病拖不起了。' },
      { form: 'direct', speaker: '富贵根', title: '民政助理员', text: '钱下午就到。' },
    ],
  },
  {
    why: 'an unclosed term inside the title',
    text: '波兰“维斯瓦传媒总裁扬·博罗夫斯基说，收视率不是新闻的尺子。节目将照常播出。',
    expected: [{ form: 'indirect', speaker: '扬·博罗夫斯基', text: '收视率不是新闻的尺子' }],
  },
  {
    why: 'corner mark that is never closed',
    text: '民宿業者曾美枝表示：「訂房退了九成，這個暑假只能當放假。',
    expected: [
      { form: 'direct', speaker: '曾美枝', title: '民宿業者', text: '訂房退了九成，這個暑假只能當放假。' },
    ],
  },
  {
    why: 'closed but never opened',
    text: '冬捕把头邢大网说：头网不出鱼，谁也不许吃饭。”',
    expected: [{ form: 'direct', speaker: '邢大网', title: '冬捕把头', text: '头网不出鱼，谁也不许吃饭。' }],
  },
  {
    why: 'unclosed, ordinary name, the next paragraph is narration',
    paragraphs: ['赵玉梅告诉记者：“房子是去年塌的，人没事就好。', '镇里已为她安排了临时住处。'],
    expected: [{ form: 'direct', speaker: '赵玉梅', title: null, text: '房子是去年塌的，人没事就好。' }],
  },
  {
    why: 'the second opening mark stands where the first should close',
    text: '“我们不走，“村民杨德山说，“祖坟在这里。”',
    expected: [
      { form: 'direct', speaker: '杨德山', title: '村民', text: '我们不走，' },
      { form: 'direct', speaker: '杨德山', title: '村民', text: '祖坟在这里。' },
    ],
  },
];
