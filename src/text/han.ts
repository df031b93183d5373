/** Whether a UTF-16 unit is a Chinese character of the basic plane: a unified ideograph or one of extension A. */
export function isHan(unit: number): boolean {
  return unit >= 0x34_00 && unit <= 0x9f_ff;
}

/** The source of a pattern, with the flag u, that matches one Chinese character. */
export const HAN = '\\p{Script=Han}';
