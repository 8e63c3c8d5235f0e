import { type Asked, isAsked } from '../../src/session/asks.ts';
import { createSession } from '../../src/session/session.ts';
import type { Event, How, Input } from '../../src/session/events.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';

/** Plays a story from one seat by a list of numbers, each picking among what is on offer (modulo), and gives the log. Stops where the numbers stop. */
export function playBy(story: LoadedStory, seat: string, numbers: readonly number[]): Event[] {
  const session = createSession(story, { seed: 1, seats: [seat], past: {} });
  for (let at = 0; at < numbers.length; at++) {
    const { asks } = session.state();
    if (!isAsked(asks)) break;
    const applied = session.apply(inputFor(asks, numbers, at));
    if (!applied.ok) throw new Error(applied.refusal);
  }
  return [...session.state().log];
}

function inputFor(asks: Asked, numbers: readonly number[], at: number): Input {
  const number = (shift: number) => numbers[(at + shift) % numbers.length] ?? 0;
  const among = <Item>(items: readonly Item[], shift = 0): Item => items[number(shift) % items.length] as Item;
  switch (asks.kind) {
    case 'decision': {
      const pick = (shift: number) => among(asks.choices, shift).id;
      return asks.measured && !asks.answered
        ? { type: 'answered', decision: asks.decision, seat: asks.seat, i: pick(0), we: pick(1), they: pick(2) }
        : { type: 'proposed', decision: asks.decision, seat: asks.seat, choice: pick(0) };
    }
    case 'move':
      return { type: 'moved', seat: asks.seat, choice: among(asks.choices).id };
    case 'share':
      return { type: 'facts-shared', round: asks.round, seat: asks.seat, facts: asks.facts.filter((_, index) => number(index) % 2 === 0) };
    case 'board':
      return {
        type: 'assigned',
        board: asks.board,
        seat: asks.seat,
        choices: asks.jobs.map(({ choices }, index) => among(choices, index)),
      };
    case 'commit':
      return {
        type: 'committed',
        round: asks.round,
        seat: asks.seat,
        how: among<How>(['hold', 'signpost', 'commit']),
        guess: number(1) % 3,
      };
  }
}
