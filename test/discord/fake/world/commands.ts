import { LIMITS } from '../limits.ts';
import { REFUSALS } from '../refusal.ts';
import type { CommandBody } from '../spec/bodies.ts';
import { checkCommandSet } from '../validate/commands.ts';
import type { World } from './world.ts';

/** A command as registered, in one server (`guildId`) or everywhere (null). */
export interface StoredCommand {
  readonly id: string;
  readonly guildId: string | null;
  readonly version: string;
  readonly body: CommandBody & { readonly type: number };
}

/** The commands of one application, by scope. */
export class Commands {
  /** Requests that changed commands, in order: `PUT`, `POST`, `PATCH`, `DELETE`. */
  readonly writes: string[] = [];
  readonly #world: World;
  readonly #scopes = new Map<string | null, Map<string, StoredCommand>>();
  readonly #created = new Map<string | null, number[]>();

  constructor(world: World) {
    this.#world = world;
  }

  /** All commands of a scope, oldest first. */
  list(guildId: string | null): StoredCommand[] {
    return [...this.#scope(guildId).values()];
  }

  /** One command by id; throws 10063. */
  get(guildId: string | null, id: string | undefined): StoredCommand {
    const command = this.#scope(guildId).get(id ?? '');
    if (command === undefined) throw REFUSALS.unknownCommand();
    return command;
  }

  /** Replaces a scope's commands; those of a name and type already there keep their id. */
  replaceAll(guildId: string | null, bodies: readonly CommandBody[]): StoredCommand[] {
    checkCommandSet(bodies);
    const before = this.list(guildId);
    const after = bodies.map((body) => this.#command(guildId, body, before));
    this.#scopes.set(guildId, new Map(after.map((command) => [command.id, command])));
    return after;
  }

  /** Adds a command, or overwrites the one of its name and type. */
  put(guildId: string | null, body: CommandBody): { command: StoredCommand; created: boolean } {
    const before = this.list(guildId);
    const known = before.find((each) => sameName(each.body, body));
    checkCommandSet([...before.filter((each) => each !== known).map((each) => each.body), body]);
    const command = this.#command(guildId, body, before);
    this.#scope(guildId).set(command.id, command);
    return { command, created: known === undefined };
  }

  /** Changes parts of a command. */
  patch(guildId: string | null, id: string | undefined, body: CommandBody): StoredCommand {
    const known = this.get(guildId, id);
    const others = this.list(guildId).filter((each) => each !== known);
    checkCommandSet([...others.map((each) => each.body), body]);
    const command = { ...known, version: this.#world.ids.next(), body: { ...body, type: known.body.type } };
    this.#scope(guildId).set(known.id, command);
    return command;
  }

  delete(guildId: string | null, id: string | undefined): void {
    this.#scope(guildId).delete(this.get(guildId, id).id);
  }

  #command(guildId: string | null, body: CommandBody, before: readonly StoredCommand[]): StoredCommand {
    const known = before.find((each) => sameName(each.body, body));
    if (known === undefined) this.#countCreate(guildId);
    const version = this.#world.ids.next();
    return { id: known?.id ?? version, guildId, version, body: { ...body, type: body.type ?? 1 } };
  }

  #countCreate(guildId: string | null): void {
    const now = this.#world.clock.now();
    const today = (this.#created.get(guildId) ?? []).filter((at) => now - at < 86_400_000);
    if (today.length >= LIMITS.creates_a_day) throw REFUSALS.tooManyCreates();
    this.#created.set(guildId, [...today, now]);
  }

  #scope(guildId: string | null): Map<string, StoredCommand> {
    const scope = this.#scopes.get(guildId) ?? new Map<string, StoredCommand>();
    this.#scopes.set(guildId, scope);
    return scope;
  }
}

function sameName(a: CommandBody, b: CommandBody): boolean {
  return a.name === b.name && (a.type ?? 1) === (b.type ?? 1);
}
