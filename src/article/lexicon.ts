import { readTermList, readTermsByKind } from '../text/term-list.ts';

const list = (name: string) => new URL(`../../data/lexicon/${name}.txt`, import.meta.url);

/** The kinds of labels that data/lexicon/turn-labels.txt has. */
export const LABEL_KINDS = ['ask', 'host', 'answer', 'role', 'info'] as const;

/** Labels of transcripts by kind, and by what else is known of them. */
export const turnLabels = readTermsByKind(list('turn-labels'), [
  ...LABEL_KINDS,
  'numbered',
  'verb',
  'inside',
]);

/** Who writes the paper or reads it. */
export const reporters = readTermsByKind(list('reporters'), ['nobody', 'asks', 'label']);

/** What stands behind 记者 in the name of a column. */
export const columns = readTermList(list('columns'));

/** What names of papers, agencies and stations end in. */
export const outlets = readTermsByKind(list('outlets'), ['label', 'dateline', 'opening', 'byline']);

/** What ends the lines with which news items open. */
export const datelineWords = readTermsByKind(list('dateline-words'), ['end', 'news', 'not']);

/** What lines are made of that say who wrote. */
export const bylineWords = readTermsByKind(list('byline-words'), [
  'grade',
  'role',
  'abroad',
  'label',
  'tail',
  'report',
  'glued',
  'from',
  'text',
  'picture',
  'both',
  'credit',
]);

/** What expressions of time are made of. */
export const times = readTermsByKind(list('times'), [
  'about',
  'unit',
  'hour',
  'minute',
  'day',
  'behind',
  'numbered',
]);

/** Family names. */
export const surnames: ReadonlySet<string> = new Set(readTermList(list('surnames')));
