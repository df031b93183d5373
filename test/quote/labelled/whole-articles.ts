import type { Sample } from './sample.ts';

/** 他, 她 where three people spoke. */
export const threePeople: readonly Sample[] = [
  {
    why: 'he goes on after his own statement, not after the first man’s',
    paragraphs: [
      '开发商代表万柏成说，地铁站离小区只有八百米。',
      '规划局工程师幸福来说，实测是两公里。业主代表农秉山则拿出了自己走路的录像。',
      '“我走了二十六分钟。”农秉山说。他表示，官司一定打到底。',
    ],
    expected: [
      { form: 'indirect', speaker: '万柏成', title: '开发商代表', text: '地铁站离小区只有八百米' },
      { form: 'indirect', speaker: '幸福来', title: '规划局工程师', text: '实测是两公里' },
      { form: 'direct', speaker: '农秉山', title: '业主代表', text: '我走了二十六分钟。' },
      { form: 'indirect', speaker: '农秉山', title: '业主代表', text: '官司一定打到底' },
    ],
  },
  {
    why: '她 opens a paragraph after the paragraph of the only woman',
    paragraphs: [
      '男高音季鸣说，乐池太深。',
      '指挥孟弦说，深有深的好处。',
      '女中音祝英姿在后台等了两个钟头。',
      '她说，声音传不到三楼，再好的嗓子也没用。',
    ],
    expected: [
      { form: 'indirect', speaker: '季鸣', title: '男高音', text: '乐池太深' },
      { form: 'indirect', speaker: '孟弦', title: '指挥', text: '深有深的好处' },
      { form: 'indirect', speaker: '祝英姿', title: '女中音', text: '声音传不到三楼，再好的嗓子也没用' },
    ],
  },
  {
    why: 'the subject of the last sentence speaks, not the one he mentions',
    paragraphs: [
      '财政部长莱莫斯签署了减支令。',
      '工会领袖皮涅拉带领工人上街，点名要莱莫斯辞职。他说，面包不会从预算表里长出来。',
      '总统乌加特呼吁各方克制。',
    ],
    expected: [
      { form: 'indirect', speaker: '皮涅拉', title: '工会领袖', text: '面包不会从预算表里长出来' },
      { form: 'indirect', speaker: '乌加特', title: '总统', text: '各方克制' },
    ],
  },
  {
    why: 'a pronoun after a quote of somebody else inside',
    paragraphs: [
      '原告柏舟诉称，围墙越界半米。',
      '被告桂花树答辩说，墙是祖上砌的。审判员路遥知敲响法槌，并转述了调解员的话：“邻居好，赛金宝。”',
      '她告诉旁听的村民，下次开庭定在月底。',
    ],
    expected: [
      { form: 'indirect', speaker: '柏舟', title: '原告', text: '围墙越界半米' },
      { form: 'indirect', speaker: '桂花树', title: '被告', text: '墙是祖上砌的' },
      { form: 'direct', speaker: null, title: '调解员', or: ['路遥知'], text: '邻居好，赛金宝。' },
      { form: 'indirect', speaker: '路遥知', title: '审判员', text: '下次开庭定在月底' },
    ],
  },
  {
    why: 'two men in one sentence: the pronoun is the subject',
    text: '主帅格兰维尔用二十岁的伊迪换下了老将库克，他赛后说，伊迪的跑动救了全队。',
    expected: [{ form: 'indirect', speaker: '格兰维尔', title: '主帅', text: '伊迪的跑动救了全队' }],
  },
];

