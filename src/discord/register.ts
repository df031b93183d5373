import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';

/** What a registration changed, by the commands' names. */
export interface Registration {
  readonly written: readonly string[];
  readonly deleted: readonly string[];
}

/**
 * Makes the registered commands, of one server or (null) everywhere, the wanted ones, and writes only where they
 * differ: Discord allows 200 new commands a day. Throws discord.js's errors, among them 50001 for an unknown server.
 */
export async function registerCommands(
  rest: REST,
  application: string,
  guild: string | null,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Registration> {
  const all =
    guild === null
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guild);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = (await rest.get(all, { query })) as APIApplicationCommand[];
  const written: string[] = [];
  for (const command of wanted) {
    const known = registered.find((each) => isSame(each, command));
    if (known !== undefined && canonical(known) === canonical(command)) continue;
    // A command of the same name and type is overwritten and keeps its id.
    await rest.post(all, { body: command });
    written.push(command.name);
  }
  const deleted = registered.filter((each) => !wanted.some((command) => isSame(each, command)));
  for (const { id } of deleted) await rest.delete(`${all}/${id}`);
  return { written, deleted: deleted.map(({ name }) => name) };
}

/**
 * Deletes from one server the commands that are registered everywhere, which it would list twice: they are left over
 * from trying out in that server alone. Gives the names of those that stood there; throws as above.
 */
export async function withdrawCommands(
  rest: REST,
  application: string,
  guild: string,
  everywhere: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<readonly string[]> {
  const all = Routes.applicationGuildCommands(application, guild);
  const registered = (await rest.get(all)) as APIApplicationCommand[];
  const twice = registered.filter((each) => everywhere.some((command) => isSame(each, command)));
  for (const { id } of twice) await rest.delete(`${all}/${id}`);
  return twice.map(({ name }) => name);
}

interface Command {
  readonly type?: number | undefined;
  readonly name: string;
}

function isSame(one: Command, other: Command): boolean {
  const typeOf = ({ type = ApplicationCommandType.ChatInput }: Command) => type;
  return one.name === other.name && typeOf(one) === typeOf(other);
}

/** What of a command is ours to say. Discord adds the rest, such as ids and defaults. */
const KEPT = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'contexts',
  'default_member_permissions',
  'integration_types',
] as const;

/** A command as text that is the same for the same command: Discord leaves out what is false, null or empty. */
function canonical(command: object): string {
  const entries = Object.entries(command).filter(([key]) => KEPT.some((kept) => kept === key));
  return JSON.stringify(Object.fromEntries(entries), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, each]) => each !== null && each !== false && each !== '' && !isEmptyList(each))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
