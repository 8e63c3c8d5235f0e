import { type Check, inTable } from '../draft.ts';
import { observe } from '../observed.ts';
import { settlingLimits as limits } from '../settling-limits.ts';

/** On most paths somebody at the table changes sides because of something the player did. */
export const sidesChange: Check = {
  name: 'sides change',
  reason:
    'Preferences form as a group because of what people do (Rose 2011). A table whose people stay where they are, whatever one does, shows the opposite.',
  find: (draft) => {
    if (draft.table.kind === 'tutorial') return [];
    const plays = draft.populations.find(({ player }) => player.kind === 'random')?.plays ?? [];
    if (plays.length === 0) return [];
    const turned = plays.filter(({ play }) => observe(draft.table, play).some((one) => Object.keys(one.turned).length > 0));
    const share = turned.length / plays.length;
    if (share > limits.sidesChange) return [];
    return [
      inTable(
        draft,
        ['decisions'],
        `In ${Math.round(share * 100)}% of plays by chance does a colleague change sides because of the player; more than ${limits.sidesChange * 100}% is meant. Give people reasons to (puts, acknowledges, we other than wants).`,
      ),
    ];
  },
};
