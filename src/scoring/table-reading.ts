import type { Event } from '../session/events.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { About } from './about.ts';
import { measuredBy, shareOf } from './measured.ts';

export const tableReadingAbout: About = {
  title: 'Reading the table',
  formula:
    'Number of measured decisions in which your We is the choice most seats named for the team ÷ number you answered. Seats that nobody sits in count by what the story says they sincerely hold best. Where choices tie, each of them counts as the table’s.',
  sources: ['gilbert-2001', 'rose-2011', 'authors'],
};

/** The share, 0 to 1, of measured decisions in which this seat's We is the table's We (see `tableWe`). Null when it answered none. */
export function tableReading(table: EffectsTable, log: readonly Event[], seat: string): number | null {
  return shareOf(measuredBy(table, log, seat), ({ answers, tableWe }) => tableWe.includes(answers.we));
}
