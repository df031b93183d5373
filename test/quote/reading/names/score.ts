import type { NameTagger } from '../../../../src/quote/reading/names/tagger.ts';

/** The likeliest runs of a text that do not overlap and are likelier than not, in its order. */
export function namesIn(tagger: NameTagger, text: string): string[] {
  const taken: { start: number; end: number }[] = [];
  for (const span of tagger.spansIn(text).sort((a, b) => b.probability - a.probability)) {
    if (span.probability < 0.5) break;
    if (taken.every(({ start, end }) => span.end <= start || span.start >= end)) taken.push(span);
  }
  return taken.sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
}

/** Which of some marked sentences, one a line, have exactly the names in [ ] found, and which not, with what was found. */
export function score(tagger: NameTagger, marked: string): { right: string[]; wrong: string[] } {
  const right: string[] = [];
  const wrong: string[] = [];
  for (const line of marked.split('\n').filter(Boolean)) {
    const wanted = Array.from(line.matchAll(/\[([^\]]*)\]/g), ([, name = '']) => name).filter(
      (name) => name.length > 1,
    );
    const found = namesIn(tagger, line.replace(/[[\]]/g, ''));
    if (found.join() === wanted.join()) right.push(line);
    else wrong.push(`${line} → ${found.join('、') || 'none'}`);
  }
  return { right, wrong };
}
