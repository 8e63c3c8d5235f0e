import type { Effects, EffectsTable } from './effects-table.ts';

/** Every choice of a table by its id. */
export function allChoices({ decisions, moves }: Pick<EffectsTable, 'decisions' | 'moves'>): Map<string, Effects> {
  return new Map([...Object.values(decisions), ...Object.values(moves)].flatMap(({ choices }) => Object.entries(choices)));
}
