import type { Sample } from './sample.ts';

/** Full-width digits, letters and signs. */
export const fullWidth: readonly Sample[] = [
  {
    why: 'a date between name and cue',
    text: '肯尼亚能源部长奥廷加·基马尼１１日在此间说，地热电站年发电量可达３．５亿千瓦时。',
    expected: [
      {
        form: 'indirect',
        speaker: '奥廷加·基马尼',
        title: '肯尼亚能源部长',
        text: '地热电站年发电量可达３．５亿千瓦时',
      },
    ],
  },
  {
    why: 'per cent sign',
    text: '厂长宰父强说，次品率已由８．６％降到１．２％。',
    expected: [
      { form: 'indirect', speaker: '宰父强', title: '厂长', text: '次品率已由８．６％降到１．２％' },
    ],
  },
  {
    why: 'letters in a product’s name before the name',
    text: 'ＣＴ机研制组组长汲清泉告诉记者，整机国产化率达到９０％。',
    expected: [
      { form: 'indirect', speaker: '汲清泉', title: 'ＣＴ机研制组组长', text: '整机国产化率达到９０％' },
    ],
  },
  {
    why: 'age between name and cue in brackets',
    text: '矿工谌石头（５４岁）说，他下井２９年没请过一天假。',
    expected: [{ form: 'indirect', speaker: '谌石头', title: '矿工', text: '他下井２９年没请过一天假' }],
  },
  {
    why: 'a number opens the quotation',
    text: '牧民道尔吉说：“１９７７年那场雪，冻死了３００只羊。”',
    expected: [
      { form: 'direct', speaker: '道尔吉', title: '牧民', text: '１９７７年那场雪，冻死了３００只羊。' },
    ],
  },
];

/** Crossheads run into the sentence that follows. */
export const gluedHeadings: readonly Sample[] = [
  {
    why: 'a heading of eight characters before the title',
    text: '运营商愿赔一个月话费市通信管理局局长司空照表示，中断的原因是机房进水。',
    expected: [
      { form: 'indirect', speaker: '司空照', title: '市通信管理局局长', text: '中断的原因是机房进水' },
    ],
  },
  {
    why: 'a heading with a number',
    text: '三成摊位将退租市场管理方负责人说，剩下的摊位也在谈。',
    expected: [{ form: 'indirect', speaker: null, title: '市场管理方负责人', text: '剩下的摊位也在谈' }],
  },
  {
    why: 'a heading that ends in a quoted term',
    text: '护士短缺催生“共享护理”肿瘤科护士长连翘说，夜班一个人要看四十张床。',
    expected: [{ form: 'indirect', speaker: '连翘', title: '肿瘤科护士长', text: '夜班一个人要看四十张床' }],
    notSpeech: ['共享护理'],
  },
  {
    why: 'heading, space, sentence',
    text: '一股拧劲 荒滩变良田 垦区老场长衣德厚说,头一年打下的粮食还不够种子钱。',
    expected: [
      { form: 'indirect', speaker: '衣德厚', title: '垦区老场长', text: '头一年打下的粮食还不够种子钱' },
    ],
  },
  {
    why: 'a question as heading',
    text: '断电谁来赔？供电公司客服中心主任奚望说，赔偿方案周五公布。',
    expected: [
      { form: 'indirect', speaker: '奚望', title: '供电公司客服中心主任', text: '赔偿方案周五公布' },
    ],
  },
];

/** 新华社X地X月X日电, 本报讯 and the like before the speaker, often without any punctuation. */
export const datelines: readonly Sample[] = [
  {
    why: 'agency, place, full-width date, nation, office, name',
    text: '新华社万象３月５日电老挝教育部副部长坎培今天在此间举行的颁奖式上说，两国留学生人数十年增长了四倍。',
    expected: [
      { form: 'indirect', speaker: '坎培', title: '老挝教育部副部长', text: '两国留学生人数十年增长了四倍' },
    ],
  },
  {
    why: 'reporters in brackets',
    text: '据新华社基希讷乌４月９日电（记者薄雪、郎平川）摩尔多瓦总理扬·切班９日宣布，天然气价格即日起下调。',
    expected: [{ form: 'indirect', speaker: '扬·切班', title: '摩尔多瓦总理', text: '天然气价格即日起下调' }],
  },
  {
    why: '本报讯 without space',
    text: '本报讯市园林局副局长谈天意日前透露，百年古樟将原地保护。',
    expected: [{ form: 'indirect', speaker: '谈天意', title: '市园林局副局长', text: '百年古樟将原地保护' }],
  },
  {
    why: 'web agency with space and a source',
    text: '中新网3月9日电 据海关总署网站消息，海关总署署长端木成8日在座谈会上指出，通关时间还可以压缩三分之一。',
    expected: [
      { form: 'indirect', speaker: '端木成', title: '海关总署署长', text: '通关时间还可以压缩三分之一' },
    ],
  },
  {
    why: 'reporter’s name before 报道',
    text: '本报阿斯塔纳１月８日电记者顾问天报道：哈萨克斯坦铁路公司总裁萨金塔耶夫今天表示，新口岸六月开通。',
    expected: [
      { form: 'indirect', speaker: '萨金塔耶夫', title: '哈萨克斯坦铁路公司总裁', text: '新口岸六月开通' },
    ],
  },
  {
    why: 'Taiwan’s agency, bracketed dateline',
    text: '（中央社記者游若蘭花蓮十二日電）國家公園管理處處長洪啟文今天表示，步道落石已清除，週末恢復開放。',
    expected: [
      {
        form: 'indirect',
        speaker: '洪啟文',
        title: '國家公園管理處處長',
        text: '步道落石已清除，週末恢復開放',
      },
    ],
  },
];
