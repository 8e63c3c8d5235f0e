import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toldTo } from '../../../src/room/told.ts';
import { sessionBy } from '../../support/play.ts';
import { quickStory } from '../../support/quick-story.ts';

it('whoever guessed how many would commit is told with the cards how many did, and nobody else is told of it', () => {
  const story = quickStory('stories/whose-job');
  let guesses = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 90, maxLength: 90 }), (numbers) => {
      const state = sessionBy(story, ['dev'], numbers).state();
      const cards = state.log.filter((event) => event.type === 'committed');
      const guess = cards.find(({ seat }) => seat === 'dev')?.guess;
      const others = cards.filter(({ seat }) => seat !== 'dev');
      const did = others.filter(({ how }) => how === 'commit').length;
      const says = (seat: string | null) =>
        toldTo(story.table, state, seat).flatMap((piece) => (piece.kind === 'round' ? [piece.guess] : []));
      if (cards.length === 0) return;
      if (guess !== undefined) guesses++;
      const many = ['none', 'one', 'two', 'three'];
      const sentence = `You thought ${many[guess ?? 0]} of the other three would do their part; ${did === 3 ? 'all' : many[did]} did.`;
      expect(others).toHaveLength(3);
      expect(says('dev')).toEqual([guess === undefined ? '' : sentence]);
      for (const seat of ['rhona', null]) expect(says(seat)).toEqual(['']);
    }),
    { numRuns: 40 },
  );
  expect(guesses).toBeGreaterThan(0);
}, 30_000);
