import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText } from '../../src/search/fold.ts';

describe('foldText', () => {
  it.each([
    ['ＡＩ與「城市」', 'ai与"城市"'],
    ['２.２６億，Ｃａｆé', '2.26亿,cafe'],
    ['一網統管', '一网统管'],
    ['什麼', '什么'],
    ['什么', '什么'],
    ['說話人：江波', '说话人:江波'],
    ['⽕⻋站⻅⺠⻜', '火车站见民飞'],
    ['𠮷野家', '𠮷野家'],
    ['“一”‘二’『三』', "\"一\"'二''三'"],
    ['㎡ﬁ㈱', 'm2fi(株)'],
    ['……——', '……——'],
    ['e\u0301', 'e'],
  ])('%s → %s', (source, folded) => {
    expect(foldText(source)).toBe(folded);
  });

  it('keeps what is folded as it is, whatever the character', () => {
    const unstable: string[] = [];
    for (let point = 0; point < 0x3_00_00; point++) {
      const once = foldText(String.fromCodePoint(point));
      if (foldText(once) !== once) unstable.push(point.toString(16));
    }
    expect(unstable).toEqual([]);
  });
});

describe('fold', () => {
  it('leads back to the source where every character stays one', () => {
    const source = '他说：「一網統管」';
    const { text, toSource } = fold(source);
    const at = text.indexOf('一网统管');
    expect(source.slice(...toSource(at, at + 4))).toBe('一網統管');
  });

  it.each([
    ['😀ﬁ一網', '一网', '一網'],
    ['约㎡的地', '的地', '的地'],
    ['a㎡b', 'm', '㎡'],
    ['ﬁ𠮷野', '𠮷野', '𠮷野'],
    ['ﬁ e\u0301t', 'et', 'e\u0301t'],
    ['零\u200B宽', '零宽', '零\u200B宽'],
  ])('in %s, %s was made from %s', (source, part, written) => {
    const { text, toSource } = fold(source);
    const at = text.indexOf(part);
    expect(source.slice(...toSource(at, at + part.length))).toBe(written);
  });

  it('gives ranges inside the source, in order, for any text', () => {
    const pieces = fc.constantFrom(
      '一網',
      'ﬁ',
      '𠮷',
      '😀',
      'e\u0301',
      '\u200B',
      'Ａ',
      '㎡',
      '\uD800',
      '，',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces), fc.nat(), fc.nat(), (parts, a, b) => {
        const source = parts.join('');
        const { text, toSource } = fold(source);
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const [start, end] = toSource(from, to);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(source.length);
        // What was folded comes out again, up to characters that one source character was folded into.
        expect(foldText(source.slice(start, end))).toContain(text.slice(from, to));
      }),
    );
  });
});
