import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES } from '../../src/command/command.ts';
import {
  type Click,
  decodeClick,
  encodeClick,
  LONGEST_QUESTION,
  versionMark,
} from '../../src/discord/custom-id.ts';

const id = fc.stringMatching(/^[a-z0-9]{8}$/);
const version = fc.stringMatching(/^[0-9a-f]{8}$/).map(versionMark);
const page = fc.integer({ min: 0, max: 4_095 });
const question = fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.slice(0, LONGEST_QUESTION));

const ask: fc.Arbitrary<Click> = fc
  .record({
    action: fc.constantFrom('show', 'narrow', 'post'),
    version,
    question,
    page,
    speaker: id,
    article: id,
  })
  .map(({ action, version, ...input }) => ({ action, version, invocation: { command: 'ask', input } }));

const quotes: fc.Arbitrary<Click> = fc
  .record({ version, about: question, page, speaker: id })
  .map(({ version, ...input }) => ({ action: 'show', version, invocation: { command: 'quotes', input } }));

const context: fc.Arbitrary<Click> = fc.record({
  action: fc.constantFrom('context', 'part'),
  version,
  passage: fc.tuple(id, fc.nat(99_999)).map(([article, place]) => `${article}-${place}`),
  part: page,
  quotes: fc.array(fc.nat(99_999), { maxLength: 6 }),
});

describe('custom ids', () => {
  it('give back what was put in, within 100 units, for the longest question and both filters', () => {
    fc.assert(
      fc.property(fc.oneof(ask, quotes, context), (click) => {
        const encoded = encodeClick(click);
        expect(encoded?.length).toBeLessThanOrEqual(100);
        expect(decodeClick(encoded ?? '')).toEqual(click);
      }),
    );
  });

  it('hold 74 units of question beside all else, and nothing that would be cut', () => {
    const input = { question: '𠮷'.repeat(37), speaker: 'f508e575', article: 'yzfbfmaq', page: 4_095 };
    const click = (words: string): Click => ({
      action: 'narrow',
      version: 'abc',
      invocation: { command: 'ask', input: { ...input, question: words } },
    });
    expect(encodeClick(click(input.question))?.length).toBe(99);
    expect(encodeClick(click('长'.repeat(76)))).toBeNull();
  });

  it('stand for every command, and are told from the ids of posts', () => {
    for (const command of COMMAND_NAMES) {
      const invocation = { command, input: { ...(command === 'ask' ? { question: '食堂' } : {}), page: 1 } };
      const encoded = encodeClick({ action: 'post', version: 'abc', invocation });
      expect(encoded).toMatch(/^[A-Z]/);
      expect(decodeClick(encoded ?? '')).toEqual({ action: 'post', version: 'abc', invocation });
    }
  });

  it.each<[string, Click]>([
    [
      '1AABabcAA食堂',
      {
        action: 'show',
        version: 'abc',
        invocation: { command: 'ask', input: { question: '食堂', page: 1 } },
      },
    ],
    [
      '1xACabcIf508e575A社区',
      {
        action: 'post',
        version: 'abc',
        invocation: { command: 'quotes', input: { speaker: 'f508e575', about: '社区', page: 2 } },
      },
    ],
    [
      '1gABabcKyzfbfmaq-6A46',
      { action: 'context', version: 'abc', passage: 'yzfbfmaq-6', part: 1, quotes: [150] },
    ],
    ['1YAAabcAA', { action: 'quotes', version: 'abc' }],
  ])('of the first format are still understood: %s', (encoded, click) => {
    expect(decodeClick(encoded)).toEqual(click);
  });

  it('answer null to what they do not know, whatever it is', () => {
    for (const foreign of [
      '',
      'S',
      'Sz',
      'SaABabcA',
      'Za00abcAA',
      '1',
      'page:2',
      '2IABhrAAA社区食堂',
      '1IA',
      '1_AAabcAA',
      '1gABabcZcanteen',
      '1gABabcAA-',
    ]) {
      expect(decodeClick(foreign)).toBeNull();
    }
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `1${text}`),
        ),
        (text) => {
          const click = decodeClick(text);
          if (click !== null) expect(encodeClick(click)).not.toBe('');
        },
      ),
    );
  });

  it('keep as many marked quotes as there is room for', () => {
    const place = { passage: 'yzfbfmaq-12', part: 1, quotes: Array.from({ length: 60 }, (_, at) => at * 37) };
    const encoded = encodeClick({ action: 'context', version: 'abc', ...place }) ?? '';
    expect(encoded.length).toBeLessThanOrEqual(100);
    const click = decodeClick(encoded);
    expect(click).toMatchObject({ passage: place.passage });
    const kept = click?.action === 'context' ? click.quotes : [];
    expect(kept).toEqual(place.quotes.slice(0, kept.length));
    expect(kept.length).toBeGreaterThan(20);
  });

  it('tell the versions of libraries apart', () => {
    const marks = Array.from({ length: 200 }, (_, at) =>
      versionMark((at * 7_919_317).toString(16).padStart(8, '0')),
    );
    expect(new Set(marks).size).toBeGreaterThan(195);
    expect(marks.every((mark) => /^[\w-]{3}$/.test(mark))).toBe(true);
  });
});
