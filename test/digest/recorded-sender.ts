import { fstatSync, openSync, readSync, writeSync } from 'node:fs';
import type { FoundPost, PostName, Sender, SendOrder, Sent } from '../../src/digest/sender.ts';
import type { Subscription } from '../../src/store/subscription.ts';

/** A message as its channel shows it. */
interface Recorded {
  readonly message: string;
  readonly channel: string;
  readonly date: string;
  readonly nonce: string;
  /** Quote ids. */
  readonly quotes: readonly string[];
  readonly at: number;
}

/** How a platform may misbehave with one request. */
export type Behaviour = 'accept' | 'accept-and-fail' | Exclude<Sent, { readonly kind: 'sent' }>;

export interface RecordedSender extends Sender {
  messages(): readonly Recorded[];
  /** Channels that were told of a pause. */
  readonly told: string[];
}

/** How long Discord remembers a nonce; after it, a repeat is a second message. */
const NONCE_WINDOW = 5 * 60_000;

/** A platform whose channels are a file, so that they outlive the processes that post into them. */
export function recordedSender(
  file: string,
  clock: () => number,
  behave: (order: SendOrder) => Behaviour = () => 'accept',
  lookBack: (name: PostName) => FoundPost | null = () => null,
): RecordedSender {
  const known: Recorded[] = [];
  const channels = openSync(file, 'a+');
  let read = 0;
  // Other processes write to the same file: each look reads the whole lines that were added since; the last one may
  // still be under way.
  const messages = () => {
    const added = Buffer.alloc(fstatSync(channels).size - read);
    const length = readSync(channels, added, 0, added.length, read);
    const whole = added.subarray(0, added.subarray(0, length).lastIndexOf(0x0a) + 1);
    read += whole.length;
    for (const line of whole.toString().split('\n'))
      if (line !== '') known.push(JSON.parse(line) as Recorded);
    return known;
  };
  const told: string[] = [];
  return {
    messages,
    told,
    tellPaused: async ({ channel }: Subscription) => {
      told.push(channel);
    },
    findOwnPost: async (name, since) => {
      const answered = lookBack(name);
      if (answered !== null) return answered;
      const found = messages().find(
        ({ channel, date, at }) => channel === name.channel && date === name.date && at >= since,
      );
      return found === undefined ? { kind: 'absent' } : { kind: 'found', message: found.message };
    },
    send: async (order) => {
      const behaviour = behave(order);
      if (typeof behaviour === 'object') return behaviour;
      const { channel, date, nonce, post } = order;
      const now = clock();
      const all = messages();
      const first = all.find((one) => one.nonce === nonce && now - one.at < NONCE_WINDOW);
      const message = first?.message ?? `m${all.length + 1}-${process.pid}`;
      if (first === undefined) {
        const quotes = post.quotes.map(({ id }) => id);
        const recorded: Recorded = { message, channel, date, nonce, quotes, at: now };
        writeSync(channels, `${JSON.stringify(recorded)}\n`);
      }
      return behaviour === 'accept'
        ? { kind: 'sent', message }
        : { kind: 'unsure', detail: '500 after acceptance' };
    },
  };
}
