import { bareNamesIn } from '../head-matter/names.ts';

/** Longer ones are no name, in UTF-16 units. */
const LONGEST = 40;
const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}.'’-]*(?: \p{Lu}[\p{Script=Latin}.'’-]*)+$/u;

/** The names in a field that says who wrote: `记者 王芳 李强`, `王芳、李强`, `Jane Doe`, `a@example.org (王芳)`. */
export function namesIn(field: string): readonly string[] {
  const written = field
    .replace(/\S{1,80}@\S{1,80}/g, ' ')
    .replace(/[()（）\n]/gu, '、')
    .trim();
  const names = bareNamesIn(written);
  if (names.length > 0) return names;
  const parts = written.split(/[、，,;；/／|｜]+/u).map((part) => part.trim());
  // What is in Chinese characters and yet no name is an office or a desk; admin is nobody.
  return parts.filter((part) => part.length <= LONGEST && LATIN_NAME.test(part));
}
