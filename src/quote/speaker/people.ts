import { simplify } from '../../text/simplified.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import type { Speaker } from '../quote.ts';
import { partsOfName } from '../reading/article-names.ts';
import type { Subject } from '../reading/subject.ts';
import type { Introduction } from './introductions.ts';

interface Person {
  readonly name: string;
  readonly title: string;
}

/** An office without a name means one of so many people who were named last. */
const LATEST = 50;

/** The people that one article has named so far, with the fullest title that it gave each. */
export class People {
  readonly #titles = new Map<string, string | null>();
  readonly #introductions: readonly Introduction[];
  /** Names that were used for somebody introduced under a longer one (翟部长, 海托拉). */
  readonly #fullNames = new Map<string, Person>();
  /** Names by their first character, so that a family name finds its people. */
  readonly #byFamily = new Map<string, string[]>();
  /** The names that were used last, the newest at the end; no more than `LATEST`. */
  readonly #latest: string[] = [];
  readonly #lexicon: QuoteLexicon;
  #introduced = 0;

  /** By alias, the name. */
  readonly #aliases: ReadonlyMap<string, string>;

  /** `aliases`: what else somebody of a name is called. */
  constructor(
    introductions: readonly Introduction[],
    aliases: ReadonlyMap<string, string>,
    lexicon: QuoteLexicon,
  ) {
    this.#lexicon = lexicon;
    this.#introductions = introductions;
    this.#aliases = aliases;
  }

  /** Takes in the introductions that stand before a place of the article; places are asked for in its order. */
  readTo(passage: number, at: number): void {
    for (; this.#introduced < this.#introductions.length; this.#introduced++) {
      const next = this.#introductions[this.#introduced];
      if (next === undefined || next.passage > passage || (next.passage === passage && next.at > at)) return;
      this.#note(next.name, next.title);
      for (const part of partsOfName(next.name))
        if (!this.#titles.has(part)) this.#fullNames.set(part, { name: next.name, title: next.title });
    }
  }

  /** The speaker that a subject's own words name; a name without a title takes the fullest one given before. */
  meet(text: string, subject: Subject): Speaker {
    const phrase = text.slice(...subject.phrase);
    if (subject.name === null) {
      const isOffice = subject.kind === 'office';
      const kind = subject.kind === 'group' || subject.kind === 'organization' ? subject.kind : 'person';
      return { name: isOffice ? null : phrase, title: isOffice ? phrase : null, kind };
    }
    const name = text.slice(...subject.name);
    const title = subject.title === null ? null : text.slice(...subject.title).trim();
    this.#note(name, title);
    return this.#speaker(name, title);
  }

  /** The one person met whose title ends in what the phrase names (该负责人 → 市环保局负责人); null where none or several. */
  byOffice(phrase: string): Speaker | null {
    const pointing = this.#lexicon.vocabulary.longestAt(simplify(phrase), 0, 'pointing')?.length ?? 0;
    const head = phrase.slice(pointing);
    return this.#only(this.#latest, (_, title) => title.endsWith(head));
  }

  /** The one person met with this family name and office (翟部长 → 翟刚, 卫生部部长); null where none or several. */
  byFamilyName(phrase: string): Speaker | null {
    const family = this.#lexicon.surnames.at(simplify(phrase), 0)?.length ?? 1;
    const office = phrase.slice(family);
    if (office === '') return this.#lastOfFamily(phrase);
    if (office.length < 2) return null;
    const full = this.#fullNames.get(phrase);
    if (full !== undefined && full.name[0] === phrase[0]) return { ...full, kind: 'person' };
    const names = this.#byFamily.get(phrase[0] ?? '') ?? [];
    return this.#only(
      names,
      (name, title) =>
        name.length <= family + 2 &&
        name.startsWith(phrase.slice(0, family)) &&
        name !== phrase &&
        title.endsWith(office),
    );
  }

  /** Whether only one person of a family has been named, so that the family name alone can mean nobody else. */
  isOnlyOfFamily(family: string): boolean {
    const names = this.#byFamily.get(family[0] ?? '') ?? [];
    return names.filter((name) => name.startsWith(family) && name.length > family.length).length === 1;
  }

  /** The one of this family who was named last, called by the family name alone. */
  #lastOfFamily(family: string): Speaker | null {
    const fullName = this.#byFamily
      .get(family[0] ?? '')
      ?.findLast((name) => name.startsWith(family) && name.length > family.length);
    if (fullName === undefined) return null;
    return { name: family, title: this.#titles.get(fullName) ?? null, kind: 'person', fullName };
  }

  /** The person of this name, whom the article may have met already. */
  named(name: string): Speaker {
    return this.#speaker(name, null);
  }

  #speaker(name: string, title: string | null): Speaker {
    const called = this.#aliases.get(name);
    const full =
      this.#fullNames.get(name) ??
      (called === undefined ? undefined : { name: called, title: this.#titles.get(called) ?? null });
    const known = title ?? this.#titles.get(name) ?? full?.title ?? null;
    return { name, title: known, kind: 'person', ...(full === undefined ? {} : { fullName: full.name }) };
  }

  #note(name: string, title: string | null): void {
    const before = this.#titles.get(name) ?? null;
    if (!this.#titles.has(name)) this.#file(name);
    this.#titles.set(name, (title?.length ?? 0) > (before?.length ?? 0) ? title : before);
    keepLatest(this.#latest, name);
  }

  #file(name: string): void {
    const family = name[0] ?? '';
    const names = this.#byFamily.get(family) ?? [];
    keepLatest(names, name);
    this.#byFamily.set(family, names);
  }

  #only(names: readonly string[], fits: (name: string, title: string) => boolean): Speaker | null {
    const fitting = names.filter((name) => fits(name, this.#titles.get(name) ?? ''));
    const [name] = fitting;
    return fitting.length === 1 && name !== undefined ? this.named(name) : null;
  }
}

function keepLatest(names: string[], name: string): void {
  const at = names.indexOf(name);
  if (at >= 0) names.splice(at, 1);
  names.push(name);
  if (names.length > LATEST) names.shift();
}
