import { assert, constantFrom, property, subarray } from 'fast-check';
import { parse } from 'valibot';
import { expect, test } from 'vitest';
import { tipNumbers, tips } from '../../../src/evidence/tips.ts';
import { ladder } from '../../../src/scoring/ladder.ts';
import { pooling } from '../../../src/scoring/pooling.ts';
import { tipsMet } from '../../../src/scoring/tips-met.ts';
import { trust } from '../../../src/scoring/trust.ts';
import { type Fact, type EffectsTable, effectsTableSchema } from '../../../src/story/effects-table.ts';
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

const risk = { to: 'Kit', because: 'nobody wakes Kit', who_must_know: 'the safeguarding lead', by_when: 'today', duty: 'refer' } as const;
const fixtureSecret = fixtureTable.facts.secret as Fact;
const passing: EffectsTable = {
  ...fixtureTable,
  facts: { ...fixtureTable.facts, secret: { ...fixtureSecret, risk } },
  moves: {
    ...fixtureTable.moves,
    ben_rings: parse(effectsTableSchema.entries.moves.wrapped.value, {
      ...fixtureTable.moves.ben_rings,
      choices: { ring: { label: 'Ring home', passes_on: ['secret'] }, leave_it: { label: 'Leave it' } },
    }),
  },
};

test('a risk kept from those who must know is withheld, whoever asked for it to be kept, and counts', () => {
  // to be told: hearing, bus and the risk, though Kit asked for it to be kept; two of the three were told: 2 / 3
  const log = logOf(told('ann', 'hearing'), told('ben', 'bus'), settled('aim', 'aim_read'), moved('ben', 'leave_it'));
  const known = pooling(passing, log);
  expect(known).toMatchObject({ untold: [], withheld: ['secret'], kept: [], unionBeforeGoal: false });
  expect(known.share).toBeCloseTo(2 / 3, 12);
});

test('a risk counts as told once the table hears it, and is then no broken confidence', () => {
  const known = pooling(passing, logOf(told('cat', 'secret')));
  expect(known).toMatchObject({ untold: ['hearing', 'bus'], withheld: [], kept: [] });
  expect(known.told).toMatchObject([{ fact: 'secret', confidential: false }]);
  expect(known.share).toBeCloseTo(1 / 3, 12);
});

test('a risk that a choice passes on to those who must know is not withheld, though the table never hears it', () => {
  const known = pooling(passing, logOf(told('ann', 'hearing'), moved('ben', 'ring')));
  expect(known).toMatchObject({ passedOn: [{ fact: 'secret', at: 2 }], untold: ['bus'], withheld: [] });
  expect(known.share).toBeCloseTo(2 / 3, 12);
});

test('only a risk can be passed on: what a choice does with another fact is told at the table or not at all', () => {
  const facts = fixtureTable.facts;
  expect(pooling({ ...passing, facts }, logOf(moved('ben', 'ring')))).toMatchObject({ passedOn: [], withheld: [], kept: ['secret'] });
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
