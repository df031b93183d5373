/**
 * Remembers the answers of a pure function for the keys asked last, at most `most`: turning a page or narrowing an answer
 * asks the same question again.
 */
export function remembered<Key extends readonly unknown[], Value>(
  compute: (...key: Key) => Value,
  most: number,
): (...key: Key) => Value {
  const known = new Map<string, Value>();
  return (...key) => {
    const name = JSON.stringify(key);
    const value = known.get(name) ?? compute(...key);
    // Set anew, so that the map's order tells which key was asked longest ago.
    known.delete(name);
    known.set(name, value);
    if (known.size > most) known.delete(known.keys().next().value ?? '');
    return value;
  };
}
