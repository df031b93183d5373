import { simplify } from '../../text/simplified.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import type { Speaker } from '../quote.ts';
import type { PassageReading } from '../reading/passage-reading.ts';
import { type Mention, mentionsIn } from './mention.ts';
import type { People } from './people.ts';
import { likelySex, type Sex, sexOf, sexOfPronoun } from './sex.ts';

/** Who a pronoun, or a verb without a subject, stands for. */
export interface Antecedent {
  readonly speaker: Speaker;
  /** Whether nobody else comes near. */
  readonly leads: boolean;
  /** Whether nobody else can be meant at all. */
  readonly plain: boolean;
  /** The passage in which they were met last. */
  readonly passage: number;
}

/** An antecedent stands no more clauses back than this. */
const REACH = 24;

/** What speaks for a candidate and against it; sums are compared with each other and with `LEAST`. */
const WEIGHTS = {
  speaker: 3,
  subject: 2.4,
  named: 0.2,
  /** For each sentence, and each paragraph, that lies between. */
  sentence: -0.5,
  paragraph: -0.4,
  /** A person without a name, who may be anybody. */
  nameless: -0.3,
  /** The pronoun's own sentence tells more of its subject. */
  ownSentence: 0.4,
  otherSex: -4,
  /** 该名女子 … 她: what somebody is called tells their sex. */
  ownSex: 1,
  /** 李强 … 她: what a given name makes unlikely. */
  unlikelySex: -1.2,
  /** 陈玉兰住了四十年，老伴是修船的。她: the subject with which a sentence opens is what it tells of. */
  topic: 0.5,
} as const;

const LEAST = 0.4;

/** At this sum or below nobody is meant, whoever else is not. */
const UNFIT = -2;

/** Whoever leads by less than this may be another. */
const PLAIN_MARGIN = 1.2;

/** Remembers who is mentioned in each clause of an article and answers whom a later 他 means. */
export class Antecedents {
  readonly #passages: readonly PassageReading[];
  readonly #people: People;
  /** By passage and clause; undefined where not yet asked for. */
  readonly #mentions: (readonly Mention[] | undefined)[][];
  readonly #quoted: Set<number>[];
  /** Clauses in which somebody speaks of whom nothing could be read. */
  readonly #unread: Set<number>[];
  readonly #lexicon: QuoteLexicon;

  constructor(passages: readonly PassageReading[], people: People, lexicon: QuoteLexicon) {
    this.#lexicon = lexicon;
    this.#passages = passages;
    this.#mentions = passages.map(() => []);
    this.#quoted = passages.map(() => new Set());
    this.#unread = passages.map(() => new Set());
    this.#people = people;
  }

  /** Notes that this speaker speaks in a clause. */
  note(passage: number, clause: number, speaker: Speaker): void {
    const mentions = this.#mentions[passage];
    if (mentions !== undefined) mentions[clause] = [{ speaker, role: 'speaker' }];
  }

  /** Notes that somebody speaks in a clause who could not be read: a later 他 may mean them. */
  noteUnread(passage: number, clause: number): void {
    this.#unread[passage]?.add(clause);
  }

  /** Notes that a clause holds somebody's words: people named in it are not the next sentence's 他. */
  noteQuoted(passage: number, clause: number): void {
    this.#quoted[passage]?.add(clause);
    const mentions = this.#mentions[passage];
    if (mentions?.[clause] !== undefined && mentions[clause][0]?.role !== 'speaker') mentions[clause] = [];
  }

