import type { APIMessage } from 'discord.js';
import type { Library } from '../library/library.ts';
import { fold, foldText } from '../search/fold.ts';
import { readSearchLexicon } from '../search/lexicon.ts';
import { runsOf, wordsOf } from '../search/terms.ts';

/** The words of a message, else of what it forwards: mentions, emoji and links left out. */
export function wordsOfMessage({ message_snapshots: forwarded = [], ...own }: Partial<APIMessage>): string {
  return [own, ...forwarded.map(({ message }) => message)].map(ownWords).find((words) => words !== '') ?? '';
}

/** The content, else what embeds and texts say. */
function ownWords({ content, embeds = [], components = [] }: Partial<APIMessage>): string {
  const said = content?.trim()
    ? [content]
    : [...embeds.flatMap(({ title, description }) => [title, description]), ...textsOf(components)];
  return said
    .filter((text) => text !== undefined && text !== null)
    .join(' ')
    .replace(/<[^<>\s]{1,100}>|https?:\/\/\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Texts of components, in reading order. */
function textsOf(components: readonly object[]): string[] {
  return components.flatMap((component) => {
    const { content, components: inner = [] } = component as {
      content?: unknown;
      components?: readonly object[];
    };
    return [...(typeof content === 'string' ? [content] : []), ...textsOf(inner)];
  });
}

/**
 * A text that is no longer than `most` UTF-16 units: itself where it fits, else what it speaks of, in its own order:
 * topics of the library first, then the words that the fewest passages hold. Never empty where the text is not.
 */
export async function rarestWords(text: string, most: number, library: Library): Promise<string> {
  if (text.length <= most) return text;
  const folded = fold(text);
  const chosen: Place[] = [];
  let length = -1;
  const [topics, words] = await Promise.all([
    topicsIn(folded.text, library),
    rareWordsIn(folded.text, library),
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
async function topicsIn(folded: string, library: Library): Promise<Place[]> {
  const topics = await library.topics('', MOST_TOPICS);
  const found = topics.flatMap((topic, rank) => {
    const word = foldText(topic);
    const start = folded.indexOf(word);
    return start < 0 ? [] : [{ rank, place: [start, start + word.length] as const }];
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
async function rareWordsIn(folded: string, library: Library): Promise<Place[]> {
  const words = new Map<string, Place>();
  for (const { text: word, start, end } of runsOf(folded).flatMap((run) => wordsOf(folded, run))) {
    if ([...word].length > 1 && !words.has(word)) words.set(word, [start, end]);
  }
  const { size } = library.about;
  const common = size < FEW_PASSAGES ? size : size * COMMON_SHARE;
  const asked = [...words].filter(([word]) => !stopWords().has(word));
  const counts = await library.passagesWith(asked.map(([word]) => word));
  const counted = asked
    .map(([, place], at) => ({ place, held: counts[at] ?? 0 }))
    .filter(({ held }) => held <= common);
  const known = counted.filter(({ held }) => held > 0);
  return (known.length > 0 ? known : counted)
    .sort((a, b) => a.held - b.held || a.place[0] - b.place[0])
    .map(({ place }) => place);
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
/** Topics that are looked for in a text. */
const MOST_TOPICS = 2_000;
/** In so few passages a word may stand in most of them and still be what they are about. */
const FEW_PASSAGES = 20;
/** The share of all passages that hold a word which says nothing. */
const COMMON_SHARE = 0.2;

/** Read when first needed. */
let read: ReadonlySet<string> | undefined;

function stopWords(): ReadonlySet<string> {
  read ??= readSearchLexicon(new URL('../../data/lexicon/', import.meta.url)).besideSpeaker;
  return read;
}
