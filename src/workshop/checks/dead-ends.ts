import { type Check, inInk } from '../draft.ts';

/** Every path comes to an ending that the table knows. */
export const deadEnds: Check = {
  name: 'dead ends',
  reason: 'A play that breaks off has no ending, and so no debrief.',
  find: (draft) =>
    draft.turns.flatMap((turn) => {
      const at = turn.lines.at(-1)?.at ?? turn.texts.at(-1) ?? 1;
      const { then } = turn;
      if (then.kind === 'broken')
        return [inInk(draft, then.at || at, `The story breaks off here: it ${plain(then.message)}.`, draft.wayToTurn(turn))];
      if (then.kind !== 'end' || then.ending) return [];
      return [inInk(draft, at, 'The story ends here without a name: put "#ending: ..." on the line before -> END.', draft.wayToTurn(turn))];
    }),
};

function plain(message: string): string {
  if (message.includes('ran out of content')) return 'runs out of words; say where it goes on with -> and a knot, or -> END';
  return message.replace(/^RUNTIME ERROR: (?:'[^']*' )?(?:line \d+: )?/, '').replace(/\.+$/, '');
}
