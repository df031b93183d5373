// Makes data/lexicon/words.txt from jieba's dictionary: npm run train:words -- DICT.txt [OUT] (test/train/words.md)
import { readFileSync, writeFileSync } from 'node:fs';
import { countedWords, ordinaryWords } from './counted-words.ts';

const HEADER = `\
# Common words of Chinese for cutting a clause into words. A line: kind, then the binary logarithm of how often they
# occur in a corpus of 57.8 million words, then the words. Made from the dictionary of jieba (MIT), without names of persons.
# jieba: Copyright (c) 2013 Sun Junyi; its package @node-rs/jieba: Copyright (c) 2020-present LongYinan; see LICENCES.md.
`;

const [dictionary, out = new URL('../../data/lexicon/words.txt', import.meta.url)] = process.argv.slice(2);
if (dictionary === undefined) {
  console.error(
    'npm run train:words -- DICT.txt [OUT]   # DICT.txt: dict.txt of the npm package @node-rs/jieba',
  );
  process.exitCode = 1;
} else {
  const ordinary = ordinaryWords(readFileSync(new URL('names/word-kinds.txt', import.meta.url), 'utf8'));
  const lines = countedWords(readFileSync(dictionary, 'utf8'), ordinary);
  writeFileSync(out, `${HEADER}${lines.join('\n')}\n`);
  const words = lines.reduce((sum, line) => sum + line.split(' ').length - 2, 0);
  console.log(`${words} words in ${lines.length} lines`);
}
