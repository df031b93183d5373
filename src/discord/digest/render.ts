import type { ArticleHead } from '../../article/article.ts';
import type { DigestOutcome, DigestShown } from '../../command/digest-outcome.ts';
import {
  dateWords,
  entryWords,
  newArticleWords,
  nextWords,
  occurrenceWords,
  orderWords,
  reasonWords,
} from '../../command/digest-words.ts';
import { shownQuote } from '../../command/shown.ts';
import type { ChosenQuote } from '../../digest/choose.ts';
import type { DigestPost, DigestPreview } from '../../digest/post.ts';
import type { Subscription } from '../../store/subscription.ts';
import { brief, plain } from '../markdown.ts';
import {
  type Button,
  button,
  container,
  fitting,
  type Inner,
  type Layout,
  rows,
  section,
  separator,
  text,
} from '../render/components.ts';
import { sentenceLayout } from '../render/notice.ts';
import { contextButton, dotted, SHOWN, share, small, type View, whereOf } from '../render/view.ts';
import { block, label, who } from '../render/words.ts';
import { encodePostMark } from './post-mark.ts';

/** What is posted. Each of its buttons carries which post it is, so that it can be told in the channel. */
export function postLayout(post: DigestPost, view: View): Layout {
  const { messages } = view;
  const { date, order } = post;
  const mark = (quote: string) => encodePostMark({ channel: order.channel, date, quote });
  if (post.quotes.length === 0) {
    const line = text(heading(post, view), plain(messages.digestNothingFits));
    return container(line, ...rows(button(messages.digestSeeSpeakers, mark(''))));
  }
  return fitting((scale) =>
    container(...entries(post, scale, ({ id }) => button(messages.contextHeading, mark(id)), view)),
  );
}

/** What one of the digest's commands answers. */
export function digestLayout(outcome: DigestOutcome, given: View): Layout {
  // It is the asker's own, and never shown to the channel.
  const view: View = { ...given, post: null };
  const { messages } = view;
  switch (outcome.kind) {
    case 'digest-shown':
      return shownLayout(outcome, view);
    case 'digest-absent':
      return container(text(plain(messages.digestNone), ...othersLines(outcome.others, view)));
    case 'digest-ended':
      return sentenceLayout(messages.digestEnded);
    case 'digest-preview':
      return previewLayout(outcome, view);
  }
}

/** A channel as Discord shows it; it pings nobody. */
export function channelMention(channel: string): string {
  return `<#${channel}>`;
}

function shownLayout({ done, status, others }: DigestShown, view: View): Layout {
  const { messages } = view;
  const { subscription, fitting: fits, last } = status;
  const said = { set: messages.digestSet, resumed: messages.digestResumed, paused: null };
  const posts = last.map((entry) => dotted(...entryWords(entry, messages).map(plain)));
  return container(
    text(
      `### ${plain(messages.digestTitle)} · ${channelMention(subscription.channel)}`,
      done === null || said[done] === null ? null : plain(said[done]),
      orderLine(subscription, view),
      plain(nextWords(subscription, messages)),
      plain(messages.digestFitting(fits)),
    ),
    ...(posts.length === 0 ? [] : [separator(), text(small(plain(messages.digestLastPosts)), ...posts)]),
    ...(others.length === 0 ? [] : [separator(), text(...othersLines(others, view))]),
  );
}

function othersLines(others: readonly Subscription[], view: View): string[] {
  if (others.length === 0) return [];
  const lines = others.map((each) => `${channelMention(each.channel)} · ${orderLine(each, view)}`);
  return [small(plain(view.messages.digestOthers)), ...lines];
}

function orderLine(order: Subscription, { messages }: View): string {
  return dotted(...orderWords(order, messages).map((part) => plain(brief(part, SHOWN.title))));
}

function previewLayout({ post, silent, next }: DigestPreview, view: View): Layout {
  const { messages } = view;
  const when = next === null ? messages.digestPaused : occurrenceWords(next, post.order.zone, messages);
  if (silent) return [text(plain(messages.digestPreviewSilent), small(plain(when)))];
  const above = text(dotted(plain(messages.digestPreviewHeading), plain(when)));
  if (post.quotes.length === 0) {
    return [above, ...container(text(heading(post, view), plain(messages.digestNothingFits)))];
  }
  return fitting((scale) => {
    const shown = entries(
      post,
      scale,
      ({ passage, quote }) => contextButton(passage, [quote], view),
      view,
      (quote) => small(plain(reasonWords(quote, messages))),
    );
    return [above, ...container(...shown)];
  });
}

function entries(
  post: DigestPost,
  scale: number,
  buttonOf: (quote: ChosenQuote) => Button | null,
  view: View,
  below: (quote: ChosenQuote) => string | null = () => null,
): Inner[] {
  const { messages } = view;
  const arrived = newArticleWords(
    post.newArticles,
    ({ title, file }: ArticleHead) =>
      title === null
        ? messages.untitled(brief(file, share(SHOWN.section, scale)))
        : messages.title(brief(title, share(SHOWN.section, scale))),
    messages,
  );
  const opening = post.quotes.find(({ round }) => round === post.newRound);
  const shown = post.quotes.flatMap((chosen, place) => {
    const { passage, quote } = chosen;
    const above = post.quotes[place - 1]?.article ?? null;
    const lines = text(
      chosen === opening ? small(plain(messages.digestNewRound)) : null,
      who(quote, [], scale, view),
      block(shownQuote(passage, quote, []), share(SHOWN.quote, scale), view),
      label(quote, whereOf(passage, above, scale, view), view),
      below(chosen),
    );
    return [separator(), section(lines, buttonOf(chosen))];
  });
  return [text(heading(post, view), arrived === null ? null : small(plain(arrived))), ...shown];
}

/** `每日引语 · 11月23日`, with the filters below. */
function heading({ date, filters }: DigestPost, { messages }: View): string {
  const { about, speaker } = filters;
  const narrowed = [
    about === null ? null : plain(messages.aboutTopic(brief(about, SHOWN.topic))),
    speaker === null ? null : plain(messages.onlySpeaker(brief(speaker, SHOWN.name))),
  ].filter((part) => part !== null);
  const first = `### ${dotted(plain(messages.digestTitle), plain(dateWords(date, messages)))}`;
  return narrowed.length === 0 ? first : `${first}\n${dotted(...narrowed)}`;
}
