import { FLAG, LIMITS } from '../limits.ts';
import { invalidForm, REFUSALS, within } from '../refusal.ts';
import { type CallbackBody, described, type MessageBody } from '../spec/bodies.ts';
import { checkChoices } from '../validate/choices.ts';
import { checkDeferral, checkEdit, checkNewMessage } from '../validate/message.ts';
import type { Messages, StoredMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { announce, answerFlags, INTERACTION, type Interaction } from './interaction.ts';

/** Callback types by name. */
export const CALLBACK = { message: 4, deferral: 5, updateDeferral: 6, update: 7, choices: 8 } as const;

const ALLOWED: Readonly<Record<number, readonly number[]>> = {
  [INTERACTION.command]: [CALLBACK.message, CALLBACK.deferral],
  [INTERACTION.component]: [CALLBACK.message, CALLBACK.deferral, CALLBACK.updateDeferral, CALLBACK.update],
  [INTERACTION.autocomplete]: [CALLBACK.choices],
};

/** Keeps the interactions and takes the bot's answers to them. */
export class Answers {
  readonly #world: World;
  readonly #messages: Messages;
  readonly #answerMs: () => number;
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();

  constructor(world: World, messages: Messages, answerMs: () => number) {
    this.#world = world;
    this.#messages = messages;
    this.#answerMs = answerMs;
  }

  add(interaction: Interaction): void {
    this.#byId.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
    this.#forgetExpired();
  }

  /** Takes the first answer; throws 10062 late or unknown, 40060 a second time, 50035 malformed. */
  callback(id: string | undefined, token: string | undefined, body: unknown): Interaction {
    const interaction = this.#byId.get(id ?? '');
    const late = interaction && this.#world.clock.now() - interaction.createdAt > this.#answerMs();
    if (interaction === undefined || interaction.token !== token) throw REFUSALS.unknownInteraction();
    if (interaction.callback !== null) throw REFUSALS.alreadyAnswered();
    if (late) throw REFUSALS.unknownInteraction();
    const answer = this.#checked(interaction, body);
    interaction.callback = answer.type;
    const choices = (answer.data?.choices ?? []).filter((choice) => choice !== null);
    this.#show(interaction, answer);
    announce(interaction, { kind: 'answered', callback: answer.type, atMs: performance.now() });
    if (answer.type === CALLBACK.choices) announce(interaction, { kind: 'choices', choices });
    const shown = answer.type === CALLBACK.message || answer.type === CALLBACK.update;
    if (shown && interaction.original !== null)
      announce(interaction, { kind: 'completed', message: interaction.original });
    return interaction;
  }

  /** The interaction a webhook token belongs to; throws 50027 after 15 minutes, 10015 before the first answer. */
  byToken(applicationId: string | undefined, token: string | undefined): Interaction {
    const interaction = this.#byToken.get(token ?? '');
    if (applicationId !== this.#world.applicationId) throw REFUSALS.unknownWebhook();
    if (interaction === undefined) throw REFUSALS.invalidWebhookToken();
    if (this.#world.clock.now() - interaction.createdAt > LIMITS.token_life_ms)
      throw REFUSALS.invalidWebhookToken();
    if (interaction.callback === null) throw REFUSALS.unknownWebhook();
    return interaction;
  }

  /** A message that an interaction's token may touch; throws 10008. */
  message(interaction: Interaction, id: string | undefined): StoredMessage {
    const found = id === '@original' ? interaction.original : this.#ownMessage(interaction, id);
    if (!found || found.deleted) throw REFUSALS.unknownMessage();
    return found;
  }

  edit(interaction: Interaction, message: StoredMessage, body: MessageBody): void {
    checkEdit(body, message);
    this.#messages.edit(message, body);
    if (message === interaction.original) announce(interaction, { kind: 'completed', message });
  }

  /** A further message; the first one after a deferral takes the deferral's place, privacy included. */
  followUp(interaction: Interaction, body: MessageBody): StoredMessage {
    checkNewMessage(body, 'interaction');
    const { original } = interaction;
    if (original !== null && (original.flags & FLAG.loading) !== 0) {
      this.#messages.edit(original, { ...body, flags: (body.flags ?? 0) & FLAG.componentsV2 });
      announce(interaction, { kind: 'completed', message: original });
      return original;
    }
    if (interaction.userInstalled && interaction.followups >= LIMITS.user_app_followups) {
      throw REFUSALS.tooManyFollowups();
    }
    interaction.followups += 1;
    const message = this.#post(interaction, body);
    announce(interaction, { kind: 'followup', message });
    return message;
  }

  #checked(interaction: Interaction, body: unknown): CallbackBody {
    const type = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
    if (typeof type !== 'number' || !(ALLOWED[interaction.type] ?? []).includes(type)) {
      throw invalidForm(
        ['type'],
        'INTERACTION_CALLBACK_TYPE',
        `Interaction cannot be answered by type ${type}.`,
      );
    }
    const answer = describedCallback(type, body);
    const data = answer.data ?? {};
    within('data', () => {
      if (type === CALLBACK.message) checkNewMessage(data, 'interaction');
      if (type === CALLBACK.deferral || type === CALLBACK.updateDeferral) checkDeferral(data);
      if (type === CALLBACK.update && interaction.source) checkEdit(data, interaction.source);
      if (type === CALLBACK.choices && interaction.typing)
        checkChoices(data.choices ?? [], interaction.typing);
    });
    return answer;
  }

  #show(interaction: Interaction, answer: CallbackBody): void {
    const data = answer.data ?? {};
    if (answer.type === CALLBACK.message) interaction.original = this.#post(interaction, data);
    if (answer.type === CALLBACK.deferral) {
      interaction.original = this.#post(interaction, { flags: (data.flags ?? 0) | FLAG.loading });
    }
    if (answer.type === CALLBACK.update || answer.type === CALLBACK.updateDeferral) {
      interaction.original = interaction.source;
    }
    if (answer.type === CALLBACK.update && interaction.source) this.#messages.edit(interaction.source, data);
  }

  #post(interaction: Interaction, body: MessageBody): StoredMessage {
    const flags = answerFlags(interaction, body.flags ?? 0);
    return this.#messages.post(
      this.#world.bot,
      interaction.channel,
      { ...body, flags },
      {
        interactionId: interaction.id,
        type: interaction.type,
        user: interaction.user,
        owners: interaction.owners,
        messageId: interaction.source?.id ?? null,
      },
    );
  }

  #ownMessage(interaction: Interaction, id: string | undefined): StoredMessage | undefined {
    const message = interaction.channel.messages.get(id ?? '');
    return message?.origin?.interactionId === interaction.id || message === interaction.source
      ? message
      : undefined;
  }

  #forgetExpired(): void {
    const now = this.#world.clock.now();
    for (const interaction of this.#byId.values()) {
      if (now - interaction.createdAt <= LIMITS.token_life_ms && this.#byId.size <= MOST_KEPT) return;
      this.#byId.delete(interaction.id);
      this.#byToken.delete(interaction.token);
    }
  }
}

/** More than a load test has in flight, few enough that its memory stays flat. */
const MOST_KEPT = 20_000;

function describedCallback(type: number, body: unknown): CallbackBody {
  if (type === CALLBACK.choices) return described('callbackChoices', body);
  if (type === CALLBACK.message || type === CALLBACK.deferral) return described('callbackCreate', body);
  return described('callbackUpdate', body);
}
