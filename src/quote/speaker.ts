import type { Attribution, PassageClauses } from './attribution.ts';
import { CLAUSES_BACK } from './clause.ts';
import type { ArticleContext, Attributed } from './gathered.ts';
import type { Speaker } from './quote.ts';
import { SURE_SUBJECT, type Subject } from './subject.ts';

/**
 * Turns the subject of a reporting verb into a speaker: by its own words, or for pronouns, dropped subjects and posts
 * that point back (该负责人, 翟部长) by what stands before. Null where reported words would have no speaker at all.
 */
export function whoSpeaks(
  words: PassageClauses,
  attribution: Attribution,
  context: ArticleContext,
): Attributed | null {
  const { subject } = attribution;
  if (subject === null) return whoActsBefore(words, attribution.clause, context);
  if (subject.kind === 'pronoun' || subject.kind === 'elided')
    return whoIsMeant(subject, attribution.clause, context);
  const phrase = words.source.slice(...subject.phrase);
  context.people.readTo(context.place, subject.phrase[0]);
  if (subject.kind === 'group' && /^[他她]/.test(phrase))
    return { speaker: null, rule: 'group-pronoun', confidence: 'likely' };
  if (subject.kind === 'person' && subject.title === null) {
    const meant = context.people.byFamilyName(phrase);
    if (meant !== null) return { speaker: meant, rule: 'post', confidence: 'likely' };
  }
  if (subject.kind === 'post') {
    const meant =
      context.people.byFamilyName(phrase) ?? (subject.pointsBack ? context.people.byPost(phrase) : null);
    if (meant !== null) return { speaker: meant, rule: 'post', confidence: 'likely' };
  }
  const speaker: Speaker = context.people.meet(words.source, subject);
  const confidence = isPlain(attribution, subject, phrase) ? 'sure' : 'likely';
  return { speaker, rule: subject.kind === 'person' ? 'name' : subject.kind, confidence };
}

/** A post of one word (教练说) may be an epithet of somebody named; a clause that only hands over may introduce a list. */
function isPlain({ form }: Attribution, subject: Subject, phrase: string): boolean {
  if (form === 'summary') return false;
  if (subject.kind === 'person') return subject.score >= SURE_SUBJECT;
  return subject.score >= 4 && (subject.kind !== 'post' || phrase.length > 2);
}

/** 技术员某某，昨天却第一个站起来大声说: no subject is read before the verb, but one opens the sentence. */
function whoActsBefore(
  { clauses }: PassageClauses,
  clause: number,
  { antecedents, place }: ArticleContext,
): Attributed {
  let opening = clause;
  while (clauses[opening - 1]?.sentence === clauses[clause]?.sentence && clause - opening < CLAUSES_BACK)
    opening--;
  const speaker = opening < clause ? antecedents.subjectOf(place, opening) : null;
  return { speaker, rule: speaker === null ? 'unread' : 'own-sentence', confidence: 'likely' };
}

function whoIsMeant(
  subject: Subject,
  clause: number,
  { antecedents, place }: ArticleContext,
): Attributed | null {
  const rule = subject.kind === 'pronoun' ? 'pronoun' : 'elided';
  const meant = antecedents.before(place, clause, { any: subject.kind === 'elided' });
  if (meant === null) return { speaker: null, rule, confidence: 'likely' };
  return { speaker: meant.speaker, rule, confidence: meant.plain ? 'sure' : 'likely' };
}
