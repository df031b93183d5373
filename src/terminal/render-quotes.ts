import type { ArticleHead, Range } from '../article/article.ts';
import type { AnswerHit, SpeakerQuote } from '../command/outcome.ts';
import { type ShownWords, shownNarration, shownQuote } from '../command/shown.ts';
import type { Quote } from '../quote/quote.ts';
import { hanging, layOut, type Margin, marked, type Span, type Style, styled } from './paper.ts';
import { DOT, dotted, type View, whereOf } from './view.ts';

/** One hit: who, their words behind a bar, and where they stand. `above` is the article of the hit before it. */
export function hitLines(entry: AnswerHit, number: number, above: ArticleHead | null, view: View): string[] {
  const { hit, quotes, narration } = entry;
  const { passage, matches } = hit;
  const found = [...new Set(matches.map(([start, end]) => passage.text.slice(start, end)))];
  const numbered = hanging(styled(`${number}`, 'faint'), styled('  '));
  const indented: Margin = { first: numbered.rest, rest: numbered.rest };
  const where = whereOf(passage, above, view);
  const lines: string[] = [];
  quotes.forEach((quote, place) => {
    const before = quotes[place - 1];
    const next = quotes[place + 1];
    if (before === undefined || !sameSpeaker(before, quote)) {
      lines.push(...layOut(who(quote, found, view), view.paper, place === 0 ? numbered : indented));
    }
    lines.push(...barred(shownQuote(passage, quote, matches), quote.form, indented, view));
    if (next !== undefined && sameSpeaker(quote, next) && quote.form === next.form) return;
    const isLast = next === undefined && !narration;
    lines.push(...label(quote, isLast ? where : null, indented, view));
  });
  if (narration) {
    const { byline } = passage.article;
    const reporter = byline.length === 0 ? view.messages.narration : view.messages.narrationBy(byline);
    lines.push(
      ...layOut([styled(reporter, 'faint')], view.paper, quotes.length === 0 ? numbered : indented),
      ...barred(shownNarration(passage, matches), 'faint', indented, view),
      ...dotted([where], view, indented),
    );
  }
  return lines;
}

/** One of a speaker's quotes, without naming the speaker again. */
export function quoteLines(
  entry: SpeakerQuote,
  number: number,
  above: ArticleHead | null,
  view: View,
): string[] {
  const { passage, quote, matches } = entry;
  const numbered = hanging(styled(`${number}`, 'faint'), styled('  '));
  const indented: Margin = { first: numbered.rest, rest: numbered.rest };
  const likely =
    quote.confidence === 'likely' && quote.speaker?.name ? view.messages.likely(quote.speaker.name) : null;
  const [first = '', ...others] = barred(
    shownQuote(passage, quote, matches),
    quote.form,
    indented,
    view,
    numbered,
  );
  const where = [likely, whereOf(passage, above, view)].filter((part) => part !== null).join(DOT);
  return [first, ...others, ...label(quote, where, indented, view)];
}

/** A quote by itself: who said it, their words, where they stand, and `below` where there is more to say. */
export function spokenLines(
  { passage, quote }: Pick<SpeakerQuote, 'passage' | 'quote'>,
  number: number,
  above: ArticleHead | null,
  below: string | null,
  view: View,
): string[] {
  const numbered = hanging(styled(`${number}`, 'faint'), styled('  '));
  const indented: Margin = { first: numbered.rest, rest: numbered.rest };
  return [
    ...layOut(who(quote, [], view), view.paper, numbered),
    ...barred(shownQuote(passage, quote, []), quote.form, indented, view),
    ...label(quote, whereOf(passage, above, view), indented, view),
    ...(below === null ? [] : dotted([below], view, indented)),
  ];
}

/** A speaker's name and title, with the words of the question marked where they stand in them. */
export function who(quote: Quote, found: readonly string[], { messages }: View): Span[] {
  const { speaker } = quote;
  if (speaker === null) return [styled(messages.unattributed, 'faint')];
  const { name, title } = speaker;
  const plain = name ?? title ?? messages.unattributed;
  const shown = quote.confidence === 'likely' ? messages.likely(plain) : plain;
  const head = marked(shown, placesOf(found, shown), 'strong');
  if (name === null || title === null) return head;
  return [...head, styled('  '), ...marked(title, placesOf(found, title))];
}

/** 原话 or 转述 and what else is to be said of a quote, in its own colour. */
function label(quote: Quote, where: string | null, margin: Margin, view: View): string[] {
  const { messages, paper } = view;
  const rest = [quote.continues ? messages.continues : null, where].filter((part) => part !== null);
  return layOut(
    [styled(messages[quote.form], quote.form), styled(rest.map((part) => `${DOT}${part}`).join(''), 'faint')],
    paper,
    margin,
  );
}

function barred(words: ShownWords, style: Style, indent: Margin, view: View, first = indent): string[] {
  const bar: Span = styled('│ ', style);
  const tail = words.cut ? [styled(view.messages.excerpt, 'faint')] : [];
  return layOut([...marked(words.text, words.marks), ...tail], view.paper, {
    first: [...first.first, bar],
    rest: [...indent.rest, bar],
  });
}

function sameSpeaker(one: Quote, other: Quote): boolean {
  return (
    one.speaker?.name === other.speaker?.name &&
    one.speaker?.title === other.speaker?.title &&
    one.confidence === other.confidence
  );
}

/** Where any of the words stand in a text, from left to right, longest first, not overlapping. */
function placesOf(words: readonly string[], text: string): Range[] {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const places: Range[] = [];
  let at = 0;
  while (at < text.length) {
    const word = longestFirst.find((each) => each !== '' && text.startsWith(each, at));
    if (word !== undefined) places.push([at, at + word.length]);
    at += word?.length ?? 1;
  }
  return places;
}
