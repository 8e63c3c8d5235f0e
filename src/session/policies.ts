import type { Condition, Decision, Policy, Share, EffectsTable } from '../story/effects-table.ts';
import type { Cause } from './minds.ts';
import type { Totals } from './totals.ts';
import { best, groupValue, ownStake } from './values.ts';

/** Whether everything a condition asks for holds at this point of the session. */
export function holds(condition: Condition | undefined, totals: Pick<Totals, 'pillars' | 'shared' | 'chosen'>): boolean {
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
export function policyShare(table: EffectsTable, share: Share, seat: string, totals: Totals): string[] {
  return (share.policy[seat] ?? [])
    .filter((rule) => table.facts[rule.fact]?.seat === seat && holds(rule.when, totals))
    .map((rule) => rule.fact);
}

/** What suits a seat best: the choices with its largest own stake. */
export function suits(decision: Decision, seat: string): string[] {
  return best(decision, (effects) => ownStake(effects, seat));
}

/** How much better another choice must suit a seat, in own stake, before guessing the other one is wrong (authors' judgement). */
export const nearlyAsGood = 0.5;

/**
 * What counts as a right guess of what a seat wants (They): what the story says it wants; without that, every choice whose own stake lies within
 * `nearlyAsGood` of its best.
 */
export function wantedBy(decision: Decision, seat: string): string[] {
  const written = decision.wants[seat];
  if (written) return [written.choice];
  const stakes = Object.entries(decision.choices).map(([choice, effects]) => [choice, ownStake(effects, seat)] as const);
  const most = Math.max(...stakes.map(([, stake]) => stake));
  return stakes.filter(([, stake]) => stake > most - nearlyAsGood + 1e-9).map(([choice]) => choice);
}

/** What an empty seat holds to be best for the table: the writer's word where the effects table gives one, else the largest group value. */
export function policyWe(decision: Decision, seat: string): string {
  const written = decision.we[seat];
  const [first] = best(decision, groupValue);
  const choice = written ?? first;
  if (!choice) throw new Error('Expected a decision with choices, found none.');
  return choice;
}

/** What a seat put forward, what it says with it (null where nothing is written), and why it thinks as we (null: it puts forward what suits it). */
export type Proposal = { seat: string; choice: string; because: string | null; cause: Cause | null };

/**
 * What an empty seat puts forward: the writer's first rule that holds; else what it holds best for the table when it thinks as we, and what suits it when
 * it does not. Only what is on offer can be put forward; of that, what suits it best, the first in the effects table among equals.
 */
export function policyProposal(decision: Decision, seat: string, offered: readonly string[], totals: Totals): Proposal {
  const rule = (decision.puts[seat] ?? []).find(({ when, choose }) => offered.includes(choose) && holds(when, totals));
  const cause = totals.minds[seat] ?? null;
  if (rule) return { seat, choice: rule.choose, because: rule.because, cause: null };
  const wish = cause ? policyWe(decision, seat) : (decision.wants[seat]?.choice ?? suits(decision, seat)[0] ?? '');
  const choice = offered.includes(wish) ? wish : bestOnOffer(decision, seat, offered);
  return { seat, choice, because: decision.because[seat]?.[choice] ?? wanting(decision, seat, choice), cause };
}

/** The first rule of what a seat answers when it is asked; null where nothing is written. */
export function policyAnswer(decision: Decision, seat: string, totals: Totals): { says: string; fact: string | null } | null {
  const rule = (decision.if_asked[seat] ?? []).find(({ when }) => holds(when, totals));
  return rule ? { says: rule.says, fact: rule.fact ?? null } : null;
}

const wanting = (decision: Decision, seat: string, choice: string) =>
  decision.wants[seat]?.choice === choice ? decision.wants[seat].because : null;

function bestOnOffer(decision: Decision, seat: string, offered: readonly string[]): string {
  const known = Object.keys(decision.choices).filter((choice) => offered.includes(choice));
  const stake = (choice: string) => {
    const effects = decision.choices[choice];
    return effects ? ownStake(effects, seat) : 0;
  };
  const [first] = known.sort((one, other) => stake(other) - stake(one));
  const choice = first ?? offered[0];
  if (choice === undefined) throw new Error('Expected choices on offer, found none.');
  return choice;
}
