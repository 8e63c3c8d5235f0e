import * as v from 'valibot';
import { fingerprint } from '../lib/fingerprint.ts';
import { type Event, type EventOf, rulesNumber } from './events.ts';
import { limits } from './limits.ts';

/** A play as it is written down: its id (short, never a time of day), its place among all plays (the larger, the later), and its log. */
export type Save = { play: string; order: number; log: readonly Event[] };

/**
 * A save, read: what was written, and how it began; or a sentence that says why it cannot be played.
 * `older` is a save of version 0.1, which was never given out: it is recognised, and left as it is.
 */
export type ReadSave =
  | { ok: true; play: string; order: number; log: Event[]; started: EventOf<'session-started'> }
  | { ok: false; older: boolean; reason: string };

const id = v.pipe(v.string(), v.maxLength(limits.id));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(limits.note));
const pledge = v.picklist(['hold', 'signpost', 'commit']);
const why = v.picklist(['agreed', 'most', 'outweighed', 'payer', 'went-along', 'held-out']);

const started = v.strictObject({
  type: v.literal('session-started'),
  rules: v.literal(rulesNumber),
  story: id,
  edition: id,
  seed: count,
  seats: v.pipe(v.array(id), v.minLength(1), v.maxLength(limits.seats)),
  past: v.record(id, id),
});

const eventSchema = v.variant('type', [
  started,
  v.strictObject({ type: v.literal('answered'), question: id, seat: id, i: id, we: id, they: id }),
  v.strictObject({ type: v.literal('proposed'), question: id, seat: id, choice: id }),
  v.strictObject({ type: v.literal('asked'), question: id, seat: id, colleague: id }),
  v.strictObject({ type: v.literal('went-along'), question: id, seat: id, choice: id }),
  v.strictObject({ type: v.literal('held-out'), question: id, seat: id }),
  v.strictObject({ type: v.literal('objected'), question: id, seat: id, text: v.pipe(v.string(), v.maxLength(limits.objection)) }),
  v.strictObject({ type: v.literal('carried'), question: id, seat: id, choice: id }),
  v.strictObject({ type: v.literal('settled'), decision: id, choice: id, why, seat: id }),
  v.strictObject({ type: v.literal('moved'), question: id, seat: id, choice: id }),
  v.strictObject({ type: v.literal('assigned'), question: id, seat: id, choices: v.array(id) }),
  v.strictObject({ type: v.literal('facts-shared'), question: id, seat: id, facts: v.array(id) }),
  v.strictObject({ type: v.literal('committed'), question: id, seat: id, how: pledge, guess: v.exactOptional(count) }),
  v.strictObject({ type: v.literal('passed'), question: id, seat: id }),
  v.strictObject({ type: v.literal('gone-back'), question: id, seat: id }),
  v.strictObject({ type: v.literal('noted'), seat: id, on: id, text }),
  v.strictObject({ type: v.literal('session-ended'), ending: id }),
]);

const saveSchema = v.object({
  joinedUp: v.literal(2),
  play: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,12}$/)),
  order: count,
  checksum: v.string(),
  log: v.pipe(v.tupleWithRest([started], eventSchema), v.maxLength(limits.events)),
});

/** Writes a play as a save: plain JSON with a version and a checksum. */
export function writeSave({ play, order, log }: Save): string {
  return JSON.stringify({ joinedUp: 2, play, order, checksum: checksumOf(play, order, log), log });
}

/** Reads a save that may be damaged or foreign. Never throws. */
export function readSave(text: string): ReadSave {
  if (text.length > limits.saveLetters) return refused('This is larger than any save of Joined Up.');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refused('This is not a Joined Up save: it is not readable as JSON.');
  }
  if (typeof raw !== 'object' || raw === null || !('joinedUp' in raw)) return refused('This was not made by Joined Up.');
  if (raw.joinedUp === 1)
    return {
      ok: false,
      older: true,
      reason: 'It was made by version 0.1 of Joined Up, and this version plays only its own saves and later ones.',
    };
  if (raw.joinedUp !== 2)
    return refused(`This save was made by a newer Joined Up (version ${String(raw.joinedUp).slice(0, 20)}). Update the game to open it.`);
  const parsed = v.safeParse(saveSchema, raw);
  if (!parsed.success) return refused(`This save is damaged (${v.getDotPath(parsed.issues[0]) ?? 'all of it'}).`);
  const { play, order, log } = parsed.output;
  if (checksumOf(play, order, (raw as { log?: unknown }).log) !== parsed.output.checksum)
    return refused('This save was changed or damaged after it was written (its checksum does not match).');
  return { ok: true, play, order, log: log as Event[], started: log[0] };
}

const refused = (reason: string): ReadSave => ({ ok: false, older: false, reason });

const checksumOf = (play: string, order: number, log: unknown) => fingerprint(JSON.stringify([play, order, log]));
