import type { Library, SpeakerProfile } from '../library/library.ts';
import { chooseSpeaker, completeSpeaker, SPEAKER_OPTION } from './choose-speaker.ts';
import type { Command, CommandContext, CommandInput, Completion, OptionName } from './command.ts';
import { choicesUnder, hasWords, inputNotice, nothingNotice, shortened } from './notice.ts';
import type { Outcome, SpeakerQuote } from './outcome.ts';
import { PAGE_SIZES, type Page, pageFrom, pageOf } from './page.ts';
import { quotesOfHits } from './quotes-of-hit.ts';

/** All that one speaker said, or what they said about a topic, in the articles' order. */
export const quotes: Command = {
  definition: {
    name: 'quotes',
    description: 'quotesDescription',
    options: [
      { ...SPEAKER_OPTION, required: true },
      {
        name: 'about',
        label: 'aboutOption',
        description: 'aboutOptionDescription',
        required: false,
        autocomplete: false,
      },
    ],
    actions: null,
    paged: true,
    audience: 'as-asked',
    ordering: false,
  },
  example: ({ speaker }) => (speaker === null ? {} : { speaker }),
  complete,
  run,
};

async function complete(
  option: OptionName,
  typed: string,
  { library }: CommandContext,
): Promise<Completion[]> {
  return option === 'speaker' ? completeSpeaker(typed, library) : [];
}

async function run(input: CommandInput, { library, pageSize }: CommandContext): Promise<Outcome> {
  const chosen = await chooseSpeaker(input.speaker ?? '', library, ({ id }) => ({
    command: 'quotes',
    input: { ...input, speaker: id, page: 1 },
  }));
  if ('notice' in chosen) return chosen.notice;
  const { speaker } = chosen;
  const about = input.about?.trim() ?? '';
  if (about !== '' && !hasWords(about)) return inputNotice([['noWords', shortened(about)]]);

  const size = pageSize ?? PAGE_SIZES.quotes;
  const { page, meant } =
    about === ''
      ? { page: await allQuotes(speaker, library, size, input.page), meant: null }
      : await quotesAbout(about, speaker, library, size, input.page);
  if (page.total === 0) {
    const all = { label: speaker.name, detail: speaker.title, invocation: everything(speaker) };
    return nothingNotice(
      [['nothingAbout', speaker.name, shortened(about)]],
      choicesUnder(['allTheirQuotes', speaker.name, speaker.quoteCount], [all]),
    );
  }
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

async function allQuotes(
  speaker: SpeakerProfile,
  library: Library,
  size: number,
  wanted: number | undefined,
): Promise<Page<SpeakerQuote>> {
  const page = await pageFrom((slice) => library.quotesBy(speaker.id, slice), size, wanted);
  return { ...page, items: page.items.map((found) => ({ ...found, matches: [] })) };
}

/** In the articles' order, as all of them are. */
async function quotesAbout(
  about: string,
  speaker: SpeakerProfile,
  library: Library,
  size: number,
  wanted: number | undefined,
): Promise<{ readonly page: Page<SpeakerQuote>; readonly meant: string | null }> {
  const { hits, corrected } = await library.ask(about, { speaker: speaker.id });
  const said = [...quotesOfHits(hits, speaker).values()]
    .sort((a, b) => a.hit.place - b.hit.place)
    .flatMap(({ hit, quotes: answering }) =>
      hit.passage.quotes
        .filter(({ start, end }) => answering.some((each) => each.start === start && each.end === end))
        .map((quote): SpeakerQuote => ({ passage: hit.passage, quote, matches: hit.matches })),
    );
  return { page: pageOf(said, size, wanted), meant: corrected?.meant ?? null };
}
