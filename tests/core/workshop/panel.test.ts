import fc from 'fast-check';
import { parse } from 'valibot';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { outcomeIds } from '../../../src/evidence/outcomes.ts';
import { pillarIds } from '../../../src/session/totals.ts';
import { groupValue, ownStake } from '../../../src/session/values.ts';
import { allChoices } from '../../../src/story/choices.ts';
import { applyPanel, readPanel } from '../../../src/story/panel.ts';
import { readEffectsTable } from '../../../src/story/read-effects-table.ts';
import { effectsTableSchema } from '../../../src/story/effects-table.ts';
import { leastRaters, median, panelOf, panelReport, parting } from '../../../src/workshop/panel.ts';
import { beginRating, type ChoiceRating, type Rating, rate, readRating } from '../../../src/workshop/rating.ts';
import { fixtureText } from './fixture.ts';
import { fixtureTable as table } from '../../support/fixture-table.ts';

const none: ChoiceRating = {
  child: { healthy: 0, safe: 0, enjoy: 0, contribute: 0, prosper: 0 },
  pillars: { goal: 0, plan: 0, responsibility: 0 },
  pays: { ann: 0, ben: 0, cat: 0 },
};
const enjoying = (enjoy: number, ben: number): ChoiceRating => ({ ...none, child: { ...none.child, enjoy }, pays: { ...none.pays, ben } });
const of = (...given: [string, ChoiceRating][]): Rating =>
  given.reduce((all, [choice, one]) => rate(all, choice, one), beginRating('fixture', 'e1'));

const ratings: fc.Arbitrary<ChoiceRating> = fc.record({
  child: fc.record(
    Object.fromEntries(outcomeIds.map((id) => [id, fc.integer({ min: -2, max: 2 })])) as Record<
      (typeof outcomeIds)[number],
      fc.Arbitrary<number>
    >,
  ),
  pillars: fc.record(
    Object.fromEntries(pillarIds.map((id) => [id, fc.integer({ min: -2, max: 2 })])) as Record<
      (typeof pillarIds)[number],
      fc.Arbitrary<number>
    >,
  ),
  pays: fc.record({ ann: fc.integer({ min: 0, max: 3 }), ben: fc.integer({ min: 0, max: 3 }), cat: fc.integer({ min: 0, max: 3 }) }),
});

test('what is handed in holds the ratings, the story and its edition, and nothing about who rated', () => {
  expect(Object.keys(JSON.parse(JSON.stringify(of(['aim_read', none]))))).toEqual(['format', 'version', 'story', 'edition', 'choices']);
});

test.each([
  ['not JSON', 'hello', /cannot be read as JSON/],
  ['a save of a play', '{"log": []}', /a saved play; "Open a saved play"/],
  ['a name slipped in', JSON.stringify({ ...of(), name: 'Ann' }), /not a file of ratings/],
  ['a rating of 7', JSON.stringify(of(['aim_read', enjoying(7, 0)])), /choices.aim_read.child.enjoy/],
])('a file that is none is refused with a sentence: %s', (_, text, says) => {
  const read = readRating(text);
  expect(read.ok ? '' : read.reason).toMatch(says);
});

test('a panel has the median of each effect, how far it spreads, and where it parts from the authors by two or more', () => {
  // aim_read: enjoy 2 by the authors, rated -1, 0, 2: median 0, parting by 2. Ben pays 1 by the authors, rated 1, 3, 2: median 2, parting by 1
  const three = [enjoying(-1, 1), enjoying(0, 3), enjoying(2, 2)].map((given) => of(['aim_read', given]));
  const reports = panelReport(table, [...three, { ...of(['aim_hear', enjoying(2, 3)]), story: 'another' }]);
  const found = (effect: string) => reports.find((one) => one.effect === effect);
  expect(found('child.enjoy')).toEqual({ choice: 'aim_read', effect: 'child.enjoy', raters: 3, median: 0, least: -1, most: 2, ours: 2 });
  expect(found('pays.ben')).toEqual({ choice: 'aim_read', effect: 'pays.ben', raters: 3, median: 2, least: 1, most: 3, ours: 1 });
  // goal 2 by the authors, rated 0 by all three
  expect(parting(reports).map(({ effect }) => effect)).toEqual(['child.enjoy', 'pillars.goal']);
});

