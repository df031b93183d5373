import { describe, expect, it } from 'vitest';
import type { CommandInput, CommandName } from '../../src/command/command.ts';
import { libraryContext } from '../../src/command/command.ts';
import { COMMANDS, runCommand } from '../../src/command/commands.ts';
import type { Outcome } from '../../src/command/outcome.ts';
import { libraryOf, sampleArticle, sampleLibrary } from './sample-library.ts';

const library = sampleLibrary();

async function run<K extends Outcome['kind']>(
  kind: K,
  command: CommandName,
  input: CommandInput,
  pageSize?: number,
): Promise<Extract<Outcome, { readonly kind: K }>> {
  const outcome = await runCommand(
    { command, input },
    { ...libraryContext(library), ...(pageSize === undefined ? {} : { pageSize }) },
  );
  if (outcome.kind !== kind) throw new Error(`a ${outcome.kind}: ${JSON.stringify(outcome).slice(0, 200)}`);
  return outcome as Extract<Outcome, { readonly kind: K }>;
}

describe('quotes', () => {
  it("gives all that a speaker said, in the articles' order", async () => {
    const { speaker, quotes, about } = await run('quotes', 'quotes', { speaker: 'cm' });
    expect([speaker.name, speaker.title, about]).toEqual(['陈明', '东城大学校长', null]);
    expect(quotes.items.map(({ quote }) => quote.text)).toEqual([
      '大学要为城市治理培养人才',
      '人才培养要从课堂走向社区。',
    ]);
  });

  it('narrows to a topic and marks its words', async () => {
    const { quotes, about, again } = await run('quotes', 'quotes', { speaker: '陳明', about: '課堂' });
    expect(about).toBe('課堂');
    expect(quotes.items.map(({ quote, matches }) => [quote.text, matches])).toEqual([
      ['人才培养要从课堂走向社区。', [[7, 9]]],
    ]);
    expect(again.input).toMatchObject({ about: '課堂', page: 1 });
  });

  it('says which word it took for a mistyped one', async () => {
    expect((await run('quotes', 'quotes', { speaker: '王小丽', about: '社区食糖' })).meant).toBe('社区食堂');
    expect((await run('quotes', 'quotes', { speaker: '陈明', about: '人才' })).meant).toBeNull();
  });

  it('leaves out what is not about the topic where something is', async () => {
    const by = { name: '陈明', title: null, kind: 'person' } as const;
    const talk = libraryOf([
      sampleArticle('nightbus', '夜班公交', [
        { text: '陈明说：“夜班公交要多开几趟。”', said: [{ words: '夜班公交要多开几趟。', by }] },
        { text: '夜班公交首日满座。陈明说：“路灯也要亮些。”', said: [{ words: '路灯也要亮些。', by }] },
      ]),
    ]);
    const said = async (about: string) => {
      const outcome = await COMMANDS.quotes.run({ speaker: '陈明', about }, libraryContext(talk));
      return outcome.kind === 'quotes' ? outcome.quotes.items.map(({ quote }) => quote.text) : outcome;
    };
    expect(await said('夜班公交')).toEqual(['夜班公交要多开几趟。']);
    expect(await said('首日满座')).toEqual(['路灯也要亮些。']);
    const listed = await COMMANDS.speakers.run({ about: '夜班公交' }, libraryContext(talk));
    expect(listed).toMatchObject({ speakers: { items: [{ count: 1 }] } });
  });

  it('says where a speaker said nothing on a topic, and offers all that they said', async () => {
    const { reason, lines, choices } = await run('notice', 'quotes', { speaker: '陈明', about: '食堂' });
    expect([reason, lines]).toEqual(['nothing', [['nothingAbout', '陈明', '食堂']]]);
    expect(choices?.items.map(({ label }) => label)).toEqual(['陈明']);
  });

  it.each([
    [{}, ['emptySpeaker']],
    [{ speaker: '……' }, ['emptySpeaker']],
    [{ speaker: '赵四' }, ['unknownSpeaker', '赵四']],
    [{ speaker: '王' }, ['severalSpeakers', '王', 2]],
    [{ speaker: '陈明', about: '？' }, ['noWords', '？']],
  ])('refuses %j', async (input, line) => {
    expect(await run('notice', 'quotes', input)).toMatchObject({ reason: 'input', lines: [line] });
  });

  it('pages', async () => {
    const { quotes, again } = await run('quotes', 'quotes', { speaker: '陈明', page: 2 }, 1);
    expect(quotes).toMatchObject({ page: 2, pages: 2, total: 2, first: 2 });
    expect(again.input.page).toBe(2);
  });
});

