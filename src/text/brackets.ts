/** The mark that closes what each bracket opens; 《》 and 〈〉 hold the names of works. */
export const CLOSING_BRACKETS: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['(', ')'],
  ['［', '］'],
  ['[', ']'],
  ['【', '】'],
  ['〔', '〕'],
  ['《', '》'],
  ['〈', '〉'],
]);