test('a median between two numbers lies half way, and counts as the whole number on the side of nothing', () => {
  expect([median([1, 2]), median([-1, -2, 0, -2]), median([3]), median([])]).toEqual([1.5, -1.5, 3, 0]);
  const four = [1, 2, 2, 1].map((enjoy) => of(['aim_read', enjoying(enjoy, 0)]));
  expect(panelOf(table, four).choices.aim_read?.child.enjoy).toBe(1);
  const against = [-1, -2, -2, -1].map((enjoy) => of(['aim_read', enjoying(enjoy, 0)]));
  expect(panelOf(table, against).choices.aim_read?.child.enjoy).toBe(-1);
});

test('a choice that too few have rated keeps the numbers of the authors', () => {
  const two = Array.from({ length: leastRaters - 1 }, () => of(['aim_read', none]));
  expect(panelOf(table, two).choices).toEqual({});
  const rated = applyPanel(table, panelOf(table, [...two, of(['aim_read', none])]));
  expect(groupValue(rated.decisions.aim?.choices.aim_read as never)).toBe(0);
  expect(rated.decisions.aim?.choices.aim_hear).toEqual(table.decisions.aim?.choices.aim_hear);
  expect(rated.panel).toEqual({ raters: leastRaters, rated: 1 });
});

test('the numbers of a panel take the place of ours, whatever they are: the table stays a table, and each seat pays what the panel says', {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(fc.array(ratings, { minLength: leastRaters, maxLength: 9 }), (given) => {
      const all = given.map((one) => of(...[...allChoices(table).keys()].map((choice): [string, ChoiceRating] => [choice, one])));
      const panel = panelOf(table, all);
      expect(readPanel(stringify(panel), 'panel.yaml', table)).toEqual({ panel, problems: [] });
      const rated = applyPanel(table, panel);
      expect(parse(effectsTableSchema, JSON.parse(JSON.stringify(rated)))).toEqual(rated);
      for (const [choice, effects] of allChoices(rated)) {
        const { child, pillars, pays } = panel.choices[choice] as ChoiceRating;
        const sum = [...Object.values(child), ...Object.values(pillars)].reduce((all, value) => all + value, 0);
        expect(groupValue(effects)).toBe(sum);
        const before = allChoices(table).get(choice);
        for (const seat of ['ann', 'ben', 'cat'] as const)
          if (before?.costs.some((cost) => cost.seat === seat))
            expect(ownStake(effects, seat)).toBeCloseTo(
              Object.values(child).reduce((all, value) => all + value, 0) / 5 - (pays[seat] ?? 0),
              9,
            );
      }
    }),
    { numRuns: 30 },
  );
});

test('a panel of another story, or of choices that are gone, is refused and says what to do', () => {
  const refused = (panel: object) => readPanel(stringify(panel), 'panel.yaml', table).problems[0]?.message;
  expect(refused({ story: 'other', raters: 3, choices: {} })).toContain('ratings of "other"');
  expect(refused({ story: 'fixture', raters: 3, choices: { gone: none } })).toContain('no such choice any more');
  expect(refused({ story: 'fixture', raters: 3, choices: { aim_read: { ...none, child: {} } } })).toContain('npm run panel');
});

test('nobody can write a panel into a story by hand', () => {
  const { yaml } = fixtureText('sound');
  const { table: read, problems } = readEffectsTable(`${yaml}panel: {raters: 7}\n`, 'story.yaml');
  expect(read).toBeNull();
  expect(problems).toEqual([{ file: 'story.yaml', line: yaml.split('\n').length, message: expect.stringContaining('take it out') }]);
});
