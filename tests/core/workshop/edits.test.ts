import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event, Input } from '../../../src/session/events.ts';
import { replay } from '../../../src/session/replay.ts';
import { createSession } from '../../../src/session/session.ts';
import { edit, editedStory, uneditedStory } from '../../support/edits.ts';

const story = uneditedStory;

/** Plays the story as it was, picking as `picks` says, to its end or until they run out. */
function play(seat: string, picks: readonly number[]): readonly Event[] {
  const session = createSession(story, { seed: 3, seats: [seat], past: {} });
  for (const pick of picks) {
    const { asks } = session.state();
    const inputs: Input[] = [];
    if (asks.kind === 'decision') {
      const id = asks.choices[pick % asks.choices.length]?.id ?? '';
      if (asks.measured)
        inputs.push({ type: 'answered', decision: asks.decision, seat, i: id, we: asks.choices[0]?.id ?? '', they: asks.they ? id : '' });
      inputs.push({ type: 'proposed', decision: asks.decision, seat, choice: id });
    } else if (asks.kind === 'move') inputs.push({ type: 'moved', seat, choice: asks.choices[pick % asks.choices.length]?.id ?? '' });
    else if (asks.kind === 'share')
      inputs.push({ type: 'facts-shared', round: asks.round, seat, facts: asks.facts.filter((_, at) => (pick >> at) % 2 === 1) });
    else if (asks.kind === 'board')
      inputs.push({
        type: 'assigned',
        board: asks.board,
        seat,
        choices: asks.jobs.map(({ choices }, at) => choices[(pick >> at) % choices.length] ?? ''),
      });
    else if (asks.kind === 'commit')
      inputs.push({ type: 'committed', round: asks.round, seat, how: (['hold', 'signpost', 'commit'] as const)[pick % 3] ?? 'hold' });
    for (const input of inputs) session.apply(input);
  }
  return session.state().log;
}

const worth = (log: readonly Event[]) => log.slice(1);

test('an edited story never changes an old record in silence: it gives the same events again, or says where it does not', {
  timeout: 120_000,
}, () => {
  let same = 0;
  let said = 0;
  fc.assert(
    fc.property(
      fc.constantFrom('dev', 'maire'),
      fc.array(fc.nat(11), { maxLength: 10 }),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (seat, picks, edits) => {
        const other = editedStory(edits);
        fc.pre(other !== null);
        if (!other) return;
        const log = play(seat, picks);
        let replayed: ReturnType<typeof replay>;
        try {
          replayed = replay(other, log);
        } catch (error) {
          expect(String(error)).toMatch(/The story stopped/);
          return;
        }
        const { session, problems } = replayed;
        const now = worth(session.state().log);
        const unchanged = JSON.stringify(now) === JSON.stringify(worth(log));
        if (other.edition === story.edition) {
          expect(problems).toEqual([]);
          expect(unchanged).toBe(true);
        } else if (unchanged) {
          same++;
          expect(problems).toHaveLength(1);
        } else {
          said++;
          expect(problems.length, JSON.stringify(now)).toBeGreaterThan(1);
          expect(problems.at(-1)).toMatch(/no longer fits|another course|goes on where the saved one stopped/);
        }
      },
    ),
    { numRuns: Number(process.env.EDIT_RUNS ?? 150) },
  );
  expect(same).toBeGreaterThan(10);
  expect(said).toBeGreaterThan(10);
});
