import type { EventOf } from '../session/events.ts';
import { effectsOf, heldOutResponsibility, pillarIds } from '../session/totals.ts';
import type { Range } from '../story/loaded-story.ts';
import type { Effects, EffectsTable } from '../story/effects-table.ts';
import { createInkTurns, openInk } from './ink-turns.ts';
import type { Leg } from './passages.ts';
import { extremes } from './paths.ts';
import { pastsOf } from './pasts.ts';
import { createTurnMemory, type TurnMemory } from './turn-memory.ts';
import { type Walk, walk } from './walk.ts';

/**
 * The smallest and the largest total of goal, plan and responsibility with which a session of this story can end, whoever sits in its seats: every seat is
 * free to do anything, and the smallest counts what holding out would cost. Found by walking every path of the compiled story; a story that breaks off or
 * never ends gives 0 to 0.
 */
export function reachableRange(ink: string, table: EffectsTable): Range {
  return rangeOf(table, createTurnMemory(createInkTurns(openInk(ink))), pastsOf(ink));
}

/** The same over turns that are remembered already. */
export function rangeOf(table: EffectsTable, memory: TurnMemory, pasts: readonly Record<string, string>[]): Range {
  return pillarRange(table, walk(table, memory, Object.keys(table.seats), pasts, 'to the last choice'));
}

/** The range of the three pillars together over a finished walk. */
export function pillarRange(table: EffectsTable, found: Walk): Range {
  return {
    min: extremes(found, (legs) => pillarsOf(table, legs, true)).min,
    max: extremes(found, (legs) => pillarsOf(table, legs, false)).max,
  };
}

function pillarsOf(table: EffectsTable, legs: readonly Leg[], heldOutIfCan: boolean): number {
  let sum = 0;
  for (const { events } of legs) {
    for (const event of events) {
      if (event.type !== 'settled' && event.type !== 'moved') continue;
      const effects = effectsOf(table, event.choice);
      if (!effects) continue;
      for (const pillar of pillarIds) sum += effects.pillars[pillar];
      if (event.type === 'settled' && (event.why === 'held-out' || heldOutIfCan)) sum += heldOutWith(effects, event);
    }
  }
  return sum;
}

/** What holding out for a choice does to responsibility: by whoever did, or, where nobody did, by whoever could at most cost. */
function heldOutWith({ yours }: Effects, { seat, why }: EventOf<'settled'>): number {
  const holders = why === 'held-out' ? [yours[seat]] : Object.values(yours);
  return holders.some((one) => one && !one.duty) ? heldOutResponsibility : 0;
}
