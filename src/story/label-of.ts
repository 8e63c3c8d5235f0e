import type { Effects, EffectsTable } from './effects-table.ts';

/** How a choice is named in tables, sentences and print: its label, after the name of whoever does it where it is a job. */
export function labelOf({ seats }: Pick<EffectsTable, 'seats'>, { does, label }: Pick<Effects, 'does' | 'label'>): string {
  return does ? `${seats[does]?.name ?? does}, ${label}` : label;
}

/** The few words of a choice of a decision, as they stand on its card; '' where the story has none. */
export const cardLabel = ({ decisions }: Pick<EffectsTable, 'decisions'>, decision: string, choice: string): string =>
  decisions[decision]?.choices[choice]?.label ?? '';
