import { invalidForm, REFUSALS } from '../refusal.ts';
import { type CommandBody, described } from '../spec/bodies.ts';
import { checkCommand } from '../validate/commands.ts';
import type { StoredCommand } from '../world/commands.ts';
import { applicationJson, commandJson, userJson } from '../world/json.ts';
import type { Answer, Call, Route } from './router.ts';

/** The gateway's address, the application, the bot itself. */
export const APPLICATION_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/gateway', auth: false, handle: ({ realm }) => ok({ url: realm.gateway.url }) },
  { method: 'GET', path: '/gateway/bot', auth: true, handle: gatewayBot },
  { method: 'GET', path: '/applications/@me', auth: true, handle: application },
  { method: 'GET', path: '/oauth2/applications/@me', auth: true, handle: application },
  { method: 'GET', path: '/users/@me', auth: true, handle: ({ realm }) => ok(userJson(realm.world.bot)) },
  ...commandRoutes('/applications/:application/commands'),
  ...commandRoutes('/applications/:application/guilds/:guild/commands'),
];

function gatewayBot({ realm }: Call): Answer {
  const { shards, maxConcurrency } = realm.options;
  const session_start_limit = {
    total: 1_000,
    remaining: 1_000,
    reset_after: 0,
    max_concurrency: maxConcurrency,
  };
  return ok({ url: realm.gateway.url, shards, session_start_limit });
}

function application({ realm }: Call): Answer {
  return ok(
    applicationJson(realm.world, [...realm.world.guilds.values()].filter((guild) => guild.joined).length),
  );
}

/** The same five routes for everywhere and for one server. */
function commandRoutes(path: string): Route[] {
  const one = `${path}/:command`;
  return [
    { method: 'GET', path, auth: true, handle: list },
    { method: 'PUT', path, auth: true, handle: writing('PUT', replaceAll) },
    { method: 'POST', path, auth: true, handle: writing('POST', create) },
    {
      method: 'GET',
      path: one,
      auth: true,
      handle: (call) => told(call, call.realm.commands.get(scope(call), call.params['command'])),
    },
    { method: 'PATCH', path: one, auth: true, handle: writing('PATCH', patch) },
    { method: 'DELETE', path: one, auth: true, handle: writing('DELETE', remove) },
  ];
}

function list(call: Call): Answer {
  const localizations = call.query.get('with_localizations') === 'true';
  const { commands, world } = call.realm;
  return ok(commands.list(scope(call)).map((command) => commandJson(command, world, localizations)));
}

function replaceAll(call: Call): Answer {
  if (!Array.isArray(call.body)) throw invalidForm([], 'BASE_TYPE_LIST', 'Only iterables may be used here.');
  const bodies = call.body.map((body: unknown, index) => checked(described('commandUpdate', body), [index]));
  const { commands, world } = call.realm;
  return ok(commands.replaceAll(scope(call), bodies).map((command) => commandJson(command, world, true)));
}

function create(call: Call): Answer {
  const body = checked(described('commandCreate', call.body));
  const { command, created } = call.realm.commands.put(scope(call), body);
  return { status: created ? 201 : 200, json: commandJson(command, call.realm.world, true) };
}

function patch(call: Call): Answer {
  const known = call.realm.commands.get(scope(call), call.params['command']);
  const body = checked({ ...known.body, ...described('commandPatch', call.body) });
  return told(call, call.realm.commands.patch(scope(call), known.id, body));
}

function remove(call: Call): Answer {
  call.realm.commands.delete(scope(call), call.params['command']);
  return { status: 204 };
}

/** Counts the writes that went through. */
function writing(method: string, handle: (call: Call) => Answer): (call: Call) => Answer {
  return (call) => {
    const answer = handle(call);
    call.realm.commands.writes.push(method);
    return answer;
  };
}

function checked(body: CommandBody, path: readonly number[] = []): CommandBody {
  checkCommand(body, path);
  return body;
}

/** The guild of the path that the bot is in, or null for everywhere; throws 10002, 50001. */
function scope({ realm, params }: Call): string | null {
  if (params['application'] !== realm.world.applicationId) throw REFUSALS.unknownApplication();
  const guildId = params['guild'];
  if (guildId === undefined) return null;
  if (realm.world.guilds.get(guildId)?.joined !== true) throw REFUSALS.missingAccess();
  return guildId;
}

function told(call: Call, command: StoredCommand): Answer {
  return ok(commandJson(command, call.realm.world, true));
}

function ok(json: unknown): Answer {
  return { status: 200, json };
}
