import type { Level } from '../evidence/ladder.ts';
import type { Event } from '../session/events.ts';
import { roundCount } from '../session/trust.ts';
import { totalsOf } from '../session/totals.ts';
import type { Milestone, EffectsTable } from '../story/effects-table.ts';
import type { About } from './about.ts';
import { chosenIn } from './chosen.ts';
import { pooling } from './pooling.ts';

export const ladderAbout: About = {
  title: 'Ladder of partnership',
  formula:
    'Level 1: information shared, by a choice that does so or because facts of two seats or more are on the table. Level 2: also a common plan. Level 3: also a joint goal, a named lead, and at least half of the seats of a commitment round committed. A rung counts when those below it are reached.',
  sources: ['frost-2005', 'authors'],
};

/** The level reached, 0 to 3, and when each milestone was passed (its place among the steps; null: not). `committed` is the largest share of seats that committed in a round. */
export type Ladder = { level: Level; milestones: Record<Milestone, number | null>; committed: number | null };

const milestoneIds: readonly Milestone[] = ['information-shared', 'common-plan', 'joint-goal', 'named-lead'];

/** The ladder of partnership (Frost 2005, p13): 1 information shared (a choice that does so, or facts of two seats on the table); 2 a common plan as well; 3 a joint goal, a named lead and half of the seats committed as well. Null before any choice. */
export function ladder(table: EffectsTable, log: readonly Event[]): Ladder | null {
  const chosen = chosenIn(table, log);
  if (chosen.length === 0) return null;
  const passed = (milestone: Milestone) => chosen.find(({ effects }) => effects.milestone === milestone)?.at ?? null;
  const milestones = Object.fromEntries(milestoneIds.map((milestone) => [milestone, passed(milestone)])) as Ladder['milestones'];
  milestones['information-shared'] = earlier(milestones['information-shared'], factsOfTwo(table, log));
  const committed = largestShare(table, log);
  return { level: levelOf(milestones, committed), milestones, committed };
}

/** When facts of a second seat came to the table. */
function factsOfTwo(table: EffectsTable, log: readonly Event[]): number | null {
  const { told } = pooling(table, log);
  return told.find(({ seat }) => seat !== told[0]?.seat)?.at ?? null;
}

function earlier(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

function levelOf(milestones: Ladder['milestones'], committed: number | null): Level {
  if (milestones['information-shared'] === null) return 0;
  if (milestones['common-plan'] === null) return 1;
  const joined = milestones['joint-goal'] !== null && milestones['named-lead'] !== null && committed !== null && committed >= 0.5;
  return joined ? 3 : 2;
}

function largestShare(table: EffectsTable, log: readonly Event[]): number | null {
  const totals = totalsOf(table, log);
  const shares = Object.keys(totals.commitments).flatMap((round) => {
    const seats = Object.keys(table.commitments[round]?.seats ?? {}).length;
    return seats > 0 ? [roundCount(table, totals, round) / seats] : [];
  });
  return shares.length === 0 ? null : Math.max(...shares);
}
