import type { Library, SpeakerProfile } from '../library.ts';
import { mostFirst } from './answer.ts';
import type { Command, CommandContext, CommandInput } from './command.ts';
import { hasWords, inputNotice, nothingNotice, shortened } from './notice.ts';
import type { Outcome, SpeakerCount } from './outcome.ts';
import { PAGE_SIZES, pageOf } from './page.ts';
import { profileOf, quotesThatAnswer } from './quotes-of-hit.ts';

/** Who is quoted, or quoted about a topic, most first. */
export const speakers: Command = {
  definition: {
    name: 'speakers',
    description: 'speakersDescription',
    options: [
      {
        name: 'about',
        label: 'aboutOption',
        description: 'aboutOptionDescription',
        required: false,
        autocomplete: false,
      },
    ],
  },
  run,
};

function run(input: CommandInput, { library, pageSize }: CommandContext): Outcome {
  const about = input.about?.trim() ?? '';
  if (about !== '' && !hasWords(about)) return inputNotice([['noWords', shortened(about)]]);

  const counted = about === '' ? countAll(library) : countAbout(about, library);
  if (counted.length === 0) {
    return nothingNotice([about === '' ? ['nobodyQuoted'] : ['nobodyAbout', shortened(about)]]);
  }
  const page = pageOf(counted, pageSize ?? PAGE_SIZES.speakers, input.page);
  return {
    kind: 'speakers',
    about: about === '' ? null : about,
    speakers: page,
    again: { command: 'speakers', input: { ...(about === '' ? {} : { about }), page: page.page } },
  };
}

function countAll(library: Library): SpeakerCount[] {
  return library.speakers.map((speaker) => ({ speaker, count: speaker.quotes.length }));
}

function countAbout(about: string, library: Library): SpeakerCount[] {
  const counts = new Map<SpeakerProfile, number>();
  for (const hit of library.ask(about).hits) {
    for (const quote of quotesThatAnswer(hit, null)) {
      const speaker = profileOf(quote, library);
      if (speaker !== undefined) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
    }
  }
  return mostFirst(counts);
}
