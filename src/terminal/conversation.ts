import type { CommandContext, Invocation } from '../command/command.ts';
import { COMMANDS, runCommand } from '../command/commands.ts';
import type { Notice, Outcome, PagedOutcome } from '../command/outcome.ts';
import type { Page } from '../command/page.ts';
import type { DigestPost } from '../digest/post.ts';
import { renderOutcome } from './render.ts';
import { postLines } from './render-digest.ts';
import { commandNamed, readTyped } from './typed.ts';
import type { View } from './view.ts';

/** What a line of the chat leads to. */
export type Reply =
  | { readonly kind: 'shown'; readonly lines: readonly string[] }
  /** What was typed cannot be served. */
  | { readonly kind: 'fault'; readonly notice: Notice }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'quit' };

/** Reads what is typed in the chat, and remembers what `n`, `p` and numbers mean after the last answer. */
export class Conversation {
  readonly #context: () => CommandContext;
  #shown: PagedOutcome | null = null;
  #numbered: ReadonlyMap<number, Invocation> = new Map();

  /** `context` gives what is drawn on now. */
  constructor(context: () => CommandContext) {
    this.#context = context;
  }

  /** The reply to one line, laid out for the terminal as it is now. */
  async reply(line: string, view: View): Promise<Reply> {
    const typed = line.trim();
    if (typed === '') return { kind: 'nothing' };
    if (/^[nｎ]$/i.test(typed)) return this.#turn(1, view);
    if (/^[pｐ]$/i.test(typed)) return this.#turn(-1, view);
    const numbered = /^\d{1,4}$/.test(typed) ? this.#numbered.get(Number(typed)) : undefined;
    if (numbered !== undefined) return this.#run(numbered, view);
    if (!/^[/／]/.test(typed)) return this.#run({ command: 'ask', input: { question: typed } }, view);

    const [, name = '', words = ''] = /^[/／](\S*)\s*(.*)$/s.exec(typed) ?? [];
    if (/^(?:quit|exit|q)$/i.test(name)) return { kind: 'quit' };
    const command = name === '' ? 'help' : commandNamed(name);
    if (command === null) return fault(['unknownCommand', `/${name}`]);
    const reading = readTyped(COMMANDS[command].definition, words);
    if (!reading.ok) return fault(reading.fault);
    const { input } = reading;
    const numberedPassage = command === 'context' ? this.#numbered.get(Number(input.passage)) : undefined;
    if (numberedPassage?.command === 'context') return this.#run(numberedPassage, view);
    return this.#run({ command, input }, view);
  }

  /** A post that is due. */
  posted(post: DigestPost, view: View): readonly string[] {
    const numbered = numberedInPost(post);
    if (numbered.size > 0) this.#numbered = numbered;
    return postLines(post, view);
  }

  async #turn(by: 1 | -1, view: View): Promise<Reply> {
    if (this.#shown === null) return fault(['noPages']);
    const { page, pages } = pageIn(this.#shown);
    if (page + by > pages) return fault(['lastPage']);
    if (page + by < 1) return fault(['firstPage']);
    const { command, input } = this.#shown.again;
    const seen = this.#numbered;
    const reply = await this.#run({ command, input: { ...input, page: page + by } }, view);
    // The pages before still stand above on the screen.
    this.#numbered = new Map([...seen, ...this.#numbered]);
    return reply;
  }

  async #run(invocation: Invocation, view: View): Promise<Reply> {
    const outcome = await runCommand(invocation, this.#context());
    if ('again' in outcome) this.#shown = outcome;
    const numbered = numberedIn(outcome);
    // After a context, the numbers above it still mean what they say; after any other answer they do not.
    if (numbered.size > 0 || !KEEPS_NUMBERS.has(outcome.kind)) this.#numbered = numbered;
    if (outcome.kind === 'notice' && outcome.reason === 'input') return { kind: 'fault', notice: outcome };
    return { kind: 'shown', lines: renderOutcome(outcome, view) };
  }
}

function fault(line: Notice['lines'][number]): Reply {
  return { kind: 'fault', notice: { kind: 'notice', reason: 'input', lines: [line], choices: null } };
}

function pageIn(outcome: PagedOutcome): Page<unknown> {
  switch (outcome.kind) {
    case 'answer':
      return outcome.hits;
    case 'quotes':
      return outcome.quotes;
    case 'speakers':
      return outcome.speakers;
    case 'articles':
      return outcome.articles;
  }
}

/** What is shown without numbers of its own, beside an answer that has them. */
const KEEPS_NUMBERS: ReadonlySet<Outcome['kind']> = new Set([
  'context',
  'help',
  'digest-shown',
  'digest-absent',
  'digest-ended',
  'digest-preview',
]);

/** What each number that an outcome shows stands for. */
function numberedIn(outcome: Outcome): ReadonlyMap<number, Invocation> {
  switch (outcome.kind) {
    case 'answer':
      return numberedFrom(outcome.hits, ({ hit }) => ({
        command: 'context',
        input: { passage: hit.passage.id },
      }));
    case 'quotes':
      return numberedFrom(outcome.quotes, ({ passage }) => ({
        command: 'context',
        input: { passage: passage.id },
      }));
    case 'speakers':
      return numberedFrom(outcome.speakers, ({ speaker }) => ({
        command: 'quotes',
        input: { speaker: speaker.id },
      }));
    case 'digest-preview':
      return numberedInPost(outcome.post);
    case 'notice':
      return numberedChoices(outcome);
    default:
      return new Map();
  }
}

function numberedInPost({ quotes }: DigestPost): ReadonlyMap<number, Invocation> {
  return new Map(
    quotes.map(({ passage }, place) => [place + 1, { command: 'context', input: { passage: passage.id } }]),
  );
}

/** Choices have numbers where they stand in a list, as those with details do. */
function numberedChoices({ choices }: Notice): ReadonlyMap<number, Invocation> {
  const items = choices?.items ?? [];
  if (items.every(({ detail }) => detail === null)) return new Map();
  return new Map(items.map(({ invocation }, place) => [place + 1, invocation]));
}

function numberedFrom<T>({ items, first }: Page<T>, invocationOf: (item: T) => Invocation) {
  return new Map(items.map((item, place) => [first + place, invocationOf(item)]));
}
