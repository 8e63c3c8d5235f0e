import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from '../../server/store.ts';
import { openPostgresStore } from '../../server/postgres-store.ts';
import { openSqliteStore } from '../../server/sqlite-store.ts';
import { startHaproxy } from '../../tools/own-haproxy.ts';
import { freePort, startPostgres } from '../../tools/own-postgres.ts';
import { findHaproxy } from '../../tools/setup/haproxy.mjs';
import { findPostgres } from '../../tools/setup/postgres.mjs';
import { compare, type Crowd, gather, organiserKey, until } from './crowd.ts';
import { type Finding, percentile, seconds } from './finding.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const phones = 40;
const backWithinMs = 5000;

/** Kills the server in the middle of votes, again and again, and starts it anew over the same file. */
export async function kills(count: number): Promise<Finding> {
  const data = mkdtempSync(join(tmpdir(), 'joined-up-kills-'));
  const server = await startServer(await freePort(), { DATA: data });
  const back: number[] = [];
  let total = { lost: 0, untold: 0, twice: 0, votes: 0 };
  try {
    total = await killing(
      count,
      server.base,
      () => openSqliteStore(join(data, 'rooms.sqlite')),
      async (crowd) => {
        await server.kill();
        await server.start();
        const from = performance.now();
        await until(() => crowd.heardSince(from));
        back.push(performance.now() - from);
      },
    );
  } finally {
    await server.kill();
    rmSync(data, { recursive: true, force: true });
  }
  return {
    what: `kill -9 of the server in mid-vote, ${phones} phones, ${count} times`,
    asked:
      'nothing acknowledged lost, nothing written that its phone was not told, one vote a person; all phones back in 5 s without a tap',
    found: `${total.votes} votes: ${inWords(total)}; all ${phones} heard again ${seconds(percentile(back, 50))} after the server answered (middle), ${seconds(Math.max(...back))} (longest)`,
    holds: total.lost + total.untold + total.twice === 0,
    late: Math.max(...back) > backWithinMs,
  };
}

/** Kills one of two servers over one database while phones are on both, in front of which HAProxy stands. */
export async function killsOfOne(count: number): Promise<Finding> {
  const what = `two server processes, one PostgreSQL, HAProxy in front, ${phones} phones on both; one of them killed in mid-vote, ${count} times`;
  const asked = 'nothing lost; the phones go on at the other';
  if (!findPostgres() || !findHaproxy())
    return { what, asked, found: 'not run: PostgreSQL or HAProxy is not installed', holds: process.env.CI ? false : null };
  const postgres = await startPostgres();
  const url = await postgres.fresh();
  const front = await freePort();
  const env = { DATABASE_URL: url, PUBLIC_URL: `http://127.0.0.1:${front}/`, ORGANISER_KEY: organiserKey };
  const ports = [await freePort(), await freePort()];
  const servers: ServerProcess[] = [];
  for (const port of ports) servers.push(await startServer(port, env));
  const stop = await startHaproxy(front, ports);
  const onward: number[] = [];
  let kill = 0;
  let total = { lost: 0, untold: 0, twice: 0, votes: 0 };
  try {
    total = await killing(
      count,
      `http://127.0.0.1:${front}/`,
      () => openPostgresStore(url),
      async (crowd, voted) => {
        const one = servers[kill++ % 2];
        await one?.kill();
        const from = performance.now();
        await voted;
        await until(() => crowd.heardSince(from));
        onward.push(performance.now() - from);
        await one?.start();
        // HAProxy sees within its next look that it is there again.
        await wait(700);
      },
    );
  } finally {
    for (const server of servers) await server.kill().catch(() => {});
    await stop();
    await postgres.stop();
  }
  return {
    what,
    asked,
    found: `${total.votes} votes: ${inWords(total)}; all votes acknowledged and all phones heard at the other ${seconds(percentile(onward, 50))} after the kill (middle), ${seconds(Math.max(...onward))} (longest)`,
    holds: total.lost + total.untold + total.twice === 0,
  };
}

type Compared = Awaited<ReturnType<typeof compare>>;

/** Plays rooms, with a fault in the middle of every vote, until it has happened so often. */
async function killing(
  count: number,
  base: string,
  openStore: () => Promise<Store>,
  fault: (crowd: Crowd, voted: Promise<unknown>) => Promise<void>,
): Promise<Compared> {
  const total = { lost: 0, untold: 0, twice: 0, votes: 0 };
  let crowd: Crowd | null = null;
  const crowds: Crowd[] = [];
  for (let done = 0; done < count; ) {
    if (!crowd || !(await crowd.toQuestion())) {
      crowd?.close();
      crowd = await gather(base, phones);
      crowds.push(crowd);
      continue;
    }
    const voted = crowd.vote(250);
    voted.catch(() => {});
    await wait(20 + Math.random() * 200);
    await fault(crowd, voted);
    await voted;
    done++;
  }
  crowd?.close();
  const store = await openStore();
  for (const one of crowds) {
    const found = await compare(store, one);
    for (const key of ['lost', 'untold', 'twice', 'votes'] as const) total[key] += found[key];
  }
  await store.close();
  return total;
}

const inWords = ({ lost, untold, twice }: Compared) =>
  `${lost} acknowledged and lost, ${untold} written and never acknowledged, ${twice} counted twice`;
