import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { noTotals } from '../../../src/session/totals.ts';
import { payerOf, policyCarries, settle, strongestLosing } from '../../../src/session/settle.ts';
import { fixtureTable } from '../../support/fixture-table.ts';

const nothing = noTotals();
const withBus = { ...nothing, shared: ['bus'] };
const aim = (proposals: Record<string, string>) => settle(fixtureTable, 'aim', proposals, nothing);
const ways = (proposals: Record<string, string>, totals = withBus) => settle(fixtureTable, 'ways', proposals, totals);

describe('the rule by which a table settles', () => {
  it('is agreed when all put the same forward', () => {
    expect(aim({ ann: 'aim_hear', ben: 'aim_hear', cat: 'aim_hear' })).toEqual({ choice: 'aim_hear', why: 'agreed', by: '' });
  });

  it('is what most put forward, one proposal a seat', () => {
    expect(aim({ ann: 'aim_hear', ben: 'aim_hear', cat: 'aim_read' })).toEqual({ choice: 'aim_hear', why: 'most', by: '' });
  });

  it('is a tie otherwise, of those with most, in the order of the effects table', () => {
    expect(ways({ ann: 'ways_wait', ben: 'ways_share', cat: 'ways_one' })).toEqual({ tied: ['ways_share', 'ways_one', 'ways_wait'] });
    expect(aim({ ann: 'aim_hear', ben: 'aim_read' })).toEqual({ tied: ['aim_read', 'aim_hear'] });
  });

  it('is outweighed where the story says so, unless what would change that is on the table', () => {
    const put = { ann: 'ways_share', ben: 'ways_share', cat: 'ways_one' };
    expect(ways(put, nothing)).toEqual({ choice: 'ways_one', why: 'outweighed', by: 'cat' });
    expect(ways(put)).toMatchObject({ choice: 'ways_share', why: 'most' });
  });

  it('is not outweighed by somebody who puts something else forward: power is used by whoever holds it', () => {
    expect(ways({ ann: 'ways_share', ben: 'ways_share', cat: 'ways_wait' }, nothing)).toMatchObject({ choice: 'ways_share', why: 'most' });
  });

  it('never depends on who is named first, and counts every seat once', () => {
    const choice = fc.constantFrom('ways_share', 'ways_one', 'ways_wait');
    fc.assert(
      fc.property(choice, choice, choice, (ann, ben, cat) => {
        expect(ways({ ann, ben, cat })).toEqual(ways({ cat, ben, ann }));
        const settled = ways({ ann, ben, cat });
        const count = (one: string) => [ann, ben, cat].filter((put) => put === one).length;
        if ('tied' in settled) expect(new Set(settled.tied.map(count))).toEqual(new Set([1]));
        else expect(count(settled.choice)).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

test('the strongest losing proposal is the one that most put forward and that was not settled', () => {
  const put = { ann: 'ways_one', ben: 'ways_wait', cat: 'ways_wait' };
  expect(strongestLosing(fixtureTable, 'ways', put, 'ways_one')).toBe('ways_wait');
  expect(strongestLosing(fixtureTable, 'ways', { ann: 'ways_one' }, 'ways_one')).toBe('');
});

test('whoever would give up most says whether they will carry a tie', () => {
  // ways_share asks 2 of Ann and 1 of Cat, ways_wait 1 of Cat, ways_one 3 of Ben
  expect(payerOf(fixtureTable, 'ways', ['ways_share', 'ways_wait'])).toBe('ann');
  expect(payerOf(fixtureTable, 'ways', ['ways_share', 'ways_one'])).toBe('ben');
});

test('a payer nobody sits in takes what suits it, and what is best for the group when it thinks as we', () => {
  // Ben: ways_share 0.4, ways_one -2.8; Ann: ways_share -1.6, ways_wait 0; V: 5, 2, -1
  expect(policyCarries(fixtureTable, 'ways', ['ways_share', 'ways_wait'], 'ann', {})).toBe('ways_wait');
  expect(policyCarries(fixtureTable, 'ways', ['ways_share', 'ways_wait'], 'ann', { ann: { by: 'thanked', choice: 'x' } })).toBe(
    'ways_share',
  );
});
