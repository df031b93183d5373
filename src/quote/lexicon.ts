import { join } from 'node:path';
import { readTermList } from '../text/term-list.ts';
import { type NameTagger, readNameTagger } from './reading/names/tagger.ts';
import { readVocabulary, type Vocabulary } from './reading/vocabulary.ts';
import { TermSet } from './term-set.ts';

/** What may follow a reporting verb so that it reports: see data/lexicon/cues.txt. */
export type CueKind = 'clause' | 'mark' | 'quote' | 'hope';

/** What else is to be known of a reporting verb: see data/lexicon/cues.txt. */
export type CueMark = 'weak' | 'quoting' | 'object' | 'aimed' | 'noun' | 'hearer' | 'act' | 'asks' | 'denies';

/** A reporting verb's kind and marks. */
interface CueEntry {
  readonly kind: CueKind;
  readonly marks: ReadonlySet<CueMark>;
}

/** What the quote grammar knows of words and names. */
export interface QuoteLexicon {
  readonly vocabulary: Vocabulary;
  readonly tagger: NameTagger;
  readonly surnames: TermSet;
  /** What people are addressed by, behind the family name alone (先生, 部长). */
  readonly addresses: ReadonlySet<string>;
  /** Reporting verbs. */
  readonly cues: ReadonlyMap<string, CueEntry>;
  /** Reporting verbs behind which stands whose words are handed on (援引). */
  readonly quotings: ReadonlySet<string>;
  /** What follows a reporting verb that therefore reports nothing (说得好). */
  readonly complements: TermSet;
  /** Who writes the paper or reads it (记者). */
  readonly reporters: TermSet;
  /** What opens a clause that tells on what occasion the words before it were said (谈到). */
  readonly occasions: TermSet;
  /** What somebody may express without words that can be quoted (欢迎). */
  readonly attitudes: TermSet;
  /** What opens a clause where the reporter takes over (此举, 至于). */
  readonly reportEnds: TermSet;
  /** Adverbs with which a clause goes on telling what its subject did next (随即). */
  readonly continuations: ReadonlySet<string>;
  readonly handovers: TermSet;
  /** What tells an inscription or a rule from something said (写着, 规定). */
  readonly inscriptions: TermSet;
  readonly titles: TermSet;
  readonly nameSuffixes: TermSet;
  readonly groups: TermSet;
  readonly organizations: TermSet;
  readonly places: TermSet;
  /** Behind these a headline names who answers (专访). */
  readonly interviewWords: TermSet;
  /** What opens brackets that give a short form (以下简称). */
  readonly shortForms: TermSet;
  /** What brackets hold that tell what happens (热烈掌声). */
  readonly stageDirections: TermSet;
  /** How a paragraph behind a transcript opens. */
  readonly transcriptEnds: TermSet;
  /** What the headline of a whole speech ends in. */
  readonly speechWords: TermSet;
  /** How the lede of a printed speech opens (以下是). */
  readonly speechOpenings: TermSet;
  /** What tells that a headline speaks of somebody's speech (学习). */
  readonly speechReactions: TermSet;
  /** Whom a speech turns to (同学们). */
  readonly salutations: TermSet;
  /** Ends of titles and names whose bearer 他 means, or 她. */
  readonly sexes: { readonly he: TermSet; readonly she: TermSet };
}

const CUE_KINDS: readonly CueKind[] = ['clause', 'mark', 'quote', 'hope'];
const CUE_MARKS: readonly CueMark[] = [
  'weak',
  'quoting',
  'object',
  'aimed',
  'noun',
  'hearer',
  'act',
  'asks',
  'denies',
];

/**
 * Reads the lexicon from a folder of term lists and the names' model beside it. Throws where a list is missing or a
 * reporting verb has no kind.
 */
export function readQuoteLexicon(folder: string): QuoteLexicon {
  const terms = (name: string) => readTermList(join(folder, `${name}.txt`));
  const set = (name: string) => new TermSet(terms(name).map((line) => line.split(' ')[0] ?? ''));
  const cues = terms('cues').map(readCue);
  const sexes = terms('sexes').map((line) => line.split(' '));
  const sex = (pronoun: string) =>
    new TermSet(sexes.flatMap(([word = '', own]) => (own === pronoun ? [word] : [])));
  return {
    vocabulary: readVocabulary(folder),
    tagger: readNameTagger(join(folder, '..', 'names')),
    surnames: new TermSet(terms('surnames')),
    addresses: new Set(terms('name-suffixes').filter((line) => !line.includes(' '))),
    cues: new Map(cues),
    quotings: new Set(cues.flatMap(([verb, { marks }]) => (marks.has('quoting') ? [verb] : []))),
    complements: set('complements'),
    reporters: set('reporters'),
    occasions: set('occasions'),
    attitudes: set('attitudes'),
    reportEnds: new TermSet(terms('report-ends')),
    continuations: new Set(terms('continuations')),
    handovers: new TermSet(terms('handovers')),
    inscriptions: new TermSet(terms('inscriptions')),
    titles: set('titles'),
    nameSuffixes: set('name-suffixes'),
    groups: set('groups'),
    organizations: set('organizations'),
    places: set('places'),
    interviewWords: set('interview-words'),
    shortForms: set('short-forms'),
    stageDirections: set('stage-directions'),
    transcriptEnds: set('transcript-ends'),
    speechWords: set('speech-words'),
    speechOpenings: set('speech-openings'),
    speechReactions: set('speech-reactions'),
    salutations: set('salutations'),
    sexes: { he: sex('he'), she: sex('she') },
  };
}

function readCue(line: string): [string, CueEntry] {
  const [verb = '', kind = '', ...marks] = line.split(' ');
  if (!isOneOf(CUE_KINDS, kind))
    throw new Error(`cues.txt: “${verb}” must be followed by one of ${CUE_KINDS.join(', ')}`);
  const known = marks.filter((mark) => isOneOf(CUE_MARKS, mark));
  if (known.length < marks.length)
    throw new Error(`cues.txt: “${verb}” may be marked ${CUE_MARKS.join(', ')}`);
  return [verb, { kind, marks: new Set(known) }];
}

function isOneOf<T extends string>(values: readonly T[], value: string): value is T {
  return values.some((one) => one === value);
}
