import { type Check, doubt, inInk, inTable } from '../draft.ts';

/** Every playable seat is told something of its own before it first picks, and is told the facts it is asked to share. */
export const privateBriefs: Check = {
  name: 'private briefs',
  reason: 'Without private facts and worries there is nothing to share and nobody to be.',
  find: (draft) =>
    draft.walks.flatMap(({ humans: [seat = ''], openings }) => {
      const opening = openings[0]?.legs.flatMap(({ turn }) => turn.lines) ?? [];
      const own = opening.some(({ tags }) => tags.to?.includes(seat));
      const told = new Set(draft.lines.filter(({ tags }) => !tags.to || tags.to.includes(seat)).flatMap(({ tags }) => tags.facts));
      return [
        ...(own
          ? []
          : [inInk(draft, opening[0]?.at ?? 1, `${seat} can be played, but no line "#to: ${seat}" stands before its first pick.`)]),
        ...Object.entries(draft.table.facts)
          .filter(([fact, { seat: knows }]) => knows === seat && !told.has(fact))
          .map(([fact]) =>
            doubt(inTable(draft, ['facts', fact], `${seat} is never told "${fact}": put "#fact: ${fact}" on a line "#to: ${seat}".`)),
          ),
      ];
    }),
};
