import { outcomeIds, type Outcome } from '../evidence/outcomes.ts';
import type { Cost, Effects, Table } from '../story/table.ts';
import type { Event, How } from './events.ts';

export const pillarIds = ['goal', 'plan', 'responsibility'] as const;
export type Pillar = (typeof pillarIds)[number];

/** What the session has added up to so far; a pure function of the log and the table. */
export type Totals = {
  pillars: Record<Pillar, number>;
  child: Record<Outcome, number>;
  costs: Cost[];
  acknowledged: string[];
  chosen: string[];
  shared: string[];
  commitments: Record<string, Record<string, How>>;
};

export const noTotals = (): Totals => ({
  pillars: { goal: 0, plan: 0, responsibility: 0 },
  child: { healthy: 0, safe: 0, enjoy: 0, contribute: 0, prosper: 0 },
  costs: [],
  acknowledged: [],
  chosen: [],
  shared: [],
  commitments: {},
});

/** The effects that a settled choice or a personal move has, by its id. */
export function effectsOf(table: Table, choice: string): Effects | undefined {
  for (const group of [table.decisions, table.moves]) {
    for (const { choices } of Object.values(group)) if (Object.hasOwn(choices, choice)) return choices[choice];
  }
  return undefined;
}

/** The totals after one more event. Neither argument is changed. */
export function addEvent(table: Table, totals: Totals, event: Event): Totals {
  switch (event.type) {
    case 'settled':
    case 'moved':
      return addEffects(totals, event.choice, effectsOf(table, event.choice));
    case 'facts-shared':
      return { ...totals, shared: [...totals.shared, ...event.facts.filter((fact) => !totals.shared.includes(fact))] };
    case 'committed': {
      const round = { ...totals.commitments[event.round], [event.seat]: event.how };
      const costs = event.how === 'commit' ? (table.commitments[event.round]?.seats[event.seat]?.costs ?? []) : [];
      return { ...totals, commitments: { ...totals.commitments, [event.round]: round }, costs: [...totals.costs, ...costs] };
    }
    default:
      return totals;
  }
}

/** The totals of a whole log. */
export function totalsOf(table: Table, log: readonly Event[]): Totals {
  return log.reduce((totals, event) => addEvent(table, totals, event), noTotals());
}

function addEffects(totals: Totals, choice: string, effects: Effects | undefined): Totals {
  if (!effects) return { ...totals, chosen: [...totals.chosen, choice] };
  const pillars = { ...totals.pillars };
  for (const pillar of pillarIds) pillars[pillar] += effects.pillars[pillar];
  const child = { ...totals.child };
  for (const outcome of outcomeIds) child[outcome] += effects.child[outcome];
  return {
    ...totals,
    pillars,
    child,
    costs: [...totals.costs, ...effects.costs],
    acknowledged: [...totals.acknowledged, ...effects.acknowledges],
    chosen: [...totals.chosen, choice],
  };
}
