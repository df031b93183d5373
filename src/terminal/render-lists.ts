import type { ArticleList, SpeakerList } from '../command/outcome.ts';
import { displayWidth } from '../text/width.ts';
import { hanging, layOut, styled } from './paper.ts';
import { dotted, heading, hints, meantLines, pageLabel, titleOf, type View } from './view.ts';

/** Columns that names line up in; a longer one gets its title below. */
const NAME_COLUMNS = 12;

/** Columns that a title beside name and count needs, to be worth a column of its own. */
const NARROWEST_TITLE = 26;

/** Who is quoted: number, name, count, title. */
export function speakerListLines({ about, meant, speakers }: SpeakerList, view: View): string[] {
  const { messages, paper } = view;
  const counted = speakers.items.map(({ count }) => messages.quoteCount(count));
  const widths = {
    number: `${speakers.first + speakers.items.length - 1}`.length,
    name: Math.min(NAME_COLUMNS, widest(speakers.items.map(({ speaker }) => speaker.name))),
    count: widest(counted),
  };
  const narrow = widths.number + widths.name + widths.count + NARROWEST_TITLE > paper.columns;
  const entries = speakers.items.flatMap(({ speaker: { name, title } }, place) => {
    const number = styled(`${`${speakers.first + place}`.padStart(widths.number)}  `, 'faint');
    const count = counted[place] ?? '';
    const line = [
      styled(name + gap(name, widths.name), 'strong'),
      styled(`  ${gap(count, widths.count)}${count}`, 'faint'),
    ];
    if (!narrow && displayWidth(name) <= NAME_COLUMNS) {
      return layOut([styled(title ?? '')], paper, hanging(number, ...line, styled('  ')));
    }
    const indent = hanging(number).rest;
    return [
      ...layOut(line, paper, hanging(number)),
      ...(title === null ? [] : layOut([styled(title)], paper, { first: indent, rest: indent })),
    ];
  });
  return [
    ...heading(messages.speakersHeading, view),
    ...meantLines(meant, view),
    ...dotted(
      [
        messages.speakerCount(speakers.total),
        about === null ? null : messages.aboutTopic(about),
        pageLabel(speakers, view),
      ],
      view,
    ),
    '',
    ...entries,
    ...hints(speakers, messages.hintQuotes, view),
  ];
}

/** What is in the library: title, subtitle, and the rest in one faint line. */
export function articleListLines({ articles }: ArticleList, view: View): string[] {
  const { messages, paper, mode } = view;
  const entries = articles.items.flatMap((article, place) => {
    const margin = hanging(styled(`${articles.first + place}  `, 'faint'));
    const indent = { first: margin.rest, rest: margin.rest };
    return [
      '',
      ...layOut([styled(titleOf(article, messages), 'strong')], paper, margin),
      ...(article.subtitle === null ? [] : layOut([styled(article.subtitle)], paper, indent)),
      ...dotted(
        [
          article.byline.length === 0 ? null : messages.byReporters(article.byline),
          article.source,
          article.date,
          messages.passageCount(article.passageCount),
          messages.quoteCount(article.quoteCount),
          messages.speakerCount(article.speakerCount),
          mode === 'once' ? article.id : null,
        ],
        view,
        indent,
      ),
    ];
  });
  return [
    ...heading(messages.articlesHeading, view),
    ...dotted([messages.articleCount(articles.total), pageLabel(articles, view)], view),
    ...entries,
    ...hints(articles, null, view),
  ];
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(displayWidth));
}

function gap(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
