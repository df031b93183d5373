import { adverbCharacters, manners, times, verbCharacters } from './boundaries.ts';
import { colouringCues, informingCues, replyingCues, sayingCues, statingCues, urgingCues } from './cues.ts';
import { furtherSources, innerSpeakers, nearerPeople } from './faults/another.ts';
import { endsOfReports, reportersTurns } from './faults/extent.ts';
import { addedVerbs, pointing } from './faults/hong-kong-cues.ts';
import { bareNames, elidedSubjects, standingQuotes } from './faults/known-people.ts';
import { datesAtNames, swallowedAdverbs, unusualNames, verbsInNames } from './faults/names.ts';
import { noReports, relationsAsTitles } from './faults/no-reports.ts';
import { afterNarration, behindBylines, roleLines } from './faults/quotes-in-narration.ts';
import { bareSources, foundSources } from './faults/sources.ts';
import { hearers, wordsNotSpeakers } from './faults/taken.ts';
import { latinOriginals, nothingReported, nounsAsCues } from './faults/translated.ts';
import { furtherVerbs, wordsBeforeVerbs } from './faults/verbs.ts';
import { accordingTo, handovers, soSays, telling, withoutCue } from './frames.ts';
import { datelines, fullWidth, gluedHeadings } from './layout.ts';
import { marks, nestedMarks, unclosedMarks } from './marks.ts';
import { documents, groups, organizations, posts } from './nameless.ts';
import { compoundSurnames, longNames, nameSuffixes, plainNames, transliteratedNames } from './names.ts';
import { attitudes, contentless, falseFriends, naming, sourceless, topics } from './not-cues.ts';
import { adverbialPiles, occasions, partialNames } from './occasions.ts';
import { droppedSubjects, pointingPosts, pronouns } from './pointing-back.ts';
import { quotesInReports, reportEnds, reportsInQuotes } from './reports.ts';
import { runningOn } from './running-on.ts';
import type { Sample } from './sample.ts';
import { terms, termsInReports } from './terms.ts';
import { relativeClauses, titleChains, titles } from './titles.ts';
import { introducedEarlier, samePeople, threePeople } from './whole-articles.ts';

/** Every form of speech in newspapers that the quote finder must handle, under the name that the table prints. */
export const FORMS = {
  'plain names': plainNames,
  'compound surnames': compoundSurnames,
  'long names': longNames,
  'transliterated names': transliteratedNames,
  'name suffixes': nameSuffixes,
  titles: titles,
  'title chains': titleChains,
  'relative clauses': relativeClauses,
  'adverb characters': adverbCharacters,
  'verb characters': verbCharacters,
  times: times,
  manners: manners,
  occasions: occasions,
  'adverbial piles': adverbialPiles,
  'partial names': partialNames,
  posts: posts,
  organizations: organizations,
  documents: documents,
  groups: groups,
  pronouns: pronouns,
  'pointing posts': pointingPosts,
  'dropped subjects': droppedSubjects,
  'saying cues': sayingCues,
  'stating cues': statingCues,
  'informing cues': informingCues,
  'colouring cues': colouringCues,
  'replying cues': replyingCues,
  'urging cues': urgingCues,
  'according to': accordingTo,
  telling: telling,
  'so says': soSays,
  handovers: handovers,
  'without cue': withoutCue,
  naming: naming,
  topics: topics,
  attitudes: attitudes,
  sourceless: sourceless,
  contentless: contentless,
  'false friends': falseFriends,
  terms: terms,
  'terms in reports': termsInReports,
  'report ends': reportEnds,
  'quotes in reports': quotesInReports,
  'reports in quotes': reportsInQuotes,
  marks: marks,
  'nested marks': nestedMarks,
  'unclosed marks': unclosedMarks,
  'running on': runningOn,
  'full width': fullWidth,
  'glued headings': gluedHeadings,
  datelines: datelines,
  'three people': threePeople,
  'introduced earlier': introducedEarlier,
  'same people': samePeople,
} as const satisfies Record<string, readonly Sample[]>;

/** Forms of speech that newspapers put in the finder's way, under the name that the table prints. */
export const FAULT_FORMS = {
  'verbs in names': verbsInNames,
  'swallowed adverbs': swallowedAdverbs,
  'dates at names': datesAtNames,
  'unusual names': unusualNames,
  hearers: hearers,
  'words, no speakers': wordsNotSpeakers,
  'relations as titles': relationsAsTitles,
  'no reports': noReports,
  'nearer people': nearerPeople,
  'inner speakers': innerSpeakers,
  'further sources': furtherSources,
  'the verb 指': pointing,
  'added verbs': addedVerbs,
  'further verbs': furtherVerbs,
  'words before verbs': wordsBeforeVerbs,
  'bare sources': bareSources,
  'further bare sources': foundSources,
  'bare names': bareNames,
  'standing quotes': standingQuotes,
  'elided subjects': elidedSubjects,
  'quotes after narration': afterNarration,
  'role lines': roleLines,
  'behind bylines': behindBylines,
  'ends of reports': endsOfReports,
  'reporters’ turns': reportersTurns,
  'Latin originals': latinOriginals,
  'nothing reported': nothingReported,
  'nouns as cues': nounsAsCues,
} as const satisfies Record<string, readonly Sample[]>;
