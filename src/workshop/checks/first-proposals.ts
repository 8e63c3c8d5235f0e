import { type Check, type Draft, doubt, type Found, inTable } from '../draft.ts';
import { firstSettledBy } from '../observed.ts';
import { settlingLimits as limits } from '../settling-limits.ts';

/** What one puts forward first is settled now and then: neither always nor hardly ever, and more often for somebody who reads the table. */
export const firstProposals: Check = {
  name: 'first proposals',
  reason:
    'If whatever the player puts forward is what happens, nobody else is at the table; if it never is, there is no use in reading them.',
  find: (draft) =>
    draft.table.kind === 'tutorial'
      ? []
      : [
          ...outside(draft, 'random', limits.firstByChance, 'in plays by chance'),
          ...outside(draft, 'reader', limits.firstByReader, 'for a reader of the table'),
        ],
};

function outside(draft: Draft, id: string, { least, most }: { least: number; most: number }, who: string): Found[] {
  const share = firstSettledBy(draft.table, draft.populations, id);
  if (share === null || (share >= least && share <= most)) return [];
  const percent = (part: number) => `${Math.round(part * 100)}%`;
  return [
    doubt(
      inTable(
        draft,
        ['decisions'],
        `What is put forward first is what is settled in ${percent(share)} of the measured decisions ${who}; ${percent(least)} to ${percent(most)} is meant.`,
      ),
    ),
  ];
}
