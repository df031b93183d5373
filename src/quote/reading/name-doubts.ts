import type { NameSpan } from './names/spans.ts';
import type { WordSources } from './read-words.ts';
import { skipTime } from './time.ts';

/** What speaks against a name, in worths that are added to its own. */
const LOSSES = {
  /** A small word at its edge, where without it there is a name too: in general, where that is plain, where it is a verb. */
  takesIn: -2.5,
  takesInName: -9,
  /** A word behind a family name that stands alone. */
  takesInWord: -20,
  takesInVerb: -7,
  odd: -1.5,
  isWord: -2,
} as const;

/** From here on a name is plain beside a longer one, and below here the longer one is in doubt. */
const PLAIN = 0.8;
const PLAINER = 0.7;
const DOUBTFUL = 0.5;

/** A word that begins with a family name is one from here on. */
const WORD = 0.5;

/** An inner name that is so much less likely than the whole is hardly one. */
const HARDLY = 0.2;

/** Below here a name that has no family name is odd. */
const ODD = 0.85;

/** From here on the name inside another is likelier meant; for what stands behind 向 or 与 sooner. */
const INNER = 0.4;
const INNER_HEARER = 0.1;

/** Of one character of family and two of given name, in UTF-16 units. */
export const FAMILY_NAME = 3;

/** A title that may be glued to a name, in UTF-16 units. */
const LONGEST_TITLE = 4;

/** Whoever is addressed by post or 先生 has a longer name only where the tagger is as good as certain. */
const CERTAIN = 0.95;

/** Tells what speaks against a run of the text that may be a name: words of the lists at its edges or in it. */
export class NameDoubts {
  readonly #text: string;
  readonly #sources: WordSources;

  constructor(text: string, sources: WordSources) {
    this.#text = text;
    this.#sources = sources;
  }

