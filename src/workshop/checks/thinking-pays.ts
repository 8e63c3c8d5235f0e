import { type Check, type Draft, type Found, inTable } from '../draft.ts';
import { mean, type Population } from '../populations.ts';
import { settlingLimits } from '../settling-limits.ts';

/** By how much team reasoning must do better than self-interest, as a share of what can be reached. */
export const thinkingMargin = 0.15;

/**
 * Reading the group pays, costs something, and cannot be had by habit. Results are shares of what any play from a seat can reach (V of every choice, hold-outs and
 * commitment rounds), means over the seats; every habit, such as always tapping the same place, must end a fifth of that range below somebody who reads the table.
 */
export const thinkingPays: Check = {
  name: 'thinking pays',
  reason: 'If self-interest, or always the first choice, does as well as thinking, then the story does not tell the two apart.',
  find: (draft) => {
    if (draft.table.kind === 'tutorial' || Object.keys(draft.table.decisions).length === 0) return [];
    return verdicts(draft, draft.populations);
  },
};

function verdicts(draft: Draft, all: readonly Population[]): Found[] {
  const plays = (id: string) => all.find(({ player }) => player.id === id)?.plays ?? [];
  const result = (id: string) => mean(plays(id).map((played) => played.result));
  const team = result('team-reasoning');
  const self = result('self-interested');
  const read = result('reader');
  if (team === null || self === null || read === null) return [];
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const found: Found[] = [];
  if (team - self < thinkingMargin)
    found.push(
      inTable(
        draft,
        ['decisions'],
        `Team reasoning reaches ${percent(team)} of what this story allows and self-interest ${percent(self)}; there must be ${percent(thinkingMargin)} or more between them.`,
      ),
    );
  if (plays('team-reasoning').every(({ gave }) => gave === 0))
    found.push(inTable(draft, ['decisions'], 'Team reasoning costs the player nothing in any seat; then it is no sacrifice.'));
  for (const { player } of all.filter(({ player: { kind } }) => kind === 'habit')) {
    const reached = result(player.id) ?? 0;
    if (read - reached < settlingLimits.readerAhead - 1e-9)
      found.push(
        inTable(
          draft,
          ['decisions'],
          `"${player.says}" reaches ${percent(reached)} of what this story allows, and a reader of the table ${percent(read)}; ${percent(settlingLimits.readerAhead)} must lie between them. Change the order or the words of some choices.`,
        ),
      );
  }
  return found;
}
