import type { Event } from '../session/events.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { About } from './about.ts';
import { measuredBy, shareOf } from './measured.ts';

export const theyAccuracyAbout: About = {
  title: 'Reading a colleague (They)',
  formula:
    'Number of right guesses ÷ number of guesses. A guess is right when it is what the story says that colleague wants. Where the story does not say, it is right when no other choice leaves the colleague better off by half a point or more: the mean effect on the child less the weight of what the colleague gives up. Where somebody plays that colleague, their own I is the answer.',
  sources: ['rose-2011', 'authors'],
};

/** The share, 0 to 1, of They answers that name what the colleague asked about wants (`wantedBy`; where somebody sits there, their I). Null when none was asked. */
export function theyAccuracy(table: EffectsTable, log: readonly Event[], seat: string): number | null {
  const asked = measuredBy(table, log, seat).flatMap(({ answers, they }) => (they ? [they.wants.includes(answers.they)] : []));
  return shareOf(asked, (right) => right);
}
