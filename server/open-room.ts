import * as v from 'valibot';
import { fingerprint } from '../src/lib/fingerprint.ts';
import { groundFor } from '../src/room/opening.ts';
import { shapes, ways } from '../src/room/room-events.ts';
import { openRoom } from '../src/room/room.ts';
import type { Context } from './context.ts';
import { hashOf, newCode, newKey, newSeed, newToken } from './ids.ts';

/** For how long a room and its plans are kept, in days. */
export const keptDays = { room: 30, plans: 90 } as const;
const dayMs = 24 * 60 * 60 * 1000;

/** How many letters a room's code has, and the host's recovery code. */
const letters = { room: 6, recovery: 12 } as const;

const wanted = v.strictObject({
  story: v.pipe(v.string(), v.maxLength(80)),
  shape: v.picklist(shapes),
  way: v.optional(v.picklist(ways), 'phones'),
  minutes: v.picklist([60, 120]),
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(keptDays.room)), keptDays.room),
});

/** A room that was opened: what its host needs. The tokens are told once and never again. */
export type OpenedRoom =
  | { ok: true; code: string; hostToken: string; recoveryCode: string; until: string }
  | { ok: false; refusal: string };

/** Opens a room. Rooms that play by hands or on one screen that is passed round are one table. */
export async function openNewRoom({ store, stories, now }: Context, asked: unknown): Promise<OpenedRoom> {
  const parsed = v.safeParse(wanted, asked);
  if (!parsed.success)
    return { ok: false, refusal: `A room cannot be opened like this (${v.getDotPath(parsed.issues[0]) ?? 'all of it'}).` };
  const { story: id, shape, way, minutes, days } = parsed.output;
  if (shape === 'tables' && way !== 'phones') return { ok: false, refusal: 'Several tables need phones. Choose one table, or phones.' };
  const playable = (await stories()).get(id);
  if (!playable) return { ok: false, refusal: `There is no story "${id}" here.` };
  const { story, script } = playable;
  const print = fingerprint(JSON.stringify(playable)) + story.edition;
  await store.keepGround(print, playable);
  const { ground, plays } = groundFor(story, script, minutes);
  const { record } = openRoom(ground, { seed: newSeed(), shape, way, plays, past: {} });
  const opened = now();
  const until = opened + days * dayMs;
  const hostToken = newToken();
  const recoveryCode = newCode(letters.recovery);
  for (let tries = 0; tries < 5; tries++) {
    const row = { id: newKey(), code: newCode(letters.room), ground: print, opened, until, ended: null };
    const room = row.id;
    const host = { hash: hashOf(hostToken), room, role: 'host', participant: '', table: null } as const;
    const recovery = {
      hash: codeHash(room, recoveryCode),
      room,
      purpose: 'recover',
      participant: '',
      table: null,
      expires: until,
    } as const;
    if (await store.roomByCode(row.code)) continue;
    await store.openRoom(row, record, [host], [recovery]);
    return { ok: true, code: row.code, hostToken, recoveryCode, until: new Date(until).toISOString().slice(0, 10) };
  }
  return { ok: false, refusal: 'No free code was found for a new room. Try again.' };
}

/** What is stored of a code that belongs to a room. */
export const codeHash = (room: string, code: string): string => hashOf(`code ${room} ${code}`);
