import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { inject } from 'vitest';
import { postgresBinaries } from './postgres-binaries.ts';

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
  const shared = inject('postgresFolder');
  const { initdb, postgres, user } = await postgresBinaries(shared);
  const folder = await mkdtemp(join(shared, 'server-'));
  const databases = join(folder, 'databases');
  const password = join(folder, 'password');
  await writeFile(password, 'password\n');
  if (user) for (const path of [password, folder]) await chown(path, user.uid, user.gid);
  // The working folder may be one that `user` cannot enter, and what the server says is read: no translations.
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };

  const flags = ['--username=postgres', '--auth=password', `--pwfile=${password}`, '--encoding=UTF8'];
  await promisify(execFile)(initdb, [...flags, '--no-locale', '--no-sync', databases], options);
  const port = await freePort();
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
  const given = ['-D', databases, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const start = () => ready(spawn(postgres, given, { ...options, stdio: ['ignore', 'ignore', 'pipe'] }));
  let server = await start();

  const url = `postgres://postgres:password@127.0.0.1:${port}/postgres`;
  let made = 0;
  return {
    database: async () => {
      made += 1;
      const client = new Client(url);
      await client.connect();
      await client.query(`create schema place${made}`);
      await client.end();
      return `${url}?options=-c%20search_path%3Dplace${made}`;
    },
    stop: () => stopped(server),
    start: async () => {
      server = await start();
    },
    destroy: async () => {
      await stopped(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until the server takes connections. Throws what it said last where it ends before that. */
function ready(server: ChildProcess): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.setEncoding('utf8').on('data', (words: string) => {
      said = (said + words).slice(-4_000);
      if (said.includes('ready to accept connections')) resolve(server);
    });
    server.once('error', reject);
    server.once('close', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}

/** Asks the server to end without waiting for its clients, and waits until it has. */
async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill('SIGINT');
  await exit;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
