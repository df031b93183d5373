import type { NameReader } from './named.ts';
import { cut, type Text } from './text.ts';

/** In UTF-16 units: the last part of a name, and all that stands before it. */
const LIMITS = { last: 24, before: 30 } as const;
const DOT = /[·•・‧]/gu;
const RUN = /[\p{Script=Han}A-Za-z·•・‧]+$/u;

/** The names with dots of some texts, by their last part as well: 戈尔曼 → 大卫·戈尔曼. */
export class FullNames {
  /** Whatever may be a last part, with its first place. */
  readonly #places = new Map<string, { readonly text: Text; readonly at: number }>();
  readonly #names: NameReader;

  constructor(texts: readonly Text[], names: NameReader) {
    this.#names = names;
    for (const text of texts) {
      for (const { index } of text.simple.matchAll(DOT)) {
        const at = index + 1;
        for (let end = at + 1; end <= Math.min(text.simple.length, at + LIMITS.last); end++) {
          const last = text.simple.slice(at, end);
          if (!this.#places.has(last)) this.#places.set(last, { text, at });
        }
      }
    }
  }

  /** The name in full whose last part is `last` (simplified), as it first stands; null where none is. */
  of(last: string): Text | null {
    const place = this.#places.get(last);
    if (place === undefined) return null;
    const { text, at } = place;
    const end = at + last.length;
    const run = RUN.exec(text.simple.slice(Math.max(0, at - LIMITS.before), at))?.[0] ?? '';
    // 乐评人大卫·保罗·: the run begins with the office.
    const start = this.#names.nameStart(text.simple, end);
    return cut(text, start !== null && start < at ? Math.max(start, at - run.length) : at - run.length, end);
  }
}
