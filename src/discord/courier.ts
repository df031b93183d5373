import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, InteractionResponseType, MessageFlags, type REST, Routes } from 'discord.js';
import type { ShownChoice } from './autocomplete.ts';
import type { MessageBody } from './render.ts';

/** How an interaction will be answered. It is settled before the work begins, since a deferral fixes it. */
export type Manner =
  /** A message that everybody sees. */
  | 'public'
  /** A message for the asker alone. */
  | 'private'
  /** A change of the message that was clicked on. */
  | 'update';

/** What is answered. `aside`: to the asker alone as far as that is still open, the message clicked on left as it is. */
export interface Answer {
  readonly body: MessageBody;
  readonly aside?: boolean;
  /** A message for everybody that follows once the answer stands. */
  readonly further?: Further;
}

/** A further message, and what the asker alone is told where it is lost. */
interface Further {
  readonly body: MessageBody;
  readonly ifLost: MessageBody;
}

/** How an answer went: `late` where Discord waits no longer, `taken` where somebody else has answered. */
export interface Delivery {
  readonly result: 'answered' | 'late' | 'taken' | 'lost';
  readonly deferred: boolean;
  /** Why it was lost. */
  readonly error?: unknown;
}

/** An interaction's address. */
export interface Address {
  readonly id: string;
  readonly token: string;
  readonly application_id: string;
}

/** Times, in milliseconds. Discord waits 3 s for the first answer and keeps a token for 15 minutes. */
const TIMES = {
  /** A handler that has not answered by then is deferred. */
  deferAfter: 1_500,
  /** No first answer is tried again later than this. */
  lastTry: 2_800,
  firstPause: 50,
  /** A first answer that Discord has not taken by then is sent again: it stands once in any case. */
  firstTimeout: 1_000,
  /** The last try ends here. */
  firstEnd: 3_000,
  editTimeout: 5_000,
  editTries: 6,
} as const satisfies Record<string, number>;

/**
 * Brings answers to Discord in time and never twice. Of itself `rest` must not repeat a request that failed: what is
 * safe to repeat is known here alone. Discord takes one first answer, so that one may be sent until it is refused
 * for standing already; an edit may be sent again; a further message may not.
 */
export class Courier {
  readonly #rest: REST;
  readonly #now: () => number;
  readonly #deferAfter: number;

  constructor(rest: REST, now: () => number, deferAfter: number = TIMES.deferAfter) {
    this.#rest = rest;
    this.#now = now;
    this.#deferAfter = deferAfter;
  }

  /** Sends what `work` comes to, deferring where it takes long. `work` must not reject. */
  async answer(to: Address, manner: Manner, work: Promise<Answer>): Promise<Delivery> {
    const receivedAt = this.#now();
    const first = await this.inTime(work);
    if (first !== null) {
      const delivery = await this.#first(to, firstAnswer(manner, first), receivedAt);
      return { ...(await this.#follow(to, first, delivery)), deferred: false };
    }
    const deferral = await this.#first(to, deferralOf(manner), receivedAt);
    const answer = await work;
    if (deferral.result !== 'answered') return { ...deferral, deferred: true };
    const delivery = await this.#complete(to, manner, answer);
    return { ...(await this.#follow(to, answer, delivery)), deferred: true };
  }

  /** Sends autocomplete's choices; `receivedAt` is when they were asked for. */
  async choices(to: Address, choices: readonly ShownChoice[], receivedAt: number): Promise<Delivery> {
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    return { ...(await this.#first(to, { type, data: { choices } }, receivedAt)), deferred: false };
  }

  /** What work comes to if that is soon enough to be sent without a deferral, else null. */
  async inTime<T>(work: Promise<T>): Promise<T | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, this.#deferAfter, null);
    });
    const first = await Promise.race([work, late]);
    clearTimeout(timer);
    return first;
  }

  async #first(to: Address, body: unknown, receivedAt: number): Promise<Omit<Delivery, 'deferred'>> {
    const route = Routes.interactionCallback(to.id, to.token);
    for (let pause = TIMES.firstPause, tries = 1; ; pause *= 2, tries += 1) {
      const left = Math.max(1, TIMES.firstEnd - (this.#now() - receivedAt));
      const signal = AbortSignal.timeout(Math.min(TIMES.firstTimeout, left));
      try {
        await this.#rest.post(route, { body, auth: false, signal });
        return { result: 'answered' };
      } catch (error) {
        // Refused for standing already: the first try had arrived after all, or another process has answered.
        if (codeOf(error) === ALREADY_ANSWERED) return { result: tries > 1 ? 'answered' : 'taken' };
        if (codeOf(error) === UNKNOWN_INTERACTION) return { result: 'late' };
        const over = this.#now() - receivedAt + pause > TIMES.lastTry;
        if (error instanceof DiscordAPIError || over) return { result: 'lost', error };
        await sleep(pause);
      }
    }
  }

  async #complete(to: Address, manner: Manner, answer: Answer): Promise<Omit<Delivery, 'deferred'>> {
    if (answer.aside && manner === 'update') return this.#followUp(to, asPrivate(answer.body));
    const route = Routes.webhookMessage(to.application_id, to.token);
    const { body } = answer;
    for (let pause = TIMES.firstPause, tries = 1; ; pause *= 3, tries += 1) {
      try {
        const signal = AbortSignal.timeout(TIMES.editTimeout);
        await this.#rest.patch(route, { body, auth: false, signal });
        return { result: 'answered' };
      } catch (error) {
        if (error instanceof DiscordAPIError || tries >= TIMES.editTries) return { result: 'lost', error };
        await sleep(pause);
      }
    }
  }

  /** Lets the further message follow an answer that stands. */
  async #follow(
    to: Address,
    { further }: Answer,
    answered: Omit<Delivery, 'deferred'>,
  ): Promise<Omit<Delivery, 'deferred'>> {
    if (further === undefined || answered.result !== 'answered') return answered;
    const followed = await this.#followUp(to, further.body);
    if (followed.result === 'lost') await this.#followUp(to, asPrivate(further.ifLost));
    return followed;
  }

  async #followUp(to: Address, body: MessageBody): Promise<Omit<Delivery, 'deferred'>> {
    try {
      await this.#rest.post(Routes.webhook(to.application_id, to.token), { body, auth: false });
      return { result: 'answered' };
    } catch (error) {
      return { result: 'lost', error };
    }
  }
}

const UNKNOWN_INTERACTION = 10_062;
const ALREADY_ANSWERED = 40_060;

function codeOf(error: unknown): string | number | null {
  return error instanceof DiscordAPIError ? error.code : null;
}

function firstAnswer(manner: Manner, { body: data, aside = false }: Answer) {
  if (manner === 'update' && !aside) return { type: InteractionResponseType.UpdateMessage, data };
  const type = InteractionResponseType.ChannelMessageWithSource;
  return { type, data: manner === 'private' || aside ? asPrivate(data) : data };
}

function deferralOf(manner: Manner) {
  if (manner === 'update') return { type: InteractionResponseType.DeferredMessageUpdate };
  const type = InteractionResponseType.DeferredChannelMessageWithSource;
  return manner === 'private' ? { type, data: { flags: MessageFlags.Ephemeral } } : { type };
}

function asPrivate(body: MessageBody): MessageBody {
  return { ...body, flags: body.flags | MessageFlags.Ephemeral };
}
