import type { Sample } from './sample.ts';

/** 则, 也, 还, 又, 却 behind the name, and given names that end in such a character. */
export const adverbCharacters: readonly Sample[] = [
  {
    why: 'the name is a common word, 则 follows',
    text: '经济学院教授童言则表示，房价不会再现两位数涨幅。',
    expected: [{ form: 'indirect', speaker: '童言', title: '经济学院教授', text: '房价不会再现两位数涨幅' }],
  },
  {
    why: '也 belongs to the name',
    text: '画家郎也夫说，线条是偷不来的。',
    expected: [{ form: 'indirect', speaker: '郎也夫', title: '画家', text: '线条是偷不来的' }],
  },
  {
    why: '还 belongs to the name, seen in full before',
    text: '渔政支队支队长汪还平带人收缴了四十张绝户网。汪还平认为，网眼再小，也捞不到明年的鱼。',
    expected: [
      { form: 'indirect', speaker: '汪还平', title: '渔政支队支队长', text: '网眼再小，也捞不到明年的鱼' },
    ],
  },
  {
    why: '又 belongs to the name and 也 does not',
    text: '裴又新也表示，首演的票房全部捐给聋哑学校。',
    expected: [{ form: 'indirect', speaker: '裴又新', title: null, text: '首演的票房全部捐给聋哑学校' }],
  },
  {
    why: '以 and 道 inside the name',
    text: '高以道说，祖上三代都是摆渡人。',
    expected: [{ form: 'indirect', speaker: '高以道', title: null, text: '祖上三代都是摆渡人' }],
  },
  {
    why: '连 inside the name',
    text: '街道办主任周连桥强调，违建拆到谁家都一个标准。',
    expected: [{ form: 'indirect', speaker: '周连桥', title: '街道办主任', text: '违建拆到谁家都一个标准' }],
  },
  {
    why: '却 after a name of two characters',
    text: '大家都说这笔买卖稳赚，卓群却说，稳赚的生意从来轮不到小股东。',
    expected: [
      { form: 'indirect', speaker: '大家', kind: 'group', text: '这笔买卖稳赚' },
      { form: 'indirect', speaker: '卓群', title: null, text: '稳赚的生意从来轮不到小股东' },
    ],
  },
  {
    why: '还 after a name of three characters, same speaker twice',
    text: '水文专家仲长川说，泥沙明年会更多。仲长川还说，清淤船订晚了。',
    expected: [
      { form: 'indirect', speaker: '仲长川', title: '水文专家', text: '泥沙明年会更多' },
      { form: 'indirect', speaker: '仲长川', title: '水文专家', text: '清淤船订晚了' },
    ],
  },
];

/** Given names that end in, or run into, the letters of a cue. */
export const verbCharacters: readonly Sample[] = [
  {
    why: '建 is the name, 建议 the cue',
    text: '民间文物保护志愿者王建建议，把古渡口列入保护名录。',
    expected: [
      { form: 'indirect', speaker: '王建', title: '民间文物保护志愿者', text: '把古渡口列入保护名录' },
    ],
  },
  {
    why: 'a man whose given name is 建议',
    text: '副镇长王建议指出，厕所改造不能一刀切。',
    expected: [{ form: 'indirect', speaker: '王建议', title: '副镇长', text: '厕所改造不能一刀切' }],
  },
  {
    why: '强 belongs to 强调',
    text: '厂长施正强调，安全帽一顶都不能少。',
    expected: [{ form: 'indirect', speaker: '施正', title: '厂长', text: '安全帽一顶都不能少' }],
  },
  {
    why: '强 belongs to the name',
    text: '厂长施正强说，安全帽都发下去了。',
    expected: [{ form: 'indirect', speaker: '施正强', title: '厂长', text: '安全帽都发下去了' }],
  },
  {
    why: '坦 twice',
    text: '孔令坦坦言，头三年几乎全靠借钱发工资。',
    expected: [{ form: 'indirect', speaker: '孔令坦', title: null, text: '头三年几乎全靠借钱发工资' }],
  },
  {
    why: '介 belongs to 介绍, the name is of two characters',
    text: '讲解员贺一介绍，塔身共用青砖八万块。',
    expected: [{ form: 'indirect', speaker: '贺一', title: '讲解员', text: '塔身共用青砖八万块' }],
  },
  {
    why: 'the name ends in 道, 说 follows',
    text: '老木匠荣守道说，榫头骗不了人。',
    expected: [{ form: 'indirect', speaker: '荣守道', title: '老木匠', text: '榫头骗不了人' }],
  },
  {
    why: '宣 is the name before 宣布',
    text: '组委会主席郗宣宣布，比赛因雷雨推迟到后天。',
    expected: [{ form: 'indirect', speaker: '郗宣', title: '组委会主席', text: '比赛因雷雨推迟到后天' }],
  },
];

