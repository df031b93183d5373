import type { Range } from '../article/article.ts';
import { adverbialScore, NOT_ADVERBIAL } from './adverbial.ts';
import type { QuoteLexicon } from './lexicon.ts';

/** A speaker's phrase in which no name stands. Ranges are UTF-16 units of the passage's text. */
export interface Post {
  readonly kind: 'post' | 'group' | 'organization';
  readonly phrase: Range;
  /** 该, 这位 before it: it means somebody told of before. */
  readonly pointsBack: boolean;
  /** How well what follows fits behind a subject, as `adverbialScore` says. */
  readonly score: number;
}

/**
 * Reads a phrase without a name between `from` and `to`: its head is the last title, group, organization or document
 * that only adverbs follow. Null where there is none.
 */
export function readPost(text: string, from: number, to: number, lexicon: QuoteLexicon): Post | null {
  // 有研究表明: there is research that shows; 有人 and 有关 are words of their own.
  const start = /^有[^人关]/.test(text.slice(from, from + 2)) ? from + 1 : from;
  if (OPENS_NO_PHRASE.test(text.slice(start, start + 2))) return null;
  let best: Head | null = null;
  for (let end = start + 1; end <= to; end++) {
    const kind = headKind(text, start, end, to, lexicon);
    if (kind === null) continue;
    const score = tailScore(text, end, to, lexicon);
    if (score === NOT_ADVERBIAL) continue;
    if (best === null || score > best.score || (score === best.score && continues(text, best.end, end))) {
      best = { end, score, kind };
    }
  }
  best ??= countedPost(text, start, to, lexicon);
  if (best === null) return null;
  const phrase = text.slice(start, best.end);
  return {
    kind: best.kind,
    phrase: [start, best.end],
    pointsBack: POINTS_BACK.test(phrase),
    score: best.score,
  };
}

interface Head {
  readonly end: number;
  readonly score: number;
  readonly kind: Post['kind'];
}

/** 一位中年汉子: the measure word says that the phrase, whatever its head, means one human being. */
function countedPost(text: string, start: number, to: number, lexicon: QuoteLexicon): Head | null {
  for (let end = to; end - start >= 4; end--) {
    const score = IS_COUNTED.test(text.slice(start, end))
      ? adverbialScore(text, end, to, lexicon)
      : NOT_ADVERBIAL;
    if (score !== NOT_ADVERBIAL) return { end, score, kind: 'post' };
  }
  return null;
}

/** 或解散国会宣布, 在东京召开记者会宣布: what begins so is no subject. */
const OPENS_NO_PHRASE = /^(?:或|并|在|于|从(?!业))/;

const POINTS_BACK = /^(?:该|这位|这名|那位|那名|此|上述|这)/;

/** 副书记、县长某某: behind 、 the phrase goes on, so what is left is no adverb. */
function tailScore(text: string, end: number, to: number, lexicon: QuoteLexicon): number {
  if (text[end] === '、') return NOT_ADVERBIAL;
  const score = adverbialScore(text, end, to, lexicon);
  // 办公室主任某某会后: the post behind an office belongs to somebody who is not read.
  return score < 1 && lexicon.titles.at(text, end, to) !== undefined ? NOT_ADVERBIAL : score;
}

/** 业内人士 grows from 业内, 双方发表的声明 from 双方; 官员对记者 does not grow into 记者. */
function continues(text: string, before: number, end: number): boolean {
  const added = text.slice(before, end);
  return added.includes('的') || (added.length <= 4 && !/[对向给跟同与和就在]/.test(added));
}

function headKind(
  text: string,
  start: number,
  end: number,
  to: number,
  lexicon: QuoteLexicon,
): Post['kind'] | null {
  const phrase = text.slice(start, end);
  if (phrase.endsWith('们') && phrase.length >= 3) return 'group';
  if (WORK.test(phrase)) return 'organization';
  const group = lexicon.groups.endingAt(text, end, start);
  const title = lexicon.titles.endingAt(text, end, start);
  if (group !== undefined && group.length >= (title?.length ?? 0))
    return IS_ONE.test(phrase) ? 'post' : 'group';
  if (title !== undefined) return IS_MANY.test(phrase) ? 'group' : 'post';
  const organization =
    lexicon.organizations.endingAt(text, end, start) ?? lexicon.documents.endingAt(text, end, start);
  if (organization !== undefined && (organization.length > 1 || phrase.length >= 3)) return 'organization';
  // 伊拉克宣布, but not 日本共同社报道说: a place speaks only right before its verb.
  if (lexicon.places.has(phrase) && to - end <= 2) return 'organization';
  return phrase.length >= 3 && TRADES.test(phrase) ? 'post' : null;
}

/** 英国《金融时报》: a paper or a document by its name. */
const WORK = /^\p{Script=Han}{0,8}《[^《》]{2,40}》$/u;

const IS_ONE = /(?:一|这|那|该|某|另一|首|第一|同一)(?:位|名|个)|^(?:该|此|这|那)/;
const IS_MANY =
  /一些|有的|有些|许多|不少|多位|多名|众多|大多|部分|有关专家|几位|几名|两位|两名|三位|三名|数位|数名|各|与会|参会|更多|很多|们|等/;

const IS_COUNTED = /^(?:一|另一|这|那|某|有)(?:位|名).*\p{Script=Han}(?![地着])\p{Script=Han}$/u;

/** Endings that name a trade wherever they stand (护林员, 理发师); others of title-tails.txt need a name behind them. */
export const TRADES = /[师匠员工手者商农官民]$/;
