import type { Range } from '../../article/article.ts';
import { ANY_NOUN, COUNTS, GOES_ON, INSIDE, NAMES_A_BODY, OPENS, SOMEBODY } from './kinds.ts';
import { isAt, isOf, type Word, type WordKind } from './word.ts';

/** So many words at most make a phrase and what lies between it and its verb, which bounds the work. */
export const LONGEST_PHRASE = 60;

/** A name's score below which the tagger is in doubt. */
export const DOUBTFUL_NAME = -11.2;

/** So many words at most stand in a chain of offices before its plain end. */
const LONGEST_CHAIN = 24;

/** Heads before which a verb may belong to the name of a body (常驻联合国代表团发言人). */
const HEADS_CHAIN: ReadonlySet<WordKind> = new Set<WordKind>([
  'person',
  'organization',
  'body',
  'title',
  'quoted',
]);

/** The place of the first word of the phrase that ends in the word `head`; not before `from`. */
export function firstOf(words: readonly Word[], from: number, head: number): number {
  if (isAt(words, head, 'pronoun', 'group-pronoun')) return head;
  let first = head;
  for (let at = head - 1; at >= from; at--) {
    const goesOn = belongs(words, from, at, head);
    if (goesOn === 'no') break;
    if (goesOn === 'begins') first = at;
  }
  return first;
}

/** Whether a word belongs to the phrase behind it: it may begin it, stand inside it, or neither. */
function belongs(words: readonly Word[], from: number, at: number, head: number): 'begins' | 'inside' | 'no' {
  const word = words[at];
  if (word === undefined) return 'no';
  const before = at > from ? at - 1 : -1;
  if (word.kind === 'bracket') return isOf(words, before, INSIDE) ? 'inside' : 'no';
  if (INSIDE.has(word.kind)) return 'begins';
  // 副书记、县长某某: an office before it goes on; two named people do not.
  if (word.kind === 'join')
    return isAt(words, before, 'title', 'organization', 'body', 'noun', 'people', 'action') ? 'inside' : 'no';
  // 考古与文物专家: one field and another.
  if (word.kind === 'with')
    return isAt(words, before, 'noun', 'action', 'proper') && !isAt(words, at + 1, 'person')
      ? 'inside'
      : 'no';
  if (word.kind === 'of') return isPossessive(words, from, at, head) ? 'inside' : 'no';
  // 研究中心 (CSIS) 顾问
  if (word.kind === 'blank')
    return isAt(words, at + 1, 'bracket') ||
      isAt(words, before, 'bracket') ||
      (isAt(words, at + 1, 'person') && isAt(words, before, 'title'))
      ? 'inside'
      : 'no';
  // 昆明军区司令员: what may be a name is part of a body's.
  // 某某怀念母亲: but not whoever does something, though the tagger takes it for more of the name.
  const isActing =
    (isAt(words, at + 1, 'action') && isOf(words, at + 2, SOMEBODY)) ||
    (isAt(words, at + 1, 'relation') && isDoubtful(words, at));
  if (word.kind === 'person')
    return (isPartOfBody(words, at, before) && !isActing) || isOwner(words, at, head) ? 'begins' : 'no';
  // 一名动迁居民: what the counted person does.
  if (word.kind === 'verb' && (isOf(words, before, COUNTS) || isAt(words, before, 'pointing')))
    return isAt(words, at + 1, 'title') ? 'inside' : 'no';
  // 陈情内容, 声明稿: a verb that is a noun before what is written.
  if (word.kind === 'cue' && isAt(words, at + 1, 'document')) return 'begins';
  // 发展倡议主任某某: a verb that is a noun in the name of an office, but not 法官问被告某某.
  if (word.kind === 'cue')
    return isAt(words, head, 'person') &&
      isAt(words, at + 1, 'title') &&
      isOf(words, before, INSIDE) &&
      !isOf(words, before, SOMEBODY)
      ? 'inside'
      : 'no';
  // 自然资源部: a phrase of the dictionary right before a body is its name.
  if (word.kind === 'idiom' && isAt(words, at + 1, 'organization', 'body')) return 'begins';
  // 常驻联合国代表团, 少年儿童研究所: other words inside the name of a body.
  // 记者见到居委会书记某某: but not what somebody does.
  const isBetween =
    (isOf(words, before, NAMES_A_BODY) || isDoubtful(words, before)) &&
    !isAt(words, before, 'title', 'people') &&
    isOf(words, at + 1, NAMES_A_BODY);
  return isBetween && isAt(words, at, 'verb', 'idiom', 'adverb') && isOf(words, head, HEADS_CHAIN)
    ? 'inside'
    : 'no';
}

/** Whether what stands at a place is a name of which the tagger is in doubt. */
export function isDoubtful(words: readonly Word[], at: number): boolean {
  return isAt(words, at, 'person') && (words[at]?.score ?? 0) < DOUBTFUL_NAME;
}

/** 昆明军区, but not 县长张伟和局长: what stands right behind an office is a name. */
function isPartOfBody(words: readonly Word[], at: number, before: number): boolean {
  // 博古斋拍卖有限公司
  const isBeforeVerb =
    isDoubtful(words, at) && isAt(words, at + 1, 'verb') && isAt(words, at + 2, 'body', 'organization');
  return (isOf(words, at + 1, GOES_ON) || isBeforeVerb) && !isAt(words, before, 'title');
}

