import {
  type APIApplicationCommandInteraction,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { CommandInput, CommandName, Invocation, OptionName } from '../command/command.ts';
import { COMMANDS, optionsOf } from '../command/commands.ts';
import { quotePlace } from '../quote/quote-id.ts';
import { CHANNEL_OPTION, FIND_QUOTES, PRIVATE_OPTION, SLASH_COMMANDS } from './commands.ts';
import type { Manner } from './courier.ts';
import { type ContextPlace, decodeClick, EVERYONE } from './custom-id.ts';
import { decodePostMark } from './digest/post-mark.ts';
import { type OrderChannel, orderChannel } from './digest/request.ts';
import { wordsOfMessage } from './message-words.ts';
import { withInput } from './render/view.ts';

/** What a user asks for by one interaction, and how it will be answered. */
export interface Asked {
  /** For the log: `ask`, `context`, … */
  readonly command: string;
  readonly by: 'slash' | 'message' | 'click';
  readonly manner: Manner;
  readonly wish: Wish;
  /** The library's version mark that the message clicked on was drawn from; null for a new question. */
  readonly version: string | null;
  /** Whether the answer stands in a private message, from where it can be shown to the channel. */
  readonly inPrivate: boolean;
}

type Wish =
  /** `order` is the channel that an order is about. */
  | { readonly kind: 'run'; readonly invocation: Invocation; readonly order: OrderChannel | null }
  /** Quotes about what a message says. */
  | { readonly kind: 'message'; readonly words: string }
  | { readonly kind: 'context'; readonly place: ContextPlace }
  /** To the channel under the bot's own name, or, where the bot is not, as a further answer to the click. */
  | {
      readonly kind: 'post';
      readonly invocation: Invocation;
      readonly way: 'channel' | 'answer' | 'kept-private';
    }
  /** A button or command that is not known, or not any more. */
  | { readonly kind: 'unknown' };

/** Reads a command; one that is not of this bot's making is `unknown`. */
export function askedByCommand(interaction: APIApplicationCommandInteraction): Asked {
  const { data } = interaction;
  const none = { version: null, inPrivate: true, manner: 'private' as const };
  if (data.type === ApplicationCommandType.Message && data.name === FIND_QUOTES) {
    const words = wordsOfMessage(data.resolved.messages[data.target_id] ?? {});
    return { ...none, command: 'find', by: 'message', wish: { kind: 'message', words } };
  }
  const name = SLASH_COMMANDS.find((each) => each === data.name);
  const unknown: Asked = { ...none, command: data.name, by: 'slash', wish: { kind: 'unknown' } };
  if (name === undefined || data.type !== ApplicationCommandType.ChatInput) return unknown;

  const { audience, ordering } = COMMANDS[name].definition;
  const { action, options } = actionOf(data.options ?? []);
  const named = (wanted: string) => options.find((option) => option.name === wanted);
  const typed = interaction as APIChatInputApplicationCommandInteraction;
  const order = ordering ? orderChannel(typed, named(CHANNEL_OPTION)) : null;
  if (ordering && order === null) return unknown;
  const input = { ...inputOf(name, options), ...(action === null ? {} : { action }) };
  // What is always for the asker alone cannot be shown to the channel either.
  const inPrivate = audience === 'as-asked' && named(PRIVATE_OPTION)?.value === true;
  return {
    command: action === null ? name : `${name} ${action}`,
    by: 'slash',
    manner: inPrivate || audience === 'asker' ? 'private' : 'public',
    wish: { kind: 'run', invocation: { command: name, input }, order },
    version: null,
    inPrivate,
  };
}

type Options = readonly APIApplicationCommandInteractionDataBasicOption[];

/** The action that was chosen, where the command has several, and what was typed for it. */
function actionOf(options: readonly APIApplicationCommandInteractionDataOption[]): {
  readonly action: string | null;
  readonly options: Options;
} {
  const [chosen] = options;
  if (chosen?.type === ApplicationCommandOptionType.Subcommand) {
    return { action: chosen.name, options: chosen.options ?? [] };
  }
  return { action: null, options: options as Options };
}

function inputOf(name: CommandName, options: Options): CommandInput {
  const input: Partial<Record<OptionName, string>> = {};
  for (const option of optionsOf(COMMANDS[name].definition)) {
    const value = options.find((each) => each.name === option.name)?.value;
    if (value !== undefined) input[option.name] = String(value);
  }
  return input;
}

/** Reads a click on a button or a menu, of this or an earlier run of the bot. */
export function askedByClick(interaction: APIMessageComponentInteraction): Asked {
  const { data, message } = interaction;
  const values = data.component_type === ComponentType.StringSelect ? data.values : [];
  const [value = ''] = values;
  const click = decodeClick(data.custom_id);
  const inPrivate = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const unknown: Asked = {
    command: 'unknown',
    by: 'click',
    manner: 'private',
    wish: { kind: 'unknown' },
    version: null,
    inPrivate: true,
  };
  if (click === null) return askedOfPost(data.custom_id) ?? unknown;
  const { version } = click;
  const show = (invocation: Invocation): Asked => ({
    command: invocation.command,
    by: 'click',
    manner: 'update',
    wish: { kind: 'run', invocation, order: null },
    version,
    inPrivate,
  });
  switch (click.action) {
    case 'show':
      return show(click.invocation);
    case 'narrow': {
      const { speaker: _, ...everybody } = click.invocation.input;
      const { command } = click.invocation;
      if (value === EVERYONE) return show({ command, input: everybody });
      return show(withInput({ command, input: everybody }, { speaker: value }));
    }
    case 'choose': {
      const chosen = decodeClick(value);
      return chosen?.action === 'show' ? show(chosen.invocation) : unknown;
    }
    case 'quotes': {
      const invocation: Invocation = { command: 'quotes', input: { speaker: value } };
      return { ...show(invocation), manner: 'private', inPrivate: true };
    }
    case 'context':
    case 'part': {
      const { passage, part, quotes } = click;
      const manner = click.action === 'part' ? 'update' : 'private';
      const wish = { kind: 'context', place: { passage, part, quotes } } as const;
      return { ...unknown, command: 'context', manner, wish, version };
    }
    case 'post': {
      const way = wayToPost(interaction);
      const manner = way === 'kept-private' ? 'private' : 'update';
      const wish = { kind: 'post', invocation: click.invocation, way } as const;
      return { ...unknown, command: 'post', manner, wish, version };
    }
  }
}

/** A click on a digest's button: the context of a quote, or who is quoted at all. */
function askedOfPost(id: string): Asked | null {
  const mark = decodePostMark(id);
  if (mark === null) return null;
  const asked = { by: 'click', manner: 'private', version: null, inPrivate: true } as const;
  if (mark.quote === '') {
    const invocation: Invocation = { command: 'speakers', input: {} };
    return { ...asked, command: 'speakers', wish: { kind: 'run', invocation, order: null } };
  }
  const { passage, start } = quotePlace(mark.quote);
  const wish = { kind: 'context', place: { passage, part: 1, quotes: [start] } } as const;
  return { ...asked, command: 'context', wish };
}

function wayToPost(interaction: APIInteraction): 'channel' | 'answer' | 'kept-private' {
  const owners = interaction.authorizing_integration_owners;
  if (owners[ApplicationIntegrationType.GuildInstall] !== undefined) return 'channel';
  // A user's own app in a server: Discord keeps it private where members may not use external apps.
  if (interaction.member === undefined) return 'answer';
  const permissions = BigInt(interaction.member.permissions);
  return (permissions & PermissionFlagsBits.UseExternalApps) === 0n ? 'kept-private' : 'answer';
}
