import { type Naming, namingsIn } from '../../quote/identity.ts';
import type { QuotedArticle, QuotedPassage } from '../../quote/quote.ts';
import { articleKey, type ListedArticle } from '../holdings.ts';
import { FIELDS } from '../passage-index.ts';
import { fieldsOf } from '../searchable.ts';
import { termsOf } from '../terms.ts';
import { type LibraryFile, readJson } from './tables.ts';

/** Passages whose terms are counted together before the counts are written. */
const PASSAGES_AT_ONCE = 20_000;

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

  /** `quoted` comes behind all other articles of its file that are there. */
  add(file: string, quoted: QuotedArticle): void {
    const { article, passages } = quoted;
    const number = this.#nextArticle++;
    const first = this.#nextPassage;
    const namings = namingsIn(passages);
    const { passages: _, ...head } = article;
    const listed: ListedArticle = {
      ...head,
      passageCount: passages.length,
      quoteCount: passages.reduce((sum, { quotes }) => sum + quotes.length, 0),
      speakerCount: namings.length,
    };
    const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
    this.#statements.addArticle.run(
      number,
      article.id,
      file,
      articleKey(quoted),
      first,
      passages.length,
      characters,
      JSON.stringify(listed),
    );
    for (const passage of passages)
      this.#addPassage(this.#nextPassage++, number, { ...passage, article: head });
    for (const naming of namings) this.#addNaming(number, naming);
  }

  #addPassage(number: number, article: number, passage: QuotedPassage): void {
    const { article: _, ...body } = passage;
    this.#statements.addPassage.run(number, article, JSON.stringify(body));
    const terms = termsIn(passage);
    this.#statements.addWords.run(number, ...terms.byField);
    this.#count(terms.all, 1);
  }

  #addNaming(article: number, { key, kind, name, titles, quotedIn, start }: Naming): void {
    this.names.add(key);
    const listed = [JSON.stringify(titles), JSON.stringify(quotedIn)];
    this.#statements.addNaming.run(key, article, kind, name, ...listed, start);
  }

  /** Takes out all articles of a file. */
  remove(file: string): void {
    for (const [number, head, first] of this.#statements.articlesOf(file)) {
      for (const [row, body] of this.#statements.passagesOf(number)) {
        this.#count(termsIn({ ...body, article: head }).all, -1);
        this.#statements.removeWords.run(row);
      }
      for (const key of this.#statements.namesOf(number)) this.names.add(key);
      this.#statements.removePassages.run(first, first + head.passageCount - 1);
      this.#statements.removeNamings.run(number);
      this.#statements.removeArticle.run(number);
    }
  }

  #count(terms: ReadonlySet<string>, change: 1 | -1): void {
    for (const term of terms) this.#counts.set(term, (this.#counts.get(term) ?? 0) + change);
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
  const columns = FIELDS.map(() => '?').join(', ');
  return {
    addArticle: file.prepare('INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
    addPassage: file.prepare('INSERT INTO passage VALUES (?, ?, ?)'),
    addWords: file.prepare(`INSERT INTO words (rowid, ${FIELDS.join(', ')}) VALUES (?, ${columns})`),
    addNaming: file.prepare("INSERT INTO naming VALUES (?, ?, ?, ?, ?, ?, ?, '', 0)"),
    // One statement for thousands of terms: calling into the library costs more than the insertion.
    count: file.prepare(
      `INSERT INTO term SELECT key, value FROM json_each(?) WHERE true
       ON CONFLICT (text) DO UPDATE SET passages = passages + excluded.passages`,
    ),
    articlesOf: readJson<[number: number, head: ListedArticle, first: number][]>(
      file,
      'SELECT json_group_array(json_array(number, json(head), first)) FROM article WHERE file = ?',
      [],
    ),
    passagesOf: readJson<[row: number, body: Omit<QuotedPassage, 'article'>][]>(
      file,
      `SELECT json_group_array(json_array(passage.number, json(body)))
       FROM article JOIN passage ON passage.number BETWEEN first AND first + passages - 1 WHERE article.number = ?`,
      [],
    ),
    namesOf: readJson<string[]>(file, 'SELECT json_group_array(key) FROM naming WHERE article = ?', []),
    removeWords: file.prepare('DELETE FROM words WHERE rowid = ?'),
    removePassages: file.prepare('DELETE FROM passage WHERE number BETWEEN ? AND ?'),
    removeNamings: file.prepare('DELETE FROM naming WHERE article = ?'),
    removeArticle: file.prepare('DELETE FROM article WHERE number = ?'),
  };
}

/** The terms of a passage, for each field in one text; each once: how often it stands there is for the ranking to count. */
function termsIn(passage: QuotedPassage): { readonly byField: readonly string[]; readonly all: Set<string> } {
  const fields = fieldsOf(passage);
  const all = new Set<string>();
  const byField = FIELDS.map((field) => {
    const kept = new Set<string>();
    for (const { text, kind } of termsOf(fields[field])) {
      all.add(text);
      // A single character is found as the beginning of a pair; only the last of a run begins none.
      if (kind !== 'single') kept.add(text);
    }
    return [...kept].join(' ');
  });
  return { byField, all };
}
