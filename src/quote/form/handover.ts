import type { Range } from '../../article/article.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import { OPENS, SOMEBODY } from '../reading/kinds.ts';
import type { PassageReading } from '../reading/passage-reading.ts';
import { firstOf, isDoubtful, titleBefore } from '../reading/phrase.ts';
import { SURE_SUBJECT, type Subject } from '../reading/subject.ts';
import { isAt } from '../reading/word.ts';
import type { TermSet } from '../term-set.ts';
import type { Attribution } from './attribution.ts';
import { isOnlyQuoted } from './quoted.ts';
import { bringsWords, giverIn, receivedAt } from './received.ts';

/**
 * Reads a clause without a reporting verb that ends in ： before quoted words, in a word such as 构想 before others, or in
 * 得到的回应是. Null where it hands nothing over.
 */
export function readHandover(
  reading: PassageReading,
  index: number,
  lexicon: QuoteLexicon,
): Attribution | null {
  const { handovers, formWords } = lexicon;
  const { text, clauses } = reading;
  const clause = clauses[index];
  const next = clauses[index + 1];
  if (clause === undefined || (next === undefined && !reading.handsOver)) return null;
  const quoted = next === undefined || isOnlyQuoted(text, next);
  const base = { clause: index, cue: null, leading: null, contentStart: clause.end + 1, reportsFirst: false };
  if (clause.endsBy === 'comma') {
    const copula = formWords.copula.endingAt(text, clause.end, clause.start)?.length ?? 0;
    const isAnswer = copula > 0 && handovers.endingAt(text, clause.end - copula, clause.start) !== undefined;
    return quoted && isAnswer ? { ...base, form: 'handover', subject: reading.opening(index) } : null;
  }
  if (clause.endsBy !== 'colon') return null;
  if (!quoted && handovers.endingAt(text, clause.end, clause.start) === undefined) return null;
  const own = reading.opening(index);
  // 看见墙上的标语：“……”
  if (lexicon.inscriptions.endingAt(text, clause.end, clause.start) !== undefined) return null;
  const received = receivedAt(reading, index, lexicon);
  if (quoted && own !== null && received >= 0) {
    const giver = bringsWords(reading, index, received, lexicon)
      ? giverIn(reading, index, received, reading.words(index).length, lexicon)
      : { ...own, score: 0 };
    // 收到一封信: a thing that was received says nothing; 接到医院的电话, whose it is.
    const isThing = giver?.kind === 'organization' && !reading.words(index).some(({ kind }) => kind === 'of');
    return giver === null || isThing ? null : { ...base, form: 'handover', subject: giver };
  }
  const isSomebody = own !== null && own.kind !== 'organization';
  const subject = isSomebody
    ? own
    : quoted
      ? (ownerOf(reading, index, handovers) ?? wholeLine(reading, index))
      : null;
  if (subject === null) return null;
  const isOnly = !tellsOfOthers(reading, index, subject);
  return {
    ...base,
    form: quoted ? 'handover' : 'summary',
    subject: isOnly ? subject : { ...subject, score: 0 },
  };
}

/** 某某看着儿子：“……”: somebody beside the subject, who is not told (向家长道歉), stands in the clause; the words may be theirs. */
function tellsOfOthers(reading: PassageReading, index: number, { phrase }: Subject): boolean {
  const words = reading.words(index);
  return words.some(
    ({ kind, start }, at) =>
      start >= phrase[1] &&
      (SOMEBODY.has(kind) || kind === 'organization' || kind === 'document') &&
      !isAt(words, at - 1, 'hearer'),
  );
}

/** 局长程大海的回答很干脆, 她的愿望是: whose words they are, by the noun that hands them over; null where nobody's. */
function ownerOf(reading: PassageReading, index: number, handovers: TermSet): Subject | null {
  const words = reading.words(index);
  const owner = words.findIndex(
    ({ kind }, at) => (kind === 'person' || kind === 'pronoun') && isAt(words, at + 1, 'of'),
  );
  const [word, noun] = [words[owner], words[owner + 2]];
  if (word === undefined || noun === undefined) return null;
  if (handovers.at(reading.text, noun.start) === undefined) return null;
  const first = firstOf(words, 0, owner);
  if (!words.slice(0, first).every(({ kind }) => OPENS.has(kind))) return null;
  const title = word.kind === 'person' ? titleBefore(words, first, owner) : null;
  return {
    kind: word.kind === 'person' ? 'person' : 'pronoun',
    phrase: [title?.[0] ?? word.start, word.end],
    name: word.kind === 'person' ? [word.start, word.end] : null,
    title,
    pointsBack: word.kind === 'pronoun',
    score: SURE_SUBJECT,
    tail: 'nothing',
  };
}

/** A line that names who speaks is no longer than this, in UTF-16 units. */
const LONGEST_LINE = 24;

/** 受害早餐店业者：“……”, 声音来源：目击工人：“……”: a passage that is nothing but who speaks, perhaps behind a label, and the words. */
function wholeLine(reading: PassageReading, index: number): Subject | null {
  const { clauses } = reading;
  const clause = clauses[index];
  const words = reading.words(index);
  const isFirst = index === 0 || (index === 1 && clauses[0]?.endsBy === 'colon');
  if (
    !isFirst ||
    clauses.length !== index + 2 ||
    clause === undefined ||
    clause.end - clause.start > LONGEST_LINE
  )
    return null;
  if (!isAt(words, words.length - 1, 'title', 'relation', 'people', 'suffix')) return null;
  if (words.some(({ kind }) => kind === 'cue' || kind === 'aspect' || kind === 'pronoun')) return null;
  // 某某怀念母亲：“……”: a clause of its own, though what is done may look like more of the name.
  const isActing = words.some(({ kind }) => kind === 'verb') || isDoubtful(words, 0);
  if (isAt(words, 0, 'person') && isActing) return null;
  const phrase: Range = [clause.start, clause.end];
  return { kind: 'office', phrase, name: null, title: phrase, pointsBack: false, score: 0, tail: 'nothing' };
}
