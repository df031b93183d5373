import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';

/** How a name is spelt without tones: `full` and `initials`, every reading worth typing. */
export interface Spellings {
  readonly full: readonly string[];
  readonly initials: readonly string[];
}

/** 单晓波 → full `shanxiaobo` and, for those who do not know the surname's reading, `danxiaobo`; initials `sxb`, `dxb`. */
export function spell(name: string): Spellings {
  const readings = [syllables(name, 'head'), syllables(name, 'off')];
  const full = readings.flatMap((reading) => {
    const joined = reading.join('');
    return [joined, joined.replaceAll('v', 'u')];
  });
  const initials = readings.map((reading) => reading.map((syllable) => syllable.slice(0, 1)).join(''));
  return { full: [...new Set(full)], initials: [...new Set(initials)] };
}

function syllables(name: string, surname: 'head' | 'off'): string[] {
  // 吕 is typed lv or lu, never lü.
  return library().pinyin(name, { toneType: 'none', type: 'array', surname, v: true });
}

/** Its dictionary costs 30 ms to load, which only those who type pinyin or a wrong name should pay. */
function library(): typeof PinyinPro {
  loaded ??= createRequire(import.meta.url)('pinyin-pro') as typeof PinyinPro;
  return loaded;
}

let loaded: typeof PinyinPro | undefined;
