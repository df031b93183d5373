import type { Sample } from './sample.ts';

/** Governments, ministries, armies and their spokespersons. */
export const foreignStates: readonly Sample[] = [
  {
    why: 'a state’s name as subject',
    text: '科伦比亚政府表示，边境口岸将重新开放。外交部补充说，签证费维持不变。',
    expected: [
      { form: 'indirect', speaker: '科伦比亚政府', kind: 'organization', text: '边境口岸将重新开放' },
      { form: 'indirect', speaker: '外交部', kind: 'organization', text: '签证费维持不变' },
    ],
  },
  {
    why: 'an army claims, the rebels claim',
    text: '军方称，两座桥梁已被收复；叛军则声称，政府军损失了六辆坦克。',
    expected: [
      { form: 'indirect', speaker: '军方', kind: 'organization', text: '两座桥梁已被收复' },
      { form: 'indirect', speaker: '叛军', kind: 'organization', text: '政府军损失了六辆坦克' },
    ],
  },
  {
    why: 'a spokesperson without a name, then 他',
    text: '白宫发言人说，总统尚未看到那份备忘录。他说，任何决定都要等到下周。',
    expected: [
      {
        form: 'indirect',
        speaker: null,
        title: '白宫发言人',
        kind: 'person',
        text: '总统尚未看到那份备忘录',
      },
      { form: 'indirect', speaker: null, or: ['白宫发言人'], kind: 'person', text: '任何决定都要等到下周' },
    ],
  },
  {
    why: 'officials who want no name',
    text: '两名不愿透露姓名的官员说，撤离计划早在三月就拟好了。',
    expected: [
      { form: 'indirect', speaker: null, title: '两名不愿透露姓名的官员', text: '撤离计划早在三月就拟好了' },
    ],
  },
  {
    why: 'one capital against the other',
    text: '巴伦说停火从未生效，而莫科尼亚坚称对方先开了火。',
    expected: [
      { form: 'indirect', speaker: '巴伦', kind: 'organization', text: '停火从未生效' },
      { form: 'indirect', speaker: '莫科尼亚', kind: 'organization', text: '对方先开了火' },
    ],
  },
  {
    why: 'a summit: what both sides say',
    text: '两国外长会后发表联合公报，重申不首先使用武力。',
    expected: [
      { form: 'indirect', speaker: '两国外长', or: ['联合公报'], kind: 'group', text: '不首先使用武力' },
    ],
  },
  {
    why: 'an ambassador for his government',
    text: '驻联合国大使阿夫拉姆·科斯塔说，决议草案“只提到受害者，没有提到加害者”。他呼吁理事会推迟表决。',
    expected: [
      {
        form: 'indirect',
        speaker: '阿夫拉姆·科斯塔',
        title: '驻联合国大使',
        kind: 'person',
        text: '决议草案“只提到受害者，没有提到加害者”',
      },
      { form: 'indirect', speaker: '阿夫拉姆·科斯塔', kind: 'person', text: '理事会推迟表决' },
    ],
  },
];

/** 宣布, 否认 and 拒绝, which report nothing, and real reports beside them. */
export const foreignActs: readonly Sample[] = [
  {
    why: '宣布 with an act',
    text: '总理宣布解散议会，各党连夜开始拟定候选人名单。',
    expected: [],
  },
  {
    why: '宣布 with what is the case',
    text: '选举委员会星期日宣布，第二轮投票率为百分之六十一。',
    expected: [
      { form: 'indirect', speaker: '选举委员会', kind: 'organization', text: '第二轮投票率为百分之六十一' },
    ],
  },
  {
    why: '否认 with a noun, then 但承认',
    text: '市长科洛布否认受贿，但承认，他从未申报那套海滨公寓。',
    expected: [
      { form: 'indirect', speaker: '科洛布', title: '市长', kind: 'person', text: '他从未申报那套海滨公寓' },
    ],
  },
  {
    why: 'a denial of a rumour',
    text: '航空公司否认航班因超售而取消。',
    expected: [],
  },
  {
    why: '拒绝 and 不予置评',
    text: '中央银行拒绝就汇率目标置评，法国使馆也未回应采访请求。',
    expected: [],
  },
  {
    why: 'words of praise: attitudes',
    text: '教皇对停火表示欢迎，并向遇难者家属表达了哀悼。',
    expected: [],
  },
  {
    why: 'asked whether, he says so',
    text: '被问及是否参选，参议员汤森德没有否认，只说：“我会和家人商量。”',
    expected: [
      { form: 'direct', speaker: '汤森德', title: '参议员', kind: 'person', text: '我会和家人商量。' },
    ],
  },
  {
    why: 'a conviction and its consequences',
    text: '法院判处前局长米勒四年监禁，他的律师表示将提出上诉。',
    expected: [{ form: 'indirect', speaker: null, title: '他的律师', kind: 'person', text: '将提出上诉' }],
  },
];
