import type { Article } from '../../../src/article/article.ts';
import type { Quote, Speaker } from '../../../src/quote/quote.ts';

/** What a careful reader of a sample would mark as said by somebody. */
export interface ExpectedQuote {
  readonly form: Quote['form'];
  /** As the text writes it; null for an office without a name, which then stands in `title`, and where nobody is told. */
  readonly speaker: string | null;
  /** Other answers that a reader would accept; null for nobody. */
  readonly or?: readonly (string | null)[];
  /** Unset where two readers could cut it differently. */
  readonly title?: string | null;
  readonly kind?: Speaker['kind'];
  /** Of an office, group or document too, the name must be right to the character, and no office may be given as a name. */
  readonly whole?: true;
  /** Stands once in the sample; punctuation at its end does not count. */
  readonly text: string;
  /** The words right after `text` that plainly go on reporting: a quote may end with any sentence of them. */
  readonly goesOn?: string;
}

interface SampleBase {
  /** Why the sample is here, in one line. */
  readonly why: string;
  /** The headline, where it tells who speaks. */
  readonly title?: string;
  /** The author's name, where it tells who speaks. */
  readonly byline?: string;
  readonly expected: readonly ExpectedQuote[];
  /** Words between marks that nobody said: terms, slogans, names of things. */
  readonly notSpeech?: readonly string[];
}

/** Newspaper Chinese with invented people and events, and who says what in it. */
export type Sample = SampleBase & ({ readonly text: string } | { readonly paragraphs: readonly string[] });

/** The paragraphs of a sample, in order. */
export function paragraphsOf(sample: Sample): readonly string[] {
  return 'text' in sample ? [sample.text] : sample.paragraphs;
}

/** All that a reader of a sample sees: headline and byline, where it has them, and the paragraphs. */
export function wholeTextOf(sample: Sample): string {
  const { title, byline } = sample;
  return [title, byline, ...paragraphsOf(sample)].filter((line) => line !== undefined).join('\n');
}

/** A sample as an article, its paragraphs unmended. */
export function articleOf(sample: Sample): Article {
  const passages = paragraphsOf(sample).map((text, index) => ({
    id: `sample-${index + 1}`,
    section: null,
    text,
    source: [[0, text.length]] as const,
  }));
  return {
    id: 'sample',
    file: 'sample.txt',
    title: sample.title ?? null,
    subtitle: null,
    kicker: null,
    series: null,
    byline: sample.byline === undefined ? [] : [sample.byline],
    date: null,
    source: null,
    url: null,
    points: [],
    captions: [],
    passages,
  };
}
