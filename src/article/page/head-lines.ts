import { readTermList } from '../../text/term-list.ts';
import { hasColumnMark } from './line.ts';

/** Which line of a headline is what. */
export interface HeadLines {
  readonly series: string | null;
  readonly kicker: string | null;
  readonly title: string | null;
  readonly subtitle: string | null;
}

/** What stands around a headline and helps to read it. */
export interface HeadSetting {
  /** The article opens with the line of an agency or paper: plain news has its title first. */
  readonly isWire: boolean;
  /** The page gives headlines apart from their bodies, which is by their size: the title first. */
  readonly isBySize: boolean;
  /** It is in traditional characters: papers of Hong Kong and Taiwan put the title first. */
  readonly isTraditional: boolean;
}

/** In UTF-16 units; a lede is longer. */
const MAX_COLUMN_NAME = 6;
const DASHED = /^[—―─]{2}/u;
const LEDE_END = /[—―─]{1,2}$/u;

/** Names the lines over an article, in their order: series line, lede (引题), title, subtitle (副题). */
export function nameHeadLines(lines: readonly string[], setting: HeadSetting): HeadLines {
  const marked = lines.findIndex(hasColumnMark);
  if (marked !== -1) return around(lines, marked, []);
  const dashed = lines.findIndex((line, at) => at > 0 && DASHED.test(line));
  const [left, below] = dashed === -1 ? [lines, []] : [lines.slice(0, dashed), lines.slice(dashed)];
  const lede = left.findIndex((line, at) => at < left.length - 1 && LEDE_END.test(line));
  if (lede !== -1) {
    const rest = around(left.slice(lede), 1, below);
    return { ...rest, series: inOneLine(left.slice(0, lede)) };
  }
  const [first = ''] = left;
  if (left.length > 1 && isSeries(first, left.length)) {
    return { ...around(left.slice(1), titleAt(left.slice(1), below, setting), below), series: first };
  }
  return around(left, titleAt(left, below, setting), below);
}

function around(lines: readonly string[], title: number, below: readonly string[]): HeadLines {
  return {
    series: null,
    kicker: inOneLine(lines.slice(0, title)),
    title: lines[title] ?? null,
    subtitle: inOneLine([...lines.slice(title + 1), ...below]),
  };
}

/** Three lines are 引题, 主题 and 副题, unless a dash has shown the 副题. */
function titleAt(lines: readonly string[], below: readonly string[], setting: HeadSetting): number {
  const [first = '', second] = lines;
  if (second === undefined || below.length > 0 || /^[【（(]/u.test(second)) return 0;
  // 【專題】公屋搬遷潮 stands over its title.
  if (setting.isTraditional) return Number(first.startsWith('【'));
  if (lines.length > 2) return setting.isBySize && lines.length > 3 ? 0 : 1;
  return !setting.isBySize && shoulderOdds(first, second, setting) > 0 ? 1 : 0;
}

/**
 * What the shape of two lines is worth for the upper one being a shoulder line over the title, as the logarithm of odds;
 * fitted to heads of two lines of which neither bears a mark.
 */
const WEIGHTS = {
  usual: 2.8,
  wire: -1.9,
  longer: -0.55,
  length: -0.8,
  brief: 1.3,
  shortSecond: -0.9,
  halves: 0.8,
  measured: -1.2,
  comma: -1,
  listed: 0.7,
  endsAsShoulder: 0.7,
  endsAsSubtitle: -2.5,
} as const;

type Sign = keyof typeof WEIGHTS;

/** In UTF-16 units. */
const BRIEF = 6;
const MAX_LENGTH = 40;
const SHORT = 8;
const MEASURE = /\d[%％万亿萬億]/u;
const [SHOULDERS, SUBTITLES] = ['shoulder', 'subtitle'].map((kind) =>
  readTermList(new URL('../../../data/lexicon/head-lines.txt', import.meta.url)).flatMap((line) => {
    const [term = '', is] = line.split(' ');
    return is === kind ? [term] : [];
  }),
) as [string[], string[]];

function shoulderOdds(first: string, second: string, setting: HeadSetting): number {
  let odds = 0;
  for (const [sign, strength] of Object.entries(shoulderSigns(first, second, setting)) as [Sign, number][])
    odds += WEIGHTS[sign] * strength;
  return odds;
}

function shoulderSigns(first: string, second: string, { isWire }: HeadSetting): Record<Sign, number> {
  return {
    usual: 1,
    wire: Number(isWire),
    longer: Math.log(first.length / second.length),
    length: Math.min(MAX_LENGTH, second.length) / MAX_LENGTH,
    brief: Number(first.length <= BRIEF),
    shortSecond: Number(second.length <= SHORT),
    halves: Number(/[\s　]/u.test(second)),
    measured: Number(MEASURE.test(second)),
    comma: Number(/[，,]/u.test(second)),
    listed: Number(first.includes('、')),
    endsAsShoulder: Number(SHOULDERS.some((term) => first.endsWith(term))),
    endsAsSubtitle: Number(SUBTITLES.some((term) => second.endsWith(term))),
  };
}

/** `加快建设国际大都市·我们怎么干`, `【记者手记】`, `长江日记③`; but not a foreign name such as 史蒂夫·乔布斯去世. */
function isSeries(line: string, of: number): boolean {
  // The name of a column over a whole head: 今日视点.
  if (of > 2 && line.length <= MAX_COLUMN_NAME) return true;
  if (/^【[^】]*】$/.test(line) || /[①-⑳]$/.test(line) || /(?:系列报道|专栏|专题|特刊|专版)$/.test(line))
    return true;
  const dot = line.search(/[·•・]/);
  return dot >= 4 && line.length - dot > 3;
}

function inOneLine(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join(' ');
}
