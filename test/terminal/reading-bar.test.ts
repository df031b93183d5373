import { describe, expect, it } from 'vitest';
import { ReadingCount } from '../../src/search/index/reading-progress.ts';
import { readingBar, readingLine } from '../../src/terminal/reading-bar.ts';
import { MESSAGES } from '../../src/text/messages.ts';

/** What a terminal shows while so many files are read, one a second. */
function shown(files: number, columns: number) {
  const lines: (string | null)[] = [];
  const complaints: string[] = [];
  let now = 0;
  const bar = readingBar(
    {
      messages: MESSAGES['zh-CN'],
      passing: columns,
      pass: (line) => lines.push(line),
      complain: (line) => complaints.push(line),
    },
    () => now,
  );
  const count = new ReadingCount(files, bar);
  for (let read = 0; read < files; read++) {
    now += 1_000;
    count.next();
  }
  return { lines, complaints };
}

describe('the reading of many files', () => {
  it('is shown step by step, with the time that is left, and leaves nothing behind', () => {
    const { lines, complaints } = shown(1_000, 80);
    expect(lines).toHaveLength(101);
    expect(lines[0]).toBe('░░░░░░░░░░░░░░░░░░░░ 正在读入文章：0%（0/1000）');
    expect(lines[1]).toBe('░░░░░░░░░░░░░░░░░░░░ 正在读入文章：1%（10/1000） 约剩 17 分钟');
    expect(lines[97]).toBe('███████████████████░ 正在读入文章：97%（970/1000） 约剩 30 秒');
    expect(lines.at(-1)).toBeNull();
    expect(complaints).toEqual([]);
  });

  it('is one plain line where nothing can be written over', () => {
    expect(shown(250, 0).complaints).toEqual(['正在读入 250 个文章文件，请稍候。']);
  });

  it('is not told of few files', () => {
    expect(shown(99, 80)).toEqual({ lines: [], complaints: [] });
  });

  it('never takes more than a line', () => {
    const line = (columns: number) => readingLine({ read: 500, files: 1_000 }, 60_000, MESSAGES.en, columns);
    expect(line(80)).toBe('██████████░░░░░░░░░░ Reading articles: 50% (500/1000) about 1 min left');
    expect(line(60)).toBe('██████████░░░░░░░░░░ Reading articles: 50% (500/1000)');
    expect(line(30)).toBe('██████████░░░░░░░░░░');
  });
});
