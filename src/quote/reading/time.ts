const TIME =
  /(?:(?:约|近|早在|自|从)?[\d０-９一二三四五六七八九十廿卅○〇两]{1,4}(?:年代|年|月份|月|日|号|点|时许|时|分|世纪)){1,5}(?:上午|下午|中午|凌晨|晚上|晚间|晚|早上|早|清晨|傍晚|夜|初|底|末|中旬|上旬|下旬|起|前|后|间)?/y;

/** The place behind an expression of time at `at` (１１日, 十九日下午), or `at` where none stands there. */
export function skipTime(text: string, at: number, to: number): number {
  if (!/[\d０-９一二三四五六七八九十廿卅○〇两约近早自从]/.test(text[at] ?? '')) return at;
  TIME.lastIndex = at;
  const end = at + (TIME.exec(text)?.[0].length ?? 0);
  return end <= to ? end : at;
}
