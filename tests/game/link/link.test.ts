import { afterEach, describe, expect, it, vi } from 'vitest';
import { join, look, makeCode, openRoom, redeem, ticketOf } from '../../../game/link/calls.ts';
import { createLink, type Link } from '../../../game/link/link.ts';
import type { RoomView } from '../../../src/room/room-view.ts';
import { type TestServer, testServer } from '../../support/test-server.ts';

const links: Link[] = [];
const servers: TestServer[] = [];
afterEach(async () => {
  for (const link of links.splice(0)) link.close();
  for (const server of servers.splice(0)) await server.close();
});

const until = (holds: () => boolean) => vi.waitFor(() => expect(holds()).toBe(true), { timeout: 4000, interval: 10 });

async function roomWithHost() {
  const server = await testServer();
  servers.push(server);
  const ports = server.ports();
  const opened = await openRoom(ports, server.base, { story: 'fixture', shape: 'one', minutes: 60 });
  if (!opened.ok) throw new Error(opened.refusal);
  const host = linked(server, ports, opened.ticket.token);
  await host.wish({ kind: 'open-door' });
  return { server, host, hostPorts: ports, code: opened.ticket.code, token: opened.ticket.token, recoveryCode: opened.recoveryCode };
}

function linked(server: TestServer, ports: ReturnType<TestServer['ports']>, token: string): Link {
  const link = createLink(ports, server.base, token);
  links.push(link);
  return link;
}

async function phone(server: TestServer, code: string, agency: '' | 'health' | 'police' = '') {
  const ports = server.ports();
  const joined = await join(ports, server.base, code, agency);
  if (!joined.ok) throw new Error(joined.refusal);
  return { ports, token: joined.ticket.token, link: linked(server, ports, joined.ticket.token) };
}

const viewOf = (link: Link) => link.state.getState().view as RoomView;

