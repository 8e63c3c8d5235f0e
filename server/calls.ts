import type { From } from '../src/room/may.ts';
import type { Whom } from '../src/room/room-view.ts';
import { addressOf, type Call } from './bindings.ts';
import type { Context } from './context.ts';
import { readCode } from './ids.ts';
import type { Answer, LiveRoom } from './rooms.ts';
import type { Holder } from './store.ts';

/** A refusal, as every page reads it. */
export const refused = (c: Call, refusal: string, status: 400 | 401 | 403 | 404 | 409 | 413 | 429 | 503): Response =>
  c.json({ ok: false, refusal }, status);

/** Too much from somewhere: said at once, as an answer that is held back ties up a connection. */
export const tooMuch = (c: Call): Response => refused(c, 'That was too much at once. Wait a moment, and try again.', 429);

/** Whoever sends no token, or one that is no longer any good. */
export const noHolder = (c: Call): Response => refused(c, 'This page is not in the room any more. Join again, or use a return code.', 401);

/** The answer to a wish; one that could not be written down may be sent again. */
export const answered = (c: Call, answer: Answer): Response => c.json(answer, answer.ok ? 200 : 'retry' in answer ? 503 : 409);

/** Whoever holds the token of a request, which is in a header and never in an address. */
export async function holderOf(c: Call, { holders, presence }: Context): Promise<Holder | null> {
  const [, token] = /^Bearer ([\w-]{22})$/.exec(c.req.header('authorization') ?? '') ?? [];
  const holder = token ? await holders.find(token) : null;
  if (holder?.role === 'participant') presence.heard(holder.room, holder.participant);
  return holder;
}

/** A room by its code; a wrong code counts against the address that it came from, and after too many no code from there is looked at. */
export async function roomByCode(c: Call, { limits, store, rooms, now, publicUrl }: Context, typed: string): Promise<LiveRoom | Response> {
  const address = addressOf(c, publicUrl !== null);
  if (limits.wrongCodes.isSpent(address)) return tooMuch(c);
  const row = await store.roomByCode(readCode(typed));
  const room = row && row.until > now() ? await rooms.find(row.id) : null;
  if (room) return room;
  limits.wrongCodes.take(address);
  return refused(c, 'No room has this code. Look at it again: it has six letters and digits.', 404);
}

export function whomOf(holder: Holder): Whom {
  if (holder.role === 'participant') return { role: 'participant', id: holder.participant };
  return holder.role === 'host' ? { role: 'host' } : { role: 'projector', table: holder.table };
}

export function fromOf(holder: Holder): From {
  if (holder.role === 'participant') return { role: 'participant', id: holder.participant };
  return { role: holder.role };
}

/** By what a stream is known: one seat has one, and a screen one of its own. */
export const streamKey = (holder: Pick<Holder, 'role' | 'participant'>, token: string): string =>
  holder.role === 'projector' ? `projector ${token}` : `${holder.role} ${holder.participant}`;
