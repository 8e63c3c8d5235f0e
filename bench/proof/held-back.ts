import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openSqliteStore } from '../../server/sqlite-store.ts';
import { freePort } from '../../tools/own-postgres.ts';
import { compare, type Crowd, gather, until } from './crowd.ts';
import { type Finding, seconds } from './finding.ts';
import { type Mood, type Relay, startRelay } from './relay.ts';
import { startServer } from './server-process.ts';

const phones = 8;
const saysSoWithinMs = 12_000;

/** What stands between phones and the server misbehaves in the middle of a session. `silentMs` is how long nothing is heard at all. */
export async function heldBack(silentMs: number): Promise<Finding[]> {
  const data = mkdtempSync(join(tmpdir(), 'joined-up-streams-'));
  const server = await startServer(await freePort(), { DATA: data });
  const relay = await startRelay(server.base);
  const findings: Finding[] = [];
  try {
    for (const mood of ['holds streams back', 'resets', 'is silent'] as const) {
      const finding = await under(relay, mood, mood === 'is silent' ? silentMs : 3000);
      const store = await openSqliteStore(join(data, 'rooms.sqlite'));
      const { lost, untold, twice, votes } = await compare(store, finding.crowd);
      await store.close();
      findings.push({
        what: `a relay ${mood}${mood === 'holds streams back' ? '' : ` for ${seconds(mood === 'is silent' ? silentMs : 3000)}`}, ${phones} phones`,
        asked: 'the phone says so in 12 s or goes on by polling; nothing is lost',
        found: `${finding.found}; ${votes} votes: ${lost} lost, ${untold} not acknowledged, ${twice} twice`,
        holds: finding.holds && lost + untold + twice === 0,
        late: finding.late,
      });
    }
  } finally {
    relay.close();
    await server.kill();
    rmSync(data, { recursive: true, force: true });
  }
  return findings;
}

async function under(relay: Relay, mood: Mood, forMs: number): Promise<{ crowd: Crowd; found: string; holds: boolean; late: boolean }> {
  relay.mood(mood === 'holds streams back' ? mood : 'passes');
  const from = performance.now();
  const crowd = await gather(relay.base, phones);
  try {
    if (mood === 'holds streams back') {
      const asking = performance.now() - from;
      await crowd.toQuestion();
      await crowd.vote(200);
      const vias = new Set(crowd.phones.map((phone) => phone.state.getState().via));
      return {
        crowd,
        found: `all saw the room by asking after ${seconds(asking)}`,
        holds: vias.size === 1 && vias.has('asking'),
        late: asking > saysSoWithinMs,
      };
    }
    await crowd.toQuestion();
    const fault = performance.now();
    relay.mood(mood);
    const voted = crowd.vote(200);
    voted.catch(() => {});
    let said = 0;
    if (mood === 'is silent') {
      await until(() => crowd.phones.every((phone) => phone.state.getState().lost));
      said = performance.now() - fault;
    }
    await wait(Math.max(0, forMs - (performance.now() - fault)));
    relay.mood('passes');
    const over = performance.now();
    await voted;
    await until(() => crowd.phones.every((phone) => !phone.state.getState().lost));
    const back = seconds(performance.now() - over);
    const words = mood === 'is silent' ? `every phone said so within ${seconds(said)}, ` : '';
    return { crowd, found: `${words}all votes acknowledged ${back} after it was over`, holds: true, late: said > saysSoWithinMs };
  } finally {
    crowd.close();
  }
}
