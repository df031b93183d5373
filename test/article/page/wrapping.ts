import fc from 'fast-check';

/** How a program counts a line's width: each character one, or Latin letters, digits and blanks half. */
export type Counting = 'characters' | 'columns';

/** Breaks a paragraph's lines at a width, in Chinese characters, as a program does that knows no words. */
export function wrap(paragraph: string, width: number, counting: Counting): string {
  const rows: string[] = [];
  let [row, used] = ['', 0];
  for (const character of paragraph) {
    const size = counting === 'columns' && character < '\u2e80' && !'“”‘’…—'.includes(character) ? 0.5 : 1;
    if (used + size > width) {
      rows.push(row);
      [row, used] = ['', 0];
    }
    row += character;
    used += size;
  }
  return [...rows, row].join('\n');
}

const clause = fc.constantFrom(
  '今年以来',
  '城西的老街上新开了一家修伞铺',
  '摊主是一位七十岁的老人',
  '他每天要修二十多把伞',
  '街坊都说这里的手艺信得过',
  '区里拿出1200万元修缮临街的门面',
  '沿街的电线已经全部埋到地下',
  '施工队负责人告诉记者',
  '工程预计在明年5月完工',
  '到时候游客可以坐电车直达',
  '一位从外地赶来的摄影师说',
  '他最喜欢的是雨后的石板路',
  '统计显示客流比去年增加了3.5%',
  '街道正在起草《老街保护公约》',
);
const sentence = fc
  .tuple(fc.array(clause, { minLength: 2, maxLength: 4 }), fc.constantFrom('。', '。', '！', '……', '？'))
  .map(([clauses, mark]) => `${clauses.join('，')}${mark}`);
const quoted = fc
  .tuple(fc.constantFrom('老人', '摊主', '负责人'), sentence)
  .map(([speaker, words]) => `${speaker}说：“${words}”`);

/** Paragraphs of newspaper prose, from about 30 to about 300 characters. */
export const paragraphs = fc.uniqueArray(
  fc
    .array(fc.oneof({ weight: 3, arbitrary: sentence }, quoted), { minLength: 1, maxLength: 5 })
    .map((all) => all.join('')),
  { minLength: 4, maxLength: 9 },
);
