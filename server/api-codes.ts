import { Hono } from 'hono';
import * as v from 'valibot';
import { parseJson, protocolVersion } from '../src/room/protocol.ts';
import { sendLimits } from '../src/room/limits.ts';
import { addressOf, type Env } from './bindings.ts';
import { holderOf, noHolder, refused, roomByCode, streamKey, tooMuch } from './calls.ts';
import type { Context } from './context.ts';
import { hashOf, newCode, readCode } from './ids.ts';
import { codeHash } from './open-room.ts';
import type { Holder } from './store.ts';

/** How long a code to come back with, or for a screen, is good for, in milliseconds, and how many letters it has. */
export const codeForMs = 600_000;
const codeLetters = 6;

const making = v.strictObject({
  v: v.literal(protocolVersion),
  for: v.picklist(['return', 'screen']),
  participant: v.optional(v.pipe(v.string(), v.maxLength(40)), ''),
  table: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(sendLimits.tables))), null),
});
const redeeming = v.strictObject({
  v: v.literal(protocolVersion),
  room: v.pipe(v.string(), v.maxLength(20)),
  code: v.pipe(v.string(), v.maxLength(20)),
  token: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
});
const roles = { return: 'participant', screen: 'projector', recover: 'host' } as const;

/** Codes that become tokens: to come back on another phone, to show the room on a screen, for the host to get in again. */
export function codesApi(context: Context): Hono<Env> {
  const { store, rooms, holders, limits, now } = context;
  const api = new Hono<Env>();

  /** People make a code for their own seat; the host makes one for anybody's, and for screens. */
  async function mayMake(holder: Holder, purpose: 'return' | 'screen', participant: string): Promise<boolean> {
    if (purpose === 'screen') return holder.role === 'host';
    if (holder.role === 'projector') return false;
    const person = (await rooms.find(holder.room))?.state.people;
    return person !== undefined && Object.hasOwn(person, participant) && person[participant]?.gone === false;
  }

  api.post('/codes', async (c) => {
    const holder = await holderOf(c, context);
    if (!holder) return noHolder(c);
    if (!limits.seat.take(`${holder.room} codes ${holder.role} ${holder.participant}`)) return tooMuch(c);
    const asked = v.safeParse(making, parseJson(await c.req.text()));
    if (!asked.success) return refused(c, 'This code cannot be made.', 400);
    const { for: purpose, table } = asked.output;
    const participant = holder.role === 'participant' ? holder.participant : asked.output.participant;
    if (!(await mayMake(holder, purpose, participant))) return refused(c, 'This code is not yours to make.', 403);
    const code = newCode(codeLetters);
    const whose = purpose === 'return' ? { participant, table: null } : { participant: '', table };
    await store.addCode({ hash: codeHash(holder.room, code), room: holder.room, purpose, ...whose, expires: now() + codeForMs });
    return c.json({ ok: true, code, room: (await rooms.find(holder.room))?.row.code ?? '' });
  });

  /** Turns a code into the token that the page has drawn for itself. Whoever held the seat before is told that it is elsewhere now. */
  api.post('/redeem', async (c) => {
    const asked = v.safeParse(redeeming, parseJson(await c.req.text()));
    if (!asked.success) return refused(c, 'This code cannot be read. Type it again.', 400);
    const room = await roomByCode(c, context, asked.output.room);
    if (room instanceof Response) return room;
    const id = room.row.id;
    const tries = `${addressOf(c, context.publicUrl !== null)} ${id}`;
    if (limits.wrongCodes.isSpent(tries)) return tooMuch(c);
    const hash = hashOf(asked.output.token);
    const before = await store.holder(hash);
    // The same page again: the answer to the first try was lost on its way.
    if (before?.room === id) return c.json({ ok: true, role: before.role });
    const code = await store.takeCode(codeHash(id, readCode(asked.output.code)), now());
    if (!code || code.purpose === 'follow') {
      limits.wrongCodes.take(tries);
      return refused(c, 'This code is not known, was used already, or is older than ten minutes. Ask for a new one.', 404);
    }
    const role = roles[code.purpose];
    await store.replaceTokens({ hash, room: id, role, participant: code.participant, table: code.table });
    if (role !== 'projector') await holders.changed(id, streamKey({ role, participant: code.participant }, ''));
    return c.json({ ok: true, role });
  });

  return api;
}
