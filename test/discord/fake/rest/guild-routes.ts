import { REFUSALS } from '../refusal.ts';
import { botMemberJson, channelJson, guildJson, userJson } from '../world/json.ts';
import { type FakeGuild, isThread } from '../world/world.ts';
import type { Answer, Call, Route } from './router.ts';

/** Servers and what a bot may read of them. */
export const GUILD_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/users/@me/guilds', auth: true, handle: mine },
  { method: 'GET', path: '/users/:user', auth: true, handle: user },
  {
    method: 'GET',
    path: '/guilds/:guild',
    auth: true,
    handle: (call) => ok(guildJson(joined(call), call.realm.world)),
  },
  { method: 'GET', path: '/guilds/:guild/channels', auth: true, handle: channels },
  {
    method: 'GET',
    path: '/guilds/:guild/roles',
    auth: true,
    handle: (call) => ok(guildJson(joined(call), call.realm.world).roles),
  },
  { method: 'GET', path: '/guilds/:guild/members/:user', auth: true, handle: member },
];

function mine({ realm }: Call): Answer {
  const guilds = [...realm.world.guilds.values()].filter((guild) => guild.joined);
  return ok(
    guilds.map(({ id, name, botPermissions }) => ({
      id,
      name,
      icon: null,
      owner: false,
      permissions: botPermissions.toString(),
      features: [],
    })),
  );
}

function user({ realm, params }: Call): Answer {
  const found = realm.world.users.get(params['user'] ?? '');
  if (found === undefined) throw REFUSALS.unknownUser();
  return ok(userJson(found));
}

function channels(call: Call): Answer {
  return ok([...joined(call).channels.values()].filter((channel) => !isThread(channel)).map(channelJson));
}

function member(call: Call): Answer {
  const guild = joined(call);
  if (call.params['user'] !== call.realm.world.bot.id) throw REFUSALS.unknownMember();
  return ok(botMemberJson(guild, call.realm.world));
}

/** The server of the path that the bot is in; throws 10004. */
function joined({ realm, params }: Call): FakeGuild {
  const guild = realm.world.guilds.get(params['guild'] ?? '');
  if (guild === undefined || !guild.joined) throw REFUSALS.unknownGuild();
  return guild;
}

function ok(json: unknown): Answer {
  return { status: 200, json };
}
