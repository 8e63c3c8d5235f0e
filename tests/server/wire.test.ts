import { afterEach, expect, it } from 'vitest';
import { join, makeCode, openRoom, redeem } from '../../game/link/calls.ts';
import type { LinkPorts } from '../../game/link/ports.ts';
import type { AskedView } from '../../src/room/asked.ts';
import type { Vote } from '../../src/room/room-events.ts';
import { voteFor } from '../e2e/support/room.ts';
import { type Page, pageOn, playThrough } from '../support/room-pages.ts';
import { secretStory, secretWords } from '../support/secret-story.ts';
import { testServer } from '../support/test-server.ts';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

/** The same ports, and everything that has come through them: each answer and each byte of each stream. */
function recorded(ports: LinkPorts): LinkPorts & { bytes(): string } {
  let bytes = '';
  return {
    ...ports,
    bytes: () => bytes,
    async fetch(address, init) {
      const response = await ports.fetch(address, init);
      bytes += [...response.headers].join('\n');
      if (!response.body) return response;
      const coder = new TextDecoder();
      const copying = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          bytes += coder.decode(chunk, { stream: true });
          controller.enqueue(chunk);
        },
      });
      return new Response(response.body.pipeThrough(copying), response);
    },
  };
}

/** Nobody tells anything, so that no fact is ever for all. */
const silent = (asks: AskedView, pick: number): Vote => (asks.kind === 'share' ? { type: 'facts-shared', facts: [] } : voteFor(asks, pick));

it('no byte of a whole play holds another seat’s private line, fact, vote or token, on any phone or the projector', async () => {
  const server = await testServer({}, secretStory);
  stops.push(server.close);
  const ports = server.ports();
  const opened = await openRoom(ports, server.base, { story: 'fixture', shape: 'one', minutes: 60 });
  if (!opened.ok) throw new Error(opened.refusal);
  const page = (on: LinkPorts, token: string): Page => {
    const one = pageOn(on, server.base, token);
    stops.push(one.link.close);
    return one;
  };
  const host = page(ports, opened.ticket.token);
  await host.must({ kind: 'open-door' });
  const code = await makeCode(ports, server.base, opened.ticket.token, { for: 'screen', table: null });
  if (!code.ok) throw new Error(code.refusal);
  const screen = recorded(server.ports());
  const shown = await redeem(screen, server.base, code.room, code.code);
  if (!shown.ok) throw new Error(shown.refusal);
  const projector = page(screen, shown.ticket.token);

  const seats = ['ann', 'ben', 'cat'];
  const phones: Record<string, { page: Page; ports: ReturnType<typeof recorded>; token: string }> = {};
  for (const seat of seats) {
    const own = recorded(server.ports());
    const joined = await join(own, server.base, opened.ticket.code, '');
    if (!joined.ok) throw new Error(joined.refusal);
    phones[seat] = { page: page(own, joined.ticket.token), ports: own, token: joined.ticket.token };
    await phones[seat].page.must({ kind: 'sit', place: { kind: 'seat', table: 0, seat } });
  }
  await host.must({ kind: 'begin' });
  await playThrough(host, seats, Object.fromEntries(seats.map((seat) => [seat, phones[seat]?.page as Page])), silent);
  await projector.until((view) => view.table?.view.open.kind === 'ended');

  const watchers = [
    ...Object.entries(phones).map(([seat, one]) => ({ seat, bytes: one.ports.bytes() })),
    { seat: '', bytes: screen.bytes() },
  ];
  for (const { seat, bytes } of watchers) {
    expect(bytes.length, seat).toBeGreaterThan(5000);
    const strange = Object.entries(secretWords).flatMap(([whose, words]) => (whose === seat ? [] : words));
    const tokens = [
      ...Object.entries(phones).flatMap(([whose, one]) => (whose === seat ? [] : [one.token])),
      opened.ticket.token,
      opened.recoveryCode,
    ];
    for (const word of [...strange, ...tokens]) expect([seat, word, bytes.includes(word)]).toEqual([seat, word, false]);
    // How votes lie is the log's: neither its events nor the tables of a state are ever sent.
    for (const name of ['"votes"', '"voted"', '"counted"', '"tally"', '"answers"', '"participant":'])
      expect([seat, name, bytes.includes(name)]).toEqual([seat, name, false]);
  }
  // The search finds what is there: each phone has its own private line.
  for (const [seat, { ports: own }] of Object.entries(phones)) expect(own.bytes()).toContain(secretWords[seat]?.[0]);
}, 60_000);
