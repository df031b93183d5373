import { randomBytes } from 'node:crypto';
import type { Interaction } from '../interactions/interaction.ts';
import { permissions } from '../limits.ts';
import type { Realm } from '../rest/router.ts';
import type { CommandOption } from '../spec/bodies.ts';
import { channelJson, userJson } from '../world/json.ts';
import type { StoredMessage } from '../world/messages.ts';
import { appPermissions } from '../world/permissions.ts';
import { contextCode, keptPrivate, type Place } from './place.ts';

/** What a user did, ready to be sent. */
export interface Deed {
  readonly type: number;
  readonly place: Place;
  /** The interaction's `data`. */
  readonly body: unknown;
  /** The message whose component was used. */
  readonly source?: StoredMessage;
  /** What `message` says of it. */
  readonly sourceJson?: unknown;
  /** The option being typed. */
  readonly typing?: CommandOption;
}

/** An app that is not in the server may show what it answers, and nothing else. */
const GUEST_PERMISSIONS = permissions('ViewChannel', 'SendMessages', 'EmbedLinks').toString();

/** Sends INTERACTION_CREATE over the right shard; throws if no client can hear it. */
export function perform(realm: Realm, deed: Deed): Interaction {
  const { place, source } = deed;
  const interaction: Interaction = {
    id: realm.world.ids.next(),
    token: randomBytes(48).toString('base64url'),
    type: deed.type,
    user: place.user,
    channel: place.channel,
    createdAt: realm.world.clock.now(),
    sentAtMs: performance.now(),
    owners: place.owners,
    keptPrivate: keptPrivate(place),
    userInstalled: place.context === 'installed',
    source: source ?? null,
    typing: deed.typing ?? null,
    callback: null,
    original: null,
    followups: 0,
    heard: new Set(),
  };
  realm.answers.add(interaction);
  const guildId = place.guild?.id ?? null;
  const heard = realm.gateway.dispatch(
    'INTERACTION_CREATE',
    guildId,
    interactionJson(realm, interaction, deed),
  );
  if (!heard) throw new Error('no client has a session on the shard of this interaction');
  return interaction;
}

function interactionJson(realm: Realm, interaction: Interaction, { place, body, sourceJson }: Deed) {
  const { guild, channel, user } = place;
  return {
    id: interaction.id,
    application_id: realm.world.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data: body,
    channel_id: channel.id,
    channel: { ...channelJson(channel), ...(guild && { permissions: place.memberPermissions.toString() }) },
    locale: place.locale,
    entitlements: [],
    authorizing_integration_owners: place.owners,
    context: contextCode(place),
    attachment_size_limit: 10_485_760,
    app_permissions: place.context === 'installed' ? GUEST_PERMISSIONS : appPermissions(channel),
    ...(guild === null
      ? { user: userJson(user) }
      : {
          guild_id: guild.id,
          guild_locale: guild.locale,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          member: memberJson(place),
        }),
    ...(sourceJson !== undefined && { message: sourceJson }),
  };
}

function memberJson({ user, memberPermissions }: Place) {
  return {
    user: userJson(user),
    roles: [],
    permissions: memberPermissions.toString(),
    joined_at: new Date(0).toISOString(),
    nick: null,
    avatar: null,
    premium_since: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
  };
}
