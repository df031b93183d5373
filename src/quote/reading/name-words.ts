import { NameDoubts } from './name-doubts.ts';
import { FAMILY_NAME } from './name-edges.ts';
import type { NameSpan } from './names/spans.ts';
import { NoNames } from './no-names.ts';
import type { Put, WordSources } from './read-words.ts';

/** What a name is worth as a word. */
const SCORES = {
  person: -9,
  /** Times the logarithm of the tagger's probability. */
  doubt: 2,
  perCharacter: -0.3,
  /** 陈先生; 陈官, by one character; 老秦. */
  addressed: -8.5,
  addressedShortly: -11,
  familiar: -10,
  alias: -5,
} as const;

/** So many UTF-16 units of a verb at most are taken for the end of a name. */
const LONGEST_OVERHANG = 4;

/** A shorter name that the tagger gives so much is seen. */
const SEEN = 0.1;

/** Offers the names at the places of one clause, from left to right. */
export class NameWords {
  readonly #text: string;
  readonly #from: number;
  readonly #sources: WordSources;
  readonly #doubts: NameDoubts;
  readonly #noNames: NoNames;
  #next: number;
  /** Names that stand inside longer ones, by their start. */
  readonly #kept = new Map<number, NameSpan[]>();

  constructor(text: string, from: number, sources: WordSources) {
    this.#text = text;
    this.#from = from;
    this.#sources = sources;
    this.#doubts = new NameDoubts(text, sources);
    this.#noNames = new NoNames(text, sources);
    this.#next = firstFrom(sources.names, from);
  }

