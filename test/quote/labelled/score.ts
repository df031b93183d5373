import { findQuotes } from '../../../src/quote/find.ts';
import type { QuoteLexicon } from '../../../src/quote/lexicon.ts';
import type { Quote } from '../../../src/quote/quote.ts';
import { articleOf, type ExpectedQuote, paragraphsOf, type Sample } from './sample.ts';

/** Counts over samples; they add up from form to form. */
export interface Tally {
  readonly samples: number;
  /** Labelled quotes, and those that the finder gave. */
  readonly expected: number;
  readonly given: number;
  /** The words overlap by at least OVERLAP; of these: the speaker is right too; the words are right to the character. */
  readonly overlapping: number;
  readonly attributed: number;
  readonly exact: number;
  /** Named speakers who were found and have a title; those whose title is right to the character. */
  readonly titled: number;
  readonly titlesRight: number;
  /** Named speakers labelled as without title; those who were given one. */
  readonly untitled: number;
  readonly titlesInvented: number;
  /** Quotation marks around what nobody said; those taken for speech. */
  readonly terms: number;
  readonly termsTaken: number;
  /** Quotes given as `sure`; those of them with words and speaker right. */
  readonly sure: number;
  readonly sureRight: number;
}

/** One thing that the finder got wrong. */
export interface Miss {
  readonly fault: 'missed' | 'speaker' | 'words' | 'title' | 'extra' | 'term';
  readonly why: string;
  readonly expected: string;
  readonly got: string;
}

/** From here on two runs of words are the same quote: their common part over their union. */
const OVERLAP = 0.8;

/** Runs the quote finder over samples and counts. */
export function scoreSamples(
  samples: readonly Sample[],
  lexicon: QuoteLexicon,
): { tally: Tally; misses: Miss[] } {
  const scores = samples.map((sample) => scoreSample(sample, lexicon));
  return {
    tally: addTallies(scores.map(({ tally }) => tally)),
    misses: scores.flatMap(({ misses }) => misses),
  };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum: Count = { ...EMPTY };
  for (const tally of tallies) for (const key of KEYS) sum[key] += tally[key];
  return sum;
}

/** Harmonic mean of precision and recall for `hits` of the quotes; 1 where there was nothing to find or give. */
export function f1(hits: number, { expected, given }: Tally): number {
  return expected + given === 0 ? 1 : (2 * hits) / (expected + given);
}

