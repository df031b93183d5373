import type { QuoteLexicon } from './lexicon.ts';
import { TRADES } from './post.ts';
import type { TermSet } from './term-set.ts';
import { isDictionaryWord } from './word.ts';

/** A run that may be a person's name; the score says how much it looks like one, about 0 to 7. */
export interface NameCandidate {
  /** Exclusive. */
  readonly end: number;
  readonly score: number;
}

/** What each sign is worth; sums are compared with the thresholds in subject.ts. */
const SCORES = {
  known: 6,
  surname: 3,
  compoundSurname: 4.2,
  rareSurname: 1.2,
  occasionAtEnd: -2,
  beginsAdverb: -3,
  twoCharacterGivenName: 1,
  oneCharacterGivenName: 0.4,
  commonWord: -3,
  adverbAtEnd: -3,
  adverbAsGivenName: -2,
  familiar: 3.2,
  dotted: 4.6,
  latin: 3,
  transliterated: 1.4,
  perTransliteratedCharacter: 0.3,
  cutTransliteration: -1.5,
  strangeCharacter: -0.8,
  dictionaryWord: -1,
  transliteratedWord: -2.5,
  otherNoun: -4,
  afterTitleOnly: 0.4,
  perCharacterPastThree: -0.05,
} as const;

const LONGEST_TRANSLITERATION = 10;
const DOTTED = /[\p{Script=Han}A-Za-z]{1,9}(?:[·•・‧．\-－][\p{Script=Han}A-Za-z]{1,9}){1,6}/uy;
const LATIN = /[A-Z][A-Za-z'’.]{0,20}(?:[ -][A-Z][A-Za-z'’.]{0,20}){0,3}/y;

/** 昨日, 日前, 今天: no given name. */
const TIME_AT_END = /[日天年月前后午晚晨]$/;

/** The last character of a place's name; but 王明镇定地说. */
const DISTRICT = /^(?:[省市县区乡]|镇(?![定静]))/;

/** No given name holds these; each ends a name before it. */
const NEVER_IN_NAME = new Set(
  '的了是在与及兼或但而说称这们吗呢吧啊个被把给让他她它我你您谁，。：；！？“”‘’『』「」、（）《》 ',
);

/** A given name's last character that is far more often an adverb before a verb (李振宁则表示). */
const ADVERBS_AT_END = new Set('则也还又都就曾亦再均且并便却仍向');

/**
 * Names that may start at `at` and end by `to`: Chinese (family name and one or two characters), transliterated with or
 * without dots, in Latin letters, familiar (老秦, 小李), or known from elsewhere in the article. `afterTitle` admits a run
 * that no other sign supports. Offsets are UTF-16 units; characters beyond the basic plane count as one.
 */
export function nameCandidates(
  text: string,
  at: number,
  to: number,
  { lexicon, known, afterTitle }: { lexicon: QuoteLexicon; known: TermSet; afterTitle: boolean },
): NameCandidate[] {
  const ends = characterEnds(text, at, to);
  const candidates: NameCandidate[] = [];
  const place = lexicon.places.at(text, at, to)?.length ?? 0;
  let isPost: boolean | undefined;
  const offer = (length: number, score: number) => {
    const end = ends[length - 1];
    if (end === undefined) return;
    isPost ??= beginsPost(text, at, to, lexicon);
    const isOther =
      end - at === place ||
      cutsPlace(text, end, lexicon) ||
      isCommonNoun(text.slice(at, end), lexicon) ||
      isPost ||
      cutsTitle(text, at, end, to, lexicon);
    candidates.push({ end, score: isOther ? score + SCORES.otherNoun : score });
  };
  const knownName = known.at(text, at, to);
  if (knownName !== undefined) candidates.push({ end: at + knownName.length, score: SCORES.known });
  for (const dotted of dottedEnds(text, at, to, lexicon)) candidates.push(dotted);
  const latin = matchAt(LATIN, text, at, to);
  if (latin !== undefined && latin.length > 1)
    candidates.push({ end: at + latin.length, score: SCORES.latin });
  for (const { length, score } of chineseNames(text, at, ends, to, lexicon)) offer(length, score);
  for (const { length, score } of transliterations(text, at, ends, to, lexicon, afterTitle))
    offer(length, score);
  if (/[老小阿]/.test(text[at] ?? '') && lexicon.surnames.has(text[at + 1] ?? '')) offer(2, SCORES.familiar);
  if (afterTitle) {
    for (let length = 2; length <= 5; length++) {
      if (!hasAdverbInside(text, at, ends[length - 1] ?? at, lexicon)) {
        const isWord = length === 2 && isDictionaryWord(text.slice(at, ends[1]));
        offer(
          length,
          SCORES.afterTitleOnly +
            Math.max(0, length - 3) * SCORES.perCharacterPastThree +
            (isWord ? SCORES.transliteratedWord : 0),
        );
      }
    }
  }
  return candidates;
}

