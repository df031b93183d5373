import { toSimplified } from '../../text/simplified.ts';
import { withoutFurniture } from './furniture.ts';

/** What stands before the name of the paper that a web page took an article from, simplified, with its colon. */
const LABELS = [
  '来源：',
  '稿源：',
  '稿件来源：',
  '文章来源：',
  '信息来源：',
  '新闻来源：',
  '原载：',
  '出处：',
];
/** Longest name of a paper, in UTF-16 units. */
const MAX_NAME = 20;
/** What ends the name: white space, a mark, the next label. */
const NAME = /^\s{0,4}([^\s\u3000|｜，。；：:;）)】\]>]{2,20})/u;

/** The paper that a short line names as its source: `2024-05-06　来源：东城日报　作者：王芳` → 东城日报; null where it names none. */
export function sourceIn(line: string): string | null {
  const bare = [...line].map(toSimplified).join('').replaceAll(':', '：');
  if (bare.length !== line.length) return null;
  for (const label of LABELS) {
    const at = bare.indexOf(label);
    // 图片来源 tells whose the picture is, 水的来源 something else.
    if (at === -1 || /\p{Script=Han}/u.test(bare.charAt(at - 1))) continue;
    const name = NAME.exec(line.slice(at + label.length, at + label.length + MAX_NAME + 5))?.[1];
    if (name !== undefined) return withoutFurniture(name);
  }
  return null;
}
