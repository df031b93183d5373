import { datelineWords } from '../../article/lexicon.ts';
import { CLOSING_BRACKETS } from '../../text/brackets.ts';
import { anyOf } from '../../text/term-list.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import { findMarkedSpans, type MarkedSpan } from './marks.ts';

/**
 * What ends a clause: `comma`, `colon`, `stop` (。！？；… and the like), or `quote`: a quotation that closes behind a mark
 * of its own (“……。”他说), which ends the clause it stands in.
 */
type ClauseEnd = 'comma' | 'colon' | 'semicolon' | 'stop' | 'quote';

/** A stretch of a passage between two marks of the narration; words in quotation marks, （） and 《》 are never cut. */
export interface Clause {
  readonly start: number;
  /** Exclusive; the mark that ends the clause is left out. */
  readonly end: number;
  readonly endsBy: ClauseEnd;
  /** The quoted spans in it, in order. */
  readonly spans: readonly MarkedSpan[];
  /** Which sentence of the passage it belongs to, from 0. */
  readonly sentence: number;
  /** Where that sentence starts. */
  readonly sentenceStart: number;
}

const ENDS: Readonly<Record<string, ClauseEnd>> = {
  '，': 'comma',
  ',': 'comma',
  '：': 'colon',
  ':': 'colon',
  '；': 'semicolon',
  ';': 'semicolon',
  '。': 'stop',
  '！': 'stop',
  '？': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '．': 'stop',
};

/** The UTF-16 units at which anything is decided; every other one is passed over. */
const CUTS: ReadonlySet<number> = new Set(
  [...Object.keys(ENDS), ...CLOSING_BRACKETS.keys(), '.'].map((char) => char.charCodeAt(0)),
);

/** A sentence's subject is looked for no more clauses back than this, which bounds the work. */
export const CLAUSES_BACK = 16;

/** Brackets longer than this are read as text, so that a lost closing one costs a bounded look ahead. */
const BRACKET_REACH = 60;

/**
 * Cuts a passage into clauses. Offsets are UTF-16 units of `text`; linear in its length. Words whose closing mark is
 * missing reach to the end of the text where the quotation `runsOn` into the next paragraph, else to their sentence's end.
 */
export function clausesOf(
  text: string,
  { runsOn }: { runsOn: boolean },
  lexicon: Pick<QuoteLexicon, 'closingCues' | 'formWords'>,
): Clause[] {
  const marked = findMarkedSpans(text, lexicon).map((span) =>
    span.closed || runsOn ? span : closeAtStop(text, span),
  );
  const clauses: Clause[] = [];
  let sentence = 0;
  let sentenceStart = 0;
  let start = 0;
  let spans: MarkedSpan[] = [];
  let nextSpan = 0;
  const cut = (end: number, resume: number, endsBy: ClauseEnd) => {
    if (end > start || spans.length > 0) clauses.push({ start, end, endsBy, spans, sentence, sentenceStart });
    if (endsBy === 'stop' || endsBy === 'quote') {
      sentence++;
      sentenceStart = resume;
    }
    start = resume;
    spans = [];
  };
  for (let at = 0; at < text.length; at++) {
    while ((marked[nextSpan]?.open ?? Infinity) < at) nextSpan++;
    const span = marked[nextSpan];
    if (span?.open === at) {
      // 本报讯（记者某某）“……”: what is quoted begins a sentence of its own behind a byline.
      const isOpening = spans.length === 0 && at > start && text.slice(0, start).trim() === '';
      if (isOpening && isByline(text.slice(start, at))) cut(at, at, 'stop');
      spans.push(span);
      at = span.close - 1;
      if (closesSentence(text, span, lexicon)) cut(span.close, span.close, 'quote');
      continue;
    }
    if (!CUTS.has(text.charCodeAt(at))) continue;
    const char = text[at] ?? '';
    const closing = CLOSING_BRACKETS.get(char);
    if (closing !== undefined) {
      const end = text.slice(at, at + BRACKET_REACH).indexOf(closing);
      const nextOpen = span?.open ?? Infinity;
      if (end > 0 && at + end < nextOpen) at += end;
      continue;
    }
    const endsBy = endOf(text, at);
    if (endsBy !== undefined) cut(at, at + 1, endsBy);
  }
  cut(text.length, text.length, 'stop');
  return clauses;
}

/** What stands before a paragraph's first sentence: who reports from where, a label in brackets, a bullet. */
function isByline(words: string): boolean {
  if (words.length > LONGEST_BYLINE) return false;
  let at = 0;
  while (at < words.length) {
    BYLINE_PART.lastIndex = at;
    const length = BYLINE_PART.exec(words)?.[0].length ?? 0;
    if (length === 0) return false;
    at += length;
  }
  return at > 0;
}

const LONGEST_BYLINE = 60;
/** Read one after another, since a pattern of repeated parts would try every way to split a run of 电. */
const BYLINE_PART = new RegExp(
  '\\s*(?:[■▲●◆△▪◎★\\-－]|【[^】]*】|[（(][^）)]*[）)]|[^，。：；（(【—]{1,12}—+|' +
    `[^，。：；（(【—]{0,30}${anyOf([...datelineWords('end'), ...datelineWords('news')])})\\s*`,
  'y',
);

function closeAtStop(text: string, span: MarkedSpan): MarkedSpan {
  const stop = text.slice(span.start).search(/[。！？]/);
  const end = stop < 0 ? text.length : span.start + stop + 1;
  return { ...span, end, close: end };
}

/** Full stops and commas inside numbers and times end nothing (1,000; 10:30); a half-width stop ends a sentence before “. */
function endOf(text: string, at: number): ClauseEnd | undefined {
  const char = text[at] ?? '';
  if (char === '.') return /[“『「]/.test(text[at + 1] ?? '') ? 'stop' : undefined;
  const endsBy = ENDS[char];
  if (endsBy === undefined) return undefined;
  const betweenDigits = isDigit(text[at - 1]) && isDigit(text[at + 1]);
  return betweenDigits && /[,:，：．]/.test(char) ? undefined : endsBy;
}

/** A quotation with a stop of its own at its end closes the sentence, unless the narration goes on at once (“好！”的一声). */
function closesSentence(
  text: string,
  span: MarkedSpan,
  { formWords }: Pick<QuoteLexicon, 'formWords'>,
): boolean {
  if (!span.closed || !/[。！？!?…，,]/.test(text[span.end - 1] ?? '')) return false;
  const next = text[span.close];
  if (formWords.own.at(text, span.close) !== undefined) return true;
  const isLinked =
    next !== undefined && (/[、）)—]/.test(next) || formWords.link.at(text, span.close) !== undefined);
  return next === undefined || (ENDS[next] === undefined && !isLinked);
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && /[\d０-９]/.test(char);
}
