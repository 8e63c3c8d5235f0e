import { afterEach, describe, expect, it, vi } from 'vitest';
import { join, look, openRoom, redeem } from '../../game/link/calls.ts';
import { openSqliteStore } from '../../server/sqlite-store.ts';
import type { Store } from '../../server/store.ts';
import { fixtureStory } from '../support/fixture-story.ts';
import { type Page, pageOn } from '../support/room-pages.ts';
import { type TestServer, testServer } from '../support/test-server.ts';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function served(store: Store, story = fixtureStory): Promise<TestServer> {
  const server = await testServer({ store }, story);
  stops.push(server.close);
  return server;
}

function page(ports: ReturnType<TestServer['ports']>, base: string, token: string): Page {
  const one = pageOn(ports, base, token);
  stops.push(one.link.close);
  return one;
}

async function opened(server: TestServer) {
  const ports = server.ports();
  const room = await openRoom(ports, server.base, { story: 'fixture', shape: 'one', minutes: 60 });
  if (!room.ok) throw new Error(room.refusal);
  const host = page(ports, server.base, room.ticket.token);
  await host.must({ kind: 'open-door' });
  return { ...room, ...room.ticket, host };
}

describe('bad luck in a room', () => {
  it('a full disk: the host reads so, nothing is called sent, and what was sent arrives once there is space', async () => {
    const store = await openSqliteStore(':memory:');
    let full = false;
    const server = await served({
      ...store,
      commit: (batches) => (full ? Promise.reject(new Error('database or disk is full')) : store.commit(batches)),
    });
    const { host, code } = await opened(server);
    const ports = server.ports();
    const joined = await join(ports, server.base, code, '');
    if (!joined.ok) throw new Error(joined.refusal);
    const phone = page(ports, server.base, joined.ticket.token);
    await phone.until(({ me }) => me !== null);
    full = true;
    let acknowledged = false;
    const sent = phone.must({ kind: 'sit', place: { kind: 'seat', table: 0, seat: 'ann' } }).then(() => {
      acknowledged = true;
    });
    await vi.waitFor(() => expect(phone.link.state.getState().sending).toHaveLength(1));
    const refused = await server.ask('/api/join', {
      method: 'POST',
      body: JSON.stringify({ v: 1, id: 'another-one', code, token: 'A'.repeat(22), agency: '' }),
    });
    expect([refused.status, await refused.json()]).toMatchObject([503, { refusal: expect.stringContaining('Free some space') }]);
    await host.until(({ house }) => house?.trouble.includes('disk') ?? false);
    expect(acknowledged).toBe(false);
    full = false;
    await sent;
    await phone.until(({ me }) => me?.place.kind === 'seat');
    await host.until(({ house }) => house?.trouble === '');
  }, 15_000);

  it('a second host: whoever comes with the recovery code has the room, and the first page says where it went', async () => {
    const server = await served(await openSqliteStore(':memory:'));
    const { host, code, recoveryCode } = await opened(server);
    await host.until(({ room }) => room.door);
    const ports = server.ports();
    const back = await redeem(ports, server.base, code, recoveryCode);
    if (!back.ok) throw new Error(back.refusal);
    await page(ports, server.base, back.ticket.token).until(({ role }) => role === 'host');
    await vi.waitFor(() => expect(host.link.state.getState().ended).toBe('replaced'));
  });

  it('a story that was updated meanwhile: the room goes on with the story as it was', async () => {
    const store = await openSqliteStore(':memory:');
    const first = await served({ ...store, close: async () => {} });
    const { code } = await opened(first);
    await first.close();
    stops.pop();
    const newer = { ...fixtureStory, edition: 'newer', table: { ...fixtureStory.table, title: 'Another title' } };
    const second = await served(store, newer);
    expect(await look(second.ports(), second.base, code)).toMatchObject({ ok: true, view: { room: { title: 'The fixture' } } });
  });
});
