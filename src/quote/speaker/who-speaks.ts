import type { Attribution } from '../form/attribution.ts';
import type { ArticleContext, Attributed } from '../form/gathered.ts';
import { giverIn, receivedAt } from '../form/received.ts';
import type { Speaker } from '../quote.ts';
import { CLAUSES_BACK } from '../reading/clause.ts';
import type { PassageReading } from '../reading/passage-reading.ts';
import { SURE_SUBJECT, type Subject } from '../reading/subject.ts';
import { isAt } from '../reading/word.ts';
import { pointingNoun } from './mention.ts';

/**
 * Turns the subject of a reporting verb into a speaker: by its own words, or for pronouns, dropped subjects and offices
 * that point back (该负责人, 翟部长) by what stands before. Null where reported words would have no speaker at all.
 */
export function whoSpeaks(
  words: PassageReading,
  attribution: Attribution,
  context: ArticleContext,
): Attributed | null {
  const { subject } = attribution;
  context.people.readTo(context.place, subject?.phrase[0] ?? words.clauses[attribution.clause]?.start ?? 0);
  if (subject === null) return whoActsBefore(words, attribution.clause, context);
  if (subject.kind === 'pronoun' || subject.kind === 'elided')
    return whoIsMeant(words, subject, attribution, context);
  const phrase = words.source.slice(...subject.phrase);
  const { pronouns } = context.lexicon;
  if (subject.kind === 'group' && pronouns.third.at(phrase, 0) !== undefined) {
    const speaker = context.antecedents.several(context.place, attribution.clause);
    return { speaker, rule: 'group-pronoun', confidence: 'likely' };
  }
  if (subject.kind === 'person' && subject.title === null) {
    const meant = context.people.byFamilyName(phrase);
    if (meant !== null) {
      const isOnly = context.people.isOnlyOfFamily(phrase) && isPlain(attribution, subject, phrase);
      return { speaker: meant, rule: 'office', confidence: isOnly ? 'sure' : 'likely' };
    }
  }
  if (subject.kind === 'office') {
    const meant =
      context.people.byFamilyName(phrase) ?? (subject.pointsBack ? context.people.byOffice(phrase) : null);
    if (meant !== null) return { speaker: meant, rule: 'office', confidence: 'likely' };
    if (subject.pointsBack && pronouns.demonstrative.at(words.text, subject.phrase[0]) !== undefined) {
      const last = context.antecedents.pointed(
        context.place,
        attribution.clause,
        pointingNoun(words, attribution.clause, subject.phrase),
      );
      if (last !== null) return { speaker: last, rule: 'office', confidence: 'likely' };
    }
  }
  if (isSaidToExist(words, attribution.clause, subject, context.lexicon))
    return { speaker: null, rule: 'nobody', confidence: 'likely' };
  const speaker: Speaker = context.people.meet(words.source, subject);
  const isSure =
    isPlain(attribution, subject, phrase) && !isGivenNameAlone(words, attribution.clause, subject);
  const rule = subject.kind === 'person' ? 'name' : subject.kind;
  return { speaker, rule, confidence: isSure ? 'sure' : 'likely' };
}

/** Of phrases without a name only those are plain whose head a list knows, where nothing but the verb follows. */
const PLAIN_PHRASE = 6.9;

/** An office of one word (教练说) may be an epithet of somebody named; a clause that only hands over may introduce a list. */
function isPlain({ form }: Attribution, subject: Subject, phrase: string): boolean {
  // 这位官员: somebody who was not found is somebody told of before.
  if (subject.pointsBack && subject.kind === 'office') return false;
  // 媒体说，…: where a group's words end without quotation marks is seldom plain.
  if (form === 'summary' || (form === 'comma' && subject.kind === 'group')) return false;
  if (subject.kind === 'person') return subject.score >= SURE_SUBJECT;
  return subject.score >= PLAIN_PHRASE && (subject.kind !== 'office' || phrase.length > 2);
}

/** 罗局长素芬: right behind another name stands a given name alone. */
function isGivenNameAlone(words: PassageReading, clause: number, { name }: Subject): boolean {
  const own = words.words(clause);
  const at = name === null ? -1 : own.findIndex(({ start }) => start === name[0]);
  return isAt(own, at - 1, 'person');
}

/** 亦有意见认为: there is such an opinion, and nobody is told whose. */
function isSaidToExist(
  words: PassageReading,
  clause: number,
  { kind, phrase }: Subject,
  { formWords, vocabulary }: ArticleContext['lexicon'],
): boolean {
  if (kind !== 'organization') return false;
  const at = words.words(clause).findIndex(({ start }) => start >= phrase[0]);
  const before = words.words(clause)[at - 1];
  return (
    before !== undefined &&
    formWords.exists.has(words.text.slice(before.start, before.end)) &&
    vocabulary.may(words.text.slice(...phrase), 'no-source', 'noun', 'action')
  );
}

