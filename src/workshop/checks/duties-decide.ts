import { type DutyId, duties } from '../../evidence/duties.ts';
import type { Effects } from '../../story/effects-table.ts';
import { type Check, type Draft, doubt, type Found, inTable } from '../draft.ts';

/** Where a duty decides, there is no choice. */
export const dutiesDecide: Check = {
  name: 'a duty is no choice',
  reason:
    'A decision in which one choice does what the law asks and another does not is a quiz, and teaches that the duty can be voted on.',
  find: (draft) => [
    ...Object.entries(draft.table.decisions).flatMap(([id, { choices }]) => omitted(draft, ['decisions', id], choices)),
    ...Object.entries(draft.table.moves).flatMap(([id, { choices }]) => omitted(draft, ['moves', id], choices)),
  ],
};

/** The duties that some choices of a decision carry out and others leave out. */
function omitted(draft: Draft, place: readonly string[], choices: Record<string, Effects>): Found[] {
  const all = Object.entries(choices);
  const named = [...new Set(all.flatMap(([, effects]) => effects.duties))];
  return named.flatMap((duty: DutyId) => {
    const without = all.filter(([, effects]) => !effects.duties.includes(duty)).map(([choice]) => choice);
    if (without.length === 0) return [];
    return [
      doubt(
        inTable(
          draft,
          place,
          `At "${place[1]}" a duty decides (${duties[duty].name}): ${without.join(', ')} leave${without.length === 1 ? 's' : ''} it out. Carry it out whatever is chosen, and let the choice be how.`,
        ),
      ),
    ];
  });
}
