import type { Condition, EffectsTable } from '../story/effects-table.ts';
import { policyWe, suits } from './policies.ts';

/**
 * Something about a session that may decide how it goes on, as a short name: `pillar:goal`, `shared:fact`, `chosen:choice`, `mind:seat` (whether it thinks as
 * we), `gave:seat` and `thanked:seat` (trust reads them), and `answer:round/seat`: what that seat would answer in a commitment round if it were held here.
 * The walk of the workshop adds Ink's own.
 */
export type Circumstance = string;

/** What a condition looks at. */
export function conditionReads(condition: Condition | undefined): Circumstance[] {
  if (!condition) return [];
  return [
    ...sharedReads([...(condition.shared ?? []), ...(condition.not_shared ?? [])]),
    ...(condition.chosen ?? []).map((choice) => `chosen:${choice}`),
    ...(['goal', 'plan', 'responsibility'] as const)
      .filter((pillar) => condition[`${pillar}_at_least`] !== undefined)
      .map((pillar) => `pillar:${pillar}`),
  ];
}

/** Whether these facts are on the table. */
export const sharedReads = (facts: readonly string[]): Circumstance[] => facts.map((fact) => `shared:${fact}`);

/** What a seat nobody sits in looks at before it puts something forward: its mind only where that makes a difference. */
export function proposalReads(table: EffectsTable, decision: string, seat: string): Circumstance[] {
  const at = table.decisions[decision];
  if (!at) return [];
  const wish = at.wants[seat]?.choice ?? suits(at, seat)[0];
  const rules = (at.puts[seat] ?? []).flatMap(({ when }) => conditionReads(when));
  return wish === policyWe(at, seat) ? rules : [...rules, `mind:${seat}`];
}

/** What a seat nobody sits in looks at in a commitment round; `here` when the round is open, else at some point before it. */
export function pledgeReads(round: string, seat: string, here: boolean): Circumstance[] {
  return here ? [`answer:${round}/${seat}`] : ['pillar:responsibility', `gave:${seat}`, `thanked:${seat}`];
}
