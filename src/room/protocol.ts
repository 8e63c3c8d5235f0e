import * as v from 'valibot';
import { fingerprint } from '../lib/fingerprint.ts';
import type { Piece } from './told.ts';
import type { RoomView } from './room-view.ts';
import { sendLimits } from './limits.ts';
import { type Wish, wishSchema } from './wishes.ts';

/** The version of everything that goes between a room and those in it. One that is not this one is refused with a sentence. */
export const protocolVersion = 1;

/** How many bytes a wish may have as it is sent. */
export const mostBytes = 4096;

/** A wish as it is sent: the same `id` again is the same wish. */
export type Sent = { v: typeof protocolVersion; id: string; wish: Wish };

/** What comes back: granted, once it is written down for good; or a refusal in words for whoever sent it. */
export type Reply = { ok: true } | { ok: false; refusal: string };

const sent = v.strictObject({
  v: v.literal(protocolVersion),
  id: v.pipe(v.string(), v.minLength(8), v.maxLength(sendLimits.id), v.regex(/^[\w-]+$/)),
  wish: wishSchema,
});

/** Reads a wish that may be anything. Never throws. */
export function parseSent(text: string): { ok: true; sent: Sent } | { ok: false; refusal: string } {
  if (text.length > mostBytes) return { ok: false, refusal: 'This is too long to be sent.' };
  const raw = parseJson(text);
  if (raw === undefined) return { ok: false, refusal: 'This is not a wish: it cannot be read as JSON.' };
  if (typeof raw === 'object' && raw !== null && 'v' in raw && raw.v !== protocolVersion)
    return { ok: false, refusal: 'This page is of another version than the room. Load the page again.' };
  const parsed = v.safeParse(sent, raw);
  if (parsed.success) return { ok: true, sent: parsed.output };
  return { ok: false, refusal: `This is not a wish that a room knows (${v.getDotPath(parsed.issues[0]) ?? 'all of it'}).` };
}

/** A text as JSON; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What is sent when a view changes: only the parts that did, and of what was told only what is new. `from` is how many pieces stay, 0 for a new telling, null
 * where nothing was told or nothing is new. `have` is sent back by whoever asks again, so that a server that does not know them goes on where they are. It is worked out
 * from the view alone: no number in it says how often anything happened.
 */
export type Frame = { v: typeof protocolVersion; have: string; from: number | null; add: Piece[]; parts: Partial<RoomView> };

const partNames = [
  'role',
  'room',
  'me',
  'seats',
  'table',
  'turn',
  'stage',
  'tables',
  'host',
  'script',
  'join',
  'house',
] as const satisfies (keyof RoomView)[];

/** What to send to somebody who has seen `before`; null when nothing changed. */
export function frameFor(before: RoomView | null, view: RoomView): Frame | null {
  const changed = partNames.filter((name) => before === null || before[name] !== view[name]);
  if (changed.length === 0) return null;
  const known = before?.table && tellingOf(before) === tellingOf(view) ? before.table.view.told.length : 0;
  return frame(view, changed, changed.includes('table') ? known : null);
}

/** What to send to somebody who says what they have; null when that is all there is. */
export function frameSince(have: string, view: RoomView): Frame | null {
  const now = haveOf(view);
  if (have === now) return null;
  const [telling, count] = [have.slice(have.indexOf('/') + 1, have.lastIndexOf('/')), Number(have.slice(have.lastIndexOf('/') + 1))];
  const told = view.table?.view.told.length ?? 0;
  const goesOn = view.table !== null && telling === tellingOf(view) && Number.isInteger(count) && count >= 0 && count <= told;
  return frame(view, partNames, view.table ? (goesOn ? count : 0) : null);
}

/** The view after a frame; null when the frame does not follow on it and the whole has to be asked for. */
export function applyFrame(before: RoomView | null, { from, add, parts }: Frame): RoomView | null {
  const merged = { ...before, ...parts } as RoomView;
  if (partNames.some((name) => !(name in merged))) return null;
  if (!merged.table || from === null) return merged;
  const stays = before?.table?.view.told ?? [];
  if (from > stays.length) return null;
  const told = [...stays.slice(0, from), ...add];
  return { ...merged, table: { ...merged.table, view: { ...merged.table.view, told } } };
}

function frame(view: RoomView, names: readonly (keyof RoomView)[], from: number | null): Frame {
  const parts: Partial<RoomView> = Object.fromEntries(names.map((name) => [name, name === 'table' ? withoutTold(view.table) : view[name]]));
  const add = from === null ? [] : (view.table?.view.told.slice(from) ?? []);
  return { v: protocolVersion, have: haveOf(view), from: view.table ? from : null, add, parts };
}

const bare = new WeakMap<object, NonNullable<RoomView['table']>>();

/** The table's part with nothing told: that goes apart. */
function withoutTold(table: RoomView['table']): RoomView['table'] {
  if (!table) return null;
  const known = bare.get(table);
  if (known) return known;
  const part = { ...table, view: { ...table.view, told: [] } };
  bare.set(table, part);
  return part;
}

/** Which telling it is: another table, another seat, or a step back begin a new one. */
const tellingOf = ({ table }: RoomView) => (table ? `${table.table}-${table.view.seat ?? ''}-${table.era}` : '');

const prints = new WeakMap<object, string>();

/** A print of the content of a part, worked out once. */
function printOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return String(part);
  const known = prints.get(part);
  if (known !== undefined) return known;
  const print = fingerprint(JSON.stringify(part));
  prints.set(part, print);
  return print;
}

function haveOf(view: RoomView): string {
  const print = fingerprint(partNames.map((name) => printOf(name === 'table' ? withoutTold(view.table) : view[name])).join('.'));
  return `${print}/${tellingOf(view)}/${view.table?.view.told.length ?? 0}`;
}
