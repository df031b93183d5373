import type { Sample } from './sample.ts';

/** Reports after which the reporter goes on in the same sentence. */
export const foreignRunningOn: readonly Sample[] = [
  {
    why: '虽然 … 但: the second half is the reporter’s',
    text: '虽然山国表示演习与选举无关，但邻国的港口仍在一夜之间停了工。',
    expected: [{ form: 'indirect', speaker: '山国', kind: 'organization', text: '演习与选举无关' }],
  },
  {
    why: '这一 picks the words up from outside',
    text: '总理法尔科内强调新政府不会承认旧债，这一表态令债券价格应声下跌。',
    expected: [
      { form: 'indirect', speaker: '法尔科内', title: '总理', kind: 'person', text: '新政府不会承认旧债' },
    ],
  },
  {
    why: '据估计 opens narration',
    text: '教育部长奥杜亚说学费将分三年上调，据估计，到时贫困生将减少一半。',
    expected: [
      { form: 'indirect', speaker: '奥杜亚', title: '教育部长', kind: 'person', text: '学费将分三年上调' },
    ],
  },
  {
    why: 'a semicolon, then a fact about the speaker',
    text: '商会主席德容说，关税伤害的是小店；他自己曾是五金店老板。',
    expected: [
      { form: 'indirect', speaker: '德容', title: '商会主席', kind: 'person', text: '关税伤害的是小店' },
    ],
  },
  {
    why: 'a quote, then what happened',
    text: '“我们会回来的，”队长阿尔马桑说，随后球队在嘘声中走进通道。',
    expected: [
      { form: 'direct', speaker: '阿尔马桑', title: '队长', kind: 'person', text: '我们会回来的，' },
    ],
  },
  {
    why: '并 with an act of the same man',
    text: '州长戴克斯特拉宣布全州进入紧急状态，并签署了三项命令。他说，道路至少要封闭到周末。',
    expected: [{ form: 'indirect', speaker: '戴克斯特拉', kind: 'person', text: '道路至少要封闭到周末' }],
  },
];
