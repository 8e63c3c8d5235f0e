import type { Event, Pledge } from '../session/events.ts';
import type { EffectsTable } from '../story/effects-table.ts';
import type { About } from './about.ts';
import { stepsOf } from './chosen.ts';
import { measuredBy, shareOf } from './measured.ts';

export const actedOnAbout: About = {
  title: 'Acted on',
  formula:
    'A = the mean of two shares. Said it though it cost me: of the measured decisions in which your We was not your I, those in which you put your We forward. Did my part: the mean over commitment rounds of 1 for commit, ½ for signpost, 0 for hold. A share without moments is left out. Being outvoted costs nothing.',
  sources: ['rose-2011', 'gilbert-2001', 'authors'],
};

/** What a commitment counts for (authors' judgement). */
export const pledgePoints: Record<Pledge, number> = { hold: 0, signpost: 0.5, commit: 1 };

/** The two shares that A is the mean of, each 0 to 1 or null where there was no moment for it. */
export type ActedOn = { said: number | null; did: number | null };

/**
 * What this seat said though it cost it, and what it did: the share of measured decisions with We other than I in which We was put forward first, and the mean
 * of its commitments (Gilbert's second half: each does their part as a member; Rose 2011; the weights are the authors').
 */
export function actedOnShares(table: EffectsTable, log: readonly Event[], seat: string): ActedOn {
  const costly = measuredBy(table, log, seat).filter(({ proposed, answers }) => proposed !== null && answers.i !== answers.we);
  const kept = stepsOf(log).flatMap((event) => (event.type === 'committed' && event.seat === seat ? [pledgePoints[event.how]] : []));
  return {
    said: shareOf(costly, ({ proposed, answers }) => proposed === answers.we),
    did: kept.length === 0 ? null : kept.reduce((sum, point) => sum + point, 0) / kept.length,
  };
}

/** A, 0 to 1: the mean of the shares there are; null while there is neither. */
export function actedOn(table: EffectsTable, log: readonly Event[], seat: string): number | null {
  const { said, did } = actedOnShares(table, log, seat);
  const shares = [said, did].filter((share) => share !== null);
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