/** 总统某某的发言人某某, 某某的办公室, 某某的经纪人 */
function isOwner(words: readonly Word[], at: number, head: number): boolean {
  return (
    isAt(words, at + 1, 'of') &&
    isAt(words, head, 'person', 'relation', 'organization', 'body', 'group', 'title')
  );
}

/** 公司的总经理, 总统某某的发言人: before 的 stands who or what it belongs to, not a clause. */
function isPossessive(words: readonly Word[], from: number, of: number, head: number): boolean {
  // 总统某某的发言人某某
  const isPersons =
    isAt(words, of - 1, 'person') && isAt(words, head, 'person', 'organization', 'body', 'group', 'title');
  // 受害者的父亲
  const isKin = isOf(words, of - 1, SOMEBODY) && isAt(words, head, 'relation');
  if (of - 1 < from || (!isPersons && !isKin && !isAt(words, of - 1, 'organization', 'body', 'place')))
    return false;
  for (let at = of - 2; at >= from; at--) {
    if (isOf(words, at, INSIDE) || isAt(words, at, 'person')) continue;
    return isOf(words, at, OPENS) && !isAt(words, at, 'adverb');
  }
  return true;
}

/**
 * Where the chain of offices before a name begins, which may hold verbs and other words (驻藏某部政委, 收茶人): at the clause's
 * beginning or behind what may open it. `first`, the phrase's plain beginning, where anything in between speaks for another
 * reading, as a verb does unless `withVerbs`.
 */
export function chainStart(
  words: readonly Word[],
  from: number,
  first: number,
  head: number,
  withVerbs: boolean,
): number {
  if (!isAt(words, head, 'person') || !isAt(words, head - 1, 'title') || head - 1 < first) return first;
  let start = first;
  for (let at = first - 1; at >= from && first - at <= LONGEST_CHAIN; at--) {
    const link = linkAt(words, from, at, withVerbs);
    if (link === 'end') return start;
    if (link === 'break') return first;
    if (link === 'begins') start = at;
  }
  return start;
}

type Link = 'begins' | 'inside' | 'end' | 'break';

/** What a word is to the chain of offices behind it. */
function linkAt(words: readonly Word[], from: number, at: number, withVerbs: boolean): Link {
  const word = words[at];
  if (word === undefined) return 'break';
  const isInChain = isAt(words, at, 'adverb', 'number', 'idiom', 'bracket');
  if (OPENS.has(word.kind) && !isInChain) return 'end';
  const isFirst = at === from;
  const isShort = word.end - word.start === 1;
  // 上港集团, 中电科: what looks like a word of place begins a body's name.
  if (word.kind === 'locative' && isShort && (isFirst || isAt(words, at - 1, 'join'))) return 'begins';
  if (isAt(words, at, 'verb', 'locative', 'aspect', 'adverb', 'idiom')) {
    if (!withVerbs || (!isFirst && isOf(words, at - 1, SOMEBODY))) return 'break';
    return word.kind !== 'adverb' || (isFirst && isShort) ? 'begins' : 'inside';
  }
  if (isAt(words, at, 'with', 'join')) return 'inside';
  const isPart = word.kind === 'person' && isPartOfBody(words, at, at - 1) && !isAt(words, at + 1, 'person');
  return INSIDE.has(word.kind) || isPart ? 'begins' : 'break';
}

/** Office and body right before the name `head` in the phrase from `first` on; null where there is neither. */
export function titleBefore(words: readonly Word[], first: number, head: number): Range | null {
  let begin = first;
  // 台 in 台氟公司 measures nothing: no number stands before it.
  const isBare = isAt(words, first, 'measure') && !isAt(words, first - 1, 'number');
  while (
    begin < head &&
    !(begin === first && isBare) &&
    (isOf(words, begin, COUNTS) || isAt(words, begin, 'number', 'blank', 'mark', 'bracket', 'dateline'))
  )
    begin++;
  const start = words[begin];
  const name = words[head];
  if (start === undefined || name === undefined || begin >= head) return null;
  // 深学细悟某某, 妹妹某某: what is no office or body stands before the name for another reason.
  const last = isAt(words, head - 1, 'blank', 'bracket') ? head - 2 : head - 1;
  if (!isAt(words, last, ...TITLES)) return null;
  return [start.start, isAt(words, head - 1, 'blank') ? name.start - 1 : name.start];
}

/** Kinds of words right before a name that are what its bearer is called. */
const TITLES: readonly WordKind[] = [
  'title',
  'people',
  'organization',
  'body',
  'group',
  'suffix',
  'quoted',
  'proper',
  'noun',
];

/** A name with the office and body before it. Ranges are UTF-16 units of the passage's text. */
export interface TitledName {
  readonly name: Range;
  readonly title: Range;
}

/** All names among the words that stand behind a title, wherever. */
export function titledNames(words: readonly Word[]): TitledName[] {
  return words.flatMap((word, head) => {
    if (word.kind !== 'person') return [];
    const from = Math.max(0, head - LONGEST_PHRASE);
    const first = chainStart(words, from, firstOf(words, from, head), head, true);
    // 联系何明远, 纪念江泽民: nouns alone are as often verbs.
    const isOffice = words.slice(first, head).some(({ kind }) => !ANY_NOUN.has(kind));
    const title = isOffice ? titleBefore(words, first, head) : null;
    return title === null ? [] : [{ name: [word.start, word.end], title }];
  });
}
