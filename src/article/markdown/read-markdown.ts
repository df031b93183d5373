import { simplify } from '../../text/simplified.ts';
import type { Conversion } from '../conversion.ts';
import { findDate } from '../head-matter/dates.ts';
import { signersOf } from '../head-matter/names.ts';
import { sourceIn } from '../head-matter/source-line.ts';
import { isMeta } from '../html/body.ts';
import type { Draft } from '../identify.ts';
import { endsSentence } from '../marks.ts';
import { isCaption } from '../page/line.ts';
import { readBlocks } from './blocks.ts';
import { Fields } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';

/** Longest line in bold that is a crosshead, in UTF-16 units. */
const MAX_CROSSHEAD = 40;

/**
 * Reads a clean article: front matter (YAML or TOML, its fields under any of their usual names), then paragraphs parted
 * by blank lines under headings or lines in bold. The first heading above all others is the title where front matter gives none. Marks are
 * no words; ranges count UTF-16 units of `text`.
 */
export function readMarkdown(text: string): Conversion {
  const front = readFrontMatter(text);
  if (!front.ok) return front;
  const fields = new Fields(front.fields);
  const byline = fields.names('byline');
  const body = readBody(text, front.end, fields.one('title'));
  // Clippers of web pages give the address for the source.
  const [source, url] = [fields.one('source'), fields.one('url')];
  const address = [url, source].find((value) => value !== null && isWebAddress(value)) ?? null;
  const draft: Draft = {
    title: fields.one('title') ?? body.title,
    subtitle: fields.one('subtitle'),
    kicker: fields.one('kicker'),
    series: fields.one('series'),
    byline: byline.length > 0 ? byline : body.byline,
    date: fields.one('date') ?? body.date,
    source: source === null || isWebAddress(source) ? body.source : source,
    url: address,
    points: fields.many('points'),
    captions: [...fields.many('captions'), ...body.captions],
    passages: body.passages,
  };
  return { ok: true, text, drafts: [draft] };
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

type Body = Pick<Draft, 'title' | 'passages' | 'captions' | 'byline' | 'date' | 'source'>;

function readBody(text: string, from: number, given: string | null): Body {
  const passages: Draft['passages'][number][] = [];
  const captions: string[] = [];
  const byline: string[] = [];
  let date: string | null = null;
  let source: string | null = null;
  let title: string | null = null;
  let section: string | null = null;
  let before: Paragraph | undefined;
  const paragraphs = paragraphsOf(text, readBlocks(text, from));
  const top = given === null ? titleLevel(paragraphs) : 1;
  for (const paragraph of paragraphs) {
    const { words, level } = paragraph;
    const signers = paragraph.opensTurn ? null : signersOf(words);
    const isFirst = passages.length === 0 && section === null && title === null;
    if (words === '') {
      // A picture, a comment, a tag: nothing to read.
    } else if ((level === 1 || level === top) && isFirst) title = words;
    else if (isFirst && given === null && isCrosshead(paragraph) && level === 0) title = words;
    else if (level > 0 || isCrosshead(paragraph)) section = words;
    else if (signers !== null) byline.push(...signers);
    else if (passages.length === 0 && !paragraph.opensTurn && isMeta(words)) {
      date ??= findDate(words);
      source ??= sourceIn(words);
    } else if (before?.words === '' && isCaption(simplify(words))) captions.push(words);
    else passages.push({ section, text: words, source: paragraph.source });
    before = paragraph;
  }
  return { title, passages, captions, byline, date, source };
}

/** Where no heading is of the first level, one that is alone of its level and above all others stands for it. */
function titleLevel(paragraphs: readonly Paragraph[]): number {
  const levels = paragraphs.map(({ level }) => level).filter((level) => level > 0);
  const [first = 1] = levels;
  return levels.filter((level) => level <= first).length === 1 ? first : 1;
}

function isCrosshead({ words, isBold, opensTurn }: Paragraph): boolean {
  if (!isBold || opensTurn || words.length > MAX_CROSSHEAD) return false;
  return !words.includes('。') && !endsSentence(words) && !/[，、]$/u.test(words);
}
