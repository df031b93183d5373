import { fold } from '../fold.ts';
import type { Engine } from '../index/engine.ts';
import type { SearchLexicon } from '../lexicon.ts';
import { runsOf, termsOf, wordsOf } from '../terms.ts';

/**
 * A text that is no longer than `most` UTF-16 units: itself where it fits, else what it speaks of, in its own order:
 * topics of the library first, then the words that the fewest passages hold. Never empty where the text is not.
 */
export async function rarestWords(
  text: string,
  most: number,
  engine: Engine,
  lexicon: SearchLexicon,
): Promise<string> {
  if (text.length <= most) return text;
  const folded = fold(text);
  const chosen: Place[] = [];
  let length = -1;
  const [topics, words] = await Promise.all([
    topicsIn(folded.text, engine),
    rareWordsIn(folded.text, engine, lexicon),
  ]);
  for (const [start, end] of [...topics, ...words]) {
    if (chosen.some(([from, to]) => start < to && end > from)) continue;
    const more = 1 + end - start;
    if (length + more > most || chosen.length === MOST_WORDS) continue;
    chosen.push([start, end]);
    length += more;
  }
  const shown = joined(chosen).map((place) => text.slice(...folded.toSource(...place)));
  const kept = shown.join(' ');
  return kept === '' || kept.length > most ? cutAt(text, most) : kept;
}

/** Where something stands in a folded text. */
type Place = readonly [start: number, end: number];

/** Where the library's topics first stand, the weightiest first; of topics at one place the longest. */
async function topicsIn(folded: string, engine: Engine): Promise<Place[]> {
  const topics = await engine.topics();
  const found = topics.flatMap((topic, rank) => {
    const start = folded.indexOf(topic.folded);
    return start < 0 ? [] : [{ rank, place: [start, start + topic.folded.length] as const }];
  });
  const longest: typeof found = [];
  for (const each of found.sort((a, b) => b.place[1] - b.place[0] - (a.place[1] - a.place[0]))) {
    const [start, end] = each.place;
    if (!longest.some(({ place: [from, to] }) => start < to && end > from)) longest.push(each);
  }
  return longest.sort((a, b) => a.rank - b.rank).map(({ place }) => place);
}

/**
 * Where words first stand, those first that the fewest passages hold. Words that no passage holds only thin the
 * question: they serve where there are no others. Those that most texts hold say nothing.
 */
async function rareWordsIn(
  folded: string,
  engine: Engine,
  { besideSpeaker: dull }: SearchLexicon,
): Promise<Place[]> {
  const words = new Map<string, Place>();
  for (const { text: word, start, end } of runsOf(folded).flatMap((run) => wordsOf(folded, run))) {
    if ([...word].length > 1 && !words.has(word)) words.set(word, [start, end]);
  }
  const { size } = engine.about;
  const common = size < FEW_PASSAGES ? size : size * COMMON_SHARE;
  const asked = [...words].filter(([word]) => !dull.has(word));
  const parts = asked.map(([word]) => partsOf(word));
  const { frequencies } = await engine.lookUp({ text: '', terms: [...new Set(parts.flat())] });
  const counted = asked
    .map(([, place], at) => ({ place, held: rarest(parts[at] ?? [], frequencies) }))
    .filter(({ held }) => held <= common);
  const known = counted.filter(({ held }) => held > 0);
  return (known.length > 0 ? known : counted)
    .sort((a, b) => a.held - b.held || a.place[0] - b.place[0])
    .map(({ place }) => place);
}

/** The terms that stand wherever a folded word does. */
function partsOf(word: string): string[] {
  const parts = termsOf(word).filter(({ kind }) => kind === 'pair' || kind === 'token');
  return parts.map(({ text }) => text);
}

/** In no more passages than hold the rarest of its parts does a word stand. */
function rarest(parts: readonly string[], frequencies: ReadonlyMap<string, number>): number {
  return parts.length === 0 ? 0 : Math.min(...parts.map((part) => frequencies.get(part) ?? 0));
}

/** In the text's order, those that touch as one. */
function joined(places: readonly Place[]): Place[] {
  const runs: Place[] = [];
  for (const [start, end] of [...places].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === start) runs[runs.length - 1] = [last[0], end];
    else runs.push([start, end]);
  }
  return runs;
}

/** The beginning of a text, cut between code points. */
function cutAt(text: string, most: number): string {
  let end = 0;
  for (const character of text) {
    if (end + character.length > most) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** Words of which a long text is made into a question; more find a little of everything. */
const MOST_WORDS = 8;
/** In so few passages a word may stand in most of them and still be what they are about. */
const FEW_PASSAGES = 20;
/** The share of all passages that hold a word which says nothing. */
const COMMON_SHARE = 0.2;
