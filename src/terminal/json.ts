import type { ArticleHead } from '../article/article.ts';
import type { CommandInput, CommandName } from '../command/command.ts';
import type { Answer, Notice, Outcome } from '../command/outcome.ts';
import type { Library, SpeakerProfile } from '../library/library.ts';
import type { Quote, QuotedPassage } from '../quote/quote.ts';
import { digestToJson } from './json-digest.ts';

/** What a command answered as the object that `--json` prints. */
export async function outcomeToJson(
  outcome: Outcome,
  command: CommandName,
  input: CommandInput,
  library: Library,
): Promise<object> {
  switch (outcome.kind) {
    case 'answer':
      return answerToJson(outcome);
    case 'quotes':
      return {
        speaker: speakerToJson(outcome.speaker),
        about: outcome.about,
        total: outcome.quotes.total,
        quotes: outcome.quotes.items.map(({ passage, quote }) => ({
          ...placeToJson(passage),
          number: passage.number,
          ...quoteToJson(quote),
        })),
      };
    case 'speakers':
      return {
        about: outcome.about,
        total: outcome.speakers.total,
        speakers: outcome.speakers.items.map(({ speaker, count }) => ({
          ...speakerToJson(speaker),
          quotes: count,
        })),
      };
    case 'articles':
      return {
        total: outcome.articles.total,
        articles: outcome.articles.items.map((article) => ({
          ...articleToJson(article),
          passages: article.passageCount,
          quotes: article.quoteCount,
          speakers: article.speakerCount,
        })),
      };
    case 'context':
      return {
        ...contextPassageToJson(outcome.passage),
        ...(await keptToJson(outcome.passage, library)),
        before: outcome.before.map(contextPassageToJson),
        after: outcome.after.map(contextPassageToJson),
      };
    case 'digest-shown':
    case 'digest-absent':
    case 'digest-ended':
    case 'digest-preview':
      return digestToJson(outcome);
    case 'help':
      return {
        commands: outcome.commands.map(({ definition, example }) => ({ name: definition.name, example })),
      };
    case 'notice':
      return noticeToJson(outcome, command, input);
  }
}

/** What the reader made of a file. */
export interface ExtractedFile {
  readonly file: string;
  readonly kind: string;
  /** Null where the file is no text. */
  readonly encoding: string | null;
  readonly text: string;
  /** Whether `text` is another than the file's own. */
  readonly converted: boolean;
  readonly articles: readonly {
    readonly article: ArticleHead;
    readonly passages: readonly QuotedPassage[];
  }[];
}

/** A file as `extract --json` prints it. */
export function extractToJson({ file, kind, encoding, text, converted, articles }: ExtractedFile): object {
  return {
    file,
    kind,
    encoding,
    ...(converted ? { text } : {}),
    articles: articles.map(({ article, passages }) => ({
      ...articleToJson(article),
      passages: passages.map(({ id, section, text, source, quotes }) => ({
        id,
        section,
        text,
        source,
        quotes: quotes.map(quoteToJson),
      })),
    })),
  };
}

function answerToJson({ question, hits }: Answer): object {
  return {
    question,
    total: hits.total,
    hits: hits.items.map(({ hit }) => ({
      ...placeToJson(hit.passage),
      text: hit.passage.text,
      score: hit.score,
      matches: hit.matches,
      quotes: hit.quotes.map((quote) => ({ ...quoteToJson(quote), matched: quote.matched })),
    })),
    suggestions: [],
  };
}

/** An honest nothing: the same list as ever, empty, and what is nearest. */
function noticeToJson({ choices }: Notice, command: CommandName, { question, about }: CommandInput): object {
  const suggestions = (choices?.items ?? []).map(({ label }) => label);
  if (command === 'ask') return { question, total: 0, hits: [], suggestions };
  return { about: about ?? null, total: 0, [command]: [], suggestions };
}

function placeToJson({ id, article, section }: QuotedPassage) {
  return { passage: id, article: article.id, title: article.title, section };
}

function contextPassageToJson(passage: QuotedPassage) {
  const { number, text, source, quotes } = passage;
  return {
    ...placeToJson(passage),
    file: passage.article.file,
    number,
    text,
    source,
    quotes: quotes.map(quoteToJson),
  };
}

/** Where the file was converted, what the kept text holds at the passage's ranges: joined, its own text. */
async function keptToJson(passage: QuotedPassage, library: Library): Promise<object> {
  const kept = await library.keptSlices(passage);
  return kept === null ? {} : { kept };
}

function articleToJson(article: ArticleHead) {
  const { id, title, subtitle, kicker, series, byline, date, source, url, points, captions } = article;
  return { id, title, subtitle, kicker, series, byline, date, source, url, points, captions };
}

function speakerToJson({ id, name, title, kind }: SpeakerProfile) {
  return { id, name, title, kind };
}

function quoteToJson({
  form,
  start,
  end,
  text,
  continues,
  speaker,
  cue,
  rule,
  isQuestion,
  confidence,
}: Quote) {
  const asks = isQuestion === true ? { isQuestion } : {};
  return { form, start, end, text, continues, speaker, cue, rule, ...asks, confidence };
}
