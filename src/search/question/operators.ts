import type { Range } from '../../article/article.ts';
import type { Folded } from '../fold.ts';

/** A question taken apart: what is only looked for, and what must or must not be. */
export interface Operators {
  /** Folded; operators are left out, the words of phrases kept. */
  readonly core: string;
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
  readonly speakers: readonly SpeakerFilter[];
}

/** `speaker:江波`: only what this speaker said. */
interface SpeakerFilter {
  /** As typed. */
  readonly name: string;
  /** Where the whole operator stands in what was typed. */
  readonly place: Range;
}

/** Reads `speaker:江波`, `说话人：江波`, `-党建`, “exact phrase” from a question and its folded form. */
export function readOperators(asked: string, folded: Folded): Operators {
  const text = folded.text;
  const phrases: string[] = [];
  const excluded: string[] = [];
  const speakers: SpeakerFilter[] = [];
  let core = '';
  let at = 0;
  while (at < text.length) {
    const filter = filterAt(text, at);
    if (filter !== undefined) {
      speakers.push({
        name: asked.slice(...folded.toSource(filter.start, filter.end)).trim(),
        place: folded.toSource(at, filter.next),
      });
      core += ' ';
      at = filter.next;
      continue;
    }
    const unwanted = exclusionAt(text, at);
    if (unwanted !== undefined) {
      excluded.push(text.slice(unwanted.start, unwanted.end).trim());
      core += ' ';
      at = unwanted.next;
      continue;
    }
    const phrase = quotedAt(text, at);
    if (phrase !== undefined) {
      const words = text.slice(phrase.start, phrase.end).trim();
      phrases.push(words);
      core += ` ${words} `;
      at = phrase.next;
      continue;
    }
    core += text.charAt(at);
    at++;
  }
  const filled = (value: string) => /[\p{L}\p{N}]/u.test(value);
  const wanted = phrases.filter(filled);
  return {
    core,
    // A pasted text has quotation marks of its own, which ask for nothing.
    phrases: wanted.length > MOST_PHRASES ? [] : wanted,
    excluded: excluded.filter(filled),
    speakers: speakers.filter(({ name }) => filled(name)).slice(0, MOST_SPEAKERS),
  };
}

/** Where an operator's value stands and where reading goes on. */
interface Value {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** More in one question are not operators. */
const MOST_PHRASES = 3;

/** Speakers that one question is narrowed to; each is looked for among all names. */
const MOST_SPEAKERS = 3;

const FILTER_NAMES = ['speaker', '说话人', '发言人'];

function filterAt(text: string, at: number): Value | undefined {
  const name = FILTER_NAMES.find((each) => text.startsWith(each, at));
  if (name === undefined || (name === 'speaker' && /[a-z0-9]/.test(text.charAt(at - 1)))) return undefined;
  const colon = skipSpaces(text, at + name.length);
  return text[colon] === ':' ? valueAt(text, skipSpaces(text, colon + 1)) : undefined;
}

/** A hyphen excludes only at the beginning of a word: covid-19 and 2019-2021 are none. */
function exclusionAt(text: string, at: number): Value | undefined {
  if (text[at] !== '-' && text[at] !== '−') return undefined;
  const before = text.charAt(at - 1);
  if (before !== '' && before !== ' ') return undefined;
  const value = valueAt(text, at + 1);
  return value.end > value.start ? value : undefined;
}

function quotedAt(text: string, at: number): Value | undefined {
  if (text[at] !== '"') return undefined;
  const close = text.indexOf('"', at + 1);
  return close < 0 ? undefined : { start: at + 1, end: close, next: close + 1 };
}

function valueAt(text: string, at: number): Value {
  const quoted = quotedAt(text, at);
  if (quoted !== undefined) return quoted;
  let end = at;
  while (end < text.length && text[end] !== ' ') end++;
  return { start: at, end, next: end };
}

function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ') next++;
  return next;
}
