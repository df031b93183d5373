import type { Sample } from './sample.ts';

/** 在接受采访时, 对记者, 会见…时 between name and cue. */
export const occasions: readonly Sample[] = [
  {
    why: 'interview, paper’s name between book marks',
    text: '航天专家晏北辰在接受《东方晨讯》采访时表示，火星车的设计寿命留了三倍余量。',
    expected: [
      { form: 'indirect', speaker: '晏北辰', title: '航天专家', text: '火星车的设计寿命留了三倍余量' },
    ],
  },
  {
    why: 'the guest’s name must not become the speaker',
    text: '国务委员兼公安部长郇志坚在会见越南内务部长阮文胜时说，边境联合执法成效显著。',
    expected: [
      { form: 'indirect', speaker: '郇志坚', title: '国务委员兼公安部长', text: '边境联合执法成效显著' },
    ],
  },
  {
    why: 'addressee before 说',
    text: '“药要趁热喝。”护士长练红对邻床的陪护说。',
    expected: [{ form: 'direct', speaker: '练红', title: '护士长', text: '药要趁热喝。' }],
  },
  {
    why: 'answering a question about a third person',
    text: '外交部发言人那静在回答有关前总统科瓦奇被捕的提问时指出，这是该国内政。',
    expected: [{ form: 'indirect', speaker: '那静', title: '外交部发言人', text: '这是该国内政' }],
  },
  {
    why: 'a report’s title with a verb inside',
    text: '国资委主任车向前在题为《谁来说，说给谁听》的报告中强调，国企不能只讲给自己听。',
    expected: [{ form: 'indirect', speaker: '车向前', title: '国资委主任', text: '国企不能只讲给自己听' }],
  },
  {
    why: '向 with an addressee',
    text: '船长佟大海向海事部门报告称，货轮左舷进水，机舱已被淹。',
    expected: [{ form: 'indirect', speaker: '佟大海', title: '船长', text: '货轮左舷进水，机舱已被淹' }],
  },
  {
    why: 'the occasion stands before the name',
    text: '在昨天下午的业主大会上，物业经理祁振宇对维修基金的去向解释说，电梯大修就花掉了六成。',
    expected: [{ form: 'indirect', speaker: '祁振宇', title: '物业经理', text: '电梯大修就花掉了六成' }],
  },
  {
    why: 'a president after he received the credentials of somebody else',
    text: '蒙古总统恩赫巴特接受新任大使左维礼递交的国书后表示，两国铁路今年将实现无缝换装。',
    expected: [
      { form: 'indirect', speaker: '恩赫巴特', title: '蒙古总统', text: '两国铁路今年将实现无缝换装' },
    ],
  },
];

/** Several adverbials of different kinds between name and cue. */
export const adverbialPiles: readonly Sample[] = [
  {
    why: 'contrast, occasion, manner, 回应说',
    text: '工会代表劳伦茨则在随后举行的记者会上毫不客气地回应说，冻结工资的提案连草稿都算不上。',
    expected: [
      { form: 'indirect', speaker: '劳伦茨', title: '工会代表', text: '冻结工资的提案连草稿都算不上' },
    ],
  },
  {
    why: 'addition, date, place, addressee',
    text: '商务部谈判代表凌霄还于二十一日在日内瓦对中外记者说，补贴换不来竞争力。',
    expected: [{ form: 'indirect', speaker: '凌霄', title: '商务部谈判代表', text: '补贴换不来竞争力' }],
  },
  {
    why: 'repetition, time, telephone',
    text: '探险队队长辜鸿飞昨天夜里又一次通过海事卫星电话向大本营通报说，第三号营地已被雪埋掉一半。',
    expected: [
      { form: 'indirect', speaker: '辜鸿飞', title: '探险队队长', text: '第三号营地已被雪埋掉一半' },
    ],
  },
  {
    why: 'an aside between commas before the cue',
    text: '县农机局的技术员桑果，这个从不在会上发言的年轻人，昨天却第一个站起来大声说：“这批收割机不能验收！”',
    expected: [{ form: 'direct', speaker: '桑果', text: '这批收割机不能验收！' }],
  },
  {
    why: 'after which, while doing',
    text: '主教练达武德在仔细看过三遍录像后一边收拾战术板一边对助手和随队记者连声说：“防线，还是防线！”',
    expected: [{ form: 'direct', speaker: '达武德', title: '主教练', text: '防线，还是防线！' }],
  },
  {
    why: '曾, 多次, 公开 and a clause that follows: content makes it a report',
    text: '前财政次长庾文轩生前曾多次公开表示，地方债迟早要有人买单。',
    expected: [{ form: 'indirect', speaker: '庾文轩', title: '前财政次长', text: '地方债迟早要有人买单' }],
  },
  {
    why: '也, 当天, 同样, and half-width digits',
    text: '欧佩克轮值主席苏莱曼-贾比尔12日当天也同样在维也纳机场匆匆对路透社表示，减产幅度至少为每天50万桶。',
    expected: [
      {
        form: 'indirect',
        speaker: '苏莱曼-贾比尔',
        title: '欧佩克轮值主席',
        text: '减产幅度至少为每天50万桶',
      },
    ],
  },
];

