import type { Answer, SpeakerQuotes } from '../../command/outcome.ts';
import { EVERYONE, encodeClick } from '../custom-id.ts';
import { LIMITS } from '../limits.ts';
import { bold, brief, plain } from '../markdown.ts';
import {
  container,
  fitting,
  type Layout,
  type MenuLine,
  menu,
  section,
  separator,
  text,
} from './components.ts';
import {
  contextButton,
  dotted,
  footer,
  meantLine,
  noteLine,
  pageLabel,
  SHOWN,
  share,
  type View,
  withInput,
} from './view.ts';
import { hitLines, quoteLines } from './words.ts';

/** The passages that answer a question, each with its speakers and a button for what stands round it. */
export function answerLayout(answer: Answer, view: View): Layout {
  const { messages } = view;
  const { hits, speakers, speaker, article } = answer;
  const below = [...footer(answer, hits, view), ...speakerMenu(answer, view)];
  return fitting((scale) => {
    const titled = new Set<string>();
    const entries = hits.items.flatMap((entry, place) => {
      const above = hits.items[place - 1]?.hit.passage.article ?? null;
      const shown = text(...hitLines(entry, above, titled, scale, view));
      return [separator(), section(shown, contextButton(entry.hit.passage, entry.quotes, view))];
    });
    const coverage = dotted(
      plain(messages.foundPassages(hits.total)),
      speakers.length === 0 ? null : plain(messages.speakerCount(speakers.length)),
      plain(messages.articleCount(answer.articles)),
      speaker === null ? null : plain(messages.onlySpeaker(brief(speaker.name, share(SHOWN.name, scale)))),
      article === null
        ? null
        : plain(
            messages.onlyArticle(
              brief(article.title ?? messages.untitled(article.file), share(SHOWN.article, scale)),
            ),
          ),
      pageLabel(hits, view),
    );
    return container(
      text(noteLine(view), `### ${plain(answer.question)}`, meantLine(answer, scale, view), coverage),
      ...entries,
      ...(below.length === 0 ? [] : [separator(), ...below]),
    );
  });
}

/** A menu that narrows the answer to one speaker, or widens it again; none where there is nobody to choose between. */
function speakerMenu({ speaker, speakers, hits, again }: Answer, view: View) {
  const { messages, version } = view;
  const roster = view.roster ?? speakers;
  if (roster.length === 0 || (roster.length === 1 && speaker === null)) return [];
  const first = roster.slice(0, LIMITS.menuOptions - 1);
  const known = speaker === null || first.some((each) => each.speaker.id === speaker.id);
  const shown = known ? first : [{ speaker, count: hits.total }, ...first.slice(0, -1)];
  const lines: MenuLine[] = shown.map(({ speaker: { id, name, title }, count }) => ({
    label: dotted(brief(name, SHOWN.name), messages.passageCount(count)).replaceAll('\u00a0', ' '),
    value: id,
    description: title,
    chosen: id === speaker?.id,
  }));
  const { speaker: _, ...everybody } = withInput(again, { page: 1 }).input;
  const id = encodeClick({ action: 'narrow', version, invocation: { command: 'ask', input: everybody } });
  return menu(messages.narrow, id, [
    ...lines,
    { label: messages.everyone, value: EVERYONE, description: null },
  ]);
}

/** What one speaker said, quote by quote. */
export function speakerQuotesLayout(outcome: SpeakerQuotes, view: View): Layout {
  const { messages } = view;
  const { speaker, about, quotes } = outcome;
  return fitting((scale) => {
    const entries = quotes.items.flatMap((entry, place) => {
      const above = quotes.items[place - 1]?.passage.article ?? null;
      const shown = text(...quoteLines(entry, above, scale, view));
      return [separator(), section(shown, contextButton(entry.passage, [entry.quote], view))];
    });
    const title = speaker.title === null ? '' : `  ${plain(brief(speaker.title, share(SHOWN.title, scale)))}`;
    return container(
      text(
        noteLine(view),
        `${bold(brief(speaker.name, share(SHOWN.name, scale)))}${title}`,
        meantLine(outcome, scale, view),
        dotted(
          plain(messages.quoteCount(quotes.total)),
          about === null ? null : plain(messages.aboutTopic(brief(about, SHOWN.topic))),
          pageLabel(quotes, view),
        ),
      ),
      ...entries,
      ...footer(outcome, quotes, view),
    );
  });
}
