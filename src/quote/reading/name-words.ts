import type { NameSpan } from './names/spans.ts';
import type { Put, WordSources } from './read-words.ts';
import { skipTime } from './time.ts';

/** What a name is worth as a word, and what speaks against it. */
const SCORES = {
  person: -9,
  /** Times the logarithm of the tagger's probability. */
  doubt: 2,
  perCharacter: -0.3,
  /** A small word at its edge, where without it there is a name too: in general, where that is plain, where it is a verb. */
  takesIn: -2.5,
  takesInName: -9,
  /** A word behind a family name that stands alone. */
  takesInWord: -14,
  takesInVerb: -7,
  odd: -1.5,
  isWord: -2,
  /** 陈先生; 陈官, by one character; 老秦. */
  addressed: -8.5,
  addressedShortly: -11,
  familiar: -10,
} as const;

/** From here on a name is plain beside a longer one, and below here the longer one is in doubt. */
const PLAIN = 0.8;
const DOUBTFUL = 0.5;

/** An inner name that is so much less likely than the whole is hardly one. */
const HARDLY = 0.2;

/** Below here a name that has no family name is odd. */
const ODD = 0.85;

/** From here on the name inside another is likelier meant; for what stands behind 向 or 与 sooner. */
const INNER = 0.4;
const INNER_HEARER = 0.1;

/** Of one character of family and two of given name, in UTF-16 units. */
const FAMILY_NAME = 3;

/** A title that may be glued to a name, in UTF-16 units. */
const LONGEST_TITLE = 4;

/** Whoever is addressed by post or 先生 has a longer name only where the tagger is as good as certain. */
const CERTAIN = 0.95;

/** Offers the names at the places of one clause, from left to right. */
export class NameWords {
  readonly #text: string;
  readonly #from: number;
  readonly #sources: WordSources;
  #next: number;
  /** Names that stand inside longer ones, by their start. */
  readonly #kept = new Map<number, NameSpan[]>();

