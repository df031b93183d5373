import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import {
  COMMAND_NAMES,
  type CommandDefinition,
  type CommandName,
  type CommandOption,
  type OptionName,
} from '../command/command.ts';
import { COMMANDS } from '../command/commands.ts';
import { MESSAGES, type PlainMessageKey } from '../text/messages.ts';
import { LONGEST_QUESTION } from './custom-id.ts';
import { POSTED_TO } from './digest/request.ts';
import { checked, LIMITS } from './limits.ts';
import { localized } from './localized.ts';

/** The commands that are typed; a passage's context is a button here. */
export const SLASH_COMMANDS: readonly CommandName[] = COMMAND_NAMES.filter((name) => name !== 'context');

/** The option that asks for an answer that the asker alone sees. */
export const PRIVATE_OPTION = 'private';

/** The option that names the channel whose order is meant. */
export const CHANNEL_OPTION = 'channel';

/** UTF-16 units of each option that is text; what is longer would not fit a button's id, or was never proposed. */
const LONGEST: Readonly<Record<OptionName, number>> = {
  question: LONGEST_QUESTION,
  about: LONGEST_QUESTION,
  speaker: LIMITS.choiceValue,
  article: LIMITS.choiceValue,
  passage: LIMITS.choiceValue,
  time: 16,
  timezone: 64,
  count: 9,
};

/** The message command's own name; users see it in their language. */
export const FIND_QUOTES = MESSAGES.en.findQuotes;

/** Where commands stand registered: in every server, or in one that they are tried out in. */
type Scope = 'everywhere' | 'server';

/** All commands as they should stand registered. */
export function wantedCommands(scope: Scope): RESTPostAPIApplicationCommandsJSONBody[] {
  const onMessage = {
    type: ApplicationCommandType.Message as const,
    name: FIND_QUOTES,
    name_localizations: localized('findQuotes'),
    ...placesOf(scope, { ordering: false }),
  };
  return [...SLASH_COMMANDS.map((name) => slashCommand(COMMANDS[name].definition, scope)), onMessage].map(
    checked,
  );
}

/** In one server commands need no contexts. */
function placesOf(scope: Scope, { ordering }: Pick<CommandDefinition, 'ordering'>) {
  if (scope === 'server') return {};
  if (ordering) {
    return {
      contexts: [InteractionContextType.Guild],
      integration_types: [ApplicationIntegrationType.GuildInstall],
    };
  }
  return {
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
}

function slashCommand(definition: CommandDefinition, scope: Scope) {
  const { name, description, options, actions, audience, ordering } = definition;
  const further = [...(ordering ? [CHANNEL] : []), ...(audience === 'as-asked' ? [PRIVATE] : [])];
  const taken = (each: readonly CommandOption[]) => [...each.map(optionOf), ...further];
  return {
    type: ApplicationCommandType.ChatInput as const,
    name,
    ...described(description),
    // Whom else a server lets use it is set in its own settings; Discord keeps that gate.
    ...(ordering ? { default_member_permissions: String(PermissionFlagsBits.ManageGuild) } : {}),
    options:
      actions === null
        ? taken(options)
        : actions.map((action) => ({
            type: ApplicationCommandOptionType.Subcommand as const,
            name: action.name,
            ...described(action.description),
            options: taken(action.options),
          })),
    ...placesOf(scope, definition),
  };
}

function optionOf({ name, label, description, required, autocomplete, most }: CommandOption) {
  const naming = { name, name_localizations: localized(label), ...described(description), required };
  if (most !== undefined) {
    return { type: ApplicationCommandOptionType.Integer as const, ...naming, min_value: 1, max_value: most };
  }
  return {
    type: ApplicationCommandOptionType.String as const,
    ...naming,
    autocomplete,
    max_length: LONGEST[name],
  };
}

const CHANNEL = {
  type: ApplicationCommandOptionType.Channel as const,
  name: CHANNEL_OPTION,
  name_localizations: localized('channelOption'),
  ...described('channelOptionDescription'),
  channel_types: [...POSTED_TO],
};

const PRIVATE = {
  type: ApplicationCommandOptionType.Boolean as const,
  name: PRIVATE_OPTION,
  name_localizations: localized('privateOption'),
  ...described('privateOptionDescription'),
};

function described(key: PlainMessageKey) {
  return { description: MESSAGES.en[key], description_localizations: localized(key) };
}
