import { simplify } from '../../text/simplified.ts';
import type { Quote, Speaker } from '../quote.ts';
import { CLAUSES_BACK } from '../reading/clause.ts';
import type { MarkedSpan } from '../reading/marks.ts';
import type { PassageReading } from '../reading/passage-reading.ts';
import { isAt } from '../reading/word.ts';
import type { People } from '../speaker/people.ts';
import type { Attribution } from './attribution.ts';
import type { ArticleContext, Attributed, PassageQuotes, QuotedBefore } from './gathered.ts';
import { asks, isOnlyQuoted } from './quoted.ts';
import { bringsWords, receivedAt } from './received.ts';

/** The name of who spoke stands within so many units of the sentence behind the words. */
const NAMED_WITHIN = 120;

/** What makes an inscription of the words stands within so many units before them. */
const TOLD_WITHIN = 30;

/** Quoted words shorter than this that stand alone are a term or a slogan, not something said. */
const SHORTEST_SAID = 10;

/** As short as this where a stop inside the marks ends a sentence, as in no term. */
const SHORTEST_ENDED = 5;

/** As short as this only where a comma shows two clauses (够吃，不够卖。). */
const SHORTEST_OF_TWO = 6;

/**
 * Attributes quoted sentences that no reporting verb claims: to the named speaker whose sentence follows, to the subject
 * of their own sentence, to whoever spoke just before, or to the only person quoted in the passage; else to nobody.
 */
export function attributeStanding(
  words: PassageReading,
  attributions: readonly Attribution[],
  context: ArticleContext,
  found: PassageQuotes,
): void {
  const closings = new Map(
    attributions.flatMap((one) => (one.form === 'closing' ? [[one.clause, one] as const] : [])),
  );
  words.clauses.forEach((clause, index) => {
    if (found.isReported(index) || !isOnlyQuoted(words.text, clause)) return;
    clause.spans.forEach((span, at) => {
      // 「甲……」、「乙」: what is joined to words that are said is said.
      const before = clause.spans[at - 1];
      const isJoined = span.joined && before !== undefined && found.isClaimed(before);
      const isSaid =
        isSentence(words.text, span) ||
        (isJoined && span.end - span.start >= SHORTEST_ENDED) ||
        (context.quotedBefore?.asks === true && isAlone(words) && isEnded(words.text, span));
      if (found.isClaimed(span) || !isSaid || isInscription(words, index, context)) return;
      const who = whoSaid(words, index, closings, context, found);
      const isAnswer = who.rule === 'reply' && isAlone(words);
      if (who.speaker === null && !isAnswer && isMotto(words.text, span)) return;
      found.addDirect(span, who, null);
    });
  });
}

function isSentence(text: string, span: MarkedSpan): boolean {
  const said = text.slice(span.start, span.end);
  const isLong =
    said.length >= SHORTEST_SAID ||
    (said.length >= SHORTEST_OF_TWO && /[，,]/.test(said)) ||
    (said.length >= SHORTEST_ENDED && /[。？]$/.test(said));
  return isLong && /[，。！？…,!?]/.test(said);
}

/** “细微之处见真章。”: so short a sentence that nobody is known to have said may be a saying. */
function isMotto(text: string, { start, end }: MarkedSpan): boolean {
  return end - start < SHORTEST_SAID && /^[^，,]*[。！]$/.test(text.slice(start, end));
}

/** 墙上写着：“……”; “……”的标语挂满街头. */
function isInscription(
  { text, clauses }: PassageReading,
  index: number,
  { lexicon: { inscriptions } }: ArticleContext,
): boolean {
  const [before, clause, after] = [clauses[index - 1], clauses[index], clauses[index + 1]];
  const isNear =
    before?.sentence === clause?.sentence && (before?.endsBy === 'colon' || before?.endsBy === 'comma');
  const told = isNear
    ? text.slice(Math.max(before?.start ?? 0, (before?.end ?? 0) - TOLD_WITHIN), before?.end)
    : '';
  const behind =
    clause?.endsBy === 'quote'
      ? text.slice(after?.start, Math.min(after?.end ?? 0, (after?.start ?? 0) + 6))
      : '';
  return inscriptions.isIn(told) || inscriptions.isIn(behind);
}

