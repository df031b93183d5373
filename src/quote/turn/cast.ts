import type { Article } from '../../article/article.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import type { Speaker } from '../quote.ts';
import { FullNames } from './full-names.ts';
import { type Label, readLabel } from './label.ts';
import { LabelNames } from './label-names.ts';
import { type Legend, readLegend, shortFormsIn } from './legend.ts';
import { NameReader } from './named.ts';
import type { Opening } from './openings.ts';
import { beginsClause, nameStandingAlone, onlyOf, type Person, personOf } from './person.ts';
import { sceneOf } from './scene.ts';
import { cut, type Text, textOf } from './text.ts';

/** Whoever comes later than so many is not looked up by office or family name. */
const MOST_PEOPLE = 200;
const NOBODY: ReadonlySet<string> = new Set();

/** A speaker and how plain it is who is meant. */
export interface Meant {
  readonly speaker: Speaker | null;
  readonly confidence: 'sure' | 'likely';
}

/** Who takes part in one transcript, by its legend, headline, crossheads, lede and labels. */
export class Cast {
  readonly #lexicon: QuoteLexicon;
  readonly #names: NameReader;
  readonly #texts: readonly Text[];
  /** Where offices are looked up: the first turns may introduce who speaks later. */
  readonly #titled: readonly Text[];
  readonly #fullNames: FullNames;
  /** All pairs of neighbouring UTF-16 units in #titled: what begins with none of them stands nowhere there. */
  readonly #pairs: ReadonlySet<string>;
  readonly #legend = new Map<string, Text>();
  readonly #people: Person[] = [];
  readonly #known = new Set<string>();
  readonly #titles = new Map<string, string | null>();
  readonly #read = new Map<string, Label>();
  readonly #labelNames = new Map<string, LabelNames>();
  #readWith = 0;
  /** The name that recurs, by its family name. */
  readonly #families = new Map<string, Person | null>();
  readonly #reporters: ReadonlySet<string>;
  /** Who gives answers under their names, by the simplified name in full. */
  readonly #answerers = new Map<string, Person>();

  /** `firstTurn` is the passage of the first line that may open a turn. */
  constructor(article: Article, passages: readonly Text[], firstTurn: number, lexicon: QuoteLexicon) {
    this.#lexicon = lexicon;
    this.#names = new NameReader(lexicon);
    this.#reporters = new Set(article.byline.map((name) => textOf(name).simple));
    const { head, crossheads, lede, lines, opening } = sceneOf(article, passages, firstTurn);
    for (const line of [...head, ...crossheads, ...lede, ...lines])
      this.#addLegend(readLegend(line, lexicon));
    for (const text of [...lede, ...opening]) this.#addLegend(new Map(shortFormsIn(text, lexicon)));
    for (const text of head) this.#addPeople(text, 'head');
    for (const text of crossheads) this.#addPeople(text, 'section');
    for (const text of lede) this.#addPeople(text, 'lede');
    this.#texts = [...head, ...crossheads, ...lede];
    this.#titled = [...this.#texts, ...opening];
    this.#fullNames = new FullNames(this.#texts, this.#names);
    this.#pairs = pairsIn(this.#titled);
  }

  /** Whether the legend gives the label. */
  isDeclared(key: string): boolean {
    return this.#legend.has(key);
  }

