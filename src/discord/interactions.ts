import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIInteraction,
  ApplicationCommandOptionType,
  DiscordAPIError,
  InteractionType,
  PermissionFlagsBits,
  type REST,
} from 'discord.js';
import type { Logger } from 'pino';
import type { CommandContext } from '../command/command.ts';
import type { Library } from '../library/library.ts';
import type { Store } from '../store/store.ts';
import { chooseLocale } from '../text/locale.ts';
import { MESSAGES, type Messages } from '../text/messages.ts';
import { type Asked, askedByClick, askedByCommand } from './asked.ts';
import { proposals, type ShownChoice } from './autocomplete.ts';
import type { Answer, Courier, Delivery } from './courier.ts';
import { carryOut, nonceOf, type Origin, type Worked } from './desk.ts';
import type { Keystrokes } from './keystrokes.ts';
import { checked } from './limits.ts';
import { loggedError, referenceOf } from './log.ts';
import type { Posted } from './posted.ts';
import type { QuestionLimit } from './question-limit.ts';
import { sentenceLayout } from './render/notice.ts';
import { messageBody } from './render.ts';

/** What interactions are answered with. */
export interface Service {
  /** The library of a server, or of direct messages (null), as it is now. */
  libraryFor(guild: string | null): Library | Promise<Library>;
  /** Where digests are kept; null where it cannot be had now. */
  store(): Promise<Store | null>;
  readonly courier: Courier;
  /** Posts under the bot's own name. */
  readonly rest: REST;
  readonly posted: Posted;
  readonly limit: QuestionLimit;
  readonly keystrokes: Keystrokes;
  readonly log: Logger;
  /** Whether questions may be logged. */
  readonly logQuestions: boolean;
  /** Never to be logged, such as the bot's token. */
  readonly secrets: readonly string[];
  /** Milliseconds. */
  now(): number;
}

/** Answers one interaction and logs it in one line. Never rejects. */
export async function handleInteraction(interaction: APIInteraction, service: Service): Promise<void> {
  try {
    switch (interaction.type) {
      case InteractionType.ApplicationCommand:
        return await answer(interaction, askedByCommand(interaction), service);
      case InteractionType.MessageComponent:
        return await answer(interaction, askedByClick(interaction), service);
      case InteractionType.ApplicationCommandAutocomplete:
        return await propose(interaction, service);
      default:
        return;
    }
  } catch (error) {
    const reference = referenceOf(interaction.id);
    service.log.error({ reference, err: loggedError(error, service.secrets) }, 'not answered');
  }
}

async function answer(interaction: APIInteraction, asked: Asked, service: Service): Promise<void> {
  const { courier, limit, log, logQuestions, now } = service;
  const startedAt = now();
  const messages = messagesFor(interaction);
  const question = questionOf(asked);
  const refused = asked.by !== 'click' && !limit.take(userOf(interaction));
  const work = refused
    ? Promise.resolve(sendable(sentence(messages.tooOften)))
    : workOn(interaction, asked, messages, service).catch((error: unknown): Sendable => {
        const reference = referenceOf(interaction.id);
        const secrets = [...service.secrets, ...(logQuestions || question === null ? [] : [question])];
        log.error({ reference, command: asked.command, err: loggedError(error, secrets) }, 'failed');
        return sendable(sentence(messages.failed(reference)));
      });
  const delivery = await courier.answer(interaction, refused ? 'private' : asked.manner, work);
  const { hits, further } = await work;
  if (further !== undefined && isUnsent(delivery)) service.posted.forget(originOf(interaction).nonce);
  tell(service, interaction, delivery, {
    command: asked.command,
    by: asked.by,
    ms: now() - startedAt,
    hits,
    ...(refused ? { refused: 'too often' } : {}),
    ...(logQuestions && question !== null ? { question } : {}),
  });
}

async function workOn(
  interaction: APIInteraction,
  asked: Asked,
  messages: Messages,
  service: Service,
): Promise<Sendable> {
  const drawnOn = await contextOf(interaction, asked.command, service);
  const worked = await carryOut(asked, drawnOn, messages, originOf(interaction), service);
  return sendable(worked, messages.failed(referenceOf(interaction.id)));
}

/** What is there now for an interaction; which channel it is about is told by what was asked. */
async function contextOf(
  interaction: APIInteraction,
  command: string,
  { libraryFor, store, log, secrets, now }: Service,
): Promise<Omit<CommandContext, 'place'>> {
  return {
    library: await libraryFor(guildOf(interaction)),
    store,
    now: now(),
    report: (error) => log.error({ command, err: loggedError(error, secrets) }, 'no store'),
  };
}

