import { simplify } from '../../text/simplified.ts';
import { readTermList } from '../../text/term-list.ts';

const ENDINGS = readTermList(new URL('../../../data/lexicon/site-endings.txt', import.meta.url));
/** Longest name of a site, in UTF-16 units. */
const MAX_NAME = 16;

/** Whether a short text is a paper's, a site's or a column's name: `known`, or by how it ends. */
export function isOutlet(name: string, known: readonly string[]): boolean {
  if (known.includes(name)) return true;
  const simple = simplify(name);
  return (
    simple.length <= MAX_NAME &&
    ENDINGS.some((ending) => simple.endsWith(ending)) &&
    !/[，：！？“”]/u.test(simple)
  );
}
