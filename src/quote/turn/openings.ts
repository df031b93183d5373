import type { Range } from '../../article/article.ts';
import { type TurnKind, turnKey, turnKind } from '../../article/turn-kinds.ts';
import { readTurnLabel, type TurnForm } from '../../article/turn-label.ts';

/** A place where a turn may begin. Offsets are UTF-16 units of the passage's text. */
export interface Opening {
  /** The passage, counted from 0. */
  readonly passage: number;
  /** Where what is no longer the turn before begins. */
  readonly start: number;
  readonly label: Range;
  /** What stands in brackets behind the label. */
  readonly aside: Range | null;
  /** Where the words begin. */
  readonly words: number;
  readonly form: TurnForm;
  /** The label as labels are compared. */
  readonly key: string;
  /** Undefined where the list of labels does not have it. */
  readonly kind: TurnKind | undefined;
  /** It stands in the middle of a passage. */
  readonly inside: boolean;
}

/** Before a turn that begins inside a passage. */
const BOUNDARY = /[。！？!?…”」』）)\s\u3000]/;
const COLON = /[：:]/g;
/** In UTF-16 units. */
const LONGEST_INSIDE = 24;

/** The opening at the beginning of a passage's simplified text; null where there is none. */
export function openingAt(text: string, passage: number): Opening | null {
  const found = readTurnLabel(text);
  if (found === null) return null;
  const key = turnKey(text.slice(...found.label));
  const kind = turnKind(key);
  // A line that is nothing but a word is no label, unless the word is 问 or 答 or comes again.
  return { passage, start: 0, ...found, key, kind, inside: false };
}

/**
 * The openings inside a passage that itself opens a turn: `…？答：…`. Only labels that `isLabel` knows open a turn
 * there, behind a sentence's end. Linear in the text.
 */
export function openingsInside(text: string, first: Opening, isLabel: (key: string) => boolean): Opening[] {
  const found: Opening[] = [];
  COLON.lastIndex = first.words;
  for (let colon = COLON.exec(text); colon !== null; colon = COLON.exec(text)) {
    const at = colon.index;
    // 有人答：“…” tells what was said.
    if (/[“「『"]/.test(text[at + 1] ?? '')) continue;
    const start = startOfLabel(text, at, isLabel);
    if (start === null || start <= first.words) continue;
    const label = readTurnLabel(text.slice(start, at + 2));
    if (label === null) continue;
    const shift = (range: Range): Range => [range[0] + start, range[1] + start];
    const key = turnKey(text.slice(...shift(label.label)));
    found.push({
      passage: first.passage,
      start,
      label: shift(label.label),
      aside: null,
      words: skipBlank(text, at + 1),
      form: 'colon',
      key,
      kind: turnKind(key),
      inside: true,
    });
  }
  return found;
}

/** Where the label begins that ends at a colon, the longest first; null where none does. */
function startOfLabel(text: string, colon: number, isLabel: (key: string) => boolean): number | null {
  for (let start = Math.max(0, colon - LONGEST_INSIDE); start < colon; start++) {
    const before = text[start - 1] ?? '';
    if (BOUNDARY.test(before) && isLabel(turnKey(text.slice(start, colon)))) return start;
  }
  return null;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s*_]/.test(text[at] ?? '')) at++;
  return at;
}