function whoSaid(
  words: PassageReading,
  index: number,
  closings: ReadonlyMap<number, Attribution>,
  context: ArticleContext,
  found: PassageQuotes,
): Attributed {
  // 收到的答复是：“……”: the words came from somebody who is not told.
  const received = receivedAt(words, index - 1, context.lexicon);
  const isReceived = received >= 0 && bringsWords(words, index - 1, received, context.lexicon);
  const own = isReceived ? null : whoseSentence(words, index, context);
  if (own !== null) return { speaker: own, rule: 'own-sentence', confidence: 'likely' };
  // 谢长廷回呛：“……”: a clause that hands over names the speaker, so if it was not read nobody else is.
  if (words.clauses[index - 1]?.endsBy === 'colon')
    return { speaker: null, rule: 'unread', confidence: 'likely' };
  const next = whoFollows(words, index, context);
  if (next !== null) return { speaker: next, rule: 'named-next', confidence: 'likely' };
  if (isReply(words, index)) return { speaker: null, rule: 'reply', confidence: 'likely' };
  const asking = closings.get(index - 1);
  // “……？”某某问。“……。”: whoever was asked may answer.
  if (asking?.cue?.marks.has('asks') === true)
    return { speaker: asked(words, asking, context), rule: 'reply', confidence: 'likely' };
  const before = asking === undefined ? undefined : words.clauses[index - 2]?.spans.at(-1);
  const last = before === undefined ? undefined : found.speakerOf(before);
  if (last !== undefined) return { ...last, rule: 'goes-on' };
  const only = found.onlyPerson;
  if (only !== null) return { speaker: only, rule: 'only-speaker', confidence: 'likely' };
  // A paragraph of nothing but quoted words goes on from the one before, or answers what was asked there.
  const { quotedBefore } = context;
  if (quotedBefore !== null && isAlone(words)) {
    const { speaker, asks, asked: answering, replies } = quotedBefore;
    if (asks || replies) return { speaker: asks ? answering : null, rule: 'reply', confidence: 'likely' };
    if (speaker?.kind === 'person') return { speaker, rule: 'goes-on-alone', confidence: 'likely' };
  }
  // 某某辞去工作。“我学的是美术。”: whom a pronoun there would mean, where the same paragraph tells of them.
  const near = context.antecedents.pronoun(context.place, index, '');
  if (near?.leads === true && near.passage === context.place && !isAnybody(near.speaker, context))
    return { speaker: near.speaker, rule: 'nearest', confidence: 'likely' };
  // 刘焕华的级别一直在升，“……”: the only person whom the paragraph has named so far.
  const named = onlyNamed(words, 0, words.clauses[index]?.start ?? 0, context);
  if (named !== null) return { speaker: named, rule: 'only-named', confidence: 'likely' };
  return { speaker: null, rule: 'unattributed', confidence: 'likely' };
}

/** Whether a passage is nothing but quoted words. */
function isAlone({ text, clauses }: PassageReading): boolean {
  return clauses.every((clause) => isOnlyQuoted(text, clause));
}

/** “没有。”: however short, it ends like a sentence. */
function isEnded(text: string, { start, end }: MarkedSpan): boolean {
  return /[。！？…]$/.test(text.slice(start, end));
}

/** The last of a passage's quotes, as far as the next passage may answer it; null where there is none. */
export function lastQuoted(
  reading: PassageReading,
  quotes: readonly Quote[],
  people: People,
): QuotedBefore | null {
  const last = quotes.at(-1);
  if (last === undefined) return null;
  const { speaker, cue } = last;
  const clause =
    cue === null ? -1 : reading.clauses.findIndex(({ start, end }) => start <= cue[0] && cue[1] <= end);
  return {
    speaker,
    asks: last.form === 'direct' && asks(reading.text, last),
    asked: cue === null || clause < 0 ? null : namedBehind(reading, clause, cue[1], people),
    replies: last.rule === 'reply',
  };
}

/** “……？”“……。”: of two runs of quoted words side by side, one of which asks, the second is another's. */
function isReply(reading: PassageReading, index: number): boolean {
  const { text, clauses } = reading;
  const [before, own] = [clauses[index - 1], clauses[index]];
  // 他感慨：“有谁想到？”“真像做梦。”: whoever does not ask goes on.
  const opens = clauses[index - 2]?.endsBy === 'colon' ? reading.cues(index - 2) : [];
  const isRhetorical = opens.length > 0 && !opens.some(({ marks }) => marks.has('asks'));
  if (isRhetorical && !asks(text, own?.spans[0])) return false;
  if (before === undefined || own === undefined || before.end !== own.start) return false;
  return isOnlyQuoted(text, before) && (asks(text, before.spans.at(-1)) || asks(text, own.spans[0]));
}

