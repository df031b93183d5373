import { simplify } from '../text/simplified.ts';
import { beginsWithSurname, isSigned } from './byline.ts';
import { type TurnKind, turnKey, turnKind } from './turn-kinds.ts';
import { readTurnLabel } from './turn-label.ts';

/** A line that may open a turn. */
interface Opening {
  readonly at: number;
  readonly key: string;
  readonly kind: TurnKind | undefined;
  /** The label is all that stands on the line, and no colon behind it. */
  readonly bare: boolean;
  /** It may as well be a byline: 记者：李明. */
  readonly signs: boolean;
}

/** A listed label that may stand alone on its line without a colon (问, 主持人), in UTF-16 units. */
const LONGEST_BARE = 3;
/** A line with a label and a time alone, in UTF-16 units. */
const LONGEST_LINE = 32;

/** Family name and given name, in UTF-16 units. */
const LONGEST_NAME = 4;

/** Whether a line that opens a turn is nothing but its label: 问, 00:12 程大海. */
export function isBareLabel(text: string): boolean {
  return text.length <= LONGEST_LINE && readTurnLabel(simplify(text))?.form === 'alone';
}

/** Lines looked through for the answer to a question. */
const REACH = 4;
/** In UTF-16 units; longer labels must come again to be labels. */
const LONGEST_ONCE = 16;

/**
 * For each line of a text, whether it opens a turn of a transcript: labels that come again, or a question and what is
 * answered. `begins` tells where a paragraph may begin. All false in an ordinary article. Linear.
 */
export function turnLines(texts: readonly string[], begins: readonly boolean[]): boolean[] {
  const all = texts.flatMap((text, at): Opening[] => {
    const opening = readOpening(text, at);
    return opening === null ? [] : [opening];
  });
  // Above the first question, 记者：李明 signs; among questions 记者：何时修 asks.
  const asked = all.find(({ kind, signs }) => kind === 'ask' && !signs)?.at ?? texts.length;
  const openings = all.filter(({ at, signs }) => !signs || at > asked);
  const counts = new Map<string, number>();
  for (const { key } of openings) counts.set(key, (counts.get(key) ?? 0) + 1);
  const recurs = ({ key }: Opening) => (counts.get(key) ?? 0) > 1;
  const opens = texts.map(() => false);
  const first = openings.find(({ kind }) => kind !== undefined)?.at ?? 0;
  if (!isTranscript(openings, recurs)) return opens;
  for (const opening of openings) {
    const { at, key, bare, kind } = opening;
    // 程大海：水价明年不涨. Without a mark in it, it may as well be a headline.
    const isSentence = /[，。！？；…!?]/u.test(texts[at]?.slice(key.length) ?? '') || bare;
    const isNew = !bare && key.length <= LONGEST_ONCE && begins[at] === true;
    const isAlone = bare && kind !== 'ask' && kind !== 'answer';
    opens[at] = isAlone
      ? recurs(opening)
      : kind !== undefined || (isSentence ? recurs(opening) || isNew : recurs(opening) && at > first);
  }
  return opens;
}

function readOpening(text: string, at: number): Opening | null {
  const simple = simplify(text.slice(0, 120));
  const label = readTurnLabel(simple);
  if (label === null) return null;
  const key = turnKey(simple.slice(...label.label));
  const kind = turnKind(key);
  if (kind === 'info') return null;
  const bare = label.form === 'alone' && !/[：:]\s*$/u.test(simple);
  const isListed = kind !== undefined && key.length <= LONGEST_BARE;
  // 程大海 alone on its line, or with the time, must come again.
  const isTimed = label.label[0] > 0 || label.label[1] < simple.trimEnd().length;
  const isNamed = isTimed ? key.length <= LONGEST_ONCE : beginsWithSurname(key) && key.length <= LONGEST_NAME;
  if (bare && !isListed && !isNamed) return null;
  return { at, key, kind, bare, signs: kind === 'ask' && isSigned(text) };
}

function isTranscript(openings: readonly Opening[], recurs: (opening: Opening) => boolean): boolean {
  const recurring = new Set(openings.filter(recurs).map(({ key }) => key));
  if (recurring.size > 1) return true;
  return openings.some((opening, place) => {
    if (opening.kind !== 'ask' && opening.kind !== 'outlet' && opening.kind !== 'host') return false;
    const next = openings[place + 1];
    return next !== undefined && next.at - opening.at <= REACH && next.key !== opening.key;
  });
}
