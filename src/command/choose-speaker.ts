import type { Library, SpeakerProfile } from '../library.ts';
import type { Completion, Invocation } from './command.ts';
import { choicesUnder, hasWords, inputNotice, shortened } from './notice.ts';
import type { Choice, Notice } from './outcome.ts';

/** Most speakers that are offered where a name is not clear. */
const MOST_OFFERED = 10;

/** Most proposals for a half-typed name; Discord takes no more than 25. */
const MOST_COMPLETIONS = 25;

/**
 * The one speaker that was meant by a name or id as typed, or the notice that says why there is none.
 * `withSpeaker` makes what is asked when one of the offered speakers is chosen.
 */
export function chooseSpeaker(
  typed: string,
  library: Library,
  withSpeaker: (speaker: SpeakerProfile) => Invocation,
): { readonly speaker: SpeakerProfile } | { readonly notice: Notice } {
  const byId = library.speakers.find(({ id }) => id === typed.trim());
  if (byId !== undefined) return { speaker: byId };
  if (!hasWords(typed)) return { notice: inputNotice([['emptySpeaker']]) };

  const { found, nearest } = library.findSpeakers(typed);
  const [only, another] = found;
  if (only !== undefined && another === undefined) return { speaker: only };

  const offered = (speakers: readonly SpeakerProfile[]): Choice[] =>
    speakers.slice(0, MOST_OFFERED).map((speaker) => ({
      label: speaker.name,
      detail: speaker.title,
      invocation: withSpeaker(speaker),
    }));
  if (only !== undefined) {
    const line = ['severalSpeakers', shortened(typed), found.length] as const;
    return { notice: inputNotice([line], choicesUnder(['chooseOne'], offered(found))) };
  }
  return {
    notice: inputNotice(
      [['unknownSpeaker', shortened(typed)]],
      choicesUnder(['nearestSpeakers'], offered(nearest)),
    ),
  };
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
