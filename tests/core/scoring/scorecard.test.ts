import { assert, constantFrom, integer, array, property, shuffledSubarray, tuple } from 'fast-check';
import { expect, test, vi } from 'vitest';
import { replay } from '../../../src/session/replay.ts';
import type { Event } from '../../../src/session/events.ts';
import { scorecard, type Scorecard } from '../../../src/scoring/scorecard.ts';
import type { EffectsTable } from '../../../src/story/effects-table.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { annsPlay, logOf, noted } from '../../support/log-of.ts';
import { playBy } from '../../support/play.ts';

/** Each run plays a story from its start; forty keep this quick on a slow machine too. */
const runs = { numRuns: 40 };
vi.setConfig({ testTimeout: 30_000 });

const plays = tuple(constantFrom('ann', 'ben'), array(integer({ min: 0, max: 11 }), { minLength: 0, maxLength: 14 })).map(
  ([seat, numbers]) => ({ seat, log: playBy(fixtureStory, seat, numbers) }),
);

const shares = (card: Scorecard): (number | null)[] => [
  card.collectivePreference,
  card.actedOn,
  card.iWeGap,
  card.theyAccuracy,
  card.tableReading,
  card.fairness,
  card.pooling.share,
  card.ladder?.committed ?? null,
  ...Object.values(card.trust).flatMap(({ seats }) =>
    Object.values(seats).flatMap(({ needed, believed, guessed, was }) => [needed, believed, guessed, was]),
  ),
];

test('every share lies between 0 and 1 or is null, however the story is played and wherever it is left', () => {
  assert(
    property(plays, ({ seat, log }) => {
      for (const share of shares(scorecard(fixtureStory, log, seat))) {
        if (share === null) continue;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }),
    runs,
  );
});

test('the order of the seats in the table changes no measure', () => {
  assert(
    property(plays, shuffledSubarray(['ann', 'ben', 'cat'], { minLength: 3 }), ({ seat, log }, order) => {
      const turned = { ...fixtureStory, table: reseated(fixtureStory.table, order) };
      expect(scorecard(turned, log, seat)).toEqual(scorecard(fixtureStory, log, seat));
    }),
    runs,
  );
});

test('a session that is replayed has the same scorecard', () => {
  assert(
    property(plays, ({ seat, log }) => {
      const again = replay(fixtureStory, log);
      expect(again.problems).toEqual([]);
      expect(scorecard(fixtureStory, again.session.state().log, seat)).toEqual(scorecard(fixtureStory, log, seat));
    }),
    runs,
  );
});

test('a note in the log changes no measure', () => {
  assert(
    property(plays, integer({ min: 0, max: 30 }), ({ seat, log }, place) => {
      const at = 1 + (place % log.length);
      const withNote: Event[] = [...log.slice(0, at), noted('aim', 'a thought'), ...log.slice(at)];
      expect(scorecard(fixtureStory, withNote, seat)).toEqual(scorecard(fixtureStory, log, seat));
    }),
    runs,
  );
});

test('a session that has only begun measures nothing', () => {
  const card = scorecard(fixtureStory, logOf(), 'ann');
  expect(card).toMatchObject({
    collectivePreference: null,
    actedOn: null,
    verdict: null,
    iWeGap: null,
    theyAccuracy: null,
    tableReading: null,
    fairness: null,
    child: null,
    ladder: null,
    trust: {},
  });
  expect(card.ledger).toMatchObject({ entries: [], total: 0 });
});

test('a story without measured decisions still shows who paid, the child and the ladder', () => {
  const decisions = Object.fromEntries(
    Object.entries(fixtureStory.table.decisions).map(([id, decision]) => [id, { ...decision, measured: false }]),
  );
  const plain = { ...fixtureStory, table: { ...fixtureStory.table, decisions } };
  const card = scorecard(
    plain,
    annsPlay.filter((event) => event.type !== 'answered' && event.type !== 'committed'),
    'ann',
  );
  expect(card).toMatchObject({ actedOn: null, verdict: null, iWeGap: null, theyAccuracy: null, tableReading: null });
  expect(card.child).toEqual({ healthy: 1, safe: 0, enjoy: 2, contribute: 1, prosper: 0 });
  expect(card.ledger.total).toBe(5);
});

test('the scorecard survives JSON unchanged', () => {
  const card = scorecard(fixtureStory, annsPlay, 'ann');
  expect(JSON.parse(JSON.stringify(card))).toEqual(card);
});

function reseated(table: EffectsTable, order: readonly string[]): EffectsTable {
  const inOrder = <Value>(record: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(order.flatMap((seat) => (seat in record ? [[seat, record[seat] as Value]] : [])));
  return {
    ...table,
    seats: inOrder(table.seats),
    commitments: Object.fromEntries(
      Object.entries(table.commitments).map(([id, round]) => [id, { ...round, seats: inOrder(round.seats) }]),
    ),
  };
}
