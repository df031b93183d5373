import { describe, expect, it } from 'vitest';
import { type Flag, readArguments } from '../../src/terminal/arguments.ts';

const FLAGS: Flag[] = ['json', 'speaker', 'limit'];
const read = (...given: string[]) => readArguments('ask', given, FLAGS);

describe('readArguments', () => {
  it.each([
    [['一网统管'], { json: false, options: {}, words: ['一网统管'] }],
    [['--json', '江波', '说了什么'], { json: true, options: {}, words: ['江波', '说了什么'] }],
    [
      ['一网统管', '--speaker', '江波', '--limit=5'],
      { json: false, limit: 5, options: { speaker: '江波' }, words: ['一网统管'] },
    ],
    // A word with a hyphen excludes; it is no option.
    [['城市', '-党建', '-vpn'], { json: false, options: {}, words: ['城市', '-党建', '-vpn'] }],
    [['--speaker', '-党建'], { json: false, options: { speaker: '-党建' }, words: [] }],
    [['--json', '--', '--不是选项'], { json: true, options: {}, words: ['--不是选项'] }],
  ])('%j', (given, value) => {
    expect(read(...given)).toEqual({ ok: true, value });
  });

  it.each([
    [
      ['--colour', 'x'],
      ['unknownOption', '--colour', 'ask'],
    ],
    [
      ['-j', 'x'],
      ['unknownOption', '-j', 'ask'],
    ],
    [
      ['--about', 'x'],
      ['unknownOption', '--about', 'ask'],
    ],
    [['--speaker'], ['optionNeedsValue', '--speaker']],
    [['--speaker='], ['optionNeedsValue', '--speaker']],
    [['--json=yes'], ['optionTakesNoValue', '--json']],
    [
      ['--limit', '0'],
      ['notPositive', '--limit', '0'],
    ],
    [
      ['--limit', '2.5'],
      ['notPositive', '--limit', '2.5'],
    ],
    [
      ['--limit', '-1'],
      ['notPositive', '--limit', '-1'],
    ],
  ])('%j is refused', (given, fault) => {
    expect(read(...given)).toEqual({ ok: false, fault });
  });
});
