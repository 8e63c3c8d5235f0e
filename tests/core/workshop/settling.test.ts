import { expect, test, vi } from 'vitest';
import type { Event } from '../../../src/session/events.ts';
import type { Decision, EffectsTable } from '../../../src/story/effects-table.ts';
import { firstSettled, observe } from '../../../src/workshop/observed.ts';
import type { Population } from '../../../src/workshop/populations.ts';
import { refusalShares } from '../../../src/workshop/refusals.ts';
import { secrecyWarning, secretsOf } from '../../../src/workshop/secrets.ts';
import { walk } from '../../../src/workshop/walk.ts';
import { fixtureTable } from '../../support/fixture-table.ts';
import { logOf, moved, proposed, settled, told } from '../../support/log-of.ts';
import { storyOf } from './fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What Ben puts forward at `aim` is aim_hear, which suits him (0.4 against -0.6); at `ways` ways_share (0.4), of which V = 5 is the largest. */
const benWe: EffectsTable = {
  ...fixtureTable,
  decisions: {
    ...fixtureTable.decisions,
    ways: {
      ...(fixtureTable.decisions.ways as Decision),
      wants: { ben: { choice: 'ways_wait', because: 'it is nearly Christmas' } },
      puts: { cat: [{ when: { shared: ['hearing'] }, choose: 'ways_share', because: 'Then we all go.' }] },
      outweighed: undefined,
    },
  },
};
const turnedIn = (...events: Event[]) => observe(benWe, { seat: 'ann', log: logOf(...events) }).at(-1)?.turned;

test('a colleague who was gone along with by the player and then puts forward what is best for the table has changed sides', () => {
  const joined = [
    proposed('ann', 'aim', 'aim_read'),
    proposed('ben', 'aim', 'aim_hear'),
    proposed('cat', 'aim', 'aim_hear'),
    settled('aim', 'aim_hear', 'went-along'),
    proposed('ann', 'ways', 'ways_one'),
    proposed('ben', 'ways', 'ways_share'),
    settled('ways', 'ways_share'),
  ];
  expect(turnedIn(...joined)).toEqual({ ben: 'joined' });
});

test('a colleague who comes to it by itself has not changed sides because of the player', () => {
  // Cat, not Ann, was among those who gave way to Ben at the first decision
  const without = [
    proposed('ann', 'aim', 'aim_hear'),
    proposed('ben', 'aim', 'aim_hear'),
    proposed('cat', 'aim', 'aim_read'),
    settled('aim', 'aim_hear'),
    proposed('ben', 'ways', 'ways_share'),
    settled('ways', 'ways_share'),
  ];
  expect(turnedIn(...without)).toEqual({});
});

test('a fact that the player told moves a colleague; the same fact told by somebody else does not count for the player', () => {
  // Cat wants ways_wait or ways_one by her own stake (0.2 at ways_one); knowing of the hearing she puts forward ways_share
  const put = [proposed('cat', 'ways', 'ways_share'), settled('ways', 'ways_share')];
  expect(turnedIn(told('ann', 'hearing'), ...put)).toEqual({ cat: 'known' });
  expect(observe(benWe, { seat: 'ben', log: logOf(told('ann', 'hearing'), ...put) }).at(-1)?.turned).toEqual({});
});

test('a colleague who was asked and puts forward something else has changed sides', () => {
  const asked: Event[] = [
    proposed('ann', 'ways', 'ways_one'),
    proposed('cat', 'ways', 'ways_wait'),
    { type: 'asked', question: 'ways/response', seat: 'ann', colleague: 'cat' },
    { type: 'proposed', question: 'ways/again', seat: 'cat', choice: 'ways_one' },
    settled('ways', 'ways_one'),
  ];
  expect(turnedIn(...asked)).toMatchObject({ cat: 'asked' });
});

test('how often the first proposal is what is settled leaves hold-outs apart, and moves and jobs out', () => {
  const log = logOf(
    proposed('ann', 'aim', 'aim_read'),
    settled('aim', 'aim_read'),
    moved('ann', 'speak'),
    proposed('ann', 'ways', 'ways_one'),
    settled('ways', 'ways_one', 'held-out', 'ann'),
    proposed('ann', 'lead', 'lead_ben'),
    settled('lead', 'lead_ben'),
  );
  expect(firstSettled('ann', [observe(fixtureTable, { seat: 'ann', log })])).toBe(1);
  expect(firstSettled('ann', [])).toBeNull();
});

const ink = `
The table is round. #scene: team-room #alt: A round table.
* [Go up the hill before it rains #id: up]
* [Go down to the sea before it rains #id: down]
- They went. #when: day
A month. #when: month
A year. #ending: gone
-> END
`;
const seats = (...ids: string[]) =>
  ids.map((id) => `  ${id}: {person: dev, name: ${id}, profession: walker, agency: school, playable: true, pitch: Walk.}`).join('\n');
