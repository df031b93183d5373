import { expect, it } from 'vitest';
import { countedWords, ordinaryWords } from './counted-words.ts';

it('keeps common words by kind and logarithm, and no persons', () => {
  const dictionary = [
    '修路 64 v',
    '修水渠 127 v',
    '水渠 128 n',
    '水渠 90 v',
    '路段 19 n',
    '渠 5 zg',
    '堰 4 n',
    '田大力 900 nr',
    '卞 30 nr',
    '文明 300 nr',
    '黎明 40 nr',
    '乡镇公路管理 50 n',
    'A股 50 n',
    '云山县 4 ns',
    '青石桥 4 ns',
    '怪哉 20 xx',
    '',
  ];
  const ordinary = ordinaryWords('noun 文明 水渠\ntime 黎明\nplace 田大力');
  expect(countedWords(dictionary.join('\n'), ordinary)).toEqual([
    'noun 4 卞 怪哉',
    'noun 5 黎明',
    'noun 7 水渠',
    'noun 8 文明',
    'place 2 云山县',
    'single 2 渠',
    'verb 6 修水渠 修路',
  ]);
});