describe('speakers', () => {
  it('lists who is quoted, most first', async () => {
    const { speakers } = await run('speakers', 'speakers', {});
    expect(speakers.items.map(({ speaker, count }) => [speaker.name, count])).toEqual([
      ['陈明', 2],
      ['王小丽', 1],
      ['王小明', 1],
      ['居民们', 1],
    ]);
  });

  it('lists who is quoted about a topic', async () => {
    const { speakers } = await run('speakers', 'speakers', { about: '社区' });
    expect(speakers.items.map(({ speaker }) => speaker.name).sort()).toEqual(['王小丽', '陈明'].sort());
  });

  it('says which word it took for a mistyped one', async () => {
    expect((await run('speakers', 'speakers', { about: '社区食糖' })).meant).toBe('社区食堂');
    expect((await run('speakers', 'speakers', {})).meant).toBeNull();
  });

  it('says where nobody is', async () => {
    expect(await run('notice', 'speakers', { about: '火星' })).toMatchObject({
      reason: 'nothing',
      lines: [['nobodyAbout', '火星']],
    });
    const silent = libraryOf([sampleArticle('moonbase', '月球', [{ text: '月球上没有人说话。' }])]);
    expect(await COMMANDS.speakers.run({}, libraryContext(silent))).toMatchObject({
      lines: [['nobodyQuoted']],
    });
  });
});

describe('articles', () => {
  it('counts passages, quotes and named speakers', async () => {
    const { articles } = await run('articles', 'articles', {});
    expect(
      articles.items.map(({ title, passageCount, quoteCount, speakerCount }) => [
        title,
        passageCount,
        quoteCount,
        speakerCount,
      ]),
    ).toEqual([
      ['社区食堂飘出饭菜香', 4, 4, 3],
      ['大学与城市同行', 2, 2, 1],
    ]);
  });
});

describe('context', () => {
  it.each([
    ['canteen1-1', [], [2]],
    ['canteen1-2', [1], [3]],
    ['canteen1-4', [3], []],
    ['schools1-1', [], [2]],
  ])('%s stands between its neighbours in the same article', async (passage, before, after) => {
    const outcome = await run('context', 'context', { passage });
    expect(outcome.passage.id).toBe(passage);
    expect(outcome.before.map(({ number }) => number)).toEqual(before);
    expect(outcome.after.map(({ number }) => number)).toEqual(after);
  });

  it.each([
    [{}, ['emptyPassage']],
    [{ passage: 'nowhere-1' }, ['unknownPassage', 'nowhere-1']],
  ])('refuses %j', async (input, line) => {
    expect(await run('notice', 'context', input)).toMatchObject({ reason: 'input', lines: [line] });
  });
});

describe('help', () => {
  it('gives each command with an example that works', async () => {
    const { commands } = await run('help', 'help', {});
    expect(commands.map(({ definition }) => definition.name)).toEqual(Object.keys(COMMANDS));
    for (const { example } of commands) {
      const outcome = await runCommand(example, libraryContext(library));
      // There is no store here for an order.
      const expected = example.command === 'digest' ? 'unavailable' : undefined;
      expect(outcome.kind === 'notice' ? outcome.reason : undefined).toBe(expected);
    }
  });
});
