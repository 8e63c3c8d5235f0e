import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { expect, test, vi } from 'vitest';
import { debrief } from '../../../src/debrief/debrief.ts';
import type { DecisionMoment } from '../../../src/debrief/moment.ts';
import { feelingKey, planKey, planText } from '../../../src/debrief/notes.ts';
import type { DataTable } from '../../../src/debrief/say.ts';
import { toldLater } from '../../../src/debrief/the-child.ts';
import { scorecard } from '../../../src/scoring/scorecard.ts';
import { replay } from '../../../src/session/replay.ts';
import type { Decision, Fact } from '../../../src/story/effects-table.ts';
import { fixtureStory } from '../../support/fixture-story.ts';
import { annsPlay, answered, logOf, noted, proposed, settled, told } from '../../support/log-of.ts';
import { playBy } from '../../support/play.ts';

/** Each run plays a story from its start; forty keep this quick on a slow machine too. */
const runs = { numRuns: 40 };
vi.setConfig({ testTimeout: 30_000 });

const plays = tuple(constantFrom('ann', 'ben'), array(integer({ min: 0, max: 11 }), { maxLength: 14 })).map(([seat, numbers]) => ({
  seat,
  log: playBy(fixtureStory, seat, numbers),
}));
const document = debrief(fixtureStory, annsPlay, 'ann');
const ways = document.decisions.moments.find(({ id }) => id === 'ways') as DecisionMoment;

