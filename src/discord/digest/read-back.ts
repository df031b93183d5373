import { type APIChannel, type APIMessage, type REST, Routes, SnowflakeUtil } from 'discord.js';
import type { FoundPost, PostName } from '../../digest/sender.ts';
import { decodePostMark } from './post-mark.ts';

/** Messages that Discord gives at once, and how often it is asked for more of a busy channel. */
const PAGE = 100;
const MOST_PAGES = 20;

/**
 * Looks for the bot's own post among a channel's messages since a time (UTC, ms). Throws what discord.js says.
 * A history that may not be read looks empty, so the channel itself is asked when it last had a message.
 */
export async function readBack(
  rest: REST,
  bot: string,
  name: Omit<PostName, 'guild'>,
  since: number,
  signal: AbortSignal,
): Promise<FoundPost> {
  const from = SnowflakeUtil.generate({ timestamp: since, increment: 0n, processId: 0n, workerId: 0n });
  const channel = (await rest.get(Routes.channel(name.channel), { signal })) as APIChannel;
  const last = 'last_message_id' in channel ? (channel.last_message_id ?? null) : null;
  if (last === null || BigInt(last) < from) return { kind: 'absent' };
  let after = from - 1n;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const query = new URLSearchParams({ after: String(after), limit: String(PAGE) });
    const route = Routes.channelMessages(name.channel);
    const messages = (await rest.get(route, { query, signal })) as APIMessage[];
    const own = messages.find(
      ({ author, components }) => author.id === bot && carries(components ?? [], name),
    );
    if (own !== undefined) return { kind: 'found', message: own.id };
    if (messages.length === 0 && pages === 0) return { kind: 'unreadable', detail: 'no history' };
    if (messages.length < PAGE) return { kind: 'absent' };
    for (const { id } of messages) if (BigInt(id) > after) after = BigInt(id);
  }
  return { kind: 'unreadable', detail: 'too many messages' };
}

/** Whether any button below says that it is of the post. */
function carries(components: readonly object[], { channel, date }: Omit<PostName, 'guild'>): boolean {
  return components.some((component) => {
    const {
      custom_id: id,
      components: inner = [],
      accessory,
    } = component as {
      readonly custom_id?: string;
      readonly components?: readonly object[];
      readonly accessory?: object;
    };
    const mark = id === undefined ? null : decodePostMark(id);
    if (mark !== null && mark.channel === channel && mark.date === date) return true;
    return carries(accessory === undefined ? inner : [...inner, accessory], { channel, date });
  });
}
