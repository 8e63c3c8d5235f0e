import { expect, test } from 'vitest';
import { owes, waitingFor } from '../../../src/session/owes.ts';
import { replay } from '../../../src/session/replay.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { reachableRange } from '../../../src/workshop/ranges.ts';
import { answersTo } from '../../../src/workshop/steps.ts';
import { fixtureText, storyOf } from './fixture.ts';

const { story } = storyOf(fixtureText('small'));
const seats = Object.keys(story.table.seats);

/** Plays everything that a table which always agrees can do, one session after another: the slow way that the walk must agree with. */
function totals(session: Session): number[] {
  const state = session.state();
  const { goal, plan, responsibility } = state.totals.pillars;
  if (state.question.kind === 'ended') return [goal + plan + responsibility];
  const [first = ''] = waitingFor(state);
  const asks = owes(story.table, state, first);
  if (!asks) throw new Error('Expected somebody to be asked.');
  const answers =
    asks.kind === 'share' ? [{ question: asks.question, seat: first, type: 'facts-shared' as const, facts: [] }] : answersTo(asks, first);
  return answers.flatMap((answer) => {
    const next = replay(story, state.log, state.answers).session;
    next.apply(answer);
    const alike = asks.kind === 'proposal' || asks.kind === 'board';
    for (const seat of alike ? waitingFor(next.state()) : []) next.apply({ ...answer, seat });
    return totals(next);
  });
}

test('the range of a story is that found by playing every session of a table that agrees, whoever moves how', { timeout: 120_000 }, () => {
  const ends = [{}, { 'whose-job': 'shared_load' }].flatMap((past) => totals(createSession(story, { seed: 1, seats, past })));
  expect(reachableRange(story.ink, story.table)).toEqual({ min: Math.min(...ends), max: Math.max(...ends) });
});
