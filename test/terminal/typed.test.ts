import { describe, expect, it } from 'vitest';
import type { CommandInput, CommandName } from '../../src/command/command.ts';
import { COMMANDS } from '../../src/command/commands.ts';
import { commandNamed, readTyped, typedLine } from '../../src/terminal/typed.ts';

describe('readTyped', () => {
  it.each<[CommandName, string, CommandInput]>([
    ['ask', '一网统管', { question: '一网统管' }],
    ['ask', '江波 说了 什么', { question: '江波 说了 什么' }],
    ['ask', '食堂 speaker:江波', { question: '食堂 speaker:江波' }],
    ['ask', '食堂 article:“大学 与 城市”', { question: '食堂', article: '大学 与 城市' }],
    ['ask', '文章：大学 食堂', { question: '食堂', article: '大学' }],
    ['ask', 'about us', { question: 'about us' }],
    ['quotes', '江波', { speaker: '江波' }],
    ['quotes', '江波 about 一网统管', { speaker: '江波', about: '一网统管' }],
    ['quotes', '江波 关于一网统管', { speaker: '江波', about: '一网统管' }],
    ['quotes', '江波 關於 一網統管', { speaker: '江波', about: '一網統管' }],
    ['speakers', 'about 养老', { about: '养老' }],
    ['speakers', '养老', { about: '养老' }],
    ['speakers', '', {}],
    ['articles', '', {}],
    ['context', 'abcd1234-7', { passage: 'abcd1234-7' }],
  ])('/%s %s', (command, words, input) => {
    expect(readTyped(COMMANDS[command].definition, words)).toEqual({ ok: true, input });
  });
});

describe('typedLine', () => {
  it.each<[CommandName, CommandInput, string]>([
    ['ask', { question: '食堂', article: '大学' }, '/ask 食堂 article:大学'],
    ['quotes', { speaker: '江波', about: '一网统管' }, '/quotes 江波 about 一网统管'],
    ['speakers', { about: '养老' }, '/speakers about 养老'],
    ['articles', {}, '/articles'],
    ['digest', { action: 'set', time: '08:00' }, '/digest set time:08:00'],
  ])('%s %j', (command, input, line) => {
    expect(typedLine({ command, input })).toBe(line);
    const words = line.replace(/^\S+\s*/, '');
    expect(readTyped(COMMANDS[command].definition, words)).toEqual({ ok: true, input });
  });
});

it('knows a command by its name alone', () => {
  expect(commandNamed('ASK')).toBe('ask');
  expect(commandNamed('toString')).toBeNull();
});
