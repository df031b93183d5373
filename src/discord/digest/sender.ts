import { type Client, DiscordAPIError } from 'discord.js';
import type { Logger } from 'pino';
import type { FoundPost, Sender, SendOrder, Sent } from '../../digest/sender.ts';
import type { Subscription } from '../../store/subscription.ts';
import { MESSAGES } from '../../text/messages.ts';
import { LimitError } from '../limits.ts';
import { loggedError, referenceOf } from '../log.ts';
import { plain } from '../markdown.ts';
import { isForbidden, isGone, sendMessage } from '../post.ts';
import { type Layout, text } from '../render/components.ts';
import { detailOf, inTime, neverLeft } from './patience.ts';
import { readBack } from './read-back.ts';
import { channelMention, postLayout } from './render.ts';

/** What posting to Discord draws on. */
export interface SenderContext {
  readonly client: Client;
  readonly log: Logger;
  /** Never to be logged. */
  readonly secrets: readonly string[];
}

/** Posts digests to Discord's channels under the bot's own name. */
export function discordSender({ client, log, secrets }: SenderContext): Sender {
  const { rest } = client;
  return { send, findOwnPost, tellPaused };

  async function send({ guild, channel, nonce, post }: SendOrder): Promise<Sent> {
    const view = { messages: MESSAGES[post.order.locale], version: '', note: null, post: null };
    let layout: Layout | null = null;
    try {
      const drawn = postLayout(post, view);
      layout = drawn;
      const { id } = await inTime((signal) => sendMessage(rest, channel, drawn, nonce, signal));
      return { kind: 'sent', message: id };
    } catch (error) {
      // What cannot be drawn, or breaks a limit, was never sent; the next day's post may do better.
      const ours = layout === null || error instanceof LimitError;
      if (!ours && !isBodyRefusal(error)) return sentFrom(error, guild);
      const reference = referenceOf(nonce);
      log.error({ reference, guild, channel, err: loggedError(error, secrets) }, 'digest refused');
      return { kind: 'refused', detail: reference };
    }
  }

  function sentFrom(error: unknown, guild: string): Exclude<Sent, { kind: 'sent' }> {
    const detail = detailOf(error);
    if (!(error instanceof DiscordAPIError)) return { kind: neverLeft(error) ? 'busy' : 'unsure', detail };
    if (isGone(error) || (isForbidden(error) && !isIn(guild))) return { kind: 'gone', detail };
    // A token that was changed, an address that is shut out: that ends, and it is not the channel's fault.
    if (error.status === 401 || error.status === 429) return { kind: 'busy', detail };
    return { kind: 'rights', detail };
  }

  /** One that is down is in the list all the same. */
  function isIn(guild: string): boolean {
    return client.guilds.cache.has(guild);
  }

  async function findOwnPost({ guild, ...name }: Parameters<Sender['findOwnPost']>[0], since: number) {
    try {
      return await inTime((signal) => readBack(rest, client.user?.id ?? '', name, since, signal));
    } catch (error) {
      return foundFrom(error, guild);
    }
  }

  function foundFrom(error: unknown, guild: string): FoundPost {
    const detail = detailOf(error);
    if (!(error instanceof DiscordAPIError)) return { kind: 'busy', detail };
    if (isGone(error) || (isForbidden(error) && !isIn(guild))) return { kind: 'gone', detail };
    return isForbidden(error) ? { kind: 'unreadable', detail } : { kind: 'busy', detail };
  }

  async function tellPaused({ guild, channel, locale }: Subscription): Promise<void> {
    const system = client.guilds.cache.get(guild)?.systemChannelId ?? null;
    if (system === null) return;
    const messages = MESSAGES[locale];
    const title = `### ${plain(messages.digestTitle)} · ${channelMention(channel)}`;
    const layout = [text(title, plain(messages.digestPausedForRights))];
    const nonce = referenceOf(`paused ${channel}`);
    try {
      await inTime((signal) => sendMessage(rest, system, layout, nonce, signal));
    } catch (error) {
      log.warn({ guild, channel, err: loggedError(error, secrets) }, 'pause not told');
    }
  }
}

/** Some refusals for want of rights come with the same status. */
function isBodyRefusal(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 400 && !isForbidden(error);
}
