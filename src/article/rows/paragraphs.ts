import { endsSentence } from '../marks.ts';

/** Some exports write a line's end as the two characters \n. */
const LINE_END = /\r\n|[\n\r\u2028\u2029]/;
const WRITTEN_LINE_END = /(?:\\r)?\\n/;
/** As the first line of a paragraph is set in. */
const INDENT = '\u3000\u3000';

/**
 * The paragraphs of a content that stands in one field: its lines; of a single line the pieces that are set in by
 * ideographic spaces, where the one before ends a sentence. None is empty, and white space round them is taken off.
 */
export function paragraphsOf(content: string): string[] {
  const lines = content.trim().split(LINE_END);
  const written = lines.length === 1 ? content.split(WRITTEN_LINE_END) : lines;
  const paragraphs = written.length === 1 ? indentedIn(content) : written;
  return paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}

function indentedIn(line: string): string[] {
  const paragraphs: string[][] = [];
  for (const piece of line.split(INDENT)) {
    const open = paragraphs.at(-1);
    if (open === undefined || endsSentence(open.at(-1)?.trimEnd() ?? '')) paragraphs.push([piece]);
    else open.push(piece);
  }
  return paragraphs.map((pieces) => pieces.join(INDENT));
}
