import type { ArticleHead } from '../article/article.ts';
import type { Library, SpeakerProfile } from '../library/library.ts';
import { fold } from '../search/fold.ts';
import { readOperators } from '../search/question/operators.ts';
import { answerHit, speakersIn } from './answer.ts';
import { chooseArticle, completeArticle } from './choose-article.ts';
import { chooseSpeaker, completeSpeaker, SPEAKER_OPTION, unknownSpeaker } from './choose-speaker.ts';
import type { Command, CommandContext, CommandInput, Completion, OptionName } from './command.ts';
import { choicesUnder, hasWords, inputNotice, nothingNotice, shortened } from './notice.ts';
import type { Notice, Outcome } from './outcome.ts';
import { PAGE_SIZES, pageOf } from './page.ts';
import { proposeQuestions } from './propose-questions.ts';

/** The best passages for a question, with who said what in them. */
export const ask: Command = {
  definition: {
    name: 'ask',
    description: 'askDescription',
    options: [
      {
        name: 'question',
        label: 'questionOption',
        description: 'questionOptionDescription',
        required: true,
        autocomplete: true,
      },
      SPEAKER_OPTION,
      {
        name: 'article',
        label: 'articleOption',
        description: 'articleOptionDescription',
        required: false,
        autocomplete: true,
      },
    ],
    actions: null,
    paged: true,
    audience: 'as-asked',
    ordering: false,
  },
  example: ({ topic }) => ({ question: topic }),
  complete,
  run,
};

async function complete(
  option: OptionName,
  typed: string,
  { library }: CommandContext,
): Promise<readonly Completion[]> {
  if (option === 'speaker') return completeSpeaker(typed, library);
  if (option === 'article') return completeArticle(typed, library);
  const questions = await proposeQuestions(typed, library);
  return questions.map((question) => ({ label: question, value: question }));
}

async function run(typed: CommandInput, { library, pageSize }: CommandContext): Promise<Outcome> {
  const input = await withTypedFilter(typed, library);
  const question = (input.question ?? '').trim();
  if (question === '') return inputNotice([['emptyQuestion']]);
  const narrowing = await narrow(input, library);
  if ('notice' in narrowing) return narrowing.notice;

  const { speaker, article } = narrowing;
  const filters = {
    ...(speaker === null ? {} : { speaker: speaker.id }),
    ...(article === null ? {} : { article: article.id }),
  };
  const result = await library.ask(question, filters);
  const { hits, leftOut, suggestions, corrected, empty, unknownSpeaker: unknown } = result;
  if (empty || !hasWords(question)) return inputNotice([['noWords', shortened(question)]]);
  if (unknown !== null) {
    return unknownSpeaker(unknown.typed, unknown.nearest, library, ({ name }) => ({
      command: 'ask',
      input: { ...input, question: question.replace(unknown.typed, () => name), page: 1 },
    }));
  }
  if (hits.length === 0) return nothingFound(question, suggestions, speaker ?? article, library);

  const page = pageOf(hits, pageSize ?? PAGE_SIZES.answer, input.page);
  return {
    kind: 'answer',
    question,
    meant: corrected?.meant ?? null,
    speaker,
    article,
    hits: {
      ...page,
      items: page.items.map((hit) => answerHit(hit, speaker)),
      total: page.total + leftOut,
    },
    speakers: speakersIn(result, speaker),
    articles: new Set(hits.map(({ passage }) => passage.article.id)).size,
    again: { command: 'ask', input: { question, ...filters, page: page.page } },
  };
}

/** A speaker that the question itself names, `一网统管 speaker:江波`, taken out of it as the filter that it is. */
async function withTypedFilter(input: CommandInput, library: Library): Promise<CommandInput> {
  const { question = '', speaker } = input;
  if (speaker !== undefined) return input;
  const [filter, another] = readOperators(question, fold(question)).speakers;
  if (filter === undefined || another !== undefined) return input;
  const [only, ...others] = (await library.findSpeakers(filter.name)).found;
  const [start, end] = filter.place;
  const left = `${question.slice(0, start)} ${question.slice(end)}`.replace(/\s+/g, ' ').trim();
  if (only === undefined || others.length > 0 || !hasWords(left)) return input;
  return { ...input, question: left, speaker: only.id };
}

interface Narrowing {
  readonly speaker: SpeakerProfile | null;
  readonly article: ArticleHead | null;
}

/** Who and which article the options name. */
async function narrow(
  input: CommandInput,
  library: Library,
): Promise<Narrowing | { readonly notice: Notice }> {
  let speaker: SpeakerProfile | null = null;
  if (input.speaker !== undefined) {
    const chosen = await chooseSpeaker(input.speaker, library, ({ id }) => ({
      command: 'ask',
      input: { ...input, speaker: id, page: 1 },
    }));
    if ('notice' in chosen) return chosen;
    speaker = chosen.speaker;
  }
  if (input.article === undefined) return { speaker, article: null };
  const chosen = await chooseArticle(input.article, library, ({ id }) => ({
    command: 'ask',
    input: { ...input, article: id, page: 1 },
  }));
  return 'notice' in chosen ? chosen : { speaker, article: chosen.article };
}

function nothingFound(
  question: string,
  suggestions: readonly string[],
  within: SpeakerProfile | ArticleHead | null,
  { about }: Library,
): Notice {
  return nothingNotice(
    [
      [within === null ? 'nothingFound' : 'nothingFoundWithin', shortened(question)],
      ['libraryHas', about.articles, about.speakers],
    ],
    choicesUnder(
      ['tryInstead'],
      suggestions.map((label) => ({
        label,
        detail: null,
        invocation: { command: 'ask', input: { question: label } },
      })),
    ),
  );
}
