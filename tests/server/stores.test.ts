import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLink, type Link } from '../../game/link/link.ts';
import { join, look, openRoom } from '../../game/link/calls.ts';
import type { LinkPorts } from '../../game/link/ports.ts';
import { createServer, type RoomServer } from '../../server/create-server.ts';
import { openPostgresStore } from '../../server/postgres-store.ts';
import { openSqliteStore } from '../../server/sqlite-store.ts';
import type { RoomRow, Store } from '../../server/store.ts';
import type { RoomRecord } from '../../src/room/room-events.ts';
import { freePort, type OwnPostgres, startPostgres } from '../../tools/own-postgres.ts';
import { startHaproxy } from '../../tools/own-haproxy.ts';
import { findHaproxy } from '../../tools/setup/haproxy.mjs';
import { findPostgres } from '../../tools/setup/postgres.mjs';
import { fixtureScript } from '../support/fixture-script.ts';
import { fixtureStory } from '../support/fixture-story.ts';
import { nodePorts } from '../e2e/support/room.ts';

let postgres: OwnPostgres | null = null;
const stops: (() => unknown)[] = [];
beforeAll(async () => {
  if (findPostgres()) postgres = await startPostgres({ durable: false });
}, 60_000);
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});
afterAll(() => postgres?.stop());

const row: RoomRow = { id: 'room', code: 'ABCDEF', ground: 'print', opened: 1000, until: 9000, ended: null };
const record = (wish: string): RoomRecord => ({ from: 'host', wish, events: [{ type: 'held' }] });
const batch = (first: number, ...wishes: string[]) => ({ room: 'room', first, records: wishes.map(record), kept: [], tokens: [] });
const plan = { kind: 'plan', key: 'k', agency: 'school', when: 'x', then: 'y', by: '2027-01-01' } as const;

const kinds = [
  { kind: 'SQLite', missing: false, open: () => openSqliteStore(':memory:') },
  { kind: 'PostgreSQL', missing: !findPostgres(), open: async () => openPostgresStore((await postgres?.fresh()) ?? '') },
];

for (const { kind, missing, open } of kinds)
  describe.skipIf(missing)(`rooms kept in ${kind}`, () => {
    async function opened(): Promise<Store> {
      const store = await open();
      stops.push(store.close);
      await store.openRoom(row, record('first'), [{ hash: 'h', room: 'room', role: 'host', participant: '', table: null }], []);
      return store;
    }

    it('come back as they were written, in their order', async () => {
      const store = await opened();
      expect(await store.commit([batch(1, 'a', 'b'), { ...batch(0), room: 'none' }])).toEqual([true, true]);
      expect((await store.read('room', 0)).map(({ wish }) => wish)).toEqual(['first', 'a', 'b']);
      expect((await store.read('room', 2)).map(({ wish }) => wish)).toEqual(['b']);
      expect(await store.roomByCode('ABCDEF')).toEqual(row);
      expect(await store.holder('h')).toMatchObject({ room: 'room', role: 'host' });
    });

    it('take one of two that would write the same record, and nothing of the other', async () => {
      const store = await opened();
      const late = {
        ...batch(1, 'late', 'later'),
        kept: [plan],
        tokens: [{ hash: 't', room: 'room', role: 'host', participant: '', table: null } as const],
      };
      expect(await store.commit([batch(1, 'a')])).toEqual([true]);
      expect(await store.commit([late])).toEqual([false]);
      expect((await store.read('room', 0)).map(({ wish }) => wish)).toEqual(['first', 'a']);
      expect([await store.kept('room'), await store.holder('t')]).toEqual([[], null]);
    });

    it('give a code to come back with once, one for the host again and again, and none that has expired', async () => {
      const store = await opened();
      const code = { room: 'room', participant: '', table: null, expires: 5000 } as const;
      await store.addCode({ ...code, hash: 'return', purpose: 'return' });
      await store.addCode({ ...code, hash: 'recover', purpose: 'recover' });
      const twice = await Promise.all([store.takeCode('return', 10), store.takeCode('return', 10)]);
      expect(twice.filter(Boolean)).toHaveLength(1);
      expect([await store.takeCode('recover', 10), await store.takeCode('recover', 10)].filter(Boolean)).toHaveLength(2);
      expect(await store.takeCode('recover', 5000)).toBeNull();
    });

    it('delete a room when its time is over, its plans later, and all of it when its host says so', async () => {
      const store = await opened();
      await store.commit([{ ...batch(1, 'a'), kept: [plan, { kind: 'word', key: 'w', text: 'torn' }] }]);
      await store.addBecame('room', 'k', 'b', 'kept');
      expect(await store.purge(8999, 0)).toBe(0);
      await store.purge(9000, 0);
      expect([await store.read('room', 0), (await store.kept('room')).map(({ kind: one }) => one)]).toEqual([[], ['plan']]);
      expect(await store.plans('room')).toMatchObject([{ became: ['kept'] }]);
      await store.forget('room', true);
      expect([await store.plans('room'), await store.rooms()]).toEqual([[], []]);
    });
  });

