import { simplify } from '../../text/simplified.ts';
import type { Conversion } from '../conversion.ts';
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
 * by blank lines under headings or lines in bold. A first-level heading is the title where front matter gives none. Marks are
 * no words; ranges count UTF-16 units of `text`.
 */
export function readMarkdown(text: string): Conversion {
  const front = readFrontMatter(text);
  if (!front.ok) return { ok: false, reason: 'front-matter', line: front.line, detail: front.detail };
  const fields = new Fields(front.fields);
  const body = readBody(text, front.end, fields.one('title'));
  const url = fields.one('url');
  const draft: Draft = {
    title: fields.one('title') ?? body.title,
    subtitle: fields.one('subtitle'),
    kicker: fields.one('kicker'),
    series: fields.one('series'),
    byline: fields.names('byline'),
    date: fields.one('date'),
    source: fields.one('source'),
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
    points: fields.many('points'),
    captions: [...fields.many('captions'), ...body.captions],
    passages: body.passages,
  };
  return { ok: true, text, drafts: [draft] };
}

type Body = Pick<Draft, 'title' | 'passages' | 'captions'>;

function readBody(text: string, from: number, given: string | null): Body {
  const passages: Draft['passages'][number][] = [];
  const captions: string[] = [];
  let title: string | null = null;
  let section: string | null = null;
  let before: Paragraph | undefined;
  for (const paragraph of paragraphsOf(text, readBlocks(text, from))) {
    const { words, source, level } = paragraph;
    const isFirst = passages.length === 0 && section === null && title === null;
    if (words === '') {
      // A picture, a comment, a tag: nothing to read.
    } else if (level === 1 && isFirst) title = words;
    else if (isFirst && given === null && isCrosshead(paragraph) && level === 0) title = words;
    else if (level > 0 || isCrosshead(paragraph)) section = words;
    else if (before?.words === '' && isCaption(simplify(words))) captions.push(words);
    else passages.push({ section, text: words, source });
    before = paragraph;
  }
  return { title, passages, captions };
}

function isCrosshead({ words, isBold, opensTurn }: Paragraph): boolean {
  if (!isBold || opensTurn || words.length > MAX_CROSSHEAD) return false;
  return !words.includes('。') && !endsSentence(words) && !/[，、]$/u.test(words);
}
