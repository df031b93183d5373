/**
 * Remembers the answers of a pure function for the keys asked last, as many as weigh no more than `most` together:
 * turning a page or narrowing an answer asks the same question again. What is asked again before it is answered is not
 * computed twice; what fails is not remembered.
 */
export function remembered<Key extends readonly unknown[], Value>(
  compute: (...key: Key) => Promise<Value>,
  weigh: (value: Value) => number,
  most: number,
): (...key: Key) => Promise<Value> {
  const known = new Map<string, { readonly answer: Promise<Value>; weight: number }>();
  let weight = 0;
  const forget = (name: string) => {
    weight -= known.get(name)?.weight ?? 0;
    known.delete(name);
  };
  return (...key) => {
    const name = JSON.stringify(key);
    const before = known.get(name);
    if (before !== undefined) {
      // Set anew, so that the map's order tells which key was asked longest ago.
      known.delete(name);
      known.set(name, before);
      return before.answer;
    }
    const entry = { answer: compute(...key), weight: 0 };
    known.set(name, entry);
    entry.answer.then(
      (value) => {
        if (known.get(name) !== entry) return;
        entry.weight = weigh(value);
        weight += entry.weight;
        for (const oldest of known.keys()) {
          if (weight <= most) break;
          forget(oldest);
        }
      },
      () => {
        if (known.get(name) === entry) forget(name);
      },
    );
    return entry.answer;
  };
}
