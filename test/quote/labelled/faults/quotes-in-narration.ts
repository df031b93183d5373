import type { Sample } from '../sample.ts';

/** Quotes that follow narration, and lists of quotes. */
export const afterNarration: readonly Sample[] = [
  {
    why: 'two pieces, narration between',
    text: '周大娟說，「全毀」，損失難估計；即日停業，「未來不知怎麼過。」',
    expected: [
      { form: 'direct', speaker: '周大娟', title: null, text: '全毀' },
      { form: 'direct', speaker: '周大娟', text: '未來不知怎麼過。' },
    ],
  },
  {
    why: '得到的回应是',
    text: '得到的回应是，“病人只能居家隔离”，“在走流程中”。',
    expected: [
      { form: 'direct', speaker: null, text: '病人只能居家隔离' },
      { form: 'direct', speaker: null, text: '在走流程中' },
    ],
  },
  {
    why: '就说 and quoted words',
    text: '阿公接完电话，就说“别让他回来”。',
    expected: [{ form: 'direct', speaker: '阿公', or: [null], text: '别让他回来' }],
  },
  {
    why: 'a quote that is never closed',
    text: '护林员韩大石说：“火是从沟底烧上来的，风一转就没人敢下去。',
    expected: [
      {
        form: 'direct',
        speaker: '韩大石',
        title: '护林员',
        text: '火是从沟底烧上来的，风一转就没人敢下去。',
      },
    ],
  },
  {
    why: 'three comments',
    text: '網友也紛紛留言表示，「加油」、「大家要團結」、「好期待」。',
    expected: [
      { form: 'direct', speaker: '網友', kind: 'group', text: '加油' },
      { form: 'direct', speaker: '網友', kind: 'group', text: '大家要團結' },
      { form: 'direct', speaker: '網友', kind: 'group', text: '好期待' },
    ],
  },
  {
    why: 'two comments joined by 和',
    text: '家長在群組裡回覆，「辛苦老師」和「明天一定到」。',
    expected: [
      { form: 'direct', speaker: '家長', kind: 'group', text: '辛苦老師' },
      { form: 'direct', speaker: '家長', kind: 'group', text: '明天一定到' },
    ],
  },
  {
    why: 'two fragments joined by 或',
    text: '他又说：「他们对某些地区加强攻击」，或「侵扰人烟稀少地区的部队」。',
    expected: [
      { form: 'direct', speaker: null, or: ['他'], text: '他们对某些地区加强攻击' },
      { form: 'direct', speaker: null, or: ['他'], text: '侵扰人烟稀少地区的部队' },
    ],
  },
  {
    why: 'one report with a quoted piece in its middle',
    text: '他說，這個計劃的目標是，「鼓勵企業分享技術」，在明年前提高到一成。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        or: ['他'],
        text: '這個計劃的目標是，「鼓勵企業分享技術」，在明年前提高到一成',
      },
    ],
  },
  {
    why: 'a quote with its gloss',
    text: '高文欽說，「我們會追究責任」（We will hold them accountable）。',
    expected: [{ form: 'direct', speaker: '高文欽', title: null, text: '我們會追究責任' }],
  },
  {
    why: 'a clause before the colon',
    text: '高文平表示中國全面履行了承諾：「每一項都有時間表。」',
    expected: [
      { form: 'indirect', speaker: '高文平', title: null, text: '中國全面履行了承諾' },
      { form: 'direct', speaker: '高文平', text: '每一項都有時間表。' },
    ],
  },
  {
    why: 'another clause before the colon',
    text: '馆长舒文远认为展厅太挤了：“一个团进来，字都看不清。”',
    expected: [
      { form: 'indirect', speaker: '舒文远', title: '馆长', text: '展厅太挤了' },
      { form: 'direct', speaker: '舒文远', text: '一个团进来，字都看不清。' },
    ],
  },
];

