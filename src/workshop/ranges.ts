import { effectsOf, pillarIds } from '../session/totals.ts';
import type { Range } from '../story/loaded-story.ts';
import type { Table } from '../story/table.ts';
import { createInkTurns, openInk } from './ink-turns.ts';
import type { Leg } from './legs.ts';
import { extremes } from './paths.ts';
import { pastsOf } from './pasts.ts';
import { createTurnMemory } from './turn-memory.ts';
import { type Walk, walk } from './walk.ts';

/**
 * For each playable seat, the smallest and the largest total of goal, plan and responsibility with which a play from that seat can end,
 * the other seats following their policy. Found by walking every path of the compiled story; a story that breaks off or never ends gives 0 to 0.
 */
export function reachableRanges(ink: string, table: Table): Record<string, Range> {
  const memory = createTurnMemory(createInkTurns(openInk(ink)));
  const playable = Object.keys(table.seats).filter((seat) => table.seats[seat]?.playable);
  return Object.fromEntries(
    playable.map((seat) => [seat, pillarRange(table, walk(table, memory, seat, pastsOf(ink), 'to the last choice'))]),
  );
}

/** The range of the three pillars together over a finished walk. */
export function pillarRange(table: Table, found: Walk): Range {
  return extremes(found, (legs) => pillarsOf(table, legs));
}

function pillarsOf(table: Table, legs: readonly Leg[]): number {
  let sum = 0;
  for (const { events } of legs) {
    for (const event of events) {
      if (event.type !== 'settled' && event.type !== 'moved') continue;
      const effects = effectsOf(table, event.choice);
      if (effects) for (const pillar of pillarIds) sum += effects.pillars[pillar];
    }
  }
  return sum;
}
