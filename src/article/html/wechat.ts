import { dayInBeijing, findDate } from '../head-matter/dates.ts';
import { type HtmlDocument, textOf } from './dom.ts';

/** What an article of WeChat says of itself in its own places. */
export interface WeChat {
  readonly date: string | null;
  /** The account. */
  readonly source: string | null;
}

/** `var ct = "1714980000"`, in seconds, and what later pages have instead. */
const SECONDS = /\bvar (?:ct|svr_time|oriCreateTime)\s*=\s*["'](\d{9,10})["']/;
const WRITTEN = /\bcreateTime\s*=\s*["']([^"']{8,20})["']/;

/** Reads the account and the day; both null on any other page. Asked before scripts are taken away; none is run. */
export function readWeChat(document: HtmlDocument): WeChat {
  if (document.querySelector('#js_content') === null) return { date: null, source: null };
  const source = textOf(document.querySelector('#js_name')) || null;
  const shown = findDate(textOf(document.querySelector('#publish_time')));
  return { date: shown ?? scriptedDay(document), source };
}

function scriptedDay(document: HtmlDocument): string | null {
  for (const script of document.querySelectorAll('script')) {
    const code = script.textContent ?? '';
    const seconds = SECONDS.exec(code)?.[1];
    if (seconds !== undefined) return dayInBeijing(Number(seconds) * 1000);
    const written = WRITTEN.exec(code)?.[1];
    if (written !== undefined) return findDate(written);
  }
  return null;
}
