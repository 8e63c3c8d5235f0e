import type { Event } from '../session/events.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { About } from './about.ts';
import { measuredBy, shareOf } from './measured.ts';

export const iWeGapAbout: About = {
  title: 'I/We gap',
  formula: 'Number of measured decisions in which your I and your We differ ÷ number of measured decisions you answered.',
  sources: ['sugden-2005', 'rose-2011'],
};

/** The share, 0 to 1, of measured decisions in which this seat's I differs from its We (team reasoning: Sugden 2005 by way of Rose 2011). Null when it answered none. */
export function iWeGap(table: EffectsTable, log: readonly Event[], seat: string): number | null {
  return shareOf(measuredBy(table, log, seat), ({ answers }) => answers.i !== answers.we);
}
