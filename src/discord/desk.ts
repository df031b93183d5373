import { createHash } from 'node:crypto';
import type { REST } from 'discord.js';
import type { CommandContext, CommandInput } from '../command/command.ts';
import { runCommand } from '../command/commands.ts';
import { hasWords } from '../command/notice.ts';
import type { Outcome } from '../command/outcome.ts';
import type { Library } from '../library/library.ts';
import type { Messages } from '../text/messages.ts';
import type { Asked } from './asked.ts';
import { encodeClick, LONGEST_QUESTION, versionMark } from './custom-id.ts';
import { postMessage } from './post.ts';
import type { Posted } from './posted.ts';
import { type Layout, text } from './render/components.ts';
import { contextLayout } from './render/context.ts';
import { sentenceLayout } from './render/notice.ts';
import { small, type View } from './render/view.ts';
import { renderOutcome } from './render.ts';

/** What an interaction comes to. */
export interface Worked {
  readonly layout: Layout;
  /** As in the courier's answer. */
  readonly aside?: boolean;
  /** For everybody, once the answer stands. */
  readonly further?: Layout;
  /** Entries found, on all pages; null where nothing was looked for. */
  readonly hits: number | null;
}

/** Where an interaction comes from, as far as answering needs it. */
export interface Origin {
  readonly channel: string | null;
  readonly user: string;
  /** The message clicked on. */
  readonly message: string | null;
  /** The same for a click that is repeated. */
  readonly nonce: string;
  /** Whether the bot may write in the channel under its own name. */
  readonly mayPost: boolean;
}

/** What posting to a channel draws on. */
export interface Desk {
  readonly rest: REST;
  readonly posted: Posted;
}

/** Carries out what was asked, with what there is now. Throws for bugs and where a post cannot be sent. */
export async function carryOut(
  asked: Asked,
  given: Omit<CommandContext, 'place'>,
  messages: Messages,
  origin: Origin,
  { rest, posted }: Desk,
): Promise<Worked> {
  const { wish } = asked;
  const sentence = (line: string): Worked => ({ layout: sentenceLayout(line), hits: null, aside: true });
  if (wish.kind === 'unknown') return sentence(messages.unknownButton);
  const order = wish.kind === 'run' ? wish.order : null;
  if (order !== null && wish.kind === 'run' && wish.invocation.input.action === 'set') {
    if (!order.possible) return sentence(messages.wrongChannelType);
    if (order.missing.length > 0) {
      return sentence(messages.missingRights(order.missing.map((right) => messages[right])));
    }
  }

  const { library } = given;
  const context: CommandContext = { ...given, place: order?.place ?? null };
  const version = versionMark(library.about.version);
  const changed = asked.version !== null && asked.version !== version;
  const note = changed ? messages.libraryChanged : null;
  const view: View = { messages, version, note, post: asked.inPrivate ? 'offered' : null };
  if (wish.kind === 'context') {
    const { passage, ...place } = wish.place;
    const outcome = await runCommand({ command: 'context', input: { passage } }, context);
    if (outcome.kind !== 'context') return sentence(messages.goneFromLibrary);
    return { layout: contextLayout(outcome, place, { ...view, post: null }), hits: null };
  }
  if (wish.kind === 'message' && !hasWords(wish.words)) return sentence(messages.noTextInMessage);

  if (wish.kind === 'post') {
    if (wish.way === 'kept-private') return sentence(messages.keptPrivate);
    if (wish.way === 'channel' && (!origin.mayPost || origin.channel === null)) {
      return sentence(messages.mayNotPost);
    }
  }

  const invocation =
    wish.kind === 'message' ? { command: 'ask' as const, input: { question: wish.words } } : wish.invocation;
  const fitted = { ...invocation, input: await fittingInput(invocation.input, library) };
  const outcome = await runCommand(fitted, context);
  if (changed && outcome.kind === 'notice' && outcome.reason === 'input') {
    return sentence(messages.goneFromLibrary);
  }
  const hits = hitsOf(outcome);
  const roster = await rosterOf(outcome, context);
  if (wish.kind !== 'post') {
    const wasPosted = posted.has(nonceOfPost(outcome, version, origin) ?? '');
    const post = view.post === 'offered' && wasPosted ? 'done' : view.post;
    return { layout: renderOutcome(outcome, { ...view, ...roster, post }), hits };
  }

  const done = renderOutcome(outcome, { ...view, ...roster, post: 'done' });
  const shown = renderOutcome(outcome, { ...view, ...roster, post: null });
  const further = [...shown, text(small(messages.postedBy(`<@${origin.user}>`)))];
  if (wish.way === 'answer') {
    return { layout: done, hits, ...(posted.take(origin.nonce) ? { further } : {}) };
  }
  if (!posted.has(origin.nonce)) {
    const result = await postMessage(rest, origin.channel ?? '', further, origin.nonce);
    if (result === 'forbidden') return sentence(messages.mayNotPost);
    if (result === 'gone') return sentence(messages.channelGone);
    posted.take(origin.nonce);
  }
  return { layout: done, hits };
}

/** A nonce of 22 characters for what a click posts: a double click posts once. */
export function nonceOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22);
}

/** What a click would post from the message it stands in; null where there is none, or nothing to post. */
function nonceOfPost(outcome: Outcome, version: string, { message }: Origin): string | null {
  if (message === null || !('again' in outcome)) return null;
  const id = encodeClick({ action: 'post', version, invocation: outcome.again });
  return id === null ? null : nonceOf(message, id);
}

/** The input with names replaced by ids where they are clear, and a question of a length that buttons can carry. */
async function fittingInput(input: CommandInput, library: Library): Promise<CommandInput> {
  const { question, about, speaker, article } = input;
  const found = speaker === undefined ? [] : (await library.findSpeakers(speaker)).found;
  const [only] = found.length === 1 ? found : [];
  const titled = article === undefined ? undefined : await articleTitled(article.trim(), library);
  return {
    ...input,
    ...(question === undefined ? {} : { question: await library.rarestWords(question, LONGEST_QUESTION) }),
    ...(about === undefined ? {} : { about: await library.rarestWords(about, LONGEST_QUESTION) }),
    ...(only === undefined ? {} : { speaker: only.id }),
    ...(titled === undefined ? {} : { article: titled.id }),
  };
}

async function articleTitled(title: string, library: Library) {
  return (await library.articles({ by: 'title', title }, { from: 0, most: 1 })).items[0];
}

/** Whom a narrowed answer can be narrowed to instead: those that the same question finds for everybody. */
async function rosterOf(outcome: Outcome, context: CommandContext): Promise<Pick<View, 'roster'>> {
  if (outcome.kind !== 'answer' || outcome.speaker === null) return {};
  const { command, input } = outcome.again;
  const { speaker: _, ...everybody } = input;
  const whole = await runCommand({ command, input: everybody }, context);
  return whole.kind === 'answer' ? { roster: whole.speakers } : {};
}

function hitsOf(outcome: Outcome): number | null {
  switch (outcome.kind) {
    case 'answer':
      return outcome.hits.total;
    case 'quotes':
      return outcome.quotes.total;
    case 'speakers':
      return outcome.speakers.total;
    case 'articles':
      return outcome.articles.total;
    case 'notice':
      return 0;
    default:
      return null;
  }
}
