import { type Check, doubt, inTable } from '../draft.ts';

/** How many minutes a play should take. */
export const playLimits = { least: 8, most: 18 } as const;

/** Every play fits into the time people give it. */
export const lengthOfPlay: Check = {
  name: 'length of play',
  reason: 'Twelve minutes are a break in a busy day; thirty are not.',
  find: (draft) =>
    draft.table.kind === 'tutorial'
      ? []
      : draft.figures.flatMap(({ seat, minutes: { min, max } }) => {
          if (Math.round(min) >= playLimits.least && Math.round(max) <= playLimits.most) return [];
          return [
            doubt(
              inTable(
                draft,
                ['minutes'],
                `From the seat of ${seat} a play takes ${min.toFixed(0)} to ${max.toFixed(0)} minutes; ${playLimits.least} to ${playLimits.most} is meant.`,
              ),
            ),
          ];
        }),
};
