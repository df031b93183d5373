import { join } from 'node:path';
import { reporters, turnLabels } from '../article/lexicon.ts';
import { readTermList, readTermsByKind, type TermsOf } from '../text/term-list.ts';
import { type NameTagger, readNameTagger } from './reading/names/tagger.ts';
import { readVocabulary, type Vocabulary } from './reading/vocabulary.ts';
import { TermSet } from './term-set.ts';

/** What may follow a reporting verb so that it reports: see data/lexicon/cues.txt. */
export type CueKind = (typeof CUE_KINDS)[number];

/** What else is to be known of a reporting verb: see data/lexicon/cues.txt. */
export type CueMark = (typeof CUE_MARKS)[number];

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
  /** Reporting verbs behind quoted words, at the end of the clause that says whose they are (说). */
  readonly closingCues: TermSet;
  /** Small words that the forms of speech are told by. */
  readonly formWords: Sets<'form-words'>;
  /** Who is told, before words that go on in the same clause (记者). */
  readonly hearers: TermSet;
  /** What follows a reporting verb that therefore reports nothing (说得好). */
  readonly complements: TermSet;
  /** Who writes the paper or reads it (记者): see data/lexicon/reporters.txt. */
  readonly reporters: Readonly<Record<'nobody' | 'asks' | 'label', TermSet>>;
  readonly pronouns: Sets<'pronouns'>;
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
  /** What tells in a headline whose words it gives. */
  readonly headlineWords: Sets<'headline-words'>;
  /** What opens brackets that give a short form (以下简称). */
  readonly shortForms: TermSet;
  /** What brackets hold that tell what happens (热烈掌声). */
  readonly stageDirections: TermSet;
  /** How a paragraph behind a transcript opens. */
  readonly transcriptEnds: TermSet;
  /** Labels of transcripts that tell who leads the talk, and those that stand behind a name or inside a paragraph. */
  readonly turnLabels: Readonly<Record<'host' | 'verb' | 'inside', TermSet>>;
  /** With what an answer is asked for (请问). */
  readonly requests: TermSet;
  /** By which a clause asks something (是否). */
  readonly interrogatives: TermSet;
  /** What stands before the names of those who are known well (小, 老). */
  readonly namePrefixes: TermSet;
  /** What tells of a headline whose article is one speech. */
  readonly speechWords: Sets<'speech-words'>;
  /** How the lede of a printed speech opens (以下是). */
  readonly speechOpenings: TermSet;
  /** What tells that a headline speaks of somebody's speech (学习). */
  readonly speechReactions: TermSet;
  /** Whom a speech turns to (同学们), and what else opens one. */
  readonly salutations: Sets<'salutations'>;
  /** Ends of titles and names whose bearer 他 means, or 她. */
  readonly sexes: Sets<'sexes'>;
}

const CUE_KINDS = ['clause', 'mark', 'quote', 'hope'] as const;
const CUE_MARKS = [
  'weak',
  'quoting',
  'object',
  'aimed',
  'noun',
  'hearer',
  'calls',
  'act',
  'asks',
  'denies',
  'question',
  'closes',
  'brief',
  'runs',
  'names',
  'feels',
  'view',
  'press',
  'shared',
  'framed',
  'accused',
] as const;

/** The lists whose terms have kinds, with these. */
const KINDS = {
  'form-words': [
    'about',
    'commonly',
    'given',
    'again',
    'untold',
    'instead',
    'charge',
    'case-measure',
    'message',
    'stops',
    'complaint',
    'utterance',
    'relays',
    'suffers',
    'behalf',
    'whose',
    'already',
    'asks',
    'opinion',
    'officer',
    'receives',
    'perceives',
    'when',
    'exists',
    'thus',
    'gloss',
    'copula',
    'frame',
    'view',
    'beside',
    'feeling',
    'toward',
    'done',
    'origin',
    'link',
    'own',
    'join',
  ],
  'headline-words': ['says', 'speech', 'place'],
  pronouns: ['first', 'second', 'third', 'he', 'she', 'demonstrative'],
  salutations: ['hearers', 'opening'],
  sexes: ['he', 'she', 'spouse', 'given-he', 'given-she'],
  'speech-words': ['speech', 'whole', 'before'],
} as const;

/** The terms of a list by kind: see its head in data/lexicon. */
type Sets<List extends keyof typeof KINDS> = Readonly<Record<(typeof KINDS)[List][number], TermSet>>;

/**
 * Reads the lexicon from a folder of term lists and the names' model beside it. Throws where a list is missing, or a term
 * has no kind that its list knows.
 */
export function readQuoteLexicon(folder: string): QuoteLexicon {
  const terms = (name: string) => readTermList(join(folder, `${name}.txt`));
  const set = (name: string) => new TermSet(terms(name).map((line) => line.split(' ')[0] ?? ''));
  const sets = <List extends keyof typeof KINDS>(list: List): Sets<List> => {
    const kinds: readonly (typeof KINDS)[List][number][] = KINDS[list];
    return setsOf(readTermsByKind(join(folder, `${list}.txt`), kinds), kinds);
  };
  const cues = terms('cues').map(readCue);
  return {
    vocabulary: readVocabulary(folder),
    tagger: readNameTagger(join(folder, '..', 'names')),
    surnames: new TermSet(terms('surnames')),
    addresses: new Set(
      terms('name-suffixes').flatMap((line) => {
        const [suffix = '', behind] = line.split(' ');
        return behind === 'full' ? [] : [suffix];
      }),
    ),
    cues: new Map(cues),
    quotings: new Set(cues.flatMap(([verb, { marks }]) => (marks.has('quoting') ? [verb] : []))),
    closingCues: new TermSet(cues.flatMap(([verb, { marks }]) => (marks.has('closes') ? [verb] : []))),
    formWords: sets('form-words'),
    hearers: set('hearers'),
    complements: set('complements'),
    reporters: setsOf(reporters, ['nobody', 'asks', 'label']),
    pronouns: sets('pronouns'),
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
    headlineWords: sets('headline-words'),
    shortForms: set('short-forms'),
    stageDirections: set('stage-directions'),
    transcriptEnds: set('transcript-ends'),
    turnLabels: setsOf(turnLabels, ['host', 'verb', 'inside']),
    requests: set('requests'),
    interrogatives: set('interrogatives'),
    namePrefixes: set('name-prefixes'),
    speechWords: sets('speech-words'),
    speechOpenings: set('speech-openings'),
    speechReactions: set('speech-reactions'),
    salutations: sets('salutations'),
    sexes: sets('sexes'),
  };
}

/** The terms of each kind as a set of their own. */
function setsOf<Kind extends string>(
  termsOf: TermsOf<Kind>,
  kinds: readonly Kind[],
): Readonly<Record<Kind, TermSet>> {
  return Object.fromEntries(kinds.map((kind) => [kind, new TermSet(termsOf(kind))])) as Record<Kind, TermSet>;
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
