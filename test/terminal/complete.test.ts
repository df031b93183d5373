import { expect, it } from 'vitest';
import { libraryContext } from '../../src/command/command.ts';
import { completeLine } from '../../src/terminal/complete.ts';
import { sampleLibrary } from '../command/sample-library.ts';

const context = libraryContext(sampleLibrary());

it.each([
  ['/', ['/ask ', '/quotes ', '/speakers ', '/articles ', '/context ', '/digest ', '/help ', '/quit '], '/'],
  ['/qu', ['/quotes ', '/quit '], '/qu'],
  ['/sp', ['/speakers '], '/sp'],
  ['/nothing', [], '/nothing'],
  ['/nothing x', [], '/nothing x'],
  ['/quotes ', ['陈明', '王小丽', '王小明', '居民们'], ''],
  ['/quotes 王', ['王小丽', '王小明'], '王'],
  ['/quotes wxl', ['王小丽'], 'wxl'],
  ['/quotes 王小丽 ', ['about '], ''],
  ['/quotes 王小丽 ab', ['about '], 'ab'],
  ['/ask 食堂 sp', ['speaker:'], 'sp'],
  ['/ask 食堂 speaker:chen', ['陈明'], 'chen'],
  ['/ask 食堂 article:大', ['大学与城市同行'], '大'],
  ['/articles x', [], '/articles x'],
  ['社区食', ['社区食堂', '王小丽说了什么'], '社区食'],
  ['陈明说', ['陈明说了什么'], '陈明说'],
])('%j', async (line, proposals, replaced) => {
  expect(await completeLine(line, context)).toEqual([proposals, replaced]);
});
