import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readNameTagger } from '../../../../src/quote/reading/names/tagger.ts';
import { INVENTED } from './invented.ts';
import { score } from './score.ts';

const tagger = readNameTagger(fileURLToPath(new URL('../../../../data/names', import.meta.url)));

/** The share of invented sentences in which every name and nothing else is found; a little under what was last reached. */
const LEAST_RIGHT = 0.9;

describe('names in invented sentences', () => {
  it('are found exactly in most', () => {
    const scores = Object.values(INVENTED).map((marked) => score(tagger, marked));
    const wrong = scores.flatMap((each) => each.wrong);
    const right = scores.reduce((sum, each) => sum + each.right.length, 0);
    expect(right / (right + wrong.length), wrong.join('\n')).toBeGreaterThan(LEAST_RIGHT);
  });
});
