import type { Gateway } from '../gateway/gateway.ts';
import type { Answers } from '../interactions/answer.ts';
import type { FakeOptions } from '../options.ts';
import type { Refusal } from '../refusal.ts';
import type { Commands } from '../world/commands.ts';
import type { Messages } from '../world/messages.ts';
import type { FakeUser, World } from '../world/world.ts';

/** All that routes work on. */
export interface Realm {
  readonly options: FakeOptions;
  readonly world: World;
  readonly messages: Messages;
  readonly commands: Commands;
  readonly answers: Answers;
  readonly gateway: Gateway;
  /** Users who take no direct messages. */
  readonly unreachable: Set<FakeUser>;
  /** Requests that Discord would refuse, oldest first. */
  readonly refused: readonly { readonly path: string; readonly refusal: Refusal | null }[];
}

/** One request that has found its route. */
export interface Call {
  readonly realm: Realm;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What a route answers: a status and, but for 204, JSON. */
export interface Answer {
  readonly status: number;
  readonly json?: unknown;
}

/** One route. `auth` false: the token is in the path, and the bot's own token is not needed. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly auth: boolean;
  /** Names the bucket that limits it, per channel. */
  readonly bucket?: 'messages';
  handle(call: Call): Answer;
}

/** A route's name, such as `POST /channels/:channel/messages`. */
export function labelOf(route: Route): string {
  return `${route.method} ${route.path}`;
}

/** Finds routes by method and path. */
export class Router {
  readonly #routes: readonly { route: Route; parts: readonly string[] }[];

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map((route) => ({ route, parts: route.path.split('/') }));
  }

  /** Whether there is a route of that label. */
  has(label: string): boolean {
    return this.#routes.some(({ route }) => labelOf(route) === label);
  }

  /** The route of a path, first one first, with its parameters. */
  find(method: string, path: string): { route: Route; params: Record<string, string> } | undefined {
    const given = path.split('/');
    for (const { route, parts } of this.#routes) {
      if (route.method !== method || parts.length !== given.length) continue;
      const params = match(parts, given);
      if (params !== null) return { route, params };
    }
    return undefined;
  }
}

function match(parts: readonly string[], given: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return null;
  }
  return params;
}
