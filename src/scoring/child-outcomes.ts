import { outcomeIds, type Outcome } from '../evidence/outcomes.ts';
import type { Event } from '../session/events.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { About } from './about.ts';
import { chosenIn } from './chosen.ts';

export const childOutcomesAbout: About = {
  title: 'The child',
  formula: 'For each of the five outcomes: the sum of what every choice that took effect did to it, each from −2 to +2.',
  sources: ['frost-2005', 'authors'],
};

/** The five outcomes for the child, each the sum of the effects of every choice that took effect (Every Child Matters, in Frost 2005, p18). Null before any choice. */
export function childOutcomes(table: EffectsTable, log: readonly Event[]): Record<Outcome, number> | null {
  const chosen = chosenIn(table, log);
  if (chosen.length === 0) return null;
  return Object.fromEntries(
    outcomeIds.map((outcome) => [outcome, chosen.reduce((sum, { effects }) => sum + effects.child[outcome], 0)]),
  ) as Record<Outcome, number>;
}
