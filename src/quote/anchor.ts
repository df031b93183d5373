import type { Range } from '../article/article.ts';
import { skipTime } from './adverbial.ts';
import type { QuoteLexicon } from './lexicon.ts';
import { wordAt } from './word.ts';

/** A place where a name may begin. Offsets are UTF-16 units of the passage's text. */
export interface Anchor {
  readonly at: number;
  /** How much the place speaks for a name. */
  readonly bonus: number;
  /** Where the phrase begins that ends in the name: its title, if it has one. */
  readonly phraseStart: number;
  /** What stands right before it. */
  readonly after: 'start' | 'modifier' | 'title' | 'trade' | 'organization';
}

const BONUSES = { start: 1, modifier: 1, title: 2, trade: 1.2, organization: 1.4 } as const;

/** 局, 处 and the like are so short that what follows is seldom a name. */
const ONE_CHARACTER_OFFICE = 0.2;

/** Places at which a phrase may start; more are not tried, which bounds the work. */
const MOST_STARTS = 14;

const DATELINE =
  /(?:据)?(?:[\p{Script=Han}]{0,4}(?:新华社|中新社|中新网|本报|人民网|新华网|央视网|中央社|通讯社|日报|晚报|晨报|时报))[^，。：；“]{0,28}?(?:电|讯|消息)(?![话影视台])(?:[（(][^）)]{0,40}[）)])?/uy;

/** The places where a phrase may start: the beginning, and behind each opener (据, 但), date, dateline or bracket. */
export function startsOf(text: string, from: number, to: number, lexicon: QuoteLexicon): number[] {
  const starts = [from];
  for (let at = from; at < to && starts.length < MOST_STARTS; ) {
    const next = skipOpener(text, at, to, lexicon);
    if (next <= at) break;
    starts.push(next);
    at = next;
  }
  return starts;
}

function skipOpener(text: string, at: number, to: number, lexicon: QuoteLexicon): number {
  if (/[\s　■▲●◆△”』」]/.test(text[at] ?? '')) return at + 1;
  if (/[（(]/.test(text[at] ?? '')) {
    const close = text.slice(at, to).search(/[）)]/);
    if (close > 0) return at + close + 1;
  }
  DATELINE.lastIndex = at;
  const dateline = DATELINE.exec(text)?.[0];
  if (dateline !== undefined && at + dateline.length <= to) return at + dateline.length;
  const time = skipTime(text, at, to);
  if (time > at) return time;
  // 有专家指出: the experts speak; 有人 and 有关 are words of their own.
  const somebody =
    lexicon.groups.at(text, at, to) === undefined && lexicon.groups.at(text, at + 1, to) !== undefined;
  if (text[at] === '有' && somebody) return at + 1;
  const opener = lexicon.openers.at(text, at, to);
  if (opener === undefined || text[at + opener.length] === '的' || beginsWord(text, at, opener, lexicon))
    return at;
  return at + opener.length;
}

/** 当地, 以色列, 连长: one character that opens clauses is here the beginning of a longer word. */
function beginsWord(text: string, at: number, opener: string, lexicon: QuoteLexicon): boolean {
  if (opener.length > 1 || text[at + 1] === '有') return false;
  const lists = [lexicon.places, lexicon.titles, lexicon.organizations, lexicon.groups, lexicon.commonWords];
  return lists.some((terms) => (terms.at(text, at)?.length ?? 0) > 1) || wordAt(text, at).length > 1;
}

/** Where a name may begin between the starts and `to`: at a start, behind 的, a title, a trade or an organization. */
export function anchorsOf(
  text: string,
  starts: readonly number[],
  to: number,
  lexicon: QuoteLexicon,
): Anchor[] {
  const anchors: Anchor[] = starts.map((at) => anchor(at, 'start', at));
  const first = starts.at(-1) ?? 0;
  // “飞人”刘翔: an epithet in quotation marks is no part of the name.
  const epithet = /^[“『「][^”』」，。！？]{1,8}[”』」]/.exec(text.slice(first, first + 10))?.[0];
  if (epithet !== undefined) anchors.push(anchor(first + epithet.length, 'start', first + epithet.length));
  const opensPlace = /[在当于从自就对]|关于|谈/.test(text.slice(starts[0], first + 2));
  let phraseStart = first;
  for (let end = first + 1; end < to; end++) {
    const before = text[end - 1] ?? '';
    const time = skipTime(text, end, to);
    if (time > end) anchors.push(anchor(time, 'start', time));
    if (/[引]/.test(before) && text[end - 2] === '援') phraseStart = end;
    if (/[和与及、]/.test(before) && namedBefore(text, end - 1, anchors, lexicon)) {
      phraseStart = end;
      anchors.push(anchor(end, 'modifier', phraseStart));
    }
    // “立法院长”王金平: a title in quotation marks.
    if (/[”』」]/.test(before) && lexicon.titles.endingAt(text, end - 1, phraseStart) !== undefined) {
      anchors.push(anchor(end, 'title', phraseStart));
    }
    if (before === '的') {
      phraseStart = end;
      anchors.push(anchor(end, 'modifier', phraseStart));
    } else if (opensPlace && /[时后上中里]/.test(before) && !isInsideWord(text, end, lexicon)) {
      anchors.push(anchor(end, 'modifier', end));
    }
    if (!BREAKS_TITLE.test(text.slice(phraseStart, end)))
      anchors.push(...behindTitle(text, phraseStart, end, to, lexicon));
  }
  return anchors;
}

