import { isFor } from '../../story/turn.ts';
import { type Check, inInk } from '../draft.ts';

/**
 * Where a scene changes for most, or something is written on the board, everybody must be told in the same turn, each with a line of their own if need be. A scene
 * given `#to` some is theirs alone: they are somewhere else, or come to where the others are.
 */
export const seenByAll: Check = {
  name: 'seen by all',
  reason: 'Whoever misses the line keeps the old room, or an empty board, for the rest of the story.',
  find: (draft) => {
    const seats = Object.keys(draft.table.seats);
    const found = new Map<string, ReturnType<typeof inInk>>();
    for (const turn of draft.turns) {
      for (const tag of ['scene', 'board'] as const) {
        const lines = turn.lines.filter((line) => line.tags[tag] !== undefined);
        const isShared = lines.some(({ tags }) => tag === 'board' || !tags.to);
        const missing = !isShared ? [] : seats.filter((seat) => !lines.some((line) => isFor(line, seat)));
        const at = lines[0]?.at ?? 1;
        if (missing.length === 0 || found.has(`${tag} ${at}`)) continue;
        const what = tag === 'scene' ? 'in this scene' : 'what is on the board';
        const message = `Nobody shows ${missing.join(', ')} ${what}: give a line that they are told the same #${tag}, or put it on a line for everybody.`;
        found.set(`${tag} ${at}`, inInk(draft, at, message, draft.wayToTurn(turn)));
      }
    }
    return [...found.values()];
  },
};
