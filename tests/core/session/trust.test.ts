import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noTotals } from '../../../src/session/totals.ts';
import { belief, policyCommit, trustThreshold } from '../../../src/session/trust.ts';
import type { Commitment } from '../../../src/story/effects-table.ts';

const seatOf = (alone: number, starts: number) => ({ does: 'd', hold: 'h', signpost: 's', commit: 'c', alone, starts, costs: [] });
const round = (value: number[], ...alone: number[]): Commitment => ({
  asks: 'Who?',
  value,
  sources: [],
  seats: Object.fromEntries(alone.map((one, index) => [`s${index}`, seatOf(one, 0.4)])),
});

describe('the trust threshold', () => {
  it('is worked out from the values: two seats, nothing gained by one alone, 4 by both, 1 lost by acting', () => {
    // -1 + p * (4 - 0) + (1 - p) * (0 - 0) >= 0 at p = 0.25
    expect(trustThreshold(round([0, 0, 4], -1, -1), 's0')).toBe(0.25);
  });

  it('is worked out for three seats: value 0, 0, 2, 6 and 2 lost by acting', () => {
    // gain(p) = 0 (1-p)^2 + 2 * 2p(1-p) + 4 * p^2 = 4p, so -2 + 4p >= 0 at p = 0.5
    expect(trustThreshold(round([0, 0, 2, 6], -2, 0, 0), 's0')).toBe(0.5);
  });

  it('is none when no belief is enough', () => {
    expect(trustThreshold(round([0, 0, 1], -2, 0), 's0')).toBeNull();
  });

  it('rises with what the seat stands to lose', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4, max: 0 }), fc.integer({ min: -4, max: 0 }), (one, other) => {
        const [less, more] = [Math.max(one, other), Math.min(one, other)];
        const needed = (alone: number) => trustThreshold(round([0, 0, 1, 5], alone, 0, 0), 's0') ?? 2;
        expect(needed(less)).toBeLessThanOrEqual(needed(more));
      }),
    );
  });
});

describe('a belief', () => {
  it('stays between 0 and 1 and rises with responsibility', () => {
    const commitment = round([0, 0, 4], -1, -1);
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), (responsibility) => {
        const totals = noTotals();
        const at = (points: number) => belief(commitment, 's0', { ...totals, pillars: { ...totals.pillars, responsibility: points } });
        expect(at(responsibility)).toBeGreaterThanOrEqual(0);
        expect(at(responsibility)).toBeLessThanOrEqual(1);
        expect(at(responsibility + 1)).toBeGreaterThanOrEqual(at(responsibility));
      }),
    );
  });

  it('falls when what a seat gave went unnoticed, and rises when it was named', () => {
    const commitment = round([0, 0, 4], -1, -1);
    const gave = {
      ...noTotals(),
      costs: [{ seat: 's0', theme: 'power' as const, code: 'domain' as const, weight: 1, gives: 'the room', tells: [] }],
    };
    expect(belief(commitment, 's0', gave)).toBeLessThan(belief(commitment, 's0', noTotals()));
    expect(belief(commitment, 's0', { ...gave, acknowledged: ['s0'] })).toBeGreaterThan(belief(commitment, 's0', noTotals()));
  });

  it('decides: commits when it reaches the threshold, signposts when near, else holds', () => {
    const at = (starts: number) =>
      policyCommit({ ...round([0, 0, 4], -2, -2), seats: { s0: seatOf(-2, starts), s1: seatOf(-2, 0.5) } }, 's0', noTotals());
    expect([at(0.5), at(0.4), at(0.2)]).toEqual(['commit', 'signpost', 'hold']);
  });
});
