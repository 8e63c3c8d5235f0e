import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { findPostgres } from './setup/postgres.mjs';

/** A PostgreSQL of our own, with its data in a folder that goes with it. `fresh` gives the address of a new, empty database. */
export type OwnPostgres = { fresh(): Promise<string>; stop(): Promise<void> };

/** Starts PostgreSQL at a free port of this machine alone. `durable: false` spares the disk, for tests that ask nothing of it. Throws where it is not installed. */
export async function startPostgres({ durable = true } = {}): Promise<OwnPostgres> {
  const bin = findPostgres();
  if (!bin) throw new Error('PostgreSQL is not installed.');
  const folder = mkdtempSync(join(tmpdir(), 'joined-up-postgres-'));
  const who = unprivileged();
  if (who) chownSync(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'joined_up', '-E', 'UTF8', '--no-sync'], { ...who, stdio: 'ignore' });
  const port = await freePort();
  const options = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const spared = durable ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off'];
  const child = spawn(join(bin, 'postgres'), [...options, ...spared], { ...who, stdio: 'ignore' });
  const address = (name: string) => `postgres://joined_up@127.0.0.1:${port}/${name}`;
  await answers(child, address('postgres'));
  let databases = 0;
  return {
    async fresh() {
      const name = `rooms_${++databases}`;
      await asking(address('postgres'), `create database ${name}`);
      return address(name);
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL does not run as root: there it is the user whom Debian made for it, or nobody. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const number = (flag: string, name: string) =>
    Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: number('-u', name), gid: number('-g', name) };
    } catch {
      // This system has no such user.
    }
  }
  return null;
}

async function answers(child: ChildProcess, address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`Expected PostgreSQL to stay, found that it ended with ${child.exitCode}.`);
    try {
      return await asking(address, 'select 1');
    } catch {
      await wait(100);
    }
  }
  throw new Error('Expected PostgreSQL to answer within half a minute.');
}

async function asking(address: string, query: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  client.on('error', () => {});
  await client.connect();
  await client.query(query);
  await client.end();
}

/** A port that nobody listens at just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
