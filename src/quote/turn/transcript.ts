import type { Article } from '../../article/article.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import type { Label } from './label.ts';
import { isName } from './label-names.ts';
import { readLegend } from './legend.ts';
import { type Opening, openingAt, openingsInside } from './openings.ts';
import { Speakers } from './speakers.ts';
import type { Text } from './text.ts';
import { unlabelledQuestions } from './unlabelled.ts';
import { isRemark } from './words.ts';

/** The turns of an article that is, or holds, a transcript. */
export interface Transcript {
  /** In the order of the text; one at least. */
  readonly openings: readonly Opening[];
  readonly speakers: Speakers;
}

interface Candidate {
  readonly opening: Opening;
  readonly text: Text;
  readonly read: Label;
  readonly recurs: boolean;
}

const LIMITS = {
  /** Passages between a question and its answer. */
  answer: 6,
  /** Labels that are known by nothing but coming again, in UTF-16 units. */
  unknownLabel: 10,
  /** Words without a stop are a list's field where they are shorter, in UTF-16 units. */
  field: 15,
  /** As much of a turn is looked at, in UTF-16 units. */
  words: 600,
} as const;

const STOP = /[。！？!?…」”]/;
const ASKS = /[？?]|请问|请您|谈谈|介绍一下/;
/** How somebody begins who speaks to others. */
const GREETS = /^.{0,16}(?:大家好|你们好|各位|女士们|先生们|同志们|朋友们|同学们|谢谢|感谢|主席|议长)/;

