import type { Sample } from '../sample.ts';

/** Who is spoken to, or stood beside, is not who speaks. */
export const hearers: readonly Sample[] = [
  {
    why: 'the hearer has a name, the speakers have none',
    text: '几户村民向陆思远说起：“路又断了。”',
    expected: [
      { form: 'direct', speaker: null, title: '几户村民', kind: 'group', whole: true, text: '路又断了。' },
    ],
  },
  {
    why: '向 with a judge',
    text: '她又曾自稱是法律人員，向陳官說喜歡拍照便拍照。',
    expected: [{ form: 'indirect', speaker: null, title: null, text: '喜歡拍照便拍照' }],
  },
  {
    why: '向 with a mayor',
    text: '亦有人向林市長表示「要搞好香港」',
    expected: [{ form: 'direct', speaker: null, or: ['有人'], text: '要搞好香港' }],
  },
  {
    why: '向 with a defendant and a louder verb',
    text: '林文傑希望拖延被告，故他向被告高呼：「我開門俾你。」',
    expected: [{ form: 'direct', speaker: '林文傑', text: '我開門俾你。' }],
  },
  {
    why: '对 with a minister',
    text: '两名渔民对部长高思远说：“网上来的全是沙。”',
    expected: [
      {
        form: 'direct',
        speaker: null,
        title: '两名渔民',
        kind: 'group',
        whole: true,
        text: '网上来的全是沙。',
      },
    ],
  },
  {
    why: 'who is met',
    text: '国家副主席陆思远11日在东山会见西山国总统何明远。何明远表示，愿深化合作。',
    expected: [{ form: 'indirect', speaker: '何明远', title: '西山国总统', text: '愿深化合作' }],
  },
  {
    why: 'with whom the meeting was held, before a pronoun',
    text: '海国首相范德林昨天抵达首都。他在与王储萨尔曼举行的联合记者会上说，两国将互免签证。',
    expected: [{ form: 'indirect', speaker: '范德林', text: '两国将互免签证' }],
  },
  {
    why: 'the same without anybody for the pronoun',
    text: '他在与王储萨尔曼举行的联合记者会上说，油价不会再涨。',
    expected: [{ form: 'indirect', speaker: null, or: ['他'], text: '油价不会再涨' }],
  },
  {
    why: 'with whom a union met',
    text: '欧盟在与某国总理温大宝举行峰会后说：“双方谈得很坦率。”',
    expected: [{ form: 'direct', speaker: '欧盟', kind: 'organization', text: '双方谈得很坦率。' }],
  },
  {
    why: 'who attended before a statement',
    text: '总理温大宝出席。声明指出，航道将保持畅通。',
    expected: [{ form: 'indirect', speaker: '声明', kind: 'organization', text: '航道将保持畅通' }],
  },
  {
    why: 'who signed before a communiqué',
    text: '总统萨林与总理高文远签字。公报强调，边界两侧不驻军。',
    expected: [{ form: 'indirect', speaker: '公报', kind: 'organization', text: '边界两侧不驻军' }],
  },
  {
    why: 'a husband in court',
    text: '男戶主庭上供稱，當晚聽見三下槍聲。',
    expected: [{ form: 'indirect', speaker: null, title: '男戶主', whole: true, text: '當晚聽見三下槍聲' }],
  },
  {
    why: 'a guide whose name stands before',
    text: '一位名叫米兰达的讲解员谈到本地游客时很兴奋，她笑着说：“他们问的问题比导游还细。”',
    expected: [{ form: 'direct', speaker: '米兰达', text: '他们问的问题比导游还细。' }],
  },
  {
    why: 'a barber whose name stands before',
    text: '一位名叫哈桑的理发师说起老主顾时很得意，他笑着说：“三代人都坐过这把椅子。”',
    expected: [{ form: 'direct', speaker: '哈桑', text: '三代人都坐过这把椅子。' }],
  },
  {
    why: 'in the same year as somebody’s announcement',
    text: '在總統高文遠宣布加徵關稅的同一天，海國軍方表示，兩艘驅逐艦進入島礁範圍。',
    expected: [
      {
        form: 'indirect',
        speaker: '海國軍方',
        kind: 'organization',
        whole: true,
        text: '兩艘驅逐艦進入島礁範圍',
      },
    ],
  },
  {
    why: 'on the eve of somebody’s announcement',
    text: '在总理何明远宣布辞职的前一晚，央行表示，外汇储备足够支付半年进口。',
    expected: [{ form: 'indirect', speaker: '央行', kind: 'organization', text: '外汇储备足够支付半年进口' }],
  },
];

