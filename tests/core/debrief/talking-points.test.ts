import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test, vi } from 'vitest';
import { debrief } from '../../../src/debrief/debrief.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { annsPlay, answered, committed, logOf, moved, proposed, settled, told } from '../../support/log-of.ts';
import { playBy } from '../../support/play.ts';

/** Each run plays a story from its start; forty keep this quick on a slow machine too. */
const runs = { numRuns: 40 };
vi.setConfig({ testTimeout: 30_000 });

const pointsOf = (log: ReturnType<typeof logOf>) => debrief(fixtureStory, log, 'ann').talkingPoints;

test('there are always three different talking points, each a question that blames nobody', () => {
  const plays = tuple(constantFrom('ann', 'ben'), array(integer({ min: 0, max: 11 }), { maxLength: 14 }));
  assert(
    property(plays, ([seat, numbers]) => {
      const points = debrief(fixtureStory, playBy(fixtureStory, seat, numbers), seat).talkingPoints;
      expect(new Set(points.map(({ rule }) => rule)).size).toBe(points.length);
      expect(points.length).toBe(3);
      for (const { question, seen } of points) {
        expect(question).toMatch(/\?$/);
        expect(`${question} ${seen}`).not.toMatch(/\b(should have|fail|wrong|mistake|bad|good|well done|unfortunately|only)\b/i);
      }
    }),
    runs,
  );
});

test('the strongest rules speak first', () => {
  // cost: 1 - 3/14 = 0.79; I/We gap 0.5; They 1 - 0.5 = 0.5; all facts were there in time
  expect(pointsOf(annsPlay).map(({ rule }) => rule)).toEqual(['cost', 'i-we-gap', 'they']);
});

test('the largest gap between I and We is the one furthest apart in group value', () => {
  // aim: 4 - 3 = 1; ways: 5 - (-1) = 6
  const log = logOf(
    answered('ann', 'aim', 'aim_hear', 'aim_read', 'aim_hear'),
    proposed('ann', 'aim', 'aim_read'),
    settled('aim', 'aim_read'),
    answered('ann', 'ways', 'ways_wait', 'ways_share', 'ways_one'),
    proposed('ann', 'ways', 'ways_share'),
    settled('ways', 'ways_share'),
  );
  const gap = pointsOf(log).find(({ rule }) => rule === 'i-we-gap');
  expect(gap?.seen).toBe('At “How do we go about it?” you said “Wait for the panel” for yourself and “Share the visits” for the team.');
  expect(gap?.moment).toBe(2);
});

test('a fact that was not there in time is named with who knew it, and a confidence never is', () => {
  const log = logOf(told('ann', 'hearing'), settled('aim', 'aim_read'));
  const fact = pointsOf(log).find(({ rule }) => rule === 'fact');
  expect(fact?.seen).toBe('The goal was settled without this, known to Ben: “The bus stops at four.”');
  const all = logOf(told('ann', 'hearing'), told('ben', 'bus'), settled('aim', 'aim_read'));
  expect(pointsOf(all).some(({ rule, seen }) => rule === 'fact' || seen.includes('aunt'))).toBe(false);
});

test('the heaviest thing that nobody acknowledged comes before one that was', () => {
  // Ann: 2 acknowledged in ways_share, then 1 unacknowledged; Cat 1. Ben commits: 2, not acknowledged, so Ben and Ann: Ann 3 of 6
  const log = logOf(settled('ways', 'ways_share'), committed('ann', 'commit'), committed('ben', 'commit'), committed('cat', 'hold'));
  const cost = pointsOf(log).find(({ rule }) => rule === 'cost');
  expect(cost?.seen).toBe('You gave up most: “her own way of doing phonics”, at “How do we go about it?”. It was acknowledged.');
});

test('where nothing stands out, trust and open questions take the places', () => {
  const log = logOf(moved('ann', 'silent'), committed('ann', 'hold'), committed('ben', 'hold'), committed('cat', 'hold'));
  expect(pointsOf(log).map(({ rule }) => rule)).toEqual(['trust', 'unseen', 'own-work']);
});
