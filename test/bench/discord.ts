import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { RemoteDiscord } from '../discord/fake/remote.ts';

// How fast /ask answers on Discord, beside a bare discord.js client that answers a constant. Each bot and each fake
// Discord has a process of its own; the bots take turns, and medians over the rounds are told.
//
//   npm run bench:discord [-- --memory]     --memory also sends 100,000 interactions to one bot: some minutes more

const KINDS = ['bare', 'page', 'large'] as const;
const ROUNDS = 3;
const ONE_BY_ONE = { count: 300, atOnce: 1 } as const;
const SUSTAINED = { count: 2_000, atOnce: 32 } as const;
const MEMORY_AFTER = [10_000, 100_000] as const;

type Kind = (typeof KINDS)[number];

interface Pair {
  readonly discord: RemoteDiscord;
  readonly bot: ChildProcess;
  readonly options: readonly { readonly question: string }[];
}

const figures: Record<Kind, { p50: number[]; p99: number[]; perSecond: number[] }> = {
  bare: { p50: [], p99: [], perSecond: [] },
  page: { p50: [], p99: [], perSecond: [] },
  large: { p50: [], p99: [], perSecond: [] },
};
const pairs = new Map<Kind, Pair>();
for (const kind of KINDS) pairs.set(kind, await startPair(kind));
for (const { discord, options } of pairs.values()) {
  await discord.load({ command: 'ask', options, ...SUSTAINED, count: 1_000 });
}

for (let round = 0; round < ROUNDS; round += 1) {
  for (const kind of round % 2 === 0 ? KINDS : KINDS.toReversed()) {
    const { discord, options } = pairs.get(kind) ?? fail(kind);
    const single = await discord.load({ command: 'ask', options, ...ONE_BY_ONE });
    const sustained = await discord.load({ command: 'ask', options, ...SUSTAINED });
    const lost = single.unanswered + single.refused + sustained.unanswered + sustained.refused;
    if (lost > 0) throw new Error(`${kind}: ${lost} interactions unanswered or refused`);
    figures[kind].p50.push(percentile(single.latenciesMs, 0.5));
    figures[kind].p99.push(percentile(single.latenciesMs, 0.99));
    figures[kind].perSecond.push((SUSTAINED.count / sustained.elapsedMs) * 1_000);
  }
}

console.log('bot    p50 ms (ratio)   p99 ms (ratio)   interactions/s (ratio)');
for (const kind of KINDS) {
  const cells = (['p50', 'p99', 'perSecond'] as const).map((figure) => {
    const own = median(figures[kind][figure]);
    return `${own.toFixed(own < 100 ? 2 : 0)} (${(own / median(figures.bare[figure])).toFixed(2)})`.padEnd(
      16,
    );
  });
  console.log(kind.padEnd(6), ...cells);
}

if (process.argv.includes('--memory')) {
  const { discord, bot, options } = pairs.get('page') ?? fail('page');
  let sent = 1_000 + ROUNDS * (ONE_BY_ONE.count + SUSTAINED.count);
  const megabytes: number[] = [];
  for (const after of MEMORY_AFTER) {
    const report = await discord.load({
      command: 'ask',
      options,
      count: Math.max(1, after - sent),
      atOnce: 32,
    });
    if (report.unanswered + report.refused > 0) throw new Error('interactions unanswered or refused');
    sent = Math.max(sent, after);
    const { rss, heapUsed } = await memoryOf(bot);
    megabytes.push(rss / 2 ** 20);
    const told = [rss, heapUsed].map((bytes) => (bytes / 2 ** 20).toFixed(1));
    console.log(`after ${sent} interactions: ${told[0]} MB resident, ${told[1]} MB of heap in use`);
  }
  console.log(`ratio ${((megabytes[1] ?? 0) / (megabytes[0] ?? 1)).toFixed(3)}`);
}

for (const { discord, bot } of pairs.values()) {
  bot.disconnect();
  await discord.stop();
}

async function startPair(kind: Kind): Promise<Pair> {
  const discord = await RemoteDiscord.start({ kept: 100 });
  const bot = fork(
    fileURLToPath(new URL('./discord-bot.ts', import.meta.url)),
    [kind, discord.apiUrl, discord.token],
    {
      execArgv: ['--import', 'tsx', '--expose-gc'],
    },
  );
  const [{ questions, slowestProposalMs }] = (await once(bot, 'message')) as [
    { questions: string[]; slowestProposalMs: number },
  ];
  if (kind !== 'bare') console.log(`${kind}: slowest autocomplete ${slowestProposalMs.toFixed(1)} ms`);
  await discord.connected('ask');
  return { discord, bot, options: questions.map((question) => ({ question })) };
}

async function memoryOf(bot: ChildProcess): Promise<{ rss: number; heapUsed: number }> {
  const told = once(bot, 'message');
  bot.send('memory');
  const [memory] = (await told) as [{ rss: number; heapUsed: number }];
  return memory;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function fail(kind: string): never {
  throw new Error(`no bot ${kind}`);
}
