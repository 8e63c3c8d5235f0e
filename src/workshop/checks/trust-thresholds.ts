import { trustThreshold } from '../../session/trust.ts';
import { type Check, type Draft, doubt, type Found, inTable } from '../draft.ts';

/** Where trust thresholds mean something: neither "always" nor "never". */
export const thresholdLimits = { least: 0.2, most: 0.75 } as const;

/** In a commitment round it takes trust to commit, and not everybody needs the same. */
export const trustThresholds: Check = {
  name: 'trust thresholds',
  reason: 'A seat that commits whatever the others do, or never, shows nothing about trust.',
  find: (draft) => Object.keys(draft.table.commitments).flatMap((id) => thresholds(draft, id)),
};

function thresholds(draft: Draft, id: string): Found[] {
  const round = draft.table.commitments[id];
  if (!round) return [];
  const seats = Object.keys(round.seats);
  const needed = seats.map((seat) => trustThreshold(round, seat));
  const found = seats.flatMap((seat, at) => {
    const threshold = needed[at] ?? null;
    const place = ['commitments', id, 'seats', seat];
    if (threshold === null)
      return [
        inTable(
          draft,
          place,
          `${seat} can never commit in "${id}": even if all others do, it loses more than the group gains. Raise the last values or "alone".`,
        ),
      ];
    if (threshold >= thresholdLimits.least && threshold <= thresholdLimits.most) return [];
    return [
      doubt(
        inTable(
          draft,
          place,
          `${seat} needs to believe in ${Math.round(threshold * 100)}% before it commits; ${thresholdLimits.least * 100}% to ${thresholdLimits.most * 100}% is meant.`,
        ),
      ),
    ];
  });
  if (seats.length > 1 && new Set(needed).size === 1)
    found.push(doubt(inTable(draft, ['commitments', id], `All seats of "${id}" need the same trust; let them differ.`)));
  return found;
}
