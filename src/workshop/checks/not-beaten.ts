import { type Check, inTable } from '../draft.ts';
import { weighed } from '../dilemma.ts';

/** No choice is beaten by another in everything. */
export const notBeaten: Check = {
  name: 'no choice is beaten',
  reason: 'A choice that is better for the table and worse for nobody leaves nothing to weigh.',
  find: (draft) =>
    draft.table.kind === 'tutorial'
      ? []
      : weighed(draft.table).flatMap(({ id, beaten }) =>
          beaten.map(({ choice, by }) =>
            inTable(
              draft,
              ['decisions', id, 'choices', choice],
              `"${choice}" is beaten by "${by}": that one is better for the group and no worse for any seat.`,
            ),
          ),
        ),
};
