import { type Check, doubt, inTable } from '../draft.ts';

/** The least share of the moments, by the number of seats that may be played: a fifth. */
export const leastHeard = 0.2;

/** Every playable seat has its share of the moments: of lines spoken, and of moves made. */
export const seatsHeard: Check = {
  name: 'seats heard',
  reason: 'A seat nobody hears is a seat nobody wants.',
  find: (draft) => {
    if (draft.walks.some(({ stopped }) => stopped)) return [];
    const seats = Object.keys(draft.table.seats);
    const moments = (seat: string) =>
      draft.lines.filter(({ tags }) => tags.who === seat).length +
      Object.values(draft.table.moves).filter((move) => move.seat === seat).length;
    const all = seats.reduce((sum, seat) => sum + moments(seat), 0);
    return seats
      .filter((seat) => draft.table.seats[seat]?.playable && all > 0 && Math.round((moments(seat) / all) * 100) < leastHeard * 100)
      .map((seat) =>
        doubt(
          inTable(
            draft,
            ['seats', seat],
            `${seat} can be played and has ${Math.round((moments(seat) / all) * 100)}% of the moments (lines spoken and moves); a fifth is meant.`,
          ),
        ),
      );
  },
};
