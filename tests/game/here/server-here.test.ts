import { afterEach, describe, expect, it, vi } from 'vitest';
import { createServerHere } from '../../../game/here/server-here.ts';
import { seatAll, passedIn } from '../../../game/host/passed.ts';
import { join, makeCode, openRoom, redeem } from '../../../game/link/calls.ts';
import { createNotices } from '../../../src/notices.ts';
import type { LinkPorts } from '../../../game/link/ports.ts';
import type { PageParts } from '../../../game/together/page.tsx';
import type { RoomRecordFile } from '../../../src/room/pack-record.ts';
import { fixtureScript } from '../../support/fixture-script.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { createDisk, type Disk, memorySlot } from '../../support/memory-slot.ts';
import { type Page, pageOn, playThrough } from '../../support/room-pages.ts';
import { testServer } from '../../support/test-server.ts';

const base = 'http://127.0.0.1:4173/';
const day = 24 * 60 * 60 * 1000;
const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** A window of a browser without a server. `clock` is in milliseconds since 1970. */
function windowOn(disk: Disk, clock = { now: Date.UTC(2026, 10, 1) }): LinkPorts {
  const after = (ms: number, run: () => void) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  };
  const chance = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const stories = {
    list: async () => [{ id: 'fixture', title: 'The fixture', script: true }],
    load: async () => ({ story: fixtureStory, script: fixtureScript }),
  };
  const server = createServerHere({ slot: memorySlot(disk), stories, now: () => clock.now, chance, after });
  stops.push(server.close);
  const tab = new Map<string, string>();
  return {
    fetch: server.fetch,
    chance,
    after,
    ticks: () => performance.now(),
    onWake: () => () => {},
    tab: {
      read: (key) => tab.get(key) ?? null,
      write: (key, text) => void (text === null ? tab.delete(key) : tab.set(key, text)),
    },
  };
}

function page(ports: LinkPorts, at: string, token: string): Page {
  const one = pageOn(ports, at, token);
  stops.push(one.link.close);
  return one;
}

async function opened(ports: LinkPorts, way: 'hands' | 'pass' | 'phones', at = base) {
  const room = await openRoom(ports, at, { story: 'fixture', shape: 'one', way, minutes: 60 });
  if (!room.ok) throw new Error(room.refusal);
  return { ...room, ...room.ticket, host: page(ports, at, room.ticket.token) };
}

const seats = ['ann', 'ben', 'cat'];

async function recordOf(ports: LinkPorts, at: string, token: string): Promise<RoomRecordFile> {
  return (await ports.fetch(`${at}api/pack/json`, { headers: { authorization: `Bearer ${token}` } })).json();
}

/** What everybody answered and what came of it, without what a record leaves out of small seats and without the seed of the room. */
const played = ({ tables }: RoomRecordFile) =>
  tables.map(({ log }) =>
    log
      .filter(({ type }) => !['session-started', 'answered', 'passed'].includes(type))
      .map((event) => ({ ...event, ...('guess' in event ? { guess: undefined } : {}) })),
  );

async function byHands(ports: LinkPorts, at = base) {
  const { host, token } = await opened(ports, 'hands', at);
  await host.must({ kind: 'people', corners: { ann: 4, ben: 4, cat: 4 }, agencies: [] });
  await host.must({ kind: 'begin' });
  await playThrough(host, seats, {});
  return recordOf(ports, at, token);
}

async function passedRound(ports: LinkPorts, at = base) {
  const { host, token, code } = await opened(ports, 'pass', at);
  const parts = { ports, base: at, notices: createNotices() } as unknown as PageParts;
  expect(await seatAll(parts, code, seats)).toBe('');
  await host.must({ kind: 'begin' });
  const pages = Object.fromEntries(passedIn(ports).map((one) => [one.seat, page(ports, at, one.token)]));
  await playThrough(host, seats, pages);
  return recordOf(ports, at, token);
}

