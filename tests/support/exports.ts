import { writeSave } from '../../src/session/saves.ts';
import type { Event } from '../../src/session/events.ts';
import { createSession } from '../../src/session/session.ts';
import { waitingFor } from '../../src/session/owes.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { hand, inputFor, owedBy } from './play.ts';

/** The log of a play that somebody with this number made: its dice and its picks follow from the number, from one of the seats in turn. It is finished unless `steps` ends it before. */
export function playOfNumber(story: LoadedStory, number: number, steps = 200): Event[] {
  const seats = Object.entries(story.table.seats).flatMap(([id, { playable }]) => (playable ? [id] : []));
  const seat = seats[number % seats.length] ?? '';
  const session = createSession(story, { seed: number + 1, seats: [seat], past: {} });
  const numbers = numbersFrom(number + 1);
  for (let at = 0; at < steps; at++) {
    const asks = waitingFor(session.state()).includes(seat) ? owedBy(story, session, seat) : null;
    if (!asks) break;
    hand(session, inputFor(asks, seat, numbers, at));
  }
  return [...session.state().log];
}

/** The export of such a play. */
export const exportOf = (log: readonly Event[], play: string): string => writeSave({ play, order: 1, log });

/** Exports of so many finished plays, each of a number of its own. */
export const exportsOf = (story: LoadedStory, many: number): string[] =>
  Array.from({ length: many }, (_, number) => exportOf(playOfNumber(story, number), `p${number.toString(36)}`));

/** Two hundred whole numbers from 0 to 5 that follow from a seed (a linear congruential generator, constants of Numerical Recipes). */
function numbersFrom(seed: number): number[] {
  let state = seed;
  return Array.from({ length: 200 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * 6);
  });
}
