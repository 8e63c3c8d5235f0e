import { type Check, inTable } from '../draft.ts';
import { manyExtremes } from '../paths.ts';
import { settlingLimits as limits } from '../settling-limits.ts';

/** On every path three measured decisions are played in full, the others quickly. */
export const fullDecisions: Check = {
  name: 'three decisions in full',
  reason: 'I, We, They, the price and the reveal take their time; three are enough to see a pattern, and more are a form to fill in.',
  find: (draft) => {
    if (draft.table.kind === 'tutorial') return [];
    const { decisions } = draft.table;
    const found = draft.walks
      .filter(({ stopped }) => !stopped)
      .flatMap((walk) =>
        manyExtremes(walk, (legs) => [
          legs
            .flatMap(({ events }) => events)
            .filter(
              (event) => event.type === 'settled' && decisions[event.decision]?.measured && decisions[event.decision]?.play === 'full',
            ).length,
        ]),
      );
    const [min, max] = [Math.min(...found.map((one) => one.min)), Math.max(...found.map((one) => one.max))];
    if (found.length === 0 || (min === limits.full && max === limits.full)) return [];
    return [
      inTable(
        draft,
        ['decisions'],
        `A play passes ${min === max ? min : `${min} to ${max}`} measured decisions in full; ${limits.full} is meant. Make the others "play: quick".`,
      ),
    ];
  },
};
