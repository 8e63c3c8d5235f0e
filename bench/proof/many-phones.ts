import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openPostgresStore } from '../../server/postgres-store.ts';
import { openSqliteStore } from '../../server/sqlite-store.ts';
import type { Store } from '../../server/store.ts';
import { freePort, startPostgres } from '../../tools/own-postgres.ts';
import { findPostgres } from '../../tools/setup/postgres.mjs';
import { compare, organiserKey } from './crowd.ts';
import { type Finding, ms, percentile } from './finding.ts';
import { gatherLight, type LightRoom, send } from './light-phones.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const each = 40;
const withinMs = 1000;
/** How many times as long as a server that only says that something came ours may take: one server, over a file. */
const timesBare = 1.5;

type Bases = readonly [string, ...string[]];
type Served = { bases: Bases; openStore(): Promise<Store>; end(): Promise<void> };

/** Many rooms in which everybody answers within one second, each acknowledged once it is on the disk; beside a bare server that only says that something came. */
export async function manyPhones(rooms: number): Promise<Finding> {
  const { found, bare, slowest, holds } = await answering(rooms, await overAFile(), (bases) => bases);
  return {
    what: `${rooms * each} phones in ${rooms} rooms answer within one second, the phones on the same processors as the server`,
    asked: '99 of 100 acknowledged in 100 ms, at most one and a half times a bare server in the same run; 0 lost',
    found,
    holds,
    late: slowest > 100 || slowest > bare * timesBare,
  };
}

/** The same over two servers with one database: each room at one of them, as a balance by the room's code would have it, and every room at both. */
export async function manyPhonesOfTwo(rooms: number): Promise<Finding[]> {
  const what = `${rooms * each} phones in ${rooms} rooms, two server processes and PostgreSQL on the same processors`;
  const kinds = [
    {
      what: `${what}, each room at one of them`,
      mostMs: 150,
      asked: '99 of 100 acknowledged in 150 ms; 0 lost',
      basesOf: ([one, other = one]: Bases, room: number): Bases => [room % 2 === 0 ? one : other],
    },
    {
      what: `${what}, every room at both`,
      mostMs: 350,
      asked: '99 of 100 acknowledged in 350 ms; 0 lost',
      basesOf: (bases: Bases) => bases,
    },
  ];
  if (!findPostgres())
    return kinds.map(({ what: kind, asked }) => ({
      what: kind,
      asked,
      found: 'not run: PostgreSQL is not installed',
      holds: process.env.CI ? false : null,
    }));
  const findings: Finding[] = [];
  for (const { what: kind, asked, mostMs, basesOf } of kinds) {
    const { found, slowest, holds } = await answering(rooms, await overPostgres(), basesOf);
    findings.push({ what: kind, asked, found, holds, late: slowest > mostMs });
  }
  return findings;
}

async function overAFile(): Promise<Served> {
  const data = mkdtempSync(join(tmpdir(), 'joined-up-many-'));
  const port = await freePort();
  const server = await startServer(port, { DATA: data, PUBLIC_URL: `http://127.0.0.1:${port}/`, ORGANISER_KEY: organiserKey });
  return {
    bases: [server.base],
    openStore: () => openSqliteStore(join(data, 'rooms.sqlite')),
    async end() {
      await server.kill();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function overPostgres(): Promise<Served> {
  const postgres = await startPostgres();
  const url = await postgres.fresh();
  const start = async (): Promise<ServerProcess> => {
    const port = await freePort();
    return startServer(port, { DATABASE_URL: url, PUBLIC_URL: `http://127.0.0.1:${port}/`, ORGANISER_KEY: organiserKey });
  };
  const [one, other] = [await start(), await start()];
  return {
    bases: [one.base, other.base],
    openStore: () => openPostgresStore(url),
    async end() {
      for (const server of [one, other]) await server.kill();
      await postgres.stop();
    },
  };
}

/** Fills the rooms, plays each to a question that everybody is asked, and has all answer within the same second. */
async function answering(
  rooms: number,
  { bases, openStore, end }: Served,
  basesOf: (bases: Bases, room: number) => Bases,
): Promise<{ found: string; bare: number; slowest: number; holds: boolean }> {
  const crowds: LightRoom[] = [];
  const total = { votes: 0, lost: 0, untold: 0, twice: 0 };
  let bare = 0;
  try {
    for (let room = 0; room < rooms; room++) crowds.push(await gatherLight(basesOf(bases, room), each, `10.0.0.${room + 1}`));
    for (const crowd of crowds) await crowd.toOneForAll();
    bare = await echoed(rooms * each);
    await Promise.all(crowds.map((crowd) => crowd.vote(withinMs)));
    const store = await openStore();
    for (const crowd of crowds) {
      const one = await compare(store, crowd);
      for (const key of ['votes', 'lost', 'untold', 'twice'] as const) total[key] += one[key];
    }
    await store.close();
  } finally {
    for (const crowd of crowds) crowd.close();
    await end();
  }
  const waits = crowds.flatMap((crowd) => crowd.waits);
  const slowest = percentile(waits, 99);
  return {
    found: `${total.votes} votes: ${total.lost} acknowledged and lost, ${total.untold} written and never acknowledged, ${total.twice} counted twice; ${waits.length} of them within that second, acknowledged in ${ms(percentile(waits, 50))} (middle), ${ms(slowest)} (99 of 100); a bare server ${ms(bare)}`,
    bare,
    slowest,
    holds: total.votes > 0 && total.lost + total.untold + total.twice === 0,
  };
}

/** So many send something within the same time to a server that only says that it came: below how many milliseconds 99 of 100 heard of it. */
async function echoed(count: number): Promise<number> {
  const server = await startServer(await freePort(), {}, ['bench/proof/echo-server.ts']);
  const waits: number[] = [];
  const body = JSON.stringify({ filler: 'x'.repeat(300) });
  try {
    await Promise.all(
      Array.from({ length: count }, async () => {
        await wait(Math.random() * withinMs);
        const sent = performance.now();
        await send(server.base, 'POST', body);
        waits.push(performance.now() - sent);
      }),
    );
  } finally {
    await server.kill();
  }
  return percentile(waits, 99);
}