/** Times of day and dates between name and cue, and names that look like them. */
export const times: readonly Sample[] = [
  {
    why: 'the month follows a name of two characters',
    text: '田野七月十九日表示，考古队已在墓道东侧发现车马坑。',
    expected: [{ form: 'indirect', speaker: '田野', title: null, text: '考古队已在墓道东侧发现车马坑' }],
  },
  {
    why: 'a date in Chinese numerals after a transliterated name',
    text: '斯洛文尼亚外长米兰·科斯十九日说，边界谈判只剩最后三公里。',
    expected: [
      { form: 'indirect', speaker: '米兰·科斯', title: '斯洛文尼亚外长', text: '边界谈判只剩最后三公里' },
    ],
  },
  {
    why: '日前 could begin with the name',
    text: '越剧团团长章洪日前透露，新戏定在清明首演。',
    expected: [{ form: 'indirect', speaker: '章洪', title: '越剧团团长', text: '新戏定在清明首演' }],
  },
  {
    why: 'the name is a season',
    text: '严冬昨天说，冰面厚度达到二十厘米才能放人上去。',
    expected: [{ form: 'indirect', speaker: '严冬', title: null, text: '冰面厚度达到二十厘米才能放人上去' }],
  },
  {
    why: 'the name is a solar term, full-width day',
    text: '演员夏至５日表示，自己从未授权任何公司使用她的肖像。',
    expected: [
      { form: 'indirect', speaker: '夏至', title: '演员', text: '自己从未授权任何公司使用她的肖像' },
    ],
  },
  {
    why: '今 could be the third character of the name',
    text: '国防部发言人纪明今天上午在例行记者会上指出，演习不针对任何第三方。',
    expected: [{ form: 'indirect', speaker: '纪明', title: '国防部发言人', text: '演习不针对任何第三方' }],
  },
  {
    why: 'surname 时 after a time and a comma',
    text: '7月3日晚,站长时春生说,末班车延到零点。',
    expected: [{ form: 'indirect', speaker: '时春生', title: '站长', text: '末班车延到零点' }],
  },
  {
    why: '目前 after the speech’s own comma is no adverb of the cue',
    text: '养殖大户蔺大有说，目前行情不好，先压栏。',
    expected: [{ form: 'indirect', speaker: '蔺大有', title: '养殖大户', text: '目前行情不好，先压栏' }],
  },
];

/** 激动地, 笑着, 颇为无奈地 between name and cue. */
export const manners: readonly Sample[] = [
  {
    why: '地 closes the adverb',
    text: '拿到房产证的车秀英激动地说：“四十二年，总算有了自己的门牌号！”',
    expected: [{ form: 'direct', speaker: '车秀英', title: null, text: '四十二年，总算有了自己的门牌号！' }],
  },
  {
    why: 'adverb of five characters without comma',
    text: '总工程师苟向东颇为无奈地表示，图纸改一次，工期就拖一个月。',
    expected: [
      { form: 'indirect', speaker: '苟向东', title: '总工程师', text: '图纸改一次，工期就拖一个月' },
    ],
  },
  {
    why: '着 with an object before the cue',
    text: '检票员单宝珠拍着胸脯说：“丢一个孩子，我赔一个！”',
    expected: [{ form: 'direct', speaker: '单宝珠', title: '检票员', text: '丢一个孩子，我赔一个！' }],
  },
  {
    why: '的 written for 地',
    text: '门将丘吉兴奋的表示，伤势不会影响他出战决赛。',
    expected: [{ form: 'indirect', speaker: '丘吉', title: '门将', text: '伤势不会影响他出战决赛' }],
  },
  {
    why: 'a clause of circumstance between commas',
    text: '导演沙砾，一边翻着泛黄的分镜稿，一边慢悠悠地说，这场戏他等了九年。',
    expected: [{ form: 'indirect', speaker: '沙砾', title: '导演', text: '这场戏他等了九年' }],
  },
  {
    why: 'an idiom as adverb right behind a name of three characters',
    text: '茅月娥斩钉截铁地回应：“账目不公开，我一个字也不签。”',
    expected: [{ form: 'direct', speaker: '茅月娥', title: null, text: '账目不公开，我一个字也不签。' }],
  },
  {
    why: 'traditional characters, 苦笑著說',
    text: '雜貨店老闆游阿土苦笑著說：「便利店開到第三家，我就把招牌收了。」',
    expected: [
      { form: 'direct', speaker: '游阿土', title: '雜貨店老闆', text: '便利店開到第三家，我就把招牌收了。' },
    ],
  },
];
