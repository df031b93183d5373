import { dayOfDate } from '../../../article/day.ts';
import { type Naming, namingsIn } from '../../../quote/identity.ts';
import type { QuotedArticle, QuotedPassage } from '../../../quote/quote.ts';
import { foldText } from '../../fold.ts';
import { fieldsOf, foldedTitle } from '../../rank/searchable.ts';
import { termsOf } from '../../terms.ts';
import type { ListedArticle } from '../engine.ts';
import { articleKey, listedArticle } from '../holdings.ts';
import { FIELDS } from '../passage-index.ts';
import { countPostable } from '../postable.ts';
import { type LibraryFile, readJson } from './tables.ts';

/** Passages whose terms are counted together before the counts are written. */
const PASSAGES_AT_ONCE = 10_000;

/** Puts articles into a library's file and takes them out, within one transaction of the caller's. */
export class ArticleTables {
  /** Keys of the names whose namings were added or taken out. */
  readonly names = new Set<string>();
  readonly #file: LibraryFile;
  readonly #statements: Statements;
  #counts = new Map<string, number>();
  #counted = 0;
  #nextPassage: number;
  #nextArticle: number;

  constructor(file: LibraryFile) {
    this.#file = file;
    this.#statements = statementsOf(file);
    this.#nextPassage = readJson(file, 'SELECT coalesce(max(number), 0) + 1 FROM passage', 1)();
    this.#nextArticle = readJson(file, 'SELECT coalesce(max(number), 0) + 1 FROM article', 1)();
  }

  /** `quoted` comes behind all other articles of its file that are there; `place` is the one in the file, from 0. */
  add(file: string, place: number, quoted: QuotedArticle): void {
    const { article, passages } = quoted;
    const number = this.#nextArticle++;
    const namings = namingsIn(passages);
    const listed = listedArticle(quoted, namings);
    this.#statements.addArticle.run(
      number,
      article.id,
      file,
      place,
      articleKey(quoted),
      article.title === null ? null : foldText(article.title),
      dayOfDate(article.date),
      countPostable(passages),
      this.#nextPassage,
      passages.length,
      passages.reduce((sum, { text }) => sum + text.length, 0),
      JSON.stringify(listed),
    );
    const title = new Terms().add(foldedTitle(listed));
    this.#statements.addTitle.run(number, title.lookedFor());
    for (const passage of passages) {
      const { article: _, ...body } = passage;
      const terms = termsIn(passage);
      this.#statements.addPassage.run(this.#nextPassage, number, JSON.stringify(body));
      this.#statements.addWords.run(this.#nextPassage, terms.lookedFor());
      this.#count(terms, title, 1);
      this.#nextPassage++;
    }
    for (const naming of namings) this.#addNaming(number, naming);
  }

  #addNaming(article: number, { key, kind, name, titles, quotedIn, start }: Naming): void {
    this.names.add(key);
    const listed = [JSON.stringify(titles), JSON.stringify(quotedIn)];
    this.#statements.addNaming.run(key, article, kind, name, ...listed, start);
  }

  /** Takes out all articles of a file. */
  remove(file: string): void {
    for (const number of this.#statements.numbersOf(file)) this.removeOne(number);
  }

  /** Takes out an article, by its number. */
  removeOne(number: number): void {
    for (const [head, first] of this.#statements.article(number)) {
      const title = new Terms().add(foldedTitle(head));
      for (const [passage, body] of this.#statements.passagesOf(number)) {
        this.#count(termsIn({ ...body, article: head }), title, -1);
        this.#statements.removeWords.run(passage);
      }
      for (const key of this.#statements.namesOf(number)) this.names.add(key);
      this.#statements.removeTitle.run(number);
      this.#statements.removePassages.run(first, first + head.passageCount - 1);
      this.#statements.removeNamings.run(number);
      this.#statements.removeArticle.run(number);
    }
  }

  /** Every term of a passage once, its article's title's too. */
  #count(own: Terms, title: Terms, change: 1 | -1): void {
    const add = (term: string) => this.#counts.set(term, (this.#counts.get(term) ?? 0) + change);
    for (const term of own.all) add(term);
    for (const term of title.all) if (!own.all.has(term)) add(term);
    this.#counted++;
    if (this.#counted % PASSAGES_AT_ONCE === 0) this.finish();
  }

  /** Writes what is still counted in memory. To be called after the last change. */
  finish(): void {
    if (this.#counts.size === 0) return;
    this.#statements.count.run(JSON.stringify(Object.fromEntries(this.#counts)));
    if ([...this.#counts.values()].some((change) => change < 0)) {
      this.#file.exec('DELETE FROM term WHERE passages <= 0');
    }
    this.#counts = new Map();
  }
}

type Statements = ReturnType<typeof statementsOf>;

function statementsOf(file: LibraryFile) {
  return {
    addArticle: file.prepare('INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    addPassage: file.prepare('INSERT INTO passage VALUES (?, ?, ?)'),
    addWords: file.prepare('INSERT INTO words (rowid, terms) VALUES (?, ?)'),
    addTitle: file.prepare('INSERT INTO titles (rowid, terms) VALUES (?, ?)'),
    addNaming: file.prepare("INSERT INTO naming VALUES (?, ?, ?, ?, ?, ?, ?, '', 0)"),
    // One statement for thousands of terms: calling into the library costs more than the insertion.
    count: file.prepare(
      `INSERT INTO term SELECT key, value FROM json_each(?) WHERE true
       ON CONFLICT (text) DO UPDATE SET passages = passages + excluded.passages`,
    ),
    numbersOf: readJson<number[]>(file, 'SELECT json_group_array(number) FROM article WHERE file = ?', []),
    article: readJson<[head: ListedArticle, first: number][]>(
      file,
      'SELECT json_group_array(json_array(json(head), first)) FROM article WHERE number = ?',
      [],
    ),
    passagesOf: readJson<[passage: number, body: Omit<QuotedPassage, 'article'>][]>(
      file,
      `SELECT json_group_array(json_array(passage.number, json(body)))
       FROM article JOIN passage ON passage.number BETWEEN first AND first + passages - 1 WHERE article.number = ?`,
      [],
    ),
    namesOf: readJson<string[]>(file, 'SELECT json_group_array(key) FROM naming WHERE article = ?', []),
    removeWords: file.prepare('DELETE FROM words WHERE rowid = ?'),
    removeTitle: file.prepare('DELETE FROM titles WHERE rowid = ?'),
    removePassages: file.prepare('DELETE FROM passage WHERE number BETWEEN ? AND ?'),
    removeNamings: file.prepare('DELETE FROM naming WHERE article = ?'),
    removeArticle: file.prepare('DELETE FROM article WHERE number = ?'),
  };
}

/** Terms, each once: how often one stands there is for the ranking to count. */
class Terms {
  readonly all = new Set<string>();
  readonly #lookedFor = new Set<string>();

  add(folded: string): this {
    for (const { text, kind } of termsOf(folded)) {
      this.all.add(text);
      // A single character is found as the beginning of a pair; only the last of a run begins none.
      if (kind !== 'single') this.#lookedFor.add(text);
    }
    return this;
  }

  /** As FTS5 takes them. */
  lookedFor(): string {
    return [...this.#lookedFor].join(' ');
  }
}

/** Of all that is the passage's own. */
function termsIn(passage: QuotedPassage): Terms {
  const fields = fieldsOf(passage);
  const terms = new Terms();
  for (const field of FIELDS) if (field !== 'title') terms.add(fields[field]);
  return terms;
}