/** Turns by role, and who 我 is. */
export const roleLines: readonly Sample[] = [
  {
    why: 'a defendant and a guard',
    paragraphs: ['被告：「唔使睇呀？」', '保安：「點解唔使呀，你驚咩呀？」', '被告：「我係便衣。」'],
    expected: [
      { form: 'direct', speaker: null, title: '被告', text: '唔使睇呀？' },
      { form: 'direct', speaker: null, title: '保安', text: '點解唔使呀，你驚咩呀？' },
      { form: 'direct', speaker: null, title: '被告', text: '我係便衣。' },
    ],
  },
  {
    why: 'one role',
    text: '求職者：「我可以明天就上班。」',
    expected: [{ form: 'direct', speaker: null, title: '求職者', text: '我可以明天就上班。' }],
  },
  {
    why: 'two roles',
    paragraphs: ['顾客：“这鱼怎么不动？”', '摊主：“睡着了。”'],
    expected: [
      { form: 'direct', speaker: null, title: '顾客', text: '这鱼怎么不动？' },
      { form: 'direct', speaker: null, title: '摊主', text: '睡着了。' },
    ],
  },
  {
    why: '我说, the author is not named',
    text: '我说，不要害怕。',
    expected: [{ form: 'indirect', speaker: null, or: ['我'], text: '不要害怕' }],
  },
  {
    why: '我告诉他, the author is not named',
    text: '我告诉他，车站已经拆了二十年。',
    expected: [{ form: 'indirect', speaker: null, or: ['我'], text: '车站已经拆了二十年' }],
  },
  {
    why: '我问, the author is not named',
    text: '我问老人，这口井还有水吗。',
    expected: [{ form: 'indirect', speaker: null, or: ['我'], text: '这口井还有水吗' }],
  },
];

/** A leading quote behind a byline, bracket or dash. */
export const behindBylines: readonly Sample[] = [
  {
    why: 'a byline in brackets',
    text: '本报讯（记者何明远）“这座桥方便了居民。”市建设局局长程大海说。',
    expected: [{ form: 'direct', speaker: '程大海', title: '市建设局局长', text: '这座桥方便了居民。' }],
  },
  {
    why: 'a dateline',
    text: '本报东山5月6日电 “蓄水已到警戒线。”水库管理处主任邵一平说。',
    expected: [{ form: 'direct', speaker: '邵一平', title: '水库管理处主任', text: '蓄水已到警戒线。' }],
  },
  {
    why: 'an agency in brackets',
    text: '（晨星社东山电）“谈判不会中断。”外长秦小岚说。',
    expected: [{ form: 'direct', speaker: '秦小岚', title: '外长', text: '谈判不会中断。' }],
  },
  {
    why: 'a black square',
    text: '■“工资一分没少。”安装工丁大川说。',
    expected: [{ form: 'direct', speaker: '丁大川', title: '安装工', text: '工资一分没少。' }],
  },
  {
    why: 'a word in black brackets',
    text: '【现场】“往后退，别踩线！”交警罗小冬喊道。',
    expected: [{ form: 'direct', speaker: '罗小冬', title: '交警', text: '往后退，别踩线！' }],
  },
  {
    why: '见图',
    text: '新码头昨天开港（见图）。“第一船是柑橘。”港务公司经理汤文海说。',
    expected: [{ form: 'direct', speaker: '汤文海', title: '港务公司经理', text: '第一船是柑橘。' }],
  },
  {
    why: '见图 right before the marks',
    text: '（见图）“每块砖都编了号。”修复师米小兰说。',
    expected: [{ form: 'direct', speaker: '米小兰', title: '修复师', text: '每块砖都编了号。' }],
  },
  {
    why: 'a dash',
    text: '通车仪式——“终于不用绕山了。”村民代表古大顺说。',
    expected: [{ form: 'direct', speaker: '古大顺', title: '村民代表', text: '终于不用绕山了。' }],
  },
];
