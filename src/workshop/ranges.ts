import { pillarIds } from '../session/totals.ts';
import type { LoadedStory, Range } from '../story/loaded-story.ts';
import type { Table } from '../story/table.ts';

/** Bounds on the total of the three pillars, from the table alone: what the best and the worst choice everywhere would add up to. */
export function reachableRanges(_ink: string, table: Table): LoadedStory['ranges'] {
  const range: Range = { min: 0, max: 0 };
  for (const { choices } of [...Object.values(table.decisions), ...Object.values(table.moves)]) {
    const totals = Object.values(choices).map((effects) => pillarIds.reduce((sum, pillar) => sum + effects.pillars[pillar], 0));
    range.min += Math.min(...totals);
    range.max += Math.max(...totals);
  }
  return Object.fromEntries(Object.keys(table.seats).map((seat) => [seat, range]));
}
