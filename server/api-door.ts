import { Hono } from 'hono';
import * as v from 'valibot';
import { parseJson, protocolVersion } from '../src/room/protocol.ts';
import { viewFor } from '../src/room/view-for.ts';
import { sendLimits } from '../src/room/limits.ts';
import { agencies } from '../src/story/vocabulary.ts';
import { addressOf, type Call, type Env } from './bindings.ts';
import { answered, refused, roomByCode, tooMuch } from './calls.ts';
import type { Context } from './context.ts';
import { isAtThisMachine } from './guard.ts';
import { hashOf, participantOf } from './ids.ts';
import { openNewRoom } from './open-room.ts';

const code = v.pipe(v.string(), v.maxLength(20));
const looking = v.strictObject({ v: v.literal(protocolVersion), code });
const joining = v.strictObject({
  v: v.literal(protocolVersion),
  id: v.pipe(v.string(), v.minLength(8), v.maxLength(sendLimits.id)),
  code,
  token: v.pipe(v.string(), v.regex(/^[\w-]{22}$/)),
  agency: v.union([v.picklist(agencies), v.literal('')]),
});

/** For those who are in no room yet: opening one, looking in at the door, coming in. */
export function doorApi(context: Context): Hono<Env> {
  const { rooms, holders, presence, limits } = context;
  const api = new Hono<Env>();

  api.get('/stories', async (c) => {
    const all = [...(await context.stories()).values()].map(({ story, script }) => ({
      id: story.id,
      title: story.table.title,
      script: script !== null,
    }));
    return c.json({ ok: true, mayOpen: mayOpen(context, c), needsKey: context.organiserKey !== null, stories: all });
  });

  api.post('/rooms', async (c) => {
    if (!mayOpen(context, c))
      return refused(
        c,
        context.organiserKey === null ? 'Rooms are opened on the computer that runs them.' : 'Opening a room needs the organiser’s key.',
        403,
      );
    if (!limits.opening.take(addressOf(c, context.publicUrl !== null))) return tooMuch(c);
    const opened = await openNewRoom(context, parseJson(await c.req.text()));
    return c.json(opened, opened.ok ? 200 : 400);
  });

  api.post('/look', async (c) => {
    const asked = v.safeParse(looking, parseJson(await c.req.text()));
    if (!asked.success) return refused(c, 'This code cannot be read. Type it again.', 400);
    const room = await roomByCode(c, context, asked.output.code);
    if (room instanceof Response) return room;
    return c.json({ ok: true, view: viewFor(room.ground, room.state, { role: 'stranger' }) });
  });

  api.post('/join', async (c) => {
    const asked = v.safeParse(joining, parseJson(await c.req.text()));
    if (!asked.success) return refused(c, 'Joining did not work. Load the page again.', 400);
    const { id, token, agency } = asked.output;
    const room = await roomByCode(c, context, asked.output.code);
    if (room instanceof Response) return room;
    const participant = participantOf(token);
    // The same token again: the answer to the first try was lost on its way.
    if ((await holders.find(token))?.room === room.row.id) return c.json({ ok: true });
    const row = { hash: hashOf(token), room: room.row.id, role: 'participant', participant, table: null } as const;
    const answer = await rooms.wish(room.row.id, { role: 'stranger', id: participant }, id, { kind: 'join', agency }, row);
    if (answer.ok) presence.heard(room.row.id, participant);
    return answered(c, answer);
  });

  return api;
}

/** On a laptop rooms are opened by whoever sits at it; on an organisation's server by those who have its key. Every phone is served the same page. */
export function mayOpen({ organiserKey, publicUrl }: Pick<Context, 'organiserKey' | 'publicUrl'>, c: Call): boolean {
  if (organiserKey !== null) return hashOf(c.req.header('x-organiser-key') ?? '') === hashOf(organiserKey);
  return publicUrl === null && isAtThisMachine(addressOf(c, false), (name) => c.req.header(name));
}
