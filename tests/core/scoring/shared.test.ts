import { assert, constantFrom, property, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { tipNumbers, tips } from '../../../src/evidence/tips.ts';
import { ladder } from '../../../src/scoring/ladder.ts';
import { pooling } from '../../../src/scoring/pooling.ts';
import { tipsMet } from '../../../src/scoring/tips-met.ts';
import { trust } from '../../../src/scoring/trust.ts';
import { fixtureTable } from '../../support/fixture-table.ts';
import { annsPlay, committed, logOf, moved, settled, told } from '../../support/log-of.ts';

test('pooling says what was told, by whom and when, and keeps a confidence apart from withholding', () => {
  // free to be told: hearing, bus; both told before aim was settled. 2 / 2 = 1. The secret was kept, and lowers nothing.
  const known = pooling(fixtureTable, annsPlay);
  expect(known).toMatchObject({ share: 1, unionBeforeGoal: true, untold: [], kept: ['secret'] });
  expect(known.told.map(({ fact, seat, at }) => [fact, seat, at])).toEqual([
    ['hearing', 'ann', 2],
    ['bus', 'ben', 3],
  ]);
});

test('a fact that comes after the goal was settled came too late for it', () => {
  // hearing before, bus after: 2 / 2 on the table, but not before the goal
  const known = pooling(fixtureTable, logOf(told('ann', 'hearing'), settled('aim', 'aim_read'), told('ben', 'bus')));
  expect(known).toMatchObject({ share: 1, unionBeforeGoal: false });
  expect(known.told.map(({ beforeGoal }) => beforeGoal)).toEqual([true, false]);
});

test('holding a fact back never raises pooling, and telling a confidence never does either', () => {
  const facts = ['hearing', 'bus', 'secret'];
  assert(
    property(subarray(facts), constantFrom(...facts), (some, more) => {
      const share = (list: string[]) => pooling(fixtureTable, logOf(told('ann', ...list))).share as number;
      const without = some.filter((fact) => fact !== more);
      if (more === 'secret') expect(share([...without, more])).toBe(share(without));
      else expect(share([...without, more])).toBeGreaterThan(share(without));
    }),
  );
});

test('whether the goal rested on all that was known is open until the goal is settled', () => {
  expect(pooling(fixtureTable, logOf(told('ann', 'hearing')))).toMatchObject({ share: 0.5, unionBeforeGoal: null, untold: ['bus'] });
});

test('tips are met at the choices that practise or miss them', () => {
  // speak practises 11, aim_read 10; ways_one misses 7; nothing touches 3
  const met = tipsMet(fixtureTable, annsPlay);
  expect(met.map(({ tip }) => tip)).toEqual(tipNumbers);
  expect(met.filter(({ practised, missed }) => practised.length + missed.length > 0)).toEqual([
    { tip: 7, practised: [], missed: [{ at: 9, choice: 'ways_one', by: null }] },
    { tip: 10, practised: [{ at: 6, choice: 'aim_read', by: null }], missed: [] },
    { tip: 11, practised: [{ at: 1, choice: 'speak', by: 'ann' }], missed: [] },
  ]);
});

test('there are nineteen tips, each with words, an element and a page', () => {
  expect(tipNumbers).toEqual(Array.from({ length: 19 }, (_, at) => at + 1));
  expect(Object.values(tips).every(({ says, pages }) => says.length > 20 && /^p\d\d/.test(pages))).toBe(true);
});

test('the ladder is climbed rung by rung', () => {
  // information shared, joint goal and named lead, but no common plan: level 1; one of three committed: 1/3
  expect(ladder(fixtureTable, annsPlay)).toMatchObject({ level: 1, committed: 1 / 3 });
  const steps = [
    moved('ann', 'speak'),
    settled('ways', 'ways_share'),
    settled('aim', 'aim_read'),
    settled('lead', 'lead_ben'),
    committed('ann', 'commit'),
    committed('ben', 'commit'),
    committed('cat', 'hold'),
  ];
  const levels = steps.map((_, at) => ladder(fixtureTable, logOf(...steps.slice(0, at + 1)))?.level);
  expect(levels).toEqual([1, 2, 2, 2, 2, 3, 3]);
  expect(ladder(fixtureTable, logOf(...steps.slice(1)))?.level).toBe(0);
});

test('facts of two seats on the table are information shared, facts of one are not', () => {
  const level = (...seats: string[]) =>
    ladder(fixtureTable, logOf(...seats.map((seat) => told(seat, seat === 'ann' ? 'hearing' : 'bus')), settled('lead', 'lead_none')))
      ?.level;
  expect([level(), level('ann'), level('ben'), level('ann', 'ben')]).toEqual([0, 0, 0, 1]);
});

test('trust compares what a seat needed with what it believed, guessed, and what was', () => {
  // Responsibility so far: speak 1 + ring 1 + lead_ben 1 = 3, so each belief rises by 3 x 0.06 = 0.18.
  // Ann 0.5 + 0.18 = 0.68 (gave nothing). Ben 0.4 + 0.18 + 0.05 (gave, thanked) = 0.63. Cat 0.4 + 0.18 - 0.04 (gave, not thanked) = 0.54.
  // Thresholds with E[gain] = 1 + 2p: Ann 0, Ben 0.5, Cat 0.75. Of the other two: Ann saw 1 commit, Ben 0, Cat 1; Ann guessed 1 of 2.
  expect(trust(fixtureTable, annsPlay).promise).toEqual({
    at: 13,
    seats: {
      ann: { how: 'signpost', needed: 0, believed: 0.68, guessed: 0.5, was: 0.5 },
      ben: { how: 'commit', needed: 0.5, believed: 0.63, guessed: null, was: 0 },
      cat: { how: 'hold', needed: 0.75, believed: 0.54, guessed: null, was: 0.5 },
    },
  });
});

test('what was stays open until every seat of the round has answered', () => {
  expect(trust(fixtureTable, logOf(committed('ann', 'commit', 2))).promise?.seats.ann).toMatchObject({ guessed: 1, was: null });
});
