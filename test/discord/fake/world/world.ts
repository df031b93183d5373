import { MovableClock, Snowflakes } from '../clock.ts';
import { PERMISSION, type PermissionName, permissions } from '../limits.ts';
import type { StoredMessage } from './messages.ts';

/** Channel types by the name that tests use. */
export const CHANNEL_TYPE = {
  text: 0,
  dm: 1,
  voice: 2,
  group: 3,
  category: 4,
  announcement: 5,
  announcementThread: 10,
  thread: 11,
  privateThread: 12,
  forum: 15,
} as const;

/** Somebody with an account. */
export interface FakeUser {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
}

/** A channel or thread; `deny` holds the permissions that the bot lacks in it. */
export interface FakeChannel {
  readonly id: string;
  readonly guild: FakeGuild | null;
  readonly type: number;
  readonly name: string;
  readonly parent: FakeChannel | null;
  /** Whom a direct channel is with. */
  readonly recipients: readonly FakeUser[];
  deny: bigint;
  locked: boolean;
  archived: boolean;
  readonly messages: Map<string, StoredMessage>;
}

/** A server. `joined` false: the bot is not in it, only users who installed the app. */
export interface FakeGuild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly ownerId: string;
  readonly channels: Map<string, FakeChannel>;
  readonly botRoleId: string;
  joined: boolean;
  botPermissions: bigint;
  memberPermissions: bigint;
  systemChannelId: string | null;
}

/** How a test describes a new server. */
export interface GuildWish {
  name?: string;
  /** Discord's locale of the server. */
  locale?: string;
  /** Whether the bot is in it; default true. */
  joined?: boolean;
  /** What the bot may do; default all that it asks for when invited. */
  botPermissions?: readonly PermissionName[];
  /** What members may do; default all that ordinary members may. */
  memberPermissions?: readonly PermissionName[];
}

/** How a test describes a new channel. */
export interface ChannelWish {
  name?: string;
  type?: keyof typeof CHANNEL_TYPE;
  /** What the bot may not do in it. */
  deny?: readonly PermissionName[];
  parent?: FakeChannel;
}

const BOT_PERMISSIONS = permissions(
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'ReadMessageHistory',
  'UseApplicationCommands',
);
const MEMBER_PERMISSIONS = BOT_PERMISSIONS | PERMISSION.UseExternalApps;

/** Everything there is: users, servers, channels, with the bot's application among them. */
export class World {
  readonly clock = new MovableClock();
  readonly ids = new Snowflakes(() => this.clock.now());
  readonly applicationId = this.ids.next();
  readonly bot: FakeUser;
  readonly users = new Map<string, FakeUser>();
  readonly guilds = new Map<string, FakeGuild>();
  readonly channels = new Map<string, FakeChannel>();
  readonly #direct = new Map<string, FakeChannel>();

  constructor() {
    this.bot = { id: this.applicationId, username: '知言', bot: true };
    this.users.set(this.bot.id, this.bot);
  }

  addUser(username: string): FakeUser {
    const user: FakeUser = { id: this.ids.next(), username, bot: false };
    this.users.set(user.id, user);
    return user;
  }

  addGuild(wish: GuildWish = {}): FakeGuild {
    const { name = '测试服务器', locale = 'zh-CN', joined = true, botPermissions, memberPermissions } = wish;
    const guild: FakeGuild = {
      id: this.ids.nextGuild(),
      name,
      locale,
      ownerId: this.addUser(`${name}的主人`).id,
      channels: new Map(),
      botRoleId: this.ids.next(),
      joined,
      botPermissions: botPermissions ? permissions(...botPermissions) : BOT_PERMISSIONS,
      memberPermissions: memberPermissions ? permissions(...memberPermissions) : MEMBER_PERMISSIONS,
      systemChannelId: null,
    };
    this.guilds.set(guild.id, guild);
    const first = this.addChannel(guild, { name: '综合' });
    guild.systemChannelId = first.id;
    return guild;
  }

  addChannel(guild: FakeGuild, wish: ChannelWish = {}): FakeChannel {
    const { name = '频道', type = 'text', deny = [], parent } = wish;
    const channel = this.#place({ guild, name, type, deny: permissions(...deny), parent: parent ?? null });
    guild.channels.set(channel.id, channel);
    return channel;
  }

  /** The channel between the bot and a user, made when first asked for. */
  directChannel(user: FakeUser): FakeChannel {
    const known = this.#direct.get(user.id);
    if (known !== undefined) return known;
    const channel = this.#place({ type: 'dm', recipients: [user] });
    this.#direct.set(user.id, channel);
    return channel;
  }

  /** A group chat of users, where only user-installed apps can be called. */
  groupChannel(...recipients: FakeUser[]): FakeChannel {
    return this.#place({ type: 'group', recipients });
  }

  removeChannel(channel: FakeChannel): void {
    channel.guild?.channels.delete(channel.id);
    this.channels.delete(channel.id);
  }

  #place(wish: {
    type: keyof typeof CHANNEL_TYPE;
    guild?: FakeGuild;
    name?: string;
    deny?: bigint;
    parent?: FakeChannel | null;
    recipients?: readonly FakeUser[];
  }): FakeChannel {
    const channel: FakeChannel = {
      id: this.ids.next(),
      guild: wish.guild ?? null,
      type: CHANNEL_TYPE[wish.type],
      name: wish.name ?? '',
      parent: wish.parent ?? null,
      recipients: wish.recipients ?? [],
      deny: wish.deny ?? 0n,
      locked: false,
      archived: false,
      messages: new Map(),
    };
    this.channels.set(channel.id, channel);
    return channel;
  }
}

/** Whether a channel is a thread of any kind. */
export function isThread(channel: FakeChannel): boolean {
  return channel.type >= CHANNEL_TYPE.announcementThread && channel.type <= CHANNEL_TYPE.privateThread;
}
