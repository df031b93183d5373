/** Marks a paragraph can end with. A colon or dash opens a list, a semicolon ends a list's item: nothing is cut. */
const SENTENCE_END = new Set('。！？!?…；;：:—﹗﹖｡');
const CLOSERS = new Set('”’」』》）)】〉]"\'〕］｝}');
const OPENERS = new Set('“‘「『《（(【〈[〔［｛{');
/** What no paragraph begins with. */
const NEVER_FIRST = new Set('，。、；：！？…”’」』》）】〉,.;:!?)]％%〕');

/** True where `text` ends like a complete paragraph: `…。`, `…。”`, `…？（完）`. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  let closed = -1;
  while (at >= 0 && CLOSERS.has(text.charAt(at))) {
    if (closed === -1 && isBracket(text.charAt(at))) closed = at;
    at--;
  }
  if (at < 0) return false;
  const last = text.charAt(at);
  if (SENTENCE_END.has(last)) return true;
  if (last === '.') return !isDigit(text.charAt(at - 1));
  return closed !== -1 && endsBeforeBracket(text, closed);
}

/** True where the mark cannot stand at a paragraph's beginning. */
export function cannotBegin(text: string): boolean {
  return NEVER_FIRST.has(text.charAt(0)) && !text.startsWith('……') && !text.startsWith('...');
}

/** The quotation marks and brackets that a piece of text leaves open, and those it closes without having opened. */
export interface Balance {
  readonly opened: number;
  readonly closed: number;
}

/** Counts, does not match kinds: layout also breaks quotation marks typed the wrong way round. Linear in the text. */
export function balanceOf(text: string): Balance {
  let opened = 0;
  let closed = 0;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (OPENERS.has(mark)) opened++;
    else if (isPairCloser(mark)) {
      if (opened > 0) opened--;
      else closed++;
    }
  }
  return { opened, closed };
}

/** `…。（完）`: a complete sentence with a remark in brackets after it. Looks back over one short bracket only. */
function endsBeforeBracket(text: string, close: number): boolean {
  const open = Math.max(text.lastIndexOf('（', close), text.lastIndexOf('(', close));
  return open > 0 && close - open < 40 && endsSentence(text.slice(Math.max(0, open - 8), open));
}

function isBracket(mark: string): boolean {
  return mark === '）' || mark === ')';
}

/** Straight quotes open and close alike, and a ) alone may number a list: neither tells that anything is open. */
function isPairCloser(mark: string): boolean {
  return CLOSERS.has(mark) && mark !== '"' && mark !== "'";
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}
