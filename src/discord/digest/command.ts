import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { DIGEST_ACTIONS, DIGEST_OPTIONS, type DigestOption } from '../../command/digest.ts';
import { ORDERS } from '../../digest/limits.ts';
import { MESSAGES, type PlainMessageKey } from '../../text/messages.ts';
import { LONGEST_QUESTION } from '../custom-id.ts';
import { LIMITS } from '../limits.ts';
import { localized } from '../localized.ts';

/** The command's name. */
export const DIGEST = 'digest';

/** The option of every action that names the channel. */
export const CHANNEL_OPTION = 'channel';

/** Where a digest can be posted. */
export const DIGEST_CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
] as const;

/** The command as it should stand registered: in servers, for those who may manage them. */
export function digestCommand(scope: 'everywhere' | 'server') {
  const places =
    scope === 'server'
      ? {}
      : {
          contexts: [InteractionContextType.Guild],
          integration_types: [ApplicationIntegrationType.GuildInstall],
        };
  return {
    type: ApplicationCommandType.ChatInput as const,
    name: DIGEST,
    ...described('digestDescription'),
    // Whom else a server lets use it is set in its own settings; Discord keeps that gate.
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: Object.entries(DIGEST_ACTIONS).map(([action, description]) => ({
      type: ApplicationCommandOptionType.Subcommand as const,
      name: action,
      ...described(description),
      options: [CHANNEL, ...(action === 'set' ? DIGEST_OPTIONS.map(optionOf) : [])],
    })),
    ...places,
  };
}

const CHANNEL = {
  type: ApplicationCommandOptionType.Channel as const,
  name: CHANNEL_OPTION,
  name_localizations: localized('channelOption'),
  ...described('channelOptionDescription'),
  channel_types: [...DIGEST_CHANNELS],
};

/** UTF-16 units of each option. */
const LONGEST = {
  time: 16,
  timezone: 64,
  about: LONGEST_QUESTION,
  speaker: LIMITS.choiceValue,
} as const satisfies Record<Exclude<DigestOption, 'count'>, number>;

function optionOf({ name, label, description }: (typeof DIGEST_OPTIONS)[number]) {
  const naming = { name, name_localizations: localized(label), ...described(description) };
  if (name === 'count') {
    const type = ApplicationCommandOptionType.Integer as const;
    return { type, ...naming, min_value: 1, max_value: ORDERS.mostQuotes };
  }
  const type = ApplicationCommandOptionType.String as const;
  return { type, ...naming, max_length: LONGEST[name], ...(name === 'time' ? {} : { autocomplete: true }) };
}

function described(key: PlainMessageKey) {
  return { description: MESSAGES.en[key], description_localizations: localized(key) };
}