/** Finds the lines that open turns, where an article is a transcript; null in any other. Linear in the text. */
export function transcriptOf(
  article: Article,
  texts: readonly Text[],
  lexicon: QuoteLexicon,
): Transcript | null {
  const all = texts.flatMap(({ simple }, passage): Opening[] => {
    const opening = openingAt(simple, passage);
    return opening === null || opening.kind === 'info' || lexicon.salutations.at(opening.key, 0) !== undefined
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
  const asking = askingLabels(spoken);
  const asked = unlabelledQuestions(
    spoken.map(({ opening }) => opening),
    texts,
  );
  const turns = withQuestions(withInner(spoken, speakers, counts, lexicon), asked, texts);
  if (!isTranscript(turns, asking, texts, speakers)) return null;
  speakers.note(turns, asking);
  return { openings: turns.map(({ opening }) => opening), speakers };
}

/** 主持人：王小雨, 程大海：水务局局长 above the first turn list who takes part. */
function isSpoken(opening: Opening, text: Text): boolean {
  const asks = opening.kind === 'ask' || opening.kind === 'outlet';
  return asks || opening.form === 'alone' || /[。！？!?…]|^[“「『]/.test(wordsOf(opening, text));
}

/** The beginning of a turn's words, as much as tells what they are. */
function wordsOf({ words }: Opening, { simple }: Text): string {
  return simple.slice(words, words + LIMITS.words);
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
    case 'post':
      return recurs || !isField;
    case 'group':
    case 'organization':
      return opening.form !== 'bracket' && (recurs || !isField);
    default:
      return recurs && opening.key.length <= LIMITS.unknownLabel && !isField;
  }
}

/** Labels, of an outlet or of whoever is not known, whose turns are questions nearly all, where other turns are not. */
function askingLabels(candidates: readonly Candidate[]): ReadonlySet<string> {
  const tally = new Map<string, { turns: number; asks: number; may: boolean }>();
  for (const { opening, text, read } of candidates) {
    const seen = tally.get(opening.key) ?? {
      turns: 0,
      asks: 0,
      may: read.kind === 'unknown' || read.kind === 'organization',
    };
    const asks = ASKS.test(wordsOf(opening, text));
    tally.set(opening.key, { ...seen, turns: seen.turns + 1, asks: seen.asks + Number(asks) });
  }
  const asking = [...tally].filter(([, { turns, asks, may }]) => may && turns > 1 && asks * 5 >= turns * 3);
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
    keys.has(key) ||
    key === '问' ||
    key === '答' ||
    key === '记者' ||
    (key.endsWith('答') && isName(key.slice(0, -1), lexicon));
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

function isTranscript(
  turns: readonly Candidate[],
  asking: ReadonlySet<string>,
  texts: readonly Text[],
  speakers: Speakers,
): boolean {
  // Verse asks and answers without a stop.
  if (!turns.some(({ opening, text }) => opening.form === 'alone' || STOP.test(wordsOf(opening, text))))
    return false;
  if (turns.some(({ opening }) => speakers.isDeclared(opening.key))) return true;
  return (
    turns.some((turn, at) => isAnswered(turn, turns[at + 1], turns.length, asking)) ||
    isTalk(turns) ||
    isAllTurns(turns, texts) ||
    isOne(turns, texts)
  );
}

const ASKING: ReadonlySet<Label['kind']> = new Set(['ask', 'host', 'outlet']);

/** A question and, soon behind it, somebody's answer. */
function isAnswered(
  turn: Candidate,
  next: Candidate | undefined,
  turns: number,
  asking: ReadonlySet<string>,
): boolean {
  const asks = (each: Candidate) => ASKING.has(each.read.kind) || asking.has(each.opening.key);
  if (next === undefined || !asks(turn) || asks(next) || next.opening.key === turn.opening.key) return false;
  if (next.opening.passage - turn.opening.passage > LIMITS.answer) return false;
  const words = wordsOf(turn.opening, turn.text);
  return (
    turn.opening.form === 'alone' ||
    turns > 3 ||
    ASKS.test(words) ||
    (next.read.kind === 'answer' && STOP.test(words))
  );
}

/** Several who take turns: names, posts or parts that come again, with whole sentences. */
function isTalk(turns: readonly Candidate[]): boolean {
  const people = turns.filter(
    ({ read }) => read.kind !== 'unknown' && read.kind !== 'outlet' && read.kind !== 'organization',
  );
  const keys = new Set(people.map(({ opening }) => opening.key));
  const again = turns.filter(({ recurs }) => recurs);
  const againKeys = new Set(again.map(({ opening }) => opening.key));
  if (!areSentences(turns)) return false;
  const span = (turns.at(-1)?.opening.passage ?? 0) - (turns[0]?.opening.passage ?? 0) + 1;
  if (turns.length * 4 < span) return false;
  if (keys.size > 1 && turns.length > 2 && again.length > 0) return true;
  // 外观：…内饰：…外观：… comes again as well: one label at least must be somebody's.
  return keys.size > 0 && againKeys.size > 1 && again.length > 3 && alternates(again);
}

function alternates(turns: readonly Candidate[]): boolean {
  const changes = turns.filter(({ opening }, at) => at > 0 && turns[at - 1]?.opening.key !== opening.key);
  return changes.length * 2 >= turns.length - 1;
}

function areSentences(turns: readonly Candidate[]): boolean {
  const whole = turns.filter(
    ({ opening, text }) => opening.form === 'alone' || STOP.test(wordsOf(opening, text)),
  );
  return whole.length * 5 >= turns.length * 3;
}

/** A record of which every paragraph is a turn. */
function isAllTurns(turns: readonly Candidate[], texts: readonly Text[]): boolean {
  const people = turns.filter(({ read }) => read.kind !== 'unknown');
  const keys = new Set(people.map(({ opening }) => opening.key));
  // Crossheads and remarks in brackets are no paragraphs of their own.
  const paragraphs = texts.filter(({ simple }) => STOP.test(simple) && !isRemark(simple));
  const opened = new Set(people.map(({ opening }) => opening.passage));
  return keys.size > 1 && areSentences(people) && opened.size * 10 >= paragraphs.length * 9;
}

/** One turn that is all there is: a name with its post, and words that one says to others. */
function isOne(turns: readonly Candidate[], texts: readonly Text[]): boolean {
  const [turn] = turns;
  if (turn === undefined || turns.length > 1 || turn.opening.passage > 0) return false;
  const { read, opening, text } = turn;
  if (read.kind !== 'person' || read.title === null) return false;
  if (/\s/.test(text.simple.slice(...opening.label))) return false;
  const words = `${wordsOf(opening, text)}${texts[1]?.simple ?? ''}`;
  return texts.length <= 2 && GREETS.test(words);
}
