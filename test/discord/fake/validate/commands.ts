import { LIMITS, LOCALES } from '../limits.ts';
import { type BodyFault, REFUSALS, refuseFaults } from '../refusal.ts';
import type { CommandBody, CommandOption } from '../spec/bodies.ts';

type Path = readonly (string | number)[];

const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** The rules for one command that Discord's description leaves out; throws the Refusal. */
export function checkCommand(command: CommandBody, path: Path = []): void {
  const slash = (command.type ?? CHAT_INPUT) === CHAT_INPUT;
  const faults = [
    ...nameFaults(command, path, slash),
    ...localeFaults(command, path),
    ...(slash ? slashFaults(command, path) : menuFaults(command, path)),
  ];
  const length = textLength(command);
  if (length > LIMITS.command_text) {
    const message = `Command exceeds maximum size (${LIMITS.command_text}): ${length}.`;
    faults.push({ path, code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
  refuseFaults(faults);
}

/** The rules for all commands of one scope together: names once each, not too many; throws the Refusal. */
export function checkCommandSet(commands: readonly CommandBody[]): void {
  const seen = new Set<string>();
  const counts = new Map<number, number>();
  commands.forEach((command, index) => {
    const type = command.type ?? CHAT_INPUT;
    const mark = `${type} ${command.name}`;
    if (seen.has(mark)) {
      const message = 'Application command names must be unique';
      refuseFaults([{ path: [index], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }]);
    }
    seen.add(mark);
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    const most = LIMITS.commands[type] ?? 0;
    if (count > most) throw REFUSALS.tooManyCommands(most);
  });
}

function slashFaults(command: CommandBody, path: Path): BodyFault[] {
  const faults = optionFaults(command.options ?? [], [...path, 'options']);
  return command.description
    ? faults
    : [
        ...faults,
        { path: [...path, 'description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' },
      ];
}

/** User and message commands have neither description nor options. */
function menuFaults(command: CommandBody, path: Path): BodyFault[] {
  const faults: BodyFault[] = [];
  if (command.description) {
    const message = 'Context menu commands cannot have description';
    faults.push({ path: [...path, 'description'], code: 'APPLICATION_COMMAND_INVALID_DESCRIPTION', message });
  }
  if ((command.options ?? []).length > 0) {
    const message = 'Context menu commands cannot have options';
    faults.push({ path: [...path, 'options'], code: 'APPLICATION_COMMAND_INVALID_OPTIONS', message });
  }
  return faults;
}

function optionFaults(options: readonly CommandOption[], path: Path): BodyFault[] {
  const faults: BodyFault[] = [];
  const names = new Set<string>();
  const nesting = options.filter(isNesting).length;
  if (nesting > 0 && nesting < options.length) {
    const message = 'Subcommands and plain options cannot stand side by side.';
    faults.push({ path, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message });
  }
  let optionalSeen = false;
  options.forEach((option, index) => {
    const at = [...path, index];
    faults.push(...nameFaults(option, at, true), ...localeFaults(option, at), ...valueFaults(option, at));
    if (names.has(option.name)) {
      const message = 'Option names must be unique';
      faults.push({ path: at, code: 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED', message });
    }
    names.add(option.name);
    if (option.required === true && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      faults.push({ path: at, code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message });
    }
    optionalSeen ||= option.required !== true;
    if (isNesting(option)) faults.push(...optionFaults(option.options ?? [], [...at, 'options']));
  });
  return faults;
}

function isNesting(option: CommandOption): boolean {
  return option.type === SUBCOMMAND || option.type === SUBCOMMAND_GROUP;
}

function valueFaults(option: CommandOption, path: Path): BodyFault[] {
  const faults: BodyFault[] = [];
  const choices = option.choices ?? [];
  if (option.autocomplete === true && choices.length > 0) {
    const message = 'Autocomplete and choices exclude each other';
    faults.push({ path: [...path, 'autocomplete'], code: 'APPLICATION_COMMAND_OPTIONS_CHOICES', message });
  }
  const bounds = [
    ['max_length', option.min_length, option.max_length],
    ['max_value', option.min_value, option.max_value],
  ] as const;
  for (const [key, least, most] of bounds) {
    if (typeof least === 'number' && typeof most === 'number' && least > most) {
      faults.push({
        path: [...path, key],
        code: 'APPLICATION_COMMAND_OPTIONS_BOUNDS',
        message: 'Below the minimum.',
      });
    }
  }
  const names = new Set<string>();
  choices.forEach((choice, index) => {
    const at = [...path, 'choices', index];
    if (names.has(choice.name)) {
      const message = 'Choice names must be unique';
      faults.push({ path: at, code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE', message });
    }
    names.add(choice.name);
    if (String(choice.value).length > LIMITS.choice_value) {
      const message = 'Must be between 1 and 100 in length.';
      faults.push({ path: [...at, 'value'], code: 'BASE_TYPE_BAD_LENGTH', message });
    }
    faults.push(...badLocales(choice.name_localizations, [...at, 'name_localizations']));
  });
  return faults;
}

interface Named {
  readonly name?: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
}

function nameFaults(named: Named, path: Path, slash: boolean): BodyFault[] {
  const all = [
    [[...path, 'name'], named.name ?? ''] as const,
    ...Object.entries(named.name_localizations ?? {}).map(
      ([locale, name]) => [[...path, 'name_localizations', locale], name] as const,
    ),
  ];
  return all
    .filter(([, name]) =>
      slash ? !SLASH_NAME.test(name) || name !== name.toLowerCase() : name.trim() === '',
    )
    .map(([at]) => ({
      path: at,
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      message: 'Command name is invalid',
    }));
}

function localeFaults(named: Named, path: Path): BodyFault[] {
  return [
    ...badLocales(named.name_localizations, [...path, 'name_localizations']),
    ...badLocales(named.description_localizations, [...path, 'description_localizations']),
  ];
}

function badLocales(texts: Readonly<Record<string, string>> | null | undefined, path: Path): BodyFault[] {
  return Object.keys(texts ?? {})
    .filter((locale) => !LOCALES.has(locale))
    .map((locale) => ({
      path: [...path, locale],
      code: 'INVALID_LOCALE',
      message: 'Locale is not one of Discord’s.',
    }));
}

/** Names, descriptions and choice values of a command, the longest localization of each, in UTF-16 units. */
function textLength(
  part: Omit<Named, 'name'> & { name?: string; description?: string | null } & Pick<CommandBody, 'options'>,
): number {
  const own =
    longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations);
  return (part.options ?? []).reduce((sum, option) => sum + textLength(option) + choicesLength(option), own);
}

function choicesLength(option: CommandOption): number {
  return (option.choices ?? []).reduce(
    (sum, choice) => sum + longest(choice.name, choice.name_localizations) + String(choice.value).length,
    0,
  );
}

function longest(
  text: string | null | undefined,
  localized: Readonly<Record<string, string>> | null | undefined,
): number {
  return Math.max((text ?? '').length, ...Object.values(localized ?? {}).map((each) => each.length));
}
