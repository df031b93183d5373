import type { Introduction } from './introductions.ts';
import type { Speaker } from './quote.ts';
import type { Subject } from './subject.ts';

interface Person {
  readonly name: string;
  readonly title: string;
}

/** A post without a name means one of so many people who were named last. */
const LATEST = 50;

/** The people that one article has named so far, with the fullest title that it gave each. */
export class People {
  readonly #titles = new Map<string, string | null>();
  readonly #introductions: readonly Introduction[];
  /** Names that were used for somebody introduced under a longer one (翟部长, 海托拉). */
  readonly #fullNames = new Map<string, Person>();
  /** Names by their first character, so that a family name finds its people. */
  readonly #byFamily = new Map<string, Set<string>>();
  #introduced = 0;

  constructor(introductions: readonly Introduction[]) {
    this.#introductions = introductions;
  }

  /** Takes in the introductions that stand before a place of the article; places are asked for in its order. */
  readTo(passage: number, at: number): void {
    for (; this.#introduced < this.#introductions.length; this.#introduced++) {
      const next = this.#introductions[this.#introduced];
      if (next === undefined || next.passage > passage || (next.passage === passage && next.at > at)) return;
      this.#note(next.fullName, next.title);
      if (next.name !== next.fullName)
        this.#fullNames.set(next.name, { name: next.fullName, title: next.title });
    }
  }

  /** The speaker that a subject's own words name; a name without a title takes the fullest one given before. */
  meet(text: string, subject: Subject): Speaker {
    const phrase = text.slice(...subject.phrase);
    if (subject.name === null) {
      const isPost = subject.kind === 'post';
      const kind = subject.kind === 'group' || subject.kind === 'organization' ? subject.kind : 'person';
      return { name: isPost ? null : phrase, title: isPost ? phrase : null, kind };
    }
    const name = text.slice(...subject.name);
    const title = subject.title === null ? null : text.slice(...subject.title).trim();
    this.#note(name, title);
    const full = this.#fullNames.get(name);
    const speaker = {
      name,
      title: title ?? this.#titles.get(name) ?? full?.title ?? null,
      kind: 'person',
    } as const;
    return full === undefined ? speaker : { ...speaker, fullName: full.name };
  }

  /** The one person met whose title ends in what the phrase names (该负责人 → 市环保局负责人); null where none or several. */
  byPost(phrase: string): Speaker | null {
    const head = phrase.replace(/^(?:[该該](?:名|位)?|[这這那](?:位|名)?|此|上述)/u, '');
    return this.#only([...this.#titles.keys()].slice(-LATEST), (_, title) => title.endsWith(head));
  }

  /** The one person met with this family name and post (翟部长 → 翟刚, 卫生部部长); null where none or several. */
  byFamilyName(phrase: string): Speaker | null {
    const post = phrase.slice(1);
    if (post.length < 2) return null;
    const full = this.#fullNames.get(phrase);
    if (full !== undefined && full.name[0] === phrase[0]) return { ...full, kind: 'person' };
    const family = this.#byFamily.get(phrase[0] ?? '') ?? [];
    return this.#only(
      [...family].slice(-LATEST),
      (name, title) => name.length <= 3 && name !== phrase && title.endsWith(post),
    );
  }

  /** The person of this name, whom the article may have met already. */
  named(name: string): Speaker {
    return { name, title: this.#titles.get(name) ?? null, kind: 'person' };
  }

  #note(name: string, title: string | null): void {
    const before = this.#titles.get(name) ?? null;
    if (before === null && !this.#titles.has(name)) this.#file(name);
    this.#titles.set(name, (title?.length ?? 0) > (before?.length ?? 0) ? title : before);
  }

  #file(name: string): void {
    const family = name[0] ?? '';
    const names = this.#byFamily.get(family);
    if (names === undefined) this.#byFamily.set(family, new Set([name]));
    else names.add(name);
  }

  #only(names: readonly string[], fits: (name: string, title: string) => boolean): Speaker | null {
    const fitting = names.filter((name) => fits(name, this.#titles.get(name) ?? ''));
    const [name] = fitting;
    return fitting.length === 1 && name !== undefined ? this.named(name) : null;
  }
}
