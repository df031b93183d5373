import type { Article } from './article.ts';
import type { Conversion } from './conversion.ts';
import { decodeArticleFile } from './decode.ts';
import { identify } from './identify.ts';
import { type Kind, kindOfBytes, kindOfEnding, kindOfText, PAGE } from './kinds.ts';
import type { FileProblem } from './problem.ts';

/** What became of one file: its articles, or why there are none. */
export type FileReading =
  | {
      readonly ok: true;
      readonly articles: Article[];
      /** The name of the kind of file that it is. */
      readonly kind: string;
      /** As the WHATWG names encodings; null where the file is no text. */
      readonly encoding: string | null;
      /** The text that the articles' ranges count in, UTF-16 units. */
      readonly text: string;
      /** Whether that text is another than the file's own, which then must be kept to check a quote. */
      readonly converted: boolean;
      /** What of it could not be read, where that is not all. */
      readonly problem?: FileProblem;
    }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads one file's bytes. `file` is its path below the articles' folder: it goes into the ids, and its ending tells the
 * kind where the content does not.
 */
export async function readArticleFile(file: string, bytes: Uint8Array): Promise<FileReading> {
  const shown = kindOfBytes(bytes);
  if (shown !== undefined) return readAs(file, shown, await shown.read(bytes), null);
  const decoded = decodeArticleFile(bytes);
  const kind = decoded.ok ? kindOfText(decoded.text, file) : kindOfEnding(file);
  // It is called .docx and does not look like one: its reader knows best what is wrong.
  if (kind?.from === 'bytes') return readAs(file, kind, await kind.read(bytes), null);
  if (!decoded.ok) {
    const { ok, ...problem } = decoded;
    return { ok, problem: { file, ...problem } };
  }
  const { text, encoding } = decoded;
  return readAs(file, kind ?? PAGE, await (kind ?? PAGE).read(text), encoding);
}

function readAs(file: string, kind: Kind, conversion: Conversion, encoding: string | null): FileReading {
  if (!conversion.ok) {
    const { ok: _, ...problem } = conversion;
    return { ok: false, problem: { file, ...problem } };
  }
  const { text, drafts, skipped } = conversion;
  const articles = identify(file, drafts);
  if (articles.length === 0) return { ok: false, problem: { file, reason: 'empty' } };
  return {
    ok: true,
    articles,
    kind: kind.name,
    encoding,
    text,
    converted: kind.from === 'bytes' || kind.converts,
    ...(skipped === undefined ? {} : { problem: { file, reason: 'rows', ...skipped } }),
  };
}
