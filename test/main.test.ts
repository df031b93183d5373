import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const TSX = import.meta.resolve('tsx');

/** The program as processes of their own; a loaded machine may take its time to start them. */
describe('the program', { timeout: 120_000 }, () => {
  it('answers on the command line, the same under CI', () => {
    const { code, out, err } = run(['ask', '一网统管']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('徐惠丽');
    expect(out).not.toContain('\u001b');
    expect(run(['ask', '一网统管'], { environment: { CI: 'true' } }).out).toBe(out);
  });

  it('opens the chat without arguments: each line of a pipe is answered', () => {
    const { code, out, err } = run([], { input: '一网统管\n/articles\n/quotes 张三李四' });
    expect(code).toBe(0);
    expect(out).toMatch(/^一网统管\n找到 \d+ 段/);
    expect(out).toContain('\n文库里的文章\n3 篇文章\n');
    expect(err).toMatch(/^没有找到说话人“张三李四”。.*\n$/);
  });

  it('speaks the language of the environment, in colour where that is forced', () => {
    expect(run(['ask', ''], { environment: { LANG: 'zh_TW.UTF-8' } }).err).toBe('請輸入想問的內容。\n');
    const environment = { LANG: 'zh_CN.UTF-8', ZHIYAN_LOCALE: 'en', FORCE_COLOR: '1' };
    const { out } = run(['ask', '神经元'], { environment });
    expect(out).toContain('\u001b[1;33m神经元\u001b[22;39m');
    expect(out).toContain('passages · ');
  });

  it('names a variable that cannot be', () => {
    expect(run(['articles'], { environment: { ZHIYAN_LOCALE: 'tlh' } })).toEqual({
      code: 1,
      out: '',
      err: '环境变量 ZHIYAN_LOCALE 的值不对，应写成：zh-CN, zh-TW, en。请看 .env.example。\n',
    });
  });

  it('says in one line that there are no articles', () => {
    const empty = folderWith({});
    const missing = join(empty, 'none');
    expect(run(['articles'], { environment: { ARTICLES_DIR: missing } })).toEqual({
      code: 1,
      out: '',
      err: `找不到文章目录：${missing}\n`,
    });
    expect(run([], { environment: { ARTICLES_DIR: empty }, input: '城市\n' })).toEqual({
      code: 1,
      out: '',
      err: `文章目录里没有能读的文章：${empty}\n`,
    });
  });

  it('serves a folder without the files that cannot be read, each of which is named', () => {
    const folder = folderWith({
      'canteen.md':
        '---\ntitle: 社区食堂飘出饭菜香\n---\n\n居委会主任王小丽说：“社区食堂是老人见面的地方。”\n',
      'empty.txt': '',
      'cut.txt': Buffer.from('这一行的最后一个字断了一半，上海').subarray(0, -1),
      'head.md': '---\ntitle: [\n---\n正文。\n',
      'photo.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01]),
    });
    const { code, out, err } = run(['ask', '社区食堂'], { environment: { ARTICLES_DIR: folder } });
    expect(code).toBe(0);
    expect(out).toContain('王小丽  居委会主任');
    expect(err.trimEnd().split('\n')).toEqual([
      'cut.txt：第 1 行不是 UTF-8 文本，已跳过。',
      'empty.txt：文件是空的，已跳过。',
      expect.stringMatching(/^head\.md：文首信息在第 \d+ 行附近写法不对，可能少了引号或括号，已跳过。$/),
      'photo.txt：是二进制文件，不是文章，已跳过。',
    ]);
  });

  it('tells once what it does not read, and lists once what stands in two files', () => {
    const story = '市交通局局长江波说：“新桥明年五月通车，同时开放新路。”';
    const folder = folderWith({
      '1.txt': `新桥明年通车\n\n■本报记者 李明\n\n${story}\n`,
      '2.json': JSON.stringify([{ 标题: '新桥', 正文: story }, { 标题: '没有正文' }]),
      'a.jpg': '',
      'b.xlsx': '',
    });
    const { code, out, err } = run(['articles'], { environment: { ARTICLES_DIR: folder } });
    expect(code).toBe(0);
    expect(out).toContain('1 篇文章');
    expect(err.trimEnd().split('\n')).toEqual([
      '2.json：有 1 条读不出文章（第 2 条），其余照常收入。',
      '2.json：有 1 篇与 1.txt 里的相同，只收一次。',
      expect.stringMatching(/^有 2 个文件不是能读的种类，没有读：a\.jpg、b\.xlsx。能读的是：\.txt、\.md、/),
    ]);
  });

  it('takes relative paths from where npm was told to run it, but those in .env from there', () => {
    const folder = folderWith({ 'canteen.md': '# 社区食堂\n\n居委会主任王小丽说：“大家都来。”\n' });
    const npm = { INIT_CWD: folder, npm_package_name: 'zhiyan' };
    expect(run(['extract', 'canteen.md'], { environment: npm }).out).toContain(
      'canteen.md\nmarkdown · utf-8\n',
    );
    const { out } = run(['articles'], { environment: { ...npm, ARTICLES_DIR: '.' } });
    expect(out).toContain('《社区食堂》');
    const project = folderWith({ '.env': 'ARTICLES_DIR=news\n' });
    mkdirSync(join(project, 'news'));
    writeFileSync(join(project, 'news', 'ferry.md'), '# 渡口\n\n渡口今天停航。\n');
    expect(run(['articles'], { environment: npm, cwd: project }).out).toContain('《渡口》');
  });

  it('reads no file over the limit that is set', () => {
    const folder = folderWith({ 'small.md': '渡口今天停航。', 'large.txt': '水'.repeat(400_000) });
    const { out, err } = run(['articles'], { environment: { ARTICLES_DIR: folder, MAX_FILE_MB: '1' } });
    expect(out).toContain('1 篇文章');
    expect(err).toBe('large.txt：大于 1 MB，已跳过。要读更大的文件，请设 MAX_FILE_MB。\n');
  });

  it('extracts the other files where one cannot be read', () => {
    const folder = folderWith({ 'good.md': '正文说了这些。\n', 'bad.txt': new Uint8Array([0, 1, 0]) });
    const [good, bad] = [join(folder, 'good.md'), join(folder, 'bad.txt')];
    const { code, out, err } = run(['extract', '--json', bad, good]);
    expect([code, err]).toEqual([1, `${bad}：是二进制文件，不是文章，已跳过。\n`]);
    expect(JSON.parse(out)).toMatchObject({
      file: good,
      articles: [{ passages: [{ text: '正文说了这些。' }] }],
    });
  });

  it('ends without a word where the reader of its output goes away', () => {
    const program = `"${process.execPath}" --import "${TSX}" "${MAIN}"`;
    const questions = '一网统管\n'.repeat(2_000);
    const { stderr } = spawnSync('sh', ['-c', `${program} | head -c 1`], {
      ...options({}),
      input: questions,
    });
    expect(String(stderr)).toBe('');
  });
});

function run(
  given: readonly string[],
  {
    input = '',
    environment = {},
    cwd,
  }: { input?: string; environment?: Readonly<Record<string, string>>; cwd?: string } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', TSX, MAIN, ...given], {
    ...options(environment),
    ...(cwd === undefined ? {} : { cwd }),
    input,
  });
  return { code: status, out: String(stdout), err: String(stderr) };
}

/** An environment of its own: nothing of the developer's `.env`, language or terminal gets in. */
function options(environment: Readonly<Record<string, string>>): SpawnSyncOptions {
  return {
    cwd: folderWith({}),
    env: { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8', STATE_DIR: 'var', ...environment },
  };
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhiyan-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
