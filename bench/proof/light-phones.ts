import { Agent, type IncomingMessage, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { openRoom } from '../../game/link/calls.ts';
import { createLink, type Link } from '../../game/link/link.ts';
import { protocolVersion } from '../../src/room/protocol.ts';
import type { RoomView } from '../../src/room/room-view.ts';
import { nodePorts, voteFor } from '../../tests/e2e/support/room.ts';
import { behind, organiserKey, until } from './crowd.ts';

/*
 * Phones that cost next to nothing: two thousand of them share two processors with the server that is measured, so each is a stream whose bytes are only
 * counted and one kept connection for what it sends. A browser on a phone does the rest of the work on its own processor.
 */

const streams = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
const posts = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

type Answer = { status: number; body: string };
type Phone = { number: number; base: string; token: string; stream: IncomingMessage };

/** A room full of such phones. `acknowledged` and `waits` are as in a crowd. */
export type LightRoom = {
  code: string;
  acknowledged: Set<string>;
  waits: number[];
  /** Plays on to a question that everybody is asked, and makes ready what each will send. */
  toOneForAll(): Promise<void>;
  /** Everybody sends it within so many milliseconds; done when all are acknowledged. Throws when one is refused. */
  vote(withinMs: number): Promise<void>;
  close(): void;
};

/** Sends something over a kept connection, and gives what came back. */
export function send(address: string, method: 'GET' | 'POST', body = '', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { method, agent: posts, headers: { 'content-type': 'application/json', ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/**
 * Opens a room on *Bath time* and fills it; `from` is the address that its phones come from, as a proxy would say. Its phones go round the servers of `bases`, the
 * host to the first. Throws where something is refused.
 */
export async function gatherLight(bases: readonly [string, ...string[]], count: number, from: string): Promise<LightRoom> {
  const [base] = bases;
  const baseOf = (number: number) => bases[number % bases.length] ?? base;
  const ports = behind(from, nodePorts(base));
  const opened = await openRoom(ports, base, { story: 'bath-time', shape: 'one', minutes: 60 }, organiserKey);
  if (!opened.ok) throw new Error(opened.refusal);
  const { code, token } = opened.ticket;
  const host: Link = createLink(ports, base, token);
  await must(host, { kind: 'open-door' });
  const headersOf = (phone: Pick<Phone, 'base' | 'token'>) => ({
    authorization: `Bearer ${phone.token}`,
    origin: new URL(phone.base).origin,
    'x-forwarded-for': from,
  });
  const phones: Phone[] = [];
  // One after another: a number is given in the order of joining.
  for (let number = 1; number <= count; number++) phones.push(await comeIn(number));
  await must(host, { kind: 'deal' });
  await must(host, { kind: 'begin' });

  const acknowledged = new Set<string>();
  const waits: number[] = [];
  let ready: { phone: Phone; key: string; body: string }[] = [];

  async function comeIn(number: number): Promise<Phone> {
    const at = baseOf(number);
    const own = `${code}${String(number).padStart(4, '0')}`.padEnd(22, 'x');
    const body = JSON.stringify({ v: protocolVersion, id: `join-${code}-${number}`, code, token: own, agency: '' });
    const joined = await send(`${at}api/join`, 'POST', body, { origin: new URL(at).origin, 'x-forwarded-for': from });
    if (joined.status !== 200) throw new Error(joined.body);
    const stream = await new Promise<IncomingMessage>((resolve, reject) => {
      const asked = request(`${at}api/stream`, { agent: streams, headers: headersOf({ base: at, token: own }) }, (response) =>
        resolve(response.resume()),
      );
      asked.on('error', reject);
      asked.end();
    });
    return { number, base: at, token: own, stream };
  }

  /** What a phone would send now; null when it is asked nothing. */
  async function answerOf(phone: Phone): Promise<{ phone: Phone; key: string; body: string } | null> {
    const seen = await send(`${phone.base}api/view?have=`, 'GET', '', headersOf(phone));
    const { table, turn } = (JSON.parse(seen.body) as { parts: RoomView }).parts;
    const asks = table?.view.asks;
    if (!table || !asks || turn?.answered) return null;
    const { era } = table;
    const { question } = asks;
    const wish = { kind: 'vote', table: table.table, era, question, vote: voteFor(asks, phone.number) };
    const key = `${phone.number} ${era} ${question}`;
    return {
      phone,
      key,
      body: JSON.stringify({ v: protocolVersion, id: `vote-${phone.number}-${era}-${question.length}-${acknowledged.size}`, wish }),
    };
  }

  async function cast({ phone, key, body }: (typeof ready)[number]): Promise<void> {
    const from = performance.now();
    const answer = await send(`${phone.base}api/wish`, 'POST', body, headersOf(phone));
    if (answer.status !== 200) throw new Error(answer.body);
    waits.push(performance.now() - from);
    acknowledged.add(key);
  }

  return {
    code,
    acknowledged,
    waits,
    async toOneForAll() {
      for (;;) {
        const view = host.state.getState().view;
        const at = view?.host?.tables[0];
        if (view?.table && at?.open) {
          ready = (await Promise.all(phones.map(answerOf))).filter((one) => one !== null);
          if (ready.length === count) break;
          await Promise.all(ready.map(cast));
          await until(() => host.state.getState().view?.host?.tables[0]?.question !== at.question);
        } else if (view?.table) await host.wish({ kind: 'next', table: 0, page: view.table.page });
        await wait(10);
      }
      waits.length = 0;
    },
    async vote(withinMs) {
      await Promise.all(ready.map((one) => wait(Math.random() * withinMs).then(() => cast(one))));
    },
    close() {
      host.close();
      for (const { stream } of phones) stream.destroy();
    },
  };
}

async function must(host: Link, wish: Parameters<Link['wish']>[0]): Promise<void> {
  const reply = await host.wish(wish);
  if (!reply.ok) throw new Error(`${wish.kind}: ${reply.refusal}`);
}
