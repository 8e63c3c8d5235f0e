import type { Commitment, EffectsTable } from '../story/effects-table.ts';
import type { Pledge } from './events.ts';
import type { Totals } from './totals.ts';

/** How the belief of a seat moves; the authors' judgement, open to the player in the debrief. */
export const trustWeights = { perResponsibility: 0.06, acknowledged: 0.05, unacknowledged: -0.04, signpostBand: 0.15 } as const;

/**
 * The chance that each other seat commits at which committing becomes best for the group (Gilbert 2001 by way of Rose 2011; design, section 3):
 * the smallest p in 0..1, to a hundredth, at which alone_i + E[value(K+1) − value(K)] ≥ 0, where K, the number of others who commit,
 * is binomial(n−1, p). Returns null when no p is enough.
 */
export function trustThreshold(commitment: Commitment, seat: string): number | null {
  const others = Object.keys(commitment.seats).length - 1;
  const alone = commitment.seats[seat]?.alone ?? 0;
  for (let hundredth = 0; hundredth <= 100; hundredth++) {
    if (alone + expectedGain(commitment.value, others, hundredth / 100) >= -1e-9) return hundredth / 100;
  }
  return null;
}

/** What one more seat adds to the group value on average when each of the others commits with chance p. */
function expectedGain(value: readonly number[], others: number, p: number): number {
  let gain = 0;
  for (let k = 0; k <= others; k++) {
    const chance = binomial(others, k) * p ** k * (1 - p) ** (others - k);
    gain += chance * ((value[k + 1] ?? 0) - (value[k] ?? 0));
  }
  return gain;
}

function binomial(n: number, k: number): number {
  let ways = 1;
  for (let step = 1; step <= k; step++) ways = (ways * (n - k + step)) / step;
  return ways;
}

/**
 * What a seat believes, 0 to 1: the chance that each of the others will commit. It starts where the table says, rises with the
 * responsibility shared so far, rises when something this seat gave up was acknowledged, and falls when it was not.
 */
export function belief(commitment: Commitment, seat: string, totals: Totals): number {
  const gave = totals.costs.some((cost) => cost.seat === seat);
  const thanked = totals.acknowledged.includes(seat);
  const recognition = !gave ? 0 : thanked ? trustWeights.acknowledged : trustWeights.unacknowledged;
  const raw = (commitment.seats[seat]?.starts ?? 0) + trustWeights.perResponsibility * totals.pillars.responsibility + recognition;
  return Math.min(1, Math.max(0, Math.round(raw * 100) / 100));
}

/** What an empty seat does in a commitment round: commits when its belief reaches its threshold, signposts when it comes close, else holds. */
export function policyCommit(commitment: Commitment, seat: string, totals: Totals): Pledge {
  const needed = trustThreshold(commitment, seat);
  if (needed === null) return 'hold';
  const believed = belief(commitment, seat, totals);
  if (believed >= needed) return 'commit';
  return believed >= needed - trustWeights.signpostBand ? 'signpost' : 'hold';
}

/** Who did what in a round, and how many committed. */
export function roundCount(table: EffectsTable, totals: Totals, round: string): number {
  const hows = totals.commitments[round] ?? {};
  return Object.keys(table.commitments[round]?.seats ?? {}).filter((seat) => hows[seat] === 'commit').length;
}
