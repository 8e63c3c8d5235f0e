import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeline } from '../../../src/debrief/timeline.ts';
import { toldTo } from '../../../src/room/told.ts';
import { scorecard } from '../../../src/scoring/scorecard.ts';
import { sessionBy } from '../../support/play.ts';
import { quickStory } from '../../support/quick-story.ts';

it('nobody is read an objection of theirs to what they put forward themselves: at a tie whoever pays may get their own way after all', () => {
  const [trip, job] = [quickStory('stories/the-trip'), quickStory('stories/whose-job')];
  const chairs = [
    [trip, 'petra'],
    [trip, 'imran'],
    [trip, 'lorna'],
    [job, 'rhona'],
    [job, 'maire'],
  ] as const;
  let stood = 0;
  let fell = 0;
  fc.assert(
    fc.property(fc.constantFrom(...chairs), fc.array(fc.nat(9), { minLength: 90, maxLength: 90 }), ([story, seat], numbers) => {
      const state = sessionBy(story, [seat], numbers).state();
      const { log } = state;
      const moments = timeline(story.table, log, scorecard(story, log, seat));
      for (const piece of toldTo(story.table, state, seat)) {
        if (piece.kind !== 'settled') continue;
        const last = log.findLast(
          (event) => event.type === 'proposed' && event.seat === seat && event.question.startsWith(`${piece.decision}/`),
        );
        const isOwn = last?.type === 'proposed' && last.choice === piece.choice;
        const objected = log.some((event) => event.type === 'objected' && event.question.startsWith(`${piece.decision}/`));
        expect(piece.objection !== null).toBe(objected && !isOwn);
        if (piece.objection === null && objected) fell++;
        if (piece.objection !== null) stood++;
        const moment = moments.find((one) => one.kind === 'decision' && one.id === piece.decision);
        expect(moment?.kind === 'decision' ? moment.objection : null).toBe(piece.objection);
      }
    }),
    // Somebody objects and then pays themselves in about one play of fifteen.
    { numRuns: 120 },
  );
  expect(stood, 'objections that stood').toBeGreaterThan(0);
  expect(fell, 'objections that fell').toBeGreaterThan(0);
}, 60_000);
