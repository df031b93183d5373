import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import { FAULT_FORMS, FORMS, UNSEEN_FORMS } from './labelled/all.ts';
import { paragraphsOf, type Sample, wholeTextOf } from './labelled/sample.ts';
import { f1, scoreSamples } from './labelled/score.ts';

/** Just under what the quote finder reaches on each set: raise them with it, never lower them for a change elsewhere. */
const FLOORS = [
  ['sample forms', FORMS, { attributedF1: 0.93, exactF1: 0.97, titles: 0.94, terms: 0, sureRight: 0.99 }],
  [
    'forms that once went wrong',
    FAULT_FORMS,
    { attributedF1: 0.87, exactF1: 0.93, titles: 0.97, terms: 3, sureRight: 0.97 },
  ],
  [
    'forms kept apart',
    UNSEEN_FORMS,
    { attributedF1: 0.94, exactF1: 0.94, titles: 0.94, terms: 0, sureRight: 0.98 },
  ],
] as const;

const LEXICON = fileURLToPath(new URL('../../data/lexicon', import.meta.url));
const SAMPLES_PER_FORM = 5;

const forms = [
  ...Object.entries<readonly Sample[]>(FORMS),
  ...Object.entries<readonly Sample[]>(FAULT_FORMS),
  ...Object.entries<readonly Sample[]>(UNSEEN_FORMS),
];
const texts = forms
  .flatMap(([, form]) => form)
  .map((sample) => ({ sample, text: paragraphsOf(sample).join('\n') }));

describe('the labels', () => {
  it.each(forms)('hold enough samples of %s', (_, form) => {
    expect(form.length).toBeGreaterThanOrEqual(SAMPLES_PER_FORM);
  });

  it('give words that stand exactly once in their sample', () => {
    for (const { sample, text } of texts) {
      const words = [...sample.expected.map((expected) => expected.text), ...(sample.notSpeech ?? [])];
      for (const one of words) expect(`${one}: ${text.split(one).length - 1}`).toBe(`${one}: 1`);
    }
  });

  it('give further sentences that follow the words', () => {
    for (const { sample, text } of texts) {
      for (const expected of sample.expected) expect(text).toContain(expected.text + (expected.goesOn ?? ''));
    }
  });

  it('name speakers as their sample writes them', () => {
    for (const { sample } of texts) {
      for (const { speaker, title, or = [] } of sample.expected) {
        for (const one of [speaker, title, ...or])
          if (one != null) expect(wholeTextOf(sample)).toContain(one);
      }
    }
  });

  it('use no sample twice', () => {
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  });
});

describe('the quote finder on the labelled samples', () => {
  // Scored within the test, not before: what runs while tests are collected, mutation testing lays to none.
  it.each(FLOORS)('keeps above its floors on %s', (_, set, floors) => {
    const { tally } = scoreSamples(Object.values<readonly Sample[]>(set).flat(), readQuoteLexicon(LEXICON));
    const { soft } = expect;
    soft(f1(tally.attributed, tally), 'words and speaker').toBeGreaterThanOrEqual(floors.attributedF1);
    soft(f1(tally.exact, tally), 'words to the character').toBeGreaterThanOrEqual(floors.exactF1);
    soft(tally.titlesRight / tally.titled, 'titles').toBeGreaterThanOrEqual(floors.titles);
    soft(tally.termsTaken, 'terms and slogans').toBeLessThanOrEqual(floors.terms);
    soft(tally.sureRight / tally.sure, 'is right where sure').toBeGreaterThanOrEqual(floors.sureRight);
  });
});
