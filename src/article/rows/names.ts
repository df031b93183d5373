import { readByline } from '../byline.ts';

/** Longer ones are no name, in UTF-16 units. */
const LONGEST = 40;

/** The names in a field that says who wrote: `记者 王芳 李强`, `王芳、李强`, `Jane Doe`, `a@example.org (王芳)`. */
export function namesIn(field: string): string[] {
  const written = field.replace(/\S{1,80}@\S{1,80}/g, ' ').trim();
  const signed = readByline(written);
  if (signed !== null) return [...signed.names];
  const names = written
    .split(/[、，,;；/／|｜\n()（）]+/u)
    // Names of Chinese characters may be parted by spaces, others hold some.
    .flatMap((part) => (/^[\p{Script=Han}\s]+$/u.test(part) ? part.split(/\s+/u) : [part.trim()]));
  return [...new Set(names)].filter((name) => name !== '' && name.length <= LONGEST);
}
