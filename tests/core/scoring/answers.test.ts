import { expect, test } from 'vitest';
import { actedOn, actedOnShares } from '../../../src/scoring/acted-on.ts';
import { collectivePreference } from '../../../src/scoring/collective-preference.ts';
import { iWeGap } from '../../../src/scoring/i-we-gap.ts';
import { tableWe } from '../../../src/scoring/measured.ts';
import { tableReading } from '../../../src/scoring/table-reading.ts';
import { theyAccuracy } from '../../../src/scoring/they-accuracy.ts';
import { verdict } from '../../../src/scoring/verdict.ts';
import type { Event } from '../../../src/session/events.ts';
import type { Decision } from '../../../src/story/effects-table.ts';
import { fixtureRange, fixtureTable } from '../../support/fixture-table.ts';
import { annsPlay, answered, committed, logOf, proposed, settled } from '../../support/log-of.ts';

const ways = fixtureTable.decisions.ways as Decision;

test('the collective preference is where the three pillars stand between the least and the most that can be reached', () => {
  // speak 1 + aim_read 2 + ways_one 1 + ring 1 + lead_ben 1 = 6; (6 - -2) / (8 - -2) = 0.8
  expect(collectivePreference(fixtureTable, annsPlay, fixtureRange)).toBeCloseTo(0.8, 12);
});

test('nothing can be said about a collective preference where every path gives the same', () => {
  expect(collectivePreference(fixtureTable, annsPlay, { min: 3, max: 3 })).toBeNull();
  expect(collectivePreference(fixtureTable, annsPlay, null)).toBeNull();
});

test('acting on it is the mean of saying your We though it costs you, and of doing your part', () => {
  // aim: I = We, no moment. ways: put forward ways_one, own We ways_share: 0 / 1. signpost: 1/2. (0 + 0.5) / 2 = 0.25
  expect(actedOn(fixtureTable, annsPlay, 'ann')).toBeCloseTo(0.25, 12);
});

test('of three decisions only those in which We is not I are moments, and a kept promise is the other half', () => {
  // aim: I = We, no moment. ways twice: put forward We once of two: 1/2. commit: 1. (1/2 + 1) / 2 = 3/4
  const again: Event = { type: 'answered', question: 'ways~2/instinct', seat: 'ann', i: 'ways_one', we: 'ways_wait', they: 'ways_one' };
  const log = logOf(
    answered('ann', 'aim', 'aim_read', 'aim_read', 'aim_read'),
    proposed('ann', 'aim', 'aim_hear'),
    answered('ann', 'ways', 'ways_one', 'ways_share', 'ways_one'),
    proposed('ann', 'ways', 'ways_share'),
    settled('ways', 'ways_share'),
    again,
    { type: 'proposed', question: 'ways~2/proposal', seat: 'ann', choice: 'ways_one' },
    committed('ann', 'commit'),
  );
  expect(actedOnShares(fixtureTable, log, 'ann')).toEqual({ said: 0.5, did: 1 });
  expect(actedOn(fixtureTable, log, 'ann')).toBeCloseTo(0.75, 12);
});

test('what counts is what you put forward first, not what you came to after you were refused', () => {
  // first ways_share, which is We; then, asked once more, ways_one: said 1 / 1
  const log = logOf(
    answered('ann', 'ways', 'ways_one', 'ways_share', 'ways_one'),
    proposed('ann', 'ways', 'ways_share'),
    { type: 'proposed', question: 'ways/again', seat: 'ann', choice: 'ways_one' },
    settled('ways', 'ways_one'),
  );
  expect(actedOn(fixtureTable, log, 'ann')).toBe(1);
});

test('a share without moments is left out, and commitments over several rounds are averaged', () => {
  // no decision in which the two part; hold 0 and commit 1 in two rounds: (0 + 1) / 2 = 1/2
  const second: Event = { type: 'committed', question: 'promise~2', seat: 'ann', how: 'commit' };
  const log = logOf(committed('ann', 'hold'), second);
  expect(actedOnShares(fixtureTable, log, 'ann')).toEqual({ said: null, did: 0.5 });
  expect(actedOn(fixtureTable, log, 'ann')).toBe(0.5);
});

test('being outvoted on an honest We costs nothing', () => {
  const log = logOf(
    answered('ann', 'ways', 'ways_one', 'ways_share', 'ways_one'),
    proposed('ann', 'ways', 'ways_share'),
    settled('ways', 'ways_wait'),
  );
  expect(actedOn(fixtureTable, log, 'ann')).toBe(1);
});

test('where what suits you is also what you hold best, there is nothing to act on against yourself', () => {
  const log = logOf(answered('ann', 'ways', 'ways_one', 'ways_one', 'ways_one'), proposed('ann', 'ways', 'ways_one'));
  expect(actedOn(fixtureTable, log, 'ann')).toBeNull();
});

test('hold counts nothing, signpost a half, commit one', () => {
  expect(['hold', 'signpost', 'commit'].map((how) => actedOn(fixtureTable, logOf(committed('ann', how as 'hold')), 'ann'))).toEqual([
    0, 0.5, 1,
  ]);
});

