import { readDateline } from '../byline.ts';
import { Cohesion } from './cohesion.ts';
import { type HeadingRun, isParagraph } from './heading-run.ts';
import { Kinship } from './kinship.ts';
import { hasColumnMark, type Line } from './line.ts';
import { openingOdds } from './opening.ts';

/**
 * What each sign that a heading is an article's headline, and no crosshead, is worth, as the logarithm of odds. Most
 * were fitted by logistic regression to the headings of whole newspaper pages without their setting. Set by hand, since
 * those pages have too few: few, verse, byline, dated, wordless, brief, amidTurns; and dateline, which leaves no doubt.
 */
const WEIGHTS = {
  usual: 0.65,
  few: -3.5,
  two: -0.5,
  more: 0.75,
  verse: 1.5,
  column: 4.2,
  dashed: 1.7,
  ledes: -2.5,
  endsInDash: -2.4,
  halves: 0.9,
  comma: -1.7,
  numbered: -4.4,
  digits: 1.4,
  short: 0.8,
  dateline: 5,
  byline: 4,
  dated: 3.5,
  closing: 1.7,
  nothingBelow: -7,
  amidTurns: -5,
  wordless: -6,
  brief: 3.5,
  opening: 0.24,
  speechAbove: -0.7,
  acrossNear: -1,
  acrossWide: -2.1,
  acrossFar: -0.7,
  takenAfter: 2,
  takenBefore: -0.7,
  gapBefore: 0.34,
  oneBefore: -1.65,
  oneAfter: 0.8,
  nextLength: 0.44,
  alike: -1.1,
  like: -0.8,
} as const;

type Sign = keyof typeof WEIGHTS;

/** 一、 （二） 3. 第四章 */
const NUMBERED = /^[（(]?(?:第\s?)?[\d一二三四五六七八九十]{1,3}(?:[.、）)]|[\s　]?[\p{Script=Han}][\s　])/u;
/** In UTF-16 units. */
const SHORT = 8;
/** Paragraphs that are compared on each side. */
const SIDES = { near: 3, wide: 8, far: 20 } as const;
const MAX_GAP = 30;
/** Paragraphs with no more than one pair of characters in common speak of different things; as `Kinship` counts. */
const STRANGE = Math.log1p(1);
/** So many paragraphs may well be several articles. */
const MANY = 15;

/** All that the words and shapes of a page's headings tell of which are headlines. */
export class HeadlineSigns {
  readonly #runs: readonly HeadingRun[];
  readonly #cohesion: Cohesion;
  readonly #kinship = new Kinship();
  readonly #paragraphs: number;
  /** The share of the runs that begin with a lede: where nearly all do, they are the parts of one article. */
  readonly #ledes: number;
  /** Natural logarithm of the usual paragraph's length in UTF-16 units. */
  readonly #usualLength: number;

  constructor(lines: readonly Line[], runs: readonly HeadingRun[]) {
    const texts = lines.filter(isParagraph).map(({ text }) => text);
    this.#runs = runs;
    this.#cohesion = new Cohesion(texts);
    this.#paragraphs = texts.length;
    const lengths = texts.map(({ length }) => length).sort((one, other) => one - other);
    this.#usualLength = Math.log(lengths[lengths.length >> 1] ?? 1);
    this.#ledes = runs.filter(hasLede).length / Math.max(1, runs.length);
  }

