import type { Range } from '../article/article.ts';
import { adverbialScore, NOT_ADVERBIAL, skipTime } from './adverbial.ts';
import type { QuoteLexicon } from './lexicon.ts';
import { nameCandidates } from './name.ts';
import type { TermSet } from './term-set.ts';

/** The noun phrase before a reporting verb. Ranges are UTF-16 units of the passage's text. */
export interface Subject {
  /**
   * `person`: a name stands in it; `pronoun`: 他 or 她; `post`: one person without a name (该厂负责人);
   * `elided`: nothing but adverbs.
   */
  readonly kind: 'person' | 'pronoun' | 'post' | 'group' | 'organization' | 'elided';
  /** The whole phrase, without time, conjunctions and adverbs around it. */
  readonly phrase: Range;
  readonly name: Range | null;
  readonly title: Range | null;
  /** 他们; or 该/这位 before a post, which points back to somebody. */
  readonly pointsBack: boolean;
  /** How plainly the phrase shows a speaker; above `SURE_SUBJECT` there is no other reading in sight. */
  readonly score: number;
}

/** What a name's surroundings add to its own score, and what the sum must reach. */
const SCORES = {
  afterTitle: 2,
  afterOrganization: 1.4,
  afterOffice: 0.2,
  atStart: 1,
  afterModifier: 1,
  suffix: 1.6,
  thresholdAfterTitle: 4.2,
  threshold: 5,
} as const;

export const SURE_SUBJECT = 6;

/** A phrase longer than this is read from its end only; no title in the corpora comes near. */
const LONGEST_PHRASE = 120;

/** Places at which a phrase may start; more are not tried, which bounds the work. */
const MOST_STARTS = 14;

const DATELINE =
  /(?:据)?(?:[\p{Script=Han}]{0,4}(?:新华社|中新社|中新网|本报|人民网|新华网|央视网|中央社|通讯社|日报|晚报|晨报|时报))[^，。：；“]{0,28}?(?:电|讯|消息)(?![话影视台])(?:[（(][^）)]{0,40}[）)])?/uy;

/** What a phrase is read with. */
interface Grammar {
  readonly lexicon: QuoteLexicon;
  readonly known: TermSet;
}

interface Anchor {
  readonly at: number;
  readonly bonus: number;
  readonly phraseStart: number;
  readonly titled: boolean;
}

/**
 * Reads the speaker's phrase from the words before a reporting verb. `known` holds names seen elsewhere in the article.
 * Null where no speaker stands there.
 */
export function readSubject(
  text: string,
  from: number,
  to: number,
  { lexicon, known }: Grammar,
): Subject | null {
  const begin = Math.max(from, to - LONGEST_PHRASE);
  const starts = startsOf(text, begin, to, lexicon);
  const start = starts.at(-1) ?? begin;
  const named = readNamed(text, starts, to, { lexicon, known }, false);
  if (named !== null) return named;
  const hasNoPhrase = adverbialScore(text, start, to, lexicon) > 1;
  if (hasNoPhrase && isAdverbialOnly(text, start, to, lexicon)) return elided(to);
  return readPost(text, starts, to, lexicon) ?? (hasNoPhrase ? elided(to) : null);
}

/** Reads the person, or the pronoun, with which a clause opens whose verb reports nothing. Null where none stands there. */
export function readOpening(
  text: string,
  from: number,
  to: number,
  { lexicon, known }: Grammar,
): Subject | null {
  const end = Math.min(to, from + LONGEST_PHRASE);
  return readNamed(text, startsOf(text, from, end, lexicon), end, { lexicon, known }, true);
}

function readNamed(
  text: string,
  starts: readonly number[],
  to: number,
  grammar: Grammar,
  open: boolean,
): Subject | null {
  const person = readPerson(text, starts, to, grammar, open);
  const pronoun =
    starts.map((at) => readPronoun(text, at, to, grammar.lexicon)).find((found) => found !== null) ?? null;
  return pronoun !== null && (person === null || pronoun.phrase[0] < person.phrase[0]) ? pronoun : person;
}

function elided(at: number): Subject {
  return { kind: 'elided', phrase: [at, at], name: null, title: null, pointsBack: true, score: 0 };
}

/** 接受记者采访时: the 记者 in it is no speaker; 与会代表, though it begins with a preposition, is. */
function isAdverbialOnly(text: string, start: number, to: number, lexicon: QuoteLexicon): boolean {
  return (
    start >= to ||
    (lexicon.adverbs.at(text, start, to)?.length ?? 0) > 1 ||
    /[时后地着中上]/.test(text[to - 1] ?? '')
  );
}