/** A speaker is introduced some paragraphs before the words. */
export const introducedEarlier: readonly Sample[] = [
  {
    why: 'bare name, title three paragraphs before',
    paragraphs: [
      '海岛医院院长郁孤台今年五十八岁。',
      '岛上没有码头，药品靠小船驳运。',
      '台风季里，最长的一次断了十九天药。',
      '郁孤台说，那十九天他学会了看云。',
    ],
    expected: [{ form: 'indirect', speaker: '郁孤台', title: '海岛医院院长', text: '那十九天他学会了看云' }],
  },
  {
    why: 'the title of the earlier mention has a relative clause',
    paragraphs: [
      '站在塔顶的，是守了四十年灯的灯塔工宗海生。',
      '塔下的村子早已搬空。',
      '“灯亮着，船就知道这里有人。”宗海生说。',
    ],
    expected: [{ form: 'direct', speaker: '宗海生', title: '灯塔工', text: '灯亮着，船就知道这里有人。' }],
  },
  {
    why: 'only 老 and the surname later',
    paragraphs: [
      '修表人计时年在巷口坐了半辈子。',
      '巷子拆了一半，生意也少了一半。',
      '老计说，等巷子拆完，他就去给女儿看孩子。',
    ],
    expected: [{ form: 'indirect', speaker: '计时年', or: ['老计'], text: '等巷子拆完，他就去给女儿看孩子' }],
  },
  {
    why: 'another speaker between',
    paragraphs: [
      '考古领队宁可玉在探方里蹲了一上午。',
      '“土色不对。”技工初旭说。',
      '宁可玉却认为，那只是树根留下的痕迹。',
    ],
    expected: [
      { form: 'direct', speaker: '初旭', title: '技工', text: '土色不对。' },
      { form: 'indirect', speaker: '宁可玉', title: '考古领队', text: '那只是树根留下的痕迹' },
    ],
  },
  {
    why: 'full transliterated name at the top, family name at the end',
    paragraphs: [
      '秘鲁羊驼协会主席卡洛斯·瓦曼带来了三十件样衣。',
      '展台前挤满了采购商。',
      '有人当场签下两年的合同。',
      '瓦曼表示，订单多得要明年才能做完。',
    ],
    expected: [
      {
        form: 'indirect',
        speaker: '瓦曼',
        or: ['卡洛斯·瓦曼'],
        title: '秘鲁羊驼协会主席',
        text: '订单多得要明年才能做完',
      },
    ],
  },
];

/** One person under two titles, and two people with one name or one surname. */
export const samePeople: readonly Sample[] = [
  {
    why: 'two titles of one person in one article',
    paragraphs: ['市作协主席桑叶儿说，文学奖今年不设奖金。', '作为评委，作家桑叶儿表示，奖杯用的是旧铅字。'],
    expected: [
      { form: 'indirect', speaker: '桑叶儿', title: '市作协主席', text: '文学奖今年不设奖金' },
      { form: 'indirect', speaker: '桑叶儿', title: '作家', text: '奖杯用的是旧铅字' },
    ],
  },
  {
    why: 'two of one name, told apart by their titles',
    paragraphs: ['一中校长李响说，操场下周开放。', '消防员李响说，操场的消防通道被堵住了。'],
    expected: [
      { form: 'indirect', speaker: '李响', title: '一中校长', text: '操场下周开放' },
      { form: 'indirect', speaker: '李响', title: '消防员', text: '操场的消防通道被堵住了' },
    ],
  },
  {
    why: 'husband and wife of one surname',
    paragraphs: ['渡口承包人危大江和妻子危小凤轮流摇橹。', '危小凤说，夜里的船她摇。危大江说，账她也管。'],
    expected: [
      { form: 'indirect', speaker: '危小凤', text: '夜里的船她摇' },
      { form: 'indirect', speaker: '危大江', title: '渡口承包人', text: '账她也管' },
    ],
  },
  {
    why: 'surname and office decide between two of a surname',
    paragraphs: ['副县长邝达和教育局局长邝敏都来了。', '邝局长说，食堂的肉一天一检。'],
    expected: [{ form: 'indirect', speaker: '邝敏', or: ['邝局长'], text: '食堂的肉一天一检' }],
  },
  {
    why: 'two of a surname and 先生: the speaker is as written',
    paragraphs: ['店主阎初和顾客阎先生吵了起来。', '“秤是准的。”店主阎初说。', '阎先生则说，他已拍下视频。'],
    expected: [
      { form: 'direct', speaker: '阎初', title: '店主', text: '秤是准的。' },
      { form: 'indirect', speaker: '阎先生', text: '他已拍下视频' },
    ],
  },
];