/** The only person whom the clause of a question names behind its verb; null where none or several are named. */
function asked(
  reading: PassageReading,
  { clause, cue }: Attribution,
  { people }: ArticleContext,
): Speaker | null {
  return namedBehind(reading, clause, cue?.range[1] ?? 0, people);
}

/** The only person whom a clause names from a place on; null where none or several are named. */
function namedBehind(reading: PassageReading, clause: number, from: number, people: People): Speaker | null {
  const named = reading.words(clause).filter(({ kind, start }) => kind === 'person' && start >= from);
  const [only] = named;
  return only === undefined || named.length > 1
    ? null
    : people.named(reading.source.slice(only.start, only.end));
}

/** 人民: a word for people at large, and for nobody among them. */
function isAnybody({ name, title }: Speaker, { lexicon }: ArticleContext): boolean {
  const word = simplify(title ?? '');
  return name === null && lexicon.vocabulary.may(word, 'people') && !lexicon.vocabulary.may(word, 'title');
}

/** 他发现…，“……”。The words end a sentence whose subject is a person. */
function whoseSentence(
  reading: PassageReading,
  index: number,
  { antecedents, place, lexicon }: ArticleContext,
): Speaker | null {
  const { text, clauses } = reading;
  const sentence = clauses[index]?.sentence;
  if (clauses[index - 1]?.sentence !== sentence) return null;
  for (
    let before = index - 1;
    clauses[before]?.sentence === sentence && index - before < CLAUSES_BACK;
    before--
  ) {
    const speaker = antecedents.subjectOf(place, before);
    if (speaker?.kind === 'person') return speaker;
    const own = reading.words(before);
    const pronoun = own[isAt(own, 0, 'contrast', 'connective') ? 1 : 0];
    if (pronoun?.kind === 'pronoun' && lexicon.pronouns.third.at(text, pronoun.start) !== undefined)
      return antecedents.pronoun(place, before, text.slice(pronoun.start, pronoun.end))?.speaker ?? null;
  }
  return null;
}

/** “……。”李勇代表所在的派出所… The sentence behind the words opens with a named person, or names just one. */
function whoFollows(words: PassageReading, index: number, context: ArticleContext): Speaker | null {
  const next = words.clauses[index + 1];
  if (next === undefined || next.spans[0]?.open === next.start) return null;
  const subject = context.antecedents.subjectOf(context.place, index + 1);
  if (subject?.kind === 'person') return subject;
  // “……。”他把面团摔在案板上。
  const opening = words.words(index + 1)[0];
  if (
    opening?.kind === 'pronoun' &&
    context.lexicon.pronouns.third.at(words.text, opening.start) !== undefined
  ) {
    const pronoun = words.text.slice(opening.start, opening.end);
    return context.antecedents.pronoun(context.place, index + 1, pronoun)?.speaker ?? null;
  }
  // “……。”电话那头，何小雨哽咽了。
  const after = words.clauses[index + 2];
  if (subject === null && after?.sentence === next.sentence && next.endsBy === 'comma') {
    const second = context.antecedents.subjectOf(context.place, index + 2);
    if (second?.kind === 'person' && second.name !== null) return second;
  }
  return onlyNamed(words, next.start, Math.min(next.end, next.start + NAMED_WITHIN), context);
}

function onlyNamed(
  reading: PassageReading,
  from: number,
  to: number,
  { known, people }: ArticleContext,
): Speaker | null {
  const names = new Set<string>();
  reading.clauses.forEach((clause, index) => {
    if (clause.end <= from || clause.start >= to) return;
    const words = reading.words(index);
    words.forEach(({ kind, start, end }, at) => {
      if (kind !== 'person' || start < from || end > to) return;
      // 戴维咖啡馆 is named after him.
      const isPlaces = isAt(words, at + 1, 'body', 'organization', 'place');
      if (!isPlaces && known.has(reading.text.slice(start, end))) names.add(reading.source.slice(start, end));
    });
  });
  const [name] = names;
  return names.size === 1 && name !== undefined ? people.named(name) : null;
}
