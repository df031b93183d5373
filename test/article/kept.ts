import { expect } from 'vitest';
import { type FileReading, readArticleFile } from '../../src/article/read.ts';

type Read = Extract<FileReading, { readonly ok: true }>;

/** Reads a file that a test wrote, and sees that each passage is what the kept text holds at its ranges. */
export async function readFile(file: string, content: string | Uint8Array): Promise<Read> {
  const reading = await readArticleFile(
    file,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
  if (!reading.ok) throw new Error(`${file}: ${JSON.stringify(reading.problem)}`);
  for (const passage of reading.articles.flatMap(({ passages }) => passages)) {
    expect(passage.source.map(([start, end]) => reading.text.slice(start, end)).join('')).toBe(passage.text);
  }
  return reading;
}

/** What is wrong with a file that a test wrote, but for its name. */
export async function problemOf(file: string, content: string): Promise<object | undefined> {
  const { problem } = await readArticleFile(file, new TextEncoder().encode(content));
  if (problem === undefined) return undefined;
  const { file: _, ...rest } = problem;
  return rest;
}

/** An article as a test writes down what it expects: what is not named is null or empty. */
export function shown({ articles }: Read): object[] {
  return articles.map(({ id: _, file: __, passages, ...head }) => ({
    ...Object.fromEntries(
      Object.entries(head).filter(
        ([, value]) => value !== null && (!Array.isArray(value) || value.length > 0),
      ),
    ),
    body: passages.map(({ section, text }) => (section === null ? text : [section, text])),
  }));
}
