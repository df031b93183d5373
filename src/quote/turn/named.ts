import type { Range } from '../../article/article.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import { INSIDE } from '../reading/kinds.ts';
import type { NameSpan } from '../reading/names/spans.ts';
import { titledNames } from '../reading/phrase.ts';
import { readWords } from '../reading/read-words.ts';
import { isOf, type Word, type WordKind } from '../reading/word.ts';

/** Somebody whom a headline or a lede names. Offsets are UTF-16 units of the text. */
export interface Named {
  readonly at: number;
  readonly end: number;
  /** Where the title begins, which ends at `at`; null where there is none. */
  readonly titleAt: number | null;
  /** 专访, 采访 and the like stand beside the name. */
  readonly isAsked: boolean;
}

const PART = /[^，。！？；：、“”「」『』《》（）()【】,;:!?…—|｜\s]+/gu;
const NO_PART = /[，。！？；：、“”「」『』《》（）()【】,;:!?…—|｜\s]/;
/** In UTF-16 units. */
const LONGEST_PART = 80;
/** The least probability of a name that no title supports. */
const PLAIN_ALONE = 0.5;
/** What stands right before a name that has a title. */
const TITLES: ReadonlySet<WordKind> = new Set<WordKind>(['title', 'group']);
/** What follows an office that no name follows: 水务局负责人就水价答问. */
const BEHIND_POST: ReadonlySet<WordKind> = new Set<WordKind>([
  'hearer',
  'locative-preposition',
  'time',
  'cue',
  'verb',
  'action',
]);
/** In a list of who takes part, or in a sentence: 程大海：局长, 程大海（局长）, 程大海，局长，. */
const BEHIND = /^(\s*[：:（(，,\s]\s*)([^，。；：:（）(),\s]{2,24})(?=[，。；）),\s]|$)/u;

/** Reads whom the headline, the lede and the legend of one article name; each text is tagged, and each part read, once. */
export class NameReader {
  readonly #lexicon: QuoteLexicon;
  readonly #texts = new Map<string, ReadText>();

  constructor(lexicon: QuoteLexicon) {
    this.#lexicon = lexicon;
  }

  /** The people whom a simplified text names with their offices, or right behind 专访. Linear in the text. */
  peopleIn(text: string): Named[] {
    const read = this.#read(text);
    return [...text.matchAll(PART)].flatMap((part) => {
      const end = Math.min(part.index + part[0].length, part.index + LONGEST_PART);
      const start = this.#behindInterview(text, part.index, end);
      const found = peopleBetween(read, start, end, start > part.index);
      // 局长程大海接受采访: the word stands behind the name.
      return found.length > 0 || start === part.index
        ? found
        : peopleBetween(read, part.index, end, false).map((named) => ({
            ...named,
            // 局长程大海、局长林小华接受采访: there are two of them.
            isAsked: text[part.index - 1] !== '、',
          }));
    });
  }

  /** The office that a headline or a lede says was asked, where it names nobody: 水务局负责人答记者问. Null where there is none. */
  officeAsked(text: string): Range | null {
    const read = this.#read(text);
    for (const part of text.matchAll(PART)) {
      const end = Math.min(part.index + part[0].length, part.index + LONGEST_PART);
      const start = this.#behindInterview(text, part.index, end);
      if (start === part.index) continue;
      // 采访了水务局负责人, 水务局负责人接受采访.
      for (const from of [start, part.index]) {
        const words = read.words(from, end);
        const office = words.findLast(
          (word, at) =>
            TITLES.has(word.kind) &&
            (at + 1 === words.length || isOf(words, at + 1, BEHIND_POST)) &&
            this.#lexicon.reporters.label.endingAt(text, word.end, from) === undefined,
        );
        if (office !== undefined) return titleEndingAt(words, office.end, office.end);
      }
    }
    return null;
  }

  /** The name that begins at `at` and is plain without a title before it; null where none does. */
  nameAt(text: string, at: number): string | null {
    const end = this.#read(text).nameEnd(at);
    return end === null ? null : text.slice(at, end);
  }

  /** Where the likeliest name begins that ends at `end`; null where none does. */
  nameStart(text: string, end: number): number | null {
    return this.#read(text).nameStart(end);
  }

