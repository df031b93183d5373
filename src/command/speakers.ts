import type { Library, SpeakerProfile } from '../library/library.ts';
import { mostFirst } from './answer.ts';
import type { Command, CommandContext, CommandInput } from './command.ts';
import { hasWords, inputNotice, nothingNotice, shortened } from './notice.ts';
import type { Outcome, SpeakerCount } from './outcome.ts';
import { PAGE_SIZES, pageOf } from './page.ts';
import { quotesThatAnswer } from './quotes-of-hit.ts';

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

  const { counted, meant } =
    about === '' ? { counted: countAll(library), meant: null } : countAbout(about, library);
  if (counted.length === 0) {
    return nothingNotice([about === '' ? ['nobodyQuoted'] : ['nobodyAbout', shortened(about)]]);
  }
  const page = pageOf(counted, pageSize ?? PAGE_SIZES.speakers, input.page);
  return {
    kind: 'speakers',
    about: about === '' ? null : about,
    meant,
    speakers: page,
    again: { command: 'speakers', input: { ...(about === '' ? {} : { about }), page: page.page } },
  };
}

function countAll(library: Library): SpeakerCount[] {
  return library.speakers.map((speaker) => ({ speaker, count: speaker.quoteCount }));
}

/** As many quotes of each as `quotes` lists about the same. */
function countAbout(
  about: string,
  library: Library,
): { readonly counted: SpeakerCount[]; readonly meant: string | null } {
  const { hits, corrected } = library.ask(about);
  const counts = new Map<SpeakerProfile, Count>();
  for (const hit of hits) {
    for (const quote of quotesThatAnswer(hit, null)) {
      const speaker = library.speaker(quote.speaker?.id ?? '');
      if (speaker === undefined) continue;
      const { matched, others } = counts.get(speaker) ?? { matched: 0, others: 0 };
      counts.set(speaker, quote.matched ? { matched: matched + 1, others } : { matched, others: others + 1 });
    }
  }
  const counted = Array.from(
    counts,
    ([speaker, { matched, others }]) => [speaker, matched || others] as const,
  );
  return { counted: mostFirst(new Map(counted)), meant: corrected?.meant ?? null };
}

/** Quotes that hold words of the topic, and those that only stand where it is spoken of. */
interface Count {
  readonly matched: number;
  readonly others: number;
}
