import { CERTAIN, FAMILY_NAME, NameEdges } from './name-edges.ts';
import type { NameSpan } from './names/spans.ts';

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

/** Tells what speaks against a run of the text that may be a name: words of the lists at its edges or in it. */
export class NameDoubts extends NameEdges {
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
      this.sources.vocabulary.senses(this.text.slice(start, end)) &&
      // 高峰, 黎明: as a name as good as the word.
      !(probability >= WORD && this.sources.surnames.at(this.text, start, end) !== undefined);
    // 审酌: a verb, which begins with no family name.
    const isVerb =
      this.may(start, end, 'verb') && this.sources.surnames.at(this.text, start, end) === undefined;
    if (isWord && isVerb) return LOSSES.takesInName;
    if (isWord) return LOSSES.isWord + this.#edgeLoss(name, index, shorter, addressed);
    // 远比, 殷殷: without a family name or a dot, and not plain to the tagger.
    const isOdd =
      probability < ODD &&
      !/[·•・‧-]/.test(this.text.slice(start, end)) &&
      this.sources.surnames.at(this.text, start, end) === undefined;
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
    if (this.sources.vocabulary.endsAs(this.text.charAt(end), 'family')) return LOSSES.takesInName;
    // 陈大文直呼
    const isVerb = this.may(end - 2, end, 'cue') && shorter.some((other) => other.end === end - 2);
    if (isVerb) return LOSSES.takesInName;
    // 徐在盘问下, where 徐 stands for somebody named before.
    const family = shorter.find((other) => other.alone === true);
    if (family !== undefined && probability < CERTAIN && this.isSmall(family.end)) return LOSSES.takesInWord;
    const inner = shorter.find((other) => other.end === end - 1);
    // 韦斯活在: one character of family and three behind it, of which the last is a small word.
    const whoseFamily = this.sources.surnames.at(this.text, start, end);
    if (
      whoseFamily?.length === 1 &&
      end - start > FAMILY_NAME &&
      inner !== undefined &&
      this.isSmall(end - 1)
    )
      return LOSSES.takesInName;
    // 脆友持: a trade that is no family name, and a word behind it.
    const hasFamily = this.sources.surnames.at(this.text, start, end) !== undefined;
    if (!hasFamily && this.titleAt(start, end) > 0) return LOSSES.takesInWord;
    const isTrade = end - start === 3 && this.may(start, end - 1, 'title', 'group', 'relation');
    if (isTrade && !hasFamily) return LOSSES.takesInName;
    // 陈词后
    if (this.may(end - 1, end, 'locative') && this.may(start, end - 1, 'cue', 'verb'))
      return LOSSES.takesInName;
    // 拿督斯里安华
    if (end - start > FAMILY_NAME && this.titleEndsIn(start) === 2) return LOSSES.takesInName;
    // 老师傅晏明: what stands before it and its first character are a trade, and the rest is a whole name.
    if (this.closesTitle(start) && this.sources.surnames.at(this.text, start + 1, end - 1) !== undefined)
      return LOSSES.takesInName;
    // 胞姊在
    if (!hasFamily && this.isSmall(end - 1) && this.may(start, end - 1, 'relation', 'title', 'organization'))
      return LOSSES.takesInName;
    if (end - start < 3 && inner === undefined) return 0;
    if (inner !== undefined || addressed.includes(end - 1)) {
      // 罗素芬红着眼眶, 罗素芬哭了: whatever stands before a particle of aspect that no name holds is a verb.
      if (this.may(end, end + 1, 'aspect') && this.sources.vocabulary.endsAs(this.text.charAt(end), 'never'))
        return LOSSES.takesInWord;
      const isHardlyName = inner !== undefined && inner.probability < HARDLY * probability;
      if (this.may(end - 1, end, 'cue')) return isHardlyName ? LOSSES.takesIn : LOSSES.takesInVerb;
      // 李振宁则; 曲大勇坚 in 曲大勇坚称, where the last character belongs to the verb.
      if (this.isSmall(end - 1) || this.may(end - 1, end + 1, 'cue', 'with', 'adverb', 'time', 'not'))
        return lossFor(inner, INNER);
    }
    if (!this.isSmall(start)) return 0;
    const { names, surnames } = this.sources;
    // 问李强: a verb and a name.
    const isAsked = this.may(start, start + 1, 'cue') && surnames.at(this.text, start + 1, end) !== undefined;
    const least = isAsked || this.isHearer(start) ? INNER_HEARER : INNER;
    for (let next = index + 1; (names[next]?.start ?? Infinity) <= start + 1; next++)
      if (names[next]?.start === start + 1 && names[next]?.end === end) return lossFor(names[next], least);
    return 0;
  }
}

function lossFor(inner: NameSpan | undefined, plain: number): number {
  return (inner?.probability ?? 0) >= plain ? LOSSES.takesInName : LOSSES.takesIn;
}
