import type { Event } from '../session/events.ts';
import { subjectOf } from '../session/question.ts';
import type { Table } from '../story/table.ts';
import type { About } from './about.ts';
import { stepsOf } from './chosen.ts';

export const poolingAbout: About = {
  title: 'Knowledge on the table',
  formula:
    'Number of facts on the table ÷ number of facts that anyone was free to tell. A fact that a young person or family asked to be kept counts neither way. Holding a fact back never adds anything.',
  sources: ['frost-2005', 'rose-2011', 'authors'],
};

/** A fact on the table: who knew it and when it was told. `at` is the place among the steps; `round` is '' when it came up in the course of the story. */
export type Told = { fact: string; seat: string; at: number; round: string; confidential: boolean; beforeGoal: boolean };

/** Who knew what, and what the table had when it settled its goal. */
export type Pooling = {
  told: Told[];
  untold: string[];
  kept: string[];
  share: number | null;
  goalAt: number | null;
  unionBeforeGoal: boolean | null;
};

/**
 * Facts told and not told. `share`, 0 to 1, is the part of the facts free to be told that is on the table; `kept` lists confidences kept, which are not
 * withholding; `unionBeforeGoal` says whether all free facts were there before the first decision of part `goal` was settled (null until it is).
 * Hidden profiles and confidentiality: Frost 2005, tips 9 and 11.
 */
export function pooling(table: Table, log: readonly Event[]): Pooling {
  const steps = stepsOf(log);
  const found = steps.findIndex((event) => event.type === 'settled' && table.decisions[event.decision]?.part === 'goal');
  const goalAt = found < 0 ? null : found;
  const told: Told[] = [];
  for (const [at, event] of steps.entries()) {
    if (event.type !== 'facts-shared') continue;
    for (const fact of event.facts) {
      const known = table.facts[fact];
      if (!known || told.some((earlier) => earlier.fact === fact)) continue;
      told.push({
        fact,
        seat: event.seat,
        at,
        round: subjectOf(event.question),
        confidential: known.confidence !== undefined,
        beforeGoal: goalAt === null || at < goalAt,
      });
    }
  }
  const onTable = (fact: string) => told.some((one) => one.fact === fact);
  const free = Object.keys(table.facts).filter((fact) => table.facts[fact]?.confidence === undefined);
  const early = told.filter((one) => one.beforeGoal).map((one) => one.fact);
  return {
    told,
    untold: free.filter((fact) => !onTable(fact)),
    kept: Object.keys(table.facts).filter((fact) => table.facts[fact]?.confidence !== undefined && !onTable(fact)),
    share: free.length === 0 ? null : free.filter(onTable).length / free.length,
    goalAt,
    unionBeforeGoal: goalAt === null || free.length === 0 ? null : free.every((fact) => early.includes(fact)),
  };
}
