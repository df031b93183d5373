import { extname } from 'node:path';
import type { Conversion } from './conversion.ts';
import { readPage } from './page/page.ts';
import {
  isDocx,
  isFeed,
  isFrontMattered,
  isHtml,
  isJson,
  isJsonLines,
  isLabelledLines,
  isPdf,
  isTable,
} from './signs.ts';

interface KindOfFile {
  /** As `extract` names it. */
  readonly name: string;
  /** What file names end with, lower case. */
  readonly endings: readonly string[];
}

/** A kind that is read from bytes. */
interface BytesKind extends KindOfFile {
  readonly from: 'bytes';
  /** Whether the bytes show by themselves that they are of this kind, whatever the file is called. */
  isLike(bytes: Uint8Array): boolean;
  read(bytes: Uint8Array): Promise<Conversion>;
}

/** A kind that is read from text, which is decoded first. */
interface TextKind extends KindOfFile {
  readonly from: 'text';
  /** Whether the articles' ranges count in another text than the file's own. */
  readonly converts: boolean;
  isLike(text: string): boolean;
  read(text: string): Conversion | Promise<Conversion>;
}

export type Kind = BytesKind | TextKind;

/** Newspaper pages as text: nothing shows them, they are what is left. */
export const PAGE: TextKind = {
  name: 'text',
  endings: ['.txt'],
  from: 'text',
  converts: false,
  isLike: () => false,
  read: (text) => ({ ok: true, text, drafts: readPage(text) }),
};

/**
 * All kinds that are read; of two that fit a content the first is meant. Their readers are loaded when one is needed:
 * a start over text alone needs none.
 */
const KINDS: readonly Kind[] = [
  {
    name: 'pdf',
    endings: ['.pdf'],
    from: 'bytes',
    isLike: isPdf,
    read: async (bytes) => (await import('./pdf/read-pdf.ts')).readPdf(bytes),
  },
  {
    name: 'docx',
    endings: ['.docx'],
    from: 'bytes',
    isLike: isDocx,
    read: async (bytes) => (await import('./docx/read-docx.ts')).readDocx(bytes),
  },
  {
    name: 'html',
    endings: ['.html', '.htm', '.xhtml'],
    from: 'text',
    converts: true,
    isLike: isHtml,
    read: async (text) => (await import('./html/read-html.ts')).readHtml(text),
  },
  {
    name: 'feed',
    endings: ['.rss', '.atom', '.xml'],
    from: 'text',
    converts: true,
    isLike: isFeed,
    read: async (text) => (await import('./feed/read-feed.ts')).readFeed(text),
  },
  {
    name: 'jsonl',
    endings: ['.jsonl', '.ndjson'],
    from: 'text',
    converts: true,
    isLike: isJsonLines,
    read: async (text) => (await import('./rows/read-json.ts')).readJsonLines(text),
  },
  {
    name: 'json',
    endings: ['.json'],
    from: 'text',
    converts: true,
    isLike: isJson,
    read: async (text) => (await import('./rows/read-json.ts')).readJson(text),
  },
  {
    name: 'csv',
    endings: ['.csv', '.tsv'],
    from: 'text',
    converts: true,
    isLike: isTable,
    read: async (text) => (await import('./rows/read-table.ts')).readTable(text),
  },
  {
    name: 'lines',
    endings: [],
    from: 'text',
    converts: true,
    isLike: isLabelledLines,
    read: async (text) => (await import('./rows/read-lines.ts')).readLabelledLines(text),
  },
  {
    name: 'markdown',
    endings: ['.md', '.markdown'],
    from: 'text',
    converts: false,
    isLike: isFrontMattered,
    read: async (text) => (await import('./markdown/read-markdown.ts')).readMarkdown(text),
  },
  PAGE,
];

/** Every ending of a file that is looked for in a folder, the plainest first. */
export const ENDINGS: readonly string[] = KINDS.toReversed().flatMap(({ endings }) => endings);

/** The kind that bytes show; undefined where they show none, as text does not. */
export function kindOfBytes(bytes: Uint8Array): BytesKind | undefined {
  return KINDS.filter((kind) => kind.from === 'bytes').find((kind) => kind.isLike(bytes));
}

/** The kind of a file's text: as its content shows, else as its name ends; undefined where neither tells. */
export function kindOfText(text: string, file: string): Kind | undefined {
  return KINDS.filter((kind) => kind.from === 'text').find((kind) => kind.isLike(text)) ?? kindOfEnding(file);
}

/** The kind that a file's name promises. */
export function kindOfEnding(file: string): Kind | undefined {
  const ending = extname(file).toLowerCase();
  return KINDS.find(({ endings }) => endings.includes(ending));
}
