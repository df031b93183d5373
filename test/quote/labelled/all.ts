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
import { foreignChains, foreignFirms } from './foreign-firms.ts';
import { foreignItems } from './foreign-items.ts';
import { foreignBareNames, foreignDottedNames } from './foreign-names.ts';
import { foreignParagraphs } from './foreign-paragraphs.ts';
import { foreignRunningOn } from './foreign-running-on.ts';
import { foreignPapers, foreignPress } from './foreign-sources.ts';
import { foreignActs, foreignStates } from './foreign-states.ts';
import { accordingTo, handovers, soSays, telling, withoutCue } from './frames.ts';
import { hongKongCourts, hongKongPolice } from './hong-kong-law.ts';
import { hongKongItems, hongKongMixed } from './hong-kong-mixed.ts';
import { hongKongParagraphs } from './hong-kong-paragraphs.ts';
import { hongKongCouncil, hongKongGovernment } from './hong-kong-politics.ts';
import { hongKongSilence } from './hong-kong-silence.ts';
import { hongKongResidents, hongKongWeather, macauRadio } from './hong-kong-streets.ts';
import { hongKongZhi } from './hong-kong-zhi.ts';
import { datelines, fullWidth, gluedHeadings } from './layout.ts';
import { marks, nestedMarks, unclosedMarks } from './marks.ts';
import { documents, groups, offices, organizations } from './nameless.ts';
import { compoundSurnames, longNames, nameSuffixes, plainNames, transliteratedNames } from './names.ts';
import { nestedSources } from './nested-sources.ts';
import { attitudes, contentless, falseFriends, naming, sourceless, topics } from './not-cues.ts';
import { adverbialPiles, occasions, partialNames } from './occasions.ts';
import { droppedSubjects, pointingPosts, pronouns } from './pointing-back.ts';
import { quotesInReports, reportEnds, reportsInQuotes } from './reports.ts';
import { runningOn } from './running-on.ts';
import type { Sample } from './sample.ts';
import { taiwanBusiness, taiwanSilence, taiwanSport, taiwanSurnames } from './taiwan-daily.ts';
import { taiwanGlued } from './taiwan-glued.ts';
import { taiwanItems } from './taiwan-items.ts';
import { taiwanNet, taiwanProsecutors } from './taiwan-law.ts';
import { taiwanParagraphs } from './taiwan-paragraphs.ts';
import { taiwanCouncil, taiwanLocal } from './taiwan-politics.ts';
import { terms, termsInReports } from './terms.ts';
import { relativeClauses, titleChains, titles } from './titles.ts';
import { interviews } from './transcripts.ts';
import { pressConferences } from './transcripts-press.ts';
import { councilRecords, speeches } from './transcripts-records.ts';
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
  offices: offices,
  organizations: organizations,
  documents: documents,
  groups: groups,
  pronouns: pronouns,
  'pointing offices': pointingPosts,
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

/** Forms of speech in the news of Hong Kong, Taiwan and abroad and in transcripts, labelled before the finder was tried on them. */
export const UNSEEN_FORMS = {
  'Hong Kong police': hongKongPolice,
  'Hong Kong courts': hongKongCourts,
  'Hong Kong councillors': hongKongCouncil,
  'Hong Kong government': hongKongGovernment,
  'Hong Kong residents': hongKongResidents,
  'Hong Kong weather and traffic': hongKongWeather,
  'Macau radio': macauRadio,
  'Hong Kong mixed words': hongKongMixed,
  'Hong Kong whole items': hongKongItems,
  'Hong Kong without words': hongKongSilence,
  'Hong Kong paragraphs': hongKongParagraphs,
  'Hong Kong 指': hongKongZhi,
  'Taiwan legislators': taiwanCouncil,
  'Taiwan local offices': taiwanLocal,
  'Taiwan prosecutors and police': taiwanProsecutors,
  'Taiwan net': taiwanNet,
  'Taiwan business': taiwanBusiness,
  'Taiwan sport': taiwanSport,
  'Taiwan surnames': taiwanSurnames,
  'Taiwan without words': taiwanSilence,
  'Taiwan whole items': taiwanItems,
  'Taiwan paragraphs': taiwanParagraphs,
  'Taiwan times and occasions': taiwanGlued,
  'foreign dotted names': foreignDottedNames,
  'foreign bare names': foreignBareNames,
  'foreign press': foreignPress,
  'foreign statements': foreignPapers,
  'foreign states': foreignStates,
  'foreign acts and denials': foreignActs,
  'foreign firms': foreignFirms,
  'foreign chains': foreignChains,
  'foreign whole items': foreignItems,
  'foreign paragraphs': foreignParagraphs,
  'foreign running on': foreignRunningOn,
  'nested sources': nestedSources,
  interviews: interviews,
  'press conferences': pressConferences,
  'council records': councilRecords,
  speeches: speeches,
} as const satisfies Record<string, readonly Sample[]>;
