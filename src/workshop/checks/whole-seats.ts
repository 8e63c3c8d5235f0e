import { type Check, type Draft, inTable } from '../draft.ts';

/** Every seat of a story is somebody's: it can be played, is told something of its own, knows something, does something and pays something. */
export const wholeSeats: Check = {
  name: 'every seat is whole',
  reason: 'In a room every chair is somebody’s; a chair without a brief, a fact, a move or a price is a chair to fall asleep in.',
  find: (draft) =>
    Object.keys(draft.table.seats).flatMap((seat) =>
      missing(draft, seat).map((what) => inTable(draft, ['seats', seat], `${seat} ${what}; every seat is somebody's.`)),
    ),
};

function missing({ table, lines }: Draft, seat: string): string[] {
  const effects = [...Object.values(table.decisions), ...Object.values(table.moves)].flatMap(({ choices }) => Object.values(choices));
  const pledged = Object.values(table.commitments).flatMap(({ seats }) => seats[seat]?.costs ?? []);
  return [
    ...(table.seats[seat]?.playable ? [] : ['cannot be played (playable: true)']),
    ...(lines.some(({ tags }) => tags.to?.includes(seat)) ? [] : [`has no line of its own (#to: ${seat})`]),
    ...(Object.values(table.facts).some((fact) => fact.seat === seat) ? [] : ['knows no fact that the others do not']),
    ...(Object.values(table.moves).some((move) => move.seat === seat) ? [] : ['has no personal move']),
    ...(effects.some(({ costs }) => costs.some((cost) => cost.seat === seat)) || pledged.length > 0 ? [] : ['never gives anything up']),
  ];
}
