import { type Check, inTable } from '../draft.ts';
import { weighed } from '../dilemma.ts';

/** Every choice of a measured decision costs somebody something, and not always the same people. */
export const everyonePays: Check = {
  name: 'every choice costs',
  reason: 'A choice that costs nobody anything is the right answer of a quiz.',
  find: (draft) =>
    draft.table.kind === 'tutorial'
      ? []
      : weighed(draft.table).flatMap(({ id, rows }) => {
          const payers = new Set(rows.map(({ bears }) => [...bears].sort().join(', ')));
          return [
            ...rows
              .filter(({ bears }) => bears.length === 0)
              .map(({ choice }) =>
                inTable(draft, ['decisions', id, 'choices', choice], `"${choice}" costs nobody anything. Who gives something up?`),
              ),
            ...(rows.length > 1 && payers.size === 1 && ![...payers].includes('')
              ? [
                  inTable(
                    draft,
                    ['decisions', id, 'choices'],
                    `All choices of "${id}" cost the same people: ${[...payers].join()}. Then nobody at the table stands against anybody.`,
                  ),
                ]
              : []),
          ];
        }),
};
