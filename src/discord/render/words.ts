import type { ArticleHead, Range } from '../../article/article.ts';
import type { AnswerHit, SpeakerQuote } from '../../command/outcome.ts';
import { type ShownWords, shownNarration, shownQuote } from '../../command/shown.ts';
import type { Quote } from '../../quote/quote.ts';
import { cutAtSentences } from '../../text/cut.ts';
import { bold, brief, marked, placesOf, plain } from '../markdown.ts';
import { SHOWN, share, small, type View, whereOf } from './view.ts';

/** One hit in lines: who, their words as a block quote, and where they stand. `titled` as for `who`. */
export function hitLines(
  entry: AnswerHit,
  above: ArticleHead | null,
  titled: Set<string>,
  scale: number,
  view: View,
): string[] {
  const { hit, quotes, narration } = entry;
  const { passage } = hit;
  const matches = inPieces(hit.matches);
  const found = [...new Set(hit.matches.map(([start, end]) => passage.text.slice(start, end)))];
  const where = whereOf(passage, above, scale, view);
  const lines: string[] = [];
  quotes.forEach((quote, place) => {
    const before = quotes[place - 1];
    const next = quotes[place + 1];
    if (before === undefined || !sameSpeaker(before, quote))
      lines.push(who(quote, found, scale, view, titled));
    lines.push(block(shownQuote(passage, quote, matches), share(SHOWN.quote, scale), view));
    if (next !== undefined && sameSpeaker(quote, next) && quote.form === next.form) return;
    lines.push(label(quote, next === undefined && !narration ? where : null, view));
  });
  if (narration) {
    const names = passage.article.byline.map((name) => brief(name, share(SHOWN.name, scale))).slice(0, 3);
    lines.push(
      plain(names.length === 0 ? view.messages.narration : view.messages.narrationBy(names)),
      block(shownNarration(passage, matches), share(SHOWN.narration, scale), view),
      small(where),
    );
  }
  return lines;
}

/** One of a speaker's quotes in lines, without naming the speaker again. */
export function quoteLines(
  { passage, quote, matches }: SpeakerQuote,
  above: ArticleHead | null,
  scale: number,
  view: View,
): string[] {
  const { messages } = view;
  const name = quote.speaker?.name ?? null;
  const shown = brief(name ?? '', share(SHOWN.name, scale));
  const doubt = quote.confidence === 'likely' && name !== null ? plain(messages.likely(shown)) : null;
  return [
    block(shownQuote(passage, quote, inPieces(matches)), share(SHOWN.quote, scale), view),
    label(
      quote,
      [doubt, whereOf(passage, above, scale, view)].filter((part) => part !== null).join(' · '),
      view,
    ),
  ];
}

/**
 * A speaker's name in bold, with title; 可能是 before a name that the text does not settle. `titled` gathers whose title
 * the message has shown: it is not shown again, unless words that were found stand in it.
 */
export function who(
  quote: Quote,
  found: readonly string[],
  scale: number,
  { messages }: View,
  titled: Set<string> = new Set(),
): string {
  const { speaker } = quote;
  if (speaker === null) return plain(messages.unattributed);
  const { name, title } = speaker;
  const first = brief(name ?? title ?? messages.unattributed, share(SHOWN.name, scale));
  const head = bold(quote.confidence === 'likely' ? messages.likely(first) : first);
  if (name === null || title === null) return head;
  const shown = brief(title, share(SHOWN.title, scale));
  const marks = placesOf(found, shown);
  const key = `${name}\n${title}`;
  if (titled.has(key) && marks.length === 0) return head;
  titled.add(key);
  return `${head}  ${marked(shown, marks)}`;
}

/** 原话 or 转述 and what else is to be said of a quote. */
export function label(quote: Quote, where: string | null, { messages }: View): string {
  return small(plain(messages[quote.form]), quote.continues ? plain(messages.continues) : null, where);
}

/** Shown words as a block quote, cut once more where the message has no room for them. */
export function block(words: ShownWords, most: number, { messages }: View): string {
  const { text, marks, cut } = shortened(words, most);
  return `> ${marked(text, marks)}${cut ? plain(messages.excerpt) : ''}`;
}

/** Shown words cut once more, round their first mark, where the message has no room for them. */
function shortened(words: ShownWords, most: number): ShownWords {
  if (words.text.length <= most) return words;
  const [from, to] = cutAtSentences(words.text, most, words.marks[0]?.[0] ?? 0);
  return {
    text: words.text.slice(from, to),
    marks: words.marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from, end - from] as const),
    cut: true,
  };
}

/** Marks in pieces shorter than any text that is shown, so that one which has no room is shown in part. */
function inPieces(marks: readonly Range[]): Range[] {
  return marks.flatMap(([start, end]) =>
    Array.from({ length: Math.ceil((end - start) / LONGEST_MARK) }, (_, place): Range => {
      const from = start + place * LONGEST_MARK;
      return [from, Math.min(end, from + LONGEST_MARK)];
    }),
  );
}

const LONGEST_MARK = 100;

function sameSpeaker(one: Quote, other: Quote): boolean {
  return (
    one.speaker?.name === other.speaker?.name &&
    one.speaker?.title === other.speaker?.title &&
    one.confidence === other.confidence
  );
}