  constructor(text: string, from: number, sources: WordSources) {
    this.#text = text;
    this.#from = from;
    this.#sources = sources;
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
      if (name === undefined || name.end > to || this.#isNoName(name)) continue;
      if (name.alone === true) {
        if (!this.#standsAlone(name)) continue;
        put(at, name.end, 'person', scoreOf(name));
        shorter.push(name);
        continue;
      }
      // 渠务署: what the tagger takes for a name is one, but a body's.
      if (this.#isOffice(name)) {
        put(at, name.end, 'organization', scoreOf(name));
        continue;
      }
      // 古仔闻言: a name, and what opens or joins a clause.
      if (this.#may(name.end - 2, name.end, 'connective')) {
        if (name.end - at >= 4) put(at, name.end - 2, 'person', scoreOf(name));
        continue;
      }
      this.#keepBehindTitle(name);
      const whole = this.#beforeVerb(name, shorter);
      if (whole !== null) {
        put(at, whole.end, 'person', scoreOf(whole));
        shorter.push(whole);
      }
      put(at, name.end, 'person', scoreOf(name) + this.#loss(name, index, shorter, addressed));
      shorter.push(name);
    }
  }

  /** 陈大文 in 陈大文直呼, of which the tagger sees only the longer run: a family and a given name before a reporting verb. */
  #beforeVerb({ start, end, probability }: NameSpan, shorter: readonly NameSpan[]): NameSpan | null {
    const whole = start + FAMILY_NAME;
    const overhang = end - whole;
    if (overhang < 1 || overhang > 2 || shorter.some((other) => other.end === whole)) return null;
    const family = this.#sources.surnames.at(this.#text, start, end);
    const isBeforeVerb =
      this.#may(whole, whole + 2, 'cue') && (overhang === 2 || !this.#may(end, end + 2, 'cue'));
    return family?.length === 1 && isBeforeVerb ? { start, end: whole, probability } : null;
  }

  /** 拿督依斯迈 is a title and a name, of which the tagger sees one name. */
  #keepBehindTitle({ start, end, probability }: NameSpan): void {
    const length = this.#titleAt(start, end);
    if (length === 0 || this.#may(start + length, end, 'title', 'group', 'organization')) return;
    const kept = this.#kept.get(start + length) ?? [];
    kept.push({ start: start + length, end, probability });
    this.#kept.set(start + length, kept);
  }

  /** The length of a title, or a verb such as 询问, with which a longer name begins; 0 where none does. */
  #titleAt(start: number, end: number): number {
    for (let length = Math.min(LONGEST_TITLE, end - start - 2); length >= 2; length--)
      if (this.#may(start, start + length, 'title', 'cue')) return length;
    return 0;
  }

  #isOffice({ start, end }: NameSpan): boolean {
    if (end - start < 3) return false;
    if (this.#sources.vocabulary.endsAs(this.#text.charAt(end - 1), 'office')) return true;
    return end - start >= 4 && this.#may(end - 2, end, 'organization');
  }

  /** What a name loses because another begins or ends inside it. */
  #loss(name: NameSpan, index: number, shorter: readonly NameSpan[], addressed: readonly number[]): number {
    const { start, end, probability } = name;
    // 温家宝在峰: where a shorter name is plain, a doubtful longer one is none. 陈官押后: nor where it is addressed.
    const isPlainer = probability < DOUBTFUL && shorter.some((other) => other.probability >= PLAIN);
    // 阿都哈密: what opens like 阿国 may be longer.
    const isLong = end - start > FAMILY_NAME;
    const isAddressed =
      probability < CERTAIN &&
      addressed.some((other) => other < end && !(isLong && this.#isFamiliar(start, other)));
    if (isPlainer || isAddressed) return SCORES.takesInName;
    // 修宪, 松阳县: a word, unless the tagger is as good as certain or the article names somebody so elsewhere.
    const isWord = probability < CERTAIN && this.#sources.vocabulary.senses(this.#text.slice(start, end));
    if (isWord) return SCORES.isWord + this.#edgeLoss(name, index, shorter, addressed);
    // 远比, 殷殷: without a family name or a dot, and not plain to the tagger.
    const isOdd =
      probability < ODD &&
      !/[·•・‧-]/.test(this.#text.slice(start, end)) &&
      this.#sources.surnames.at(this.#text, start, end) === undefined;
    if (isOdd) return SCORES.odd + this.#edgeLoss(name, index, shorter, addressed);
    return this.#edgeLoss(name, index, shorter, addressed);
  }

  /** What it loses because a small word at its edge may be none of its own. */
  #edgeLoss(
    { start, end, probability }: NameSpan,
    index: number,
    shorter: readonly NameSpan[],
    addressed: readonly number[],
  ): number {
    // 阿芬洪姓邻居
    if (this.#sources.vocabulary.endsAs(this.#text.charAt(end), 'family')) return SCORES.takesInName;
    // 陈大文直呼
    const isVerb = this.#may(end - 2, end, 'cue') && shorter.some((other) => other.end === end - 2);
    if (isVerb) return SCORES.takesInName;
    // 徐在盘问下, where 徐 stands for somebody named before.
    const family = shorter.find((other) => other.alone === true);
    if (family !== undefined && probability < CERTAIN && this.#isSmall(family.end)) return SCORES.takesInWord;
    const inner = shorter.find((other) => other.end === end - 1);
    // 脆友持: a trade that is no family name, and a word behind it.
    const hasFamily = this.#sources.surnames.at(this.#text, start, end) !== undefined;
    if (!hasFamily && this.#titleAt(start, end) > 0) return SCORES.takesInWord;
    const isTrade = end - start === 3 && this.#may(start, end - 1, 'title', 'group', 'relation');
    if (isTrade && !hasFamily) return SCORES.takesInName;
    // 陈词后
    if (this.#may(end - 1, end, 'locative') && this.#may(start, end - 1, 'cue', 'verb'))
      return SCORES.takesInName;
    // 胞姊在
    if (
      !hasFamily &&
      this.#isSmall(end - 1) &&
      this.#may(start, end - 1, 'relation', 'title', 'organization')
    )
      return SCORES.takesInName;
    if (end - start < 3 && inner === undefined) return 0;
    if (inner !== undefined || addressed.includes(end - 1)) {
      const isHardlyName = inner !== undefined && inner.probability < HARDLY * probability;
      if (this.#may(end - 1, end, 'cue')) return isHardlyName ? SCORES.takesIn : SCORES.takesInVerb;
      // 李振宁则; 曲大勇坚 in 曲大勇坚称, where the last character belongs to the verb.
      if (this.#isSmall(end - 1) || this.#may(end - 1, end + 1, 'cue')) return lossFor(inner, INNER);
    }
    if (!this.#isSmall(start)) return 0;
    const { names } = this.#sources;
    for (let next = index + 1; (names[next]?.start ?? Infinity) <= start + 1; next++)
      if (names[next]?.start === start + 1 && names[next]?.end === end)
        return lossFor(names[next], this.#isHearer(start) ? INNER_HEARER : INNER);
    return 0;
  }

  /** 向法官, 有长者, 庭上, 山口廿六日, 惟他, 欣喜地: what is told to somebody, a time, a pronoun or a manner is no name. */
  #isNoName({ start, end, probability }: NameSpan): boolean {
    const isToldTo =
      this.#isSmall(start) &&
      this.#may(start + 1, end, 'title', 'group', 'relation', 'organization', 'suffix');
    if (
      isToldTo ||
      (probability < CERTAIN && this.#may(start, end, 'time')) ||
      this.#may(start, end, 'connective') ||
      this.#may(end - 1, end + 1, 'connective') ||
      this.#may(end - 1, end, 'pronoun', 'group-pronoun') ||
      this.#holdsNever(start + 1, end)
    )
      return true;
    // 向陈官: told to somebody who is addressed by a family name.
    const told = this.#isHearer(start) ? this.#sources.surnames.at(this.#text, start + 1, end) : undefined;
    if (told !== undefined && this.#sources.addresses.has(this.#text.slice(start + 1 + told.length, end)))
      return true;
    // 边擦汗边
    const isPair = end - start >= 3 && this.#text[start] === this.#text[end - 1] && this.#isSmall(start);
    if (isPair && probability < CERTAIN) return true;
    // 反讽说: two verbs.
    if (end - start === 3 && this.#may(start, end - 1, 'cue') && this.#may(end - 1, end, 'cue')) return true;
    if (end - start >= 4 && this.#sources.vocabulary.endsAs(this.#text.charAt(end - 1), 'manner'))
      return true;
    // 公会, 胞姊: what a list knows.
    if (probability < CERTAIN && this.#may(start, end, 'organization', 'relation', 'title', 'cue'))
      return true;
    // 何进田和田长河: two names. 𠮷田正雄: the tagger knows no character beyond the basic plane, so it saw half of one.
    if (this.#areTwo(start, end) || isLowSurrogate(this.#text.charCodeAt(start - 1))) return true;
    for (let at = start + 1; at < end; at++) {
      const time = skipTime(this.#text, at, this.#text.length);
      if (time >= end && time - at >= 2) return true;
    }
    return false;
  }

  /** Two runs of at least two characters with a small word between that joins them. */
  #areTwo(start: number, end: number): boolean {
    for (let at = start + 2; at < end - 2; at++) if (this.#may(at, at + 1, 'join')) return true;
    return false;
  }

  /** 古指, 古又稱, but not 曾指: a family name that is no small word itself, before what can stand before a verb. */
  #standsAlone({ start, end }: NameSpan): boolean {
    if (end - start === 1 && this.#isSmall(start)) return false;
    return (
      this.#isSmall(end) ||
      [2, 3].some((length) => this.#may(end, end + length, 'cue', 'adverb', 'time', 'contrast', 'not'))
    );
  }

  /** 问你, 红着脸: a character that no name holds behind its first one. */
  #holdsNever(from: number, end: number): boolean {
    for (let at = from; at < end; at++)
      if (this.#sources.vocabulary.endsAs(this.#text.charAt(at), 'never')) return true;
    return false;
  }

  /** 老秦, 小秦, 阿秦 */
  #isFamiliar(start: number, end: number): boolean {
    const hasFamily = this.#sources.surnames.at(this.#text, start + 1, end) !== undefined;
    return (
      end === start + 2 && this.#sources.namePrefixes.at(this.#text, start, end) !== undefined && hasFamily
    );
  }

  /** Offers 陈先生, 翟部长, 陈官, 老秦: a family name with what its bearer is addressed by. Gives their ends. */
  #putAddressed(at: number, to: number, put: Put): number[] {
    const text = this.#text;
    const { surnames, addresses } = this.#sources;
    const ends: number[] = [];
    if (at + 2 <= to && this.#isFamiliar(at, at + 2)) {
      put(at, at + 2, 'person', SCORES.familiar);
      ends.push(at + 2);
    }
    const surname = surnames.at(text, at, to);
    // 向法官 inside a clause is whom it is said to.
    if (surname === undefined || (at > this.#from && this.#isHearer(at))) return ends;
    // 这位局长: 位 counts them, and is no family name.
    const isCount = this.#may(at - 1, at + surname.length, 'pointing', 'one', 'many', 'count');
    if (at > this.#from && isCount) return ends;
    const from = at + surname.length;
    if (from < to && this.#sources.vocabulary.endsAs(text.charAt(from), 'family'))
      put(at, from + 1, 'one', SCORES.addressedShortly);
    for (let end = from + 1; end <= Math.min(to, from + 4); end++) {
      // 区议员 is a post, though 区 is a family name.
      if (!addresses.has(text.slice(from, end)) || this.#may(at, end, 'title')) continue;
      put(at, end, 'person', end - from === 1 ? SCORES.addressedShortly : SCORES.addressed);
      ends.push(end);
    }
    return ends;
  }

  #may(start: number, end: number, ...kinds: Parameters<WordSources['vocabulary']['may']>[1][]): boolean {
    return this.#sources.vocabulary.may(this.#text.slice(start, end), ...kinds);
  }

  #isHearer(at: number): boolean {
    return this.#may(at, at + 1, 'hearer', 'passive', 'with');
  }

  /** Whether one character may be a word that stands before or behind a name. */
  #isSmall(at: number): boolean {
    return this.#may(
      at,
      at + 1,
      'adverb',
      'cue',
      'hearer',
      'passive',
      'causative',
      'with',
      'locative-preposition',
      'connective',
      'contrast',
      'addition',
      'not',
      'time',
      'source',
    );
  }
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc_00 && unit <= 0xdf_ff;
}

function scoreOf({ start, end, probability }: NameSpan): number {
  return SCORES.person + SCORES.doubt * Math.log(probability) + (end - start) * SCORES.perCharacter;
}

function lossFor(inner: NameSpan | undefined, plain: number): number {
  return (inner?.probability ?? 0) >= plain ? SCORES.takesInName : SCORES.takesIn;
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
