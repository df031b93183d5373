import { Client, type ClientOptions, GatewayIntentBits, type Interaction } from 'discord.js';
import type { FakeDiscord } from './fake-discord.ts';
import type { CommandBody } from './spec/bodies.ts';

/** A real discord.js client for the fake's own tests. */
export interface TestBot {
  readonly client: Client<true>;
  /** Errors thrown by the handler or told by the client. */
  readonly errors: unknown[];
  stop(): Promise<void>;
}

/** Commands most tests do with: `/ask question [speaker] [private]` everywhere, and a message command. */
const COMMANDS: readonly CommandBody[] = [
  {
    name: 'ask',
    description: '问一个问题',
    description_localizations: { 'zh-TW': '問一個問題' },
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      {
        type: 3,
        name: 'question',
        name_localizations: { 'zh-CN': '问题' },
        description: '问题',
        required: true,
        max_length: 74,
      },
      { type: 3, name: 'speaker', description: '说话人', autocomplete: true },
      { type: 5, name: 'private', description: '只给自己看' },
    ],
  },
  { type: 3, name: 'find quotes', name_localizations: { 'zh-CN': '查找相关引语' } },
];

/** Logs in, registers the commands, and lets `handle` answer every interaction. */
export async function startBot(
  discord: Pick<FakeDiscord, 'apiUrl' | 'token'>,
  handle: (interaction: Interaction) => unknown,
  options: Partial<ClientOptions> & { readonly commands?: readonly CommandBody[] } = {},
): Promise<TestBot> {
  const { commands = COMMANDS, ...rest } = options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...rest,
    rest: { api: discord.apiUrl, ...rest.rest },
    // discord.js waits 5 s between identifies of one shard: too long for tests that end sessions.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }), ...rest.ws },
  });
  const errors: unknown[] = [];
  client.on('error', (error) => errors.push(error));
  client.on('interactionCreate', async (interaction) => {
    try {
      await handle(interaction);
    } catch (error) {
      errors.push(error);
    }
  });
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  await ready;
  if (commands.length > 0) {
    await client.rest.put(`/applications/${client.application?.id}/commands`, { body: commands });
  }
  return { client: client as Client<true>, errors, stop: () => client.destroy() };
}
