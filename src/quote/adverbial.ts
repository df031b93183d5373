import type { QuoteLexicon } from './lexicon.ts';
import { isDictionaryWord } from './word.ts';

/** What `adverbialScore` returns for words that cannot stand between a speaker and a verb. */
export const NOT_ADVERBIAL = Number.NEGATIVE_INFINITY;

const SCORES = { nothing: 2, plain: 2, openEnded: 1.2, byItsEnd: 0.6, companion: 1 } as const;

const TIME =
  /(?:(?:约|近|早在|自|从)?[\d０-９一二三四五六七八九十○〇两]{1,4}(?:年代|年|月份|月|日|号|点|时许|时|分|世纪)){1,5}(?:上午|下午|中午|凌晨|晚上|晚间|晚|早上|早|清晨|傍晚|夜|初|底|末|中旬|上旬|下旬|起|前|后|间)?/y;

/** The place behind an expression of time at `at` (１１日, 十九日下午), or `at` where none stands there. */
export function skipTime(text: string, at: number, to: number): number {
  if (!/[\d０-９一二三四五六七八九十○〇两约近早自从]/.test(text[at] ?? '')) return at;
  TIME.lastIndex = at;
  const end = at + (TIME.exec(text)?.[0].length ?? 0);
  return end <= to ? end : at;
}

/**
 * How well the words from `from` to `to` fit between a speaker and a reporting verb: nothing at all, adverbs, time, a
 * phrase of place or hearer, companions (等多名代表). Higher is better, at most 2; `NOT_ADVERBIAL` where they do not fit.
 */
export function adverbialScore(text: string, from: number, to: number, lexicon: QuoteLexicon): number {
  if (from >= to) return SCORES.nothing;
  const first = text[from] ?? '';
  if (/[（(]/.test(first)) {
    const close = text.slice(from, to).search(/[）)]/);
    return close < 0 ? NOT_ADVERBIAL : adverbialScore(text, from + close + 1, to, lexicon);
  }
  const afterTime = skipTime(text, from, to);
  if (afterTime > from) return SCORES.plain;
  const adverb = lexicon.adverbs.at(text, from, to);
  if (adverb !== undefined && beginsTitle(text, from, adverb, to, lexicon)) return NOT_ADVERBIAL;
  if (adverb !== undefined) return scoreBehind(text, adverb, from + adverb.length, to, lexicon);
  // 悄悄, 缓缓地, 紧紧握着; but not 市市 in 云山市市委.
  if (first === text[from + 1] && to - from >= 2 && isDoubled(text, from, to)) return SCORES.plain;
  if (/[及等和与、]/.test(first) && to - from > 1) return SCORES.companion;
  if (first === '等') return SCORES.companion;
  const byItsEnd =
    to - from >= 2 && /[地着著时后]/.test(text[to - 1] ?? '') && !/[的了]/.test(text.slice(from, to));
  return byItsEnd ? SCORES.byItsEnd : NOT_ADVERBIAL;
}

function isDoubled(text: string, from: number, to: number): boolean {
  return from + 2 === to || text[from + 2] === '地' || isDictionaryWord(text.slice(from, from + 2));
}

/** 被告, 分析师: a longer post begins with the adverb; but 同学生座谈 is 同 and 学生. */
function beginsTitle(text: string, at: number, adverb: string, to: number, lexicon: QuoteLexicon): boolean {
  const length = lexicon.titles.at(text, at, to)?.length ?? 0;
  const behind = lexicon.titles.at(text, at + adverb.length, to)?.length ?? 0;
  return length > adverb.length && length >= adverb.length + behind;
}

function scoreBehind(text: string, adverb: string, from: number, to: number, lexicon: QuoteLexicon): number {
  if (/^[在于当从由经]$/.test(adverb)) {
    return lexicon.placeWords.endingAt(text, to, from) === undefined ? SCORES.openEnded : SCORES.plain;
  }
  if (adverb.length > 1 || /^[对向给跟同与和以用按据为因把被让]$/.test(adverb)) {
    return from < to || adverb.length > 1 ? SCORES.plain : NOT_ADVERBIAL;
  }
  const behind = adverbialScore(text, from, to, lexicon);
  if (behind !== NOT_ADVERBIAL) return behind;
  // A verb may follow these (也笑着答应说); the others are as often the start of a word (总裁, 会议).
  return /[则也还又都均就曾却亦再]/.test(adverb) ? SCORES.byItsEnd : NOT_ADVERBIAL;
}
