import { type Check, type Draft, doubt, type Found, inTable } from '../draft.ts';
import { type Dilemma, dilemmas } from '../dilemma.ts';

/** At each measured decision somebody's own best is not the group's; over the story this happens to every playable seat, and not always. */
export const diagnostic: Check = {
  name: 'diagnostic decisions',
  reason: 'Only where what suits me and what suits us part can one see which of the two a player follows.',
  find: (draft) => {
    if (draft.table.kind === 'tutorial') return [];
    const all = dilemmas(draft.table);
    return [
      ...all
        .filter(({ diagnosticFor }) => diagnosticFor.length === 0)
        .map(({ id }) =>
          inTable(
            draft,
            ['decisions', id],
            `"${id}" is not diagnostic: for every seat the choice that suits it best is also best for the group.`,
          ),
        ),
      ...Object.keys(draft.table.seats)
        .filter((seat) => draft.table.seats[seat]?.playable)
        .flatMap((seat) => seatOver(draft, all, seat)),
    ];
  },
};

function seatOver(draft: Draft, all: readonly Dilemma[], seat: string): Found[] {
  if (all.length === 0) return [];
  const torn = all.filter(({ diagnosticFor }) => diagnosticFor.includes(seat)).length;
  if (torn === 0)
    return [
      inTable(draft, ['seats', seat], `At no measured decision does ${seat} have to choose between its own interest and the group's.`),
    ];
  if (torn === all.length)
    return [
      doubt(
        inTable(
          draft,
          ['seats', seat],
          `At every measured decision what suits ${seat} is worse for the group; now and then the two should fall together.`,
        ),
      ),
    ];
  return [];
}
