import { type Given, withoutLastMarks } from './given.ts';
import type { Item, Span, Statement } from './statement.ts';

/** From here on a given quote is the statement: the common part of both over their union. */
const SAME = 0.8;

/** A statement with the quote that stands for it. */
interface Match {
  readonly statement: Statement;
  /** The nearest that no earlier statement took; null where none touches it. */
  readonly nearest: Given | null;
  /** `nearest`, where it overlaps enough to be the statement. */
  readonly found: Given | null;
  /** Found, and its words right to the character. */
  readonly exact: boolean;
}

/** An item's statements in order, and what was given beside them. */
export interface Matching {
  readonly item: Item;
  readonly matches: readonly Match[];
  /** All that counts as given; without what is neither right nor wrong. */
  readonly given: readonly Given[];
  readonly extra: readonly Given[];
}

/** Gives each statement, in order, the free quote that overlaps it most. */
export function matchItem(item: Item, all: readonly Given[]): Matching {
  const given = all.filter((one) => !isNeutral(one, item));
  const free = new Set(given);
  const matches = item.statements.map((statement): Match => {
    const spans = acceptedSpans(item.text, statement);
    const { nearest, share } = nearestOf(free, spans);
    const found = share >= SAME ? nearest : null;
    if (found !== null) free.delete(found);
    const exact = spans.some((span) => found?.start === span.start && found.end === span.end);
    return { statement, nearest, found, exact };
  });
  return { item, matches, given, extra: [...free] };
}

/** The statement's words alone, then with each further sentence that goes on reporting. */
export function acceptedSpans(text: string, { start, end, ext_end }: Statement): Span[] {
  const ends = [end];
  if (ext_end != null) {
    for (let at = end; at < ext_end; at++) if (/[。！？]/.test(text.charAt(at))) ends.push(at + 1);
    ends.push(ext_end);
  }
  return ends.map((last) => withoutLastMarks(text, { start, end: last }));
}

/** The first of those that overlap the most, with its share; null and 0 where none does. */
export function nearestOf(
  given: Iterable<Given>,
  spans: readonly Span[],
): { readonly nearest: Given | null; readonly share: number } {
  let best: { nearest: Given | null; share: number } = { nearest: null, share: 0 };
  for (const one of given) {
    const share = Math.max(...spans.map((span) => overlap(one, span)));
    if (share > best.share) best = { nearest: one, share };
  }
  return best;
}

/** Whether the given speaker is the statement's: names to the character, of a post or an office a part is enough. */
export function isSpeakerRight({ quote: { speaker } }: Given, statement: Statement): boolean {
  const { title } = statement;
  if (statement.speaker) return namesOf(statement).includes(speaker?.name ?? null);
  const said = speaker?.name ?? speaker?.title ?? null;
  if (!title) return said === null || (speaker?.name === null && statement.subject_form === 'pronoun');
  return said !== null && said.length > 1 && (title.includes(said) || said.includes(title));
}

/** All names that are right; null among them where giving none is right, too. */
export function namesOf({ speaker, speaker_alt: others }: Statement): (string | null)[] {
  if (!others) return [speaker];
  return [speaker, ...(typeof others === 'string' ? [others] : others)];
}

/** Words quoted within a report, and sentences that go on with one, may be given or not. */
function isNeutral({ start, end }: Span, { statements, inner_quotes: inner }: Item): boolean {
  if (inner?.some((span) => start >= span.start - 1 && end <= span.end + 1)) return true;
  return statements.some((one) => one.ext_end && start >= one.end && end <= one.ext_end + 1);
}

function overlap(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
