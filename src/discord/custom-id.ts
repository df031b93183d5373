import { COMMAND_NAMES, type CommandName, type Invocation } from '../command/command.ts';
import { LIMITS } from './limits.ts';

/** What a button or menu stands for: all that is needed to act on it, whatever has been forgotten since. */
export type Click =
  /** Draws the invocation in place of the message. */
  | { readonly action: 'show'; readonly invocation: Invocation; readonly version: string }
  /** A menu of speaker ids that narrow the invocation; EVERYONE widens it again. */
  | { readonly action: 'narrow'; readonly invocation: Invocation; readonly version: string }
  /** A menu whose values are ids of `show`. */
  | { readonly action: 'choose'; readonly version: string }
  /** A menu of speaker ids whose quotes are shown to the one who picks. */
  | { readonly action: 'quotes'; readonly version: string }
  /** A passage with its neighbours, shown to the one who clicks. */
  | ({ readonly action: 'context'; readonly version: string } & ContextPlace)
  /** The same, in place of the message: another part of a long passage. */
  | ({ readonly action: 'part'; readonly version: string } & ContextPlace)
  /** Shows the invocation to the whole channel. */
  | { readonly action: 'post'; readonly invocation: Invocation; readonly version: string };

/** Which part of a passage's context, and which of its quotes are marked, by their starts. */
export interface ContextPlace {
  readonly passage: string;
  /** From 1; a passage too long for one message has several. */
  readonly part: number;
  readonly quotes: readonly number[];
}

/** The value of a menu's option that takes a narrowing back. */
export const EVERYONE = '*';

/**
 * The longest question, in UTF-16 units, with which every id fits: 100 less action, command, page, version, and two
 * filters of eight units behind their lengths.
 */
export const LONGEST_QUESTION = 74;

/** The first unit of an id: what the click does. Upper case, by which an id is told from those of digests' posts. */
const ACTIONS: Readonly<Record<Click['action'], string>> = {
  show: 'S',
  narrow: 'N',
  choose: 'C',
  quotes: 'Q',
  context: 'X',
  part: 'P',
  post: 'O',
};
/** The second unit: the command. */
const COMMANDS: Readonly<Record<CommandName, string>> = {
  ask: 'a',
  quotes: 'q',
  speakers: 's',
  articles: 'r',
  context: 'c',
  digest: 'd',
  help: 'h',
};
/** The first unit of ids as they were made at first; messages with them still stand in channels. */
const FIRST_FORMAT = '1';
/** Their second unit is a digit of eight times the place in this list and the place in the next. */
const FIRST_ACTIONS = ['show', 'narrow', 'choose', 'quotes', 'context', 'part', 'post'] as const;
const FIRST_COMMANDS = ['ask', 'quotes', 'speakers', 'articles', 'help'] as const;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const PAGE_DIGITS = 2;
const LAST_PAGE = DIGITS.length ** PAGE_DIGITS - 1;
const VERSION_LENGTH = 3;

/** The custom id of a click, or null where it would be longer than Discord takes. */
export function encodeClick(click: Click): string | null {
  const { first, second, rest, page, command } = fieldsOf(click);
  if (first.length >= DIGITS.length || second.length >= DIGITS.length) return null;
  const head = ACTIONS[click.action] + COMMANDS[command] + number(page, PAGE_DIGITS) + click.version;
  const id = head + digit(first.length) + first + digit(second.length) + second + rest;
  return id.length > LIMITS.customId ? null : id;
}