  /** The person whom 他 or 她 in this clause means; `isAccused`: the verb behind it is one of the accused (辩称). */
  pronoun(passage: number, clause: number, pronoun: string, isAccused = false): Antecedent | null {
    const sums = new Map<string, Candidate>();
    const sentence = this.#sentence(passage, clause);
    let sentences = 0;
    let isPastUnread = false;
    let last = `${passage} ${sentence}`;
    for (const [p, c] of this.#back(passage, clause)) {
      const here = `${p} ${this.#sentence(p, c)}`;
      if (here !== last) sentences++;
      last = here;
      isPastUnread ||= this.#unread[p]?.has(c) === true;
      for (const { speaker, role, sex } of this.#in(p, c)) {
        if (role === 'pronoun' || speaker.kind !== 'person' || isPlural(speaker, this.#lexicon)) continue;
        const sum =
          WEIGHTS[role] +
          sentences * WEIGHTS.sentence +
          (passage - p) * WEIGHTS.paragraph +
          (speaker.name === null ? WEIGHTS.nameless : 0) +
          (p === passage && this.#sentence(p, c) === sentence && role !== 'named' ? WEIGHTS.ownSentence : 0) +
          (role === 'subject' && isOpening(this.#passages[p], c) ? WEIGHTS.topic : 0);
        const key = speaker.fullName ?? speaker.name ?? speaker.title ?? '';
        const before = sums.get(key);
        const told = before?.sex ?? sex ?? null;
        if (before === undefined || before.sum < sum)
          sums.set(key, {
            speaker,
            sum,
            passage: p,
            isPastUnread,
            isNamed: role === 'named',
            sentences: before?.sentences ?? sentences,
            sex: told,
          });
        else sums.set(key, { ...before, sex: told });
      }
    }
    const meant = sexOfPronoun(pronoun, this.#lexicon);
    return best(
      [...sums.values()].map((candidate) => {
        const isOfficer = isAccused && this.#isOfficer(candidate.speaker);
        const worth =
          sexWorth(meant, candidate.speaker, candidate.sex, this.#lexicon) +
          (isOfficer ? WEIGHTS.otherSex : 0);
        // What a given name makes unlikely is no ground for certainty.
        const guessed = worth === WEIGHTS.unlikelySex ? worth : 0;
        return {
          ...candidate,
          sum: candidate.sum + worth,
          guessed,
          isDoubtful: candidate.isNamed || worth < 0,
        };
      }),
    );
  }

  /** Who, of whatever kind, was last the subject before this clause. */
  elided(passage: number, clause: number): Speaker | null {
    const sentence = this.#sentence(passage, clause);
    let found: Mention | null = null;
    for (const [p, c] of this.#back(passage, clause)) {
      if (p !== passage && found !== null) break;
      const mention = this.#in(p, c).find(({ role }) => role !== 'named');
      if (mention === undefined) continue;
      const isHere = p === passage && this.#sentence(p, c) === sentence;
      if (found === null) {
        found = mention;
        if (isHere && isOpening(this.#passages[p], c)) break;
      } else if (isHere) {
        // The sentence's first subject goes on through its clauses, past what is no person.
        if (found.speaker.kind !== 'person' && !isSpeakingGroup(found)) found = mention;
      } else break;
    }
    if (found === null) return null;
    if (found.role !== 'pronoun') return found.speaker;
    // 他表示…，强调…: whom the pronoun means.
    if (found.speaker.kind === 'group') return null;
    if (found.pointsBack !== undefined) return this.pointed(passage, clause, found.pointsBack);
    return this.pronoun(passage, clause, found.speaker.title ?? '')?.speaker ?? null;
  }

  /**
   * Whom 这位 with a noun means: who was called so before (一位官员 … 这位官员), else the person who was mentioned last, in
   * whatever part, where nothing else is told of them. `noun` is simplified.
   */
  pointed(passage: number, clause: number, noun: string): Speaker | null {
    let last: Speaker | null = null;
    for (const [p, c] of this.#back(passage, clause)) {
      for (const { speaker, role } of this.#in(p, c).toReversed()) {
        if (role === 'pronoun' || speaker.kind !== 'person') continue;
        if (simplify(speaker.title ?? '').endsWith(noun)) return speaker;
        last ??= speaker;
      }
    }
    return last?.title == null ? last : null;
  }

  /** Whom 他们 means: the several who were last the subject before this clause, unless one alone was after them. */
  several(passage: number, clause: number): Speaker | null {
    let alone: string | null = null;
    for (const [p, c] of this.#back(passage, clause)) {
      const sentence = `${p} ${this.#sentence(p, c)}`;
      // 几名村民走进来，市长迎上去。他们: those with whom the sentence opens.
      if (passage - p > 1 || (alone !== null && alone !== sentence)) return null;
      const subject = this.#in(p, c).find(({ role }) => role === 'speaker' || role === 'subject');
      if (subject === undefined) continue;
      if (subject.speaker.kind === 'group' || isOfSort(subject.speaker, this.#lexicon))
        return subject.speaker;
      if (subject.speaker.kind === 'person') alone = sentence;
    }
    return null;
  }

  /** The person, holder of an office or body that a clause's own words name as its subject. */
  subjectOf(passage: number, clause: number): Speaker | null {
    return (
      this.#in(passage, clause).find(({ role }) => role === 'speaker' || role === 'subject')?.speaker ?? null
    );
  }

  #in(passage: number, clause: number): readonly Mention[] {
    const known = this.#mentions[passage]?.[clause];
    if (known !== undefined) return known;
    const reading = this.#passages[passage];
    const mentions =
      reading === undefined || this.#quoted[passage]?.has(clause) === true
        ? []
        : mentionsIn(reading, clause, this.#people, this.#lexicon);
    const passageMentions = this.#mentions[passage];
    if (passageMentions !== undefined) passageMentions[clause] = mentions;
    return mentions;
  }

  /** 民警, 检察官, 记者: who accuses and asks. */
  #isOfficer({ title }: Speaker): boolean {
    const simple = simplify(title ?? '');
    return this.#lexicon.formWords.officer.endingAt(simple, simple.length) !== undefined;
  }

  #sentence(passage: number, clause: number): number {
    return this.#passages[passage]?.clauses[clause]?.sentence ?? 0;
  }

  *#back(passage: number, clause: number): Generator<[number, number]> {
    let left = REACH;
    for (let c = clause - 1; c >= 0 && left > 0; c--, left--) yield [passage, c];
    for (let p = passage - 1; p >= Math.max(0, passage - PASSAGES_BACK) && left > 0; p--) {
      const last = (this.#passages[p]?.clauses.length ?? 0) - 1;
      for (let c = last; c >= 0 && left > 0; c--, left--) yield [p, c];
    }
  }
}

/** 甲、乙表示…，并表示: who has just spoken together goes on speaking. */
function isSpeakingGroup({ speaker, role }: Mention): boolean {
  return speaker.kind === 'group' && role === 'speaker';
}

const PASSAGES_BACK = 2;

interface Candidate {
  readonly speaker: Speaker;
  readonly sum: number;
  readonly passage: number;
  /** Somebody who could not be read speaks in between. */
  readonly isPastUnread: boolean;
  /** Only named, and not who a clause tells of. */
  readonly isNamed: boolean;
  /** How many sentences back they were mentioned last. */
  readonly sentences: number;
  /** Told by kin beside the name. */
  readonly sex: Sex | null;
}

function best(
  candidates: readonly (Candidate & { readonly isDoubtful: boolean; readonly guessed: number })[],
): Antecedent | null {
  const [first, second] = candidates.toSorted((a, b) => b.sum - a.sum);
  if (first === undefined || first.sum < LEAST) return null;
  const leads = !first.isPastUnread && first.sum - (second?.sum ?? 0) >= PLAIN_MARGIN;
  // 某某陪同某某探访。她: whoever was mentioned as lately may be meant.
  const hasRival = candidates.some(
    (other) =>
      other !== first &&
      ((other.sentences <= first.sentences && other.sum > UNFIT) ||
        (other.guessed < 0 && first.sum - (other.sum - other.guessed) < PLAIN_MARGIN)),
  );
  return {
    speaker: first.speaker,
    passage: first.passage,
    leads,
    plain: leads && !first.isDoubtful && !hasRival,
  };
}

function isOpening(reading: PassageReading | undefined, clause: number): boolean {
  const place = reading?.clauses[clause];
  return place !== undefined && place.start === place.sentenceStart;
}

/** 共和党人, 消防员: a word for people of one sort, of whom there may be several; not 局长, 一名女子, 村民何小雨. */
function isOfSort({ name, title, kind }: Speaker, { vocabulary, titles }: QuoteLexicon): boolean {
  if (name !== null || title === null || kind !== 'person') return false;
  const simple = simplify(title);
  const isTold = (['one', 'pointing', 'former'] as const).some(
    (word) => vocabulary.longestAt(simple, 0, word) !== undefined,
  );
  const last = simple.at(-1) ?? '';
  const isSort =
    vocabulary.endsAs(last, 'trade') ||
    (vocabulary.endsAs(last, 'people') && titles.endingAt(simple, simple.length) === undefined);
  return isSort && !isTold;
}

function isPlural({ name, title }: Speaker, { vocabulary }: QuoteLexicon): boolean {
  return name === null && vocabulary.endsAs(simplify(title?.at(-1) ?? ''), 'plural');
}

/** What speaks for somebody by the sex that the pronoun tells; `told` by kin beside the name. */
function sexWorth(sex: Sex | null, speaker: Speaker, told: Sex | null, lexicon: QuoteLexicon): number {
  if (sex === null) return 0;
  const own = told ?? sexOf(speaker, lexicon);
  // 妈妈: somebody's kin is seldom whom the next clause is about.
  const isKin =
    told === null &&
    speaker.name === null &&
    lexicon.vocabulary.may(simplify(speaker.title ?? ''), 'relation');
  if (own !== null) return own !== sex ? WEIGHTS.otherSex : isKin ? 0 : WEIGHTS.ownSex;
  const likely = likelySex(speaker.name ?? '', lexicon);
  return likely === null || likely === sex ? 0 : WEIGHTS.unlikelySex;
}
