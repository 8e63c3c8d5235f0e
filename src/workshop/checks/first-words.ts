import { type Check, inTable } from '../draft.ts';
import { wordsTold } from '../figures.ts';
import { settlingLimits as limits } from '../settling-limits.ts';

/** Nobody reads for long before they are asked something. */
export const firstWords: Check = {
  name: 'words before the first question',
  reason: 'Two minutes of reading is what a busy adult gives a game before it asks for something.',
  find: (draft) =>
    draft.walks.flatMap(({ humans: [seat = ''], openings }) => {
      const most = Math.max(0, ...openings.map(({ legs }) => legs.reduce((sum, { turn }) => sum + wordsTold(turn, seat), 0)));
      if (most <= limits.firstWords) return [];
      return [
        inTable(
          draft,
          ['seats', seat],
          `${seat} reads ${most} words before it is first asked something; ${limits.firstWords} is the most.`,
        ),
      ];
    }),
};
