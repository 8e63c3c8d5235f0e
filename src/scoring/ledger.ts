import { themes, type Theme } from '../evidence/themes.ts';
import type { Event } from '../session/events.ts';
import { subjectOf } from '../session/question.ts';
import type { Cost, EffectsTable } from '../story/effects-table.ts';
import type { About } from './about.ts';
import { chosenIn, stepsOf } from './chosen.ts';

export const ledgerAbout: About = {
  title: 'Who gave up what',
  formula:
    'The weight (1 to 3) of every cost that a choice or a kept commitment put on a seat, added by seat and theme. It counts as acknowledged when that choice or a later one acknowledges the seat.',
  sources: ['rose-2011', 'authors'],
};

/** One thing given up: a cost, at which choice or in which commitment round, and whether anyone acknowledged it. `at` is the place among the steps. */
export type LedgerEntry = Cost & { at: number; choice: string | null; round: string | null; acknowledged: boolean };

/** All that was given up, and its weight by seat and theme. */
export type Ledger = { entries: LedgerEntry[]; weights: Record<string, Record<Theme, number>>; total: number };

/** The self-sacrifice ledger (Rose 2011: what people give up in four themes to reach a collective preference; weights are the authors'). Every seat of the table has a row. */
export function ledger(table: EffectsTable, log: readonly Event[]): Ledger {
  const chosen = chosenIn(table, log);
  const thanked = (seat: string, from: number) => chosen.some(({ at, effects }) => at >= from && effects.acknowledges.includes(seat));
  const entry = (cost: Cost, at: number, choice: string | null, round: string | null): LedgerEntry => ({
    ...cost,
    at,
    choice,
    round,
    acknowledged: thanked(cost.seat, at),
  });
  const ofChoices = chosen.flatMap(({ at, choice, effects }) => effects.costs.map((cost) => entry(cost, at, choice, null)));
  const ofRounds = stepsOf(log).flatMap((event, at) => {
    if (event.type !== 'committed' || event.how !== 'commit') return [];
    const round = subjectOf(event.question);
    const costs = table.commitments[round]?.seats[event.seat]?.costs ?? [];
    return costs.map((cost) => entry(cost, at, null, round));
  });
  const entries = [...ofChoices, ...ofRounds].sort((a, b) => a.at - b.at);
  return { entries, weights: weightsOf(Object.keys(table.seats), entries), total: entries.reduce((sum, { weight }) => sum + weight, 0) };
}

function weightsOf(seats: readonly string[], entries: readonly LedgerEntry[]): Ledger['weights'] {
  const weigh = (seat: string, theme: Theme) =>
    entries.reduce((sum, entry) => (entry.seat === seat && entry.theme === theme ? sum + entry.weight : sum), 0);
  return Object.fromEntries(
    seats.map((seat) => [seat, Object.fromEntries(themes.map((theme) => [theme, weigh(seat, theme)])) as Record<Theme, number>]),
  );
}