/** What a custom id stands for; null for one that this bot never made, or made in another format. */
export function decodeClick(id: string): Click | null {
  const kind = id.startsWith(FIRST_FORMAT) ? firstKind(id.charAt(1)) : kindOf(id.charAt(0), id.charAt(1));
  const page = parsed(id.slice(2, 2 + PAGE_DIGITS));
  let at = 2 + PAGE_DIGITS + VERSION_LENGTH;
  const version = id.slice(2 + PAGE_DIGITS, at);
  const field = () => {
    const length = parsed(id.charAt(at));
    const text = length === null ? '' : id.slice(at + 1, at + 1 + length);
    at += 1 + (length ?? 0);
    return length === null || text.length < length ? null : text;
  };
  const first = field();
  const second = field();
  if (kind === null || page === null || first === null || second === null) return null;
  const { action, command } = kind;
  const rest = id.slice(at);
  switch (action) {
    case 'choose':
    case 'quotes':
      return { action, version };
    case 'context':
    case 'part': {
      const quotes = rest === '' ? [] : rest.split('.').map((start) => Number.parseInt(start, 36));
      if (quotes.some(Number.isNaN)) return null;
      return { action, version, passage: first, part: page, quotes };
    }
    default:
      return { action, version, invocation: invocationOf(command, { first, second, rest, page }) };
  }
}

/** What tells a library's version in an id: 18 of its bits, enough to notice a change. */
export function versionMark(version: string): string {
  return number((Number.parseInt(version.slice(0, 5), 16) || 0) >> 2, VERSION_LENGTH);
}

interface Fields {
  readonly first: string;
  readonly second: string;
  readonly rest: string;
  readonly page: number;
}

/** What an id stands for, before its fields. */
interface Kind {
  readonly action: Click['action'];
  readonly command: CommandName;
}

function kindOf(actionLetter: string, commandLetter: string): Kind | null {
  const action = (Object.keys(ACTIONS) as Click['action'][]).find((each) => ACTIONS[each] === actionLetter);
  const command = COMMAND_NAMES.find((each) => COMMANDS[each] === commandLetter);
  return action === undefined || command === undefined ? null : { action, command };
}

function firstKind(letter: string): Kind | null {
  const kind = parsed(letter);
  const action = kind === null ? undefined : FIRST_ACTIONS[kind >> 3];
  const command = kind === null ? undefined : FIRST_COMMANDS[kind & 7];
  return action === undefined || command === undefined ? null : { action, command };
}

function fieldsOf(click: Click): Fields & { readonly command: CommandName } {
  const none = { first: '', second: '', rest: '', page: 0, command: 'ask' as const };
  if (click.action === 'choose' || click.action === 'quotes') return none;
  if (click.action === 'context' || click.action === 'part') {
    return { ...none, first: click.passage, rest: quotesThatFit(click), page: click.part };
  }
  const { command, input } = click.invocation;
  const { speaker = '', article = '', question, about = '', page = 1 } = input;
  return { first: speaker, second: article, rest: question ?? about, page, command };
}

/** As many quotes as there is room for; the first ones are those that the answer showed. */
function quotesThatFit({ passage, quotes }: ContextPlace): string {
  let fitting = '';
  for (const start of quotes) {
    const more = fitting === '' ? start.toString(36) : `${fitting}.${start.toString(36)}`;
    if (1 + 1 + PAGE_DIGITS + VERSION_LENGTH + 2 + passage.length + more.length > LIMITS.customId) break;
    fitting = more;
  }
  return fitting;
}

function invocationOf(command: CommandName, { first, second, rest, page }: Fields): Invocation {
  const input = {
    ...(first === '' ? {} : { speaker: first }),
    ...(second === '' ? {} : { article: second }),
    ...(command === 'ask' ? { question: rest } : rest === '' ? {} : { about: rest }),
    page,
  };
  return { command, input };
}

function number(value: number, digits: number): string {
  let left = Math.max(0, Math.min(value, digits === PAGE_DIGITS ? LAST_PAGE : Number.MAX_SAFE_INTEGER));
  let text = '';
  for (let count = 0; count < digits; count += 1) {
    text = digit(left % DIGITS.length) + text;
    left = Math.floor(left / DIGITS.length);
  }
  return text;
}

function parsed(text: string): number | null {
  if (text === '') return null;
  let value = 0;
  for (const each of text) {
    const place = DIGITS.indexOf(each);
    if (place < 0) return null;
    value = value * DIGITS.length + place;
  }
  return value;
}

function digit(value: number): string {
  return DIGITS.charAt(value);
}
