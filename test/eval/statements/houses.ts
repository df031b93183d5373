import { createHash } from 'node:crypto';
import type { Item } from './statement.ts';

/** Which third is not looked at while rules are written. */
const HELD_OUT = 2;

/** Whether the item's house is of the third that is held out: all items of a house are, or none. */
export function isHeldOut(item: Item): boolean {
  return createHash('sha1').update(houseOf(item)).digest().readUInt32BE(0) % 3 === HELD_OUT;
}

/** Items without a house are told apart by what their id begins with: `tw-3` → `tw-`. */
function houseOf({ house, id }: Item): string {
  return house ?? id.replace(/\d.*$/s, '');
}
