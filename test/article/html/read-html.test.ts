import { expect, test } from 'vitest';
import { readHtml } from '../../../src/article/html/read-html.ts';
import { ELSEWHERE } from './sites/elsewhere.ts';
import { MAINLAND } from './sites/mainland.ts';
import { TAIWAN_AND_HONG_KONG } from './sites/taiwan-hong-kong.ts';

test.each([...MAINLAND, ...TAIWAN_AND_HONG_KONG, ...ELSEWHERE])('$name', ({ html, article }) => {
  const reading = readHtml(html);
  if (!reading.ok) throw new Error(reading.reason);
  const [draft, ...more] = reading.drafts;
  expect(more).toEqual([]);
  const { body, ...head } = article;
  expect(draft).toMatchObject(head);
  expect(draft?.passages.map(({ section, text }) => [section, text])).toEqual(body);
  for (const { source, text } of draft?.passages ?? []) {
    expect(source.map(([start, end]) => reading.text.slice(start, end)).join('')).toBe(text);
  }
});
