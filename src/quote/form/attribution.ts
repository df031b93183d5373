import type { QuoteLexicon } from '../lexicon.ts';
import type { Cue } from '../reading/cue.ts';
import type { MarkedSpan } from '../reading/marks.ts';
import type { PassageReading } from '../reading/passage-reading.ts';
import type { Subject } from '../reading/subject.ts';
import { readCue } from './cue-clause.ts';
import { readHandover } from './handover.ts';
import { isOnlyQuoted } from './quoted.ts';

/**
 * How words follow their reporting verb: behind ：or ，, at once in quotation marks, at once as a clause (`bare`), not at
 * all (`closing`: the words stand before it), behind a clause that hands over (表达了期待：“…”), or summed up without
 * quotation marks behind such a clause (总结经验：要…).
 */
type AttributionForm = 'colon' | 'comma' | 'quoted' | 'bare' | 'closing' | 'handover' | 'summary';

/** A clause that says who speaks, before it is known which words are theirs. */
export interface Attribution {
  /** The clause's place in the passage. */
  readonly clause: number;
  readonly form: AttributionForm;
  readonly cue: Cue | null;
  readonly subject: Subject | null;
  /** The quoted words at the clause's own beginning (“……”他说), if any. */
  readonly leading: MarkedSpan | null;
  /** For `bare` and `quoted`: where the words begin. */
  readonly contentStart: number;
  /** 表示已全面履行承诺：“…”: what stands between the verb and ： is reported too. */
  readonly reportsFirst: boolean;
}

/** A clause of the press has one or two reporting verbs; of more only the first are tried, which bounds the work. */
const MOST_CUES = 8;

/** Finds the clauses that say who speaks; at most one attribution a clause. */
export function attributionsOf(reading: PassageReading, lexicon: QuoteLexicon): Attribution[] {
  return reading.clauses.flatMap((_, index) => readClause(reading, index, lexicon) ?? []);
}

function readClause(reading: PassageReading, index: number, lexicon: QuoteLexicon): Attribution | null {
  const clause = reading.clauses[index];
  if (clause === undefined || isOnlyQuoted(reading.text, clause)) return null;
  // 如果说: a gloss on words, which reports none.
  if (lexicon.formWords.gloss.at(reading.text, clause.sentenceStart) !== undefined) return null;
  for (const cue of inOrder(reading, index)) {
    const attribution = readCue(reading, index, clause, cue, lexicon);
    if (attribution !== null) return attribution;
  }
  return readHandover(reading, index, lexicon);
}

/** A verb that ends its clause reports most plainly, unless one before it reports a clause in which it stands. */
function inOrder(reading: PassageReading, index: number): readonly Cue[] {
  const words = reading.words(index);
  const cues = reading.cues(index).slice(0, MOST_CUES);
  const closing = cues.at(-1);
  const first = cues[0];
  if (closing === undefined || first === undefined || closing === first || closing.next < words.length)
    return cues;
  const isReported =
    first.kind === 'clause' &&
    !words.slice(first.next, closing.first).some(({ kind }) => kind === 'locative');
  return isReported ? cues : [closing, ...cues.slice(0, -1)];
}
