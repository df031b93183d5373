import type { Quote, QuotedPassage } from '../quote/quote.ts';
import { hanging, layOut, type Span, styled } from './paper.ts';
import { who } from './render-quotes.ts';
import type { View } from './view.ts';

/** A whole passage behind its number, its quotes in the colour of their form. */
export function passageLines(
  passage: QuotedPassage,
  { faint }: { readonly faint: boolean },
  view: View,
): string[] {
  const number = hanging(styled(`${passage.number}`.padStart(NUMBER_WIDTH), 'faint'), styled('  '));
  const spans = faint ? [styled(passage.text, 'faint')] : quotesColoured(passage);
  return layOut(spans, view.paper, number);
}

/** Who is quoted in a passage, a line for each speaker and form. */
export function speakersOfPassage({ quotes }: QuotedPassage, view: View): string[] {
  const indent = [styled(' '.repeat(NUMBER_WIDTH + 2))];
  const seen = new Set<string>();
  return quotes.flatMap((quote) => {
    const spans = [styled(view.messages[quote.form], quote.form), styled('  '), ...who(quote, [], view)];
    const line = spans.map(({ text }) => text).join('');
    if (seen.has(line)) return [];
    seen.add(line);
    return layOut(spans, view.paper, { first: indent, rest: indent });
  });
}

/** Columns for a passage's number, so that neighbours line up. */
const NUMBER_WIDTH = 3;

function quotesColoured({ text, quotes }: QuotedPassage): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end, form } of inOrder(quotes)) {
    if (start < at) continue;
    spans.push(styled(text.slice(at, start)), styled(text.slice(start, end), form));
    at = end;
  }
  spans.push(styled(text.slice(at)));
  return spans;
}

function inOrder(quotes: readonly Quote[]): Quote[] {
  return [...quotes].sort((a, b) => a.start - b.start);
}
