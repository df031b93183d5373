import type { Article } from '../../article/article.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import { type Candidate, wordsOf } from './candidate.ts';
import { isName } from './label-names.ts';
import { readLegend } from './legend.ts';
import { type Opening, openingAt, openingsInside } from './openings.ts';
import { Speakers } from './speakers.ts';
import { isTranscript } from './talk.ts';
import type { Text } from './text.ts';
import { unlabelledQuestions } from './unlabelled.ts';
import { asks } from './voice.ts';

/** The turns of an article that is, or holds, a transcript. */
export interface Transcript {
  /** In the order of the text; one at least. */
  readonly openings: readonly Opening[];
  readonly speakers: Speakers;
}

const LIMITS = {
  /** Labels that are known by nothing but coming again, in UTF-16 units. */
  unknownLabel: 10,
  /** Words without a stop are a list's field where they are shorter, in UTF-16 units. */
  field: 15,
} as const;

/** Finds the lines that open turns, where an article is a transcript; null in any other. Linear in the text. */
export function transcriptOf(
  article: Article,
  texts: readonly Text[],
  lexicon: QuoteLexicon,
): Transcript | null {
  const all = texts.flatMap(({ simple }, passage): Opening[] => {
    const opening = openingAt(simple, passage);
    return opening === null ||
      opening.kind === 'info' ||
      lexicon.salutations.hearers.at(opening.key, 0) !== undefined
      ? []
      : [opening];
  });
  const counts = new Map<string, number>();
  for (const { key } of all) counts.set(key, (counts.get(key) ?? 0) + 1);
  const plain = all.find((opening) => {
    const text = texts[opening.passage];
    return (
      text !== undefined &&
      !isLegendLine(texts, opening, lexicon) &&
      !isSentence(opening) &&
      isSpoken(opening, text)
    );
  });
  const first = plain ?? all.find(({ key }) => (counts.get(key) ?? 0) > 1);
  if (first === undefined) return null;
  const speakers = new Speakers(article, texts, first.passage, lexicon);
  const candidates = all.flatMap((opening): Candidate[] => {
    const text = texts[opening.passage];
    if (text === undefined || isLegendLine(texts, opening, lexicon)) return [];
    const recurs = (counts.get(opening.key) ?? 0) > 1;
    const candidate = { opening, text, read: speakers.read(opening, text), recurs };
    return mayOpen(candidate, speakers) ? [candidate] : [];
  });
  const spoken = candidates.slice(
    Math.max(
      0,
      candidates.findIndex(({ opening, text }) => isSpoken(opening, text)),
    ),
  );
  const asking = askingLabels(spoken, lexicon);
  const asked = unlabelledQuestions(
    spoken.map(({ opening }) => opening),
    texts,
  );
  const turns = withQuestions(withInner(spoken, speakers, counts, lexicon), asked, texts);
  if (!isTranscript(turns, { asking, texts, speakers, lexicon })) return null;
  speakers.note(turns, asking);
  return { openings: turns.map(({ opening }) => opening), speakers };
}

/** 主持人：王小雨, 程大海：水务局局长 above the first turn list who takes part. */
function isSpoken(opening: Opening, text: Text): boolean {
  const asks = opening.kind === 'ask' || opening.kind === 'outlet';
  return asks || opening.form === 'alone' || /[。！？!?…]|^[“「『]/.test(wordsOf(opening, text));
}

/** A whole line that is no label: only 问, 答 and labels that come again stand alone without a colon. */
function isSentence({ form, words, kind, label }: Opening): boolean {
  return form === 'alone' && label[1] === words && kind !== 'ask' && kind !== 'answer';
}

/** `问：记者　程：程大海`, `嘉宾：程大海`. */
function isLegendLine(texts: readonly Text[], { passage, form }: Opening, lexicon: QuoteLexicon): boolean {
  const text = texts[passage];
  return (
    form !== 'alone' && text !== undefined && text.source.length < 80 && readLegend(text, lexicon) !== null
  );
}

