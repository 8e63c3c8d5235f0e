import type { Event } from '../session/events.ts';
import type { Ask, EffectsTable } from '../story/effects-table.ts';
import type { About } from './about.ts';
import { chosenIn } from './chosen.ts';

export const askedOfAbout: About = {
  title: 'Asked of the family',
  formula:
    'Everything that a choice which took effect asks of the family or the child: their time, their privacy, a say, trust or money, counted by kind. It has no weight: nobody at the table can say what it is worth to them.',
  sources: ['frost-2005', 'authors'],
};

/** The kinds of what is asked of a family, in the order in which they are read. */
export const askKinds = ['time', 'privacy', 'say', 'trust', 'money'] as const satisfies readonly Ask['kind'][];

/** One thing asked of the family: of whom, of which kind, in which words, by which choice; `by` is the seat whose move it was (null: the table), `at` its place among the steps. */
export type AskedEntry = Ask & { at: number; choice: string; by: string | null };

/** Everything that was asked of the family, in the order of time, and how often each kind. */
export type AskedOf = { entries: AskedEntry[]; kinds: Record<Ask['kind'], number>; total: number };

/** What was asked of the family, the ledger beside that of the seats: families pay too (tip 14, Frost 2005; what is asked is the writers' word, and is not weighed). */
export function askedOf(table: EffectsTable, log: readonly Event[]): AskedOf {
  const entries = chosenIn(table, log).flatMap(({ at, choice, by, effects }) =>
    effects.asks_of.map((ask): AskedEntry => ({ ...ask, at, choice, by })),
  );
  const count = (kind: Ask['kind']) => entries.filter((entry) => entry.kind === kind).length;
  return {
    entries,
    kinds: Object.fromEntries(askKinds.map((kind) => [kind, count(kind)])) as AskedOf['kinds'],
    total: entries.length,
  };
}