/** Words around a cue that name no speaker. */
export const wordsNotSpeakers: readonly Sample[] = [
  {
    why: 'a moment',
    text: '那一刻，他想起了父亲那句话：“树挪死，人挪活。”',
    expected: [{ form: 'direct', speaker: null, or: ['父亲'], text: '树挪死，人挪活。' }],
  },
  {
    why: 'a description without a name',
    text: '一名东山政府高官表示，谈判已进入最后一轮。',
    expected: [
      { form: 'indirect', speaker: null, title: '一名东山政府高官', whole: true, text: '谈判已进入最后一轮' },
    ],
  },
  {
    why: '获悉 from an office, then another one’s paper',
    text: '记者从民政部门获悉，东山镇印发意见，提出推进旧楼加装电梯。',
    expected: [
      {
        form: 'indirect',
        speaker: '东山镇',
        or: ['意见', null],
        kind: 'organization',
        text: '推进旧楼加装电梯',
      },
    ],
  },
  {
    why: '以…回应',
    text: '以实干实效回应群众期盼，推动老旧管网改造提速。',
    expected: [],
  },
  {
    why: '用…回应',
    text: '用一件件实事回应居民呼声，带动社区面貌焕然一新。',
    expected: [],
  },
  {
    why: 'writing on a wall',
    text: '服务中心门廊上写着一句印尼语：“回家的人先喝茶。”',
    expected: [],
    notSpeech: ['回家的人先喝茶。'],
  },
  {
    why: 'a column’s name in brackets',
    text: '【执纪者说】企业越是困难，越要守住廉洁的底线。',
    expected: [],
  },
  {
    why: 'a plan',
    text: '两市联合体将于八日在东山宣布建立',
    expected: [],
  },
  {
    why: '唯一一次',
    text: '唯一一次低头是给我写信说，家里的老屋塌了。',
    expected: [{ form: 'indirect', speaker: null, title: null, text: '家里的老屋塌了' }],
  },
  {
    why: '唯一一次, with somebody before',
    text: '老钳工陆思远一辈子要强，唯一一次服软是给徒弟写信说，眼睛不行了。',
    expected: [{ form: 'indirect', speaker: '陆思远', text: '眼睛不行了' }],
  },
  {
    why: '不时有',
    text: '不时有舆论认为，法庭偏袒一方。',
    expected: [{ form: 'indirect', speaker: '舆论', kind: 'group', whole: true, text: '法庭偏袒一方' }],
  },
  {
    why: 'a note that lies there',
    text: '专案组在桥下发现木箱，旁边的便条写着：“别打开。”',
    expected: [{ form: 'direct', speaker: '便条', or: [null], kind: 'organization', text: '别打开。' }],
  },
  {
    why: 'a slip on the door, with people nearby',
    text: '房东程大海领着民警何明远上楼，门上的纸条写着：“三天后回来。”',
    expected: [{ form: 'direct', speaker: '纸条', or: [null], kind: 'organization', text: '三天后回来。' }],
  },
  {
    why: 'the narration of the paragraph before',
    paragraphs: [
      '每支歌都要请一位会唱的老人来教，孩子才学得会。',
      '发起人卫兰是音乐教师。“话是一句一句丢掉的。”她说，饭桌上没有人讲。',
    ],
    expected: [
      { form: 'direct', speaker: '卫兰', text: '话是一句一句丢掉的。' },
      { form: 'indirect', speaker: '卫兰', text: '饭桌上没有人讲' },
    ],
  },
  {
    why: 'a list of headlines',
    text: '2.云军称打击三处目标 对方称击落两架飞机；',
    expected: [
      { form: 'indirect', speaker: '云军', kind: 'organization', whole: true, text: '打击三处目标' },
      { form: 'indirect', speaker: '对方', or: [null], kind: 'group', text: '击落两架飞机' },
    ],
  },
  {
    why: '有人 is nobody',
    text: '有人说，老桥下个月就拆。',
    expected: [{ form: 'indirect', speaker: null, or: ['有人'], text: '老桥下个月就拆' }],
  },
  {
    why: 'a volume that tells a story',
    text: '第五卷说的是铁路进城，第六卷讲到码头搬迁。',
    expected: [],
  },
  {
    why: 'a meeting',
    text: '会议指出，今年的汛期比往年来得早。',
    expected: [
      { form: 'indirect', speaker: '会议', or: [null], kind: 'organization', text: '今年的汛期比往年来得早' },
    ],
  },
  {
    why: 'an office whose name 与 would split',
    text: '“修旧如旧不等于修旧如假。”东城文化遗产保护中心考古与文物保护部副部长陆思远坦言',
    expected: [
      {
        form: 'direct',
        speaker: '陆思远',
        title: '东城文化遗产保护中心考古与文物保护部副部长',
        text: '修旧如旧不等于修旧如假。',
      },
    ],
  },
];
