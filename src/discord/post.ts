import { setTimeout as sleep } from 'node:timers/promises';
import { type APIMessage, DiscordAPIError, type REST, Routes } from 'discord.js';
import { checked } from './limits.ts';
import type { Layout } from './render/components.ts';
import { messageBody } from './render.ts';

/** What became of a message for a channel. */
export type PostResult = 'posted' | 'forbidden' | 'gone';

/** Tries of a message whose answer did not come back; discord.js itself repeats after a 5xx. */
const TRIES = 4;
const FIRST_PAUSE_MS = 200;

/**
 * Posts a message to a channel under the bot's own name. `nonce`, at most 25 characters, keeps what is sent again
 * within some minutes from showing twice. Throws where Discord cannot be reached or refuses for another reason.
 */
export async function postMessage(
  rest: REST,
  channel: string,
  layout: Layout,
  nonce: string,
): Promise<PostResult> {
  for (let tries = 1, pause = FIRST_PAUSE_MS; ; tries += 1, pause *= 2) {
    try {
      await sendMessage(rest, channel, layout, nonce);
      return 'posted';
    } catch (error) {
      if (error instanceof DiscordAPIError) return refusal(error);
      if (tries >= TRIES) throw error;
      await sleep(pause);
    }
  }
}

/** Sends a message once; `signal` ends the waiting for it. Throws what discord.js says, and a LimitError. */
export async function sendMessage(
  rest: REST,
  channel: string,
  layout: Layout,
  nonce: string,
  signal?: AbortSignal,
): Promise<APIMessage> {
  const body = checked({ ...messageBody(layout), nonce, enforce_nonce: true });
  const sent = await rest.post(Routes.channelMessages(channel), { body, ...(signal && { signal }) });
  return sent as APIMessage;
}

/** Whether Discord says that the bot may not post there. */
export function isForbidden({ code }: DiscordAPIError): boolean {
  return FORBIDDEN.includes(code);
}

/** Whether Discord says that the channel is no more. */
export function isGone({ code }: DiscordAPIError): boolean {
  return code === GONE;
}

/** Missing access, missing permissions, no text channel, a locked thread; unknown channel. */
const FORBIDDEN: readonly unknown[] = [50_001, 50_013, 50_008, 50_083];
const GONE = 10_003;

function refusal(error: DiscordAPIError): PostResult {
  if (isForbidden(error)) return 'forbidden';
  if (isGone(error)) return 'gone';
  throw error;
}
