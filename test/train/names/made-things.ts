import type { NameMaker } from './made-names.ts';
import type { Random } from './random.ts';
import type { Sources } from './sources.ts';
import { BODIES, LATIN_ALONE, LATIN_THINGS, PLACE_HEADS, PLACE_TAILS, PLACES, THINGS } from './words.ts';

/** Makes words and what is named and is no person, though names are in it or it looks like one. */
export class ThingMaker {
  /** Words that begin like a name. */
  readonly likeNames: readonly string[];
  readonly #random: Random;
  readonly #names: NameMaker;
  readonly #words: readonly string[];

  constructor(random: Random, names: NameMaker, { words, wordKinds, roles }: Sources) {
    this.#random = random;
    this.#names = names;
    this.#words = words;
    this.likeNames = wordKinds.flatMap(([, of]) => of.filter((word) => (roles.sur[word.charAt(0)] ?? 0) > 1));
  }

  /** A word, the common ones oftener, and oftener one that begins like a name. */
  word(): string {
    return this.#random.chance(0.25) ? this.#random.pick(this.likeNames) : this.common(this.#words);
  }

  /** One of some that stand by how common they are, the first ones oftener. */
  common(words: readonly string[]): string {
    return words[Math.floor(this.#random.number() ** 2 * words.length)] ?? '';
  }

  /** 东山汽车, 张江路, 肯尼迪机场: what bears a name is none. */
  bearing(): string {
    const random = this.#random;
    const before = random.weighed([
      [4, () => this.word()],
      [2, () => this.#names.transliterated()],
      [2, () => this.#names.chinese()],
      [1, () => this.#names.surname() + random.pick(['家', '各', '庄', ''])],
      [1, () => this.word() + this.word()],
    ]);
    return (random.chance(0.2) ? random.pick(PLACES) : '') + before + random.pick(THINGS);
  }

  /** 首都麦拉姆, 在科兹卡举行, 高桥镇, 赤石礁. */
  place(): string {
    const random = this.#random;
    const led = random.chance(0.45) ? random.pick(PLACE_HEADS) : '';
    if (led !== '' && random.chance(0.5)) {
      return (
        led +
        this.#names.transliterated() +
        random.pick(['', '', '举行', '的', '市', '召开', '郊外', '附近', '以北', '地区'])
      );
    }
    const stem = random.weighed([
      [3, () => this.#names.transliterated()],
      [2, () => this.#names.surname() + this.word().charAt(0)],
      [2, () => this.#names.chinese()],
      [1, () => this.#names.surname() + random.pick(['家', '家', '庄', ''])],
      [2, () => this.word()],
    ]);
    return led + (random.chance(0.3) ? random.pick(PLACES) : '') + stem + random.pick(PLACE_TAILS);
  }

  /** 泛亚大学（Penwick University）, Windows, Cape Verde: Latin words that name no person. */
  latin(): string {
    const random = this.#random;
    const word = () => (random.chance(0.7) ? random.pick(LATIN_THINGS) : this.#names.latinWord());
    const parts = [random.pick(LATIN_THINGS)];
    if (random.chance(0.3)) parts.unshift(word());
    if (random.chance(0.7)) parts.unshift(word());
    const words = random.chance(0.2) ? random.pick(LATIN_ALONE) : parts.join(' ');
    if (random.chance(0.4)) return words + (random.chance(0.3) ? random.pick(THINGS) : '');
    const named = random.weighed([
      [3, () => random.pick([...BODIES, ...PLACES])],
      [3, () => this.bearing()],
      [3, () => this.place()],
    ]);
    const [open, close] = random.pick([
      ['（', '）'],
      [' (', ')'],
    ] as const);
    return named + open + (random.chance(0.15) ? this.#names.latinWord() : words) + close;
  }
}
