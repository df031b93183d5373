import hongKongVariants from 'opencc-js/dict/HKVariantsRev';
import traditional from 'opencc-js/dict/TSCharacters';
import taiwanVariants from 'opencc-js/dict/TWVariantsRev';
import { unifiedCharacter } from './radicals.ts';

/**
 * A text with its traditional characters simplified one by one, radicals made the characters they stand for and marks of
 * unusual forms the usual ones, for rules that know only these. Offsets stay: the few characters whose simplified form has
 * another length, or that simplified text uses too, are left as they are.
 */
export function simplify(text: string): string {
  let simple = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const form = simplifiedUnit(code);
    if (form === code) continue;
    simple += text.slice(copied, at) + String.fromCharCode(form);
    copied = at + 1;
  }
  return copied === 0 ? text : simple + text.slice(copied);
}

/**
 * The same, and of the characters that simplified text uses too each that stands in no word of two characters as its other
 * form: 看著 is 看着, 著名 stays. `isWord` tells which runs are words. Offsets stay.
 */
export function simplifyInWords(text: string, isWord: (run: string) => boolean): string {
  return simplify(text).replace(/[著乾]/g, (character, at: number, simple: string) => {
    const isKept = isWord(simple.slice(at - 1, at + 1)) || isWord(simple.slice(at, at + 2));
    return isKept ? character : (both.get(character) ?? character);
  });
}

/** Papers of Hong Kong and Taiwan write ⋯ for … and ︰ for ：, and small forms for others. */
const usualMarks = new Map(
  [...'⋯︰﹐﹑﹒﹔﹕﹖﹗'].map((mark, at) => [mark, '…：，、．；：？！'.charAt(at)]),
);

/** Characters that simplified text uses too (著名, 乾隆), beside their part as traditional forms of these. */
const both = new Map([
  ['著', '着'],
  ['乾', '干'],
]);

/** The simplified form of each UTF-16 unit; 0 where not yet asked for. */
const units = new Uint16Array(0x1_00_00);

function simplifiedUnit(code: number): number {
  const known = units[code] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  const form =
    usualMarks.get(character) ??
    (both.has(character) ? character : toSimplified(unifiedCharacter(character)));
  const unit = form.length === 1 ? form.charCodeAt(0) : code;
  units[code] = unit;
  return unit;
}

/** The simplified form of a traditional character, by OpenCC's lists; any other character as it is. */
export function toSimplified(character: string): string {
  const simple = simplified.get(character);
  // 么 is both the simplified 麼 and Taiwan's 幺: a character that is simplified already stays as it is.
  if (simple !== undefined || simplifiedForms.has(character)) return simple ?? character;
  const standard = regionalVariants.get(character) ?? character;
  return simplified.get(standard) ?? standard;
}

const simplified = new Map(pairs(traditional));
const simplifiedForms = new Set(simplified.values());
/** Shapes of Taiwan and Hong Kong to the one that the list of traditional characters knows. */
const regionalVariants = new Map([...pairs(hongKongVariants), ...pairs(taiwanVariants)]);

/** `乾 干 乾|後 后` → [['乾', '干'], ['後', '后']]: the first form given is the usual one. */
function pairs(list: string): [string, string][] {
  return list.split('|').flatMap((entry): [string, string][] => {
    const [from, to] = entry.split(' ');
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
}
