import { ComponentType, MessageFlags } from 'discord.js';

/** Discord's limits that bind what the bot sends. Lengths are UTF-16 units, the strictest way of counting. */
export const LIMITS = {
  /** Components of one message, nested ones and accessories included. */
  components: 40,
  /** All text displays of one message together. */
  text: 4_000,
  sectionTexts: 3,
  rowButtons: 5,
  buttonLabel: 80,
  customId: 100,
  menuOptions: 25,
  menuPlaceholder: 150,
  optionLabel: 100,
  optionValue: 100,
  optionDescription: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  nonce: 25,
  commandName: 32,
  commandDescription: 100,
  /** Names, descriptions and choices of one command, the longest localization of each. */
  commandText: 8_000,
  commandOptions: 25,
} as const satisfies Record<string, number>;

type LimitName = keyof typeof LIMITS;

/** What to do where a limit is met. */
const REMEDIES: Readonly<Record<LimitName, string>> = {
  components: 'show fewer entries a page',
  text: 'cut quotes shorter',
  sectionTexts: 'join the lines of a section into one text',
  rowButtons: 'begin another row',
  buttonLabel: 'shorten the label',
  customId: 'shorten the question or leave a filter out',
  menuOptions: 'offer the first ones only',
  menuPlaceholder: 'shorten the placeholder',
  optionLabel: 'shorten the label',
  optionValue: 'use an id for the value',
  optionDescription: 'shorten the description',
  choices: 'offer the first ones only',
  choiceName: 'shorten the name',
  choiceValue: 'use an id for the value',
  nonce: 'hash the nonce',
  commandName: 'shorten the name',
  commandDescription: 'shorten the description',
  commandText: 'shorten the descriptions',
  commandOptions: 'take fewer options',
};

/** A body that Discord would refuse: which limit, how much there is, and what to do. */
export class LimitError extends Error {
  readonly limit: string;

  constructor(limit: string, message: string) {
    super(message);
    this.name = 'LimitError';
    this.limit = limit;
  }
}

/** Anything that is sent: a message, choices, or a command. Which keys stand tells which rules apply. */
export interface OutgoingBody {
  readonly flags?: number;
  readonly components?: readonly object[];
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
  readonly nonce?: string;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  readonly name?: string;
}

/** The body itself, if Discord will take it; throws a LimitError otherwise. Every outgoing body passes here. */
export function checked<Body extends OutgoingBody>(body: Body): Body {
  if (body.components !== undefined) checkMessage(body);
  if (body.choices !== undefined) checkChoices(body.choices);
  if (body.name !== undefined) checkCommand(body as Part);
  return body;
}

/** A component, command or option, as far as the rules look at it. */
interface Part {
  readonly type?: number;
  readonly content?: string;
  readonly components?: readonly Part[];
  readonly accessory?: Part;
  readonly custom_id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly options?: readonly Part[];
  readonly value?: string;
  readonly name?: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
}

/** The units of all text displays of a message. */
export function textLength(components: readonly object[]): number {
  return allParts(components as readonly Part[]).reduce((sum, part) => sum + (part.content?.length ?? 0), 0);
}

function checkMessage({ flags = 0, components = [], allowed_mentions: mentions, nonce }: OutgoingBody): void {
  demand((flags & MessageFlags.IsComponentsV2) !== 0, 'flags', 'components need the flag IS_COMPONENTS_V2');
  demand(mentions?.parse?.length === 0, 'mentions', 'allowed_mentions must be { parse: [] }, or it pings');
  atMost('nonce', nonce?.length ?? 0);
  const parts = allParts(components as readonly Part[]);
  demand(parts.length > 0, 'components', 'a message needs a component');
  atMost('components', parts.length);
  atMost('text', textLength(components));
  const ids = new Set<string>();
  for (const part of parts) {
    checkComponent(part);
    if (part.custom_id === undefined) continue;
    // Never the id itself: it holds what was asked.
    demand(
      !ids.has(part.custom_id),
      'customId',
      `customId: one stands twice (${kindOf(part)}): draw it once`,
    );
    ids.add(part.custom_id);
  }
}

