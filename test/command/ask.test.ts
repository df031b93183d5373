import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../../src/command/command.ts';
import { libraryContext } from '../../src/command/command.ts';
import { COMMANDS, runCommand } from '../../src/command/commands.ts';
import type { Answer, Notice, Outcome } from '../../src/command/outcome.ts';
import { libraryOf, sampleArticle, sampleLibrary, WANG_LI } from './sample-library.ts';

const library = sampleLibrary();
const ask = (input: CommandInput, pageSize?: number): Promise<Outcome> =>
  runCommand(
    { command: 'ask', input },
    { ...libraryContext(library), ...(pageSize === undefined ? {} : { pageSize }) },
  );

function answer(outcome: Outcome): Answer {
  if (outcome.kind !== 'answer') throw new Error(`no answer but ${JSON.stringify(outcome)}`);
  return outcome;
}

function notice(outcome: Outcome): Notice {
  if (outcome.kind !== 'notice') throw new Error(`no notice but a ${outcome.kind}`);
  return outcome;
}

describe('ask', () => {
  it('answers with the passages, who is quoted, and how many articles', async () => {
    const { hits, speakers, articles, question } = answer(await ask({ question: ' 社区食堂 ' }));
    expect(question).toBe('社区食堂');
    expect(hits.items.map(({ hit }) => hit.passage.id)).toEqual(['canteen1-1', 'canteen1-3']);
    expect(hits).toMatchObject({ page: 1, pages: 1, total: 2, first: 1 });
    expect(speakers.map(({ speaker, count }) => [speaker.name, count])).toEqual([['王小丽', 1]]);
    expect(articles).toBe(1);
  });

  it('shows the quotes that hold the words, and narration where no quote does', async () => {
    const [quoted, narrated] = answer(await ask({ question: '社区食堂' })).hits.items;
    expect(quoted?.quotes.map(({ text }) => text)).toEqual([
      '社区食堂不只是吃饭的地方,更是老人见面聊天的地方。',
    ]);
    expect(quoted?.narration).toBe(false);
    expect(narrated?.quotes).toEqual([]);
    expect(narrated?.narration).toBe(true);
  });

  it('shows the nearest quote and the narration where only the narration holds the words', async () => {
    const [hit] = answer(await ask({ question: '送餐队 志愿者' })).hits.items;
    expect(hit?.quotes[0]?.speaker?.name).toBe('王小明');
    const [opened] = answer(await ask({ question: '昨天开张' })).hits.items;
    expect(opened).toMatchObject({ narration: true, quotes: [{ speaker: WANG_LI, matched: false }] });
  });

  it('says which word it took a mistyped one to mean, and nothing where it took all as typed', async () => {
    expect(answer(await ask({ question: '王小莉说了什么' })).meant).toBe('王小丽');
    expect(answer(await ask({ question: '社区食堂' })).meant).toBeNull();
  });

  it.each([
    '人才 speaker:陈明',
    '说话人：陈明 人才',
    '人才 說話人:"陳明"',
    'Speaker: cm 人才',
    '人才说话人：陈明',
    '人才 ｓｐｅａｋｅｒ：陈明',
    '发言人：“陈明”人才',
  ])('takes the speaker that %s names for the filter that it is', async (question) => {
    const filtered = answer(await ask({ question: '人才', speaker: '陈明' }));
    expect(answer(await ask({ question }))).toEqual(filtered);
  });

  it('leaves a question as typed that names nobody clear, or nothing else', async () => {
    expect(answer(await ask({ question: 'speaker:陈明' }))).toMatchObject({
      question: 'speaker:陈明',
      speaker: null,
    });
    expect(answer(await ask({ question: '社区食堂 speaker:王小' })).speaker).toBeNull();
    expect(notice(await ask({ question: '社区食堂 speaker:赵四' })).lines).toEqual([
      ['unknownSpeaker', '赵四'],
    ]);
  });

  it('pages, and holds a page that is not there within those that are', async () => {
    const second = answer(await ask({ question: '社区食堂', page: 2 }, 1));
    expect(second.hits).toMatchObject({ page: 2, pages: 2, total: 2, first: 2 });
    expect(second.hits.items.map(({ hit }) => hit.passage.id)).toEqual(['canteen1-3']);
    expect(second.again).toEqual({ command: 'ask', input: { question: '社区食堂', page: 2 } });
    expect(answer(await ask({ question: '社区食堂', page: 9 }, 1)).hits.page).toBe(2);
  });

  it('narrows to a speaker typed in any way, and says so', async () => {
    for (const speaker of ['王小丽', '小丽', 'wangxiaoli', 'wxl']) {
      const narrowed = answer(await ask({ question: '社区食堂', speaker }));
      expect(narrowed.speaker?.name).toBe('王小丽');
      expect(narrowed.hits.items.map(({ hit }) => hit.passage.id)).toEqual(['canteen1-1']);
      expect(narrowed.again.input.speaker).toBe(narrowed.speaker?.id);
    }
  });

  it('narrows to an article by a part of its title, in traditional characters too', async () => {
    const narrowed = answer(await ask({ question: '人才', article: '與城市' }));
    expect(narrowed.article?.title).toBe('大学与城市同行');
    expect(narrowed.hits.total).toBe(2);
  });

  it('says that nothing was found, and what to try', async () => {
    const { reason, lines, choices } = notice(await ask({ question: '火星' }));
    expect(reason).toBe('nothing');
    expect(lines).toEqual([
      ['nothingFound', '火星'],
      ['libraryHas', 2, 4],
    ]);
    expect(choices?.items.at(0)?.invocation).toEqual({
      command: 'ask',
      input: { question: choices?.items.at(0)?.label },
    });
    expect(notice(await ask({ question: '食堂', article: '大学' })).lines[0]).toEqual([
      'nothingFoundWithin',
      '食堂',
    ]);
  });

  it.each([
    [{}, ['emptyQuestion']],
    [{ question: '  ' }, ['emptyQuestion']],
    [{ question: '？！……' }, ['noWords', '？！……']],
    [{ question: '🙂' }, ['noWords', '🙂']],
    [{ question: '食堂', speaker: '赵四' }, ['unknownSpeaker', '赵四']],
    [{ question: '食堂 speaker:赵四' }, ['unknownSpeaker', '赵四']],
    [{ question: '食堂', speaker: '王小' }, ['severalSpeakers', '王小', 2]],
    [{ question: '食堂', article: '火星' }, ['unknownArticle', '火星']],
    [{ question: '字'.repeat(50), speaker: '𠮷'.repeat(50) }, ['unknownSpeaker', `${'𠮷'.repeat(40)}…`]],
  ])('refuses %j', async (input, line) => {
    expect(notice(await ask(input))).toMatchObject({ reason: 'input', lines: [line] });
  });

  it('offers the namesakes to choose from, each with the question as asked', async () => {
    const { choices } = notice(await ask({ question: '食堂', speaker: '王小' }));
    expect(choices?.items.map(({ label, detail }) => [label, detail])).toEqual([
      ['王小丽', '梧桐社区食堂负责人'],
      ['王小明', '志愿者'],
    ]);
    for (const { invocation } of choices?.items ?? []) expect(invocation.input.question).toBe('食堂');
    const [first] = choices?.items ?? [];
    expect(answer(await ask(first?.invocation.input ?? {})).speaker?.name).toBe('王小丽');
  });

  it('repairs an unknown name inside the question', async () => {
    const { choices } = notice(await ask({ question: 'speaker:王大丽 食堂' }));
    expect(choices?.items[0]?.invocation.input.question).toBe('speaker:王小丽 食堂');
  });

  it('names no speaker where the text names none', async () => {
    const [hit] = answer(await ask({ question: '家乡菜' })).hits.items;
    expect(hit?.quotes[0]?.speaker).toBeNull();
    expect(answer(await ask({ question: '家乡菜' })).speakers).toEqual([]);
  });

  it('answers from any library that it is given', async () => {
    const other = libraryOf([sampleArticle('moonbase', '月球新闻', [{ text: '月球上发现了水冰。' }])]);
    const outcome = await COMMANDS.ask.run({ question: '水冰' }, libraryContext(other));
    expect(answer(outcome).hits.items.map(({ hit }) => hit.passage.id)).toEqual(['moonbase-1']);
  });

  describe('completes', () => {
    const complete = async (option: 'question' | 'speaker' | 'article', typed: string) =>
      ((await COMMANDS.ask.complete?.(option, typed, libraryContext(library))) ?? []).map(
        ({ value }) => value,
      );

    it('speakers, all of them where nothing is typed', async () => {
      expect(await complete('speaker', '')).toEqual(['陈明', '王小丽', '王小明', '居民们']);
      expect(await complete('speaker', 'wang')).toEqual(['王小丽', '王小明']);
      expect(await complete('speaker', '校长')).toEqual(['陈明']);
      expect(await complete('speaker', '“(')).toEqual(['陈明', '王小丽', '王小明', '居民们']);
    });

    it('articles by their titles', async () => {
      expect(await complete('article', '大学')).toEqual(['大学与城市同行']);
      expect(await complete('article', '')).toHaveLength(2);
    });

    it('questions: topics, and what a speaker said', async () => {
      expect(await complete('question', '社区食')).toContain('社区食堂');
      expect(await complete('question', '陈')).toContain('陈明说了什么');
      expect(await complete('question', '陈明说了')).toEqual(['陈明说了什么']);
    });
  });
});
