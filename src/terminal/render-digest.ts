import type { DigestOutcome, DigestShown } from '../command/digest-outcome.ts';
import {
  dateWords,
  entryWords,
  newArticleWords,
  nextWords,
  occurrenceWords,
  orderWords,
  reasonWords,
} from '../command/digest-words.ts';
import type { ChosenQuote } from '../digest/choose.ts';
import type { DigestPost, DigestPreview } from '../digest/post.ts';
import { layOut, styled } from './paper.ts';
import { spokenLines } from './render-quotes.ts';
import { DOT, dotted, heading, titleOf, type View } from './view.ts';

/** A post as lines; `reasons` adds why each quote was chosen. */
export function postLines(post: DigestPost, view: View, { reasons = false } = {}): string[] {
  const { messages, paper } = view;
  const { date, filters, quotes, newRound, newArticles } = post;
  const first = quotes.find(({ round }) => round === newRound);
  return [
    ...heading(`${messages.digestTitle}${DOT}${dateWords(date, messages)}`, view),
    ...filled([
      filters.about === null ? null : messages.aboutTopic(filters.about),
      filters.speaker === null ? null : messages.onlySpeaker(filters.speaker),
    ]),
    ...filled([newArticleWords(newArticles, (article) => titleOf(article, messages), messages)]),
    ...(quotes.length === 0 ? layOut([styled(messages.digestNothingFits)], paper) : []),
    ...quotes.flatMap((chosen, place) => ['', ...entryLines(chosen, place)]),
    ...(quotes.length > 0 && view.mode === 'chat' ? ['', ...dotted([messages.hintContext], view)] : []),
  ];

  function entryLines(chosen: ChosenQuote, place: number): string[] {
    const above = quotes[place - 1]?.article ?? null;
    return [
      ...(chosen === first ? dotted([messages.digestNewRound], view) : []),
      ...spokenLines(chosen, place + 1, above, reasons ? reasonWords(chosen, messages) : null, view),
    ];
  }

  function filled(parts: readonly (string | null)[]): string[] {
    return parts.every((part) => part === null) ? [] : dotted(parts, view);
  }
}

/** What one of the digest's commands answered, as lines. */
export function digestLines(outcome: DigestOutcome, view: View): string[] {
  const { messages, paper } = view;
  switch (outcome.kind) {
    case 'digest-shown':
      return shownLines(outcome, view);
    case 'digest-absent':
      return layOut([styled(messages.digestNone)], paper);
    case 'digest-ended':
      return layOut([styled(messages.digestEnded)], paper);
    case 'digest-preview':
      return previewLines(outcome, view);
  }
}

function shownLines({ done, status }: DigestShown, view: View): string[] {
  const { messages, paper } = view;
  const { subscription, fitting, last } = status;
  const said = { set: messages.digestSet, resumed: messages.digestResumed, paused: null };
  const first = done === null ? null : said[done];
  return [
    ...heading(messages.digestTitle, view),
    ...(first === null ? [] : layOut([styled(first)], paper)),
    ...dotted([...orderWords(subscription, messages), messages.digestFitting(fitting)], view),
    ...layOut([styled(nextWords(subscription, messages))], paper),
    ...(last.length === 0 ? [] : ['', ...dotted([messages.digestLastPosts], view)]),
    ...last.flatMap((entry) => layOut([styled(entryWords(entry, messages).join(DOT))], paper)),
  ];
}

function previewLines({ post, silent, next }: DigestPreview, view: View): string[] {
  const { messages, paper } = view;
  const when = next === null ? messages.digestPaused : occurrenceWords(next, post.order.zone, messages);
  const line = silent ? messages.digestPreviewSilent : messages.digestPreviewHeading;
  const above = [...layOut([styled(line)], paper), ...dotted([when], view)];
  return silent ? above : [...above, '', ...postLines(post, view, { reasons: true })];
}
