import { tipNumbers } from '../evidence/tips.ts';
import type { Event } from '../session/events.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { About } from './about.ts';
import { chosenIn } from './chosen.ts';

export const tipsMetAbout: About = {
  title: 'Tips practised and missed',
  formula:
    'For each of the nineteen tips: the moments at which a choice that took effect practised it, and those at which it was passed by, as the table of the story has it.',
  sources: ['frost-2005', 'authors'],
};

/** A moment at which a tip was practised or missed: which choice, by which seat (null: the table), and its place among the steps. */
export type TipMoment = { at: number; choice: string; by: string | null };

/** One of the nineteen tips with its moments. */
export type TipMet = { tip: number; practised: TipMoment[]; missed: TipMoment[] };

/** For each of the nineteen tips of Frost 2005 (p46-53), in their order, the moments practised and missed. */
export function tipsMet(table: EffectsTable, log: readonly Event[]): TipMet[] {
  const chosen = chosenIn(table, log);
  const moments = (tip: number, kind: 'practised' | 'missed') =>
    chosen.filter(({ effects }) => effects.tips[kind].includes(tip)).map(({ at, choice, by }): TipMoment => ({ at, choice, by }));
  return tipNumbers.map((tip) => ({ tip, practised: moments(tip, 'practised'), missed: moments(tip, 'missed') }));
}
