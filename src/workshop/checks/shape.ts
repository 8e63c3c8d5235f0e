import { type Check, type Draft, doubt, type Found, inTable } from '../draft.ts';

/** What a story is made of, at the least. */
export const storyShape = { seats: [3, 5], playable: 2, measured: 4, moves: 2, shares: 1, commitments: 1, endings: 3 } as const;

/** A story has seats, measured decisions, moves, rounds and endings enough to be debriefed. */
export const shape: Check = {
  name: 'shape of the story',
  reason: 'One nice choice does not prove anything; the measures need several moments of each kind.',
  find: (draft) => (draft.table.kind === 'tutorial' ? [] : [...counts(draft), ...movesOf(draft)]),
};

function counts(draft: Draft): Found[] {
  const { seats, decisions, shares, commitments, endings } = draft.table;
  const sat = Object.keys(seats).length;
  const few = (place: string, found: number, needed: number, what: string) =>
    found >= needed ? [] : [inTable(draft, [place], `The story has ${found} ${what}; it needs ${needed} or more.`)];
  return [
    ...few('seats', Object.values(seats).filter(({ playable }) => playable).length, storyShape.playable, 'playable seats'),
    ...few('decisions', Object.values(decisions).filter(({ measured }) => measured).length, storyShape.measured, 'measured decisions'),
    ...few('shares', Object.keys(shares).length, storyShape.shares, 'share rounds'),
    ...few('commitments', Object.keys(commitments).length, storyShape.commitments, 'commitment rounds'),
    ...few('endings', Object.keys(endings).length, storyShape.endings, 'endings'),
    ...(sat < storyShape.seats[0] || sat > storyShape.seats[1]
      ? [
          inTable(
            draft,
            ['seats'],
            `The story has ${sat} seats; ${storyShape.seats[0]} to ${storyShape.seats[1]} can be followed by a reader.`,
          ),
        ]
      : []),
  ];
}

function movesOf(draft: Draft): Found[] {
  const { seats, moves, facts } = draft.table;
  return Object.keys(seats)
    .filter((seat) => seats[seat]?.playable)
    .flatMap((seat) => {
      const own = Object.values(moves).filter((move) => move.seat === seat).length;
      const knows = Object.values(facts).some((fact) => fact.seat === seat);
      return [
        ...(own < storyShape.moves
          ? [inTable(draft, ['seats', seat], `${seat} can be played and has ${own} personal moves; it needs ${storyShape.moves} or more.`)]
          : []),
        ...(knows ? [] : [doubt(inTable(draft, ['seats', seat], `${seat} can be played and knows nothing that the others do not.`))]),
      ];
    });
}