interface Span {
  /** Index of the paragraph. */
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

type Count = { -readonly [Key in keyof Tally]: Tally[Key] };

type Given = Span & { readonly quote: Quote };

const EMPTY: Tally = {
  samples: 0,
  expected: 0,
  given: 0,
  overlapping: 0,
  attributed: 0,
  exact: 0,
  titled: 0,
  titlesRight: 0,
  untitled: 0,
  titlesInvented: 0,
  terms: 0,
  termsTaken: 0,
  sure: 0,
  sureRight: 0,
};

const KEYS = Object.keys(EMPTY) as (keyof Tally)[];

function scoreSample(sample: Sample, lexicon: QuoteLexicon): { tally: Tally; misses: Miss[] } {
  const paragraphs = paragraphsOf(sample);
  const misses: Miss[] = [];
  const note = (fault: Miss['fault'], expected: string, got: string) =>
    misses.push({ fault, why: sample.why, expected, got });
  const labels = sample.expected.map((expected) => ({ expected, ends: acceptedSpans(paragraphs, expected) }));
  const all = findQuotes(articleOf(sample), lexicon).flatMap(({ quotes }, place) =>
    quotes.map(
      (quote): Given => ({
        quote,
        ...withoutLastMarks(paragraphs, { place, start: quote.start, end: quote.end }),
      }),
    ),
  );
  const given = all.filter((one) => !labels.some(({ expected, ends }) => isPartOf(one, expected, ends)));
  const count: Count = { ...EMPTY, samples: 1 };
  count.expected = labels.length;
  count.given = given.length;
  count.sure = given.filter(({ quote }) => quote.confidence === 'sure').length;
  const left = new Set(given);
  for (const { expected, ends } of labels) {
    const best = closest(left, ends);
    if (best === null || overlap(best, ends) < OVERLAP) {
      note('missed', tell(expected), best === null ? 'nothing' : told(best.quote));
      continue;
    }
    left.delete(best);
    count.overlapping++;
    const exact = ends.some((end) => best.start === end.start && best.end === end.end);
    if (exact) count.exact++;
    else note('words', tell(expected), told(best.quote));
    if (!isSpeakerRight(best.quote, expected)) {
      note('speaker', tell(expected), told(best.quote));
      continue;
    }
    count.attributed++;
    if (best.quote.confidence === 'sure') count.sureRight++;
    if (expected.speaker === null || expected.title === undefined || best.quote.speaker === null) continue;
    const isTitleRight = best.quote.speaker.title === expected.title;
    if (!isTitleRight) note('title', tell(expected), told(best.quote));
    if (expected.title !== null) {
      count.titled++;
      if (isTitleRight) count.titlesRight++;
    } else {
      count.untitled++;
      if (!isTitleRight) count.titlesInvented++;
    }
  }
  for (const { quote } of left) note('extra', 'nothing', told(quote));
  for (const term of sample.notSpeech ?? []) {
    count.terms++;
    const span = withoutLastMarks(paragraphs, spanOf(paragraphs, term));
    const taken = all.find(({ quote, ...one }) => quote.form === 'direct' && isNear(one, span));
    if (taken === undefined) continue;
    count.termsTaken++;
    note('term', term, told(taken.quote));
  }
  return { tally: count, misses };
}

/** The words alone, and with each further sentence that goes on reporting. */
function acceptedSpans(paragraphs: readonly string[], { text, goesOn = '' }: ExpectedQuote): Span[] {
  const span = spanOf(paragraphs, text);
  const sentenceEnds = [...goesOn.matchAll(/[。！？]|$/g)].map(({ index }) => span.end + index);
  return [span.end, ...sentenceEnds].map((end) => withoutLastMarks(paragraphs, { ...span, end }));
}

/** Where the words stand; throws where they stand nowhere or twice, as the label then says nothing. */
function spanOf(paragraphs: readonly string[], text: string): Span {
  const found = paragraphs.flatMap((paragraph, place) => {
    const start = paragraph.indexOf(text);
    if (start !== -1 && paragraph.includes(text, start + 1))
      throw new Error(`“${text}” stands twice in its sample`);
    return start === -1 ? [] : [{ place, start, end: start + text.length }];
  });
  const [span, second] = found;
  if (span === undefined || second !== undefined)
    throw new Error(`“${text}” stands ${found.length} times in its sample`);
  return span;
}

function withoutLastMarks(paragraphs: readonly string[], span: Span): Span {
  const text = paragraphs[span.place] ?? '';
  let { end } = span;
  while (end > span.start + 1 && /[。！？!?，,；;…]/.test(text.charAt(end - 1))) end--;
  return { ...span, end };
}

/** Quoted words woven into a report, and sentences that go on with it, are neither right nor wrong. */
function isPartOf(one: Given, { form, text, goesOn }: ExpectedQuote, ends: readonly Span[]): boolean {
  const [span] = ends;
  const last = ends.at(-1);
  if (span === undefined || last === undefined || one.place !== span.place) return false;
  const isInside = one.start >= span.start && one.end <= span.end && one.quote.text.length < text.length;
  if (form === 'indirect' && one.quote.form === 'direct' && isInside) return true;
  return goesOn !== undefined && one.start >= span.end && one.end <= last.end + 1;
}

function closest(given: ReadonlySet<Given>, ends: readonly Span[]): Given | null {
  let best: Given | null = null;
  for (const one of given) {
    const value = overlap(one, ends);
    if (value > 0 && value > (best === null ? 0 : overlap(best, ends))) best = one;
  }
  return best;
}

function overlap(one: Span, ends: readonly Span[]): number {
  return Math.max(
    ...ends.map((other) => {
      if (one.place !== other.place) return 0;
      const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      return common <= 0 ? 0 : common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
    }),
  );
}

function isNear(one: Span, other: Span): boolean {
  return (
    one.place === other.place && Math.abs(one.start - other.start) <= 1 && Math.abs(one.end - other.end) <= 1
  );
}

/** A person's name must be right to the character; of an office, a group or a document a part is enough unless `whole`. */
function isSpeakerRight({ speaker }: Quote, expected: ExpectedQuote): boolean {
  const { speaker: name, or = [], title, kind, whole = false } = expected;
  const said = speaker?.name ?? speaker?.title ?? null;
  if (or.includes(null) && (speaker?.name ?? null) === null) return true;
  const wanted = [name ?? title ?? null, ...or];
  if (said === null) return wanted[0] === null;
  if (whole && name === null && kind === undefined && speaker?.name != null) return false;
  if (whole) return wanted.includes(said);
  const isWhole = name !== null && (kind ?? 'person') === 'person';
  return wanted.some((one) => {
    if (one === null) return false;
    return isWhole ? one === speaker?.name : said.length > 1 && (one.includes(said) || said.includes(one));
  });
}

function tell({ form, speaker, title, text }: ExpectedQuote): string {
  return `${form} ${speaker ?? '-'} (${title ?? (title === null ? '-' : 'any')}): ${text}`;
}

function told({ form, speaker, rule, confidence, text }: Quote): string {
  return `${form} ${speaker?.name ?? '-'} (${speaker?.title ?? '-'}) [${rule}, ${confidence}]: ${text}`;
}
