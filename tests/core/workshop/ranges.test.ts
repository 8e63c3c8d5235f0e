import { expect, test } from 'vitest';
import type { Input } from '../../../src/session/events.ts';
import { replay } from '../../../src/session/replay.ts';
import type { Asks } from '../../../src/session/asks.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import { reachableRanges } from '../../../src/workshop/ranges.ts';
import { fixtureText, storyOf } from './fixture.ts';

const { story } = storyOf(fixtureText('small'));

function inputs(asks: Asks): Input[][] {
  switch (asks.kind) {
    case 'decision':
      return asks.choices.map(({ id }): Input[] => [
        ...(asks.measured ? [{ type: 'answered', decision: asks.decision, seat: asks.seat, i: id, we: id, they: id } as const] : []),
        { type: 'proposed', decision: asks.decision, seat: asks.seat, choice: id },
      ]);
    case 'move':
      return asks.choices.map(({ id }): Input[] => [{ type: 'moved', seat: asks.seat, choice: id }]);
    case 'share':
      return [[], ...asks.facts.map((fact) => [fact]), asks.facts].map((facts): Input[] => [
        { type: 'facts-shared', round: asks.round, seat: asks.seat, facts },
      ]);
    case 'board': {
      const [one, two] = asks.jobs.map(({ choices }) => choices);
      return (one ?? []).flatMap((first) =>
        (two ?? []).map((second): Input[] => [{ type: 'assigned', board: asks.board, seat: asks.seat, choices: [first, second] }]),
      );
    }
    case 'commit':
      return (['hold', 'signpost', 'commit'] as const).map((how): Input[] => [
        { type: 'committed', round: asks.round, seat: asks.seat, how },
      ]);
    default:
      return [];
  }
}

/** Plays everything there is, one session after another: the slow way that the walk must agree with. */
function totals(session: Session): number[] {
  const {
    asks,
    log,
    totals: { pillars },
  } = session.state();
  if (asks.kind === 'ended') return [pillars.goal + pillars.plan + pillars.responsibility];
  return inputs(asks).flatMap((group) => {
    const next = replay(story, log).session;
    for (const input of group) next.apply(input);
    return totals(next);
  });
}

test('the ranges of a story are those found by playing every single session to its end', { timeout: 60_000 }, () => {
  const found = ['dev', 'maire'].map((seat) => {
    const ends = [{}, { 'whose-job': 'shared_load' }].flatMap((past) => totals(createSession(story, { seed: 1, seats: [seat], past })));
    return [seat, { min: Math.min(...ends), max: Math.max(...ends) }];
  });
  expect(reachableRanges(story.ink, story.table)).toEqual(Object.fromEntries(found));
});