  /** A label, its short form spelt out. */
  spelt(opening: Opening, text: Text): Text {
    const label = cut(text, ...opening.label);
    const meaning = this.#legend.get(opening.key);
    if (meaning === undefined) return label;
    // 记者：李明 tells who wrote; who asks is still the reporter.
    const asks = opening.kind === 'ask' || opening.kind === 'host';
    const read = asks ? readLabel(meaning.simple, this.#lexicon, NOBODY) : null;
    return read?.kind === 'person' ? label : meaning;
  }

  /** What a label says, by itself and by the names that are known. */
  read(label: Text): Label {
    // Names that have become known may change what a label says.
    if (this.#readWith !== this.#known.size) this.#read.clear();
    this.#readWith = this.#known.size;
    const before = this.#read.get(label.simple);
    if (before !== undefined) return before;
    const plain = readLabel(label.simple, this.#lexicon, this.#known, this.#namesOf(label.simple));
    const read = plain.kind === 'unknown' && this.#longer(label.simple) !== null ? wholeName(label) : plain;
    this.#read.set(label.simple, read);
    return read;
  }

  /** What in a label reads as a name, which no name met elsewhere changes. */
  #namesOf(label: string): LabelNames {
    const before = this.#labelNames.get(label);
    if (before !== undefined) return before;
    const names = new LabelNames(label, this.#lexicon);
    this.#labelNames.set(label, names);
    return names;
  }

  /** 铃木一郎, where only he is named so, for the label 铃木. */
  #longer(label: string): Person | null {
    if (label.length < 2) return null;
    return onlyOf(this.#people.filter(({ name }) => name.simple !== label && name.simple.startsWith(label)));
  }

  /** Takes in somebody who speaks under a label. */
  add(label: Text, read: Label): void {
    const name = nameOf(label, read);
    const title = read.title === null ? null : label.source.slice(...read.title);
    const person = personOf(name, title, 'label', false);
    if (!this.#known.has(name.simple) && this.#people.length < MOST_PEOPLE) this.#people.push(person);
    this.#known.add(name.simple);
    const full = this.#fullNames.of(name.simple)?.simple ?? name.simple;
    if (!this.#answerers.has(full)) this.#answerers.set(full, person);
    if (title !== null && this.#titles.get(name.simple) == null) this.#titles.set(name.simple, title);
  }

  /** The person of a name, with the office that stands beside it here or else anywhere. */
  speaker(name: Text, own: string | null): Speaker {
    const full = this.#fullNames.of(name.simple) ?? this.#longer(name.simple)?.name ?? null;
    const title = own ?? this.#titleOf(name.simple);
    const speaker = { name: name.source, title, kind: 'person' } as const;
    return full === null ? speaker : { ...speaker, fullName: full.source };
  }

  /** The fullest office that head and lede give a name. */
  #titleOf(name: string): string | null {
    const known = this.#titles.get(name);
    if (known !== undefined) return known;
    const full = (this.#fullNames.of(name) ?? this.#longer(name)?.name)?.simple ?? name;
    let best: string | null = null;
    for (const text of this.#pairs.has(full.slice(0, 2)) ? this.#titled : []) {
      const at = text.simple.indexOf(full);
      if (at < 0) continue;
      const place = this.#names.titleOf(text.simple, at, at + full.length);
      const title =
        place === null || beginsClause(text.simple, place[0], this.#lexicon)
          ? ''
          : text.source.slice(...place).trim();
      if (title.length > (best?.length ?? 0)) best = title;
    }
    this.#titles.set(name, best);
    return best;
  }

  /** Whom 答 means: the only one who answers under this crosshead, in this transcript, in the headline or the lede. */
  answerer(section: string | null): Meant {
    const here = section === null ? null : onlyOf(this.#peopleOf(textOf(section), 'section'));
    if (this.#answerers.size > 0) {
      const [[name, person] = ['', null]] = this.#answerers;
      if (this.#answerers.size > 1) return { speaker: this.#meant(here), confidence: 'likely' };
      const isOther = here !== null && !name.endsWith(here.name.simple);
      return { speaker: isOther ? null : this.#meant(person), confidence: 'likely' };
    }
    const head = this.#asked('head');
    if (head === 'several') return { speaker: this.#meant(here), confidence: 'likely' };
    if (head !== null) return { speaker: this.#meant(head), confidence: 'sure' };
    if (here !== null) return { speaker: this.#meant(here), confidence: 'likely' };
    const lede = this.#asked('lede');
    if (lede === 'several') return { speaker: null, confidence: 'likely' };
    if (lede !== null) return { speaker: this.#meant(lede), confidence: 'likely' };
    return { speaker: this.#officeAsked(), confidence: 'likely' };
  }

  /** The only person whom the head, or the lede, says was asked, or the only one there. */
  #asked(from: Person['from']): Person | 'several' | null {
    const people = this.#people.filter((person) => person.from === from);
    const asked = people.filter(({ isAsked }) => isAsked);
    const meant = asked.length > 0 ? asked : people;
    return meant.length === 0 ? null : (onlyOf(meant) ?? 'several');
  }

  #meant(person: Person | null): Speaker | null {
    return person === null
      ? null
      : this.speaker(person.name, this.#titleOf(person.name.simple) ?? person.title);
  }

  /** 水务局负责人答记者问: an office that the head or the lede leaves without a name. */
  #officeAsked(): Speaker | null {
    for (const text of this.#texts) {
      const office = this.#names.officeAsked(text.simple);
      if (office !== null) return { name: null, title: text.source.slice(...office), kind: 'person' };
    }
    return null;
  }

  /** The only person of this family name, by the labels, the head or the lede. */
  byFamily(family: string, office: string | null): Person | null {
    for (const from of ['label', 'head', 'section', 'lede'] as const) {
      const people = this.#people.filter(
        (person) =>
          person.from === from && person.name.simple.startsWith(family) && person.name.simple.length <= 4,
      );
      const [only] = people;
      if (only !== undefined && new Set(people.map(({ name }) => name.simple)).size === 1) return only;
      if (people.length > 0) return null;
    }
    if (office !== null) return null;
    const before = this.#families.get(family);
    if (before !== undefined) return before;
    const often = this.#recurring(family);
    this.#families.set(family, often);
    return often;
  }

  /** A name of this family that head and lede give again and again, though never with an office. */
  #recurring(family: string): Person | null {
    const counts = new Map<string, { count: number; name: Text }>();
    for (const text of this.#texts) {
      for (let at = text.simple.indexOf(family); at >= 0; at = text.simple.indexOf(family, at + 1)) {
        const name = this.#names.nameAt(text.simple, at);
        if (name === null) continue;
        const seen = counts.get(name) ?? { count: 0, name: cut(text, at, at + name.length) };
        counts.set(name, { ...seen, count: seen.count + 1 });
      }
    }
    const often = [...counts.values()].filter(({ count }) => count > 1);
    const [only] = often;
    return often.length === 1 && only !== undefined ? personOf(only.name, null, 'lede', false) : null;
  }

  /** The only person to whom head or lede give this office. */
  byOffice(office: string): Person | null {
    const people = this.#people.filter(({ office: own }) => own.endsWith(office));
    const [only] = people;
    return only !== undefined && new Set(people.map(({ name }) => name.simple)).size === 1 ? only : null;
  }

  #addLegend(legend: Legend | null): void {
    for (const [key, meaning] of legend ?? []) {
      if (this.#legend.has(key)) continue;
      const read = readLabel(meaning.simple, this.#lexicon, NOBODY);
      this.#legend.set(key, meaning);
      if (read.kind !== 'person') continue;
      const name = nameOf(meaning, read);
      this.#known.add(name.simple);
      if (read.title !== null) this.#titles.set(name.simple, meaning.source.slice(...read.title));
    }
  }

  #addPeople(text: Text, from: Person['from']): void {
    for (const person of this.#peopleOf(text, from)) {
      if (this.#reporters.has(person.name.simple) || this.#people.length >= MOST_PEOPLE) continue;
      this.#people.push(person);
      this.#known.add(person.name.simple);
    }
  }

  #peopleOf(text: Text, from: Person['from']): Person[] {
    const people = this.#names
      .peopleIn(text.simple)
      .map(
        ({ at, end, titleAt, isAsked }): Person =>
          personOf(
            cut(text, at, end),
            titleAt === null ? null : text.source.slice(titleAt, at).trim(),
            from,
            isAsked,
          ),
      );
    // Q&A with 程大海: nothing but the name stands there.
    const alone = from === 'head' && people.length === 0 ? nameStandingAlone(text, this.#lexicon) : null;
    if (alone !== null) return [personOf(alone, null, from, false)];
    // 程大海：水价明年不涨. A headline may begin with who says it.
    const first = from === 'head' && people.length === 0 ? this.#names.nameAt(text.simple, 0) : null;
    const behind = text.simple.slice(first?.length).trimStart();
    const says = /^[：:]/.test(behind) || this.#lexicon.headlineWords.says.at(behind, 0) !== undefined;
    return first !== null && says ? [personOf(cut(text, 0, first.length), null, from, false)] : people;
  }
}

/** The whole of a label as a name. */
function wholeName({ simple }: Text): Label {
  return { kind: 'person', name: [[0, simple.length]], title: null };
}

/** The name that a label holds, joined where the office stands inside it. */
export function nameOf(label: Text, { name }: Label): Text {
  return {
    simple: name.map((range) => label.simple.slice(...range)).join(''),
    source: name.map((range) => label.source.slice(...range)).join(''),
  };
}

function pairsIn(texts: readonly Text[]): Set<string> {
  const pairs = new Set<string>();
  for (const { simple } of texts)
    for (let at = 0; at + 1 < simple.length; at++) pairs.add(simple.slice(at, at + 2));
  return pairs;
}
