import { Hono } from 'hono';
import * as v from 'valibot';
import { packCsv, packIcs, packXlsx } from '../src/room/pack-files.ts';
import { packRecord } from '../src/room/pack-record.ts';
import { packRows } from '../src/room/pack-rows.ts';
import { became, type Became, type FollowedUp, plansOf } from '../src/room/plans.ts';
import { parseJson, protocolVersion } from '../src/room/protocol.ts';
import { addressOf, type Call, type Env } from './bindings.ts';
import { holderOf, noHolder, refused, tooMuch } from './calls.ts';
import type { Context } from './context.ts';
import { newCode, newKey, readCode } from './ids.ts';
import { codeHash, keptDays } from './open-room.ts';
import type { LiveRoom } from './rooms.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** After so many days people are asked what became of their plans. */
const followUpDays = 42;
const followLetters = 8;

const following = v.strictObject({
  v: v.literal(protocolVersion),
  room: v.pipe(v.string(), v.maxLength(20)),
  code: v.pipe(v.string(), v.maxLength(20)),
  plan: v.optional(v.pipe(v.string(), v.maxLength(40))),
  became: v.optional(v.picklist(became)),
});

/** What a room takes home, for its host; and, some weeks later, what became of its plans, for whoever has the code. */
export function homeApi(context: Context): Hono<Env> {
  const { store, rooms, limits, now } = context;
  const api = new Hono<Env>();

  async function hostsRoom(c: Call): Promise<LiveRoom | Response> {
    const holder = await holderOf(c, context);
    const room = holder?.role === 'host' ? await rooms.find(holder.room) : null;
    return room ?? (holder ? refused(c, 'Only the host can take this home.', 403) : noHolder(c));
  }

  const file = (c: Call, room: LiveRoom, ending: string, type: string, body: string | Uint8Array<ArrayBuffer>) =>
    c.body(body, 200, {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="joined-up-${room.ground.story.id}.${ending}"`,
    });

  api.get('/pack/csv', async (c) => {
    const room = await hostsRoom(c);
    return room instanceof Response ? room : file(c, room, 'csv', 'text/csv; charset=utf-8', packCsv(packRows(room.ground, room.state)));
  });
  api.get('/pack/xlsx', async (c) => {
    const room = await hostsRoom(c);
    if (room instanceof Response) return room;
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return file(c, room, 'xlsx', type, new Uint8Array(packXlsx(packRows(room.ground, room.state))));
  });
  api.get('/pack/json', async (c) => {
    const room = await hostsRoom(c);
    return room instanceof Response ? room : file(c, room, 'json', 'application/json', JSON.stringify(packRecord(room.ground, room.state)));
  });

  /** A calendar entry six weeks on, with the address of the follow-up page and the code for it. */
  api.get('/pack/ics', async (c) => {
    const room = await hostsRoom(c);
    if (room instanceof Response) return room;
    const code = newCode(followLetters);
    const { id } = room.row;
    await store.addCode({
      hash: codeHash(id, code),
      room: id,
      purpose: 'follow',
      participant: '',
      table: null,
      expires: room.row.opened + keptDays.plans * dayMs,
    });
    // A laptop is in another network by then, and listens to itself alone: there its own address holds.
    const base = context.publicUrl ?? new URL('/', c.req.url).href;
    const text = packIcs({
      key: id,
      title: room.ground.story.table.title,
      day: new Date(now() + followUpDays * dayMs).toISOString().slice(0, 10),
      made: `${new Date(now()).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`,
      address: `${base.replace(/\/?$/, '/')}follow.html#${room.row.code}-${code}`,
      here: context.publicUrl === null,
      plans: plansOf(room.state),
    });
    return file(c, room, 'ics', 'text/calendar; charset=utf-8', text);
  });

  /** What became of the plans so far; with `plan` and `became` one answer is added first. Nobody is asked who they are. */
  api.post('/follow', async (c) => {
    const asked = v.safeParse(following, parseJson(await c.req.text()));
    if (!asked.success) return refused(c, 'This cannot be read. Load the page again.', 400);
    const tries = `${addressOf(c, context.publicUrl !== null)} follow`;
    if (limits.wrongCodes.isSpent(tries)) return tooMuch(c);
    const row = await store.roomByCode(readCode(asked.output.room));
    const code = row && (await store.takeCode(codeHash(row.id, readCode(asked.output.code)), now()));
    if (!row || code?.purpose !== 'follow') {
      limits.wrongCodes.take(tries);
      return refused(c, 'This code is not known, or its plans are no longer kept.', 404);
    }
    const { plan, became: how } = asked.output;
    const plans = await store.plans(row.id);
    if (plan !== undefined && how !== undefined && plans.some(({ key }) => key === plan))
      await store.addBecame(row.id, plan, newKey(), how);
    return c.json({ ok: true, plans: (await store.plans(row.id)).map(followedUp) });
  });

  return api;
}

function followedUp({ key, body, became: answers }: Awaited<ReturnType<Context['store']['plans']>>[number]): FollowedUp {
  const counts = Object.fromEntries(became.map((how) => [how, answers.filter((one) => one === how).length])) as Record<Became, number>;
  return { plan: key, agency: body.agency, when: body.when, then: body.then, by: body.by, became: counts };
}
