import type { Event, Started } from '../session/events.ts';
import { readSave, writeSave } from '../session/saves.ts';

/** A play as it was exported: its id in the browser it was played in (null: the file does not say), its log, and how it began. */
export type Export = { play: string | null; log: readonly Event[]; started: Started };

/** An export, read; or a sentence or two that say what is wrong and what to do. */
export type ReadExport = { ok: true; export: Export } | { ok: false; reason: string };

/** What another file of Joined Up is called by its `format`, and where the play is to be had instead. */
const others: Record<string, string> = {
  'joined-up-rating': 'It holds ratings of a story, and no play.',
  'joined-up-room': 'It is what a room took home, and holds no play that could be counted here.',
};
const anotherCopy = 'Ask for it to be exported again: Kept plays, then Export.';

/**
 * Reads the export of a play: a save (*Export* under *Kept plays*, *Export save* in the settings), or the record of a debrief. Never throws.
 */
export function readExport(text: string): ReadExport {
  if (text.trim() === '') return refused(`It is empty. ${anotherCopy}`);
  const read = readSave(text);
  if (read.ok) return { ok: true, export: { play: read.play, log: read.log, started: read.started } };
  if (read.older) return refused(`${read.reason} It cannot be counted; play the story anew.`);
  const raw = parsed(text);
  if (raw === undefined) return refused(`It breaks off, or is not JSON: a part of it is missing or was changed. ${anotherCopy}`);
  if (!isObject(raw)) return refused(`It is JSON, but was not made by Joined Up. ${anotherCopy}`);
  if (raw.format === 'joined-up-record') return readRecord(raw.log);
  if (typeof raw.format === 'string' && Object.hasOwn(others, raw.format)) return refused(`${others[raw.format]} ${anotherCopy}`);
  if (!('joinedUp' in raw)) return refused(`It is JSON, but was not made by Joined Up. ${anotherCopy}`);
  return refused(`${read.reason} ${anotherCopy}`);
}

/** A record has no id and no checksum; its log goes through the same door as that of a save. */
function readRecord(log: unknown): ReadExport {
  const read = Array.isArray(log) ? readSave(writeSave({ play: 'record', order: 0, log })) : null;
  if (!read?.ok) return refused(`It is the record of a debrief, and its log is damaged. ${anotherCopy}`);
  return { ok: true, export: { play: null, log: read.log, started: read.started } };
}

const refused = (reason: string): ReadExport => ({ ok: false, reason });

const isObject = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
