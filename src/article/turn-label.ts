import { CLOSING_BRACKETS } from '../text/brackets.ts';
import { anyOf } from '../text/term-list.ts';
import type { Range } from './article.ts';
import { times, turnLabels } from './lexicon.ts';
import { NICKNAME, turnKey, turnKind } from './turn-kinds.ts';

/**
 * How a line opens somebody's turn in a transcript. `colon`: 程大海：…; `bracket`: 【程大海】…; `letter`: Q1. …;
 * `alone`: nothing but the label stands on the line, and the words below it.
 */
export type TurnForm = 'colon' | 'bracket' | 'letter' | 'alone';

/** What a line begins with that may name who speaks. Ranges are UTF-16 units of the line. */
export interface TurnLabel {
  readonly form: TurnForm;
  /** The label without marks, times and white space around it. */
  readonly label: Range;
  /** What stands in brackets between the label and its colon, without the brackets: （水务局局长）. */
  readonly aside: Range | null;
  /** Where the words begin, the line's length where none do. */
  readonly words: number;
}

/** In UTF-16 units. */
const LIMITS = { label: 32, aside: 40, alone: 16 } as const;

/** White space, bullets and Markdown's marks before a label or between it and the words. */
const LEAD = /[\s\u200b▲△■□●○◆◇★☆▪•>＞*_-]*/y;
/** [09:25], 00:12:03.5, 下午3时20分 */
const CLOCK_TIME = new RegExp(
  `[（([［【]?${anyOf(times('day'))}?\\d{1,2}` +
    `(?:[:：]\\d{2}(?:[:：]\\d{2})?(?:\\.\\d{1,3})?|${anyOf(times('hour'))}\\d{1,2}${anyOf(times('minute'))}?)` +
    '[）)\\]］】]?',
  'y',
);
const COLON = /[：:∶﹕]/;
const LABEL_BRACKET = /[【[［〔]/;
/** What no label holds. */
const NO_LABEL = /[。！？!?；;，,…“”「」『』"＂=|｜/\n【】[\]［］〔〕\\]/;
const IS_LABEL = /[\p{L}]/u;
/** Q1. and 问、, but not A.B. */
const LETTER = new RegExp(
  `${anyOf(turnLabels('numbered').filter((label) => label.length === 1))}\\d{0,3}[.．、](?![\\p{L}]\\.)`,
  'uy',
);

/** Reads what opens a simplified line; null where nothing there may be a label. */
export function readTurnLabel(text: string): TurnLabel | null {
  const at = skipClockTime(text, skipLead(text, 0));
  const bracket = text[at] ?? '';
  const closing = LABEL_BRACKET.test(bracket) ? CLOSING_BRACKETS.get(bracket) : undefined;
  if (closing !== undefined) return readBracketed(text, at, closing);
  LETTER.lastIndex = at;
  const letter = LETTER.exec(text)?.[0];
  if (letter !== undefined) {
    const end = at + letter.length;
    return { form: 'letter', label: [at, end - 1], aside: null, words: skipLead(text, end) };
  }
  return readPlain(text, at);
}

/** Where the time of day and the white space end that begin at `at`, or `at`: `[09:25]`, `00:12:03`. */
export function skipClockTime(text: string, at: number): number {
  CLOCK_TIME.lastIndex = at;
  const time = CLOCK_TIME.exec(text)?.[0];
  return time === undefined ? at : skipLead(text, at + time.length);
}

function skipLead(text: string, at: number): number {
  LEAD.lastIndex = at;
  return at + (LEAD.exec(text)?.[0].length ?? 0);
}

function readBracketed(text: string, open: number, mark: string): TurnLabel | null {
  const close = text.slice(open, open + LIMITS.label).indexOf(mark);
  if (close < 0) return null;
  const label = trimmed(text, open + 1, open + close);
  if (label === null) return null;
  const behind = readBehind(text, open + close + 1);
  const colon = COLON.test(text[behind.at] ?? '') ? 1 : 0;
  // 【问】：为何, but not [甲]（乙），丙: what stands in brackets there belongs to the sentence.
  const words = colon === 1 ? behind.at + 1 : open + close + 1;
  return { form: 'bracket', label, aside: colon === 1 ? behind.aside : null, words: skipLead(text, words) };
}

function readPlain(text: string, start: number): TurnLabel | null {
  const limit = Math.min(text.length, start + LIMITS.label);
  for (let at = start; at < limit; at++) {
    const unit = text[at] ?? '';
    if (COLON.test(unit)) return behindColon(text, start, at, at, null);
    if (unit === '（' || unit === '(' || isTimeAt(text, at)) {
      const behind = readBehind(text, at);
      if (behind.at === at) return null;
      if (COLON.test(text[behind.at] ?? '')) return behindColon(text, start, at, behind.at, behind.aside);
      // 程大海 09:25, its words on the next line.
      const label = behind.at >= text.length && behind.aside === null ? trimmed(text, start, at) : null;
      return label === null ? null : { form: 'alone', label, aside: null, words: text.length };
    }
    // 网友“小河”： the name of whoever asks stands in marks.
    const nickname = unit === '“' || unit === '「' ? nicknameAt(text, start, at) : 0;
    if (nickname > 0) at += nickname;
    else if (NO_LABEL.test(unit)) return null;
  }
  if (text.length - start > LIMITS.alone) return null;
  const label = trimmed(text, start, text.length);
  return label === null ? null : { form: 'alone', label, aside: null, words: text.length };
}

/** How many units after an opening mark a nickname's closing mark stands, right before the colon; 0 where none does. */
function nicknameAt(text: string, start: number, open: number): number {
  if (turnKind(turnKey(text.slice(start, open))) !== 'ask') return 0;
  const close = text.slice(open, open + LIMITS.alone).search(/[”」]/);
  return close > 0 && COLON.test(text[open + close + 1] ?? '') ? close : 0;
}

function behindColon(
  text: string,
  start: number,
  end: number,
  colon: number,
  aside: Range | null,
): TurnLabel | null {
  const next = text[colon + 1] ?? '';
  // 9:25, https://
  if (text[colon] === ':' && /[\d/]/.test(next) && /[\da-z]/i.test(text[colon - 1] ?? '')) return null;
  const label = trimmed(text, start, end);
  if (label === null) return null;
  const words = skipLead(text, colon + 1);
  return { form: words >= text.length ? 'alone' : 'colon', label, aside, words };
}

/** Skips times, one remark in brackets and white space. */
function readBehind(text: string, from: number): { at: number; aside: Range | null } {
  let at = skipClockTime(text, skipLead(text, from));
  let aside: Range | null = null;
  if (text[at] === '（' || text[at] === '(') {
    const close = text.slice(at, at + LIMITS.aside).search(/[）)]/);
    if (close < 0) return { at: from, aside: null };
    aside = [at + 1, at + close];
    at = skipClockTime(text, skipLead(text, at + close + 1));
  }
  return { at, aside };
}

function isTimeAt(text: string, at: number): boolean {
  return /[\s(（[［]/.test(text[at - 1] ?? text[at] ?? '') && skipClockTime(text, at) > at;
}

function trimmed(text: string, start: number, end: number): Range | null {
  let [from, to] = [start, end];
  const isEdge = (unit: string | undefined) => unit !== undefined && /[\s\u200b*_]/.test(unit);
  while (from < to && isEdge(text[from])) from++;
  while (to > from && isEdge(text[to - 1])) to--;
  const label = text.slice(from, to);
  return IS_LABEL.test(label) && !NO_LABEL.test(label.replace(NICKNAME, '')) ? [from, to] : null;
}
