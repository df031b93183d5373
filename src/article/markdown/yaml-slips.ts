/** `title: 快讯: 某某`, `标题：某某`: a field on one line, not indented. */
const FIELD = /^([\p{L}_][\p{L}\p{N}_ -]{0,40})[:：](?:[ \t]*)(\S.*)$/u;

/**
 * Quotes the values that are plain text but no YAML: with a colon, a mark, a quotation or a bracket that goes on after
 * it closed. Lines stay where they are. A quotation or bracket that is never closed is left for the parser to name.
 */
export function quoteSlips(yaml: string): string {
  return yaml
    .split('\n')
    .map((line) => {
      const [, name, value] = FIELD.exec(line.trimEnd()) ?? [];
      if (name === undefined || value === undefined || !isSlip(value)) return line;
      return `${name}: ${JSON.stringify(value)}`;
    })
    .join('\n');
}

const CLOSERS = new Map([
  ['"', '"'],
  ["'", "'"],
  ['[', ']'],
  ['{', '}'],
]);

function isSlip(value: string): boolean {
  const close = CLOSERS.get(value.charAt(0));
  if (close !== undefined) {
    const end = value.lastIndexOf(close);
    return end > 0 && end < value.length - 1;
  }
  // A block of lines, an anchor or an alias is meant.
  return !/^[|>&*]/.test(value);
}
