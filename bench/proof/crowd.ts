import { setTimeout as wait } from 'node:timers/promises';
import { join, openRoom } from '../../game/link/calls.ts';
import { createLink, type Link } from '../../game/link/link.ts';
import type { Store } from '../../server/store.ts';
import type { RoomEventOf } from '../../src/room/room-events.ts';
import { nodePorts, voteFor } from '../../tests/e2e/support/room.ts';

/** The organiser's key of every server here that needs one. */
export const organiserKey = 'proof-proof-proof-proof';

/** A room with its host and phones, each on a link as in a browser. `acknowledged` are the votes that a phone was told are in: of whom, in which question. */
export type Crowd = {
  code: string;
  host: Link;
  phones: readonly Link[];
  acknowledged: Set<string>;
  /** How long each of them waited for that, in milliseconds. */
  waits: number[];
  /** Turns pages until something is asked; false at the end of the story. */
  toQuestion(): Promise<boolean>;
  /** Everybody who is asked answers within so many milliseconds; done when all of them are acknowledged. Gives how many. */
  vote(withinMs: number): Promise<number>;
  /** Everybody has heard from the room since this moment (`performance.now()`). */
  heardSince(moment: number): boolean;
  close(): void;
};

/** Opens a room on a story and fills it; `from` is the address that all of it comes from where a proxy would say so. Throws where something is refused. */
export async function gather(base: string, count: number, story = 'bath-time', from = ''): Promise<Crowd> {
  const portsOf = () => (from ? behind(from, nodePorts(base)) : nodePorts(base));
  const ports = portsOf();
  const opened = await openRoom(ports, base, { story, shape: 'one', minutes: 60 }, organiserKey);
  if (!opened.ok) throw new Error(opened.refusal);
  const { code, token } = opened.ticket;
  const host = createLink(ports, base, token);
  await must(host, { kind: 'open-door' });
  const heard = new Map<Link, number>();
  const phones = await Promise.all(
    Array.from({ length: count }, async () => {
      const own = portsOf();
      const joined = await join(own, base, code, '');
      if (!joined.ok) throw new Error(joined.refusal);
      const link = createLink(
        listening(own, () => heard.set(link, performance.now())),
        base,
        joined.ticket.token,
      );
      return link;
    }),
  );
  await must(host, { kind: 'deal' });
  await must(host, { kind: 'begin' });
  await until(() => phones.every((phone) => phone.state.getState().view?.me?.place.kind === 'seat'));
  const acknowledged = new Set<string>();
  const waits: number[] = [];
  let question = '';
  const askedOf = (phone: Link) => phone.state.getState().view?.table?.view.asks?.question;
  const numberOf = (phone: Link) => phone.state.getState().view?.me?.number ?? 0;

  async function voteOf(phone: Link, withinMs: number): Promise<number> {
    await wait(Math.random() * withinMs);
    const { table } = phone.state.getState().view ?? {};
    const asks = table?.view.asks;
    if (!table || asks?.question !== question || phone.state.getState().view?.turn?.answered) return 0;
    const pick = numberOf(phone);
    if (acknowledged.has(`${pick} ${table.era} ${question}`)) return 0;
    const wish = { kind: 'vote', table: table.table, era: table.era, question: asks.question, vote: voteFor(asks, pick) } as const;
    const sent = performance.now();
    const reply = await phone.wish(wish);
    if (!reply.ok) throw new Error(reply.refusal);
    waits.push(performance.now() - sent);
    acknowledged.add(`${pick} ${table.era} ${asks.question}`);
    return 1;
  }

  return {
    code,
    host,
    phones,
    acknowledged,
    waits,
    async toQuestion() {
      for (;;) {
        const view = host.state.getState().view;
        const at = view?.host?.tables[0];
        if (view?.table && at?.open && view.table.view.open.kind !== 'ended') {
          const { era } = view.table;
          // Who has been told that their vote is in may still be waited for in a view of a moment ago.
          const waited = new Set(at.waited.filter((number) => !acknowledged.has(`${number} ${era} ${at.question}`)));
          if (waited.size > 0) {
            // Views come a moment apart: everybody who is waited for has to see this very question.
            question = at.question;
            await until(() => phones.every((phone) => !waited.has(numberOf(phone)) || askedOf(phone) === question));
            return true;
          }
        }
        if (view?.table?.shown && view.table.view.open.kind === 'ended') return false;
        if (view?.table && !at?.open) await host.wish({ kind: 'next', table: 0, page: view.table.page });
        await wait(10);
      }
    },
    async vote(withinMs) {
      const cast = await Promise.all(phones.map((phone) => voteOf(phone, withinMs)));
      return cast.reduce((sum, one) => sum + one, 0);
    },
    heardSince: (moment) => phones.every((phone) => (heard.get(phone) ?? 0) > moment && !phone.state.getState().lost),
    close() {
      for (const link of [host, ...phones]) link.close();
    },
  };
}

/** Compares what phones were told with what is written down: votes acknowledged and not in the log, in the log and not acknowledged, and in it twice. */
export async function compare(
  store: Store,
  crowd: Pick<Crowd, 'code' | 'acknowledged'>,
): Promise<{ lost: number; untold: number; twice: number; votes: number }> {
  const row = await store.roomByCode(crowd.code);
  const log = row ? await store.read(row.id, 0) : [];
  const numbers = new Map<string, number>();
  const written: string[] = [];
  let era = 0;
  for (const event of log.flatMap(({ events }) => events)) {
    if (event.type === 'joined') numbers.set(event.participant, numbers.size + 1);
    if (event.type === 'gone-back') era++;
    if (event.type === 'voted') written.push(keyOf(event, era));
  }
  const once = new Set(written);
  return {
    lost: [...crowd.acknowledged].filter((one) => !once.has(one)).length,
    untold: [...once].filter((one) => !crowd.acknowledged.has(one)).length,
    twice: written.length - once.size,
    votes: once.size,
  };

  function keyOf({ participant, question }: RoomEventOf<'voted'>, at: number): string {
    return `${numbers.get(participant)} ${at} ${question}`;
  }
}

/** Waits until something holds; gives up, by throwing, after a minute. */
export async function until(holds: () => boolean, patienceMs = 60_000): Promise<void> {
  const from = performance.now();
  while (!holds()) {
    if (performance.now() - from > patienceMs) throw new Error(`Expected something to come about within ${patienceMs} ms: ${holds}.`);
    await wait(10);
  }
}

async function must(link: Link, wish: Parameters<Link['wish']>[0]): Promise<void> {
  const reply = await link.wish(wish);
  if (!reply.ok) throw new Error(`${wish.kind}: ${reply.refusal}`);
}

/** The same ports, whose calls come from another address, as a proxy in front would say. */
export function behind(address: string, ports: ReturnType<typeof nodePorts>): ReturnType<typeof nodePorts> {
  return {
    ...ports,
    fetch: (to, init) => ports.fetch(to, { ...init, headers: { ...(init.headers as Record<string, string>), 'x-forwarded-for': address } }),
  };
}

/** The same ports, which say whenever the server has answered anything. */
function listening(ports: ReturnType<typeof nodePorts>, heard: () => void): ReturnType<typeof nodePorts> {
  return {
    ...ports,
    async fetch(address, init) {
      const response = await ports.fetch(address, init);
      if (response.ok) heard();
      return response;
    },
  };
}