/** Whether a label may be a speaker's. */
function mayOpen({ opening, text, read, recurs }: Candidate, speakers: Speakers): boolean {
  if (speakers.isDeclared(opening.key)) return true;
  const words = wordsOf(opening, text);
  const isBare = isSentence(opening);
  if (isBare) return recurs && read.kind === 'person';
  // 【程大海】 without a colon may be the name of a column.
  const isColumn =
    opening.form === 'bracket' && !/[：:]/.test(text.simple.slice(opening.label[1], opening.words));
  if (isColumn && opening.kind === undefined && !recurs) return false;
  // 程大海：明年不涨 may be a field of a list or a headline.
  const isField =
    opening.form !== 'alone' && !/[。！？!?…]|^[“「『]/.test(words) && words.length < LIMITS.field;
  switch (read.kind) {
    case 'info':
      return false;
    case 'ask':
    case 'host':
    case 'answer':
    case 'outlet':
      return true;
    case 'person':
      return recurs || !isField;
    case 'surname':
      return recurs || (read.title !== null && !isField);
    case 'office':
      return recurs || !isField;
    case 'group':
    case 'organization':
      return opening.form !== 'bracket' && (recurs || !isField);
    default:
      return recurs && opening.key.length <= LIMITS.unknownLabel && !isField;
  }
}

/** Labels, of an outlet or of whoever is not known, whose turns are questions nearly all, where other turns are not. */
function askingLabels(candidates: readonly Candidate[], lexicon: QuoteLexicon): ReadonlySet<string> {
  const tally = new Map<string, { turns: number; asks: number; may: boolean }>();
  for (const { opening, text, read } of candidates) {
    const seen = tally.get(opening.key) ?? {
      turns: 0,
      asks: 0,
      may: read.kind === 'unknown' || read.kind === 'organization',
    };
    const isQuestion = asks(wordsOf(opening, text), lexicon);
    tally.set(opening.key, { ...seen, turns: seen.turns + 1, asks: seen.asks + Number(isQuestion) });
  }
  const asking = [...tally].filter(
    ([, seen]) => seen.may && seen.turns > 1 && seen.asks * 5 >= seen.turns * 3,
  );
  return new Set(asking.map(([key]) => key));
}

/** The candidates with those that stand inside their passages. */
function withInner(
  candidates: readonly Candidate[],
  speakers: Speakers,
  counts: ReadonlyMap<string, number>,
  lexicon: QuoteLexicon,
): Candidate[] {
  const keys = new Set(candidates.map(({ opening }) => opening.key));
  const isLabel = (key: string) =>
    keys.has(key) || lexicon.turnLabels.inside.has(key) || isNameWithVerb(key, lexicon);
  return candidates.flatMap((candidate) => {
    const { opening, text } = candidate;
    if (opening.form === 'alone') return [candidate];
    const inner = openingsInside(text.simple, opening, isLabel);
    return [
      candidate,
      ...inner.map((each) => ({
        opening: each,
        text,
        read: speakers.read(each, text),
        recurs: (counts.get(each.key) ?? 0) > 0,
      })),
    ];
  });
}

/** 程大海答. */
function isNameWithVerb(key: string, lexicon: QuoteLexicon): boolean {
  const verb = lexicon.turnLabels.verb.endingAt(key, key.length);
  return verb !== undefined && isName(key.slice(0, -verb.length), lexicon);
}

/** The turns with the questions that have no label, each before its answer. */
function withQuestions(
  turns: readonly Candidate[],
  asked: readonly Opening[],
  texts: readonly Text[],
): readonly Candidate[] {
  if (asked.length === 0) return turns;
  const before = new Map(asked.map((opening) => [opening.passage + 1, opening]));
  return turns.flatMap((turn): Candidate[] => {
    const opening = turn.opening.inside ? undefined : before.get(turn.opening.passage);
    const text = texts[turn.opening.passage - 1];
    if (opening === undefined || text === undefined) return [turn];
    return [{ opening, text, read: { kind: 'ask', name: [], title: null }, recurs: true }, turn];
  });
}