/** 母亲, 文章: a post, a group, an office or a document, not a name. */
function isCommonNoun(word: string, lexicon: QuoteLexicon): boolean {
  return [lexicon.titles, lexicon.groups, lexicon.organizations, lexicon.documents].some((terms) =>
    terms.has(word),
  );
}

/** 云山 in 云山市市委: the last character of a place's name follows. */
function cutsPlace(text: string, end: number, lexicon: QuoteLexicon): boolean {
  return DISTRICT.test(text.slice(end, end + 2)) && lexicon.nameSuffixes.at(text, end) === undefined;
}

/** 支队副 in 支队副董事长, 花农陈 in 花农陈正: an office, a post or a trade stands first and the name behind it; not 王子明. */
function beginsPost(text: string, at: number, to: number, lexicon: QuoteLexicon): boolean {
  if ((lexicon.organizations.at(text, at, to)?.length ?? 0) > 1) return true;
  const post = lexicon.titles.at(text, at, to)?.length ?? 0;
  const pair = text.slice(at, at + 2);
  const isTrade = TRADES.test(pair) && !lexicon.surnames.has(pair) && isDictionaryWord(pair);
  const behind = at + Math.max(post, isTrade ? pair.length : 0);
  if (behind - at < 2 || behind + 2 > to) return false;
  return [lexicon.surnames, lexicon.rareSurnames].some((terms) => terms.at(text, behind, to) !== undefined);
}

/** 支队支 in 支队支队长: the last characters belong to a post that goes on; the one in 王代表示 reaches into the verb. */
function cutsTitle(text: string, at: number, end: number, to: number, lexicon: QuoteLexicon): boolean {
  for (let inside = at + 1; inside < end; inside++) {
    if (inside + (lexicon.titles.at(text, inside, to)?.length ?? 0) > end) return true;
  }
  return false;
}

/** The ends of the characters from `at`, as far as each could belong to a name. */
function characterEnds(text: string, at: number, to: number): number[] {
  const ends: number[] = [];
  for (let end = at; end < to && ends.length < LONGEST_TRANSLITERATION; ) {
    const code = text.codePointAt(end) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    const isHan = (code >= 0x3400 && code <= 0x9fff) || code >= 0x20000;
    if (!isHan || NEVER_IN_NAME.has(text[end] ?? '')) break;
    end += length;
    ends.push(end);
  }
  return ends;
}

function* chineseNames(
  text: string,
  at: number,
  ends: readonly number[],
  to: number,
  lexicon: QuoteLexicon,
): Generator<{ length: number; score: number }> {
  const run = transliteratedRun(text, ends, lexicon);
  for (const familyLength of [2, 1]) {
    const familyEnd = ends[familyLength - 1];
    const family = familyEnd === undefined ? '' : text.slice(at, familyEnd);
    const isRare = !lexicon.surnames.has(family);
    if (isRare && !lexicon.rareSurnames.has(family)) continue;
    for (const givenLength of [1, 2]) {
      const end = ends[familyLength + givenLength - 1];
      if (end === undefined) continue;
      let score: number = isRare
        ? SCORES.rareSurname
        : familyLength === 2
          ? SCORES.compoundSurname
          : SCORES.surname;
      if (/[时后]/.test(text[end - 1] ?? '')) score += SCORES.occasionAtEnd;
      if (lexicon.adverbs.at(text, at, end)?.length === end - at) score += SCORES.beginsAdverb;
      score += givenNameScore(family, text.slice(at + family.length, end), lexicon);
      score += givenLength === 2 ? SCORES.twoCharacterGivenName : SCORES.oneCharacterGivenName;
      if (endsInAdverb(text, end, to, lexicon) || cutsAdverb(text, end, to, lexicon))
        score += SCORES.adverbAtEnd;
      if (familyLength === 1 && lexicon.commonWords.at(text, at, end) !== undefined)
        score += SCORES.commonWord;
      else if (familyLength + givenLength === 2 && isDictionaryWord(text.slice(at, end)))
        score += SCORES.dictionaryWord;
      if (run >= 4 && familyLength + givenLength < run) score += SCORES.cutTransliteration;
      yield { length: familyLength + givenLength, score };
    }
  }
}

/** What the words behind a family name add or take: 连专家, 向记者, 曾多次 and 江日前 are nobody; 王自豪 may be somebody. */
function givenNameScore(family: string, given: string, lexicon: QuoteLexicon): number {
  const isHearer = family === '向' && lexicon.titles.has(given) && !lexicon.nameSuffixes.has(given);
  if (isHearer || lexicon.groups.has(given)) return SCORES.otherNoun;
  if (given.length < 2 || !lexicon.adverbs.has(given)) return 0;
  const isNobody = lexicon.adverbs.has(family) || TIME_AT_END.test(given);
  return isNobody ? SCORES.otherNoun : SCORES.adverbAsGivenName;
}

