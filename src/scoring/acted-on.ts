import type { Event, How } from '../session/events.ts';
import type { Table } from '../story/table.ts';
import type { About } from './about.ts';
import { stepsOf } from './chosen.ts';
import { measuredBy } from './measured.ts';

export const actedOnAbout: About = {
  title: 'Acted on',
  formula:
    "A = sum of points ÷ number of moments. A measured decision gives 1 when what you put forward is both your own We and the table's We, else 0. A commitment round gives 1 for commit, ½ for signpost, 0 for hold.",
  sources: ['rose-2011', 'gilbert-2001', 'authors'],
};

/** What a commitment counts for (authors' judgement). */
export const commitPoints: Record<How, number> = { hold: 0, signpost: 0.5, commit: 1 };

/**
 * A, 0 to 1: the share of measured decisions in which what this seat put forward equals its own We and the table's We, together with its
 * commitments kept; each measured decision and each commitment round counts one (Gilbert's second half: each does their part; Rose 2011).
 * Null while there is neither.
 */
export function actedOn(table: Table, log: readonly Event[], seat: string): number | null {
  const decided = measuredBy(table, log, seat)
    .filter(({ proposed }) => proposed !== null)
    .map(({ proposed, answers, tableWe }) => (proposed === answers.we && proposed === tableWe ? 1 : 0));
  const kept = stepsOf(log).flatMap((event) => (event.type === 'committed' && event.seat === seat ? [commitPoints[event.how]] : []));
  const points: number[] = [...decided, ...kept];
  return points.length === 0 ? null : points.reduce((sum, point) => sum + point, 0) / points.length;
}
