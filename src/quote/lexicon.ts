import { join } from 'node:path';
import { readTermList } from '../text/term-list.ts';
import { TermSet } from './term-set.ts';

/** What may follow a reporting verb so that it reports: see data/lexicon/cues.txt. */
export type CueKind = 'clause' | 'mark' | 'quote' | 'hope';

/** The words that the quote grammar knows; no names of living persons. */
export interface QuoteLexicon {
  readonly cues: TermSet;
  readonly cueKinds: ReadonlyMap<string, CueKind>;
  /** Words that hold a reporting verb and report nothing (小说, 称为, 表示欢迎). */
  readonly notCues: TermSet;
  readonly titles: TermSet;
  readonly nameSuffixes: TermSet;
  readonly groups: TermSet;
  readonly organizations: TermSet;
  readonly documents: TermSet;
  readonly places: TermSet;
  readonly adverbs: TermSet;
  readonly openers: TermSet;
  readonly placeWords: TermSet;
  readonly handovers: TermSet;
  /** What tells an inscription or a rule from something said (写着, 规定). */
  readonly inscriptions: TermSet;
  readonly commonWords: TermSet;
  readonly surnames: TermSet;
  readonly rareSurnames: TermSet;
  /** Last characters of words for people by trade (理发师, 石匠). */
  readonly titleTails: TermSet;
  /** Single characters of transliterated names. */
  readonly transliteration: ReadonlySet<string>;
}

const CUE_KINDS: readonly string[] = ['clause', 'mark', 'quote', 'hope'] satisfies CueKind[];

/** Reads the lexicon from a folder of term lists. Throws where a list is missing or a reporting verb has no kind. */
export function readQuoteLexicon(folder: string): QuoteLexicon {
  const terms = (name: string) => readTermList(join(folder, `${name}.txt`));
  const set = (name: string) => new TermSet(terms(name));
  const cueKinds = new Map(terms('cues').map(readCue));
  return {
    cues: new TermSet(cueKinds.keys()),
    cueKinds,
    notCues: set('not-cues'),
    titles: set('titles'),
    nameSuffixes: set('name-suffixes'),
    groups: set('groups'),
    organizations: set('organizations'),
    documents: set('documents'),
    places: set('places'),
    adverbs: set('adverbs'),
    openers: set('openers'),
    placeWords: set('place-words'),
    handovers: set('handovers'),
    inscriptions: set('inscriptions'),
    commonWords: set('common-words'),
    surnames: set('surnames'),
    rareSurnames: set('rare-surnames'),
    titleTails: set('title-tails'),
    transliteration: new Set(terms('transliteration').join('')),
  };
}

function readCue(line: string): [string, CueKind] {
  const [verb = '', kind = ''] = line.split(' ');
  if (!isCueKind(kind)) throw new Error(`cues.txt: “${line}” must end in one of ${CUE_KINDS.join(', ')}`);
  return [verb, kind];
}

function isCueKind(kind: string): kind is CueKind {
  return CUE_KINDS.includes(kind);
}
