/** A text as people read it, and what in it can be acted on. */
export interface ReadText {
  /** Marks taken away, mentions and links as they show. */
  readonly text: string;
  /** Addresses one can click, bare or behind a text. */
  readonly links: readonly string[];
  /** Mentions as written, e.g. `<@1>` or `@everyone`. */
  readonly mentions: readonly string[];
  /** What is shown bold, in order. */
  readonly bold: readonly string[];
}

interface Found {
  readonly links: string[];
  readonly mentions: string[];
  readonly bold: string[];
}

/** Reads Discord's Markdown as its clients show it. */
export function readMarkdown(source: string): ReadText {
  const found: Found = { links: [], mentions: [], bold: [] };
  // A code block may hold anything, so it is cut out before lines are looked at.
  const parts = source.split(/(```[\s\S]+?```)/);
  const text = parts
    .map((part, index) => (index % 2 === 1 ? codeBlock(part) : readLines(part, found)))
    .join('');
  return { text, ...found };
}

function codeBlock(part: string): string {
  return part.slice(3, -3).replace(/^[\w+-]*\n/, '');
}

function readLines(source: string, found: Found): string {
  const lines = source.split('\n');
  const quoted = lines.findIndex((line) => line.startsWith('>>> '));
  const plain = lines.map((line, index) => {
    const unquoted = quoted >= 0 && index >= quoted ? line.replace(/^>>> /, '') : line.replace(/^ *> /, '');
    const unmarked = unquoted.replace(/^ *(?:#{1,3} +|-# +)(?=\S)/, '');
    return unmarked.replace(/^( *)[-*] +(?=\S)/, '$1• ');
  });
  return readInline(plain.join('\n'), found);
}

type Rule = (match: RegExpExecArray, found: Found) => string;

const WRAPPED: Rule = (match, found) => readInline(match[1] ?? '', found);

/** Tried in this order at each place, as Discord's own parser does. */
const RULES: readonly (readonly [RegExp, Rule])[] = [
  [/\\([^0-9A-Za-z\s])/y, (match) => match[1] ?? ''],
  [/<(https?:\/\/[^\s>]+)>/y, (match, found) => link(match[1] ?? '', match[1] ?? '', found)],
  [/https?:\/\/[^\s<]+[^<.,:;"')\]\s]/y, (match, found) => link(match[0], match[0], found)],
  [/\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^\s)>]+)>?(?: [^)]*)?\)/y, masked],
  [/<@!?(\d+)>|<@&(\d+)>|<#(\d+)>|@everyone|@here/y, mention],
  [/<a?:(\w+):\d+>/y, (match) => `:${match[1]}:`],
  [/<t:(-?\d+)(?::\w)?>/y, (match) => new Date(Number(match[1]) * 1_000).toISOString()],
  [/<\/([^:>]+):\d+>/y, (match) => `/${match[1]}`],
  [/(`+)([\s\S]*?[^`])\1(?!`)/y, (match) => (match[2] ?? '').trim()],
  [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, strong],
  [/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, WRAPPED],
  [/~~((?:\\[\s\S]|[^\\])+?)~~(?!~)/y, WRAPPED],
  [/\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y, WRAPPED],
  [/\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y, WRAPPED],
  [/_((?:__|\\[\s\S]|[^\\_])+?)_\b/y, WRAPPED],
];

function readInline(source: string, found: Found): string {
  let read = '';
  let at = 0;
  while (at < source.length) {
    const [length, text] = firstRule(source, at, found) ?? [1, source.charAt(at)];
    read += text;
    at += length;
  }
  return read;
}

/** Places where a rule can start; all others are read as they stand. */
const OPENERS = /[\\<h[@`*_~|]/;

function firstRule(source: string, at: number, found: Found): [number, string] | null {
  if (!OPENERS.test(source.charAt(at))) return null;
  for (const [pattern, rule] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match !== null) return [match[0].length, rule(match, found)];
  }
  return null;
}

function link(shown: string, address: string, found: Found): string {
  found.links.push(address);
  return shown;
}

function masked(match: RegExpExecArray, found: Found): string {
  return link(readInline(match[1] ?? '', found), match[2] ?? '', found);
}

function mention(match: RegExpExecArray, found: Found): string {
  found.mentions.push(match[0]);
  return match[0];
}

function strong(match: RegExpExecArray, found: Found): string {
  const text = readInline(match[1] ?? '', found);
  found.bold.push(text);
  return text;
}
