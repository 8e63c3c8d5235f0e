import type { EffectsTable } from '../story/effects-table.ts';
import type { Minds, Proposals } from './minds.ts';
import { holds } from './policies.ts';
import type { Settlement } from './question.ts';
import type { Totals } from './totals.ts';
import { groupValue, ownStake } from './values.ts';

/**
 * The rule by which a table settles, for people and policies alike; one proposal a seat, each counts once. In this order: *outweighed*, where the story says so
 * and the seat that outweighs puts that choice forward (somebody who has no seat always does); *agreed*, all the same; *most*, more than any other; else
 * a tie of those with most, in the order of the effects table. `proposals` must not be empty.
 */
export function settle(table: EffectsTable, decision: string, proposals: Proposals, totals: Totals): Settlement {
  const outweighed = table.decisions[decision]?.outweighed;
  if (outweighed && mayOutweigh(outweighed.by, outweighed.choice, proposals) && !(outweighed.unless && holds(outweighed.unless, totals)))
    return agreedOn(proposals) === outweighed.choice
      ? { choice: outweighed.choice, why: 'agreed', by: '' }
      : { choice: outweighed.choice, why: 'outweighed', by: outweighed.by };
  const agreed = agreedOn(proposals);
  if (agreed !== null) return { choice: agreed, why: 'agreed', by: '' };
  const counts = countsOf(proposals);
  const most = Math.max(...counts.values());
  const tied = inTableOrder(table, decision, [...counts.keys()]).filter((choice) => counts.get(choice) === most);
  const [choice] = tied;
  if (choice === undefined) throw new Error(`Expected proposals at "${decision}", found none.`);
  return tied.length === 1 ? { choice, why: 'most', by: '' } : { tied };
}

/** The losing proposal that most seats put forward (ties: first in the effects table); '' when all agreed. Stories know it as `proposed`. */
export function strongestLosing(table: EffectsTable, decision: string, proposals: Proposals, settled: string): string {
  const counts = countsOf(proposals);
  counts.delete(settled);
  const [top] = inTableOrder(table, decision, [...counts.keys()]).sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  return top ?? '';
}

/** The seat that says whether it will carry a tie: the one that any of the tied choices asks most of, in weight; among equals the first in the effects table. */
export function payerOf(table: EffectsTable, decision: string, tied: readonly string[]): string {
  const asked = (seat: string) =>
    Math.max(
      ...tied.map((choice) =>
        (table.decisions[decision]?.choices[choice]?.costs ?? []).reduce((sum, cost) => (cost.seat === seat ? sum + cost.weight : sum), 0),
      ),
    );
  const [payer] = Object.keys(table.seats).sort((one, other) => asked(other) - asked(one));
  if (payer === undefined) throw new Error('Expected seats at the table, found none.');
  return payer;
}

/** What a seat nobody sits in says as the payer: the tied choice with its best own stake, or with the largest group value when it thinks as we. */
export function policyCarries(table: EffectsTable, decision: string, tied: readonly string[], payer: string, minds: Minds): string {
  const worth = (choice: string) => {
    const effects = table.decisions[decision]?.choices[choice];
    if (!effects) return 0;
    return Object.hasOwn(minds, payer) ? groupValue(effects) : ownStake(effects, payer);
  };
  const [first] = [...tied].sort((one, other) => worth(other) - worth(one));
  if (first === undefined) throw new Error(`Expected tied choices at "${decision}", found none.`);
  return first;
}

function mayOutweigh(by: string, choice: string, proposals: Proposals): boolean {
  return !Object.hasOwn(proposals, by) || proposals[by] === choice;
}

function agreedOn(proposals: Proposals): string | null {
  const [first, ...others] = Object.values(proposals);
  return first !== undefined && others.every((choice) => choice === first) ? first : null;
}

function countsOf(proposals: Proposals): Map<string, number> {
  const counts = new Map<string, number>();
  for (const choice of Object.values(proposals)) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return counts;
}

/** Choices in the order of the effects table; those it does not know stay behind, as they came. */
function inTableOrder(table: EffectsTable, decision: string, choices: readonly string[]): string[] {
  const order = Object.keys(table.decisions[decision]?.choices ?? {});
  const place = (choice: string) => (order.includes(choice) ? order.indexOf(choice) : order.length);
  return [...choices].sort((one, other) => place(one) - place(other));
}

/** Whether an objection still stands once its decision is settled: whoever then gets their own way, as the one who pays at a tie, has nothing to object to. `last` is what the one who objects put forward last. */
export const objectionStands = (last: string | undefined, settled: string): boolean => last !== settled;
