import { outcomeIds } from '../evidence/outcomes.ts';
import { subjectOf } from '../session/question.ts';
import { effectsOf, heldOut } from '../session/totals.ts';
import { groupValue } from '../session/values.ts';
import type { Range } from '../story/loaded-story.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { Leg } from './passages.ts';
import { extremes } from './paths.ts';
import type { Walk } from './walk.ts';

const known = new WeakMap<readonly Leg[], number>();

/**
 * What is gained on a way for the child and the group: V of every choice that took effect (child + goal + plan + responsibility), what holding out cost in
 * responsibility, and the value of commitment rounds by how many committed. Worked out once for each way.
 */
export function resultOf(table: EffectsTable, legs: readonly Leg[]): number {
  const result = known.get(legs) ?? gained(table, legs);
  known.set(legs, result);
  return result;
}

function gained(table: EffectsTable, legs: readonly Leg[]): number {
  let sum = 0;
  const committed = new Map<string, number>();
  for (const event of legs.flatMap(({ events }) => events)) {
    const effects = event.type === 'settled' || event.type === 'moved' ? effectsOf(table, event.choice) : undefined;
    if (event.type === 'settled') sum += heldOut(table, event).responsibility;
    if (effects) sum += groupValue(effects);
    if (event.type === 'committed') {
      const round = subjectOf(event.question);
      committed.set(round, (committed.get(round) ?? 0) + (event.how === 'commit' ? 1 : 0));
    }
  }
  for (const [round, seats] of committed) sum += table.commitments[round]?.value[seats] ?? 0;
  return sum;
}

/** The smallest and largest result that any play from this seat can end with. */
export const resultRange = (table: EffectsTable, walk: Walk): Range => extremes(walk, (legs) => resultOf(table, legs));

/** What is gained on a way for the child alone: the five outcomes added up. */
export function childGain(table: EffectsTable, legs: readonly Leg[]): number {
  return legs
    .flatMap(({ events }) => events)
    .reduce((sum, event) => {
      const effects = event.type === 'settled' || event.type === 'moved' ? effectsOf(table, event.choice) : undefined;
      return effects ? sum + outcomeIds.reduce((part, outcome) => part + effects.child[outcome], 0) : sum;
    }, 0);
}
