import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPanel } from '../../../src/story/panel.ts';
import {
  compareRatings,
  give,
  givenFor,
  type KeptRating,
  leaveTheRest,
  mergeRatings,
  readKeptRating,
  stillOpen,
  takeOver,
  writeKept,
} from '../../../src/workshop/kept-rating.ts';
import { beginRating, type ChoiceRating, type Effect, effectsRated, rate, readRating, scaleOf } from '../../../src/workshop/rating.ts';
import { ratingSheets, shuffled } from '../../../src/workshop/rating-sheets.ts';
import { situations, type Told } from '../../../src/workshop/situations.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { fixtureTable as table } from '../../support/fixture-table.ts';

const seats = Object.keys(table.seats);
const sheets = ratingSheets(table);
const begun: KeptRating = { rating: beginRating('fixture', 'e1'), open: {} };
const none: ChoiceRating = {
  child: { healthy: 0, safe: 0, enjoy: 0, contribute: 0, prosper: 0 },
  pillars: { goal: 0, plan: 0, responsibility: 0 },
  pays: { ann: 0, ben: 0, cat: 0 },
};
const safe: Effect = { kind: 'child', of: 'safe' };
const words = (told: readonly Told[]) => told.map(({ text }) => text);

const panels = fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 3 })).map(([effect, pays]) => ({
  story: 'fixture',
  raters: 3,
  choices: Object.fromEntries(
    sheets.flatMap(({ items }) =>
      items.map(({ choice }) => [
        choice,
        {
          child: { healthy: effect, safe: effect, enjoy: effect, contribute: effect, prosper: effect },
          pillars: { goal: effect, plan: effect, responsibility: effect },
          pays: { ann: Math.max(1, pays), ben: Math.max(1, 3 - pays), cat: 1 },
        },
      ]),
    ),
  ),
}));

test('every measured decision is put before a rater, each with all of its choices', () => {
  expect(sheets.map(({ decision, items }) => [decision, items.map(({ choice }) => choice).sort()])).toEqual([
    ['aim', ['aim_hear', 'aim_read']],
    ['ways', ['ways_one', 'ways_share', 'ways_wait']],
  ]);
  expect(sheets[0]?.items.find(({ choice }) => choice === 'aim_read')).toEqual({
    choice: 'aim_read',
    label: 'Reading by Easter',
    prices: [{ name: 'Ben', gives: 'a clinic afternoon' }],
    asked: [],
  });
});

test('the order of the choices is the same for everybody and whatever order the author wrote them in', () => {
  const turned = Object.fromEntries(
    Object.entries(table.decisions).map(([id, decision]) => [
      id,
      { ...decision, choices: Object.fromEntries(Object.entries(decision.choices).reverse()) },
    ]),
  );
  expect(ratingSheets({ ...table, decisions: turned })).toEqual(sheets);
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 })), (ids) => {
      expect(shuffled([...ids].reverse(), (id) => id)).toEqual(shuffled(ids, (id) => id));
    }),
  );
});

test('what a choice asks is listed by seat, not the heaviest first', () => {
  const ways = table.decisions.ways;
  const share = ways?.choices.ways_share;
  if (!ways || !share) throw new Error('Expected the fixture to have ways_share.');
  const costs = [...share.costs].reverse();
  const decisions = { ...table.decisions, ways: { ...ways, choices: { ...ways.choices, ways_share: { ...share, costs } } } };
  expect(ratingSheets({ ...table, decisions })).toEqual(sheets);
});

test('nothing that a rater is shown changes when the authors change their numbers', () => {
  const shown = (rated: typeof table) => ({
    sheets: ratingSheets(rated),
    told: Object.entries(situations({ ...fixtureStory, table: rated })).map(([id, { before, follows }]) => [id, before, follows()]),
  });
  const ours = shown(table);
  fc.assert(
    fc.property(panels, (panel) => {
      expect(shown(applyPanel(table, panel))).toEqual(ours);
    }),
    { numRuns: 15 },
  );
});

test('a rater reads what led up to each decision since the one before, with what was settled on the way', () => {
  const met = situations(fixtureStory);
  expect(Object.keys(met)).toEqual(['aim', 'ways']);
  expect(words(met.aim?.before ?? [])[0]).toBe('The room is cold.');
  expect(words(met.ways?.before ?? []).at(-1)).toBe('That is the aim.');
  expect(met.ways?.before.filter(({ kind }) => kind === 'picked')).toHaveLength(1);
});

const told = `
VAR way = ""
VAR shared_hearing = false
-> start
=== start ===
Ann comes in with the letter from home. #except: ann
You come in with the letter from home. #to: ann
You know about the bell. #to: ann
It is cold. #activity: round_1
It has gone round.
{shared_hearing:
    Ann has said it.
}
* [Reading by Easter #id: aim_read]
    ~ way = "read"
    Good. #who: ben
* [Hearing first #id: aim_hear]
    ~ way = "hear"
    Fine. #who: ben
- Everybody nods.
A month on {way == "read":he reads|he hears}. #when: month
The bell is mended.
The end. #ending: together
-> END
`;