describe('a room without a server', () => {
  it('plays by hands and on one screen to its end, with the same session as over a server by hands and by phones', async () => {
    const here = windowOn(createDisk());
    const hands = played(await byHands(here));
    expect(hands[0]?.at(-1)?.type).toBe('session-ended');
    expect(played(await passedRound(here))).toEqual(hands);

    const server = await testServer();
    stops.push(server.close);
    expect(played(await byHands(server.ports(), server.base))).toEqual(hands);
    const ports = server.ports();
    const { host, token, code } = await opened(ports, 'phones', server.base);
    await host.must({ kind: 'open-door' });
    const phones: Record<string, Page> = {};
    for (const seat of seats) {
      const own = server.ports();
      const joined = await join(own, server.base, code, '');
      if (!joined.ok) throw new Error(joined.refusal);
      phones[seat] = page(own, server.base, joined.ticket.token);
      await phones[seat].must({ kind: 'sit', place: { kind: 'seat', table: 0, seat } });
    }
    await host.must({ kind: 'begin' });
    await playThrough(host, seats, phones);
    expect(played(await recordOf(ports, server.base, token))).toEqual(hands);
  }, 60_000);

  it('shows the projector’s window what the host’s has written, and lets it wish for nothing', async () => {
    const disk = createDisk();
    const ports = windowOn(disk);
    const { host, token } = await opened(ports, 'hands');
    const code = await makeCode(ports, base, token, { for: 'screen', table: null });
    if (!code.ok) throw new Error(code.refusal);
    const other = windowOn(disk);
    const screen = await redeem(other, base, code.room, code.code);
    if (!screen.ok) throw new Error(screen.refusal);
    const projector = page(other, base, screen.ticket.token);
    await host.must({ kind: 'people', corners: { ann: 4 }, agencies: [] });
    await host.must({ kind: 'begin' });
    await projector.until(({ room }) => room.phase === 'play');
    expect(projector.view()).toMatchObject({ role: 'projector', host: null, script: null, house: null });
    expect(await projector.link.wish({ kind: 'begin' })).toMatchObject({ ok: false });
    expect(await redeem(windowOn(disk), base, code.room, code.code)).toMatchObject({ ok: false });
  });

  it('is there again after the window was closed, for whoever has the recovery code, until its time is over', async () => {
    const disk = createDisk();
    const clock = { now: Date.UTC(2026, 10, 1) };
    const { host, code, recoveryCode } = await opened(windowOn(disk, clock), 'hands');
    await host.must({ kind: 'people', corners: { ben: 5 }, agencies: ['health'] });
    const again = windowOn(disk, clock);
    expect(await redeem(again, base, code, 'AAAAAAAAAAAA')).toMatchObject({ ok: false, refusal: expect.stringContaining('not known') });
    const back = await redeem(again, base, code, recoveryCode);
    if (!back.ok) throw new Error(back.refusal);
    await page(again, base, back.ticket.token).until(({ room }) => room.people === 5);
    clock.now += 31 * day;
    expect(await redeem(windowOn(disk, clock), base, code, recoveryCode)).toMatchObject({ ok: false });
    expect(disk.texts.size).toBe(0);
  });

  it('says when the browser keeps nothing more, acknowledges nothing then, and goes on when there is space', async () => {
    const disk = createDisk();
    const { host } = await opened(windowOn(disk), 'hands');
    disk.ways = 'fails';
    let acknowledged = false;
    const sent = host.must({ kind: 'people', corners: { ann: 4 }, agencies: [] }).then(() => {
      acknowledged = true;
    });
    await host.until(({ house }) => house?.trouble.includes('storage is full') ?? false);
    expect(acknowledged).toBe(false);
    expect(host.view().room.people).toBe(0);
    disk.ways = 'works';
    await sent;
    await host.until(({ room, house }) => room.people === 4 && house?.trouble === '');
  });

  it('goes altogether when its host wants nothing kept', async () => {
    const disk = createDisk();
    const { host } = await opened(windowOn(disk), 'hands');
    await host.must({ kind: 'people', corners: { ann: 4 }, agencies: [] });
    await host.must({ kind: 'begin' });
    await host.must({ kind: 'end', keep: false });
    await vi.waitFor(() => expect(host.link.state.getState().ended).toBe('gone'), { timeout: 4000 });
    expect([...disk.texts.keys()].filter((key) => key.startsWith('room.'))).toEqual([]);
  });
});
