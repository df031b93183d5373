/** Tags without an end that are let pass: some feeds write `a < b` as it is. */
const MOST_UNENDED = 20;

/** What is no tag though it begins as one, by its beginning and end. */
const NO_TAGS = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

/**
 * Whether more than a few tags have no end before the next begins: for each of them the parser looks through all that
 * follows, which takes hours for a file of nothing else. Linear.
 */
export function isTorn(xml: string): boolean {
  let unended = 0;
  let at = xml.indexOf('<');
  while (at !== -1 && unended <= MOST_UNENDED) {
    const [begin, close] = NO_TAGS.find(([beginning]) => xml.startsWith(beginning, at)) ?? ['<', '>'];
    const end = xml.indexOf(close, at + begin.length);
    const next = xml.indexOf('<', at + begin.length);
    const isTag = begin === '<';
    if (end === -1 || (isTag && next !== -1 && next < end)) unended++;
    at = end === -1 || isTag ? next : xml.indexOf('<', end);
  }
  return unended > MOST_UNENDED;
}
