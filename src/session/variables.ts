import type { InkValue } from '../story/narrator.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { Pledge } from './events.ts';
import type { Totals } from './totals.ts';
import { roundCount } from './trust.ts';

/** What the engine tells the story after each event: pillars, facts on the table, who thinks as we, who does which job, who committed. */
export function variables(table: EffectsTable, totals: Totals): Record<string, InkValue> {
  const told: Record<string, InkValue> = { ...totals.pillars };
  for (const fact of totals.shared) told[`shared_${fact}`] = true;
  for (const seat of Object.keys(table.seats)) told[`with_us_${seat}`] = Object.hasOwn(totals.minds, seat);
  for (const job of Object.values(table.boards).flatMap(({ jobs }) => jobs)) {
    const done = Object.entries(table.decisions[job]?.choices ?? {}).find(([choice]) => totals.chosen.includes(choice));
    if (done?.[1].does) told[`does_${job}`] = done[1].does;
  }
  for (const [round, hows] of Object.entries(totals.commitments)) {
    told.committed = roundCount(table, totals, round);
    for (const [seat, how] of Object.entries(hows) as [string, Pledge][]) told[`commit_${seat}`] = how;
  }
  return told;
}
