import type { ArticleHead } from '../../article/article.ts';
import type { CommandInput, Invocation } from '../../command/command.ts';
import type { PagedOutcome, SpeakerCount } from '../../command/outcome.ts';
import type { Page } from '../../command/page.ts';
import type { QuotedPassage } from '../../quote/quote.ts';
import type { Messages } from '../../text/messages.ts';
import { encodeClick } from '../custom-id.ts';
import { brief, plain } from '../markdown.ts';
import { type Button, button, rows } from './components.ts';

/** How an outcome is shown. */
export interface View {
  readonly messages: Messages;
  /** The library's version mark, which buttons carry. */
  readonly version: string;
  /** A line above all, such as that the library has changed; null for none. */
  readonly note: string | null;
  /** Whether the answer can be shown to the channel, or just has been; null where everybody sees it already. */
  readonly post: 'offered' | 'done' | null;
  /** Whom an answer can be narrowed to, where it is not the answer itself that says it. */
  readonly roster?: readonly SpeakerCount[];
}

/** UTF-16 units of what is shown in full unless the message grows too long. */
export const SHOWN = {
  name: 60,
  title: 120,
  article: 100,
  section: 60,
  topic: 80,
  quote: 240,
  narration: 140,
} as const satisfies Record<string, number>;

/** A share of a length, never less than what still tells something. */
export function share(length: number, scale: number): number {
  return Math.max(12, Math.floor(length * scale));
}

/** Parts in small grey letters between middle dots; parts that are null are left out. */
export function small(...parts: readonly (string | null)[]): string {
  return `-# ${dotted(...parts)}`;
}

/** Parts between middle dots; parts that are null are left out. */
export function dotted(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** `第 1/2 页`; null where there is one page only. */
export function pageLabel({ page, pages }: Page<unknown>, { messages }: View): string | null {
  return pages === 1 ? null : plain(messages.pageOf(page, pages));
}

/** The note above all, in small letters; null where there is none. */
export function noteLine({ note }: View): string | null {
  return note === null ? null : small(plain(note));
}

/** Which word an outcome took for a mistyped one; null where it took all as typed. */
export function meantLine(
  { meant }: { readonly meant: string | null },
  scale: number,
  { messages }: View,
): string | null {
  return meant === null ? null : plain(messages.didYouMean(brief(meant, share(SHOWN.name, scale))));
}

/** `《标题》小标题 · 第 7 段`, or 同一篇 where the entry above came from the same article. */
export function whereOf(
  passage: QuotedPassage,
  above: ArticleHead | null,
  scale: number,
  view: View,
): string {
  const { messages } = view;
  const heading = passage.section === null ? '' : plain(brief(passage.section, share(SHOWN.section, scale)));
  const place = plain(messages.place(passage.number));
  if (above !== null && above.id === passage.article.id) {
    return dotted(plain(messages.sameArticle), heading, place);
  }
  return dotted(`${titleOf(passage.article, scale, view)}${heading}`, place);
}

/** An article's title in the marks of titles; without one, the file's name tells it from others. */
export function titleOf({ title, file }: ArticleHead, scale: number, { messages }: View): string {
  return plain(
    title === null
      ? messages.untitled(brief(file, share(SHOWN.article, scale)))
      : messages.title(brief(title, share(SHOWN.article, scale))),
  );
}

/** The button that shows a passage with its neighbours, some of its quotes marked. */
export function contextButton(
  passage: QuotedPassage,
  quotes: readonly { readonly start: number }[],
  { messages, version }: View,
): Button | null {
  const starts = quotes.map(({ start }) => start);
  const id = encodeClick({ action: 'context', version, passage: passage.id, part: 1, quotes: starts });
  return button(messages.contextHeading, id);
}

/** Previous and next where there are pages, and the button that shows a private answer to the channel. */
export function footer(outcome: PagedOutcome, page: Page<unknown>, view: View) {
  const { messages, post } = view;
  const turn = (to: number, label: string) => {
    const invocation = withInput(outcome.again, { page: to });
    const id = encodeClick({ action: 'show', version: view.version, invocation });
    return button(label, id, to < 1 || to > page.pages);
  };
  return rows(
    ...(page.pages === 1
      ? []
      : [turn(page.page - 1, messages.previousPage), turn(page.page + 1, messages.nextPage)]),
    ...(post === null ? [] : [postButton(outcome.again, view)]),
  );
}

function postButton(invocation: Invocation, { messages, version, post }: View): Button | null {
  const id = encodeClick({ action: 'post', version, invocation });
  return button(post === 'done' ? messages.posted : messages.postToChannel, id, post === 'done');
}

/** The invocation with some of its input changed. */
export function withInput({ command, input }: Invocation, change: CommandInput): Invocation {
  return { command, input: { ...input, ...change } };
}
