import type { Event } from '../session/events.ts';
import { heldOut } from '../session/totals.ts';
import type { Effects, EffectsTable } from '../story/effects-table.ts';

/**
 * A choice that took effect: a settled decision (`by` null) or a personal move. `at` is its place among the log's steps; `effects` hold what holding out for
 * it cost beside.
 */
export type Chosen = { at: number; choice: string; group: string; by: string | null; effects: Effects };

/** The log without notes. Measures count places in this list, so that writing a note changes no measure. */
export function stepsOf(log: readonly Event[]): Event[] {
  return log.filter((event) => event.type !== 'noted');
}

/** Every settled choice and personal move of the log, in order. Ids that the table does not know are passed over. */
export function chosenIn(table: EffectsTable, log: readonly Event[]): Chosen[] {
  return stepsOf(log).flatMap((event, at): Chosen[] => {
    if (event.type !== 'settled' && event.type !== 'moved') return [];
    const found = groupOf(table, event.choice);
    if (!found) return [];
    if (event.type === 'moved') return [{ at, choice: event.choice, ...found, by: event.seat }];
    const held = heldOut(table, event);
    return [{ at, choice: event.choice, group: found.group, by: null, effects: withHeldOut(found.effects, held) }];
  });
}

function withHeldOut(effects: Effects, { costs, responsibility }: ReturnType<typeof heldOut>): Effects {
  if (costs.length === 0 && responsibility === 0) return effects;
  const pillars = { ...effects.pillars, responsibility: effects.pillars.responsibility + responsibility };
  return { ...effects, pillars, costs: [...effects.costs, ...costs] };
}

function groupOf(table: Pick<EffectsTable, 'decisions' | 'moves'>, choice: string): { group: string; effects: Effects } | null {
  for (const [group, { choices }] of [...Object.entries(table.decisions), ...Object.entries(table.moves)]) {
    const effects = Object.hasOwn(choices, choice) ? choices[choice] : undefined;
    if (effects) return { group, effects };
  }
  return null;
}