/** 技术员某某，昨天却第一个站起来大声说: no subject is read before the verb, but one opens the sentence. */
function whoActsBefore(
  { clauses }: PassageReading,
  clause: number,
  { antecedents, place }: ArticleContext,
): Attributed {
  let opening = clause;
  while (clauses[opening - 1]?.sentence === clauses[clause]?.sentence && clause - opening < CLAUSES_BACK)
    opening--;
  const speaker = opening < clause ? antecedents.subjectOf(place, opening) : null;
  return { speaker, rule: speaker === null ? 'unread' : 'own-sentence', confidence: 'likely' };
}

/** “……”说这话时，程大海在修水管: whom the next clause names as its subject. */
function whoGoesOn(
  words: PassageReading,
  { form, cue, clause }: Attribution,
  { antecedents, place }: ArticleContext,
): Speaker | null {
  const isOpening = form === 'closing' && cue?.first === 0;
  if (!isOpening || words.clauses[clause + 1]?.sentence !== words.clauses[clause]?.sentence) return null;
  const next = antecedents.subjectOf(place, clause + 1);
  return next?.kind === 'person' ? next : null;
}

/** 警方接获市民报案，称…; 方案遭邻国反对，指…: whoever gave what was received, or did what was suffered, says so. */
function whoGave(
  words: PassageReading,
  { clause, cue }: Attribution,
  { people, lexicon }: ArticleContext,
): Speaker | null {
  const before = clause - 1;
  if (cue?.first !== 0 || words.clauses[before]?.sentence !== words.clauses[clause]?.sentence) return null;
  const told = words.words(before);
  const received = receivedAt(words, before, lexicon);
  const own = told[received];
  const end = told.at(-1)?.end ?? 0;
  // 收到来信，表示会修路: how the receiver answers is nobody's complaint.
  const isGiven =
    own !== undefined &&
    lexicon.formWords.relays.has(cue.verb) &&
    lexicon.formWords.complaint.endingAt(words.text, end, own.end) !== undefined &&
    lexicon.formWords.receives.has(words.text.slice(own.start, own.end));
  // 某某获法官批准，称…: whom the clause tells of goes on.
  if (!isGiven && (own?.kind !== 'passive' || words.opening(before) !== null)) return null;
  const giver = giverIn(words, before, received, told.length - 1, lexicon);
  return giver === null || giver.kind === 'pronoun' ? null : people.meet(words.source, giver);
}

/** 也有人乐观其成，认为…: somebody whom the same sentence has told of, and nobody else since. */
function someInSentence(
  words: PassageReading,
  clause: number,
  { lexicon, people }: ArticleContext,
): Speaker | null {
  const sentence = words.clauses[clause]?.sentence;
  for (let before = clause - 1; words.clauses[before]?.sentence === sentence; before--) {
    const subject = words.opening(before);
    if (subject === null) continue;
    const isSome = subject.kind === 'group' && lexicon.reporters.nobody.isIn(words.text, ...subject.phrase);
    return isSome ? people.meet(words.source, subject) : null;
  }
  return null;
}

function whoIsMeant(
  words: PassageReading,
  subject: Subject,
  attribution: Attribution,
  context: ArticleContext,
): Attributed | null {
  const { text } = words;
  const { clause } = attribution;
  const { antecedents, place, lexicon } = context;
  const rule = subject.kind === 'pronoun' ? 'pronoun' : 'elided';
  // 我坚信: who writes, whom the article need not name.
  if (lexicon.pronouns.first.at(text, subject.phrase[0]) !== undefined)
    return { speaker: null, rule, confidence: 'likely' };
  if (subject.kind === 'elided') {
    // 分析指，…: a noun with which the sentence opens, and nobody is told whose it is.
    const { cue } = attribution;
    const opening = words.clauses[clause]?.sentenceStart ?? 0;
    const isOpinion =
      cue?.first === 0 &&
      cue.range[0] <= opening + 1 &&
      lexicon.formWords.opinion.at(text, cue.range[0]) !== undefined;
    if (isOpinion && cue.verb.length < cue.range[1] - cue.range[0])
      return { speaker: null, rule: 'nobody', confidence: 'likely' };
    // 有质疑指: there is such a doubt, and nobody is told whose.
    const before = words.words(clause)[(attribution.cue?.first ?? 0) - 1];
    if (before !== undefined && lexicon.formWords.exists.has(text.slice(before.start, before.end)))
      return { speaker: null, rule: 'nobody', confidence: 'likely' };
    const speaker =
      whoGoesOn(words, attribution, context) ??
      whoGave(words, attribution, context) ??
      someInSentence(words, clause, context) ??
      antecedents.elided(place, clause);
    return { speaker, rule, confidence: 'likely' };
  }
  const isAccused = attribution.cue?.marks.has('accused') === true;
  const meant = antecedents.pronoun(place, clause, text.slice(...subject.phrase), isAccused);
  // An office without a name may be somebody's whom the article names elsewhere.
  const isSure = meant?.plain === true && meant.speaker.name !== null;
  return { speaker: meant?.speaker ?? null, rule, confidence: isSure ? 'sure' : 'likely' };
}
