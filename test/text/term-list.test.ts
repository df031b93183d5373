import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOf, readTermList, readTermsByKind } from '../../src/text/term-list.ts';

function written(...lines: readonly string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'terms-')), 'fruit.txt');
  writeFileSync(path, lines.join('\n'));
  return path;
}

describe('a list of terms', () => {
  it('has one a line, and remarks', () => {
    expect(readTermList(written('# Fruit.', '梨', '', '  桃 ', ''))).toEqual(['梨', '桃']);
  });

  it('tells the terms of each kind', () => {
    const terms = readTermsByKind(written('# Fruit.', '梨 sweet', '梅 sour dried', '枣 sweet dried'), [
      'sweet',
      'sour',
      'dried',
      'raw',
    ]);
    expect(terms('sweet')).toEqual(['梨', '枣']);
    expect(terms('sour')).toEqual(['梅']);
    expect(terms('dried')).toEqual(['梅', '枣']);
    expect(terms('raw')).toEqual([]);
  });

  it.each(['梨', '梨 blue', '梨 sweet blue', '梨  sweet'])('refuses “%s”', (line) => {
    expect(() => readTermsByKind(written(line), ['sweet', 'sour'])).toThrow(
      `fruit.txt: behind “梨” stand only sweet, sour, one at least, not “${line}”`,
    );
  });
});

describe('a pattern of any of some terms', () => {
  it('takes the longest', () => {
    expect(new RegExp(anyOf(['梨', '梨花', '梨花白'])).exec('一树梨花开')?.[0]).toBe('梨花');
  });

  it('takes each of them as it is written', () => {
    const term = fc.string({ minLength: 1, unit: fc.constantFrom(...'a.*+?()[]{}|^$\\/-梨𠮷') });
    fc.assert(
      fc.property(fc.array(term, { minLength: 1 }), (terms) => {
        const pattern = new RegExp(`^${anyOf(terms)}$`, 'u');
        for (const each of terms) expect(pattern.test(each)).toBe(true);
        expect(pattern.test('桃')).toBe(false);
      }),
    );
  });
});
