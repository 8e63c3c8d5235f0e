import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { themes } from '../../../src/evidence/themes.ts';
import { askedOf } from '../../../src/scoring/asked-of.ts';
import { childOutcomes } from '../../../src/scoring/child-outcomes.ts';
import { fairness, paidBy } from '../../../src/scoring/fairness.ts';
import { ledger, type Ledger } from '../../../src/scoring/ledger.ts';
import type { Decision, EffectsTable } from '../../../src/story/effects-table.ts';
import { fixtureTable } from '../../support/fixture-table.ts';
import { annsPlay, committed, logOf, moved, proposed, settled } from '../../support/log-of.ts';

test('the ledger adds up what each seat gave, theme by theme, commitments kept included', () => {
  // aim_read: Ben territory 1. ways_one: Ben identity 3. lead_ben: Cat power 1. Ben commits: expertise 2. 1 + 3 + 1 + 2 = 7
  const given = ledger(fixtureTable, annsPlay);
  expect(given.total).toBe(7);
  expect(given.weights).toEqual({
    ann: { identity: 0, expertise: 0, territory: 0, power: 0 },
    ben: { identity: 3, expertise: 2, territory: 1, power: 0 },
    cat: { identity: 0, expertise: 0, territory: 0, power: 1 },
  });
});

test('what was given counts as acknowledged when that choice or a later one names the seat, and not before', () => {
  // lead_ben acknowledges Ben: after aim_read and ways_one, before his commitment; Cat is never named
  const given = ledger(fixtureTable, annsPlay);
  expect(given.entries.map(({ seat, choice, round, acknowledged }) => [seat, choice ?? round, acknowledged])).toEqual([
    ['ben', 'aim_read', true],
    ['ben', 'ways_one', true],
    ['cat', 'lead_ben', false],
    ['ben', 'promise', false],
  ]);
});

test('a choice can acknowledge what it asks for', () => {
  const given = ledger(fixtureTable, logOf(settled('ways', 'ways_share')));
  expect(given.entries.map(({ seat, acknowledged }) => [seat, acknowledged])).toEqual([
    ['ann', true],
    ['cat', false],
  ]);
});

test('holding or passing a commitment on costs nothing', () => {
  expect(ledger(fixtureTable, logOf(committed('ann', 'hold'), committed('ben', 'signpost'))).total).toBe(0);
});

test('fairness compares the largest share with an even one', () => {
  // Ben paid 6 of 7, three seats: 1 - (6/7 - 1/3) / (1 - 1/3) = 1 - (11/21) / (14/21) = 3/14
  expect(fairness(ledger(fixtureTable, annsPlay))).toBeCloseTo(3 / 14, 12);
});

test('one seat paying for all is 0, everyone alike is 1, and nothing paid is nothing to measure', () => {
  const paid = (ann: number, ben: number, cat: number): Ledger => {
    const row = (power: number) => ({ identity: 0, expertise: 0, territory: 0, power });
    return { entries: [], weights: { ann: row(ann), ben: row(ben), cat: row(cat) }, total: ann + ben + cat };
  };
  expect(fairness(paid(5, 0, 0))).toBeCloseTo(0, 12);
  expect(fairness(paid(2, 2, 2))).toBeCloseTo(1, 12);
  expect(fairness(paid(0, 0, 0))).toBeNull();
});

test('moving a weight from the seat that paid most to the one that paid least never makes it less fair', () => {
  const weight = integer({ min: 0, max: 9 });
  const row = record({ identity: weight, expertise: weight, territory: weight, power: weight });
  assert(
    property(array(row, { minLength: 2, maxLength: 5 }), constantFrom(...themes), (rows, theme) => {
      const before = asLedger(rows);
      const order = Object.keys(before.weights).sort((a, b) => paidBy(before, b) - paidBy(before, a));
      const [most, least] = [order[0] as string, order.at(-1) as string];
      const heavy = before.weights[most];
      const light = before.weights[least];
      if (!heavy || !light || heavy[theme] === 0 || paidBy(before, most) - paidBy(before, least) < 2) return;
      const after: Ledger = {
        ...before,
        weights: { ...before.weights, [most]: { ...heavy, [theme]: heavy[theme] - 1 }, [least]: { ...light, [theme]: light[theme] + 1 } },
      };
      expect(fairness(after) as number).toBeGreaterThanOrEqual((fairness(before) as number) - 1e-12);
    }),
  );
});

function asLedger(rows: Ledger['weights'][string][]): Ledger {
  return { entries: [], total: 0, weights: Object.fromEntries(rows.map((row, at) => [`seat_${at}`, row])) };
}

test("the child's outcomes are the sums of what took effect, moves of others included", () => {
  // aim_read enjoy 2, ways_one healthy 1, Ben's ring contribute 1
  expect(childOutcomes(fixtureTable, annsPlay)).toEqual({ healthy: 1, safe: 0, enjoy: 2, contribute: 1, prosper: 0 });
});

test('a choice that the table does not know is passed over', () => {
  expect(childOutcomes(fixtureTable, logOf(moved('ann', 'constructor'), settled('aim', 'gone')))).toBeNull();
});

/** The fixture, with what two of its choices ask of Kit and of Kit's aunt. */
function withAsks(): EffectsTable {
  const aim = fixtureTable.decisions.aim as Decision;
  const asks = {
    ...(aim.choices.aim_read as Decision['choices'][string]),
    asks_of: [
      { who: 'Kit', kind: 'time' as const, gives: 'every break until Easter' },
      { who: "Kit's aunt", kind: 'say' as const, gives: 'what she came to ask for' },
    ],
  };
  const move = fixtureTable.moves.ben_rings as EffectsTable['moves'][string];
  const ring = {
    ...(move.choices.ring as Decision['choices'][string]),
    asks_of: [{ who: 'Kit', kind: 'privacy' as const, gives: 'where Kit sleeps' }],
  };
  return {
    ...fixtureTable,
    decisions: { ...fixtureTable.decisions, aim: { ...aim, choices: { ...aim.choices, aim_read: asks } } },
    moves: { ...fixtureTable.moves, ben_rings: { ...move, choices: { ...move.choices, ring } } },
  };
}

test('what is asked of the family is written down with whom it was asked of, in the order of time and without a weight', () => {
  // aim_read asks two things, Ben's ring one; ways_one and lead_ben ask nothing. time 1, say 1, privacy 1, in all 3
  const asked = askedOf(withAsks(), annsPlay);
  expect(asked.entries).toEqual([
    { who: 'Kit', kind: 'time', gives: 'every break until Easter', at: 6, choice: 'aim_read', by: null },
    { who: "Kit's aunt", kind: 'say', gives: 'what she came to ask for', at: 6, choice: 'aim_read', by: null },
    { who: 'Kit', kind: 'privacy', gives: 'where Kit sleeps', at: 10, choice: 'ring', by: 'ben' },
  ]);
  expect(asked).toMatchObject({ kinds: { time: 1, privacy: 1, say: 1, trust: 0, money: 0 }, total: 3 });
});

test('a choice that was put forward and lost asks nothing of anybody', () => {
  const asked = askedOf(withAsks(), logOf(proposed('ann', 'aim', 'aim_read'), settled('aim', 'aim_hear')));
  expect(asked).toMatchObject({ entries: [], total: 0 });
});

test('what is asked of the family is in no seat’s ledger', () => {
  expect(ledger(withAsks(), annsPlay)).toEqual(ledger(fixtureTable, annsPlay));
});
