import {
  endDigest,
  type OrderContext,
  pauseDigest,
  previewDigest,
  resumeDigest,
  setDigest,
  showDigest,
} from '../digest/orders.ts';
import type { OrderPlace, OrderProblem, TypedOrder } from '../digest/subscription.ts';
import { proposeZones } from '../digest/zone.ts';
import type { Library, SpeakerProfile } from '../library/library.ts';
import { StoreUnavailable } from '../store/problem.ts';
import type { Store } from '../store/store.ts';
import type { MessageRef, PlainMessageKey } from '../text/messages.ts';
import { completeSpeaker } from './choose-speaker.ts';
import type { Completion } from './command.ts';
import type { DigestOutcome } from './digest-outcome.ts';
import { inputNotice, nothingNotice, shortened } from './notice.ts';
import type { Notice } from './outcome.ts';

/** What can be done with a channel's digest, in the order in which it is offered. */
export const DIGEST_ACTIONS = {
  set: 'digestSetDescription',
  show: 'digestShowDescription',
  preview: 'digestPreviewDescription',
  pause: 'digestPauseDescription',
  resume: 'digestResumeDescription',
  off: 'digestOffDescription',
} as const satisfies Record<string, PlainMessageKey>;

export type DigestAction = keyof typeof DIGEST_ACTIONS;

/** What `set` takes beside the channel: the option's name, what it is called and what it takes. */
export const DIGEST_OPTIONS = [
  { name: 'time', label: 'timeOption', description: 'timeOptionDescription' },
  { name: 'timezone', label: 'timezoneOption', description: 'timezoneOptionDescription' },
  { name: 'about', label: 'aboutOption', description: 'aboutOptionDescription' },
  { name: 'speaker', label: 'speakerOption', description: 'speakerOptionDescription' },
  { name: 'count', label: 'countOption', description: 'countOptionDescription' },
] as const satisfies readonly {
  readonly name: string;
  readonly label: PlainMessageKey;
  readonly description: PlainMessageKey;
}[];

export type DigestOption = (typeof DIGEST_OPTIONS)[number]['name'];

/** What was typed. */
export interface DigestInput extends TypedOrder {
  readonly action: DigestAction;
}

/** What the digest's commands draw on. */
export interface DigestContext {
  readonly library: Library;
  /** Null where it cannot be had. */
  readonly store: Store | null;
  /** The channel that is meant. */
  readonly place: OrderPlace;
  /** UTC, ms. */
  readonly now: number;
  /** Hears why the store did not answer. */
  readonly report: (error: StoreUnavailable) => void;
}

/** UTF-16 units of what is being typed that are looked at: nothing that is proposed is longer. */
const TYPED_LOOKED_AT = 100;

/** Most proposals for a half-typed option; Discord takes no more than 25. */
const MOST_COMPLETIONS = 25;

/** Orders, shows or ends a channel's digest. A store that does not answer is a notice. */
export async function runDigest(input: DigestInput, context: DigestContext): Promise<DigestOutcome> {
  const { store, library, now } = context;
  if (store === null) return UNAVAILABLE;
  try {
    return await runOver(input, context.place, { store, library, now });
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    context.report(error);
    return UNAVAILABLE;
  }
}

/** Proposals for a half-typed option; `now` is UTC, ms. */
export async function completeDigest(
  option: DigestOption,
  typed: string,
  library: Library,
  now: number,
): Promise<readonly Completion[]> {
  const begun = typed.slice(0, TYPED_LOOKED_AT);
  switch (option) {
    case 'timezone':
      return proposeZones(begun, now, MOST_COMPLETIONS);
    case 'speaker':
      return completeSpeaker(begun, library);
    case 'about':
      return (await library.topics(begun, MOST_COMPLETIONS)).map((topic) => ({ label: topic, value: topic }));
    default:
      return [];
  }
}

async function runOver(
  { action, ...typed }: DigestInput,
  place: OrderPlace,
  context: OrderContext,
): Promise<DigestOutcome> {
  const { guild, channel } = place;
  const others = async () =>
    (await context.store.subscriptionsOf(guild)).filter((each) => each.channel !== channel);
  const shown = async (done: 'resumed' | 'paused' | null): Promise<DigestOutcome> => {
    const status = await showDigest(channel, context);
    const rest = done === null || status === null ? await others() : [];
    if (status === null) return { kind: 'digest-absent', others: rest };
    return { kind: 'digest-shown', done, status, others: rest };
  };
  switch (action) {
    case 'set': {
      const set = await setDigest(typed, place, context);
      if (!set.ok) return problemNotice(set.problem);
      return { kind: 'digest-shown', done: 'set', status: set.status, others: [] };
    }
    case 'show':
      return shown(null);
    case 'preview':
      return (await previewDigest(channel, context)) ?? shown(null);
    case 'pause':
      await pauseDigest(channel, context);
      return shown('paused');
    case 'resume':
      await resumeDigest(channel, context);
      return shown('resumed');
    case 'off':
      return (await endDigest(channel, context)) ? { kind: 'digest-ended' } : shown(null);
  }
}

const UNAVAILABLE = nothingNotice([['digestsUnavailable']]);

function problemNotice(problem: OrderProblem): Notice {
  switch (problem.kind) {
    case 'time':
      return inputNotice([['badTime', shortened(problem.typed)]]);
    case 'zone':
      return inputNotice([['badZone', shortened(problem.typed)]]);
    case 'about':
      return inputNotice([['noWords', shortened(problem.typed)]]);
    case 'count':
      return inputNotice([['badCount', problem.typed, problem.most]]);
    case 'too-many':
      return inputNotice([['tooManyDigests', problem.most]]);
    case 'speaker':
      return inputNotice([['unknownSpeaker', shortened(problem.typed)], ...namedIn(problem.nearest)]);
    case 'speakers': {
      const several = ['severalSpeakers', shortened(problem.typed), problem.found.length] as const;
      return inputNotice([several, ...namedIn(problem.found)]);
    }
  }
}

/** Names that a notice gives. */
const MOST_NAMED = 5;

function namedIn(speakers: readonly SpeakerProfile[]): MessageRef[] {
  const names = speakers
    .slice(0, MOST_NAMED)
    .map(({ name, title }) => (title === null ? name : `${name}（${title}）`));
  return names.length === 0 ? [] : [['speakersMeant', names]];
}
