/** A line of a file, without its ending. */
export interface TextLine {
  readonly start: number;
  readonly text: string;
  /** Where the next line starts; past the text's end for the last. */
  readonly next: number;
}

export function lineAt(text: string, start: number): TextLine {
  const feed = text.indexOf('\n', start);
  const end = feed === -1 ? text.length : feed;
  const line = text.slice(start, end);
  return { start, text: line.endsWith('\r') ? line.slice(0, -1) : line, next: end + 1 };
}
