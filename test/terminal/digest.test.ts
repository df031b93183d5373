import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryContext } from '../../src/command/command.ts';
import { COMMANDS } from '../../src/command/commands.ts';
import { chat } from '../../src/terminal/chat.ts';
import { completeLine } from '../../src/terminal/complete.ts';
import { runOnce } from '../../src/terminal/one-shot.ts';
import { readTyped } from '../../src/terminal/typed.ts';
import { sampleLibrary } from '../command/sample-library.ts';
import { capturedTerminal } from './captured-terminal.ts';
import { keptDigests } from './kept-digests.ts';

let folder: string;
/** UTC, ms: 23 November 2026, 07:59 in Shanghai. */
let now: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhiyan-terminal-'));
  now = Date.UTC(2026, 10, 22, 23, 59);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const library = sampleLibrary();

async function talk(...typed: string[]) {
  const terminal = capturedTerminal({ columns: 80 });
  const digests = keptDigests(folder, { now: () => now, complaints: terminal.complaints });
  terminal.input.end(`${typed.join('\n')}\n`);
  await chat(() => library, terminal, digests);
  await digests.close();
  return terminal;
}

describe('/digest in the chat', () => {
  it('orders, shows, previews, pauses and ends', async () => {
    const { written, complaints } = await talk(
      '/digest',
      '/digest set time:08:00 时区：上海 count:1',
      '/digest pause',
      '/digest resume',
      '/digest preview',
      '1',
      '/digest off',
    );
    expect(complaints).toEqual([]);
    const order = '每天 08:00（Asia/Shanghai） · 每次 1 条 · 可发的引语 5 条';
    expect(`${written.join('\n')}\n`).toBe(
      [
        '这里还没有订阅每日引语，用 /digest set 订阅。',
        `每日引语\n已订阅。\n${order}\n下一次：11月23日 08:00`,
        `每日引语\n${order}\n已暂停，用 /digest resume 恢复。`,
        `每日引语\n已恢复，接着发。\n${order}\n下一次：11月23日 08:00`,
        '现在会发这些\n下一次：11月23日 08:00',
        '每日引语 · 11月23日',
        '1  陈明  东城大学校长\n   │ 大学要为城市治理培养人才\n   转述 · 《大学与城市同行》 · 第 1 段\n   没有发过',
        '输入数字看上下文',
        '《大学与城市同行》\n上下文 · 第 1 段 · schools1.md 0–24',
        '  1  东城大学校长陈明认为,大学要为城市治理培养人才。\n     转述  陈明  东城大学校长',
        '  2  “人才培养要从课堂走向社区。”陈明说。',
        '已停止，不再发。发过的引语会记着，再订阅时不重复。',
        '',
      ].join('\n\n'),
    );
  });

  it('prints the digest when it is due, once, and its numbers show the context', async () => {
    await talk('/digest set count:2');
    now += 60_000;
    const terminal = capturedTerminal({ interactive: true, columns: 80 });
    const digests = keptDigests(folder, { now: () => now });
    const chatting = chat(() => library, terminal, digests);
    while (!terminal.written.some((line) => line.startsWith('每日引语'))) await sleep(5);
    terminal.input.write('1\n');
    await sleep(20);
    terminal.input.end('/digest show\n/quit\n');
    await chatting;
    await digests.close();
    const written = terminal.written.join('\n');
    expect(written.match(/每日引语 · 11月23日/g)).toHaveLength(1);
    expect(written).toContain('上下文 · 第');
    expect(written).toContain('最近几次\n11月23日 · 发了 2 条');
    expect((await talk('社区食堂')).written.join('\n')).not.toContain('每日引语');
  });

  it('says in one line why there is none, and answers questions', async () => {
    mkdirSync(join(folder, 'zhiyan.db'));
    const { written, complaints } = await talk('/digest set', '家乡菜');
    expect(complaints).toEqual(['unusable']);
    expect(written[0]).toBe('每日引语暂时用不了：订阅记录打不开。提问不受影响。');
    expect(written.join('\n')).toContain('以后还想吃到家乡菜。');
  });

  it.each([
    [
      'time:8:30 about:“老旧 小区” speaker:江波',
      { action: 'set', time: '8:30', about: '老旧 小区', speaker: '江波' },
    ],
    ['timezone:UTC+8 条数：5', { action: 'set', timezone: 'UTC+8', count: '5' }],
  ])('reads /digest set %s', (words, input) => {
    expect(readTyped(COMMANDS.digest.definition, `set ${words}`)).toEqual({ ok: true, input });
  });

  it.each([
    ['foo', ['unknownSubcommand', 'foo', ['set', 'show', 'preview', 'pause', 'resume', 'off']]],
    ['set 8:00', ['unexpectedWords', '/digest set', '8:00']],
    ['off time:8:00', ['unexpectedWords', '/digest off', 'time:8:00']],
  ])('does not take /digest %s', (words, fault) => {
    expect(readTyped(COMMANDS.digest.definition, words)).toEqual({ ok: false, fault });
  });

  it('is completed by Tab', async () => {
    const context = libraryContext(sampleLibrary());
    expect(await completeLine('/digest p', context)).toEqual([['preview ', 'pause '], 'p']);
    expect(await completeLine('/digest set time:8:00 s', context)).toEqual([['speaker:'], 's']);
    expect((await completeLine('/digest set timezone:上海', context))[0][0]).toBe('Asia/Shanghai');
  });
});

describe('digest on the command line', () => {
  it('takes options, prints text or JSON, and fails with one line', async () => {
    const digests = keptDigests(folder, { now: () => now });
    const once = async (...given: string[]) => {
      const terminal = capturedTerminal();
      const openLibrary = async () => sampleLibrary();
      const code = await runOnce(['digest', ...given], {
        terminal,
        openLibrary,
        contextOf: digests.contextOf,
        extract: async () => true,
      });
      return { code, out: terminal.written, err: terminal.complaints };
    };
    expect((await once('set', '--time', '9:30', '--timezone', 'Beijing', '--count', '1')).out).toContain(
      '下一次：11月23日 09:30',
    );
    const { out } = await once('--json', 'show');
    expect(JSON.parse(out[0] ?? '')).toEqual({
      done: null,
      order: { time: '09:30', timezone: 'Asia/Shanghai', about: null, speaker: null, count: 1 },
      paused: null,
      next: '2026-11-23T01:30:00.000Z',
      fitting: 5,
      posts: [],
    });
    expect(await once('set', '--time', '25:00')).toEqual({
      code: 1,
      out: [],
      err: ['“25:00”不是时间，请写成 08:00 这样。'],
    });
    await digests.close();
  });
});