function checkComponent(part: Part): void {
  const { type, components = [], custom_id: id = '', options = [] } = part;
  if (type === ComponentType.TextDisplay) demand(part.content?.trim() !== '', 'text', 'a text is empty');
  if (type === ComponentType.Section) atMost('sectionTexts', components.length);
  if (type === ComponentType.ActionRow) {
    const menus = components.filter((each) => each.type === ComponentType.StringSelect).length;
    demand(menus === 0 || components.length === 1, 'rowButtons', 'a menu fills its row by itself');
    demand(components.length > 0, 'rowButtons', 'a row is empty');
    atMost('rowButtons', components.length);
  }
  if (type === ComponentType.Button || type === ComponentType.StringSelect) {
    demand(id !== '', 'customId', 'a custom id is empty');
    atMost('customId', id.length);
  }
  if (type === ComponentType.Button) {
    demand((part.label ?? '') !== '', 'buttonLabel', 'a button has no label');
    atMost('buttonLabel', part.label?.length ?? 0);
  }
  if (type !== ComponentType.StringSelect) return;
  atMost('menuPlaceholder', part.placeholder?.length ?? 0);
  demand(options.length > 0, 'menuOptions', 'a menu is empty');
  atMost('menuOptions', options.length);
  const values = new Set(options.map(({ value }) => value));
  demand(values.size === options.length, 'optionValue', 'a value stands twice in a menu');
  for (const { label = '', value = '', description = 'x' } of options) {
    demand(label !== '' && value !== '' && description !== '', 'optionLabel', 'an option has an empty part');
    atMost('optionLabel', label.length);
    atMost('optionValue', value.length);
    atMost('optionDescription', description.length);
  }
}

function checkChoices(choices: NonNullable<OutgoingBody['choices']>): void {
  atMost('choices', choices.length);
  for (const { name, value } of choices) {
    demand(name !== '' && value !== '', 'choiceName', 'a choice has an empty part');
    atMost('choiceName', name.length);
    atMost('choiceValue', String(value).length);
  }
}

function checkCommand(command: Part): void {
  atMost('commandText', commandText(command));
  for (const part of withOptions(command)) {
    atMost('commandOptions', part.options?.length ?? 0);
    for (const name of [part.name ?? '', ...Object.values(part.name_localizations ?? {})]) {
      demand(name !== '', 'commandName', 'a name is empty');
      atMost('commandName', name.length);
    }
    for (const each of [part.description ?? '', ...Object.values(part.description_localizations ?? {})]) {
      atMost('commandDescription', each.length);
    }
  }
}

/** A command or option with all that it holds; actions hold options of their own. */
function withOptions(part: Part): Part[] {
  return [part, ...(part.options ?? []).flatMap(withOptions)];
}

function commandText({ name, description, options = [], ...part }: Part): number {
  const longest = (text = '', others: Readonly<Record<string, string>> = {}) =>
    Math.max(text.length, ...Object.values(others).map((each) => each.length));
  const own = longest(name, part.name_localizations) + longest(description, part.description_localizations);
  return options.reduce((sum, option) => sum + commandText(option), own);
}

/** `Button`, `StringSelect`, … */
function kindOf({ type = 0 }: Part): string {
  return ComponentType[type] ?? String(type);
}

/** Parts in reading order, nested ones and accessories included. */
function allParts(parts: readonly Part[], found: Part[] = []): Part[] {
  for (const part of parts) {
    found.push(part);
    if (part.components !== undefined) allParts(part.components, found);
    if (part.accessory !== undefined) found.push(part.accessory);
  }
  return found;
}

function atMost(limit: LimitName, actual: number): void {
  demand(actual <= LIMITS[limit], limit, `${limit}: ${actual}, most is ${LIMITS[limit]}: ${REMEDIES[limit]}`);
}

function demand(holds: boolean, limit: string, message: string): void {
  if (!holds) throw new LimitError(limit, message);
}
