import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIChatInputApplicationCommandInteraction,
  ApplicationCommandOptionType,
  ChannelType,
  PermissionFlagsBits,
} from 'discord.js';
import { DIGEST_ACTIONS, type DigestAction, type DigestInput } from '../../command/digest.ts';
import type { OrderPlace } from '../../digest/subscription.ts';
import { chooseLocale } from '../../text/locale.ts';
import type { PlainMessageKey } from '../../text/messages.ts';
import { CHANNEL_OPTION, DIGEST_CHANNELS } from './command.ts';

/** What somebody wants done with a channel's digest. */
export interface DigestRequest {
  readonly input: DigestInput;
  readonly place: OrderPlace;
  /** Whether the channel is of a kind that digests are posted to. */
  readonly possible: boolean;
  /** The rights that the bot lacks there, by their names' keys. */
  readonly missing: readonly PlainMessageKey[];
}

/** Reads `/digest …`; null where it was not given in a server, or is not known. */
export function digestRequest(interaction: APIChatInputApplicationCommandInteraction): DigestRequest | null {
  const { data, guild_id: guild, channel: here, app_permissions: permissionsHere } = interaction;
  const { action, options } = actionOf(data.options ?? []);
  if (guild === undefined || action === null) return null;
  const chosen = options.find(({ name }) => name === CHANNEL_OPTION);
  const named = data.resolved?.channels?.[String(chosen?.value)];
  const { id, type } = named ?? here;
  const permissions = BigInt(named?.app_permissions ?? permissionsHere);
  return {
    input: { action, ...typedIn(options) },
    place: { platform: 'discord', guild, channel: id, locale: chooseLocale(interaction.locale) },
    possible: DIGEST_CHANNELS.some((each) => each === type),
    missing: missingRights(type, permissions),
  };
}

/** The action and its options, whether all is typed or the user still types. */
function actionOf(options: readonly APIApplicationCommandInteractionDataOption[]): {
  readonly action: DigestAction | null;
  readonly options: readonly APIApplicationCommandInteractionDataBasicOption[];
} {
  const [chosen] = options;
  if (chosen?.type !== ApplicationCommandOptionType.Subcommand) return { action: null, options: [] };
  const action = Object.keys(DIGEST_ACTIONS).find((each) => each === chosen.name);
  return { action: (action as DigestAction | undefined) ?? null, options: chosen.options ?? [] };
}

function typedIn(
  options: readonly APIApplicationCommandInteractionDataBasicOption[],
): Omit<DigestInput, 'action'> {
  const typed = (wanted: string) => options.find(({ name }) => name === wanted)?.value;
  const [time, zone, about, speaker] = ['time', 'timezone', 'about', 'speaker'].map(typed);
  const count = typed('count');
  return {
    ...(time === undefined ? {} : { time: String(time) }),
    ...(zone === undefined ? {} : { zone: String(zone) }),
    ...(about === undefined ? {} : { about: String(about) }),
    ...(speaker === undefined ? {} : { speaker: String(speaker) }),
    ...(count === undefined ? {} : { count: Number(count) }),
  };
}

const THREADS: readonly ChannelType[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/** To post, and to read back whether a post stands: the history too. */
function missingRights(type: ChannelType, permissions: bigint): PlainMessageKey[] {
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return [];
  const needed: readonly (readonly [bigint, PlainMessageKey])[] = [
    [PermissionFlagsBits.ViewChannel, 'rightView'],
    THREADS.includes(type)
      ? [PermissionFlagsBits.SendMessagesInThreads, 'rightSendInThreads']
      : [PermissionFlagsBits.SendMessages, 'rightSend'],
    [PermissionFlagsBits.ReadMessageHistory, 'rightReadHistory'],
  ];
  return needed.filter(([bit]) => (permissions & bit) === 0n).map(([, name]) => name);
}