test('each corner of the quadrant has its word, and a half is enough', () => {
  expect([verdict(0.5, 0.5), verdict(0.5, 0.49), verdict(0.49, 0.5), verdict(0.49, 0.49), verdict(null, 1), verdict(1, null)]).toEqual([
    'Enacted',
    'Rhetoric',
    'Lone effort',
    'Parallel working',
    null,
    null,
  ]);
});

test('the I/We gap is the share of measured decisions in which the two differ', () => {
  // aim: aim_read and aim_read; ways: ways_one and ways_share. 1 / 2 = 0.5
  expect(iWeGap(fixtureTable, annsPlay, 'ann')).toBe(0.5);
});

test('a guess about a colleague is right when it names what suits them', () => {
  // aim, Ben: aim_read 0.4 - 1, aim_hear 0.4: aim_hear, and Ann said so. ways, Cat: ways_one 0.2 is best, Ann said ways_share. 1 / 2 = 0.5
  expect(theyAccuracy(fixtureTable, annsPlay, 'ann')).toBe(0.5);
});

test('what the story says a colleague wants is the right guess, whatever suits them', () => {
  const wants = { ben: { choice: 'aim_read', because: 'he has promised it' } };
  const table = { ...fixtureTable, decisions: { ...fixtureTable.decisions, aim: { ...(fixtureTable.decisions.aim as Decision), wants } } };
  expect(theyAccuracy(table, logOf(answered('ann', 'aim', 'aim_read', 'aim_read', 'aim_read')), 'ann')).toBe(1);
  expect(theyAccuracy(table, logOf(answered('ann', 'aim', 'aim_read', 'aim_read', 'aim_hear')), 'ann')).toBe(0);
});

test('where somebody plays the colleague, their own I is the right guess', () => {
  const log = logOf(answered('ann', 'aim', 'aim_read', 'aim_read', 'aim_read'), answered('ben', 'aim', 'aim_read', 'aim_hear', 'aim_hear'));
  expect(theyAccuracy(fixtureTable, log, 'ann')).toBe(1);
});

test('a choice that leaves a colleague worse off by half a point is a wrong guess, by less than that a right one', () => {
  // Cat: ways_one 0.2. ways_share with enjoy 2 and a cost of 1: 2/5 + 1/5 - 1 = -0.4, short by 0.6. With enjoy 2, safe 2: 4/5 - 1 = -0.2, by 0.4
  const share = ways.choices.ways_share as Decision['choices'][string];
  const withChild = (child: Partial<typeof share.child>) => ({
    ...fixtureTable,
    decisions: {
      ...fixtureTable.decisions,
      ways: { ...ways, choices: { ...ways.choices, ways_share: { ...share, child: { ...share.child, ...child } } } },
    },
  });
  const log = logOf(answered('ann', 'ways', 'ways_one', 'ways_one', 'ways_share'));
  expect(theyAccuracy(withChild({ enjoy: 2, safe: 1 }), log, 'ann')).toBe(0);
  expect(theyAccuracy(withChild({ enjoy: 2, safe: 2 }), log, 'ann')).toBe(1);
});

test('where two choices suit a colleague about equally, either guess is right', () => {
  // aim for Cat: aim_read 0.4, aim_hear 0.4
  const aim = { ...(fixtureTable.decisions.aim as Decision), they: { ann: 'cat' } };
  const table = { ...fixtureTable, decisions: { ...fixtureTable.decisions, aim } };
  for (const guess of ['aim_read', 'aim_hear'])
    expect(theyAccuracy(table, logOf(answered('ann', 'aim', 'aim_read', 'aim_read', guess)), 'ann')).toBe(1);
});

test('reading the table is naming what most seats hold best for it', () => {
  // aim: all three aim_read, Ann too. ways: Ann ways_share, Ben's policy ways_share (V = 5 is largest), Cat's word ways_wait: 2 of 3. 2 / 2 = 1
  expect(tableReading(fixtureTable, annsPlay, 'ann')).toBe(1);
});

test('when no choice has more voices than another, each of them is the We of the table', () => {
  // Ann ways_one (V = 2), Ben ways_share (V = 5), Cat ways_wait (V = -1): one voice each
  const log = logOf(answered('ann', 'ways', 'ways_one', 'ways_one', 'ways_one'), settled('ways', 'ways_one'));
  expect(tableWe(fixtureTable, log, 'ways', ways)).toEqual(['ways_share', 'ways_one', 'ways_wait']);
  expect(tableReading(fixtureTable, log, 'ann')).toBe(1);
});

test('seats that people sit in count by what they said, not by the policy', () => {
  // Ann and Ben both say ways_one for the team, Cat's word is ways_wait: 2 of 3 for ways_one
  const log = logOf(
    answered('ann', 'ways', 'ways_one', 'ways_one', 'ways_one'),
    answered('ben', 'ways', 'ways_wait', 'ways_one', 'ways_one'),
  );
  expect(tableWe(fixtureTable, log, 'ways', ways)).toEqual(['ways_one']);
});