/** 李振宁则, 李振宁向; but 向 leads to nobody, and is a name's, right before the verb, its adverb or 则, 也. */
function endsInAdverb(text: string, end: number, to: number, lexicon: QuoteLexicon): boolean {
  const last = text[end - 1] ?? '';
  if (last !== '向') return ADVERBS_AT_END.has(last);
  const next = lexicon.adverbs.at(text, end, to)?.length;
  return end < to && next !== to - end && !ADVERBS_AT_END.has(text[end] ?? '');
}

/**
 * 王成立 in 王成立即答复: a long adverb goes on past the end; but 张志强 stands before 调研, though
 * 强调 is one, and 孙家正 before 在会上.
 */
function cutsAdverb(text: string, end: number, to: number, lexicon: QuoteLexicon): boolean {
  const across = lexicon.adverbs.at(text, end - 1, to)?.length ?? 0;
  return (
    across > 1 && !/[在对向]/.test(text[end] ?? '') && (lexicon.adverbs.at(text, end, to)?.length ?? 0) < 2
  );
}

function* transliterations(
  text: string,
  at: number,
  ends: readonly number[],
  to: number,
  lexicon: QuoteLexicon,
  afterTitle: boolean,
): Generator<{ length: number; score: number }> {
  const run = transliteratedRun(text, ends, lexicon);
  // One character that the tables do not have may stand inside a long name (雅苗尔科斯基).
  const rest = ends.slice(run + 1);
  const longRun = run + 1 + transliteratedRun(text, rest, lexicon);
  const strangeAt = (ends[run] ?? at) - 1;
  const isStrangeWord = isDictionaryWord(text.slice(strangeAt, strangeAt + 2));
  const longest = longRun >= 4 && longRun > run + 1 && !isStrangeWord ? longRun : run;
  for (let length = 2; length <= longest; length++) {
    const end = ends[length - 1] ?? at;
    if (length === run + 1) continue;
    let score = SCORES.transliterated + length * SCORES.perTransliteratedCharacter;
    if (length > run) score += SCORES.strangeCharacter;
    if (length > 2 && cutsAdverb(text, end, to, lexicon)) score += SCORES.adverbAtEnd;
    if (length < longest && lexicon.adverbs.at(text, end) === undefined) score += SCORES.cutTransliteration;
    // 德国总理科尔: behind a title even a word of the dictionary may be a name.
    if (length === 2 && !afterTitle && isDictionaryWord(text.slice(at, end)))
      score += SCORES.transliteratedWord;
    if (lexicon.commonWords.at(text, at, end) !== undefined) score += SCORES.commonWord;
    yield { length, score };
  }
}

/** How many characters from the first are ones that transliteration uses. */
function transliteratedRun(text: string, ends: readonly number[], lexicon: QuoteLexicon): number {
  const strange = ends.findIndex((end) => !lexicon.transliteration.has(text[end - 1] ?? ''));
  return strange < 0 ? ends.length : strange;
}

/** 奥马尔·哈桑·巴希尔: certain to its last dot; behind that, as far as transliteration goes or one character less. */
function dottedEnds(text: string, at: number, to: number, lexicon: QuoteLexicon): NameCandidate[] {
  const run = matchAt(DOTTED, text, at, to);
  if (run === undefined) return [];
  const lastDot = Math.max(...['·', '•', '・', '‧', '．', '-', '－'].map((dot) => run.lastIndexOf(dot)));
  const firstPart = run.search(/[·•・‧．\-－]/);
  const isForeign = [...run.slice(0, firstPart)].every(
    (char) => lexicon.transliteration.has(char) || /[A-Za-z]/.test(char),
  );
  const out: NameCandidate[] = [];
  for (let end = lastDot + 2; end <= run.length; end++) {
    const tail = [...run.slice(lastDot + 1, end)];
    if (tail.some((char) => NEVER_IN_NAME.has(char))) break;
    const strange = tail.filter(
      (char) => !lexicon.transliteration.has(char) && !/[A-Za-z]/.test(char),
    ).length;
    out.push({ end: at + end, score: SCORES.dotted - strange * 0.7 - (isForeign ? 0 : 2) + end * 0.01 });
  }
  return out;
}

function hasAdverbInside(text: string, at: number, end: number, lexicon: QuoteLexicon): boolean {
  for (let i = at; i < end; i++) {
    const term =
      lexicon.adverbs.at(text, i) ??
      lexicon.cues.at(text, i) ??
      lexicon.notCues.at(text, i) ??
      lexicon.titles.at(text, i);
    if (term !== undefined && (i === at || i + term.length > end || term.length > 1)) return true;
  }
  return ADVERBS_AT_END.has(text[end - 1] ?? '');
}

function matchAt(pattern: RegExp, text: string, at: number, to: number): string | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0];
  return found?.slice(0, to - at);
}
