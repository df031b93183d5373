import type { Range } from '../../article/article.ts';
import type { Quote } from '../../quote/quote.ts';
import type { Question } from '../question/question.ts';
import { isBy, type SpeakerProfile } from '../speakers/profile.ts';
import type { RankedQuote } from './hit.ts';
import { occurrencesOf } from './ranking.ts';
import type { SearchablePassage } from './searchable.ts';

/** Where the question's words stand in the passage's own text: sorted, not overlapping, touching ones joined. */
export function matchesIn(question: Question, passage: SearchablePassage): Range[] {
  const found = needles(question).flatMap((needle) => occurrencesOf(needle, passage.fields.text));
  return join(found.map(([start, end]) => passage.toSource(start, end)));
}

/**
 * A passage's quotes, the one that answers best first: those of a speaker asked for, then those that hold more of
 * the question, then in the order of the text. `only` are the speakers of a filter.
 */
export function rankQuotes(
  question: Question,
  matches: readonly Range[],
  quotes: readonly Quote[],
  only: readonly SpeakerProfile[] | null,
): RankedQuote[] {
  const named = question.mentions.flatMap((mention) => mention.speakers);
  const wordless = question.terms.length === 0 && question.phrases.length === 0;
  return quotes
    .map((quote) => {
      const held = matches.reduce((sum, match) => sum + shared(match, quote), 0);
      const isNamed = named.some((profile) => isBy(quote, profile));
      const allowed = only === null || only.some((profile) => isBy(quote, profile));
      const matched = allowed && (held > 0 || isNamed || (only !== null && wordless));
      return {
        quote: { ...quote, matched },
        value: (allowed && only !== null ? 2 : 0) + (isNamed ? 1 : 0),
        held,
      };
    })
    .sort((a, b) => b.value - a.value || b.held - a.held || a.quote.start - b.quote.start)
    .map(({ quote }) => quote);
}

function needles(question: Question): Parameters<typeof occurrencesOf>[0][] {
  const names = question.mentions.filter((mention) => mention.by === 'name').map(({ text }) => text);
  return [
    ...question.terms.filter((term) => term.marked),
    ...[...question.phrases, ...names].map((text) => ({ text, kind: 'pair' as const })),
  ];
}

function join(ranges: readonly Range[]): Range[] {
  const joined: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) joined.push([start, end]);
  }
  return joined;
}

function shared([start, end]: Range, quote: Quote): number {
  return Math.max(0, Math.min(end, quote.end) - Math.max(start, quote.start));
}
