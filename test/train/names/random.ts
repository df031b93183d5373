/** Numbers from a seed, the same on every machine, and choices made by them. */
export class Random {
  #state: number;

  /** Takes a whole number other than 0. */
  constructor(seed: number) {
    this.#state = seed | 0 || 1;
    for (let turn = 0; turn < 8; turn++) this.number();
  }

  /** From 0 to 1, 1 exclusive. */
  number(): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return (x >>> 0) / 0x1_0000_0000;
  }

  /** Whether what has this probability happens. */
  chance(probability: number): boolean {
    return this.number() < probability;
  }

  /** One of some. Throws where there is none. */
  pick<T>(choices: readonly T[]): T {
    const choice = choices[Math.floor(this.number() * choices.length)];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  }

  /** One of some makers, each as often as its weight says; what it makes. */
  weighed<T>(makers: readonly (readonly [weight: number, make: () => T])[]): T {
    let left = this.number() * makers.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, make] of makers) {
      left -= weight;
      if (left < 0) return make();
    }
    throw new Error('nothing to make');
  }

  /** The same things in another order; changes the array. */
  shuffle<T>(things: T[]): T[] {
    for (let last = things.length - 1; last > 0; last--) {
      const other = Math.floor(this.number() * (last + 1));
      const [a, b] = [things[last], things[other]];
      if (a === undefined || b === undefined) continue;
      things[last] = b;
      things[other] = a;
    }
    return things;
  }
}
