import type { Article } from '../../article/article.ts';
import type { QuoteLexicon } from '../lexicon.ts';
import type { Quote } from '../quote.ts';
import { Carrying } from './carrying.ts';
import { readLegend } from './legend.ts';
import type { Opening } from './openings.ts';
import type { TurnSpeaker } from './speakers.ts';
import { speechOf } from './speech.ts';
import { type Text, textOf } from './text.ts';
import { type Transcript, transcriptOf } from './transcript.ts';
import { wordsBetween } from './words.ts';

/** The quotes of each passage that belongs to a transcript or a speech; null for the others. */
export type TurnQuotes = readonly (readonly Quote[] | null)[];

/** A run of a passage that belongs to one turn, or to none: a stage direction, a crosshead, a legend. */
interface Piece {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly who: TurnSpeaker | null;
  /** It begins the turn. */
  readonly opens: boolean;
}

/**
 * Reads an article whose lines say who speaks: an interview, a press conference, a record of a meeting, or one whole
 * speech. Null everywhere in an ordinary article. Linear in the article's length.
 */
export function readTurns(article: Article, lexicon: QuoteLexicon): TurnQuotes {
  const texts = article.passages.map(({ text }) => textOf(text));
  const transcript = transcriptOf(article, texts, lexicon);
  const firstTurn = transcript?.openings[0]?.passage ?? texts.length;
  const pieces = [
    ...speechPieces(article, texts.slice(0, firstTurn), lexicon),
    ...(transcript === null ? [] : turnPieces(article, texts, transcript, lexicon)),
  ];
  const quotes = texts.map((): Quote[] | null => null);
  const said = pieces.map((piece) => quotesOf(piece, texts, lexicon));
  pieces.forEach((piece, at) => {
    const own = [...(said[at] ?? [])];
    const last = own.at(-1);
    if (last !== undefined && goesOn(piece, pieces[at + 1]) && said[at + 1]?.length !== 0)
      own.splice(-1, 1, { ...last, continues: true });
    const others = quotes[piece.passage] ?? null;
    if (others === null) quotes[piece.passage] = own;
    else others.push(...own);
  });
  return quotes;
}

function goesOn(piece: Piece, next: Piece | undefined): boolean {
  return next !== undefined && !next.opens && next.who === piece.who && next.passage === piece.passage + 1;
}

function quotesOf(
  { passage, start, end, who }: Piece,
  texts: readonly Text[],
  lexicon: QuoteLexicon,
): Quote[] {
  const text = texts[passage];
  if (text === undefined || who === null) return [];
  const { speaker, rule, confidence, isQuestion } = who;
  return wordsBetween(text.simple, start, end, lexicon).map(([from, to]) => ({
    form: 'direct',
    start: from,
    end: to,
    text: text.source.slice(from, to),
    continues: false,
    speaker,
    cue: null,
    rule,
    ...(isQuestion ? { isQuestion } : {}),
    confidence,
  }));
}

function speechPieces(article: Article, texts: readonly Text[], lexicon: QuoteLexicon): Piece[] {
  const speech = speechOf(article, texts, lexicon);
  if (speech === null) return [];
  const carrying = new Carrying(article, texts, lexicon);
  carrying.begin(speech.who, true);
  const pieces: Piece[] = [];
  for (let passage = speech.first; passage < texts.length; passage++) {
    const carried = carrying.over(passage);
    if (carried === 'ends') break;
    const who = carried === 'words' ? speech.who : null;
    pieces.push({ ...whole(texts, passage), who, opens: pieces.length === 0 });
  }
  return pieces;
}

function turnPieces(
  article: Article,
  texts: readonly Text[],
  { openings, speakers }: Transcript,
  lexicon: QuoteLexicon,
): Piece[] {
  const byPassage = new Map<number, Opening[]>();
  for (const opening of openings) {
    const others = byPassage.get(opening.passage);
    if (others === undefined) byPassage.set(opening.passage, [opening]);
    else others.push(opening);
  }
  const first = openings[0]?.passage ?? 0;
  const last = openings.at(-1)?.passage ?? 0;
  const carrying = new Carrying(article, texts, lexicon);
  const pieces: Piece[] = [];
  let who: TurnSpeaker | null = null;
  for (let passage = 0; passage < texts.length; passage++) {
    const text = texts[passage];
    const opened = byPassage.get(passage);
    if (text === undefined || (passage < first && readLegend(text, lexicon) === null)) continue;
    if (opened !== undefined) {
      for (const [place, opening] of opened.entries()) {
        who = speakers.of(opening, text, article.passages[passage]?.section ?? null);
        const end = opened[place + 1]?.start ?? text.simple.length;
        pieces.push({ passage, start: opening.words, end, who, opens: true });
      }
      if (who !== null) carrying.begin(who, passage === last, opened.at(-1)?.form);
      continue;
    }
    if (passage < first) pieces.push({ ...whole(texts, passage), who: null, opens: false });
    if (who === null) continue;
    const carried = carrying.over(passage);
    if (carried === 'ends') who = null;
    else pieces.push({ ...whole(texts, passage), who: carried === 'words' ? who : null, opens: false });
  }
  return pieces;
}

function whole(texts: readonly Text[], passage: number): Pick<Piece, 'passage' | 'start' | 'end'> {
  return { passage, start: 0, end: texts[passage]?.simple.length ?? 0 };
}