/** One quick decision: up is worth 2 to the group, down nothing; Ben and Cat put down forward whatever happens; what Ann puts forward may be her own. */
const yaml = (yours: string) => `
id: hill
title: The hill
kind: incident
minutes: [1, 2]
place: a hill
summary: A walk.
content_note: Rain.
child: {name: Kit, drawing: boat}
seats:
${seats('ann', 'ben', 'cat')}
facts: {}
decisions:
  way:
    part: goal
    measured: true
    play: quick
    asks: Which way?
    wants: {ben: {choice: down, because: the sea}, cat: {choice: down, because: the sea}}
    we: {ben: down, cat: down}
    sources: [none]
    choices:
      up: {label: Up, child: {enjoy: 2}${yours}}
      down: {label: Down}
endings:
  gone: {title: Gone, meaning: They went.}
`;
const sharesOf = (yours: string) => {
  const { story, memory } = storyOf({ ink, yaml: yaml(yours) });
  return refusalShares(story.table, [walk(story.table, memory, ['ann'])]);
};

test('how the answers to a refusal compare is what they lead to on average: here only holding out for what is hers gets Ann up the hill', () => {
  // hold: 2. Go along: 0. Ask: she puts forward again, up or down, and the two others carry it down: 0
  expect(sharesOf(', yours: {ann: {because: they are her legs, duty: refer}}')).toEqual({
    best: { ask: 0, go: 0, hold: 1 },
    worst: { ask: 1, go: 1, hold: 0 },
  });
});

test('holding out without a duty costs the table one of responsibility', () => {
  // hold: 2 - 1 = 1, still more than 0
  expect(sharesOf(', yours: {ann: {because: they are her legs}}')?.best).toEqual({ ask: 0, go: 0, hold: 1 });
});

test('where every answer leads to the same, none is the best and none the worst', () => {
  expect(sharesOf('')).toEqual({ best: { ask: 0, go: 0, hold: 0 }, worst: { ask: 0, go: 0, hold: 0 } });
});

test('nobody is refused where all want the same', () => {
  const { story, memory } = storyOf({ ink: ink.replace('* [Go up the hill before it rains #id: up]\n', ''), yaml: yaml('') });
  expect(refusalShares(story.table, [walk(story.table, memory, ['ann'])])).toBeNull();
});

const risk = { to: 'Kit', because: 'nobody wakes Kit', who_must_know: 'the safeguarding lead', by_when: 'today', duty: 'refer' } as const;
const played = (...plays: [result: number, told: boolean, seat?: string][]): Population[] => [
  {
    player: { id: 'random', kind: 'random', says: '', pick: () => 0 },
    plays: plays.map(([result, was, seat = 'cat']) => ({
      play: {
        seat,
        log: was ? [{ type: 'facts-shared', question: 'round_1', seat, facts: ['secret'] }] : [],
        told: new Set(was ? ['secret'] : []),
        ending: 'together',
      },
      seat,
      ending: 'together',
      child: 0,
      formed: null,
      acted: null,
      fairness: null,
      gave: 0,
      result,
      choices: [],
    })),
  },
];

test('a secret is best kept where the plays that kept it end better on average', () => {
  // told: (0.4 + 0.2) / 2 = 0.3; kept: 0.5
  const [secret] = secretsOf(fixtureTable, played([0.4, true], [0.2, true], [0.5, false]));
  expect(secret).toEqual({ story: 'fixture', fact: 'secret', risk: false, told: expect.closeTo(0.3, 12), kept: 0.5 });
});

test('a confidence that its owner tells, and not the seat that was asked to keep it, is kept by that seat', () => {
  const [own] = played([0.4, true], [0.5, false]);
  const [first, second] = own?.plays ?? [];
  if (!own || !first || !second) throw new Error('Expected two plays.');
  const owner = { ...second, play: { ...second.play, told: new Set(['secret']) } };
  expect(secretsOf(fixtureTable, [{ ...own, plays: [first, owner] }])).toMatchObject([{ told: 0.4, kept: 0.5 }]);
});

test('plays from seats that do not know a secret say nothing about keeping it', () => {
  const [secret] = secretsOf(fixtureTable, played([0.4, true], [0.5, false], [0.1, false, 'ann'], [0.9, true, 'ann']));
  expect(secret).toMatchObject({ told: 0.4, kept: 0.5 });
});

test('stories in which every secret is best kept teach secrecy, and it is said; one that pays to tell is enough', () => {
  const of = (story: string, ...plays: [number, boolean][]) => secretsOf({ ...fixtureTable, id: story }, played(...plays));
  const kept = [...of('one', [0.2, true], [0.5, false]), ...of('two', [0.5, false])];
  expect(secrecyWarning(kept)).toMatch(/All 2 secrets .*one: secret, two: secret.* teach secrecy/);
  expect(secrecyWarning([...kept, ...of('three', [0.6, true], [0.5, false])])).toBeNull();
  const always = secretsOf(
    { ...fixtureTable, facts: { secret: { ...(fixtureTable.facts.secret as EffectsTable['facts'][string]), risk } } },
    played([0.2, true]),
  );
  expect(always).toMatchObject([{ risk: true, kept: null }]);
  expect(secrecyWarning([...kept, ...always])).toBeNull();
});
