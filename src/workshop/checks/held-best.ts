import { policyWe } from '../../session/policies.ts';
import { type Check, type Draft, doubt, type Found, inTable } from '../draft.ts';
import { dilemmas } from '../dilemma.ts';
import { settlingLimits as limits } from '../settling-limits.ts';

/** People hold different things best for the table: at most two seats hold the largest group value everywhere. */
export const heldBest: Check = {
  name: 'people differ about what is best',
  reason: 'People who all agree once they are nice to each other are no table.',
  find: (draft) => {
    if (draft.table.kind === 'tutorial') return [];
    const all = dilemmas(draft.table);
    const seats = Object.keys(draft.table.seats);
    const holders = all.map(({ id, decision, bestForGroup }) => ({
      id,
      seats: seats.filter((seat) => bestForGroup.includes(policyWe(decision, seat))),
    }));
    const everywhere = all.length === 0 ? [] : seats.filter((seat) => holders.every((one) => one.seats.includes(seat)));
    return [...(everywhere.length > limits.holdBest ? [everybody(draft, everywhere)] : []), ...holders.flatMap((one) => crowd(draft, one))];
  },
};

const everybody = (draft: Draft, seats: readonly string[]): Found =>
  inTable(
    draft,
    ['decisions'],
    `${seats.join(', ')} hold the largest group value at every measured decision; ${limits.holdBest} seats may. Say under "we" what the others hold best.`,
  );

function crowd(draft: Draft, { id, seats }: { id: string; seats: readonly string[] }): Found[] {
  if (seats.length <= limits.holdBest) return [];
  return [
    doubt(inTable(draft, ['decisions', id], `At "${id}" ${seats.join(', ')} all hold the largest group value best; part them with "we".`)),
  ];
}