async function propose(
  interaction: APIApplicationCommandAutocompleteInteraction,
  service: Service,
): Promise<void> {
  const { courier, now, log, secrets } = service;
  const startedAt = now();
  const { name, options } = interaction.data;
  const focused = typedIn(options).find((option) => 'focused' in option && option.focused);
  const typed = focused !== undefined && 'value' in focused ? String(focused.value) : '';
  const work = async () => {
    const context = { ...(await contextOf(interaction, name, service)), place: null };
    return checked({ choices: await proposals(name, focused?.name ?? '', typed, context) }).choices;
  };
  const proposed = service.keystrokes.take(userOf(interaction), work).catch((error: unknown) => {
    const reference = referenceOf(interaction.id);
    log.error({ reference, command: name, err: loggedError(error, [...secrets, typed]) }, 'failed');
    return [];
  });
  const choices = await courier.inTime(proposed.then((taken) => taken ?? OVERTAKEN));
  if (choices === OVERTAKEN) return;
  const delivery = await courier.choices(interaction, choices ?? [], startedAt);
  const line = { command: name, by: 'autocomplete', ms: now() - startedAt, hits: choices?.length ?? 0 };
  tell(service, interaction, delivery, line);
}

/** Proposals for what is not typed any more. */
const OVERTAKEN: ShownChoice[] = [];

/** The options of the command, or of the action of it that was chosen. */
function typedIn(options: APIApplicationCommandAutocompleteInteraction['data']['options']) {
  return options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand ? (option.options ?? []) : [option],
  );
}

function tell(
  { log, secrets }: Service,
  interaction: APIInteraction,
  { result, deferred, error }: Delivery,
  line: Readonly<Record<string, unknown>>,
): void {
  const told = {
    ...line,
    guild: guildOf(interaction),
    ...(deferred ? { deferred } : {}),
    ...(error === undefined
      ? {}
      : { reference: referenceOf(interaction.id), err: loggedError(error, [...secrets, interaction.token]) }),
  };
  if (result === 'answered') log.info(told, result);
  else log.warn(told, result);
}

/** An answer as it goes out, with the entries found for the log. */
interface Sendable extends Answer {
  readonly hits: number | null;
}

/** Throws a LimitError for what Discord would refuse, so that it is told like every other error of the work. */
function sendable({ layout, further, ...worked }: Worked, ifLost = ''): Sendable {
  const body = messageBody(layout);
  if (further === undefined) return { ...worked, body };
  const told = messageBody(sentenceLayout(ifLost));
  return { ...worked, body, further: { body: messageBody(further), ifLost: told } };
}

/** Whether it is certain that nothing of it stands. */
function isUnsent({ result, error }: Delivery): boolean {
  return result === 'late' || result === 'taken' || error instanceof DiscordAPIError;
}

function sentence(line: string): Worked {
  return { layout: sentenceLayout(line), hits: null, aside: true };
}

function questionOf({ wish }: Asked): string | null {
  if (wish.kind === 'message') return wish.words;
  if (wish.kind !== 'run' && wish.kind !== 'post') return null;
  const { question, about } = wish.invocation.input;
  return question ?? about ?? null;
}

function originOf(interaction: APIInteraction): Origin {
  const channel = interaction.channel?.id ?? null;
  const user = userOf(interaction);
  const clicked = interaction.type === InteractionType.MessageComponent ? interaction : null;
  const message = clicked?.message.id ?? null;
  const nonce =
    clicked === null ? nonceOf(interaction.id) : nonceOf(clicked.message.id, clicked.data.custom_id);
  return { channel, user, message, nonce, mayPost: mayPost(interaction) };
}

/** Asked of the interaction itself: a post that is refused counts against the address. */
function mayPost(interaction: APIInteraction): boolean {
  if (interaction.guild_id === undefined) return true;
  const permissions = BigInt(interaction.app_permissions);
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return true;
  const isThread = interaction.channel !== undefined && 'thread_metadata' in interaction.channel;
  const sending = isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  const needed = PermissionFlagsBits.ViewChannel | sending;
  return (permissions & needed) === needed;
}

function messagesFor(interaction: APIInteraction): Messages {
  return MESSAGES[chooseLocale('locale' in interaction ? interaction.locale : undefined)];
}

function guildOf(interaction: APIInteraction): string | null {
  return interaction.guild_id ?? null;
}

function userOf(interaction: APIInteraction): string {
  return (interaction.member?.user ?? interaction.user)?.id ?? '';
}