  /** 向法官, 有长者, 庭上, 山口廿六日, 惟他, 高兴地: what is told to somebody, a time, a pronoun or a manner is no name. */
  isNoName({ start, end, probability }: NameSpan): boolean {
    // 那口井
    const isPointed = this.may(start, start + 1, 'pointing') && this.may(start + 1, start + 2, 'measure');
    if (isPointed && end - start === 3) return true;
    // 向本台
    if (this.isHearer(start) && this.may(start + 1, start + 2, 'pointing') && end - start === 3) return true;
    const isToldTo =
      this.isSmall(start) && this.may(start + 1, end, 'title', 'group', 'relation', 'organization', 'suffix');
    if (
      isToldTo ||
      (probability < CERTAIN && this.may(start, end, 'time')) ||
      this.may(start, end, 'connective') ||
      this.may(end - 1, end + 1, 'connective') ||
      (end - start > FAMILY_NAME && this.may(start, start + 2, 'connective')) ||
      this.may(end - 1, end, 'pronoun', 'group-pronoun') ||
      this.#holdsNever(start + 1, end)
    )
      return true;
    // 向陈官: told to somebody who is addressed by a family name.
    const told = this.isHearer(start) ? this.#sources.surnames.at(this.#text, start + 1, end) : undefined;
    if (told !== undefined && this.#sources.addresses.has(this.#text.slice(start + 1 + told.length, end)))
      return true;
    // 曾向家人: told to somebody.
    for (let at = start + 1; at + 3 <= end; at++)
      if (
        this.isHearer(at) &&
        this.may(at + 1, end, 'relation', 'title', 'group', 'people', 'noun', 'organization', 'body')
      )
        return true;
    // 书中: in what is written.
    const isInside = this.may(start, end - 1, 'document', 'noun') && this.may(end - 1, end, 'locative');
    if (isInside && this.#sources.surnames.at(this.#text, start, end) === undefined) return true;
    // 向商报, 姓王
    const isToOutlet =
      this.isHearer(start) && this.#sources.vocabulary.endsAs(this.#text.charAt(end - 1), 'body');
    if (
      (isToOutlet && end - start >= 3) ||
      this.#sources.vocabulary.endsAs(this.#text.charAt(start), 'family')
    )
      return true;
    // 边擦汗边
    const isPair = end - start >= 3 && this.#text[start] === this.#text[end - 1] && this.isSmall(start);
    if (isPair && probability < CERTAIN) return true;
    // 反讽说: two verbs.
    if (end - start === 3 && this.may(start, end - 1, 'cue') && this.may(end - 1, end, 'cue')) return true;
    const isManner = this.#sources.vocabulary.endsAs(this.#text.charAt(end - 1), 'manner');
    if (isManner && (end - start >= 4 || this.may(start, end - 1, 'adverb', 'adjective'))) return true;
    // 甲作供 in 警员甲作供
    const isLettered =
      this.#sources.vocabulary.endsAs(this.#text.charAt(start), 'letter') &&
      this.#sources.surnames.at(this.#text, start, end) === undefined;
    if (isLettered && [2, 3].some((length) => this.may(start - length, start, 'title'))) return true;
    // 界大哗 in 律师界大哗: the last character of what people of one trade are called.
    const isCircle = this.#sources.vocabulary.endsAs(this.#text.charAt(start), 'circle');
    if (isCircle && [2, 3].some((length) => this.may(start - length, start, 'title', 'group', 'noun')))
      return true;
    if (this.#cutsPair(end) || this.#endsAddressed(start, end)) return true;
    // 经审查, 经自查: what is done.
    const isDone =
      end - start >= FAMILY_NAME && this.may(start + 1, end, 'verb', 'action', 'noun', 'document');
    if (isDone && this.may(start, start + 1, 'passive')) return true;
    // 于脸书贴文
    if (end - start >= 5 && probability < CERTAIN && this.may(start, start + 1, 'locative-preposition'))
      return true;
    // 姜丽文一 in 姜丽文一听到: as soon as somebody does something.
    const isOnce =
      end - start > FAMILY_NAME &&
      this.#sources.vocabulary.endsAs(this.#text.charAt(end - 1), 'once') &&
      this.may(end, end + 2, 'verb') &&
      this.#sources.surnames.at(this.#text, start, end)?.length === 1;
    if (isOnce) return true;
    // 东港镇公 in 东港镇公所: the name of a body goes on behind it.
    if (end - start >= FAMILY_NAME && this.may(end - 2, end + 1, 'organization')) return true;
    // 公会, 胞姊: what a list knows. 卫健委: the more so a body of three characters and more.
    if (probability < CERTAIN && this.may(start, end, 'organization', 'relation', 'title', 'cue'))
      return true;
    if (end - start >= FAMILY_NAME && this.may(start, end, 'organization')) return true;
    // 祖母庭外: somebody, and when or how.
    if (this.#isSomebodyAnd(start, end)) return true;
    // 何进田和田长河: two names. 𠮷田正雄: the tagger knows no character beyond the basic plane, so it saw half of one.
    if (this.#areTwo(start, end) || isLowSurrogate(this.#text.charCodeAt(start - 1))) return true;
    for (let at = start + 1; at < end; at++) {
      const time = skipTime(this.#text, at, this.#text.length);
      if (time >= end && time - at >= 2) return true;
    }
    return false;
  }

  /** 李明摆 in 李明摆摆手: a verb that is said twice. */
  #cutsPair(end: number): boolean {
    return this.#text[end - 1] === this.#text[end] && this.may(end - 1, end, 'verb');
  }

  /** 李芳向王 in 李芳向王女士: the last character is the family name of whoever is addressed behind it. */
  #endsAddressed(start: number, end: number): boolean {
    const { surnames } = this.#sources;
    const isSplit =
      end - start > FAMILY_NAME &&
      surnames.at(this.#text, start, end) !== undefined &&
      surnames.at(this.#text, end - 1, end) !== undefined &&
      (this.isHearer(end - 2) || this.may(end - 2, end - 1, 'verb', 'cue', 'causative', 'join'));
    if (!isSplit) return false;
    return [2, 3].some((length) => this.#sources.addresses.has(this.#text.slice(end, end + length)));
  }

  #isSomebodyAnd(start: number, end: number): boolean {
    if (end - start === FAMILY_NAME && this.#sources.surnames.at(this.#text, start, end) !== undefined)
      return false;
    for (let at = start + 2; at < end; at++) {
      const isSomebody = this.may(start, at, 'relation', 'title', 'group');
      if (isSomebody && this.may(at, end, 'time', 'locative', 'adverb')) return true;
    }
    return false;
  }

  /** Two runs of at least two characters with a small word between that joins them, or two names with a verb (李明问王强). */
  #areTwo(start: number, end: number): boolean {
    const { surnames } = this.#sources;
    for (let at = start + 2; at < end - 1; at++) {
      if (at < end - 2 && this.may(at, at + 1, 'join')) return true;
      const areNames =
        at - start <= FAMILY_NAME &&
        surnames.at(this.#text, start, at) !== undefined &&
        surnames.at(this.#text, at + 1, end) !== undefined;
      if (areNames && end - at > 2 && this.may(at, at + 1, 'cue')) return true;
    }
    return false;
  }

  /** 问你, 红着脸: a character that no name holds behind its first one. */
  #holdsNever(from: number, end: number): boolean {
    for (let at = from; at < end; at++)
      if (this.#sources.vocabulary.endsAs(this.#text.charAt(at), 'never')) return true;
    return false;
  }

  /** What a name loses because another begins or ends inside it. */
  loss(name: NameSpan, index: number, shorter: readonly NameSpan[], addressed: readonly number[]): number {
    const { start, end, probability } = name;
    // 温家宝在峰: where a shorter name is plain, a doubtful longer one is none. 陈官押后: nor where it is addressed.
    // 李明忘不了: sooner where no verb of speech stands behind it, as in 田恩来说.
    const plain = this.may(end, end + 1, 'cue') ? PLAIN : PLAINER;
    const isPlainer = probability < DOUBTFUL && shorter.some((other) => other.probability >= plain);
    // 阿都哈密: what opens like 阿国 may be longer.
    const isLong = end - start > FAMILY_NAME;
    const isAddressed =
      probability < CERTAIN &&
      addressed.some((other) => other < end && !(isLong && this.isFamiliar(start, other)));
    if (isPlainer || isAddressed) return LOSSES.takesInName;
    // 修宪, 松阳县: a word, unless the tagger is as good as certain or the article names somebody so elsewhere.
    const isWord =
      probability < CERTAIN &&
      this.#sources.vocabulary.senses(this.#text.slice(start, end)) &&
      // 高峰, 黎明: as a name as good as the word.
      !(probability >= WORD && this.#sources.surnames.at(this.#text, start, end) !== undefined);
    // 审酌: a verb, which begins with no family name.
    const isVerb =
      this.may(start, end, 'verb') && this.#sources.surnames.at(this.#text, start, end) === undefined;
    if (isWord && isVerb) return LOSSES.takesInName;
    if (isWord) return LOSSES.isWord + this.#edgeLoss(name, index, shorter, addressed);
    // 远比, 殷殷: without a family name or a dot, and not plain to the tagger.
    const isOdd =
      probability < ODD &&
      !/[·•・‧-]/.test(this.#text.slice(start, end)) &&
      this.#sources.surnames.at(this.#text, start, end) === undefined;
    if (isOdd) return LOSSES.odd + this.#edgeLoss(name, index, shorter, addressed);
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
    if (this.#sources.vocabulary.endsAs(this.#text.charAt(end), 'family')) return LOSSES.takesInName;
    // 陈大文直呼
    const isVerb = this.may(end - 2, end, 'cue') && shorter.some((other) => other.end === end - 2);
    if (isVerb) return LOSSES.takesInName;
    // 徐在盘问下, where 徐 stands for somebody named before.
    const family = shorter.find((other) => other.alone === true);
    if (family !== undefined && probability < CERTAIN && this.isSmall(family.end)) return LOSSES.takesInWord;
    const inner = shorter.find((other) => other.end === end - 1);
    // 韦斯活在: one character of family and three behind it, of which the last is a small word.
    const whoseFamily = this.#sources.surnames.at(this.#text, start, end);
    if (
      whoseFamily?.length === 1 &&
      end - start > FAMILY_NAME &&
      inner !== undefined &&
      this.isSmall(end - 1)
    )
      return LOSSES.takesInName;
    // 脆友持: a trade that is no family name, and a word behind it.
    const hasFamily = this.#sources.surnames.at(this.#text, start, end) !== undefined;
    if (!hasFamily && this.titleAt(start, end) > 0) return LOSSES.takesInWord;
    const isTrade = end - start === 3 && this.may(start, end - 1, 'title', 'group', 'relation');
    if (isTrade && !hasFamily) return LOSSES.takesInName;
    // 陈词后
    if (this.may(end - 1, end, 'locative') && this.may(start, end - 1, 'cue', 'verb'))
      return LOSSES.takesInName;
    // 拿督斯里安华
    if (end - start > FAMILY_NAME && this.titleEndsIn(start) === 2) return LOSSES.takesInName;
    // 老师傅晏明: what stands before it and its first character are a trade, and the rest is a whole name.
    if (this.closesTitle(start) && this.#sources.surnames.at(this.#text, start + 1, end - 1) !== undefined)
      return LOSSES.takesInName;
    // 胞姊在
    if (!hasFamily && this.isSmall(end - 1) && this.may(start, end - 1, 'relation', 'title', 'organization'))
      return LOSSES.takesInName;
    if (end - start < 3 && inner === undefined) return 0;
    if (inner !== undefined || addressed.includes(end - 1)) {
      // 罗素芬红着眼眶, 罗素芬哭了: whatever stands before a particle of aspect that no name holds is a verb.
      if (
        this.may(end, end + 1, 'aspect') &&
        this.#sources.vocabulary.endsAs(this.#text.charAt(end), 'never')
      )
        return LOSSES.takesInWord;
      const isHardlyName = inner !== undefined && inner.probability < HARDLY * probability;
      if (this.may(end - 1, end, 'cue')) return isHardlyName ? LOSSES.takesIn : LOSSES.takesInVerb;
      // 李振宁则; 曲大勇坚 in 曲大勇坚称, where the last character belongs to the verb.
      if (this.isSmall(end - 1) || this.may(end - 1, end + 1, 'cue', 'with', 'adverb', 'time', 'not'))
        return lossFor(inner, INNER);
    }
    if (!this.isSmall(start)) return 0;
    const { names, surnames } = this.#sources;
    // 问李强: a verb and a name.
    const isAsked =
      this.may(start, start + 1, 'cue') && surnames.at(this.#text, start + 1, end) !== undefined;
    const least = isAsked || this.isHearer(start) ? INNER_HEARER : INNER;
    for (let next = index + 1; (names[next]?.start ?? Infinity) <= start + 1; next++)
      if (names[next]?.start === start + 1 && names[next]?.end === end) return lossFor(names[next], least);
    return 0;
  }

  /** The length of a title, or a verb such as 询问, with which a longer name begins; 0 where none does. */
  titleAt(start: number, end: number): number {
    // 审酌何男: a verb, and a name that begins with a family name as the whole does not.
    const { surnames } = this.#sources;
    const isVerb =
      end - start >= 4 &&
      end - start <= 2 + FAMILY_NAME &&
      this.may(start, start + 2, 'verb') &&
      surnames.at(this.#text, start, end) === undefined &&
      surnames.at(this.#text, start + 2, end) !== undefined;
    if (isVerb) return 2;
    for (let length = Math.min(LONGEST_TITLE, end - start - 2); length >= 2; length--)
      if (this.may(start, start + length, 'title', 'cue')) return length;
    return 0;
  }

  /** Whether the character at a place ends a title of three or four characters, or a body: 老师傅, 民协. */
  closesTitle(at: number): boolean {
    const ends = (before: number, kind: 'title' | 'organization') =>
      at >= before && this.may(at - before, at + 1, kind);
    if (ends(2, 'title') || ends(3, 'title')) return true;
    // 特警方晓东: a trade ends before it, so that 方 is no part of 警方.
    const isAfterTitle = [2, 3].some((length) => this.may(at - length, at, 'title', 'organization'));
    return !isAfterTitle && (ends(1, 'organization') || ends(2, 'organization') || ends(3, 'organization'));
  }

  /** How many of the characters from `at` on end a title that begins before them: 1 in 里长伯, 2 in 拿督斯里; 0 where none do. */
  titleEndsIn(at: number): number {
    if (this.closesTitle(at)) return 1;
    return at >= 2 && this.may(at - 2, at + 2, 'title') ? 2 : 0;
  }

  /** 老秦, 小秦, 阿秦 */
  isFamiliar(start: number, end: number): boolean {
    const hasFamily = this.#sources.surnames.at(this.#text, start + 1, end) !== undefined;
    return (
      end === start + 2 && this.#sources.namePrefixes.at(this.#text, start, end) !== undefined && hasFamily
    );
  }

  isHearer(at: number): boolean {
    return this.may(at, at + 1, 'hearer', 'passive', 'with');
  }

  /** Whether one character may be a word that stands before or behind a name. */
  isSmall(at: number): boolean {
    return this.may(
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

  may(start: number, end: number, ...kinds: Parameters<WordSources['vocabulary']['may']>[1][]): boolean {
    return this.#sources.vocabulary.may(this.#text.slice(start, end), ...kinds);
  }
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc_00 && unit <= 0xdf_ff;
}

function lossFor(inner: NameSpan | undefined, plain: number): number {
  return (inner?.probability ?? 0) >= plain ? LOSSES.takesInName : LOSSES.takesIn;
}
