import { replay } from '../src/session/replay.ts';
import { writeSave } from '../src/session/saves.ts';
import type { LoadedStory } from '../src/story/loaded-story.ts';
import { playBy } from '../tests/support/play.ts';
import { median } from './figures.ts';

/** The longest play found: its events, its save in characters, and the milliseconds a replay of it takes (the middle of 50, warm). */
export type Replaying = { plays: number; events: number; saveCharacters: number; replayMs: number };

const playsPerSeat = 200;

/** Plays a story many times from each seat that can be taken, by numbers that follow from a seed, and replays the play with the most events. */
export function measureReplay(story: LoadedStory): Replaying {
  const seats = Object.entries(story.table.seats).flatMap(([id, seat]) => (seat.playable ? [id] : []));
  const plays = seats.flatMap((seat) => Array.from({ length: playsPerSeat }, (_, seed) => playBy(story, seat, numbersFrom(seed + 1))));
  const longest = plays.reduce((one, other) => (other.length > one.length ? other : one));
  const times = Array.from({ length: 60 }, () => {
    const from = performance.now();
    replay(story, longest);
    return performance.now() - from;
  });
  return {
    plays: plays.length,
    events: longest.length,
    saveCharacters: writeSave({ play: 'k3f9q1', order: 1, log: longest }).length,
    replayMs: median(times.slice(10)),
  };
}

/** A hundred whole numbers from 0 to 5 that follow from a seed (a linear congruential generator, constants of Numerical Recipes). */
function numbersFrom(seed: number): number[] {
  let state = seed;
  return Array.from({ length: 100 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * 6);
  });
}
