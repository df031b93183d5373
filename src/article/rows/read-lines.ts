import type { Conversion } from '../conversion.ts';
import { readRows } from './read-rows.ts';
import type { Row } from './row.ts';

/** Reads a corpus of lines `类\t正文` or `类\t标题\t正文`; the label is not the article's. */
export function readLabelledLines(text: string): Promise<Conversion> {
  return readRows(
    linesOf(text).map((line): Row | null => {
      const fields = line.split('\t');
      const [title, content] = fields.length === 3 ? [fields[1], fields[2]] : ['', fields[1]];
      return fields.length > 3 || content === undefined ? null : { title: title ?? '', content };
    }),
  );
}

/** The lines of a text that hold something. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
}
