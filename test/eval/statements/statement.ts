import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Offsets are UTF-16 units of the item's text, end exclusive. */
const SPAN = z.object({ start: z.int().nonnegative(), end: z.int().positive() });

const STATEMENT = SPAN.extend({
  kind: z.enum(['direct', 'indirect']),
  text: z.string(),
  /** As the text writes the name; null for a post, an organization, a document or nobody. */
  speaker: z.string().nullable(),
  /** Other right answers. */
  speaker_alt: z.union([z.string(), z.array(z.string().nullable())]).nullish(),
  /** What stands right before the name, or the whole subject where there is no name. */
  title: z.string().nullable(),
  /** name, title+name, pronoun, elided and so on; a row of the table each. */
  subject_form: z.string(),
  /** Where sentences that go on reporting end: the words may end here, too, or at any sentence end before it. */
  ext_end: z.int().positive().nullish(),
});

const ITEM = z.object({
  id: z.string(),
  group: z.string().optional(),
  /** The paper or agency. */
  house: z.string().optional(),
  text: z.string(),
  statements: z.array(STATEMENT),
  /** Quotation marks around what nobody said. */
  non_speech_quotes: z.array(SPAN),
  /** Quoted words woven into a report: neither right nor wrong. */
  inner_quotes: z.array(SPAN).nullish(),
});

/** A run of words; UTF-16 units, end exclusive. */
export type Span = z.infer<typeof SPAN>;

/** One labelled statement. */
export type Statement = z.infer<typeof STATEMENT>;

/** A text with all that is said in it. */
export type Item = z.infer<typeof ITEM>;

/** Reads labelled texts, one JSON object a line. Throws where a line is none, naming its place. */
export function readItems(file: string): Item[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => {
      try {
        return ITEM.parse(JSON.parse(line));
      } catch (cause) {
        throw new Error(`${file}: line ${index + 1} is no labelled text`, { cause });
      }
    });
}