/** A name seen in full identifies its later parts; either way of writing it is right. */
export const partialNames: readonly Sample[] = [
  {
    why: 'family name of a foreigner in the next paragraph',
    paragraphs: ['芬兰建筑师佩卡·海托拉用旧船板搭起了整座图书馆。', '“木头会呼吸，书也会。”海托拉说。'],
    expected: [
      {
        form: 'direct',
        speaker: '海托拉',
        or: ['佩卡·海托拉'],
        title: '芬兰建筑师',
        text: '木头会呼吸，书也会。',
      },
    ],
  },
  {
    why: 'the name’s end is settled by its first mention',
    text: '游击队老战士卢时今年九十岁。卢时今年逢人便说，弹片还留在腿里。',
    expected: [{ form: 'indirect', speaker: '卢时', title: '游击队老战士', text: '弹片还留在腿里' }],
  },
  {
    why: 'a hyphenated name shortened to its second part',
    text: '后卫肖恩-巴特勒砍下三十一分。巴特勒说：“我只是碰巧手热。”',
    expected: [
      { form: 'direct', speaker: '巴特勒', or: ['肖恩-巴特勒'], title: '后卫', text: '我只是碰巧手热。' },
    ],
  },
  {
    why: 'a name with 常 at its end and 说 behind it',
    text: '泥塑艺人栾如常今年收了六个徒弟。栾如常说，手艺断了，村名就没了意思。',
    expected: [{ form: 'indirect', speaker: '栾如常', title: '泥塑艺人', text: '手艺断了，村名就没了意思' }],
  },
  {
    why: 'a Tibetan name shortened to its first half',
    paragraphs: ['乡长索朗德吉带着干部在雪地里守了两夜。', '索朗说，最后一群牦牛是今天凌晨赶下来的。'],
    expected: [
      {
        form: 'indirect',
        speaker: '索朗',
        or: ['索朗德吉'],
        title: '乡长',
        text: '最后一群牦牛是今天凌晨赶下来的',
      },
    ],
  },
  {
    why: 'first and family name used in turn',
    text: '古巴女排名将米拉格罗斯·里瓦斯昨晚告别国家队。“膝盖替我做了决定。”里瓦斯说。米拉格罗斯还透露，她将回乡办一所学校。',
    expected: [
      {
        form: 'direct',
        speaker: '里瓦斯',
        or: ['米拉格罗斯·里瓦斯'],
        title: '古巴女排名将',
        text: '膝盖替我做了决定。',
      },
      {
        form: 'indirect',
        speaker: '米拉格罗斯',
        or: ['米拉格罗斯·里瓦斯'],
        title: '古巴女排名将',
        text: '她将回乡办一所学校',
      },
    ],
  },
];
