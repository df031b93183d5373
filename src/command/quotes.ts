import type { Library, SpeakerProfile } from '../library/library.ts';
import { chooseSpeaker, completeSpeaker } from './choose-speaker.ts';
import type { Command, CommandContext, CommandInput, Completion, OptionName } from './command.ts';
import { choicesUnder, hasWords, inputNotice, nothingNotice, shortened } from './notice.ts';
import type { Outcome, SpeakerQuote } from './outcome.ts';
import { PAGE_SIZES, pageOf } from './page.ts';
import { quotesOfHits } from './quotes-of-hit.ts';

/** All that one speaker said, or what they said about a topic, in the articles' order. */
export const quotes: Command = {
  definition: {
    name: 'quotes',
    description: 'quotesDescription',
    options: [
      {
        name: 'speaker',
        label: 'speakerOption',
        description: 'speakerOptionDescription',
        required: true,
        autocomplete: true,
      },
      {
        name: 'about',
        label: 'aboutOption',
        description: 'aboutOptionDescription',
        required: false,
        autocomplete: false,
      },
    ],
  },
  complete,
  run,
};

function complete(option: OptionName, typed: string, { library }: CommandContext): Completion[] {
  return option === 'speaker' ? completeSpeaker(typed, library) : [];
}

function run(input: CommandInput, { library, pageSize }: CommandContext): Outcome {
  const chosen = chooseSpeaker(input.speaker ?? '', library, ({ id }) => ({
    command: 'quotes',
    input: { ...input, speaker: id, page: 1 },
  }));
  if ('notice' in chosen) return chosen.notice;
  const { speaker } = chosen;
  const about = input.about?.trim() ?? '';
  if (about !== '' && !hasWords(about)) return inputNotice([['noWords', shortened(about)]]);

  const { said, meant } =
    about === '' ? { said: allQuotes(speaker, library), meant: null } : quotesAbout(about, speaker, library);
  if (said.length === 0) {
    const all = { label: speaker.name, detail: speaker.title, invocation: everything(speaker) };
    return nothingNotice(
      [['nothingAbout', speaker.name, shortened(about)]],
      choicesUnder(['allTheirQuotes', speaker.name, speaker.quoteCount], [all]),
    );
  }
  const page = pageOf(said, pageSize ?? PAGE_SIZES.quotes, input.page);
  return {
    kind: 'quotes',
    speaker,
    about: about === '' ? null : about,
    meant,
    quotes: page,
    again: {
      command: 'quotes',
      input: { speaker: speaker.id, ...(about === '' ? {} : { about }), page: page.page },
    },
  };
}

function everything(speaker: SpeakerProfile) {
  return { command: 'quotes', input: { speaker: speaker.id } } as const;
}

function allQuotes(speaker: SpeakerProfile, library: Library): SpeakerQuote[] {
  return library.quotesBy(speaker).map(({ passage, quote }, place) => ({
    number: place + 1,
    passage,
    quote,
    matches: [],
  }));
}

function quotesAbout(
  about: string,
  speaker: SpeakerProfile,
  library: Library,
): { readonly said: SpeakerQuote[]; readonly meant: string | null } {
  const { hits, corrected } = library.ask(about, { speaker: speaker.id });
  const answering = quotesOfHits(hits, speaker);
  return {
    said: library
      .quotesBy(speaker)
      .filter(({ passage, quote }) =>
        answering
          .get(passage.id)
          ?.quotes.some(({ start, end }) => start === quote.start && end === quote.end),
      )
      .map(({ passage, quote }) => ({
        passage,
        quote,
        matches: answering.get(passage.id)?.hit.matches ?? [],
      })),
    meant: corrected?.meant ?? null,
  };
}
