/**
 * Remembers the answers of a pure function for the keys asked last, as many as weigh no more than `most` together:
 * turning a page or narrowing an answer asks the same question again.
 */
export function remembered<Key extends readonly unknown[], Value>(
  compute: (...key: Key) => Value,
  weigh: (value: Value) => number,
  most: number,
): (...key: Key) => Value {
  const known = new Map<string, Value>();
  let weight = 0;
  return (...key) => {
    const name = JSON.stringify(key);
    const before = known.get(name);
    const value = before ?? compute(...key);
    if (before === undefined) weight += weigh(value);
    // Set anew, so that the map's order tells which key was asked longest ago.
    known.delete(name);
    known.set(name, value);
    for (const [oldest, each] of known) {
      if (weight <= most) break;
      known.delete(oldest);
      weight -= weigh(each);
    }
    return value;
  };
}
