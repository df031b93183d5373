import type { WordKind } from './word.ts';

/** The beginning of a clause counts as a word of its own before the first one. */
export type Before = WordKind | 'start';

/**
 * How much better (or worse, below 0) two kinds of words go side by side than chance has it. Every pair that is not
 * named is worth 0.
 */
const JOINS = {
  'title person': 6,
  'relation person': 5,
  'organization title': 1.5,
  'organization person': 0.5,
  'place title': 1,
  'place organization': 1,
  'person suffix': 2.5,
  'person cue': 2,
  'person adverb': 0.5,
  // What somebody does, or the small words before it, some of which are verbs too.
  'person verb': 1,
  'person not': 1,
  'person modal': 1,
  'person passive': 1,
  'person causative': 1,
  'person hearer': 1,
  'person with': 1,
  'person locative-preposition': 1,
  // 某某微博: what is also a firm tells where somebody said it.
  'person time': 1,
  'person person': -3,
  'title cue': 0.5,
  'group cue': 0.5,
  'organization cue': 0.5,
  'document cue': 2,
  'noun organization': 1.5,
  'people organization': 1.5,
  'body organization': 1.5,
  'action organization': 1,
  'pronoun cue': 1,
  'addition cue': 1,
  'suffix cue': 1,
  // 某某代表公司: what stands behind a name, and nothing that goes on.
  'suffix organization': -3,
  'suffix title': -3,
  'suffix group': -3,
  'suffix many': -3,
  'suffix people': -3,
  'suffix relation': -3,
  'suffix body': -3,
  'suffix noun': -2,
  'of cue': -2,
  'of verb': -0.5,
  'count title': 1,
  'one title': 1,
  'many title': 1,
  'one group': 1,
  'many group': 1,
  'former title': 2,
  'former organization': 1,
  'former place': 1,
  'former people': 1,
  'former group': 1,
  'former relation': 1,
  'start cue': 1,
  'start document': 1,
  'start title': 0.7,
  'start organization': 1,
  'start group': 0.5,
  'start not-cue': 1,
  'start locative': -3,
  'locative title': -2,
  'locative organization': -1,
  'count group': 1,
  'pointing title': 1,
  'pointing organization': 1,
  'adverb cue': 1,
  'modal cue': 1,
  'not cue': 0.5,
  'cue aspect': 0.3,
  'verb aspect': 0.5,
  'start single': -1,
  'single single': -0.5,
  'title single': -0.5,
  // 安排有: in the middle of a clause 有 is its verb.
  'noun connective': -1,
  'verb connective': -1,
  'action connective': -1,
  'adjective connective': -1,
  'proper connective': -1,
  'place connective': -1,
  'time connective': -1,
  'modal connective': -1,
  'modal noun': -1,
  'modal title': -1,
  'modal adjective': -0.5,
  'not connective': -1,
} as const satisfies Partial<Record<`${Before} ${WordKind}`, number>>;

const KINDS = new Map<string, Map<string, number>>();
for (const [pair, worth] of Object.entries(JOINS)) {
  const [before = '', after = ''] = pair.split(' ');
  const row = KINDS.get(before) ?? new Map<string, number>();
  row.set(after, worth);
  KINDS.set(before, row);
}

/** What it adds to a reading's sum that a word of one kind follows one of another. */
export function joinWorth(before: Before, after: WordKind): number {
  const worth = KINDS.get(before)?.get(after);
  // What may stand behind a name stands nowhere else.
  return worth ?? (after === 'suffix' ? -4 : 0);
}
