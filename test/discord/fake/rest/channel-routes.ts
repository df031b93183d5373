import { invalidForm, REFUSALS } from '../refusal.ts';
import { described } from '../spec/bodies.ts';
import { checkEdit, checkNewMessage } from '../validate/message.ts';
import { channelJson, messageJson } from '../world/json.ts';
import type { StoredMessage } from '../world/messages.ts';
import { demand, demandPosting, may, visibleChannel } from '../world/permissions.ts';
import { CHANNEL_TYPE, type FakeChannel, isThread } from '../world/world.ts';
import type { Answer, Call, Route } from './router.ts';

const CHANNEL = '/channels/:channel';
const MESSAGES = '/channels/:channel/messages';
const MESSAGE = '/channels/:channel/messages/:message';

/** Channels and the messages in them. */
export const CHANNEL_ROUTES: readonly Route[] = [
  { method: 'GET', path: CHANNEL, auth: true, handle: (call) => ok(channelJson(seen(call))) },
  { method: 'POST', path: `${CHANNEL}/typing`, auth: true, handle: typing },
  { method: 'PUT', path: `${CHANNEL}/thread-members/@me`, auth: true, handle: joinThread },
  { method: 'GET', path: MESSAGES, auth: true, handle: list },
  { method: 'POST', path: MESSAGES, auth: true, bucket: 'messages', handle: post },
  { method: 'GET', path: MESSAGE, auth: true, handle: (call) => ok(messageJson(readable(call))) },
  { method: 'PATCH', path: MESSAGE, auth: true, handle: edit },
  { method: 'DELETE', path: MESSAGE, auth: true, handle: remove },
  { method: 'POST', path: `${MESSAGE}/crosspost`, auth: true, handle: crosspost },
  { method: 'POST', path: '/users/@me/channels', auth: true, handle: directChannel },
];

function post(call: Call): Answer {
  const { realm } = call;
  const channel = seen(call);
  demandPosting(channel, realm.unreachable);
  const body = described('messageCreate', call.body);
  checkNewMessage(body, 'channel');
  channel.archived = false;
  return ok(messageJson(realm.messages.post(realm.world.bot, channel, body)));
}

/** Newest first, up to `limit`, before, after or around an id; nothing where history may not be read. */
function list(call: Call): Answer {
  const channel = seen(call);
  const limit = Number(call.query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw invalidForm(['limit'], 'NUMBER_TYPE_MAX', 'int value should be between 1 and 100.');
  }
  if (!may(channel, 'ReadMessageHistory')) return ok([]);
  return ok(page([...channel.messages.values()].filter(isPublic), call.query, limit).map(messageJson));
}

function page(oldestFirst: readonly StoredMessage[], query: URLSearchParams, limit: number): StoredMessage[] {
  const [before, after, around] = ['before', 'after', 'around'].map((key) => query.get(key));
  if (after)
    return oldestFirst
      .filter(({ id }) => BigInt(id) > BigInt(after))
      .slice(0, limit)
      .reverse();
  if (around) {
    const middle = oldestFirst.findIndex(({ id }) => BigInt(id) >= BigInt(around));
    const start = Math.max(0, (middle < 0 ? oldestFirst.length : middle) - Math.floor(limit / 2));
    return oldestFirst.slice(start, start + limit).reverse();
  }
  const earlier = before ? oldestFirst.filter(({ id }) => BigInt(id) < BigInt(before)) : oldestFirst;
  return earlier.slice(-limit).reverse();
}

function edit(call: Call): Answer {
  const message = readable(call);
  if (message.author !== call.realm.world.bot) throw REFUSALS.notYourMessage();
  const body = described('messageEdit', call.body);
  checkEdit(body, message);
  call.realm.messages.edit(message, body);
  return ok(messageJson(message));
}

function remove(call: Call): Answer {
  const message = found(call);
  if (message.author !== call.realm.world.bot) demand(message.channel, 'ManageMessages');
  call.realm.messages.delete(message);
  return { status: 204 };
}

function crosspost(call: Call): Answer {
  const message = found(call);
  if (message.channel.type !== CHANNEL_TYPE.announcement) throw REFUSALS.wrongChannelType();
  if (message.crossposted) throw REFUSALS.alreadyCrossposted();
  demand(message.channel, message.author === call.realm.world.bot ? 'SendMessages' : 'ManageMessages');
  message.crossposted = true;
  return ok(messageJson(message));
}

function typing(call: Call): Answer {
  demandPosting(seen(call), call.realm.unreachable);
  return { status: 204 };
}

function joinThread(call: Call): Answer {
  if (!isThread(seen(call))) throw REFUSALS.wrongChannelType();
  return { status: 204 };
}

function directChannel({ realm, body }: Call): Answer {
  const { recipient_id } = described('directChannel', body);
  const user = realm.world.users.get(recipient_id ?? '');
  if (user === undefined) throw REFUSALS.unknownUser();
  return ok(channelJson(realm.world.directChannel(user)));
}

function readable(call: Call): StoredMessage {
  const message = found(call);
  demand(message.channel, 'ReadMessageHistory');
  return message;
}

/** The message of the path; private answers are no messages of the channel. */
function found(call: Call): StoredMessage {
  const message = seen(call).messages.get(call.params['message'] ?? '');
  if (message === undefined || !isPublic(message)) throw REFUSALS.unknownMessage();
  return message;
}

function isPublic(message: StoredMessage): boolean {
  return (message.flags & 64) === 0;
}

function seen({ realm, params }: Call): FakeChannel {
  return visibleChannel(realm.world, params['channel']);
}

function ok(json: unknown): Answer {
  return { status: 200, json };
}
