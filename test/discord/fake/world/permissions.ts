import { PERMISSION, type PermissionName } from '../limits.ts';
import { REFUSALS } from '../refusal.ts';
import { CHANNEL_TYPE, type FakeChannel, type FakeUser, isThread, type World } from './world.ts';

/** What the bot may do in a channel; a thread takes its parent's denials too. */
function botPermissions(channel: FakeChannel): bigint {
  if (channel.guild === null) return ~0n;
  if (!channel.guild.joined) return 0n;
  if ((channel.guild.botPermissions & PERMISSION.Administrator) !== 0n) return ~0n;
  return channel.guild.botPermissions & ~channel.deny & ~(channel.parent?.deny ?? 0n);
}

/** What the bot may do in a channel, as a bitfield that fits Discord's 53 known bits. */
export function appPermissions(channel: FakeChannel): string {
  return (botPermissions(channel) & ((1n << 53n) - 1n)).toString();
}

/** The channel of an id that the bot can see; throws 10003, or 50001 where it may not look. */
export function visibleChannel(world: World, id: string | undefined): FakeChannel {
  const channel = world.channels.get(id ?? '');
  if (channel === undefined) throw REFUSALS.unknownChannel();
  const together = channel.guild !== null || channel.type === CHANNEL_TYPE.dm;
  if (!together || !may(channel, 'ViewChannel')) throw REFUSALS.missingAccess();
  return channel;
}

/** Throws unless the bot may post in a channel: 50001, 50008, 50013, 50083. */
export function demandPosting(channel: FakeChannel, unreachable: ReadonlySet<FakeUser>): void {
  if (channel.type === CHANNEL_TYPE.category || channel.type === CHANNEL_TYPE.forum)
    throw REFUSALS.notTextChannel();
  if (channel.recipients.some((user) => unreachable.has(user))) throw REFUSALS.noDirectMessages();
  demand(channel, isThread(channel) ? 'SendMessagesInThreads' : 'SendMessages');
  if (channel.locked && !may(channel, 'ManageThreads')) throw REFUSALS.threadLocked();
}

/** Throws 50013 unless the bot holds a permission in a channel. */
export function demand(channel: FakeChannel, name: PermissionName): void {
  if (!may(channel, name)) throw REFUSALS.missingPermissions();
}

/** Whether the bot holds a permission in a channel. */
export function may(channel: FakeChannel, name: PermissionName): boolean {
  return (botPermissions(channel) & PERMISSION[name]) !== 0n;
}
