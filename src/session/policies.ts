import type { Condition, Decision, Policy, Share, Table } from '../story/table.ts';
import type { Totals } from './totals.ts';
import { best, groupValue, ownStake } from './values.ts';

/** Whether everything a condition asks for holds at this point of the session. */
export function holds(condition: Condition | undefined, totals: Totals): boolean {
  if (!condition) return true;
  const { pillars, shared, chosen } = totals;
  return (
    (condition.shared ?? []).every((fact) => shared.includes(fact)) &&
    !(condition.not_shared ?? []).some((fact) => shared.includes(fact)) &&
    (condition.chosen ?? []).every((choice) => chosen.includes(choice)) &&
    pillars.goal >= (condition.goal_at_least ?? -Infinity) &&
    pillars.plan >= (condition.plan_at_least ?? -Infinity) &&
    pillars.responsibility >= (condition.responsibility_at_least ?? -Infinity)
  );
}

/** What an empty seat does at a personal move: the first rule that holds. The last rule should have no condition. */
export function policyMove(policy: Policy, totals: Totals): string {
  const rule = policy.find((candidate) => holds(candidate.when, totals)) ?? policy.at(-1);
  if (!rule) throw new Error('Expected a policy with at least one rule, found none.');
  return rule.choose;
}

/** The facts an empty seat puts on the table in a share round. */
export function policyShare(table: Table, share: Share, seat: string, totals: Totals): string[] {
  return (share.policy[seat] ?? [])
    .filter((rule) => table.facts[rule.fact]?.seat === seat && holds(rule.when, totals))
    .map((rule) => rule.fact);
}

/** What suits a seat best: the choices with its largest own stake. This is what They is checked against. */
export function suits(decision: Decision, seat: string): string[] {
  return best(decision, (effects) => ownStake(effects, seat));
}

/** What an empty seat holds to be best for the table: the writer's word where the table gives one, else the largest group value. */
export function policyWe(decision: Decision, seat: string): string {
  const written = decision.we[seat];
  const [first] = best(decision, groupValue);
  const choice = written ?? first;
  if (!choice) throw new Error('Expected a decision with choices, found none.');
  return choice;
}