  /** The title that stands before a name, or behind it as 程大海，云州市水务局局长，; null where there is none. */
  titleOf(text: string, at: number, end: number): Range | null {
    const behind = this.#titleBehind(text, end);
    if (behind !== null) return behind;
    let from = at;
    while (from > 0 && at - from < LONGEST_PART && !NO_PART.test(text[from - 1] ?? '')) from--;
    const start = this.#behindInterview(text, from, at);
    return titleEndingAt(this.#read(text).words(start, at), at, end);
  }

  #titleBehind(text: string, end: number): Range | null {
    const found = BEHIND.exec(text.slice(end, end + LONGEST_PART));
    const [, mark = '', title = ''] = found ?? [];
    if (found === null || this.#lexicon.titles.endingAt(title, title.length) === undefined) return null;
    const at = end + mark.length;
    // 程大海：谢谢主持人: what the person says ends in an office as well.
    const words = this.#read(text).words(at, at + title.length);
    const isOffice = words.every(({ kind }) => INSIDE.has(kind) || kind === 'join' || kind === 'mark');
    return isOffice ? [at, at + title.length] : null;
  }

  /** The end of the last word that says that somebody was asked (专访, 采访了), or `from`. */
  #behindInterview(text: string, from: number, to: number): number {
    for (let end = to; end > from; end--) {
      const length = this.#lexicon.interviewWords.endingAt(text, end, from)?.length ?? 0;
      // 访水务局局长, but not 来访的局长.
      if (length > 1 || (length === 1 && end === from + 1)) return end;
    }
    return from;
  }

  #read(text: string): ReadText {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const read = new ReadText(text, this.#lexicon);
    this.#texts.set(text, read);
    return read;
  }
}

/** One text with its names, and the words of those parts that were asked for. */
class ReadText {
  readonly text: string;
  readonly #lexicon: QuoteLexicon;
  readonly #names: readonly NameSpan[];
  readonly #best = new Map<number, NameSpan>();
  readonly #words = new Map<string, readonly Word[]>();

  constructor(text: string, lexicon: QuoteLexicon) {
    this.text = text;
    this.#lexicon = lexicon;
    // A headline ends without a stop, which the tagger would look for.
    this.#names = lexicon.tagger.spansIn(`${text}。`).filter(({ end }) => end <= text.length);
    for (const span of this.#names) {
      const before = this.#best.get(span.start)?.probability ?? 0;
      if (span.probability > before) this.#best.set(span.start, span);
    }
  }

  /** The end of the name that plainly begins at `at`; null where none does. */
  nameEnd(at: number): number | null {
    const best = this.#best.get(at);
    return best === undefined || best.probability < PLAIN_ALONE ? null : best.end;
  }

  /** Where the likeliest name begins that ends at `end`; null where none does. */
  nameStart(end: number): number | null {
    let best: NameSpan | null = null;
    for (const span of this.#names)
      if (span.end === end && span.probability > (best?.probability ?? 0)) best = span;
    return best?.start ?? null;
  }

  words(from: number, to: number): readonly Word[] {
    const key = `${from} ${to}`;
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    const { vocabulary, surnames, addresses, namePrefixes } = this.#lexicon;
    const sources = { vocabulary, surnames, addresses, namePrefixes, names: this.#names };
    const words = readWords(this.text, from, to, [], sources);
    this.#words.set(key, words);
    return words;
  }
}

function peopleBetween(read: ReadText, start: number, end: number, isAsked: boolean): Named[] {
  const words = read.words(start, end);
  const titled = titledNames(words)
    .filter(({ title }) => endsInTitle(words, title))
    .map(({ name, title }): Named => ({ at: name[0], end: name[1], titleAt: title[0], isAsked }));
  if (titled.length > 0 || !isAsked) return titled;
  const nameEnd = read.nameEnd(start);
  return nameEnd === null || nameEnd > end ? [] : [{ at: start, end: nameEnd, titleAt: null, isAsked }];
}

/** 云州程大海: a place or a body before a name is no office. */
function endsInTitle(words: readonly Word[], title: Range): boolean {
  return words.some(({ end, kind }) => end === title[1] && TITLES.has(kind));
}

/** The title whose last word ends at `at`, where a name of any form stands from there to `end`. */
function titleEndingAt(words: readonly Word[], at: number, end: number): Range | null {
  const before = words.filter((word) => word.end <= at);
  if (before.at(-1)?.end !== at) return null;
  const named = titledNames([...before, { kind: 'person', start: at, end, score: 0 }]).at(-1);
  return named?.name[0] === at && endsInTitle(before, named.title) ? named.title : null;
}
