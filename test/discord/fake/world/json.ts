import type { Choice, CommandBody, CommandOption } from '../spec/bodies.ts';
import type { StoredCommand } from './commands.ts';
import type { MessageOrigin, StoredMessage } from './messages.ts';
import {
  CHANNEL_TYPE,
  type FakeChannel,
  type FakeGuild,
  type FakeUser,
  isThread,
  type World,
} from './world.ts';

/** A user as Discord tells it. */
export function userJson(user: FakeUser) {
  return {
    id: user.id,
    username: user.username,
    global_name: user.bot ? null : user.username,
    discriminator: '0',
    avatar: null,
    bot: user.bot,
    public_flags: 0,
  };
}

/** The bot's application, shortened to what clients read. */
export function applicationJson(world: World, installs: number) {
  return {
    id: world.applicationId,
    name: world.bot.username,
    description: '',
    icon: null,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: userJson(world.bot),
    approximate_guild_count: installs,
    integration_types_config: { 0: {}, 1: {} },
  };
}

/** A channel, thread or direct channel. */
export function channelJson(channel: FakeChannel) {
  const base = {
    id: channel.id,
    type: channel.type,
    last_message_id: [...channel.messages.keys()].at(-1) ?? null,
  };
  if (channel.guild === null) {
    return {
      ...base,
      recipients: channel.recipients.map(userJson),
      ...(channel.type === CHANNEL_TYPE.group && { name: null }),
    };
  }
  const common = {
    ...base,
    guild_id: channel.guild.id,
    name: channel.name,
    parent_id: channel.parent?.id ?? null,
  };
  if (isThread(channel)) {
    const archived_at = new Date(0).toISOString();
    const { archived, locked } = channel;
    return {
      ...common,
      owner_id: channel.guild.ownerId,
      message_count: channel.messages.size,
      member_count: 1,
      thread_metadata: { archived, locked, auto_archive_duration: 1440, archive_timestamp: archived_at },
    };
  }
  const deny = channel.deny.toString();
  const overwrite = { id: channel.guild.botRoleId, type: 0, allow: '0', deny };
  return {
    ...common,
    position: 0,
    nsfw: false,
    topic: null,
    rate_limit_per_user: 0,
    permission_overwrites: channel.deny === 0n ? [] : [overwrite],
  };
}

/** A server as GET /guilds tells it. */
export function guildJson(guild: FakeGuild, world: World) {
  const role = { color: 0, hoist: false, position: 0, managed: false, mentionable: false, flags: 0 };
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    features: [],
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    system_channel_id: guild.systemChannelId,
    system_channel_flags: 0,
    afk_timeout: 300,
    roles: [
      { ...role, id: guild.id, name: '@everyone', permissions: '0' },
      {
        ...role,
        id: guild.botRoleId,
        name: world.bot.username,
        position: 1,
        managed: true,
        permissions: guild.botPermissions.toString(),
      },
    ],
    emojis: [],
    stickers: [],
  };
}

/** The bot as a member of a server. */
export function botMemberJson(guild: FakeGuild, world: World) {
  return {
    user: userJson(world.bot),
    roles: [guild.botRoleId],
    joined_at: new Date(0).toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
    nick: null,
    avatar: null,
  };
}

/** A server as GUILD_CREATE tells it, with its channels and threads. */
export function guildCreateJson(guild: FakeGuild, world: World) {
  const all = [...guild.channels.values()];
  return {
    ...guildJson(guild, world),
    joined_at: new Date(0).toISOString(),
    large: false,
    unavailable: false,
    member_count: 2,
    members: [botMemberJson(guild, world)],
    channels: all.filter((channel) => !isThread(channel)).map(channelJson),
    threads: all.filter((channel) => isThread(channel) && !channel.archived).map(channelJson),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A message as Discord tells it. */
export function messageJson(message: StoredMessage) {
  return {
    id: message.id,
    type: message.origin?.type === 2 ? 20 : 0,
    channel_id: message.channel.id,
    author: userJson(message.author),
    content: message.content,
    timestamp: new Date(message.sentAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: message.embeds,
    components: message.components,
    pinned: false,
    flags: message.flags | (message.crossposted ? 1 : 0),
    ...(message.nonce !== null && { nonce: message.nonce }),
    ...(message.origin !== null && {
      application_id: message.author.id,
      webhook_id: message.author.id,
      interaction_metadata: originJson(message.origin),
    }),
  };
}

function originJson(origin: MessageOrigin) {
  return {
    id: origin.interactionId,
    type: origin.type,
    user: userJson(origin.user),
    authorizing_integration_owners: origin.owners,
    ...(origin.messageId !== null && { interacted_message_id: origin.messageId }),
  };
}

/** A registered command as Discord tells it; localizations come only to those who ask for them. */
export function commandJson(command: StoredCommand, world: World, localizations: boolean) {
  const { body } = command;
  return {
    id: command.id,
    application_id: world.applicationId,
    version: command.version,
    type: body.type,
    ...(command.guildId !== null && { guild_id: command.guildId }),
    ...named(body, localizations),
    description: body.description ?? '',
    ...(body.options && body.options.length > 0 && { options: optionsJson(body.options, localizations) }),
    default_member_permissions: body.default_member_permissions ?? null,
    ...(command.guildId === null && {
      dm_permission: body.dm_permission ?? true,
      contexts: body.contexts ?? null,
      integration_types: body.integration_types ?? [0],
    }),
    nsfw: false,
  };
}

function named(
  part: Pick<CommandBody, 'name' | 'name_localizations' | 'description_localizations'>,
  localizations: boolean,
) {
  if (!localizations) return { name: part.name };
  return {
    name: part.name,
    name_localizations: part.name_localizations ?? null,
    description_localizations: part.description_localizations ?? null,
  };
}

/** Discord leaves out of an option what is false, null or empty. */
function optionsJson(options: readonly CommandOption[], localizations: boolean): unknown[] {
  return options.map((option) => {
    const { options: inner, choices, ...rest } = option;
    const kept = Object.entries(rest).filter(
      ([, value]) => value !== null && value !== undefined && value !== false,
    );
    return {
      ...Object.fromEntries(kept.filter(([key]) => !key.endsWith('_localizations'))),
      ...named(option, localizations),
      ...(choices &&
        choices.length > 0 && { choices: choices.map((choice) => choiceJson(choice, localizations)) }),
      ...(inner && inner.length > 0 && { options: optionsJson(inner, localizations) }),
    };
  });
}

function choiceJson({ name, name_localizations, value }: Choice, localizations: boolean) {
  return { name, value, ...(localizations && { name_localizations: name_localizations ?? null }) };
}