describe('a link to a room', () => {
  it('looks in, joins, sees the room and is seen in it', async () => {
    const { server, host, code } = await roomWithHost();
    const door = await look(server.ports(), server.base, code.toLowerCase());
    expect(door).toMatchObject({ ok: true, view: { role: 'stranger', room: { title: 'The fixture' } } });
    const { link } = await phone(server, code, 'health');
    await until(() => link.state.getState().view?.me?.number === 1);
    await until(() => viewOf(host)?.host?.people.length === 1);
    expect(link.state.getState()).toMatchObject({ via: 'stream', lost: false, ended: null });
    await until(() => viewOf(host)?.house?.here.length === 1);
    expect(viewOf(host).house).toMatchObject({ code, addresses: ['192.168.1.5:4600'], encrypted: false });
    expect(viewOf(link).house).toBeNull();
  });

  it('says kindly when a code is wrong', async () => {
    const { server } = await roomWithHost();
    expect(await join(server.ports(), server.base, 'ZZZZZZ', '')).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('No room has this code'),
    });
  });

  it('sends a wish until it is acknowledged, and gives the refusal where there is one', async () => {
    const { server, code } = await roomWithHost();
    const { link } = await phone(server, code, 'health');
    expect(await link.wish({ kind: 'sit', place: { kind: 'seat', table: 0, seat: 'ben' } })).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('own job'),
    });
    expect(await link.wish({ kind: 'sit', place: { kind: 'seat', table: 0, seat: 'ann' } })).toEqual({ ok: true });
    await until(() => viewOf(link)?.me?.place.kind === 'seat');
    expect(link.state.getState().sending).toEqual([]);
  });

  it('counts one vote when the answer to it is lost and it is sent again', async () => {
    const { server, host, code } = await roomWithHost();
    const one = await phone(server, code);
    await one.link.wish({ kind: 'sit', place: { kind: 'seat', table: 0, seat: 'ann' } });
    const sent = one.ports.fetch;
    let lost = 2;
    one.ports.fetch = async (address, init) => {
      const response = await sent(address, init);
      if (String(address).endsWith('/wish') && lost-- > 0) throw new TypeError('the answer was lost');
      return response;
    };
    expect(await one.link.wish({ kind: 'sit', place: { kind: 'seat', table: 0, seat: 'cat' } })).toEqual({ ok: true });
    await until(() => viewOf(host).seats?.find(({ seat }) => seat === 'cat')?.people === 1);
  });

  it('keeps what it had to send through a reload', async () => {
    const { server, code } = await roomWithHost();
    const first = await phone(server, code);
    const works = first.ports.fetch;
    first.ports.fetch = async (address, init) =>
      String(address).endsWith('/wish') ? Promise.reject(new TypeError('no network')) : works(address, init);
    void first.link.wish({ kind: 'sit', place: { kind: 'seat', table: 0, seat: 'ann' } });
    await until(() => first.link.state.getState().sending.length === 1);
    first.link.close();
    first.ports.fetch = works;
    const ticket = ticketOf(first.ports);
    expect(ticket?.token).toBe(first.token);
    const again = linked(server, first.ports, first.token);
    await until(() => again.state.getState().view?.me?.place.kind === 'seat');
  });

  it('gives the seat to the newest page and tells the one before', async () => {
    const { server, code } = await roomWithHost();
    const { ports, token, link } = await phone(server, code);
    await until(() => link.state.getState().view !== null);
    const other = linked(server, ports, token);
    await until(() => link.state.getState().ended === 'replaced');
    await until(() => other.state.getState().view !== null);
    expect(await link.wish({ kind: 'leave' })).toMatchObject({ ok: false });
  });

  it('moves a seat to another phone by a code that works once', async () => {
    const { server, code } = await roomWithHost();
    const { ports, token, link } = await phone(server, code);
    await link.wish({ kind: 'sit', place: { kind: 'seat', table: 0, seat: 'ann' } });
    const made = await makeCode(ports, server.base, token, { for: 'return' });
    if (!made.ok) throw new Error(made.refusal);
    const newPhone = server.ports();
    const back = await redeem(newPhone, server.base, code, made.code);
    if (!back.ok) throw new Error(back.refusal);
    await until(() => link.state.getState().ended === 'replaced');
    const moved = linked(server, newPhone, back.ticket.token);
    await until(() => moved.state.getState().view?.me?.place.kind === 'seat');
    expect(await redeem(server.ports(), server.base, code, made.code)).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('used already'),
    });
    const old = linked(server, ports, token);
    await until(() => old.state.getState().ended === 'out');
  });

  it('lets the host in again by the printed recovery code, and opens screens that only show', async () => {
    const { server, host, code, token, recoveryCode, hostPorts } = await roomWithHost();
    const made = await makeCode(hostPorts, server.base, token, { for: 'screen', table: null });
    if (!made.ok) throw new Error(made.refusal);
    const screenPorts = server.ports();
    const screen = await redeem(screenPorts, server.base, code, made.code);
    if (!screen.ok) throw new Error(screen.refusal);
    const projector = linked(server, screenPorts, screen.ticket.token);
    await until(() => projector.state.getState().view?.role === 'projector');
    expect(viewOf(projector).join).toMatchObject({ code });
    expect(await projector.wish({ kind: 'begin' })).toMatchObject({ ok: false, refusal: expect.stringContaining('only shows') });
    const back = await redeem(server.ports(), server.base, code, recoveryCode.toLowerCase());
    expect(back.ok).toBe(true);
    await until(() => host.state.getState().ended === 'replaced');
  });

  it('goes on by asking where streams are held back', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
    try {
      const { server, host, code } = await roomWithHostFake();
      const ports = server.ports();
      const works = ports.fetch;
      ports.fetch = async (address, init) => {
        if (!String(address).endsWith('/stream')) return works(address, init);
        // Something on the way takes the stream in and gives nothing out.
        return new Response(
          new ReadableStream({
            start: (controller) => init.signal?.addEventListener('abort', () => controller.error(new Error('aborted'))),
          }),
          { status: 200 },
        );
      };
      const joined = await join(ports, server.base, code, '');
      if (!joined.ok) throw new Error(joined.refusal);
      const link = linked(server, ports, joined.ticket.token);
      const from = performance.now();
      while (link.state.getState().view === null && performance.now() - from < 20_000) await vi.advanceTimersByTimeAsync(100);
      expect(performance.now() - from).toBeLessThan(7000);
      expect(link.state.getState().via).toBe('asking');
      await link.wish({ kind: 'sit', place: { kind: 'seat', table: 0, seat: 'ann' } });
      await vi.advanceTimersByTimeAsync(500);
      expect(viewOf(link).me?.place.kind).toBe('seat');
      expect(host.state.getState().lost).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  it('says within twelve seconds that nothing is heard any more, and is back by itself', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
    try {
      const { server, code } = await roomWithHostFake();
      const ports = server.ports();
      const works = ports.fetch;
      let cut = false;
      const silent = (init: RequestInit) =>
        new Promise<Response>((_, reject) =>
          init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
        );
      ports.fetch = async (address, init) => {
        if (cut) return silent(init);
        const response = await works(address, init);
        if (!response.body || !String(address).endsWith('/stream')) return response;
        const reader = response.body.getReader();
        return new Response(
          new ReadableStream({
            async pull(controller) {
              const { done, value } = await reader.read();
              if (cut) return silent(init).then(() => {});
              if (done) controller.close();
              else controller.enqueue(value);
            },
          }),
        );
      };
      const joined = await join(ports, server.base, code, '');
      if (!joined.ok) throw new Error(joined.refusal);
      const link = linked(server, ports, joined.ticket.token);
      await vi.advanceTimersByTimeAsync(6000);
      expect(link.state.getState()).toMatchObject({ lost: false, via: 'stream' });
      cut = true;
      const from = performance.now();
      const wish = link.wish({ kind: 'sit', place: { kind: 'seat', table: 0, seat: 'ann' } });
      while (!link.state.getState().lost && performance.now() - from < 60_000) await vi.advanceTimersByTimeAsync(100);
      expect(performance.now() - from).toBeLessThanOrEqual(12_000);
      await vi.advanceTimersByTimeAsync(45_000);
      expect(link.state.getState().sending).toHaveLength(1);
      cut = false;
      ports.wake();
      await vi.advanceTimersByTimeAsync(4000);
      expect(link.state.getState().lost).toBe(false);
      await expect(wish).resolves.toEqual({ ok: true });
      await vi.advanceTimersByTimeAsync(12_000);
      expect(viewOf(link).me?.place.kind).toBe('seat');
    } finally {
      vi.useRealTimers();
    }
  });
});

/** The same under a fake clock, which has to be pushed on while something is waited for. */
async function roomWithHostFake() {
  const made = roomWithHost();
  for (let pushed = 0; pushed < 40; pushed++) await vi.advanceTimersByTimeAsync(50);
  return made;
}
