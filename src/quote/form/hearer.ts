import type { QuoteLexicon } from '../lexicon.ts';
import type { Clause } from '../reading/clause.ts';
import type { Cue } from '../reading/cue.ts';
import { COUNTS } from '../reading/kinds.ts';
import { isAt, isOf, type Word, type WordKind } from '../reading/word.ts';
import { isSentenceLike, restOf } from './quoted.ts';

/** So many words at most name an outlet and its reporter. */
const LONGEST_OUTLET = 4;

/** Words that tell who is told, behind a verb such as 告诉. */
const HEARERS: ReadonlySet<WordKind> = new Set<WordKind>([
  'pronoun',
  'group-pronoun',
  'title',
  'relation',
  'group',
  'people',
  'person',
  'suffix',
  'work',
  'organization',
  'body',
  'place',
  'pointing',
  'one',
  'many',
  'count',
  'noun',
  'latin',
]);

/** The place of the first word behind a reporting verb, its aspect and who is told: 记者, 我们, 她, or what ends the clause. */
export function behindHearer(text: string, words: readonly Word[], cue: Cue, lexicon: QuoteLexicon): number {
  const at = cue.next;
  // 问了五次，: how often or how much stands before the words.
  let counted = isAt(words, at, 'aspect') ? at + 1 : at;
  while (isOf(words, counted, COUNTS) || isAt(words, counted, 'number')) counted++;
  if (counted > at && counted >= words.length) return counted;
  if (isAt(words, at, 'aspect') && isAt(words, at + 1, 'quoted')) return at + 1;
  // 表示相信，…: what is believed stands behind the mark.
  if (isAt(words, at, 'cue') && at + 1 >= words.length) return at + 1;
  if (cue.marks.has('calls')) {
    let called = at;
    while (isOf(words, called, HEARERS)) called++;
    return called >= words.length ? called : at;
  }
  if (!cue.marks.has('hearer')) return at;
  // 告诉南方周末记者: an outlet's name may be any words.
  for (let plain = at; plain < at + LONGEST_OUTLET; plain++)
    if (isListedHearer(text, words[plain], lexicon) && isAt(words, plain, 'title')) return plain + 1;
  let end = at;
  while (isOf(words, end, HEARERS)) end++;
  // 问被告陈大文是否认罪, 问儿子想不想上学: who is asked.
  const isAsked =
    cue.marks.has('asks') &&
    isAt(words, end - 1, 'person', 'relation', 'title', 'suffix') &&
    !isAt(words, end, 'of');
  // 问医生的意见是否可靠: whose the noun is of which the words speak.
  if (cue.marks.has('asks') && isAt(words, end, 'of')) return at;
  if (end >= words.length || isAsked || isPlainHearer(text, words, end - 1, lexicon)) return end;
  // 告诉记者水价会涨: a noun behind whoever is told may be what the words speak of.
  for (let plain = at; plain < end; plain++)
    if (isListedHearer(text, words[plain], lexicon) && !isAt(words, plain + 1, 'person', 'suffix'))
      return plain + 1;
  // 问他怎么看: behind a pronoun begins what is asked.
  return isAt(words, at, 'pronoun', 'group-pronoun') ? at + 1 : at;
}

/** 质疑店家“……”: the place of a sentence in quotation marks behind whoever the verb is aimed at; null where none ends the clause. */
export function behindAim(text: string, clause: Clause, words: readonly Word[], cue: Cue): number | null {
  if (!cue.marks.has('aimed')) return null;
  let at = cue.next;
  while (isOf(words, at, HEARERS)) at++;
  const word = words[at];
  const span = clause.spans.find(({ open }) => open === word?.start);
  if (at === cue.next || span === undefined || !isSentenceLike(text, span)) return null;
  return restOf(text, clause, span).close === clause.end ? at : null;
}

/** 记者, 我们, 她, 《日报》: who is told, where the clause goes on behind them. */
function isPlainHearer(text: string, words: readonly Word[], at: number, lexicon: QuoteLexicon): boolean {
  if (isAt(words, at, 'pronoun', 'group-pronoun', 'work')) return true;
  return isListedHearer(text, words[at], lexicon);
}

function isListedHearer(text: string, word: Word | undefined, { hearers }: QuoteLexicon): boolean {
  return word !== undefined && hearers.has(text.slice(word.start, word.end));
}
