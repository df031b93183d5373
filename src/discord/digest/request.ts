import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIChatInputApplicationCommandInteraction,
  ChannelType,
  PermissionFlagsBits,
} from 'discord.js';
import type { OrderPlace } from '../../digest/subscription.ts';
import { chooseLocale } from '../../text/locale.ts';
import type { PlainMessageKey } from '../../text/messages.ts';

/** Where a digest can be posted. */
export const POSTED_TO = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
] as const;

/** The channel that an order is about, and whether the bot could post there. */
export interface OrderChannel {
  readonly place: OrderPlace;
  /** Whether the channel is of a kind that digests are posted to. */
  readonly possible: boolean;
  /** The rights that the bot lacks there, by their names' keys. */
  readonly missing: readonly PlainMessageKey[];
}

/** The channel that was named, else the one it was typed in; null outside servers. */
export function orderChannel(
  interaction: APIChatInputApplicationCommandInteraction,
  named: APIApplicationCommandInteractionDataBasicOption | undefined,
): OrderChannel | null {
  const { data, guild_id: guild, channel: here, app_permissions: permissionsHere } = interaction;
  if (guild === undefined) return null;
  const chosen = data.resolved?.channels?.[String(named?.value)];
  const { id, type } = chosen ?? here;
  const permissions = BigInt(chosen?.app_permissions ?? permissionsHere);
  return {
    place: { platform: 'discord', guild, channel: id, locale: chooseLocale(interaction.locale) },
    possible: POSTED_TO.some((each) => each === type),
    missing: missingRights(type, permissions),
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
