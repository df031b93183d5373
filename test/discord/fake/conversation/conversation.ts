import { INTERACTION, type Interaction } from '../interactions/interaction.ts';
import type { Realm } from '../rest/router.ts';
import type { CommandOption } from '../spec/bodies.ts';
import type { StoredCommand } from '../world/commands.ts';
import { messageJson } from '../world/json.ts';
import type { StoredMessage } from '../world/messages.ts';
import { NoAnswer, type Outcome, outcomeOf } from './outcome.ts';
import { type Defaults, hiddenBecause, type Place, placeOf, type Setting } from './place.ts';
import { type ClickSetting, Reply } from './reply.ts';
import { type Deed, perform } from './stage.ts';
import { type OptionValues, type SentOption, TypedOptions } from './typed-options.ts';

const CHAT_INPUT = 1;
const MESSAGE_COMMAND = 3;

/** What users of a fake Discord do, each checked as Discord's client checks it before anything is sent. */
export class Conversation {
  readonly #realm: Realm;
  readonly #defaults: Defaults;

  constructor(realm: Realm, defaults: Defaults) {
    this.#realm = realm;
    this.#defaults = defaults;
  }

  /** Types a slash command (`digest set` for a subcommand) and waits for the complete answer. */
  async slash(name: string, values: OptionValues = {}, setting: Setting = {}): Promise<Reply> {
    const deed = this.slashDeed(name, values, setting);
    return this.#replyTo(perform(this.#realm, deed), deed.place);
  }