  /** The odds that the run at this place of the list is a headline; 0 where that is as likely as not. */
  odds(at: number): number {
    const run = this.#runs[at];
    if (run === undefined) return 0;
    let odds = 0;
    for (const [sign, strength] of Object.entries(this.#signs(run, at)) as [Sign, number][])
      odds += WEIGHTS[sign] * strength;
    return odds;
  }

  #signs(run: HeadingRun, at: number): Record<Sign, number> {
    const { headings, lines, closing, before, next, place } = run;
    const texts = (run.isVerse ? headings.slice(0, 1) : headings).map(({ text }) => text);
    const all = texts.join('');
    const cohesion = this.#cohesion;
    const [last, following] = [this.#runs[at - 1], this.#runs[at + 1]];
    const gapBefore = place - (last?.place ?? 0) + (last?.isVerse === true ? last.headings.length : 0);
    const gapAfter = (following?.place ?? this.#paragraphs) - place;
    const near = [last, following].filter((other) => other !== undefined);
    return {
      usual: 1,
      few: Math.max(0, 1 - this.#paragraphs / MANY),
      two: Number(texts.length === 2),
      more: Number(texts.length > 2),
      verse: Number(run.isVerse || (following?.isVerse === true && following.place === place)),
      column: Number(texts.some(hasColumnMark)),
      dashed: Number(texts.some((text) => /^[—―─]{2}/u.test(text))),
      ledes: hasLede(run) ? this.#ledes : 0,
      endsInDash: Number(/[—―─]$/u.test(texts.at(-1) ?? '')),
      halves: Number(/[\s　]/u.test(texts.at(-1) ?? '')),
      comma: Number(/[，,]/u.test(all)),
      numbered: Number(NUMBERED.test(all)),
      wordless: Number(!/\p{L}/u.test(all)),
      digits: Number(/\d/u.test(all)),
      short: Number(all.length <= SHORT),
      dateline: Number(next !== undefined && readDateline(next.text) !== null),
      byline: Number(lines.some(({ byline }) => byline !== null && !byline.bracketed)),
      dated: Number([...closing, ...lines].some(({ kind }) => kind === 'date' || kind === 'origin')),
      closing: Number(closing.some(({ kind, text }) => kind !== 'bullet' && /\p{L}/u.test(text))),
      amidTurns: Number(run.amidTurns),
      nothingBelow: Number(next === undefined),
      brief: Number(this.#isBrief(at) && (this.#isBrief(at - 1) || this.#isBrief(at + 1))),
      opening: next === undefined ? 0 : openingOdds(next.text),
      speechAbove: Number(/”$|”[^”]{0,12}。$/u.test(before?.text.slice(-20) ?? '')),
      acrossNear: cohesion.across(place, SIDES.near),
      acrossWide: cohesion.across(place, SIDES.wide),
      acrossFar: cohesion.across(place, SIDES.far),
      takenAfter: cohesion.taken(all, place, 1, SIDES.wide),
      takenBefore: cohesion.taken(all, place - 1, -1, SIDES.wide),
      gapBefore: Math.log1p(Math.min(MAX_GAP, gapBefore)),
      oneBefore: Number(gapBefore <= 1),
      oneAfter: Number(gapAfter <= 1),
      nextLength: next === undefined ? 0 : Math.log(next.text.length) - this.#usualLength,
      alike: Number(near.some((other) => isAlike(other, run, 1))),
      like: Number(near.some((other) => isAlike(other, run, 3))),
    };
  }

  /** One paragraph stands above the run and one below, and they have hardly a word in common. */
  #isBrief(at: number): boolean {
    const [last, run, following] = [this.#runs[at - 1], this.#runs[at], this.#runs[at + 1]];
    if (run === undefined || run.isVerse) return false;
    const [from, to] = [last?.place ?? 0, following?.place ?? this.#paragraphs];
    return run.place - from === 1 && to - run.place === 1 && this.#areStrange(run.before, run.next);
  }

  #areStrange(before: Line | undefined, next: Line | undefined): boolean {
    this.#kinship.mark(before?.text ?? '');
    return this.#kinship.shared(next?.text ?? '') <= STRANGE;
  }
}

/** 西安交通大学—— over another line. */
function hasLede({ headings }: HeadingRun): boolean {
  return headings.length > 1 && headings[0]?.kind === 'kicker';
}

/** Two headings of as many lines, each as long as the other's but for `most` characters. */
function isAlike(one: HeadingRun, other: HeadingRun, most: number): boolean {
  return (
    one.headings.length === other.headings.length &&
    one.headings.every(
      ({ text }, at) => Math.abs(text.length - (other.headings[at]?.text.length ?? 0)) <= most,
    )
  );
}
