import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readNameTagger } from '../../../../src/quote/reading/names/tagger.ts';
import { namesIn } from './score.ts';

const FOLDER = fileURLToPath(new URL('../../../../data/names', import.meta.url));
const tagger = readNameTagger(FOLDER);

describe('the tagger of names', () => {
  it('finds names by themselves and among offices', () => {
    expect(namesIn(tagger, '校长梁予安和教务主任范晓说，新楼明年启用。')).toEqual(['梁予安', '范晓']);
  });

  it('gives runs by start, then end, with probabilities that are possible together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'王小明说在会上的局长·A a0，。“”斯特拉'), { maxLength: 60 }),
        (units) => {
          const text = units.join('');
          const spans = tagger.spansIn(text);
          const order = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
          expect(spans).toEqual(order);
          for (let at = 0; at < text.length; at++) {
            const over = spans.filter(({ start, end }) => start <= at && at < end);
            expect(over.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThan(1 + 1e-6);
          }
          for (const { start, end, probability } of spans) {
            expect(end - start).toBeGreaterThan(1);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(probability).toBeGreaterThanOrEqual(0.02);
          }
        },
      ),
    );
  });

  it('takes any text: none, halves of pairs, endless ones', () => {
    expect(tagger.spansIn('')).toEqual([]);
    expect(tagger.spansIn('说')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void tagger.spansIn(text)),
    );
    expect(() => tagger.spansIn('·'.repeat(5_000))).not.toThrow();
    expect(() => tagger.spansIn('\ud840'.repeat(2_345))).not.toThrow();
  });

  it('reads each sentence of a long text as if it stood alone', () => {
    const sentence = '校长梁予安说，新楼明年启用。';
    const alone = tagger.spansIn(sentence.repeat(2)).map(({ start }) => start);
    expect(alone).toContain(2);
    const text = sentence.repeat(200);
    const starts = new Set(
      tagger
        .spansIn(text)
        .filter(({ probability }) => probability > 0.5)
        .map(({ start }) => start),
    );
    for (let copy = 0; copy < 200; copy++) expect(starts).toContain(copy * sentence.length + 2);
  });
});

describe('a model', () => {
  let copy = '';
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'names-'));
    cpSync(FOLDER, copy, { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  it('is refused where a file is missing', () => {
    rmSync(join(copy, 'words.bin'));
    expect(() => readNameTagger(copy)).toThrow(/words\.bin/);
  });

  it('is refused where a file is cut short', () => {
    for (const file of ['weights.bin', 'roles.bin', 'words.bin']) {
      truncateSync(join(copy, file), 1_001);
      expect(() => readNameTagger(copy)).toThrow(/bytes|slots/);
      cpSync(FOLDER, copy, { recursive: true });
    }
  });

  it('is refused where a search in its words would never end', () => {
    writeFileSync(join(copy, 'words.bin'), new Uint8Array(64).fill(255));
    expect(() => readNameTagger(copy)).toThrow(/no empty slot/);
  });

  it('is refused where its shape is another', () => {
    for (const shape of ['null', '{}', '{"format":0,"buckets":1,"scale":1,"transitions":[]}', '{']) {
      writeFileSync(join(copy, 'shape.json'), shape);
      expect(() => readNameTagger(copy)).toThrow();
    }
  });
});
