import { resolve } from 'node:path';
import { readBytes } from '../article/file.ts';
import { type FileReading, readArticleFile } from '../article/read.ts';
import { fileProblemWords } from '../command/file-words.ts';
import { findQuotes } from '../quote/find.ts';
import type { QuoteLexicon } from '../quote/lexicon.ts';
import { say } from '../text/messages.ts';
import { type ExtractedFile, extractToJson } from './json.ts';
import { passageLines, speakersOfPassage } from './render-passage.ts';
import type { Terminal } from './terminal.ts';
import { dotted, heading, titleOf, type View } from './view.ts';

/** How files that were named on the command line are found and read. */
export interface FilesGiven {
  /** From where their names count. */
  readonly folder: string;
  /** Larger ones are not read. */
  readonly mostBytes: number;
}

/** Shows what the reader makes of each file, one JSON object a line or as text; true where each could be read. */
export async function extract(
  names: readonly string[],
  given: FilesGiven,
  json: boolean,
  lexicon: QuoteLexicon,
  terminal: Terminal,
): Promise<boolean> {
  let allRead = true;
  for (const file of names) {
    const reading = await readFile(file, given);
    if (reading.problem !== undefined)
      terminal.complain(say(terminal.messages, fileProblemWords(reading.problem)));
    if (!reading.ok) {
      allRead = false;
      continue;
    }
    const articles = reading.articles.map((article) => ({ article, passages: findQuotes(article, lexicon) }));
    const extracted: ExtractedFile = { ...reading, file, articles };
    if (json) {
      terminal.write([JSON.stringify(extractToJson(extracted))]);
      continue;
    }
    const view: View = { messages: terminal.messages, paper: terminal.paper(), mode: 'once' };
    terminal.write([
      file,
      ...dotted([extracted.kind, extracted.encoding], view),
      ...articles.flatMap((each) => ['', ...articleLines(each, view)]),
      '',
    ]);
  }
  return allRead;
}

async function readFile(file: string, { folder, mostBytes }: FilesGiven): Promise<FileReading> {
  const read = readBytes(resolve(folder, file), mostBytes);
  return read.ok ? readArticleFile(file, read.bytes) : { ok: false, problem: { ...read.problem, file } };
}

function articleLines({ article, passages }: ExtractedFile['articles'][number], view: View): string[] {
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
