import { readText } from './pages.ts';

/** An article as its author wrote it: paragraphs, each under its crosshead or none. */
export interface CleanArticle {
  readonly title: string;
  readonly paragraphs: readonly { readonly section: string | null; readonly text: string }[];
}

/** What the layout put between the two pieces of a paragraph. */
export type Between = 'nothing' | 'foreign' | 'repeated';

/** One page with one broken paragraph. */
export interface Breakage {
  readonly page: string;
  readonly broken: string;
  /** Where it was cut, in UTF-16 units. */
  readonly cut: number;
  readonly between: Between;
  /** All other paragraphs of the page. */
  readonly unbroken: readonly string[];
}

/** What the reader made of a breakage. */
export interface Outcome {
  readonly whole: boolean;
  /** Unbroken paragraphs that did not come back as they were. */
  readonly harmed: readonly string[];
}

const BETWEEN: readonly Between[] = ['nothing', 'foreign', 'repeated'];
const MIN_BROKEN = 45;
const NAMES = ['陈一帆', '李沐', '周思远', '王晓', '赵清如'];

/** The same numbers for the same seed, from 0 up to 1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Breaks one paragraph of one of the articles inside a sentence, as a layout would. */
export function breakPage(articles: readonly CleanArticle[], random: () => number): Breakage {
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const article = pick(
    articles.filter((one) => one.paragraphs.some(({ text }) => text.length >= MIN_BROKEN)),
  );
  const broken = pick(article.paragraphs.filter(({ text }) => text.length >= MIN_BROKEN));
  const at = article.paragraphs.indexOf(broken);
  const cut = pick(cutsOf(broken.text));
  const others = articles.filter((one) => one !== article);
  const between = pick(BETWEEN);
  const middle = {
    nothing: [],
    foreign: [pick(pick(others).paragraphs).text],
    repeated: [
      pick(article.paragraphs.filter((one) => one !== broken && one.text.length >= MIN_BROKEN)).text,
    ],
  }[between];
  const lines = [article.title, `■本报记者 ${pick(NAMES)}`];
  let section: string | null = null;
  for (const [place, paragraph] of article.paragraphs.entries()) {
    if (paragraph.section !== section && paragraph.section !== null) lines.push(paragraph.section);
    section = paragraph.section;
    if (place === at) lines.push(broken.text.slice(0, cut), ...middle, broken.text.slice(cut));
    else lines.push(paragraph.text);
  }
  const unbroken = article.paragraphs.filter((one) => one !== broken).map((one) => one.text);
  if (between === 'foreign') unbroken.push(...middle);
  return { page: lines.join(pick(['\n\n', '\n', '\r\n\r\n'])), broken: broken.text, cut, between, unbroken };
}

/** Reads a broken page, and compares what came out with what was written. */
export function judge(breakage: Breakage): Outcome {
  const passages = readText('broken.txt', breakage.page).flatMap((article) =>
    article.passages.map((passage) => passage.text),
  );
  return {
    whole: passages.includes(breakage.broken),
    harmed: breakage.unbroken.filter((text) => !passages.includes(text)),
  };
}

/** Places inside sentences: with text on both sides, not after a sentence's end, not inside a surrogate pair. */
function cutsOf(text: string): number[] {
  const cuts: number[] = [];
  for (let at = 2; at < text.length - 1; at++) {
    const before = text.slice(0, at).replace(/[”’」』）)]+$/, '');
    const isPair = /[\udc00-\udfff]/.test(text.charAt(at));
    if (!isPair && !/[。！？!?…]$/.test(before)) cuts.push(at);
  }
  return cuts;
}
