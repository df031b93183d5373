import type { CommandOption } from '../spec/bodies.ts';
import { botMemberJson, channelJson, userJson } from '../world/json.ts';
import { appPermissions } from '../world/permissions.ts';
import { type FakeChannel, type FakeUser, isThread, type World } from '../world/world.ts';
import type { Place } from './place.ts';

/** What a user may put into an option. */
export type OptionValue = string | number | boolean | FakeChannel | FakeUser;

/** Options by name, as a user fills them in. */
export type OptionValues = Readonly<Record<string, OptionValue | undefined>>;

/** An option's value on its way to the bot. */
export interface SentOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly SentOption[];
}

/** Ids that options mean, resolved. */
export interface Resolved {
  readonly channels: Record<string, unknown>;
  readonly users: Record<string, unknown>;
  readonly members: Record<string, unknown>;
}

const TYPE_NAME: Readonly<Record<number, string>> = {
  3: 'string',
  4: 'integer',
  5: 'boolean',
  6: 'user',
  7: 'channel',
  10: 'number',
};

/** Puts values into a command's options as Discord's client lets a user; throws where it would not. */
export class TypedOptions {
  readonly resolved: Resolved = { channels: {}, users: {}, members: {} };
  readonly #place: Place;
  readonly #world: World;

  constructor(world: World, place: Place) {
    this.#world = world;
    this.#place = place;
  }

  /** All values of a finished command: unknown names, missing required ones and wrong values throw. */
  finished(options: readonly CommandOption[], values: OptionValues): SentOption[] {
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    for (const [name] of given) {
      if (!options.some((option) => this.#isCalled(option, name)))
        throw new Error(`there is no option ${name}`);
    }
    return options.flatMap((option) => {
      const value = given.find(([name]) => this.#isCalled(option, name))?.[1];
      if (value === undefined) {
        if (option.required === true) throw new Error(`the option ${option.name} is required`);
        return [];
      }
      return [{ name: option.name, type: option.type, value: this.#value(option, value) }];
    });
  }

  /** Values while `focused` is being typed: nothing is required, and its text need not be valid. */
  unfinished(options: readonly CommandOption[], focused: string, text: string, others: OptionValues) {
    const typing = options.find((option) => this.#isCalled(option, focused));
    if (typing?.autocomplete !== true) throw new Error(`the option ${focused} has no autocomplete`);
    const rest = options
      .filter((option) => option !== typing)
      .map((option) => ({ ...option, required: false }));
    const sent = this.finished(rest, others);
    return {
      typing,
      sent: [...sent, { name: typing.name, type: typing.type, value: text, focused: true as const }],
    };
  }

  #isCalled(option: CommandOption, name: string): boolean {
    return option.name === name || option.name_localizations?.[this.#place.locale] === name;
  }

  #value(option: CommandOption, value: OptionValue): string | number | boolean {
    switch (TYPE_NAME[option.type]) {
      case 'string':
        return this.#text(option, value);
      case 'integer':
      case 'number':
        return numberValue(option, value);
      case 'boolean':
        if (typeof value === 'boolean') return value;
        break;
      case 'user':
        if (typeof value === 'object' && 'username' in value) return this.#user(value);
        break;
      case 'channel':
        if (typeof value === 'object' && 'messages' in value) return this.#channel(option, value);
        break;
    }
    throw new Error(`${String(value)} is no value for ${option.name} of type ${option.type}`);
  }

  #text(option: CommandOption, value: OptionValue): string {
    if (typeof value !== 'string') throw new Error(`the option ${option.name} takes a string`);
    // Counted by code points: the widest reading, so that the bot meets the longest text it may get.
    const length = [...value].length;
    if (length < (option.min_length ?? 0) || length > (option.max_length ?? 6_000) || value === '') {
      throw new Error(`${length} characters are too few or too many for ${option.name}`);
    }
    return String(chosen(option, value));
  }

  #user(user: FakeUser): string {
    this.resolved.users[user.id] = userJson(user);
    if (this.#place.guild) {
      const { user: _, ...member } = botMemberJson(this.#place.guild, this.#world);
      this.resolved.members[user.id] = {
        ...member,
        roles: [],
        permissions: this.#place.memberPermissions.toString(),
      };
    }
    return user.id;
  }

  #channel(option: CommandOption, channel: FakeChannel): string {
    if (channel.guild !== this.#place.guild) throw new Error('the channel is in another server');
    if (
      option.channel_types &&
      option.channel_types.length > 0 &&
      !option.channel_types.includes(channel.type)
    ) {
      throw new Error(`${option.name} takes no channel of type ${channel.type}`);
    }
    const told = channelJson(channel);
    this.resolved.channels[channel.id] = {
      id: channel.id,
      name: channel.name,
      type: channel.type,
      permissions: this.#place.memberPermissions.toString(),
      app_permissions: appPermissions(channel),
      ...(isThread(channel) &&
        'thread_metadata' in told && {
          parent_id: channel.parent?.id ?? null,
          thread_metadata: told.thread_metadata,
        }),
    };
    return channel.id;
  }
}

function numberValue(option: CommandOption, value: OptionValue): number {
  const valid = typeof value === 'number' && (TYPE_NAME[option.type] === 'number' || Number.isInteger(value));
  if (!valid) throw new Error(`the option ${option.name} takes a number`);
  if (value < (option.min_value ?? value) || value > (option.max_value ?? value)) {
    throw new Error(`${value} is outside of what ${option.name} takes`);
  }
  return Number(chosen(option, value));
}

/** Where choices are registered only they can be picked, by name or value. */
function chosen(option: CommandOption, value: string | number): string | number {
  const choices = option.choices ?? [];
  if (choices.length === 0) return value;
  const choice = choices.find((each) => each.value === value || each.name === value);
  if (choice === undefined) throw new Error(`${value} is no choice of ${option.name}`);
  return choice.value;
}
