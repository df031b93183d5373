import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandName, Invocation } from '../../src/command/command.ts';
import { libraryContext } from '../../src/command/command.ts';
import { runCommand } from '../../src/command/commands.ts';
import { decodeClick, LONGEST_QUESTION, versionMark } from '../../src/discord/custom-id.ts';
import { contextLayout } from '../../src/discord/render/context.ts';
import type { View } from '../../src/discord/render/view.ts';
import { messageBody, renderOutcome } from '../../src/discord/render.ts';
import type { Library } from '../../src/library/library.ts';
import { MESSAGES } from '../../src/text/messages.ts';
import { libraryOf, sampleArticle } from '../command/sample-library.ts';
import { allArticles, allPassages, allSpeakers } from '../library/all.ts';
import { readMarkdown } from './fake/conversation/markdown.ts';
import { buttonsOf, readMessage, selectsOf } from './fake/conversation/reading.ts';
import type { Component } from './fake/spec/bodies.ts';
import { wildArticles, wildText } from './random-library.ts';

const VIEW: View = { messages: MESSAGES['zh-CN'], version: 'abc', note: null, post: null };

describe('whatever the articles and the questions', () => {
  it('fits Discord, does not act, and every button can be understood', async () => {
    await fc.assert(
      fc.asyncProperty(
        wildArticles,
        wildText(30),
        fc.constantFrom('zh-CN', 'zh-TW', 'en'),
        fc.constantFrom(null, 'offered', 'done'),
        async (articles, typed, locale, post) => {
          const library = libraryOf(articles);
          const question = await library.rarestWords(typed, LONGEST_QUESTION);
          const view: View = {
            ...VIEW,
            messages: MESSAGES[locale],
            version: versionMark(library.about.version),
            post,
          };
          for (const invocation of await invocationsOf(library, question)) {
            const body = messageBody(
              renderOutcome(await runCommand(invocation, libraryContext(library)), view),
            );
            const components = body.components as unknown as Component[];
            const texts = written(components).map(readMarkdown);
            expect(texts.flatMap(({ links, mentions }) => [...links, ...mentions])).toEqual([]);
            const ids = [...buttonsOf(components), ...selectsOf(components)].map(({ customId }) => customId);
            for (const id of ids) expect(decodeClick(id ?? '')).not.toBeNull();
          }
          for (const passage of await allPassages(library)) {
            const outcome = await runCommand(
              { command: 'context', input: { passage: passage.id } },
              libraryContext(library),
            );
            if (outcome.kind !== 'context') throw new Error('every passage has a context');
            const quotes = passage.quotes.map(({ start }) => start);
            for (const part of [1, 2, 99]) messageBody(contextLayout(outcome, { part, quotes }, view));
          }
        },
      ),
      { numRuns: 40, endOnFailure: true },
    );
  }, 30_000);
});

describe('a long passage', () => {
  const sentences = Array.from({ length: 300 }, (_, at) => `第${at}句说到社区食堂的饭菜。`).join('');
  const library = libraryOf([sampleArticle('longlong', '长文', [{ text: sentences }])]);

  it('is cut at a sentence end and marked, and its context has all of it in parts', async () => {
    const answer = await runCommand(
      { command: 'ask', input: { question: '社区食堂' } },
      libraryContext(library),
    );
    const shown = read(renderOutcome(answer, VIEW));
    expect(shown).toMatch(/饭菜。〔节选〕\n/);

    const context = await runCommand(
      { command: 'context', input: { passage: 'longlong-1' } },
      libraryContext(library),
    );
    if (context.kind !== 'context') throw new Error('no context');
    const parts: string[] = [];
    for (let part = 1; part <= 4; part += 1) {
      const text = read(contextLayout(context, { part, quotes: [] }, VIEW));
      expect(text).toContain(`第 ${part}/4 部分`);
      expect(text).toContain('[上一部分] [下一部分]');
      parts.push(text.split('\n').find((line) => line.startsWith('第') && line.includes('句')) ?? '');
    }
    expect(parts.join('')).toBe(sentences);
  });
});

it('shows no more of a long name that may be somebody’s than of any other', async () => {
  const name = '一网统管'.repeat(700);
  const library = libraryOf([
    sampleArticle('longname', '长名', [
      {
        text: '社区食堂开张了。',
        said: [{ words: '社区食堂开张了', by: { name, title: null, kind: 'person' }, confidence: 'likely' }],
      },
    ]),
  ]);
  const outcome = await runCommand(
    { command: 'quotes', input: { speaker: (await allSpeakers(library))[0]?.id ?? '' } },
    libraryContext(library),
  );
  expect(read(renderOutcome(outcome, VIEW)).length).toBeLessThan(500);
});

async function invocationsOf(library: Library, question: string): Promise<Invocation[]> {
  const [speaker] = await allSpeakers(library);
  const [article] = await allArticles(library);
  const of = (command: CommandName, input: Invocation['input']) => ({ command, input });
  return [
    of('ask', { question }),
    of('ask', { question: '社区', page: 2 }),
    of('ask', { question, ...(article && { article: article.id }), ...(speaker && { speaker: speaker.id }) }),
    of('quotes', { speaker: speaker?.id ?? question }),
    of('quotes', { speaker: question, about: question }),
    of('speakers', {}),
    of('speakers', { about: question }),
    of('articles', {}),
    of('help', {}),
  ];
}

function read(layout: readonly object[]): string {
  return readMessage({ content: '', embeds: [], components: layout as Component[] });
}

function written(components: readonly Component[]): string[] {
  return components.flatMap((component) => [
    ...(component.content === undefined ? [] : [component.content]),
    ...written(component.components ?? []),
  ]);
}
