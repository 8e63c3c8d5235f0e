import { expect, test } from 'vitest';
import { owes } from '../../../src/session/owes.ts';
import { noTotals } from '../../../src/session/totals.ts';
import { createSession } from '../../../src/session/session.ts';
import { coverage, gaps } from '../../../src/workshop/coverage.ts';
import { dilemma, dilemmas } from '../../../src/workshop/dilemma.ts';
import { mean, populations } from '../../../src/workshop/populations.ts';
import { answersTo } from '../../../src/workshop/steps.ts';
import { walk } from '../../../src/workshop/walk.ts';
import { fixtureText, storyOf } from './fixture.ts';

const { story, memory } = storyOf(fixtureText('sound'));
const { table } = story;
const walks = ['dev', 'maire'].map((seat) => walk(table, memory, [seat]));
const range = { min: 0, max: 10 };
const all = populations(table, walks, range);
const playsOf = (id: string) => all.find(({ player }) => player.id === id)?.plays ?? [];

/** What a player puts forward at a decision, in a session that has just begun. */
function putForward(id: string, decision: string): string {
  const player = all.find((one) => one.player.id === id)?.player;
  const choices = Object.entries(table.decisions[decision]?.choices ?? {}).map(([choice, { label }]) => ({ id: choice, text: label }));
  const asks = { question: decision, kind: 'proposal', decision, choices, measured: true } as const;
  const answers = answersTo(asks, 'dev');
  const standing = { at: 0, vars: new Map(), visits: new Map(), totals: noTotals() };
  const answer = answers[player?.pick({ table, seat: 'dev', asks, standing, answers, chance: () => 0 }) ?? -1];
  return answer?.type === 'proposed' ? answer.choice : '';
}

test('team reasoning puts forward the choice with the largest group value everywhere, and self-interest what costs its own seat least', () => {
  for (const { id, bestForGroup, bestFor } of dilemmas(table)) {
    expect(bestForGroup).toContain(putForward('team-reasoning', id));
    expect(bestFor.dev).toContain(putForward('self-interested', id));
  }
});

test('results lie between the least and the most that can be reached, and chance comes in between', () => {
  for (const { plays } of all) for (const { result } of plays) expect(result).toBeGreaterThanOrEqual(0);
  for (const { plays } of all) for (const { result } of plays) expect(result).toBeLessThanOrEqual(1 + 1e-9);
  const of = (id: string) => mean(playsOf(id).map(({ result }) => result)) ?? 0;
  expect(of('self-interested')).toBeLessThan(of('random'));
  expect(of('random')).toBeLessThan(of('team-reasoning'));
});

test('the same story gives the same plays', () => {
  expect(populations(table, walks, range)).toEqual(all);
});

test('a play of a population can be played in a session', () => {
  const played = playsOf('team-reasoning').find(({ seat }) => seat === 'dev');
  const player = all.find(({ player: { id } }) => id === 'team-reasoning')?.player;
  const session = createSession(story, { seed: 1, seats: ['dev'], past: {} });
  for (let picks = 0; picks < 40; picks++) {
    const asks = owes(table, session.state(), 'dev');
    if (!asks || !player) break;
    const answers = answersTo(asks, 'dev');
    const standing = { at: 0, vars: new Map(), visits: new Map(), totals: session.state().totals };
    const picked = answers[player.pick({ table, seat: 'dev', asks, standing, answers, chance: () => 0 })];
    expect(picked && session.apply(picked)).toEqual({ ok: true });
  }
  expect(session.state().question).toMatchObject({ kind: 'ended', ending: played?.ending });
  expect(Object.values(session.state().totals.child).reduce((sum, value) => sum + value, 0)).toBe(played?.child);
});

test('a decision is looked at as the table has it: values, stakes, who pays, and who is torn', () => {
  const { rows, bestForGroup, diagnosticFor } = dilemma(table, 'the_goal');
  expect(rows.map(({ choice, value, bears }) => [choice, value, bears])).toEqual([
    ['ask_mum', 4, ['dev']],
    ['set_goal', 2, ['maire']],
    ['leave_open', 2, ['shabana']],
  ]);
  expect(rows[0]?.stakes.dev).toBeCloseTo(2 / 5 - 2, 9);
  expect(bestForGroup).toEqual(['ask_mum']);
  expect(diagnosticFor).toEqual(['dev']);
});

test('what no story touches is named', () => {
  const rows = coverage([table]);
  expect(rows.find(({ group, name }) => group === 'Tips practised' && name.startsWith('14.'))?.counts).toEqual([1]);
  expect(gaps(rows).map(({ name }) => name)).toContain('Personality');
  expect(gaps(rows).map(({ name }) => name)).not.toContain('Boundaries');
});
