import type { EffectsTable } from '../story/effects-table.ts';
import { dice } from './dice.ts';
import { createPassages } from './passages.ts';
import { stepsAt } from './steps.ts';
import type { TurnMemory } from './turn-memory.ts';

/**
 * How many plays with people in every seat are tried, as a walk of them all would not end; after how many that came by nothing new we stop; and how much of
 * Ink's work (`inkLimits.work`) they may take.
 */
const plays = 1500;
const nothingNew = 300;
const mostWork = 1_500_000;

/**
 * Plays a story by chance with people in all its seats, so that the memory comes by what a table of policies never settles. The same story gives the same plays.
 */
export function sampleTogether(table: EffectsTable, memory: TurnMemory, pasts: readonly Record<string, string>[]): void {
  const seats = Object.keys(table.seats);
  const passages = createPassages(table, memory, seats);
  const chance = dice(11);
  const workUntil = memory.work() + mostWork;
  let lastNew = 0;
  for (let play = 0; play < plays && play - lastNew < nothingNew && memory.work() < workUntil; play++) {
    const before = memory.read();
    let passage = passages.open(pasts[play % pasts.length] ?? {});
    for (let picks = 0; picks < 200; picks++) {
      const { waits, to } = passage;
      if (waits.kind === 'broken') break;
      const steps = stepsAt(table, seats, waits);
      const step = steps[Math.floor(chance() * steps.length)];
      if (!step) break;
      passage = passages.take(to, waits, step);
    }
    if (memory.read() > before) lastNew = play;
  }
}
