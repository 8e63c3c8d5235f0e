import type { Event } from '../session/events.ts';
import { suits } from '../session/policies.ts';
import type { Table } from '../story/table.ts';
import type { About } from './about.ts';
import { measuredBy, shareOf } from './measured.ts';

export const theyAccuracyAbout: About = {
  title: 'Reading a colleague (They)',
  formula:
    'Number of right guesses ÷ number of guesses. A guess is right when no other choice leaves that colleague better off: the mean effect on the child less the weight of what the colleague gives up. Where choices tie, each of them is right.',
  sources: ['rose-2011', 'authors'],
};

/** The share, 0 to 1, of They answers that name a choice with the largest own stake of the colleague asked about (`suits`; ties all count). Null when none was asked. */
export function theyAccuracy(table: Table, log: readonly Event[], seat: string): number | null {
  const asked = measuredBy(table, log, seat).flatMap(({ decision, answers }) => {
    const colleague = decision.they[seat];
    return colleague ? [suits(decision, colleague).includes(answers.they)] : [];
  });
  return shareOf(asked, (right) => right);
}
