import { CALLBACK } from '../interactions/answer.ts';
import { FLAG } from '../limits.ts';
import { described } from '../spec/bodies.ts';
import { messageJson } from '../world/json.ts';
import type { Answer, Call, Route } from './router.ts';

const MESSAGE = '/webhooks/:application/:token/messages/:message';

/** Answers to interactions: the first one, its edits, and what follows. The token is in the path. */
export const INTERACTION_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/interactions/:interaction/:token/callback', auth: false, handle: callback },
  { method: 'POST', path: '/webhooks/:application/:token', auth: false, handle: followUp },
  {
    method: 'GET',
    path: MESSAGE,
    auth: false,
    handle: (call) => ({ status: 200, json: messageJson(meant(call).message) }),
  },
  { method: 'PATCH', path: MESSAGE, auth: false, handle: edit },
  { method: 'DELETE', path: MESSAGE, auth: false, handle: remove },
];

function callback({ realm, params, query, body }: Call): Answer {
  const interaction = realm.answers.callback(params['interaction'], params['token'], body);
  if (query.get('with_response') !== 'true') return { status: 204 };
  const { id, type, original, callback: answered } = interaction;
  const message = original === null ? {} : { message: messageJson(original) };
  return {
    status: 200,
    json: {
      interaction: {
        id,
        type,
        ...(original !== null && {
          response_message_id: original.id,
          response_message_loading: (original.flags & FLAG.loading) !== 0,
          response_message_ephemeral: (original.flags & FLAG.ephemeral) !== 0,
        }),
      },
      ...(answered !== CALLBACK.choices && { resource: { type: answered, ...message } }),
    },
  };
}

function followUp({ realm, params, body }: Call): Answer {
  const interaction = realm.answers.byToken(params['application'], params['token']);
  const message = realm.answers.followUp(interaction, described('webhookCreate', body));
  return { status: 200, json: messageJson(message) };
}

function edit(call: Call): Answer {
  const { interaction, message } = meant(call);
  call.realm.answers.edit(interaction, message, described('webhookEdit', call.body));
  return { status: 200, json: messageJson(message) };
}

function remove(call: Call): Answer {
  call.realm.messages.delete(meant(call).message);
  return { status: 204 };
}

function meant({ realm, params }: Call) {
  const interaction = realm.answers.byToken(params['application'], params['token']);
  return { interaction, message: realm.answers.message(interaction, params['message']) };
}
