import type { Event, Why } from '../session/events.ts';
import { subjectOf } from '../session/question.ts';
import { effectsOf, heldOut } from '../session/totals.ts';
import type { EffectsTable } from '../story/effects-table.ts';

/**
 * A decision as one seat lived it, in ids: what it held for itself (`i`), for the table (`we`) and for a colleague (`they`, of the seat `of`), null where it
 * was not asked; what it put forward first (null where it was not); what was settled and why; and what that costs which seat, in weight 1 to 3.
 * `times` counts from 1 how often the decision was settled.
 */
export type Decided = {
  decision: string;
  times: number;
  i: string | null;
  we: string | null;
  they: { of: string; choice: string } | null;
  putForward: string | null;
  settled: string;
  why: Why;
  costs: { seat: string; theme: string; weight: number }[];
};

/** The settled decisions of a log, in its order, as a seat lived them. */
export function decidedIn(table: EffectsTable, log: readonly Event[], seat: string): Decided[] {
  const answers = new Map<string, Pick<Decided, 'i' | 'we' | 'they'>>();
  const put = new Map<string, string>();
  const times = new Map<string, number>();
  return log.flatMap((event): Decided[] => {
    if (event.type === 'answered' && event.seat === seat) {
      const decision = subjectOf(event.question);
      const of = table.decisions[decision]?.they[seat];
      answers.set(decision, { i: event.i, we: event.we, they: of && event.they ? { of, choice: event.they } : null });
    }
    if (event.type === 'proposed' && event.seat === seat && !put.has(subjectOf(event.question)))
      put.set(subjectOf(event.question), event.choice);
    if (event.type === 'assigned' && event.seat === seat) for (const choice of event.choices) put.set(jobOf(table, choice), choice);
    if (event.type !== 'settled') return [];
    const { decision, choice: settled, why } = event;
    times.set(decision, (times.get(decision) ?? 0) + 1);
    const costs = [...(effectsOf(table, settled)?.costs ?? []), ...heldOut(table, event).costs];
    const one: Decided = {
      decision,
      times: times.get(decision) ?? 1,
      ...(answers.get(decision) ?? { i: null, we: null, they: null }),
      putForward: put.get(decision) ?? null,
      settled,
      why,
      costs: costs.map(({ seat, theme, weight }) => ({ seat, theme, weight })),
    };
    answers.delete(decision);
    put.delete(decision);
    return [one];
  });
}

const jobOf = ({ decisions }: EffectsTable, choice: string) =>
  Object.keys(decisions).find((id) => Object.hasOwn(decisions[id]?.choices ?? {}, choice)) ?? '';
