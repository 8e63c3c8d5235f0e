import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Event } from '../../../src/session/events.ts';
import { replay } from '../../../src/session/replay.ts';
import { edit, editedStory, uneditedStory } from '../../support/edits.ts';
import { playBy } from '../../support/play.ts';

const story = uneditedStory;

const worth = (log: readonly Event[]) => log.slice(1);

test('an edited story never changes an old record in silence: it gives the same events again, or says where it does not', {
  timeout: 120_000,
}, () => {
  let same = 0;
  let said = 0;
  fc.assert(
    fc.property(
      fc.constantFrom('dev', 'maire'),
      fc.array(fc.nat(11), { maxLength: 20 }),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (seat, picks, edits) => {
        const other = editedStory(edits);
        fc.pre(other !== null);
        if (!other) return;
        const log = playBy(story, seat, picks);
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
