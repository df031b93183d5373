/** Words as the platform's dictionary (ICU) cuts Chinese. */
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** The dictionary is asked for so many units at a time. */
const REACH = 5;

const PAIRS = new Map<string, boolean>();
const MOST_PAIRS = 20_000;

/** Whether the dictionary has two characters as one word; remembered for the few thousand pairs that articles ask for. */
export function isDictionaryWord(pair: string): boolean {
  const remembered = PAIRS.get(pair);
  if (remembered !== undefined) return remembered;
  const [first] = SEGMENTER.segment(pair);
  const isWord = first?.segment === pair;
  if (PAIRS.size < MOST_PAIRS) PAIRS.set(pair, isWord);
  return isWord;
}

/** The word that begins at `at`, cut off where it is longer than five units. */
export function wordAt(text: string, at: number): string {
  const [word] = SEGMENTER.segment(text.slice(at, at + REACH));
  return word?.segment ?? '';
}

/** Whether a word of the text from `from` on ends at `end`: 王小明|走进, not 王明走|进. */
export function endsWord(text: string, from: number, end: number): boolean {
  const behind = text.slice(from, end + REACH - 1);
  return (
    end - from >= behind.length || SEGMENTER.segment(behind).containing(end - from)?.index === end - from
  );
}
