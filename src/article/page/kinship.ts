/** Characters that any text is full of: pairs with one of them tell no subject. Simplified and traditional. */
const FUNCTION_CHARACTERS =
  '的了在是和有不这一上们中为以对个人来到也就与及等年月日将要大地得着过把被从而但又还其他她它我你之于用可能会都很更最两三四五六七八九十说后时下里這們為對個來與將著過從還於會兩說後時裡';
const BITS = 15;
const SHIFT = 32 - BITS;
const IS_FUNCTION = functionTable();

/**
 * Tells which pieces of a page speak of the same thing: how many pairs of neighbouring characters they share, particles,
 * numbers and the like left out. Pairs are kept hashed, in a table of fixed size that all comparisons use in turn.
 */
export class Kinship {
  /** The last marking, or counting after it, that met each slot. */
  readonly #met = new Uint32Array(1 << BITS);
  #turn = 0;
  #marking = 0;

  /** From here on texts are compared with `text`. */
  mark(text: string): void {
    this.#marking = ++this.#turn;
    for (let at = 1; at < text.length; at++) {
      const slot = slotOf(text, at);
      if (slot !== -1) this.#met[slot] = this.#marking;
    }
  }

  /** The natural logarithm of one more than the number of different pairs shared with the marked text. */
  shared(text: string): number {
    const turn = ++this.#turn;
    const met: number[] = [];
    for (let at = 1; at < text.length; at++) {
      const slot = slotOf(text, at);
      if (slot === -1 || this.#met[slot] !== this.#marking) continue;
      this.#met[slot] = turn;
      met.push(slot);
    }
    for (const slot of met) this.#met[slot] = this.#marking;
    return Math.log1p(met.length);
  }
}

/** Of the pair that ends at `at`; -1 where it tells nothing. */
function slotOf(text: string, at: number): number {
  const [first, second] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  if (!isTelling(first) || !isTelling(second)) return -1;
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> SHIFT;
}

/** Whether a character says something of what a text is about: Chinese, and not one that any text is full of. */
export function isTelling(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff && IS_FUNCTION[unit] === 0;
}

function functionTable(): Uint8Array {
  const table = new Uint8Array(0xa000);
  for (const character of FUNCTION_CHARACTERS) table[character.charCodeAt(0)] = 1;
  return table;
}
