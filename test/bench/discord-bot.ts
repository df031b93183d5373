import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client, GatewayIntentBits, MessageFlags, Options } from 'discord.js';
import { pino } from 'pino';
import type { Article } from '../../src/article/article.ts';
import { libraryContext } from '../../src/command/command.ts';
import { runCommand } from '../../src/command/commands.ts';
import { MOST_FILE_BYTES } from '../../src/config.ts';
import { proposals, warmUp } from '../../src/discord/autocomplete.ts';
import { startBot } from '../../src/discord/bot.ts';
import { wantedCommands } from '../../src/discord/commands.ts';
import { renderOutcome } from '../../src/discord/render.ts';
import { folderSource } from '../../src/library/folder-source.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary, type SearchEngine } from '../../src/library/opening.ts';
import { findQuotes } from '../../src/quote/find.ts';
import { readQuoteLexicon } from '../../src/quote/lexicon.ts';
import type { ArticleSource } from '../../src/search/index/kept/source.ts';
import { readSearchLexicon } from '../../src/search/lexicon.ts';
import { MESSAGES } from '../../src/text/messages.ts';
import { filesOf, sourceOf } from '../search/index/made-source.ts';

// A bot in a process of its own, driven over IPC: `bare` answers a constant, a message such as ours, `page` from the article page that comes
// with the project, `large` from 10,000 passages made of its sentences.

const LEXICON = new URL('../../data/lexicon/', import.meta.url);
const PASSAGES = 10_000;
const PASSAGES_AN_ARTICLE = 20;

const [kind = '', apiUrl = '', token = ''] = process.argv.slice(2);

let slowestProposalMs = 0;
const questions = kind === 'bare' ? await startBare() : await startReal(await libraryOf(kind));
process.on('message', async () => {
  // What is free goes back to the system only some time after a collection.
  for (let times = 0; times < 3; times += 1) {
    globalThis.gc?.();
    await sleep(2_000);
  }
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ rss, heapUsed });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ questions, slowestProposalMs });

async function startBare(): Promise<string[]> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    makeCache: Options.cacheWithLimits({ UserManager: 0, GuildMemberManager: 0 }),
    rest: { api: apiUrl },
  });
  const library = await libraryOf('page');
  const [question = ''] = await library.topics('', 1);
  const view = { messages: MESSAGES['zh-CN'], version: 'abc', note: null, post: null };
  const constant = renderOutcome(
    await runCommand({ command: 'ask', input: { question } }, libraryContext(library)),
    view,
  );
  client.on('interactionCreate', (interaction) => {
    if (!interaction.isRepliable()) return;
    void interaction.reply({ components: constant, flags: MessageFlags.IsComponentsV2 });
  });
  const ready = new Promise((resolve) => client.once('clientReady', resolve));
  await client.login(token);
  await ready;
  await client.rest.put(`/applications/${client.application?.id}/commands`, {
    body: wantedCommands('everywhere'),
  });
  return ['一网统管'];
}

async function startReal(library: Library): Promise<string[]> {
  await warmUp(library);
  const started = await startBot({
    token,
    guildId: null,
    apiUrl,
    shards: 'auto',
    questionsPerMinute: Number.MAX_SAFE_INTEGER,
    logQuestions: false,
    log: pino(pino.destination('/dev/null')),
    libraryFor: () => library,
    now: Date.now,
  });
  if (!started.ok) throw new Error(started.problem.join(' '));
  for (const option of ['question', 'speaker', 'article']) {
    for (const typed of ['', '市', '一网', 'jb', 'zhang', '校长', '江波说', 'xyz', '没有这样的人']) {
      const startedAt = performance.now();
      await proposals('ask', option, typed, libraryContext(library));
      slowestProposalMs = Math.max(slowestProposalMs, performance.now() - startedAt);
    }
  }
  const topics = await library.topics('', 20);
  const answers = await Promise.all(topics.map((topic) => library.ask(topic)));
  return topics.filter((_, at) => (answers[at]?.hits.length ?? 0) > 0);
}

async function libraryOf(wanted: string): Promise<Library> {
  const quoteLexicon = readQuoteLexicon(fileURLToPath(LEXICON));
  const page = folderSource(
    fileURLToPath(new URL('../../data/articles/', import.meta.url)),
    () => quoteLexicon,
    MOST_FILE_BYTES,
  );
  if (page === null) throw new Error('there is no page');
  const open = async (source: ArticleSource, engine: SearchEngine) =>
    (await openLibrary({ source, now: Date.now, onReading: () => {} }, readSearchLexicon(LEXICON), engine))
      .library;
  if (wanted === 'page') return open(page, { kind: 'memory' });
  const readings = await Promise.all(page.files.map(({ path }) => page.read(path)));
  const given = readings.flatMap(({ articles }) => articles);
  const many = manyArticles(given.map(({ article }) => article));
  const quoted = many.map((article) => ({ article, passages: findQuotes(article, quoteLexicon) }));
  // As a library of that size is kept.
  const folder = mkdtempSync(join(tmpdir(), 'zhiyan-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  return open(sourceOf(filesOf(quoted)), { kind: 'disk', file: join(folder, 'library.db') });
}

/** Articles whose passages are sentences of the given ones in another order, the same in every run. */
function manyArticles(given: readonly Article[]): Article[] {
  const sentences = given.flatMap(({ passages }) =>
    passages.flatMap(({ text }) => text.match(/[^。]+。?/g) ?? []),
  );
  const random = seeded(1);
  const pick = () => sentences[Math.floor(random() * sentences.length)] ?? '';
  return Array.from({ length: PASSAGES / PASSAGES_AN_ARTICLE }, (_, at): Article => {
    const [model] = given;
    if (model === undefined) throw new Error('there are no articles');
    const id = `bench${String(at).padStart(3, '0')}`;
    const passages = Array.from({ length: PASSAGES_AN_ARTICLE }, (_, place) => {
      const text = pick() + pick() + pick();
      return { id: `${id}-${place + 1}`, section: null, text, source: [[0, text.length]] as const };
    });
    return { ...model, id, title: pick().slice(0, 20), passages };
  });
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
