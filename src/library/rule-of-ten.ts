import type { KeptPlay } from './kept.ts';

/** How many plays of a story are kept before the game lets one go. */
export const keptPerStory = 10;

/**
 * Which of a story's plays goes when there is one too many; null when none may. The oldest of those that were left unfinished goes first, then the
 * oldest that is finished. A play with notes never goes by itself, nor the last unfinished one of a seat (it is the one gone on with), nor the last
 * finished one (its debrief is on the first screen), nor the one that is open.
 */
export function leaving(plays: readonly KeptPlay[], open: string): KeptPlay | null {
  const oldestFirst = [...plays].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
  const isLast = (play: KeptPlay) =>
    play === oldestFirst.findLast(({ ended, seats }) => ended === play.ended && (ended || seats.join() === play.seats.join()));
  const may = oldestFirst.filter((play) => play.id !== open && play.notes === 0 && !isLast(play));
  return may.find(({ ended }) => !ended) ?? may[0] ?? null;
}
