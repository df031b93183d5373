import { foldText } from '../fold.ts';
import { wordsOf } from '../terms.ts';
import type { Holder } from './speaker-index.ts';

/** An office that somebody holds; both parts are folded. */
export interface Office {
  /** 校长 */
  readonly head: string;
  /** The title up to the office itself: 上海交通大学. */
  readonly before: string;
}

/** An office in a text and who holds it, by rank. Offsets are units of the folded text. */
interface OfficeMention {
  readonly start: number;
  readonly end: number;
  readonly ranks: readonly number[];
}

/** An office that more people hold names nobody by itself: 主任, in a large library. */
const MOST_HOLDERS = 10;
/** Characters before the office that then must fit a title: one of them fits somebody's by chance. */
const LEAST_BEFORE = 2;

/** Finds in a folded text those who hold the offices that it names: 交大校长 is the one whose title is 上海交通大学校长. */
export function officeMentions(
  folded: string,
  holdersOf: ReadonlyMap<string, readonly Holder[]>,
): OfficeMention[] {
  const lengths = [...new Set([...holdersOf.keys()].map((head) => head.length))].sort((a, b) => b - a);
  const found: OfficeMention[] = [];
  let from = 0;
  for (let at = 0; at < folded.length; at++) {
    const length = lengths.find((each) => holdersOf.has(folded.slice(at, at + each)));
    if (length === undefined) continue;
    const holders = holdersOf.get(folded.slice(at, at + length)) ?? [];
    const mention = widest(folded, from, at, at + length, holders);
    const named = at - mention.start >= LEAST_BEFORE || holders.length <= MOST_HOLDERS;
    if (!named) continue;
    found.push(mention);
    from = mention.end;
    at = mention.end - 1;
  }
  return found;
}

/** The offices of a title: 党委书记、董事长 holds two; each is the last word of its part. */
export function officesIn(asWritten: string): Office[] {
  const title = foldText(asWritten);
  const offices: Office[] = [];
  for (const part of title.matchAll(/[^、,;\s]+/gu)) {
    const words = wordsOf(part[0], { start: 0, end: part[0].length });
    const last = words.at(-1);
    if (last === undefined) continue;
    // A dictionary may cut an office's last character off: 体系|长.
    const head = last.text.length > 1 ? last.text : part[0].slice(-2);
    const end = part.index + part[0].length - head.length;
    if (head.length > 1) offices.push({ head, before: title.slice(0, Math.max(0, end)) });
  }
  return offices;
}

/** Widens an office to the left while the question abbreviates the title: 交大 is in 上海交通大学, in order. */
function widest(
  folded: string,
  from: number,
  start: number,
  end: number,
  holders: readonly Holder[],
): OfficeMention {
  let best = { start, together: 0, ranks: new Set<number>() };
  for (const { rank, before } of holders) {
    const { reached, together } = reachLeft(folded, from, start, before);
    const wider = reached < best.start || (reached === best.start && together > best.together);
    if (wider) best = { start: reached, together, ranks: new Set([rank]) };
    else if (reached === best.start && together === best.together) best.ranks.add(rank);
  }
  return { start: best.start, end, ranks: [...best.ranks] };
}

function reachLeft(folded: string, from: number, start: number, before: string) {
  let reached = start;
  let limit = before.length - 1;
  let together = 0;
  while (reached > from && limit >= 0) {
    const at = before.lastIndexOf(folded.charAt(reached - 1), limit);
    if (at < 0) break;
    if (at === limit) together++;
    limit = at - 1;
    reached--;
  }
  return { reached, together };
}
