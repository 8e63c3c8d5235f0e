import type { Verdict } from '../evidence/explanations.ts';
import type { Outcome } from '../evidence/outcomes.ts';
import type { Event } from '../session/events.ts';
import type { LoadedStory } from '../story/loaded-story.ts';
import { type ActedOn, actedOn, actedOnShares } from './acted-on.ts';
import { askedOf, type AskedOf } from './asked-of.ts';
import { childOutcomes } from './child-outcomes.ts';
import { collectivePreference } from './collective-preference.ts';
import { fairness } from './fairness.ts';
import { iWeGap } from './i-we-gap.ts';
import { ladder, type Ladder } from './ladder.ts';
import { ledger, type Ledger } from './ledger.ts';
import { pooling, type Pooling } from './pooling.ts';
import { tableReading } from './table-reading.ts';
import { theyAccuracy } from './they-accuracy.ts';
import { tipsMet, type TipMet } from './tips-met.ts';
import { trust, type TrustRound } from './trust.ts';
import { verdict } from './verdict.ts';

/** Every measure of a session from one seat. Shares run from 0 to 1; a measure that has nothing to measure is null, never NaN. Plain JSON. */
export type Scorecard = {
  seat: string;
  collectivePreference: number | null;
  actedOn: number | null;
  /** The two shares that `actedOn` is the mean of. */
  actedOnShares: ActedOn;
  verdict: Verdict | null;
  iWeGap: number | null;
  theyAccuracy: number | null;
  tableReading: number | null;
  askedOf: AskedOf;
  ledger: Ledger;
  fairness: number | null;
  child: Record<Outcome, number> | null;
  pooling: Pooling;
  tips: TipMet[];
  ladder: Ladder | null;
  trust: Record<string, TrustRound>;
};

/** Works out the scorecard from the log alone, finished or not. Notes in the log change nothing; the order of seats in the table changes nothing. */
export function scorecard(story: Pick<LoadedStory, 'table' | 'range'>, log: readonly Event[], seat: string): Scorecard {
  const { table, range } = story;
  const formed = collectivePreference(table, log, range);
  const acted = actedOn(table, log, seat);
  const given = ledger(table, log);
  return {
    seat,
    collectivePreference: formed,
    actedOn: acted,
    actedOnShares: actedOnShares(table, log, seat),
    verdict: verdict(formed, acted),
    iWeGap: iWeGap(table, log, seat),
    theyAccuracy: theyAccuracy(table, log, seat),
    tableReading: tableReading(table, log, seat),
    askedOf: askedOf(table, log),
    ledger: given,
    fairness: fairness(given),
    child: childOutcomes(table, log),
    pooling: pooling(table, log),
    tips: tipsMet(table, log),
    ladder: ladder(table, log),
    trust: trust(table, log),
  };
}