test('every figure has a sentence and a table whose rows fit its columns, however the story is played', () => {
  assert(
    property(plays, ({ seat, log }) => {
      const made = debrief(fixtureStory, log, seat);
      const figures = [made.verdict, made.decisions, made.trust, made.paid, made.child, made.knew, made.tips, made.rungs, made.path];
      for (const { sentence } of figures) expect(sentence).toMatch(/^[A-Z0-9“].*[.”]$/);
      for (const table of [
        ...figures.map((figure) => figure.table),
        made.paid.gifts,
        made.paid.askedTable,
        ...made.measures.map(({ effects }) => effects),
      ])
        expectRectangle(table);
      expect(JSON.stringify(made)).not.toMatch(/undefined|NaN|null%|\[object/);
    }),
    runs,
  );
});

test('the debrief is plain data, and the same for the same log', () => {
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  expect(debrief(fixtureStory, [...annsPlay], 'ann')).toEqual(document);
});

test('each measure shows the value of the scorecard', () => {
  const card = scorecard(fixtureStory, annsPlay, 'ann');
  const values = Object.fromEntries(document.measures.map(({ name, value }) => [name, value]));
  expect(values).toEqual({
    'collective-preference': card.collectivePreference,
    'acted-on': card.actedOn,
    verdict: card.verdict,
    'i-we-gap': card.iWeGap,
    'they-accuracy': card.theyAccuracy,
    'table-reading': card.tableReading,
    'asked-of': card.askedOf.total,
    fairness: card.fairness,
    pooling: card.pooling.share,
    ladder: card.ladder?.level,
    'child-healthy': 1,
    'child-safe': 0,
    'child-enjoy': 2,
    'child-contribute': 1,
    'child-prosper': 0,
  });
});

test('the two shares behind "acted on" stand there, with the moments they were worked out from', () => {
  const { effects } = document.measures.find(({ name }) => name === 'acted-on') as (typeof document.measures)[number];
  expect(effects.rows.slice(-2)).toEqual([
    ['Said it though it cost me', '', '', '', '0%'],
    ['Did my part', '', '', '', '50%'],
  ]);
});

test('a decision says plainly what was put forward, said and settled, and what it cost', () => {
  expect(ways.sentence).toBe(
    'You put forward “One of us does it all”. For the team you had said “Share the visits”, for yourself “One of us does it all”. Most did, and the table settled on it.',
  );
  expect(ways.cost).toBe('It cost Ben being a nurse first (identity, 3).');
});

test('a decision that somebody outweighed says who and why', () => {
  const log = logOf(
    answered('ann', 'ways', 'ways_share', 'ways_share', 'ways_one'),
    proposed('ann', 'ways', 'ways_share'),
    settled('ways', 'ways_one', 'outweighed', 'cat'),
  );
  const [moment] = debrief(fixtureStory, log, 'ann').decisions.moments;
  expect(moment?.sentence).toContain(
    'The table settled on “One of us does it all”: Cat outweighed the others, because her service holds the money.',
  );
});

test("every choice of a decision is open with its group value and each seat's own stake", () => {
  expect(ways.choices.map(({ label, groupValue, settled: was }) => [label, groupValue, was])).toEqual([
    ['Share the visits', 5, false],
    ['One of us does it all', 2, true],
    ['Wait for the panel', -1, false],
  ]);
  expect(ways.choices[0]?.stakes).toEqual([
    { seat: 'ann', name: 'Ann (you)', value: 0.4 - 2 },
    { seat: 'ben', name: 'Ben', value: 0.4 },
    { seat: 'cat', name: 'Cat', value: 0.4 - 1 },
  ]);
});

test("of another seat's move only what it did is shown", () => {
  const ring = document.decisions.moments.find(({ id }) => id === 'ben_rings');
  expect(ring?.sentence).toBe('Ben chose “Ring home”.');
  expect(ring?.kind === 'move' && ring.choices.map(({ id }) => id)).toEqual(['ring']);
});

test('moments stand under what is mostly at stake in them, and all of them stand somewhere', () => {
  assert(
    property(plays, ({ seat, log }) => {
      const { moments, byTheme } = debrief(fixtureStory, log, seat).decisions;
      expect(byTheme.flatMap(({ numbers }) => numbers).sort((a, b) => a - b)).toEqual(moments.map(({ number }) => number));
    }),
    runs,
  );
  expect(document.decisions.byTheme.find(({ theme }) => theme === 'identity')?.numbers).toEqual([ways.number]);
});

test('the path names what was taken and only counts what was not', () => {
  const text = JSON.stringify(document.path);
  expect(document.path).toMatchObject({ unseen: 0, ending: { title: 'Apart', others: 1 } });
  for (const hidden of ['Hearing first', 'Share the visits', 'Leave it', 'Together']) expect(text).not.toContain(hidden);
});

test('a confidence kept counts neither way, and the sentence says why', () => {
  expect(document.knew.sentence).toBe(
    '2 of 2 facts that were to be told had been told when the goal was settled. 1 confidence was kept; no child was at risk from it, and it counts neither way.',
  );
});

const risk = { to: 'Kit', because: 'nobody wakes Kit', who_must_know: 'the safeguarding lead', by_when: 'today', duty: 'refer' } as const;
const secret = fixtureStory.table.facts.secret as Fact;
const risky = { ...fixtureStory, table: { ...fixtureStory.table, facts: { ...fixtureStory.table.facts, secret: { ...secret, risk } } } };

test('a risk that was kept is said to have been kept, from whom, and what there is to ask about it; nothing calls it anything milder', () => {
  const made = debrief(risky, annsPlay, 'ann');
  expect(made.knew.sentence).toBe(
    '1 risk was kept from those who must know (the safeguarding lead). 2 of 3 facts that were to be told had been told when the goal was settled.',
  );
  expect(made.knew.facts.find(({ risk: one }) => one)?.risk).toMatchObject({
    withheld: true,
    duty: { name: 'Referring to children’s social care' },
    questions: [
      { asks: 'Who could be hurt?', seen: 'Kit: nobody wakes Kit.' },
      { asks: 'Who must know, and by when?', seen: 'The safeguarding lead, today.' },
      { asks: 'Who tells Kit first, and how?', seen: '' },
    ],
  });
  expect(made.duties.map(({ name }) => name)).toEqual(['Referring to children’s social care']);
  expect(made.talkingPoints[0]).toMatchObject({ rule: 'risk', title: 'Who needed to know' });
  expect(JSON.stringify(made)).not.toMatch(/not withh/i);
});

test('a risk that was told is no longer a question of whether', () => {
  const made = debrief(risky, logOf(told('cat', 'secret'), settled('aim', 'aim_read')), 'ann');
  expect(made.knew.sentence).not.toContain('kept');
  expect(made.knew.facts.find(({ risk: one }) => one)).toMatchObject({ told: { moment: 1, beforeGoal: true }, risk: { withheld: false } });
  expect(made.talkingPoints.some(({ rule }) => rule === 'risk')).toBe(false);
});

test('what was asked of the family comes first in who gave up what', () => {
  const aim = fixtureStory.table.decisions.aim as Decision;
  const read = {
    ...(aim.choices.aim_read as Decision['choices'][string]),
    asks_of: [{ who: 'Kit', kind: 'time' as const, gives: 'every break' }],
  };
  const decisions = { ...fixtureStory.table.decisions, aim: { ...aim, choices: { ...aim.choices, aim_read: read } } };
  const { paid } = debrief({ ...fixtureStory, table: { ...fixtureStory.table, decisions } }, annsPlay, 'ann');
  expect(paid.sentence).toMatch(/^Asked of the family: of Kit, every break\. Ben gave up most/);
  expect(paid.asked).toEqual([{ who: 'Kit', asks: [{ kind: 'time', gives: 'every break', moment: '“Reading by Easter”' }] }]);
});

test('the debrief says whose numbers these are', () => {
  expect(document.weights).toContain('the authors’ judgement');
  const rated = { ...fixtureStory, table: { ...fixtureStory.table, panel: { raters: 7, rated: 5 } } };
  expect(debrief(rated, annsPlay, 'ann').weights).toBe(
    'For 5 of the 11 choices of this story the numbers are those of a panel of 7 people who do this work: of each, the median. All others are the authors’ judgement.',
  );
  const whole = { ...fixtureStory, table: { ...fixtureStory.table, panel: { raters: 3, rated: 11 } } };
  expect(debrief(whole, annsPlay, 'ann').weights).not.toContain('authors');
});

test('what the story told after a day, a month and a year is found in the session', () => {
  const { session } = replay(fixtureStory, playBy(fixtureStory, 'ann', Array<number>(20).fill(2)));
  expect(session.state().question.kind).toBe('ended');
  expect(toldLater(session.state().entries, 'ann').map(({ when, lines }) => [when, lines[0]?.text])).toEqual([
    ['day', 'The next day Kit came in late.'],
    ['month', 'A month on the bus had changed.'],
    ['year', 'A year on.'],
  ]);
});

test('the last note about a moment counts, and an empty one takes it away', () => {
  const plan = { when: 'a referral has two owners', then: 'ring before we write', who: 'duty lead', by: 'June' };
  const log = [
    ...annsPlay,
    noted('ways', 'hm'),
    noted(feelingKey, 'uneasy'),
    noted('ways', 'the room went quiet'),
    noted('lead', 'x'),
    noted('lead', ' '),
    noted('aim', 'not mine', 'ben'),
    noted(planKey, planText(plan)),
  ];
  const made = debrief(fixtureStory, log, 'ann');
  expect(made).toMatchObject({ feeling: 'uneasy', notes: [{ on: 'ways', text: 'the room went quiet' }] });
  expect(made.plans[0]?.plan).toEqual(plan);
  expect({ ...made, feeling: '', plans: document.plans, notes: [] }).toEqual(document);
});

function expectRectangle({ columns, rows, caption }: DataTable): void {
  expect(caption).not.toBe('');
  for (const row of rows) expect(row.length).toBe(columns.length);
}