/** The places where the phrase may start: the beginning, and behind each opener (据, 但), date, dateline or bracket. */
function startsOf(text: string, from: number, to: number, lexicon: QuoteLexicon): number[] {
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
  if (
    text[at] === '有' &&
    lexicon.groups.at(text, at, to) === undefined &&
    lexicon.groups.at(text, at + 1, to) !== undefined
  ) {
    return at + 1;
  }
  const opener = lexicon.openers.at(text, at, to);
  return opener === undefined ? at : at + opener.length;
}

function readPerson(
  text: string,
  starts: readonly number[],
  to: number,
  { lexicon, known }: Grammar,
  open: boolean,
): Subject | null {
  let best: Subject | null = null;
  for (const anchor of anchorsOf(text, starts, to, lexicon)) {
    for (const name of nameCandidates(text, anchor.at, to, { lexicon, known, afterTitle: anchor.titled })) {
      const suffix = longer(
        lexicon.nameSuffixes.at(text, name.end, to),
        lexicon.titles.at(text, name.end, to),
      );
      const tail = name.end + suffix.length;
      const adverbial = adverbialScore(text, tail, to, lexicon);
      if (adverbial === NOT_ADVERBIAL && !open) continue;
      const ownScore = name.score + anchor.bonus + (suffix === '' ? 0 : SCORES.suffix);
      const score = ownScore + (adverbial === NOT_ADVERBIAL ? 0 : adverbial);
      if (score < (anchor.titled ? SCORES.thresholdAfterTitle : SCORES.threshold)) continue;
      if (open && !isPlainlyPerson(ownScore, adverbial, suffix, anchor)) continue;
      if (open && adverbial === NOT_ADVERBIAL && !endsWord(text, anchor.at, tail)) continue;
      if (best !== null && (best.score >= score || isInTail(text, best, anchor.at, adverbial, lexicon)))
        continue;
      const title: Range | null = anchor.titled ? [anchor.phraseStart, anchor.at] : null;
      const phrase: Range = [title?.[0] ?? anchor.at, tail];
      best = { kind: 'person', phrase, name: [anchor.at, name.end], title, pointsBack: false, score };
    }
  }
  return best;
}

function longer(one = '', other = ''): string {
  return one.length >= other.length ? one : other;
}

/** Where no reporting verb vouches for it, a name must show by title, by what follows it, or by being known. */
function isPlainlyPerson(ownScore: number, adverbial: number, suffix: string, anchor: Anchor): boolean {
  if (suffix !== '') return ownScore >= 5;
  if (ownScore >= 6.5) return true;
  if (adverbial > 1) return ownScore >= (anchor.titled ? 4.2 : 3.2);
  return anchor.bonus === SCORES.afterTitle && ownScore >= 5;
}

