import type { ArticleList, SpeakerList } from '../../command/outcome.ts';
import type { ListedArticle } from '../../library/library.ts';
import { encodeClick } from '../custom-id.ts';
import { bold, brief, plain } from '../markdown.ts';
import { container, fitting, type Layout, menu, separator, text } from './components.ts';
import {
  dotted,
  footer,
  meantLine,
  noteLine,
  pageLabel,
  SHOWN,
  share,
  small,
  titleOf,
  type View,
} from './view.ts';

/** Names on a byline that a list gives. */
const MOST_REPORTERS = 4;

/** Who is quoted, and a menu for what each of them said. */
export function speakerListLayout(outcome: SpeakerList, view: View): Layout {
  const { messages, version } = view;
  const { about, speakers } = outcome;
  const lines = speakers.items.map(({ speaker: { id, name, title }, count }) => ({
    label: dotted(brief(name, SHOWN.name), messages.quoteCount(count)).replaceAll('\u00a0', ' '),
    value: id,
    description: title,
  }));
  return fitting((scale) =>
    container(
      text(
        noteLine(view),
        `### ${plain(messages.speakersHeading)}`,
        meantLine(outcome, scale, view),
        dotted(
          plain(messages.speakerCount(speakers.total)),
          about === null ? null : plain(messages.aboutTopic(brief(about, SHOWN.topic))),
          pageLabel(speakers, view),
        ),
      ),
      separator(),
      text(
        ...speakers.items.map(({ speaker: { name, title }, count }) =>
          dotted(
            bold(brief(name, share(SHOWN.name, scale))),
            plain(messages.quoteCount(count)),
            title === null ? null : plain(brief(title, share(SHOWN.title, scale))),
          ),
        ),
      ),
      ...footer(outcome, speakers, view),
      ...menu(messages.showQuotes, encodeClick({ action: 'quotes', version }), lines),
    ),
  );
}

/** What is in the library. */
export function articleListLayout(outcome: ArticleList, view: View): Layout {
  const { messages } = view;
  const { articles } = outcome;
  return fitting((scale) =>
    container(
      text(
        noteLine(view),
        `### ${plain(messages.articlesHeading)}`,
        dotted(plain(messages.articleCount(articles.total)), pageLabel(articles, view)),
      ),
      ...articles.items.flatMap((entry) => [separator(), text(...articleLines(entry, scale, view))]),
      ...footer(outcome, articles, view),
    ),
  );
}

function articleLines(article: ListedArticle, scale: number, view: View): string[] {
  const { messages } = view;
  const part = (words: string | null) =>
    words === null || words.trim() === '' ? null : plain(brief(words, share(SHOWN.section, scale)));
  const reporters = article.byline
    .slice(0, MOST_REPORTERS)
    .map((name) => brief(name, share(SHOWN.name, scale)));
  return [
    `**${titleOf(article, scale, view)}**`,
    part(article.subtitle) ?? '',
    small(
      reporters.length === 0 ? null : plain(messages.byReporters(reporters)),
      part(article.source),
      part(article.date),
      plain(messages.passageCount(article.passageCount)),
      plain(messages.quoteCount(article.quoteCount)),
      plain(messages.speakerCount(article.speakerCount)),
    ),
  ];
}
