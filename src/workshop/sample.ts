import type { Table } from '../story/table.ts';
import { dice } from './dice.ts';
import { createPassages } from './passages.ts';
import { stepsAt } from './steps.ts';
import type { TurnMemory } from './turn-memory.ts';

/** How many plays with people in every seat are tried; a walk of them all would not end. */
const plays = 1500;

/**
 * Plays a story by chance with people in all its seats, so that the memory comes by what a table of policies never settles. The same story gives the same plays.
 */
export function sampleTogether(table: Table, memory: TurnMemory, pasts: readonly Record<string, string>[]): void {
  const seats = Object.keys(table.seats);
  const passages = createPassages(table, memory, seats);
  const chance = dice(11);
  for (let play = 0; play < plays; play++) {
    let passage = passages.open(pasts[play % pasts.length] ?? {});
    for (let picks = 0; picks < 200; picks++) {
      const { waits, to } = passage;
      if (waits.kind === 'broken') break;
      const steps = stepsAt(table, seats, waits);
      const step = steps[Math.floor(chance() * steps.length)];
      if (!step) break;
      passage = passages.take(to, waits, step);
    }
  }
}
