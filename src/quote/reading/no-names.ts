import { CERTAIN, FAMILY_NAME, NameEdges } from './name-edges.ts';
import type { NameSpan } from './names/spans.ts';
import { skipTime } from './time.ts';

/** Tells of runs of the text that the tagger takes for names and that are none, whatever stands around them. */
export class NoNames extends NameEdges {
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
    const told = this.isHearer(start) ? this.sources.surnames.at(this.text, start + 1, end) : undefined;
    if (told !== undefined && this.sources.addresses.has(this.text.slice(start + 1 + told.length, end)))
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
    if (isInside && this.sources.surnames.at(this.text, start, end) === undefined) return true;
    // 向商报, 姓王
    const isToOutlet =
      this.isHearer(start) && this.sources.vocabulary.endsAs(this.text.charAt(end - 1), 'body');
    if (
      (isToOutlet && end - start >= 3 && probability < CERTAIN) ||
      this.sources.vocabulary.endsAs(this.text.charAt(start), 'family')
    )
      return true;
    // 则回嘴 in 老板娘则回嘴: an adverb that is no family name, behind what somebody is called.
    const isAdverb =
      probability < CERTAIN &&
      end - start <= 3 &&
      this.may(start, start + 1, 'adverb') &&
      this.sources.surnames.at(this.text, start, end) === undefined;
    if (isAdverb && [2, 3].some((length) => this.may(start - length, start, 'title', 'relation', 'group')))
      return true;
    // 常说 in 父亲常说: an adverb and a verb of speech, though the adverb is a family name.
    const isOften = end - start === 2 && this.may(start, start + 1, 'adverb');
    if (isOften && probability < CERTAIN && this.may(start + 1, end, 'cue')) return true;
    // 边擦汗边
    const isPair =
      this.text[start] === this.text[end] || (end - start >= 3 && this.text[start] === this.text[end - 1]);
    if (isPair && this.isSmall(start) && probability < CERTAIN) return true;
    // 反讽说: two verbs.
    if (end - start === 3 && this.may(start, end - 1, 'cue') && this.may(end - 1, end, 'cue')) return true;
    const isManner = this.sources.vocabulary.endsAs(this.text.charAt(end - 1), 'manner');
    if (isManner && (end - start >= 4 || this.may(start, end - 1, 'adverb', 'adjective'))) return true;
    // 甲作供 in 警员甲作供
    const isLettered =
      this.sources.vocabulary.endsAs(this.text.charAt(start), 'letter') &&
      this.sources.surnames.at(this.text, start, end) === undefined;
    if (isLettered && [2, 3].some((length) => this.may(start - length, start, 'title'))) return true;
    // 界大哗 in 律师界大哗: the last character of what people of one trade are called.
    const isCircle = this.sources.vocabulary.endsAs(this.text.charAt(start), 'circle');
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
      this.sources.vocabulary.endsAs(this.text.charAt(end - 1), 'once') &&
      this.may(end, end + 2, 'verb') &&
      this.sources.surnames.at(this.text, start, end)?.length === 1;
    if (isOnce) return true;
    // 东港镇公 in 东港镇公所: the name of a body goes on behind it.
    if (end - start >= FAMILY_NAME && this.may(end - 2, end + 1, 'organization')) return true;
    // 程大海微博: somebody, and where they wrote.
    const isWhere = this.may(end - 2, end, 'time') && this.may(end - 2, end, 'organization');
    if (isWhere && end - start > FAMILY_NAME) return true;
    // 公会, 胞姊: what a list knows. 卫健委: the more so a body of three characters and more.
    if (probability < CERTAIN && this.may(start, end, 'organization', 'relation', 'title', 'cue'))
      return true;
    if (end - start >= FAMILY_NAME && this.may(start, end, 'organization')) return true;
    // 祖母庭外: somebody, and when or how.
    if (this.#isSomebodyAnd(start, end)) return true;
    // 何进田和田长河: two names. 𠮷田正雄: the tagger knows no character beyond the basic plane, so it saw half of one.
    if (this.#areTwo(start, end) || isLowSurrogate(this.text.charCodeAt(start - 1))) return true;
    for (let at = start + 1; at < end; at++) {
      const time = skipTime(this.text, at, this.text.length);
      if (time >= end && time - at >= 2) return true;
    }
    return false;
  }

  /** 李明摆 in 李明摆摆手: a verb that is said twice. */
  #cutsPair(end: number): boolean {
    return this.text[end - 1] === this.text[end] && this.may(end - 1, end, 'verb');
  }

  /** 李芳向王 in 李芳向王女士: the last character is the family name of whoever is addressed behind it. */
  #endsAddressed(start: number, end: number): boolean {
    const { surnames } = this.sources;
    const isSplit =
      end - start > FAMILY_NAME &&
      surnames.at(this.text, start, end) !== undefined &&
      surnames.at(this.text, end - 1, end) !== undefined &&
      (this.isHearer(end - 2) || this.may(end - 2, end - 1, 'verb', 'cue', 'causative', 'join'));
    if (!isSplit) return false;
    return [2, 3].some((length) => this.sources.addresses.has(this.text.slice(end, end + length)));
  }

  #isSomebodyAnd(start: number, end: number): boolean {
    if (end - start === FAMILY_NAME && this.sources.surnames.at(this.text, start, end) !== undefined)
      return false;
    for (let at = start + 2; at < end; at++) {
      const isSomebody = this.may(start, at, 'relation', 'title', 'group');
      if (isSomebody && this.may(at, end, 'time', 'locative', 'adverb')) return true;
    }
    return false;
  }

  /** Two runs of at least two characters with a small word between that joins them, or two names with a verb (李明问王强). */
  #areTwo(start: number, end: number): boolean {
    const { surnames } = this.sources;
    for (let at = start + 2; at < end - 1; at++) {
      if (at < end - 2 && this.may(at, at + 1, 'join')) return true;
      const areNames =
        at - start <= FAMILY_NAME &&
        surnames.at(this.text, start, at) !== undefined &&
        surnames.at(this.text, at + 1, end) !== undefined;
      if (areNames && end - at > 2 && this.may(at, at + 1, 'cue')) return true;
    }
    return false;
  }

  /** 问你, 红着脸: a character that no name holds behind its first one. */
  #holdsNever(from: number, end: number): boolean {
    for (let at = from; at < end; at++)
      if (this.sources.vocabulary.endsAs(this.text.charAt(at), 'never')) return true;
    return false;
  }
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc_00 && unit <= 0xdf_ff;
}