  /** A slash command ready to be sent; throws where Discord would not let a user type it. */
  slashDeed(name: string, values: OptionValues, setting: Setting): Deed {
    const place = this.#place(setting);
    const { command, options, wrap } = this.#slashCommand(name, place);
    const typed = new TypedOptions(this.#realm.world, place);
    const sent = wrap(typed.finished(options, values));
    const body = { ...commandBody(command), options: sent, resolved: typed.resolved };
    return { type: INTERACTION.command, place, body };
  }

  /** Types into an option and gets what the bot offers; other options may be filled in already. */
  async autocomplete(
    name: string,
    option: string,
    text: string,
    setting: Setting & { readonly options?: OptionValues } = {},
  ): Promise<{ name: string; value: string | number }[]> {
    const place = this.#place(setting);
    const { command, options, wrap } = this.#slashCommand(name, place);
    const typed = new TypedOptions(this.#realm.world, place);
    const { typing, sent } = typed.unfinished(options, option, text, setting.options ?? {});
    const body = { ...commandBody(command), options: wrap(sent), resolved: typed.resolved };
    const interaction = perform(this.#realm, { type: INTERACTION.autocomplete, place, body, typing });
    const { choices } = await this.#outcome(interaction);
    return choices.map((each) => ({
      name: each.name_localizations?.[place.locale] ?? each.name,
      value: each.value,
    }));
  }

  /** Uses a message command on a text that somebody wrote, or on a message that is there. */
  async messageCommand(name: string, target: string | Reply, setting: Setting = {}): Promise<Reply> {
    const place = this.#place(setting);
    const command = this.#command(name, MESSAGE_COMMAND, place);
    const message =
      target instanceof Reply
        ? target.message
        : this.#realm.messages.post(this.#realm.world.addUser('路人'), place.channel, { content: target });
    const resolved = { messages: { [message.id]: messageJson(message) } };
    const body = { ...commandBody(command), target_id: message.id, resolved };
    return this.#replyTo(perform(this.#realm, { type: INTERACTION.command, place, body }), place);
  }

  /** A message of a channel, as a user who scrolls there sees it. */
  look(message: StoredMessage, setting: Setting = {}): Reply {
    return new Reply(message, { setting, callback: null, answeredInMs: 0 }, this.#press);
  }

  readonly #press = async (
    reply: Reply,
    customId: string,
    type: number,
    values: string[],
    by: ClickSetting,
  ): Promise<Reply> => {
    const { nth: _, ...who } = by;
    const place = this.#place({ ...reply.origin.setting, ...who, channel: reply.channel });
    const { message } = reply;
    const body = { custom_id: customId, component_type: type, ...(type !== 2 && { values }) };
    const deed = {
      type: INTERACTION.component,
      place,
      body,
      source: message,
      sourceJson: messageJson(message),
    };
    return this.#replyTo(perform(this.#realm, deed), place, reply);
  };

  /** Waits for the answer; a message that was only changed is the reply that was clicked on. */
  async #replyTo(interaction: Interaction, place: Place, clicked?: Reply): Promise<Reply> {
    const followups: StoredMessage[] = [];
    let reply: Reply | undefined;
    const view = (message: StoredMessage, outcome?: Outcome) => {
      const origin = { callback: outcome?.callback ?? null, answeredInMs: outcome?.answeredInMs ?? 0 };
      return new Reply(message, { ...origin, setting: settingOf(place) }, this.#press);
    };
    interaction.heard.add((event) => {
      if (event.kind !== 'followup') return;
      if (reply === undefined) followups.push(event.message);
      else if (event.message !== reply.message) reply.followups.push(view(event.message));
    });
    const outcome = await this.#outcome(interaction);
    if (outcome.message === null) throw new Error('a message was expected and choices came');
    reply = outcome.message === clicked?.message ? clicked : view(outcome.message, outcome);
    const shown = reply.message;
    reply.followups.push(...followups.filter((message) => message !== shown).map((message) => view(message)));
    return reply;
  }

  async #outcome(interaction: Interaction): Promise<Outcome> {
    return outcomeOf(interaction, this.#realm.options).catch((error: unknown) => {
      if (!(error instanceof NoAnswer)) throw error;
      const { refused } = this.#realm;
      const told = refused
        .filter(({ path }) => path.includes(interaction.token))
        .map(({ refusal }) => JSON.stringify(refusal));
      throw new NoAnswer([error.message, ...told].join('; refused: '));
    });
  }

  #place(setting: Setting): Place {
    return placeOf(this.#realm.world, setting, this.#defaults);
  }

  #slashCommand(typed: string, place: Place) {
    const [name = '', ...path] = typed.replace(/^\//, '').split(' ');
    const command = this.#command(name, CHAT_INPUT, place);
    let options: readonly CommandOption[] = command.body.options ?? [];
    const nesting: CommandOption[] = [];
    for (const step of path) {
      const found = options.find(
        (option) => option.type <= 2 && calledIn(option, place.locale).includes(step),
      );
      if (found === undefined) throw new Error(`there is no subcommand ${step} of ${name}`);
      nesting.push(found);
      options = found.options ?? [];
    }
    if (options.some((option) => option.type <= 2)) throw new Error(`${typed} needs a subcommand`);
    const wrap = (sent: SentOption[]) =>
      nesting.reduceRight((inner, { name: step, type }) => [{ name: step, type, options: inner }], sent);
    return { command, options, wrap };
  }

  /** A command the user sees there; one of the server goes before one of that name that is everywhere. */
  #command(name: string, type: number, place: Place): StoredCommand {
    const here = place.guild?.joined ? this.#realm.commands.list(place.guild.id) : [];
    const all = [...here, ...this.#realm.commands.list(null)].filter(({ body }) => body.type === type);
    const called = all.filter(({ body }) => calledIn(body, place.locale).includes(name));
    const [first] = called;
    if (first === undefined) throw new Error(`there is no command ${name}`);
    const seen = called.find((command) => hiddenBecause(command, place) === null);
    if (seen === undefined) throw new Error(`the user does not see ${name}: ${hiddenBecause(first, place)}`);
    return seen;
  }
}

/** A user's names for a command or option: its own, and that of the user's locale. */
function calledIn(part: Pick<CommandOption, 'name' | 'name_localizations'>, locale: string): string[] {
  return [part.name, part.name_localizations?.[locale] ?? part.name];
}

function commandBody({ id, guildId, body }: StoredCommand) {
  return { id, name: body.name, type: body.type, ...(guildId !== null && { guild_id: guildId }) };
}

function settingOf({ user, channel, locale, context }: Place): Setting {
  return { user, channel, locale, context };
}
