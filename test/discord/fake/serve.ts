import { FakeDiscord } from './fake-discord.ts';
import { load } from './load.ts';
import type { Order, Report } from './remote.ts';

// A fake Discord in a process of its own, so that it does not share the bot's CPU: orders come over IPC.

let discord: FakeDiscord | null = null;

process.on('message', (order: Order) => {
  carryOut(order).then(
    (result) => tell({ id: order.id, result }),
    (error: unknown) => tell({ id: order.id, error: error instanceof Error ? error.message : String(error) }),
  );
});

process.on('disconnect', () => process.exit(0));

function tell(report: Report): void {
  process.send?.(report);
}

async function carryOut(order: Order): Promise<unknown> {
  if (order.what === 'start') {
    discord = await FakeDiscord.start(order.options);
    return { apiUrl: discord.apiUrl, token: discord.token };
  }
  if (discord === null) throw new Error('the fake Discord has not been started');
  switch (order.what) {
    case 'connected':
      await discord.connected(order.shards);
      await discord.until(
        () => discord?.commands().some(({ body }) => body.name === order.command) ?? false,
        `the command ${order.command}`,
      );
      return null;
    case 'slash': {
      const reply = await discord.slash(order.command, order.values);
      return {
        text: reply.text,
        private: reply.private,
        deferred: reply.deferred,
        answeredInMs: reply.answeredInMs,
      };
    }
    case 'load':
      return load(discord, order.load);
    case 'refused':
      return discord.refused.map(({ method, path, refusal }) => ({
        method,
        path,
        refusal: refusal?.toJSON(),
      }));
    case 'misbehave':
      discord.misbehave(order.fault);
      return null;
    case 'stop':
      await discord.stop();
      return null;
  }
}
