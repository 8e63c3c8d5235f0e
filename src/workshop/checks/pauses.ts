import { type Check, inInk } from '../draft.ts';

/** After a round the script goes on with a line of text. */
export const pauses: Check = {
  name: 'after a round',
  reason: 'Ink reads ahead to the next line of words; without one it would choose the way on before the round has been played.',
  find: (draft) =>
    draft.turns.flatMap((turn) => {
      if (turn.then.kind !== 'activity' || !turn.overrun) return [];
      const line = turn.lines.at(-1);
      return [
        inInk(
          draft,
          line?.at ?? 1,
          `After "#activity: ${turn.then.id}" a line of text must follow, before any choice or end.`,
          draft.wayToTurn(turn),
        ),
      ];
    }),
};
