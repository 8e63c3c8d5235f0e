import type { Answers, Event } from '../session/events.ts';
import { policyWe } from '../session/policies.ts';
import { groupValue } from '../session/values.ts';
import type { Decision, Table } from '../story/table.ts';
import { stepsOf } from './chosen.ts';

/** A measured decision that a seat answered. `proposed` is null until the seat has put something forward; `at` is the place of the answer among the steps. */
export type Measured = { at: number; id: string; decision: Decision; answers: Answers; proposed: string | null; tableWe: string };

/** The measured decisions that this seat answered, in the order of the log. */
export function measuredBy(table: Table, log: readonly Event[], seat: string): Measured[] {
  const steps = stepsOf(log);
  return steps.flatMap((event, at): Measured[] => {
    if (event.type !== 'answered' || event.seat !== seat) return [];
    const decision = table.decisions[event.decision];
    if (!decision?.measured) return [];
    const put = steps.find((later) => later.type === 'proposed' && later.seat === seat && later.decision === event.decision);
    return [
      {
        at,
        id: event.decision,
        decision,
        answers: { i: event.i, we: event.we, they: event.they },
        proposed: put?.type === 'proposed' ? put.choice : null,
        tableWe: tableWe(table, steps, event.decision, decision),
      },
    ];
  });
}

/**
 * What the table as a whole holds to be best for it: the choice that most seats named for the team. Seats that people sit in count by their
 * We answer, all others by `policyWe`; a tie goes to the larger group value, and then to the choice that stands first in the table.
 */
export function tableWe(table: Table, log: readonly Event[], id: string, decision: Decision): string {
  const said = new Map(
    log.flatMap((event) => (event.type === 'answered' && event.decision === id ? [[event.seat, event.we] as const] : [])),
  );
  const voices = Object.keys(table.seats).map((seat) => said.get(seat) ?? policyWe(decision, seat));
  const count = (choice: string) => voices.filter((voice) => voice === choice).length;
  const [top] = Object.entries(decision.choices).sort(
    ([a, effectsOfA], [b, effectsOfB]) => count(b) - count(a) || groupValue(effectsOfB) - groupValue(effectsOfA),
  );
  if (!top) throw new Error(`Expected choices at "${id}", found none.`);
  return top[0];
}

/** The share of items for which something holds, 0 to 1; null when there are no items. */
export function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number | null {
  return items.length === 0 ? null : items.filter(holds).length / items.length;
}