/** A server of its own process's kind: a store of its own over the same database, and a port. */
async function served(
  url: string,
  port: number,
  publicUrl: string,
  other: (own: Store) => Partial<Store> = () => ({}),
): Promise<RoomServer> {
  const store = await openPostgresStore(url);
  const server = await createServer({
    store: { ...store, ...other(store) },
    dist: 'nowhere',
    stories: async () => new Map([[fixtureStory.id, { story: fixtureStory, script: fixtureScript }]]),
    port,
    publicUrl,
    organiserKey: 'sixteen-letters-or-more',
  });
  await server.listen();
  return server;
}

function linked(ports: LinkPorts, base: string, token: string): Link {
  const link = createLink(ports, base, token);
  stops.push(link.close);
  return link;
}

const seen = (link: Link) => link.state.getState().view;
const until = (holds: () => boolean) => vi.waitFor(() => expect(holds()).toBe(true), { timeout: 15_000, interval: 20 });

async function opened(base: string) {
  const ports = nodePorts(base);
  const room = await openRoom(ports, base, { story: 'fixture', shape: 'one', minutes: 60 }, 'sixteen-letters-or-more');
  if (!room.ok) throw new Error(room.refusal);
  const host = linked(ports, base, room.ticket.token);
  await host.wish({ kind: 'open-door' });
  return { host, code: room.ticket.code };
}

async function phone(base: string, code: string) {
  const ports = nodePorts(base);
  const joined = await join(ports, base, code, '');
  if (!joined.ok) throw new Error(joined.refusal);
  return linked(ports, base, joined.ticket.token);
}

describe.skipIf(!findPostgres())('two servers over one database', () => {
  it('serve one room together: what is wished at one is seen at the other, and nobody overwrites anybody', async () => {
    const url = (await postgres?.fresh()) ?? '';
    const ports = [await freePort(), await freePort()];
    const bases = ports.map((port) => `http://127.0.0.1:${port}/`);
    const servers = await Promise.all(ports.map((port, at) => served(url, port, bases[at] ?? '')));
    for (const server of servers) stops.push(server.close);
    const { host, code } = await opened(bases[0] ?? '');
    const phones = await Promise.all(Array.from({ length: 12 }, (_, at) => phone(bases[at % 2] ?? '', code)));
    await until(() => seen(host)?.host?.people.length === 12);
    expect(new Set(phones.map((one) => seen(one)?.me?.number ?? 0).filter(Boolean)).size).toBeGreaterThan(0);
    await until(() => new Set(phones.map((one) => seen(one)?.me?.number)).size === 12);
    await Promise.all(
      phones.map((one, at) => one.wish({ kind: 'sit', place: { kind: 'seat', table: 0, seat: ['ann', 'ben', 'cat'][at % 3] ?? '' } })),
    );
    await until(() => seen(host)?.host?.people.every(({ place }) => place.kind === 'seat') ?? false);
    expect(servers.reduce((sum, server) => sum + server.figures().again, 0)).toBeGreaterThan(0);
  }, 40_000);

  it('refuse nobody for what has changed meanwhile, though nothing of it was heard; and where that cannot be read, say so', async () => {
    const url = (await postgres?.fresh()) ?? '';
    const ports = [await freePort(), await freePort()];
    const [one = '', deaf = ''] = ports.map((port) => `http://127.0.0.1:${port}/`);
    let isBroken = false;
    const servers = [
      await served(url, ports[0] ?? 0, one),
      await served(url, ports[1] ?? 0, deaf, (own) => ({
        listen: () => () => {},
        read: (room, from) => (isBroken ? Promise.reject(new Error('the database is away')) : own.read(room, from)),
      })),
    ];
    for (const server of servers) stops.push(server.close);
    const { host, code } = await opened(one);
    expect((await phone(deaf, code)).state).toBeDefined();
    await host.wish({ kind: 'close-door' });
    await host.wish({ kind: 'open-door' });
    expect(await join(nodePorts(deaf), deaf, code, '')).toMatchObject({ ok: true });
    await host.wish({ kind: 'close-door' });
    expect(await join(nodePorts(deaf), deaf, code, '')).toMatchObject({
      ok: false,
      refusal: 'The door is closed. Ask the host to open it.',
    });
    isBroken = true;
    expect(await join(nodePorts(deaf), deaf, code, '')).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('the database is away'),
    });
  }, 40_000);

  it.skipIf(!findHaproxy())(
    'stand behind HAProxy, and when one of them goes its phones go on at the other',
    async () => {
      const url = (await postgres?.fresh()) ?? '';
      const front = await freePort();
      const base = `http://127.0.0.1:${front}/`;
      const ports = [await freePort(), await freePort()];
      const servers = await Promise.all(ports.map((port) => served(url, port, base)));
      stops.push(await startHaproxy(front, ports));
      const { host, code } = await opened(base);
      const phones = await Promise.all(Array.from({ length: 6 }, () => phone(base, code)));
      await until(() => phones.every((one) => seen(one)?.me !== null && seen(one) !== null));
      await until(() => servers.every((server) => server.figures().streams > 0));

      await servers[0]?.close();
      stops.push(() => servers[1]?.close());
      const sits = await Promise.all(
        phones.map((one, at) => one.wish({ kind: 'sit', place: { kind: 'seat', table: 0, seat: at % 2 ? 'ann' : 'ben' } })),
      );
      expect(sits.every(({ ok }) => ok)).toBe(true);
      await until(() => seen(host)?.host?.people.filter(({ place }) => place.kind === 'seat').length === 6);
      expect(await look(nodePorts(base), base, code)).toMatchObject({ ok: true });
    },
    60_000,
  );
});
