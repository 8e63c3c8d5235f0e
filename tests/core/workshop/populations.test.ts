import { expect, test } from 'vitest';
import { createSession } from '../../../src/session/session.ts';
import { coverage, gaps } from '../../../src/workshop/coverage.ts';
import { dilemma } from '../../../src/workshop/dilemma.ts';
import { mean, populations } from '../../../src/workshop/populations.ts';
import { walk } from '../../../src/workshop/walk.ts';
import { fixtureText, storyOf } from './fixture.ts';

const { story, memory } = storyOf(fixtureText('sound'));
const { table } = story;
const walks = ['dev', 'maire'].map((seat) => walk(table, memory, seat));
const all = populations(table, walks);
const playsOf = (id: string) => all.find(({ player }) => player.id === id)?.plays ?? [];

test('team reasoning takes the choice with the largest group value everywhere, and self-interest what costs its own seat nothing', () => {
  expect(
    playsOf('team-reasoning').every(({ choices }) =>
      ['ask_mum', 'maire_leads', 'share_hours', 'open_report'].every((id) => choices.includes(id)),
    ),
  ).toBe(true);
  expect(playsOf('self-interested').map(({ gave }) => gave)).toEqual([0, 0]);
});

test('results lie between the least and the most that can be reached, and chance comes in between', () => {
  for (const { plays } of all) for (const { result } of plays) expect(result).toBeGreaterThanOrEqual(0);
  for (const { plays } of all) for (const { result } of plays) expect(result).toBeLessThanOrEqual(1 + 1e-9);
  const of = (id: string) => mean(playsOf(id).map(({ result }) => result)) ?? 0;
  expect(of('self-interested')).toBeLessThan(of('random'));
  expect(of('random')).toBeLessThan(of('team-reasoning'));
});

test('the same story gives the same plays', () => {
  expect(populations(table, walks)).toEqual(all);
});

test('a play of a population can be played in a session', () => {
  const played = playsOf('team-reasoning').find(({ seat }) => seat === 'dev');
  const session = createSession(story, { seed: 1, seats: ['dev'], past: {} });
  for (let picks = 0; picks < 20; picks++) {
    const { asks } = session.state();
    if (asks.kind === 'decision' || asks.kind === 'move') {
      const choice = asks.choices.find(({ id }) => played?.choices.includes(id))?.id ?? '';
      if (asks.kind === 'decision')
        session.apply({ type: 'answered', decision: asks.decision, seat: 'dev', i: choice, we: choice, they: choice });
      session.apply(
        asks.kind === 'move' ? { type: 'moved', seat: 'dev', choice } : { type: 'proposed', decision: asks.decision, seat: 'dev', choice },
      );
    } else if (asks.kind === 'share') session.apply({ type: 'facts-shared', round: asks.round, seat: 'dev', facts: asks.facts });
    else if (asks.kind === 'board') {
      const choices = asks.jobs.map((job) => job.choices.find((id) => played?.choices.includes(id)) ?? '');
      session.apply({ type: 'assigned', board: asks.board, seat: 'dev', choices });
    } else if (asks.kind === 'commit') session.apply({ type: 'committed', round: asks.round, seat: 'dev', how: 'commit' });
  }
  expect(session.state().asks).toEqual({ kind: 'ended', ending: played?.ending });
  expect(Object.values(session.state().totals.child).reduce((sum, value) => sum + value, 0)).toBe(played?.child);
});

test('a decision is looked at as the table has it: values, stakes, who pays, and who is torn', () => {
  const { rows, bestForGroup, diagnosticFor } = dilemma(table, 'the_goal');
  expect(rows.map(({ choice, value, bears }) => [choice, value, bears])).toEqual([
    ['ask_mum', 4, ['dev']],
    ['set_goal', 2, ['maire']],
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
