/** The value below which a share (0–1) of the values lies; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const place = Math.min(values.length - 1, Math.floor(values.length * share));
  return [...values].sort((one, other) => one - other)[place] ?? 0;
}