/** 副市长臧一帆和区长某某: behind a name with its title, 和 begins the next person's title. */
function namedBefore(text: string, at: number, anchors: readonly Anchor[], lexicon: QuoteLexicon): boolean {
  const title = anchors.findLast(
    (each) => (each.after === 'title' || each.after === 'trade') && each.at < at,
  );
  const length = title === undefined ? 0 : at - title.at;
  return (
    title !== undefined &&
    length >= 2 &&
    length <= 4 &&
    lexicon.surnames.at(text, title.at, at) !== undefined &&
    lexicon.titles.endingAt(text, at, title.at) === undefined
  );
}

/** 换下了老将: a verb with its aspect is no part of a title; 把头, 被告 and 联系人 are titles. */
const BREAKS_TITLE = /[了着过是]|把(?!头)|被(?!告)|(?<!自)由|多次|致电|采访|联系(?!人)/;

function behindTitle(
  text: string,
  phraseStart: number,
  end: number,
  to: number,
  lexicon: QuoteLexicon,
): Anchor[] {
  const running = wordGoingOn(text, end, to, lexicon);
  const title = lexicon.titles.endingAt(text, end, phraseStart);
  if (title !== undefined)
    return behindTitleWord(text, phraseStart, [end - title.length, end], running, lexicon);
  if (running !== undefined) return [];
  const office = lexicon.organizations.endingAt(text, end, phraseStart);
  if (office !== undefined && end - phraseStart >= 4) {
    const bonus = office.length === 1 ? ONE_CHARACTER_OFFICE : BONUSES.organization;
    return [{ ...anchor(end, 'organization', phraseStart), bonus }];
  }
  if (end - phraseStart >= 2 && isTradeTail(text, phraseStart, end, lexicon))
    return [anchor(end, 'trade', phraseStart)];
  return [];
}

/**
 * The title from `start` to `end` may share a character with one before it (长官 in 副院长官立新), or with a word
 * `running` on past it (副院长 there): then only a family name tells where the name begins. An office between decides
 * for the later one (公司, 长官), or for neither (规划处, 长官 or 处长).
 */
function behindTitleWord(
  text: string,
  phraseStart: number,
  [start, end]: Range,
  running: number | undefined,
  lexicon: QuoteLexicon,
): Anchor[] {
  const before = startOfSharing(text, phraseStart, start, end, lexicon);
  if (running === undefined && before === undefined) return [anchor(end, 'title', phraseStart)];
  if (running !== undefined && (running <= start || officeBefore(text, running, lexicon) > 0)) return [];
  const office = officeBefore(text, start, lexicon);
  if (before !== undefined && office > 0 && start - office >= before) return [];
  return [anchor(end, 'trade', phraseStart)];
}

/** The length of the office whose name ends at `end`; 0 where none does. */
function officeBefore(text: string, end: number, lexicon: QuoteLexicon): number {
  return lexicon.organizations.endingAt(text, end)?.length ?? 0;
}

/** Where the title begins that began before `start` and ends between there and `end`. */
function startOfSharing(
  text: string,
  from: number,
  start: number,
  end: number,
  lexicon: QuoteLexicon,
): number | undefined {
  for (let inside = start + 1; inside < end; inside++) {
    const length = lexicon.titles.endingAt(text, inside, from)?.length ?? 0;
    if (inside - length < start) return inside - length;
  }
  return undefined;
}

/** 员 in 护林员; 家 in 市长家晓明, right behind a title, is a family name. */
function isTradeTail(text: string, from: number, end: number, lexicon: QuoteLexicon): boolean {
  const tail = text[end - 1] ?? '';
  if (!lexicon.titleTails.has(tail)) return false;
  const canBeName = lexicon.surnames.has(tail) || lexicon.rareSurnames.has(tail);
  return !canBeName || lexicon.titles.endingAt(text, end - 1, from) === undefined;
}

function anchor(at: number, after: Anchor['after'], phraseStart: number): Anchor {
  return { at, bonus: BONUSES[after], phraseStart, after };
}

/** 执法人员, 代表团: where a longer word begins that goes on past what looks like a title's end. */
function wordGoingOn(text: string, end: number, to: number, lexicon: QuoteLexicon): number | undefined {
  return [end - 2, end - 1].find((at) => {
    const word =
      lexicon.titles.at(text, at, to) ??
      lexicon.organizations.at(text, at, to) ??
      lexicon.groups.at(text, at, to);
    return word !== undefined && at + word.length > end;
  });
}

/** 上海市…, 中国…: 上 and 中 at the beginning of a word end no phrase of place. */
function isInsideWord(text: string, end: number, lexicon: QuoteLexicon): boolean {
  return (
    lexicon.places.at(text, end - 1) !== undefined ||
    /[上中](?:海|国|共|央|学|将|校|尉|心|院|方|队|文|医|介|游|科|市|级|锋)/.test(text.slice(end - 1, end + 1))
  );
}
