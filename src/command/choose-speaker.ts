import type { Library, SpeakerProfile } from '../library/library.ts';
import type { CommandOption, Completion, Invocation } from './command.ts';
import { choicesUnder, hasWords, inputNotice, shortened } from './notice.ts';
import type { Choice, Notice } from './outcome.ts';

/** Whom a command is narrowed to. */
export const SPEAKER_OPTION: CommandOption = {
  name: 'speaker',
  label: 'speakerOption',
  description: 'speakerOptionDescription',
  required: false,
  autocomplete: true,
};

/** Most speakers that are offered where a name is not clear. */
const MOST_OFFERED = 10;

/** Speakers that are offered where no name is near. */
const MOST_OFFERED_UNASKED = 3;

/** Most proposals for a half-typed name; Discord takes no more than 25. */
const MOST_COMPLETIONS = 25;

/** Bearers of the names on offer that are looked at, to tell which names are more than one person's. */
const MOST_NAMESAKES = 200;

/**
 * The one speaker that was meant by a name or id as typed, or the notice that says why there is none.
 * `withSpeaker` makes what is asked when one of those on offer is chosen.
 */
export async function chooseSpeaker(
  typed: string,
  library: Library,
  withSpeaker: (speaker: SpeakerProfile) => Invocation,
): Promise<{ readonly speaker: SpeakerProfile } | { readonly notice: Notice }> {
  if (!hasWords(typed)) return { notice: inputNotice([['emptySpeaker']]) };

  const { found, total, nearest } = await library.findSpeakers(typed);
  const [only, another] = found;
  if (only !== undefined && another === undefined) return { speaker: only };

  if (only === undefined) return { notice: await unknownSpeaker(typed, nearest, library, withSpeaker) };
  const line = ['severalSpeakers', shortened(typed), total] as const;
  return { notice: inputNotice([line], choicesUnder(['chooseOne'], offered(found, withSpeaker))) };
}

/** Says that nobody fits a typed name, and offers who comes nearest, else who is quoted most. */
export async function unknownSpeaker(
  typed: string,
  nearest: readonly SpeakerProfile[],
  library: Library,
  withSpeaker: (speaker: SpeakerProfile) => Invocation,
): Promise<Notice> {
  const choices =
    nearest.length > 0
      ? choicesUnder(['nearestSpeakers'], offered(nearest, withSpeaker))
      : choicesUnder(['someSpeakers'], offered(await mostQuoted(MOST_OFFERED_UNASKED, library), withSpeaker));
  return inputNotice([['unknownSpeaker', shortened(typed)]], choices);
}

function offered(
  speakers: readonly SpeakerProfile[],
  withSpeaker: (speaker: SpeakerProfile) => Invocation,
): Choice[] {
  return speakers.slice(0, MOST_OFFERED).map((speaker) => ({
    label: speaker.name,
    detail: speaker.title,
    invocation: withSpeaker(speaker),
  }));
}

/** Speakers for a half-typed name; all, most quoted first, where nothing is typed yet. */
export async function completeSpeaker(typed: string, library: Library): Promise<Completion[]> {
  const speakers = hasWords(typed)
    ? (await library.findSpeakers(typed)).found.slice(0, MOST_COMPLETIONS)
    : await mostQuoted(MOST_COMPLETIONS, library);
  const names = speakers.map(({ name }) => name);
  const { items } = await library.speakers({ by: 'name', names }, { from: 0, most: MOST_NAMESAKES });
  const namesakes = new Map<string, number>();
  for (const { name } of items) namesakes.set(name, (namesakes.get(name) ?? 0) + 1);
  return speakers.map(({ id, name, title }) => ({
    label: title === null ? name : `${name}　${title}`,
    value: (namesakes.get(name) ?? 0) > 1 ? id : name,
  }));
}

async function mostQuoted(most: number, library: Library): Promise<readonly SpeakerProfile[]> {
  return (await library.speakers({ by: 'kind', kind: null }, { from: 0, most })).items;
}
