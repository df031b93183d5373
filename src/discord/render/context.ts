import type { Range } from '../../article/article.ts';
import type { PassageContext } from '../../command/outcome.ts';
import type { Quote, QuotedPassage } from '../../quote/quote.ts';
import { cutAtSentences } from '../../text/cut.ts';
import { type ContextPlace, encodeClick } from '../custom-id.ts';
import { brief, marked, plain, verbatim } from '../markdown.ts';
import { button, container, fitting, type Layout, rows, separator, text } from './components.ts';
import { dotted, noteLine, SHOWN, share, small, titleOf, type View } from './view.ts';
import { label, who } from './words.ts';

/** UTF-16 units of a passage that one message shows: the rest is in further parts, none is left out. */
const PART_LENGTH = 1_200;
/** UTF-16 units of the passages before and after. */
const NEIGHBOUR_LENGTH = 400;
/** Quotes whose speakers are named. */
const MOST_SPEAKERS = 3;
/** Places in the file that are told; the layout of a page may have broken a passage into many. */
const MOST_SOURCES = 4;

/** A passage with its neighbours, the quotes of `place` marked, and its place in the source. */
export function contextLayout(
  context: PassageContext,
  place: Omit<ContextPlace, 'passage'>,
  view: View,
): Layout {
  const { messages } = view;
  const { passage, before, after } = context;
  const { article } = passage;
  const parts = partsOf(passage.text);
  const at = Math.max(1, Math.min(place.part, parts.length));
  const [start, end] = parts[at - 1] ?? [0, passage.text.length];
  const quotes = passage.quotes.filter((quote) => place.quotes.includes(quote.start));
  const sources = passage.source.slice(0, MOST_SOURCES).map(([from, to]) => `${from}–${to}`);
  return fitting((scale) => {
    const neighbour = (each: QuotedPassage) => [neighbourText(each, scale, view), separator()];
    return container(
      text(
        noteLine(view),
        `### ${titleOf(article, scale, view)}`,
        dotted(
          plain(messages.contextHeading),
          passage.section === null ? null : plain(brief(passage.section, share(SHOWN.section, scale))),
          plain(messages.place(passage.number)),
          parts.length === 1 ? null : plain(messages.partOf(at, parts.length)),
        ),
        small(plain(brief(article.file, SHOWN.article)), plain(sources.join('、'))),
      ),
      separator(),
      ...(at === 1 ? before.flatMap(neighbour) : []),
      text(
        small(plain(messages.place(passage.number))),
        marked(passage.text.slice(start, end), marksWithin(quotes, start, end)),
        ...(at === parts.length ? speakersOf(quotes, scale, view) : []),
      ),
      ...(at === parts.length ? after.flatMap((each) => neighbour(each).reverse()) : []),
      ...turning(passage, { ...place, part: at }, parts.length, view),
    );
  });
}

function neighbourText(passage: QuotedPassage, scale: number, { messages }: View) {
  const most = share(NEIGHBOUR_LENGTH, scale);
  const [from, to] = cutAtSentences(passage.text, most);
  const cut = to - from < passage.text.length ? plain(messages.excerpt) : '';
  return text(
    small(plain(messages.place(passage.number))),
    `${verbatim(passage.text.slice(from, to))}${cut}`,
  );
}

function speakersOf(quotes: readonly Quote[], scale: number, view: View): string[] {
  return quotes
    .slice(0, MOST_SPEAKERS)
    .flatMap((quote) => [label(quote, who(quote, [], scale, view), view)])
    .filter((line, place, all) => all.indexOf(line) === place);
}

function turning(passage: QuotedPassage, place: Omit<ContextPlace, 'passage'>, parts: number, view: View) {
  if (parts === 1) return [];
  const { messages, version } = view;
  const turn = (part: number, label: string) => {
    const id = encodeClick({ action: 'part', version, ...place, passage: passage.id, part });
    return button(label, id, part < 1 || part > parts);
  };
  return rows(turn(place.part - 1, messages.previousPart), turn(place.part + 1, messages.nextPart));
}

/** The marked quotes as far as they stand between two places, as offsets from the first. */
function marksWithin(quotes: readonly Quote[], start: number, end: number): Range[] {
  return quotes
    .map((quote): Range => [Math.max(quote.start, start) - start, Math.min(quote.end, end) - start])
    .filter(([from, to]) => from < to)
    .sort(([one], [other]) => one - other);
}

/** The whole text in parts that end with sentences. */
function partsOf(passage: string): Range[] {
  const parts: Range[] = [];
  let at = 0;
  while (at < passage.length) {
    const rest = passage.slice(at);
    const [, cut] = cutAtSentences(rest, PART_LENGTH);
    const end = at + (cut > 0 ? cut : Math.min(rest.length, PART_LENGTH));
    if (passage.slice(at, end).trim() !== '') parts.push([at, end]);
    at = end;
  }
  return parts.length === 0 ? [[0, passage.length]] : parts;
}
