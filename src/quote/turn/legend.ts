import { turnKey } from '../../article/turn-kinds.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import { readLabel } from './label.ts';
import { isName } from './label-names.ts';
import { cut, type Text, textOf } from './text.ts';

/** What short labels stand for: 程 → 程大海, 问 → 记者. */
export type Legend = ReadonlyMap<string, Text>;

/** In UTF-16 units. */
const LIMITS = { line: 80, label: 8, meaning: 40, name: 24 } as const;
const ENTRY = /^([^：:＝=]+)[：:＝=]\s*([^：:＝=]+)$/u;
const STOP = /[。！？；…!?;]/;
const NOBODY: ReadonlySet<string> = new Set();

/** Reads `问：记者　程：程大海`, one entry or several; null where the line is anything else. */
export function readLegend(line: Text, lexicon: QuoteLexicon): Legend | null {
  if (line.simple.length > LIMITS.line || STOP.test(line.simple)) return null;
  const bare = line.source.trim().replace(/^[（(【[](.*)[）)】\]]$/u, '$1');
  const pieces = bare.split(/[\s，,；;、/｜|]+/u).filter((piece) => piece !== '');
  const entries = pieces.map((piece) => entryOf(piece, lexicon));
  const whole = entries.some((entry) => entry === null) ? [entryOf(bare, lexicon)] : entries;
  const found = whole.filter((entry) => entry !== null);
  return found.length === whole.length && found.length > 0 ? new Map(found) : null;
}

function entryOf(piece: string, lexicon: QuoteLexicon): [string, Text] | null {
  const [, label = '', meaning = ''] = ENTRY.exec(piece) ?? [];
  if (label.length > LIMITS.label || meaning.length > LIMITS.meaning || meaning === '') return null;
  const key = turnKey(textOf(label).simple.trim());
  if (readLabel(key, lexicon, NOBODY).kind === 'info') return null;
  const named = whoIn(textOf(meaning.trim()), lexicon);
  return named === null ? null : [key, named];
}

/** 程大海, 局长程大海, 程大海（云州市水务局局长）, 本报记者: what a legend gives; null for anything else. */
function whoIn(meaning: Text, lexicon: QuoteLexicon): Text | null {
  const edge = meaning.simple.search(/[\s（(，,]/u);
  const name = edge > 0 ? cut(meaning, 0, edge) : meaning;
  const { kind } = readLabel(name.simple, lexicon, NOBODY);
  return kind === 'person' || kind === 'ask' || kind === 'outlet' ? name : null;
}

/** The short forms that a text gives: 程大海（以下简称“程”）. Linear in the text. */
export function shortFormsIn(text: Text, lexicon: QuoteLexicon): [string, Text][] {
  const found: [string, Text][] = [];
  for (const bracket of text.simple.matchAll(/[（(]/gu)) {
    const word = lexicon.shortForms.at(text.simple, bracket.index + 1);
    if (word === undefined) continue;
    const behind = text.simple.slice(bracket.index + 1 + word.length).slice(0, LIMITS.label + 4);
    const short = /^[：:]?[“「『"‘]?([^”」』"’（）()]{1,8})[”」』"’]?[）)]/u.exec(behind)?.[1];
    const name = short === undefined ? null : nameEndingAt(text, bracket.index, lexicon);
    if (short !== undefined && name !== null) found.push([turnKey(short), name]);
  }
  return found;
}

/** Who is named right before `end`. */
function nameEndingAt(text: Text, end: number, lexicon: QuoteLexicon): Text | null {
  const before = text.simple.slice(Math.max(0, end - LIMITS.name), end);
  const asks = lengthOfAsker(before, lexicon);
  if (asks > 0) return cut(text, end - asks, end);
  const dotted = /[\p{Script=Han}A-Za-z]+(?:[·•・‧][\p{Script=Han}A-Za-z]+)+$/u.exec(before)?.[0];
  if (dotted !== undefined) return cut(text, end - dotted.length, end);
  const latin = /[A-Z][A-Za-z'’.-]*(?: [A-Z][A-Za-z'’.-]*)*$/u.exec(before)?.[0];
  if (latin !== undefined) return cut(text, end - latin.length, end);
  const length = [3, 4, 2].find((each) => each <= before.length && isName(before.slice(-each), lexicon));
  return length === undefined ? null : cut(text, end - length, end);
}

/** How long 《晨星日报》, 《晨星日报》记者 or 晨星社记者 is at the end of a text; 0 where none stands there. */
function lengthOfAsker(text: string, { reporters }: QuoteLexicon): number {
  const asker = reporters.label.endingAt(text, text.length)?.length ?? 0;
  const before = text.slice(0, text.length - asker);
  const outlet =
    /《[^《》]+》$/u.exec(before)?.[0] ?? (asker > 0 ? /\p{Script=Han}{0,6}$/u.exec(before)?.[0] : '');
  return (outlet?.length ?? 0) + asker;
}
