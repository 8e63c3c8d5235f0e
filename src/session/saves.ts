import * as v from 'valibot';
import { fingerprint } from '../lib/fingerprint.ts';
import { type Event, rulesNumber } from './events.ts';

/** A save, read: the log as it was written, or a sentence that says why it is no save of ours. */
export type ReadSave = { ok: true; log: Event[]; story: string; edition: string } | { ok: false; reason: string };

const id = v.pipe(v.string(), v.maxLength(80));
const pledge = v.picklist(['hold', 'signpost', 'commit']);
const why = v.picklist(['agreed', 'most', 'outweighed', 'payer', 'went-along', 'held-out']);

const text = v.pipe(v.string(), v.maxLength(2000));

const eventSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('session-started'),
    rules: v.literal(rulesNumber),
    story: id,
    edition: id,
    seed: v.number(),
    seats: v.pipe(v.array(id), v.minLength(1, 'nobody sits at the table')),
    past: v.record(id, id),
  }),
  v.strictObject({ type: v.literal('answered'), question: id, seat: id, i: id, we: id, they: id }),
  v.strictObject({ type: v.literal('proposed'), question: id, seat: id, choice: id }),
  v.strictObject({ type: v.literal('asked'), question: id, seat: id, colleague: id }),
  v.strictObject({ type: v.literal('went-along'), question: id, seat: id, choice: id }),
  v.strictObject({ type: v.literal('held-out'), question: id, seat: id }),
  v.strictObject({ type: v.literal('objected'), question: id, seat: id, text }),
  v.strictObject({ type: v.literal('carried'), question: id, seat: id, choice: id }),
  v.strictObject({ type: v.literal('settled'), decision: id, choice: id, why, seat: id }),
  v.strictObject({ type: v.literal('moved'), question: id, seat: id, choice: id }),
  v.strictObject({ type: v.literal('assigned'), question: id, seat: id, choices: v.array(id) }),
  v.strictObject({ type: v.literal('facts-shared'), question: id, seat: id, facts: v.array(id) }),
  v.strictObject({ type: v.literal('committed'), question: id, seat: id, how: pledge, guess: v.exactOptional(v.number()) }),
  v.strictObject({ type: v.literal('passed'), question: id, seat: id }),
  v.strictObject({ type: v.literal('gone-back'), question: id, seat: id }),
  v.strictObject({ type: v.literal('noted'), seat: id, on: id, text }),
  v.strictObject({ type: v.literal('session-ended'), ending: id }),
]);

const saveSchema = v.object({ joinedUp: v.literal(1), checksum: v.string(), log: v.pipe(v.array(eventSchema), v.minLength(1)) });

/** Writes a log as a save: plain JSON with a version and a checksum. */
export function writeSave(log: readonly Event[]): string {
  return JSON.stringify({ joinedUp: 1, checksum: fingerprint(JSON.stringify(log)), log });
}

/** Reads a save that may be damaged or foreign. Never throws. */
export function readSave(text: string): ReadSave {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'This is not a Joined Up save: it is not readable as JSON. Choose a file that ends in .joined-up.json.' };
  }
  if (typeof raw !== 'object' || raw === null || !('joinedUp' in raw)) {
    return { ok: false, reason: 'This file was not made by Joined Up. Choose a file that ends in .joined-up.json.' };
  }
  if (raw.joinedUp !== 1)
    return { ok: false, reason: `This save was made by a newer Joined Up (version ${String(raw.joinedUp)}). Update the game to open it.` };
  const parsed = v.safeParse(saveSchema, raw);
  if (!parsed.success)
    return { ok: false, reason: `This save is damaged: ${parsed.issues[0].message}. If you have another copy, open that one.` };
  const { log, checksum } = parsed.output;
  if (fingerprint(JSON.stringify((raw as { log?: unknown }).log)) !== checksum)
    return {
      ok: false,
      reason:
        'This save was changed or damaged after it was written (its checksum does not match). If you have another copy, open that one.',
    };
  const [started] = log;
  if (started?.type !== 'session-started')
    return { ok: false, reason: 'This save does not begin with the start of a session, so it cannot be played.' };
  return { ok: true, log: log as Event[], story: started.story, edition: started.edition };
}
