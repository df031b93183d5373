import { readFileSync } from 'node:fs';
import type { FileProblem } from '../article/decode.ts';
import { readArticleFile } from '../article/read.ts';
import { findQuotes } from '../quote/find.ts';
import type { QuoteLexicon } from '../quote/lexicon.ts';
import { extractToJson } from './json.ts';
import { problemLine } from './notice-line.ts';
import { passageLines, speakersOfPassage } from './render-passage.ts';
import type { Terminal } from './terminal.ts';
import { dotted, heading, titleOf, type View } from './view.ts';

/** Shows what the reader makes of each file, one JSON object a line or as text; true where all could be read. */
export function extract(
  files: readonly string[],
  json: boolean,
  lexicon: QuoteLexicon,
  terminal: Terminal,
): boolean {
  let allRead = true;
  for (const file of files) {
    const reading = readFile(file);
    if (!reading.ok) {
      terminal.complain(problemLine(reading.problem, terminal.messages));
      allRead = false;
      continue;
    }
    const articles = reading.articles.map((article) => ({ article, passages: findQuotes(article, lexicon) }));
    if (json) {
      terminal.write([JSON.stringify(extractToJson(file, articles))]);
      continue;
    }
    const view: View = { messages: terminal.messages, paper: terminal.paper(), mode: 'once' };
    terminal.write([file, ...articles.flatMap((each) => ['', ...articleLines(each, view)]), '']);
  }
  return allRead;
}

function readFile(file: string): ReturnType<typeof readArticleFile> {
  try {
    return readArticleFile(file, readFileSync(file));
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const problem: FileProblem = { file, reason: 'unreadable', detail };
    return { ok: false, problem };
  }
}

function articleLines(
  { article, passages }: Parameters<typeof extractToJson>[1][number],
  view: View,
): string[] {
  const { messages } = view;
  const quotes = passages.reduce((sum, passage) => sum + passage.quotes.length, 0);
  return [
    ...heading(titleOf(article, messages), view),
    ...dotted([article.subtitle], view),
    ...dotted(
      [
        article.byline.length === 0 ? null : messages.byReporters(article.byline),
        article.date,
        messages.passageCount(passages.length),
        messages.quoteCount(quotes),
      ],
      view,
    ),
    ...passages.flatMap((passage, place) => [
      ...(passage.section === (passages[place - 1]?.section ?? null)
        ? []
        : ['', ...heading(passage.section ?? '', view)]),
      '',
      ...passageLines(passage, { faint: false }, view),
      ...speakersOfPassage(passage, view),
    ]),
  ];
}
