import type { Answer, Outcome, PassageContext, SpeakerQuotes } from '../command/outcome.ts';
import { layOut, styled } from './paper.ts';
import { digestLines } from './render-digest.ts';
import { helpLines } from './render-help.ts';
import { articleListLines, speakerListLines } from './render-lists.ts';
import { noticeLines } from './render-notice.ts';
import { passageLines, speakersOfPassage } from './render-passage.ts';
import { hitLines, quoteLines } from './render-quotes.ts';
import { dotted, heading, hints, meantLines, pageLabel, titleOf, type View } from './view.ts';

/** An outcome as lines of text, without line ends. */
export function renderOutcome(outcome: Outcome, view: View): string[] {
  switch (outcome.kind) {
    case 'answer':
      return answerLines(outcome, view);
    case 'quotes':
      return speakerQuotesLines(outcome, view);
    case 'speakers':
      return speakerListLines(outcome, view);
    case 'articles':
      return articleListLines(outcome, view);
    case 'context':
      return contextLines(outcome, view);
    case 'digest-shown':
    case 'digest-absent':
    case 'digest-ended':
    case 'digest-preview':
      return digestLines(outcome, view);
    case 'help':
      return helpLines(outcome, view);
    case 'notice':
      return noticeLines(outcome, view);
  }
}

/** Names that the line on who is quoted gives before it stops. */
const MOST_NAMES = 5;

function answerLines(answer: Answer, view: View): string[] {
  const { messages } = view;
  const { hits, speakers } = answer;
  const names = speakers.slice(0, MOST_NAMES).map(({ speaker }) => speaker.name);
  const entries = hits.items.flatMap((entry, place) => {
    const above = hits.items[place - 1]?.hit.passage.article ?? null;
    return ['', ...hitLines(entry, hits.first + place, above, view)];
  });
  return [
    ...heading(answer.question, view),
    ...meantLines(answer.meant, view),
    ...dotted(
      [
        messages.foundPassages(hits.total),
        names.length === 0 ? null : messages.speakerCountAndWho(speakers.length, names),
        messages.articleCount(answer.articles),
        answer.speaker === null ? null : messages.onlySpeaker(answer.speaker.name),
        answer.article === null
          ? null
          : messages.onlyArticle(answer.article.title ?? messages.untitled(answer.article.file)),
        pageLabel(hits, view),
      ],
      view,
    ),
    ...entries,
    ...hints(hits, messages.hintContext, view),
  ];
}

function speakerQuotesLines({ speaker, about, meant, quotes }: SpeakerQuotes, view: View): string[] {
  const { messages } = view;
  const entries = quotes.items.flatMap((entry, place) => {
    const above = quotes.items[place - 1]?.passage.article ?? null;
    return ['', ...quoteLines(entry, quotes.first + place, above, view)];
  });
  return [
    ...layOut(
      [styled(speaker.name, 'strong'), styled(speaker.title === null ? '' : `  ${speaker.title}`)],
      view.paper,
    ),
    ...meantLines(meant, view),
    ...dotted(
      [
        messages.quoteCount(quotes.total),
        about === null ? null : messages.aboutTopic(about),
        pageLabel(quotes, view),
      ],
      view,
    ),
    ...entries,
    ...hints(quotes, messages.hintContext, view),
  ];
}

function contextLines({ passage, before, after }: PassageContext, view: View): string[] {
  const { messages } = view;
  const { article } = passage;
  const places = passage.source.map(([start, end]) => `${start}–${end}`).join('、');
  return [
    ...heading(`${titleOf(article, messages)}${passage.section ?? ''}`, view),
    ...dotted([messages.contextHeading, messages.place(passage.number), `${article.file} ${places}`], view),
    ...[...before, passage, ...after].flatMap((each) => [
      '',
      ...passageLines(each, { faint: each !== passage }, view),
      ...(each === passage ? speakersOfPassage(each, view) : []),
    ]),
  ];
}