/** Whether ICU's dictionary ends a word at `end`: 王小明|走进, not 王明走|进. */
function endsWord(text: string, from: number, end: number): boolean {
  const behind = text.slice(from, end + 4);
  return (
    end - from >= behind.length || SEGMENTER.segment(behind).containing(end - from)?.index === end - from
  );
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** 李鹏对七十五岁的赵增说, 总统会见首相某某时说: who stands behind the first name and its adverbs is not the speaker. */
function isInTail(
  text: string,
  subject: Subject,
  at: number,
  adverbial: number,
  lexicon: QuoteLexicon,
): boolean {
  const end = subject.phrase[1];
  if (at <= end) return false;
  if (adverbial < 1) return true;
  const between = text.slice(end, at);
  return (
    /[对向给跟同与和问對]/.test(between) &&
    (lexicon.adverbs.at(text, end) !== undefined || skipTime(text, end, at) > end)
  );
}

/** Where a name may begin: at a start, behind a title or an organization, behind 的. */
function anchorsOf(text: string, starts: readonly number[], to: number, lexicon: QuoteLexicon): Anchor[] {
  const anchors: Anchor[] = starts.map((at) => ({
    at,
    bonus: SCORES.atStart,
    phraseStart: at,
    titled: false,
  }));
  const first = starts.at(-1) ?? 0;
  let phraseStart = first;
  const opensPlace = /[在当于从自就对]|关于|谈/.test(text.slice(starts[0], first + 2));
  for (let end = first + 1; end < to; end++) {
    const before = text[end - 1] ?? '';
    const time = skipTime(text, end, to);
    if (time > end) anchors.push({ at: time, bonus: SCORES.atStart, phraseStart: time, titled: false });
    if (before === '的') {
      phraseStart = end;
      anchors.push({ at: end, bonus: SCORES.afterModifier, phraseStart, titled: false });
    } else if (opensPlace && /[时后上中里]/.test(before) && !isInsideWord(text, end, lexicon)) {
      anchors.push({ at: end, bonus: SCORES.afterModifier, phraseStart: end, titled: false });
    }
    const title = lexicon.titles.endingAt(text, end, phraseStart);
    if (title !== undefined && !goesOn(text, end, to, lexicon))
      anchors.push({ at: end, bonus: SCORES.afterTitle, phraseStart, titled: true });
    else if (end - phraseStart >= 4 && lexicon.organizations.endingAt(text, end, phraseStart) !== undefined) {
      const isOneCharacter = lexicon.organizations.endingAt(text, end, phraseStart)?.length === 1;
      const bonus = isOneCharacter ? SCORES.afterOffice : SCORES.afterOrganization;
      anchors.push({ at: end, bonus, phraseStart, titled: true });
    }
  }
  return anchors;
}

/** 执法人员, 代表团: a longer word goes on past what looks like a title's end. */
function goesOn(text: string, end: number, to: number, lexicon: QuoteLexicon): boolean {
  return [end - 1, end - 2].some((at) => {
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

function readPronoun(text: string, at: number, to: number, lexicon: QuoteLexicon): Subject | null {
  if (!/[他她]/.test(text[at] ?? '')) return null;
  const plural = text[at + 1] === '们' || text[at + 1] === '們';
  const end = at + (plural ? 2 : 1);
  if (end > to || (lexicon.titles.at(text, end, to) !== undefined && !plural)) return null;
  if (text[end] === '的') return null;
  return {
    kind: plural ? 'group' : 'pronoun',
    phrase: [at, end],
    name: null,
    title: null,
    pointsBack: true,
    score: 4,
  };
}

/** A phrase without a name: its head is the last title, group, organization or document that only adverbs follow. */
function readPost(
  text: string,
  starts: readonly number[],
  to: number,
  lexicon: QuoteLexicon,
): Subject | null {
  const start = starts.at(-1) ?? to;
  let best: { end: number; score: number; kind: 'post' | 'group' | 'organization' } | null = null;
  for (let end = start + 1; end <= to; end++) {
    const kind = headKind(text, start, end, lexicon);
    if (kind === null) continue;
    const score = adverbialScore(text, end, to, lexicon);
    if (score !== NOT_ADVERBIAL && (best === null || score > best.score || hasNoTail(text, best.end, end)))
      best = { end, score, kind };
  }
  if (best === null) return null;
  const phrase: Range = [start, best.end];
  const pointsBack = /^(?:该|这位|这名|那位|那名|此|上述|这|该名|该位)/.test(text.slice(start, best.end));
  return { kind: best.kind, phrase, name: null, title: phrase, pointsBack, score: 3 + best.score };
}

/** 业内人士 grows from 业内; 官员对记者 does not grow into 记者. */
function hasNoTail(text: string, before: number, end: number): boolean {
  return end - before <= 4 && !/[对向给跟同与和就在]/.test(text.slice(before, end));
}

function headKind(
  text: string,
  start: number,
  end: number,
  lexicon: QuoteLexicon,
): 'post' | 'group' | 'organization' | null {
  if (text[end - 1] === '们' && end - start >= 3) return 'group';
  const group = lexicon.groups.endingAt(text, end, start);
  const title = lexicon.titles.endingAt(text, end, start);
  if (group !== undefined && group.length >= (title?.length ?? 0)) {
    return title !== undefined && isOne(text.slice(start, end))
      ? 'post'
      : isOne(text.slice(start, end))
        ? 'post'
        : 'group';
  }
  if (title !== undefined) return isMany(text.slice(start, end)) ? 'group' : 'post';
  const organization =
    lexicon.organizations.endingAt(text, end, start) ?? lexicon.documents.endingAt(text, end, start);
  if (organization !== undefined && (organization.length > 1 || end - start >= 3)) return 'organization';
  if (lexicon.places.at(text, start, end)?.length === end - start) return 'organization';
  return null;
}

function isOne(phrase: string): boolean {
  return /(?:一|这|那|该|某|另一|首|第一|同一)(?:位|名|个)|^(?:该|此|这|那)/.test(phrase);
}

function isMany(phrase: string): boolean {
  return /一些|许多|不少|多位|多名|众多|大多|部分|有关专家|几位|几名|两位|两名|三位|三名|数位|数名|各|与会|参会|更多|很多|们|等/.test(
    phrase,
  );
}