test('what follows is what is told after this choice and not after all of the others, at once and later', async () => {
  const { Compiler } = await import('inkjs/full');
  const ink = new Compiler(told).Compile().ToJson() as string;
  const aim = situations({ ink, table }).aim;
  expect(aim?.before).toEqual([
    { kind: 'line', who: '', text: 'Ann comes in with the letter from home.', alone: [], when: '' },
    { kind: 'line', who: '', text: 'You know about the bell.', alone: ['Ann'], when: '' },
    { kind: 'line', who: '', text: 'It is cold.', alone: [], when: '' },
    { kind: 'line', who: '', text: 'It has gone round.', alone: [], when: '' },
    { kind: 'line', who: '', text: 'Ann has said it.', alone: [], when: '' },
  ]);
  expect(aim?.follows()).toEqual({
    aim_read: {
      atOnce: [{ kind: 'line', who: 'Ben', text: 'Good.', alone: [], when: '' }],
      later: [{ kind: 'line', who: '', text: 'A month on he reads.', alone: [], when: 'month' }],
    },
    aim_hear: {
      atOnce: [{ kind: 'line', who: 'Ben', text: 'Fine.', alone: [], when: '' }],
      later: [{ kind: 'line', who: '', text: 'A month on he hears.', alone: [], when: 'month' }],
    },
  });
});

const gifts = fc.array(
  fc.record({
    choice: fc.constantFrom('aim_read', 'aim_hear', 'ways_one'),
    effect: fc.constantFrom(...effectsRated(seats)),
    step: fc.nat(4),
  }),
  { maxLength: 60 },
);

test('whatever numbers are given in whatever order, what is kept comes back whole and what is handed in can be read', () => {
  fc.assert(
    fc.property(gifts, (all) => {
      const last = new Map<string, number>();
      const kept = all.reduce((so, { choice, effect, step }) => {
        const [least, most] = scaleOf(effect);
        const value = Math.min(most, least + step);
        last.set(`${choice} ${effect.kind} ${effect.of}`, value);
        return give(so, seats, choice, effect, value);
      }, begun);
      expect(readKeptRating(writeKept(kept))).toEqual(kept);
      expect(readRating(JSON.stringify(kept.rating))).toEqual({ ok: true, rating: kept.rating });
      for (const choice of ['aim_read', 'aim_hear', 'ways_one']) {
        for (const effect of effectsRated(seats))
          expect(givenFor(kept, choice, effect)).toBe(last.get(`${choice} ${effect.kind} ${effect.of}`));
        expect(Object.hasOwn(kept.rating.choices, choice)).toBe(stillOpen(kept, seats, choice).length === 0);
      }
    }),
  );
});

test('a choice is handed in once its last number is given, and the rest can be set to nothing at once', () => {
  const one = give(begun, seats, 'aim_read', safe, 2);
  expect(one.rating.choices).toEqual({});
  expect(stillOpen(one, seats, 'aim_read')).toHaveLength(10);
  const whole = leaveTheRest(one, seats, 'aim_read');
  expect(whole).toEqual({ rating: rate(begun.rating, 'aim_read', { ...none, child: { ...none.child, safe: 2 } }), open: {} });
  expect(give(whole, seats, 'aim_read', safe, -1).rating.choices.aim_read?.child.safe).toBe(-1);
});

test('what is kept and damaged is not taken for ratings', () => {
  for (const text of ['', '{}', 'null', writeKept(begun).slice(1), JSON.stringify(begun.rating)]) expect(readKeptRating(text)).toBeNull();
});

test('a file and what is kept become one: what only one has is taken, and where they differ it is as the reader chose', () => {
  const mine = leaveTheRest(give(begun, seats, 'aim_read', safe, 2), seats, 'aim_read');
  const theirs = leaveTheRest(leaveTheRest(begun, seats, 'aim_read'), seats, 'ways_one').rating;
  expect(compareRatings(mine, theirs)).toEqual({ fresh: ['ways_one'], clash: ['aim_read'] });
  expect(compareRatings(mine, JSON.parse(JSON.stringify(mine.rating)))).toEqual({ fresh: [], clash: [] });
  expect(mergeRatings(mine, theirs, 'kept').rating.choices).toEqual({ aim_read: mine.rating.choices.aim_read, ways_one: none });
  expect(mergeRatings(mine, theirs, 'file').rating.choices).toEqual({ aim_read: none, ways_one: none });
});

test('ratings of an earlier edition are taken over without the choices that are gone, and a seat that is new stays open', () => {
  const before = give(leaveTheRest(leaveTheRest(begun, seats, 'aim_read'), seats, 'gone'), seats, 'ways_one', safe, 1);
  const after = takeOver(before, 'e2', [...seats, 'dan'], ['aim_read', 'ways_one']);
  expect(after.rating).toEqual({ ...beginRating('fixture', 'e2'), choices: {} });
  expect(stillOpen(after, [...seats, 'dan'], 'aim_read')).toEqual([{ kind: 'pays', of: 'dan' }]);
  expect(givenFor(after, 'ways_one', safe)).toBe(1);
});
