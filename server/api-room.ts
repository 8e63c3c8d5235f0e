import { Hono } from 'hono';
import { parseSent } from '../src/room/protocol.ts';
import type { Call, Env } from './bindings.ts';
import { answered, fromOf, holderOf, noHolder, refused, streamKey, tooMuch, whomOf } from './calls.ts';
import type { Context } from './context.ts';
import { streamTo } from './stream.ts';

/** For how long somebody who asks may wait for news at the most, in milliseconds. */
const mostWaitMs = 20_000;

/** For those who are in a room: wishes, and what they see. */
export function roomApi(context: Context): Hono<Env> {
  const { rooms, watchers, limits } = context;
  const api = new Hono<Env>();

  api.post('/wish', async (c) => {
    const holder = await holderOf(c, context);
    if (!holder) return noHolder(c);
    if (!limits.seat.take(`${holder.room} ${holder.role} ${holder.participant}`)) return tooMuch(c);
    const read = parseSent(await c.req.text());
    if (!read.ok) return refused(c, read.refusal, 400);
    return answered(c, await rooms.wish(holder.room, fromOf(holder), read.sent.id, read.sent.wish));
  });

  /** What one sees, as it changes: events `frame`, `replaced` (another page has taken this place) and `gone` (the room is no more), and a beat while nothing changes. */
  api.get('/stream', async (c) => {
    const holder = await holderOf(c, context);
    const room = holder && (await rooms.find(holder.room));
    if (!holder || !room) return noHolder(c);
    const key = streamKey(holder, c.req.header('authorization') ?? '');
    return streamTo(c, (sink) => watchers.stream(room, key, whomOf(holder), sink));
  });

  /** For those whom streams do not reach: what is new since `have`, as soon as there is something, for `wait` milliseconds. 204: there is nothing new. */
  api.get('/view', async (c) => {
    const holder = await holderOf(c, context);
    const room = holder && (await rooms.find(holder.room));
    if (!holder || !room) return noHolder(c);
    const waitMs = Math.min(mostWaitMs, Math.max(0, Number(c.req.query('wait')) || 0));
    const frame = await watchers.ask(room, whomOf(holder), (c.req.query('have') ?? '').slice(0, 200), waitMs, c.req.raw.signal);
    return frame ? c.json(frame) : c.body(null, 204);
  });

  /** A sign of life from somebody who only looks. */
  api.post('/here', async (c: Call) => ((await holderOf(c, context)) ? c.json({ ok: true }) : noHolder(c)));

  return api;
}
