import { outcomeIds } from '../evidence/outcomes.ts';
import type { Decision, Effects } from '../story/effects-table.ts';
import { pillarIds } from './totals.ts';

/** Group value V(c) = sum of the five child effects + sum of the three pillars. Costs are the price, and are not subtracted (design, section 3). */
export function groupValue(effects: Effects): number {
  return (
    outcomeIds.reduce((sum, outcome) => sum + effects.child[outcome], 0) +
    pillarIds.reduce((sum, pillar) => sum + effects.pillars[pillar], 0)
  );
}

/** Own stake u_i(c) = mean child effect − weight of the costs that seat i bears (design, section 3). */
export function ownStake(effects: Effects, seat: string): number {
  const child = outcomeIds.reduce((sum, outcome) => sum + effects.child[outcome], 0) / outcomeIds.length;
  return child - effects.costs.filter((cost) => cost.seat === seat).reduce((sum, cost) => sum + cost.weight, 0);
}

/** The choices with the largest value, in the table's order; more than one when they tie. */
export function best(decision: Pick<Decision, 'choices'>, value: (effects: Effects) => number): string[] {
  const values = Object.entries(decision.choices).map(([id, effects]) => [id, value(effects)] as const);
  const top = Math.max(...values.map(([, worth]) => worth));
  return values.filter(([, worth]) => worth > top - 1e-9).map(([id]) => id);
}
