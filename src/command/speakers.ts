import type { Library, SpeakerProfile } from '../library/library.ts';
import { mostFirst } from './answer.ts';
import type { Command, CommandContext, CommandInput } from './command.ts';
import { hasWords, inputNotice, nothingNotice, shortened } from './notice.ts';
import type { Outcome, SpeakerCount } from './outcome.ts';
import { PAGE_SIZES, type Page, pageFrom, pageOf } from './page.ts';
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
    actions: null,
    paged: true,
    audience: 'channel',
    ordering: false,
  },
  example: ({ topic }) => ({ about: topic }),
  run,
};

async function run(input: CommandInput, { library, pageSize }: CommandContext): Promise<Outcome> {
  const about = input.about?.trim() ?? '';
  if (about !== '' && !hasWords(about)) return inputNotice([['noWords', shortened(about)]]);

  const size = pageSize ?? PAGE_SIZES.speakers;
  const { page, meant } =
    about === ''
      ? { page: await everybody(library, size, input.page), meant: null }
      : await countAbout(about, library, size, input.page);
  if (page.total === 0) {
    return nothingNotice([about === '' ? ['nobodyQuoted'] : ['nobodyAbout', shortened(about)]]);
  }
  return {
    kind: 'speakers',
    about: about === '' ? null : about,
    meant,
    speakers: page,
    again: { command: 'speakers', input: { ...(about === '' ? {} : { about }), page: page.page } },
  };
}

async function everybody(
  library: Library,
  size: number,
  wanted: number | undefined,
): Promise<Page<SpeakerCount>> {
  const page = await pageFrom((slice) => library.speakers({ by: 'kind', kind: null }, slice), size, wanted);
  return { ...page, items: page.items.map((speaker) => ({ speaker, count: speaker.quoteCount })) };
}

/** As many quotes of each as `quotes` lists about the same. */
async function countAbout(
  about: string,
  library: Library,
  size: number,
  wanted: number | undefined,
): Promise<{ readonly page: Page<SpeakerCount>; readonly meant: string | null }> {
  const { hits, speakers: quoted, corrected } = await library.ask(about);
  const profiles = new Map(quoted.map((profile) => [profile.id, profile]));
  const counts = new Map<SpeakerProfile, Count>();
  for (const hit of hits) {
    for (const quote of quotesThatAnswer(hit, null)) {
      const speaker = profiles.get(quote.speaker?.id ?? '');
      if (speaker === undefined) continue;
      const { matched, others } = counts.get(speaker) ?? { matched: 0, others: 0 };
      counts.set(speaker, quote.matched ? { matched: matched + 1, others } : { matched, others: others + 1 });
    }
  }
  const counted = Array.from(
    counts,
    ([speaker, { matched, others }]) => [speaker, matched || others] as const,
  );
  return { page: pageOf(mostFirst(new Map(counted)), size, wanted), meant: corrected?.meant ?? null };
}

/** Quotes that hold words of the topic, and those that only stand where it is spoken of. */
interface Count {
  readonly matched: number;
  readonly others: number;
}
