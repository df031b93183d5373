import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LoadOrder, LoadReport } from './load.ts';
import type { FakeOptions } from './options.ts';
import type { Misbehaviour } from './rest/faults.ts';

/** What the process of a fake Discord is told to do. */
export type Order = { readonly id: number } & Command;

type Command =
  | { readonly what: 'start'; readonly options: Partial<FakeOptions> }
  | { readonly what: 'connected'; readonly shards: number; readonly command: string }
  | {
      readonly what: 'slash';
      readonly command: string;
      readonly values: Readonly<Record<string, string | number | boolean>>;
    }
  | { readonly what: 'load'; readonly load: LoadOrder }
  | { readonly what: 'misbehave'; readonly fault: Misbehaviour }
  | { readonly what: 'refused' }
  | { readonly what: 'stop' };

/** What it answers. */
export interface Report {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

/** A reply as far as it travels between processes. */
export interface RemoteReply {
  readonly text: string;
  readonly private: boolean;
  readonly deferred: boolean;
  readonly answeredInMs: number;
}

/** A fake Discord in a process of its own, for benchmarks. */
export class RemoteDiscord {
  readonly apiUrl: string;
  readonly token: string;
  readonly #child: ChildProcess;

  static async start(options: Partial<FakeOptions> = {}): Promise<RemoteDiscord> {
    const child = fork(fileURLToPath(new URL('./serve.ts', import.meta.url)), {
      execArgv: ['--import', 'tsx'],
    });
    const { apiUrl, token } = (await ask(child, { what: 'start', options })) as {
      apiUrl: string;
      token: string;
    };
    return new RemoteDiscord(child, apiUrl, token);
  }

  private constructor(child: ChildProcess, apiUrl: string, token: string) {
    this.#child = child;
    this.apiUrl = apiUrl;
    this.token = token;
  }

  /** Waits until the bot has its shards connected and a command registered. */
  async connected(command: string, shards = 1): Promise<void> {
    await ask(this.#child, { what: 'connected', shards, command });
  }

  async slash(
    command: string,
    values: Readonly<Record<string, string | number | boolean>>,
  ): Promise<RemoteReply> {
    return (await ask(this.#child, { what: 'slash', command, values })) as RemoteReply;
  }

  /** Sends many interactions and measures the answers where they arrive. */
  async load(order: LoadOrder): Promise<LoadReport> {
    return (await ask(this.#child, { what: 'load', load: order })) as LoadReport;
  }

  async misbehave(fault: Misbehaviour): Promise<void> {
    await ask(this.#child, { what: 'misbehave', fault });
  }

  /** Requests that Discord would refuse, with method, path and refusal. */
  async refused(): Promise<readonly { method: string; path: string; refusal: unknown }[]> {
    return (await ask(this.#child, { what: 'refused' })) as {
      method: string;
      path: string;
      refusal: unknown;
    }[];
  }

  /** Stops the server and ends its process. */
  async stop(): Promise<void> {
    await ask(this.#child, { what: 'stop' });
    const ended = once(this.#child, 'exit');
    this.#child.disconnect();
    await ended;
  }
}

let lastId = 0;

function ask(child: ChildProcess, command: Command): Promise<unknown> {
  lastId += 1;
  const order: Order = { id: lastId, ...command };
  return new Promise((resolve, reject) => {
    const end = () => {
      child.off('message', hear);
      child.off('exit', lost);
    };
    const hear = (message: unknown) => {
      const report = message as Report;
      if (report.id !== order.id) return;
      end();
      if (report.error === undefined) resolve(report.result);
      else reject(new Error(report.error));
    };
    const lost = () => {
      end();
      reject(new Error('the process of the fake Discord has ended'));
    };
    child.on('message', hear);
    child.on('exit', lost);
    child.send(order);
  });
}
