import { ORDERS } from '../digest/limits.ts';
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
import type { SpeakerProfile } from '../library/library.ts';
import { StoreUnavailable } from '../store/problem.ts';
import type { MessageRef } from '../text/messages.ts';
import { completeSpeaker, SPEAKER_OPTION } from './choose-speaker.ts';
import type {
  Command,
  CommandAction,
  CommandContext,
  CommandInput,
  CommandOption,
  Completion,
  OptionName,
} from './command.ts';
import type { DigestOutcome } from './digest-outcome.ts';
import { inputNotice, shortened } from './notice.ts';
import type { Notice, Outcome } from './outcome.ts';

/** What can be done with a channel's digest; where nothing is typed it is shown. */
type DigestAction = 'show' | 'set' | 'preview' | 'pause' | 'resume' | 'off';

const ORDER_OPTIONS: readonly CommandOption[] = [
  {
    name: 'time',
    label: 'timeOption',
    description: 'timeOptionDescription',
    required: false,
    autocomplete: false,
  },
  {
    name: 'timezone',
    label: 'timezoneOption',
    description: 'timezoneOptionDescription',
    required: false,
    autocomplete: true,
  },
  {
    name: 'about',
    label: 'aboutOption',
    description: 'aboutOptionDescription',
    required: false,
    autocomplete: true,
  },
  SPEAKER_OPTION,
  {
    name: 'count',
    label: 'countOption',
    description: 'countOptionDescription',
    required: false,
    autocomplete: false,
    most: ORDERS.mostQuotes,
  },
];

/** Each action, in the order in which they are offered. */
const ACTIONS: Readonly<Record<DigestAction, Omit<CommandAction, 'name'>>> = {
  set: { description: 'digestSetDescription', options: ORDER_OPTIONS },
  show: { description: 'digestShowDescription', options: [] },
  preview: { description: 'digestPreviewDescription', options: [] },
  pause: { description: 'digestPauseDescription', options: [] },
  resume: { description: 'digestResumeDescription', options: [] },
  off: { description: 'digestOffDescription', options: [] },
};

/** Orders, shows or ends a channel's digest. A store that does not answer is a notice. */
export const digest: Command = {
  definition: {
    name: 'digest',
    description: 'digestDescription',
    options: [],
    actions: Object.entries(ACTIONS).map(([name, action]) => ({ name, ...action })),
    paged: false,
    audience: 'asker',
    ordering: true,
  },
  example: () => ({ action: 'set', time: ORDERS.time }),
  complete,
  run,
};

/** Most proposals for a half-typed option; Discord takes no more than 25. */
const MOST_COMPLETIONS = 25;

async function complete(
  option: OptionName,
  typed: string,
  { library, now }: CommandContext,
): Promise<readonly Completion[]> {
  switch (option) {
    case 'timezone':
      return proposeZones(typed, now, MOST_COMPLETIONS);
    case 'speaker':
      return completeSpeaker(typed, library);
    case 'about':
      return (await library.topics(typed, MOST_COMPLETIONS)).map((topic) => ({ label: topic, value: topic }));
    default:
      return [];
  }
}

async function run(
  input: CommandInput,
  { library, place, now, store, report }: CommandContext,
): Promise<Outcome> {
  const { action: typed = 'show', time, timezone: zone, about, speaker, count } = input;
  const action = Object.keys(ACTIONS).find((each): each is DigestAction => each === typed);
  if (action === undefined)
    return inputNotice([['unknownSubcommand', shortened(typed), Object.keys(ACTIONS)]]);
  if (count !== undefined && !/^\d{1,9}$/.test(count)) {
    return inputNotice([['notPositive', 'count', shortened(count)]]);
  }
  const order: TypedOrder = {
    ...(time === undefined ? {} : { time }),
    ...(zone === undefined ? {} : { zone }),
    ...(about === undefined ? {} : { about }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(count === undefined ? {} : { count: Number(count) }),
  };
  const kept = await store();
  if (kept === null || place === null) return UNAVAILABLE;
  try {
    return await runOver(action, order, place, { store: kept, library, now });
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    report(error);
    return UNAVAILABLE;
  }
}

async function runOver(
  action: DigestAction,
  typed: TypedOrder,
  place: OrderPlace,
  context: OrderContext,
): Promise<DigestOutcome | Notice> {
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

const UNAVAILABLE: Notice = {
  kind: 'notice',
  reason: 'unavailable',
  lines: [['digestsUnavailable']],
  choices: null,
};

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
