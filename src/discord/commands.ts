import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandDefinition, CommandName, OptionName } from '../command/command.ts';
import { COMMANDS } from '../command/commands.ts';
import { MESSAGES } from '../text/messages.ts';
import { LONGEST_QUESTION } from './custom-id.ts';
import { digestCommand } from './digest/command.ts';
import { checked, LIMITS } from './limits.ts';
import { localized } from './localized.ts';

/** The commands that are typed; a passage's context is a button here. */
export const SLASH_COMMANDS = [
  'ask',
  'quotes',
  'speakers',
  'articles',
  'help',
] as const satisfies CommandName[];

/** The commands whose answer can be for the asker alone. */
const WITH_PRIVATE: readonly CommandName[] = ['ask', 'quotes'];

/** The name of the option that asks for that. */
export const PRIVATE_OPTION = 'private';

/** UTF-16 units of each option; what is longer would not fit a button's id, or was never proposed. */
const LONGEST: Readonly<Record<OptionName, number>> = {
  question: LONGEST_QUESTION,
  about: LONGEST_QUESTION,
  speaker: LIMITS.choiceValue,
  article: LIMITS.choiceValue,
  passage: LIMITS.choiceValue,
};

/** The message command's own name; users see it in their language. */
export const FIND_QUOTES = MESSAGES.en.findQuotes;

/** All commands as they should stand registered. In one server they need no contexts. */
export function wantedCommands(scope: 'everywhere' | 'server'): RESTPostAPIApplicationCommandsJSONBody[] {
  const places =
    scope === 'server'
      ? {}
      : {
          contexts: [
            InteractionContextType.Guild,
            InteractionContextType.BotDM,
            InteractionContextType.PrivateChannel,
          ],
          integration_types: [
            ApplicationIntegrationType.GuildInstall,
            ApplicationIntegrationType.UserInstall,
          ],
        };
  const typed = SLASH_COMMANDS.map((name) => ({ ...slashCommand(COMMANDS[name].definition), ...places }));
  const onMessage = {
    type: ApplicationCommandType.Message as const,
    name: FIND_QUOTES,
    name_localizations: localized('findQuotes'),
    ...places,
  };
  return [...typed, digestCommand(scope), onMessage].map(checked);
}

function slashCommand({ name, description, options }: CommandDefinition) {
  return {
    type: ApplicationCommandType.ChatInput as const,
    name,
    description: MESSAGES.en[description],
    description_localizations: localized(description),
    options: [
      ...options.map((option) => ({
        type: ApplicationCommandOptionType.String as const,
        name: option.name,
        name_localizations: localized(option.label),
        description: MESSAGES.en[option.description],
        description_localizations: localized(option.description),
        required: option.required,
        autocomplete: option.autocomplete,
        max_length: LONGEST[option.name],
      })),
      ...(WITH_PRIVATE.includes(name) ? [PRIVATE] : []),
    ],
  };
}

const PRIVATE = {
  type: ApplicationCommandOptionType.Boolean as const,
  name: PRIVATE_OPTION,
  name_localizations: localized('privateOption'),
  description: MESSAGES.en.privateOptionDescription,
  description_localizations: localized('privateOptionDescription'),
};
