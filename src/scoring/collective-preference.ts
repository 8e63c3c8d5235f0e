import type { Event } from '../session/events.ts';
import { pillarIds } from '../session/totals.ts';
import type { Range } from '../story/loaded-story.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { About } from './about.ts';
import { chosenIn } from './chosen.ts';

export const collectivePreferenceAbout: About = {
  title: 'Collective preference formed',
  formula:
    'F = (goal + plan + responsibility over the path − the smallest total that can be reached) ÷ (the largest − the smallest). The smallest and largest are found by walking every path of the story.',
  sources: ['rose-2011', 'gilbert-2001', 'authors'],
};

/**
 * F, 0 to 1: goal + plan + responsibility of every choice that took effect, normalised by the smallest and largest total that
 * a table in this story can reach (Gilbert 2001 by way of Rose 2011: shared goal, shared plan, shared responsibility; the weights are the authors').
 * Null before any choice, without a range, and where every path gives the same total.
 */
export function collectivePreference(table: EffectsTable, log: readonly Event[], range: Range | null): number | null {
  const chosen = chosenIn(table, log);
  if (!range || range.max <= range.min || chosen.length === 0) return null;
  const total = chosen.reduce((sum, { effects }) => sum + pillarIds.reduce((part, pillar) => part + effects.pillars[pillar], 0), 0);
  return Math.min(1, Math.max(0, (total - range.min) / (range.max - range.min)));
}
