import type { Library, SpeakerProfile } from '../library/library.ts';
import type { Completion, Invocation } from './command.ts';
import { choicesUnder, hasWords, inputNotice, shortened } from './notice.ts';
import type { Choice, Notice } from './outcome.ts';

/** Most speakers that are offered where a name is not clear. */
const MOST_OFFERED = 10;

/** Speakers that are offered where no name is near. */
const MOST_OFFERED_UNASKED = 3;

/** Most proposals for a half-typed name; Discord takes no more than 25. */
const MOST_COMPLETIONS = 25;

/**
 * The one speaker that was meant by a name or id as typed, or the notice that says why there is none.
 * `withSpeaker` makes what is asked when one of those on offer is chosen.
 */
export function chooseSpeaker(
  typed: string,
  library: Library,
  withSpeaker: (speaker: SpeakerProfile) => Invocation,
): { readonly speaker: SpeakerProfile } | { readonly notice: Notice } {
  if (!hasWords(typed)) return { notice: inputNotice([['emptySpeaker']]) };

  const { found, nearest } = library.findSpeakers(typed);
  const [only, another] = found;
  if (only !== undefined && another === undefined) return { speaker: only };

  if (only === undefined) return { notice: unknownSpeaker(typed, nearest, library, withSpeaker) };
  const line = ['severalSpeakers', shortened(typed), found.length] as const;
  return { notice: inputNotice([line], choicesUnder(['chooseOne'], offered(found, withSpeaker))) };
}

/** Says that nobody fits a typed name, and offers who comes nearest, else who is quoted most. */
export function unknownSpeaker(
  typed: string,
  nearest: readonly SpeakerProfile[],
  { speakers }: Library,
  withSpeaker: (speaker: SpeakerProfile) => Invocation,
): Notice {
  const choices =
    nearest.length > 0
      ? choicesUnder(['nearestSpeakers'], offered(nearest, withSpeaker))
      : choicesUnder(['someSpeakers'], offered(speakers.slice(0, MOST_OFFERED_UNASKED), withSpeaker));
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
export function completeSpeaker(typed: string, library: Library): Completion[] {
  const speakers = hasWords(typed) ? library.findSpeakers(typed).found : library.speakers;
  const namesakes = new Map<string, number>();
  for (const { name } of library.speakers) namesakes.set(name, (namesakes.get(name) ?? 0) + 1);
  return speakers.slice(0, MOST_COMPLETIONS).map(({ id, name, title }) => ({
    label: title === null ? name : `${name}　${title}`,
    value: (namesakes.get(name) ?? 0) > 1 ? id : name,
  }));
}
