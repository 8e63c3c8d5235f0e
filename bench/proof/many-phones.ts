import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openSqliteStore } from '../../server/sqlite-store.ts';
import { freePort } from '../../tools/own-postgres.ts';
import { compare, organiserKey } from './crowd.ts';
import { type Finding, ms, percentile } from './finding.ts';
import { gatherLight, type LightRoom, send } from './light-phones.ts';
import { startServer } from './server-process.ts';

const each = 40;
const withinMs = 1000;

/** Many rooms in which everybody answers within one second, each acknowledged once it is on the disk; beside a bare server that only says that something came. */
export async function manyPhones(rooms: number): Promise<Finding> {
  const data = mkdtempSync(join(tmpdir(), 'joined-up-many-'));
  const port = await freePort();
  const server = await startServer(port, { DATA: data, PUBLIC_URL: `http://127.0.0.1:${port}/`, ORGANISER_KEY: organiserKey });
  const crowds: LightRoom[] = [];
  const found = { votes: 0, lost: 0, untold: 0, twice: 0 };
  let bare = 0;
  try {
    for (let room = 0; room < rooms; room++) crowds.push(await gatherLight(server.base, each, `10.0.0.${room + 1}`));
    for (const crowd of crowds) await crowd.toOneForAll();
    bare = await echoed(rooms * each);
    await Promise.all(crowds.map((crowd) => crowd.vote(withinMs)));
  } finally {
    for (const crowd of crowds) crowd.close();
    await server.kill();
  }
  const store = await openSqliteStore(join(data, 'rooms.sqlite'));
  for (const crowd of crowds) {
    const one = await compare(store, crowd);
    for (const key of ['votes', 'lost', 'untold', 'twice'] as const) found[key] += one[key];
  }
  await store.close();
  rmSync(data, { recursive: true, force: true });
  const waits = crowds.flatMap((crowd) => crowd.waits);
  const slowest = percentile(waits, 99);
  return {
    what: `${rooms * each} phones in ${rooms} rooms answer within one second, the phones on the same processors as the server`,
    asked: '99 of 100 acknowledged in 100 ms, at most one and a half times a bare server in the same run; 0 lost',
    found: `${found.votes} votes: ${found.lost} acknowledged and lost, ${found.untold} written and never acknowledged, ${found.twice} counted twice; acknowledged in ${ms(percentile(waits, 50))} (middle), ${ms(slowest)} (99 of 100); a bare server ${ms(bare)}`,
    holds: found.votes > 0 && found.lost + found.untold + found.twice === 0,
    late: slowest > 100 || slowest > bare * 1.5,
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