  /** Offers the names that begin at a place and end by `to`; places are asked for in order. */
  put(at: number, to: number, put: Put): void {
    const { names } = this.#sources;
    const addressed = this.#putAddressed(at, to, put);
    const shorter: NameSpan[] = [];
    for (const name of this.#kept.get(at) ?? []) put(at, name.end, 'person', scoreOf(name));
    while ((names[this.#next]?.start ?? Infinity) < at) this.#next++;
    for (let index = this.#next; names[index]?.start === at; index++) {
      const name = names[index];
      if (name?.alias === true && name.end <= to) {
        put(at, name.end, 'person', SCORES.alias);
        continue;
      }
      if (name === undefined || name.end > to || this.#noNames.isNoName(name)) continue;
      if (name.alone === true) {
        if (!this.#standsAlone(name)) continue;
        put(at, name.end, 'person', scoreOf(name));
        shorter.push(name);
        continue;
      }
      // 渠务署: what the tagger takes for a name is one, but a body's.
      if (this.#isBureau(name)) {
        put(at, name.end, 'organization', scoreOf(name));
        continue;
      }
      // 古仔闻言: a name, and what opens or joins a clause.
      if (this.#doubts.may(name.end - 2, name.end, 'connective')) {
        if (name.end - at >= 4) put(at, name.end - 2, 'person', scoreOf(name));
        continue;
      }
      this.#keepBehindTitle(name);
      const stem = this.#beforeCue(name, shorter) ?? this.#withoutVerb(name, shorter);
      if (stem !== null) {
        put(at, stem.end, 'person', scoreOf(stem));
        continue;
      }
      const whole = this.#beforeVerb(name, shorter) ?? this.#beforeAspect(name, shorter);
      if (whole !== null) {
        put(at, whole.end, 'person', scoreOf(whole));
        shorter.push(whole);
      }
      put(at, name.end, 'person', scoreOf(name) + this.#doubts.loss(name, index, shorter, addressed));
      shorter.push(name);
    }
  }

  /**
   * 李明 in 李明怒(批), 陈大文 in 陈大文力(称), 王丽 in 王丽举报(称): what stands before a listed verb of two characters and
   * more, where the tagger sees that too, or where what begins the verb would make a name too long or ends hardly any name.
   */
  #beforeCue({ start, end, probability }: NameSpan, shorter: readonly NameSpan[]): NameSpan | null {
    const family = this.#sources.surnames.at(this.#text, start, end)?.length;
    for (let at = Math.max(start + 2, end - LONGEST_OVERHANG); at < end; at++) {
      const { vocabulary } = this.#sources;
      const verb = vocabulary.longestAt(this.#text, at, 'cue')?.length ?? 0;
      const isShort = verb === 1 && at === end - 1;
      // 区永权闻言, 安达臣席上: what opens a clause, or when.
      const isOther = this.#doubts.may(at, at + 2, 'connective', 'time');
      if (!isOther && !isShort && (verb < end - at || verb < 2)) continue;
      const seen = shorter.find((other) => other.end === at)?.probability ?? 0;
      const isTooLong = family !== undefined && end - start > family + 2 && at - start > family;
      const isSeldom =
        family !== undefined && at - start > family && vocabulary.endsAs(this.#text.charAt(at), 'seldom');
      const stem = { start, end: at, probability: Math.min(1, seen + probability) };
      // 陈国直指出, 陈国赞表示: a verb that begins one character later and reaches further leaves that one to the name.
      const later = vocabulary.longestAt(this.#text, at + 1, 'cue')?.length ?? 0;
      const isNames = later > 0 && at + 1 + later > at + verb;
      const isWhole = verb >= 2 && (seen >= SEEN || isTooLong || isSeldom);
      if (isOther ? isTooLong : !isNames && (isWhole || (isShort && isSeldom)))
        return this.#noNames.isNoName(stem) ? null : stem;
    }
    return null;
  }

  /** 陈大文 in 陈大文直呼 and 陈大文联同, where the tagger sees both: as likely as they are together. */
  #withoutVerb({ start, end, probability }: NameSpan, shorter: readonly NameSpan[]): NameSpan | null {
    const stem =
      shorter.find((other) => other.end === end - 2 && this.#doubts.may(end - 2, end, 'cue', 'adverb')) ??
      shorter.find(
        (other) =>
          other.end === end - 1 &&
          (this.#doubts.may(end - 1, end + 1, 'with') ||
            (other.probability >= SEEN && this.#doubts.may(end - 1, end + 1, 'cue'))),
      );
    if (stem === undefined || stem.end - start > FAMILY_NAME) return null;
    if (this.#sources.surnames.at(this.#text, start, stem.end) === undefined) return null;
    return { start, end: stem.end, probability: Math.min(1, stem.probability + probability) };
  }

  /** 陈大文 in 陈大文直呼, of which the tagger sees only the longer run: a family and a given name before a reporting verb. */
  #beforeVerb({ start, end, probability }: NameSpan, shorter: readonly NameSpan[]): NameSpan | null {
    const family = this.#sources.surnames.at(this.#text, start, end);
    const seen = (end: number) => shorter.find((other) => other.end === end)?.probability ?? 0;
    // 王强发来短信: one character of given name, and a verb of two.
    const short = start + FAMILY_NAME - 1;
    if (family?.length === 1 && end - short === 2 && this.#doubts.may(short, end, 'verb'))
      return { start, end: short, probability: Math.min(1, probability + seen(short)) };
    const whole = start + FAMILY_NAME;
    const overhang = end - whole;
    if (overhang < 1 || overhang > 2 || shorter.some((other) => other.end === whole)) return null;
    const isBeforeVerb =
      this.#doubts.may(whole, whole + 2, 'cue', 'with', 'adverb', 'time') &&
      (overhang === 2 || !this.#doubts.may(end, end + 2, 'cue'));
    return family?.length === 1 && isBeforeVerb ? { start, end: whole, probability } : null;
  }

  /** 李明 in 李明叹了口气, of which the tagger sees only 李明叹: what stands before a particle of aspect is a verb. */
  #beforeAspect({ start, end, probability }: NameSpan, shorter: readonly NameSpan[]): NameSpan | null {
    const whole = end - 1;
    const isVerb =
      end - start === FAMILY_NAME &&
      !shorter.some((other) => other.end === whole) &&
      this.#doubts.may(whole, end, 'verb', 'cue') &&
      this.#doubts.may(end, end + 1, 'aspect') &&
      this.#sources.vocabulary.senses(this.#text.slice(end, end + 2)) === undefined;
    const family = this.#sources.surnames.at(this.#text, start, end);
    return isVerb && family?.length === 1 ? { start, end: whole, probability } : null;
  }

  /** 拿督依斯迈 is a title and a name, of which the tagger sees one name; so is 里长伯罗玉芬, where it sees 伯罗玉芬. */
  #keepBehindTitle({ start, end, probability }: NameSpan): void {
    const closes = end - start > FAMILY_NAME ? this.#doubts.titleEndsIn(start) : 0;
    const length = Math.max(closes, this.#doubts.titleAt(start, end));
    if (length === 0 || this.#doubts.may(start + length, end, 'title', 'group', 'organization')) return;
    const kept = this.#kept.get(start + length) ?? [];
    kept.push({ start: start + length, end, probability });
    this.#kept.set(start + length, kept);
  }

  #isBureau({ start, end }: NameSpan): boolean {
    if (end - start < 3) return false;
    if (this.#sources.vocabulary.endsAs(this.#text.charAt(end - 1), 'bureau')) return true;
    return end - start >= 4 && this.#doubts.may(end - 2, end, 'organization');
  }

  /** 古指, 古又稱, but not 曾指: a family name that is no small word itself, before what can stand before a verb. */
  #standsAlone({ start, end }: NameSpan): boolean {
    if (end - start === 1 && this.#doubts.isSmall(start)) return false;
    return (
      this.#doubts.isSmall(end) ||
      [2, 3].some((length) => this.#doubts.may(end, end + length, 'cue', 'adverb', 'time', 'contrast', 'not'))
    );
  }

  /** Offers 张某 and 张某某, J先生 and 警员甲. Gives their ends. */
  #putMasked(at: number, to: number, put: Put): number[] {
    const text = this.#text;
    const { surnames, vocabulary, addresses } = this.#sources;
    const letters = /^[A-Z]{1,3}/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
    const family = surnames.at(text, at, to)?.length ?? 0;
    const ends: number[] = [];
    for (const end of [at + 2, at + 3])
      if (vocabulary.endsAs(text.charAt(end), 'letter') && this.#doubts.may(at, end, 'title'))
        ends.push(end + 1);
    for (let end = at + family; family > 0 && vocabulary.endsAs(text.charAt(end), 'masked'); end++)
      ends.push(end + 1);
    for (let end = at + letters + 2; letters > 0 && end <= at + letters + 3; end++)
      if (addresses.has(text.slice(at + letters, end))) ends.push(end);
    const within = ends.filter((end) => end <= to);
    for (const end of within) put(at, end, 'person', SCORES.addressed);
    return within;
  }

  /** Offers 陈先生, 翟部长, 陈官, 老秦: a family name with what its bearer is addressed by. Gives their ends. */
  #putAddressed(at: number, to: number, put: Put): number[] {
    const text = this.#text;
    const { surnames, addresses } = this.#sources;
    const ends = this.#putMasked(at, to, put);
    // 经由律师: no 由律师 stands behind 经.
    if (this.#doubts.may(at - 1, at + 1, 'locative-preposition')) return ends;
    // 老师 is a trade and 小区 a place, though 师 and 区 are family names.
    const isWord = this.#doubts.may(
      at,
      at + 2,
      'title',
      'relation',
      'group',
      'people',
      'organization',
      'body',
      'place',
    );
    if (at + 2 <= to && !isWord && this.#doubts.isFamiliar(at, at + 2)) {
      put(at, at + 2, 'person', SCORES.familiar);
      ends.push(at + 2);
    }
    const surname = surnames.at(text, at, to);
    // 向法官 inside a clause is whom it is said to.
    if (surname === undefined || (at > this.#from && this.#doubts.isHearer(at))) return ends;
    // 这位局长: 位 counts them, and is no family name.
    const isCount = this.#doubts.may(at - 1, at + surname.length, 'pointing', 'one', 'many', 'count');
    if (at > this.#from && isCount) return ends;
    // 联合国秘书长: 国 ends the name of a body.
    const isBodys = [1, 2, 3].some(
      (before) =>
        at - before >= this.#from && this.#doubts.may(at - before, at + surname.length, 'organization'),
    );
    if (isBodys) return ends;
    const from = at + surname.length;
    if (from < to && this.#sources.vocabulary.endsAs(text.charAt(from), 'family'))
      put(at, from + 1, 'one', SCORES.addressedShortly);
    for (let end = from + 1; end <= Math.min(to, from + 4); end++) {
      // 区议员 is an office, though 区 is a family name.
      if (!addresses.has(text.slice(from, end)) || this.#doubts.may(at, end, 'title')) continue;
      put(at, end, 'person', end - from === 1 ? SCORES.addressedShortly : SCORES.addressed);
      ends.push(end);
    }
    return ends;
  }
}

function scoreOf({ start, end, probability }: NameSpan): number {
  return SCORES.person + SCORES.doubt * Math.log(probability) + (end - start) * SCORES.perCharacter;
}

/** The place of the first name that starts at or after `at`. */
function firstFrom(names: readonly NameSpan[], at: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
