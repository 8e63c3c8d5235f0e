import type { Event } from '../session/events.ts';
import { readSave } from '../session/saves.ts';
import { stepsIn } from './compare-logs.ts';

export type Reach = { steps: number; notes: number; ended: boolean };

/** A play that is kept. `order` is its place among all plays (the larger, the later). */
export type KeptPlay = Reach & {
  kind: 'play';
  key: string;
  id: string;
  order: number;
  story: string;
  edition: string;
  seed: number;
  seats: string[];
  log: Event[];
  text: string;
};

/** A text that is kept and cannot be played: damaged, or of an older version. It stays as it is until the player lets it go. */
export type KeptText = { kind: 'older' | 'damaged'; key: string; reason: string; text: string };

export type Kept = KeptPlay | KeptText;

const playKey = 'play.';

/** The key under which a play is kept. */
export const keyOf = (id: string) => playKey + id;

/** Whether a key is that of a play; version 0.1 kept one play a story under `save.`. */
export const isPlayKey = (key: string) => key.startsWith(playKey) || key.startsWith('save.');

/** Reads what is kept under the key of a play. Never throws. */
export function readKept(key: string, text: string): Kept {
  const read = readSave(text);
  if (!read.ok) return { kind: read.older ? 'older' : 'damaged', key, reason: read.reason, text };
  const { play, order, log, started } = read;
  if (key !== keyOf(play)) return { kind: 'damaged', key, reason: `It is written under "${key}" and says that it is "${play}".`, text };
  const { story, edition, seed, seats } = started;
  return {
    kind: 'play',
    key,
    id: play,
    order,
    story,
    edition,
    seed,
    seats,
    log,
    text,
    ...reach(log),
  };
}

/** How far a log has come: steps that people took, notes, and whether it ended (which stays so, whatever is noted afterwards). */
export const reach = (log: readonly Event[]): Reach => ({
  steps: stepsIn(log),
  notes: log.filter(({ type }) => type === 'noted').length,
  ended: log.some(({ type }) => type === 'session-ended'),
});
