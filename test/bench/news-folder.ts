import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { KnownItem } from './news.ts';

/** Made news as files: the same passages as articles in Markdown and as lines of JSON, and questions about them. */
export interface NewsFolder {
  /** Article files, in folders. */
  readonly articles: string;
  readonly passages: string;
  readonly questions: string;
}

/** As the engines are given it. */
export interface Passage {
  readonly id: string;
  readonly text: string;
}

/** Passages of an article; the last article has what is left. */
export const ARTICLE_LENGTH = 50;

/** Where made news stand in a folder. */
export function newsFolder(folder: string): NewsFolder {
  return {
    articles: join(folder, 'articles'),
    passages: join(folder, 'passages.jsonl'),
    questions: join(folder, 'questions.jsonl'),
  };
}

/** The id of a passage, from its article's file and its number there, counted from 1. */
export function passageId(file: string, number: number): string {
  return `p${Number(basename(file, '.md')) * ARTICLE_LENGTH + number - 1}`;
}

/** The objects of a file, one a line. */
export async function readObjects<T extends Passage | KnownItem>(file: string): Promise<T[]> {
  const objects: T[] = [];
  // As one string, a million passages would be near the longest that can be.
  for await (const line of createInterface({ input: createReadStream(file) })) {
    objects.push(JSON.parse(line) as T);
  }
  return objects;
}
