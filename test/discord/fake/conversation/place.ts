import { LOCALES, PERMISSION } from '../limits.ts';
import type { StoredCommand } from '../world/commands.ts';
import { type FakeChannel, type FakeGuild, type FakeUser, isThread, type World } from '../world/world.ts';

/** Where a user is when calling the bot. */
type Context =
  /** A server the bot is in. */
  | 'server'
  /** The direct channel with the bot. */
  | 'dm'
  /** A server the bot is not in, as a user-installed app. */
  | 'installed'
  /** A group chat, as a user-installed app. */
  | 'group';

/** Who acts, where, in which language. */
export interface Setting {
  /** Default 'server'. */
  readonly context?: Context;
  readonly user?: FakeUser;
  readonly guild?: FakeGuild;
  readonly channel?: FakeChannel;
  /** The user's locale; default zh-CN. */
  readonly locale?: string;
  /** The member's permissions beyond the server's default ones. */
  readonly extraPermissions?: bigint;
}

/** A setting with every part filled in. */
export interface Place {
  readonly context: Context;
  readonly user: FakeUser;
  readonly channel: FakeChannel;
  readonly guild: FakeGuild | null;
  readonly locale: string;
  readonly memberPermissions: bigint;
  readonly owners: Readonly<Record<string, string>>;
}

/** What a new place falls back on. */
export interface Defaults {
  readonly user: FakeUser;
  readonly guild: FakeGuild;
}

/** Fills a setting in; throws if its parts contradict each other. */
export function placeOf(world: World, setting: Setting, defaults: Defaults): Place {
  const { context = contextOf(setting), user = defaults.user, locale = 'zh-CN' } = setting;
  if (!LOCALES.has(locale)) throw new Error(`${locale} is none of Discord's locales`);
  const channel = setting.channel ?? channelFor(world, context, user, setting.guild ?? defaults.guild);
  const guild = channel.guild;
  if (guild !== null && guild.joined !== (context === 'server')) {
    throw new Error(
      `the bot is ${guild.joined ? '' : 'not '}in ${guild.name}, so the context is not ${context}`,
    );
  }
  const owners: Record<string, string> = {};
  if (context === 'server' && guild !== null) owners['0'] = guild.id;
  if (context === 'dm') owners['0'] = '0';
  if (context === 'installed' || context === 'group') owners['1'] = user.id;
  const memberPermissions = (guild?.memberPermissions ?? 0n) | (setting.extraPermissions ?? 0n);
  return { context, user, channel, guild, locale, memberPermissions, owners };
}

function contextOf({ channel, guild }: Setting): Context {
  const where = channel?.guild ?? guild;
  if (where) return where.joined ? 'server' : 'installed';
  if (channel) return channel.type === 1 ? 'dm' : 'group';
  return 'server';
}

function channelFor(world: World, context: Context, user: FakeUser, guild: FakeGuild): FakeChannel {
  if (context === 'dm') return world.directChannel(user);
  if (context === 'group') return world.groupChannel(user, world.addUser('群友'));
  const wanted =
    context === 'installed' && guild.joined ? world.addGuild({ joined: false, name: '别的服务器' }) : guild;
  const channel = [...wanted.channels.values()].find((each) => !isThread(each));
  if (channel === undefined) throw new Error(`${wanted.name} has no channel`);
  return channel;
}

const CONTEXT_CODE: Readonly<Record<Context, number>> = { server: 0, installed: 0, dm: 1, group: 2 };

/** Discord's number of a context: 0 server, 1 direct channel, 2 other private channel. */
export function contextCode(place: Place): number {
  return CONTEXT_CODE[place.context];
}

/** The ways of installing the app that let it be called there: 0 in the server, 1 by the user. */
const INSTALLS: Readonly<Record<Context, readonly number[]>> = {
  server: [0],
  installed: [1],
  dm: [0, 1],
  group: [1],
};

/** Why a user there does not see a command; null if it is there to be used. */
export function hiddenBecause(command: StoredCommand, place: Place): string | null {
  const {
    contexts,
    integration_types: installs,
    dm_permission: dm,
    default_member_permissions: needed,
  } = command.body;
  if (command.guildId !== null && command.guildId !== place.guild?.id) return 'it belongs to another server';
  if (command.guildId === null) {
    const code = contextCode(place);
    if (contexts && !contexts.includes(code))
      return `its contexts ${JSON.stringify(contexts)} leave out ${code}`;
    if (!contexts && dm === false && code !== 0) return 'it is not for direct messages';
    const offered = installs ?? [0];
    if (!INSTALLS[place.context].some((install) => offered.includes(install))) {
      return `its integration_types ${JSON.stringify(offered)} leave out ${INSTALLS[place.context]}`;
    }
  }
  if (place.guild === null || !needed) return null;
  const allowed = (place.memberPermissions & PERMISSION.Administrator) !== 0n;
  // "0" is nobody but administrators.
  return allowed || (needed !== '0' && (place.memberPermissions & BigInt(needed)) === BigInt(needed))
    ? null
    : `members need the permissions ${needed}`;
}

/** Whether Discord keeps answers private there: a user-installed app where members may not use such apps. */
export function keptPrivate(place: Place): boolean {
  return place.context === 'installed' && (place.memberPermissions & PERMISSION.UseExternalApps) === 0n;
}
