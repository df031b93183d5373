import { closeSync, mkdirSync, openSync, utimesSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inTurn, type KnownItem, type MadeArticle, type MadeQuestion } from './news.ts';
import { newsFolder } from './news-folder.ts';

const FILES_PER_FOLDER = 1_000;
/** A file changed just now may change again and would be read at the next start too; these are old. */
const WRITTEN = new Date('2022-06-30T00:00:00Z');

/** Writes articles one after another into a new folder. */
export function writeNews(folder: string, made: Iterable<MadeArticle>): void {
  const news = newsFolder(folder);
  mkdirSync(folder);
  const passages = openSync(news.passages, 'w');
  const questions: MadeQuestion[] = [];
  let number = 0;
  for (const article of made) {
    const path = join(news.articles, fileOf(number));
    if (number % FILES_PER_FOLDER === 0) mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, markdownOf(article));
    utimesSync(path, WRITTEN, WRITTEN);
    writeSync(passages, article.passages.map(({ id, text }) => jsonLine({ id, text })).join(''));
    questions.push(...article.passages.flatMap(({ asked }) => asked));
    number++;
  }
  closeSync(passages);
  const lines = inTurn(questions).map(({ query, relevant }) =>
    jsonLine({ query, relevant } satisfies KnownItem),
  );
  writeFileSync(news.questions, lines.join(''));
}

function fileOf(number: number): string {
  const folder = String(Math.floor(number / FILES_PER_FOLDER)).padStart(4, '0');
  return join(folder, `${String(number).padStart(7, '0')}.md`);
}

function markdownOf({ title, passages }: MadeArticle): string {
  const paragraphs = passages.map(({ text }) => `${text}\n`).join('\n');
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${paragraphs}`;
}

function jsonLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
