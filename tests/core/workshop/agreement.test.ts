import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreement, guessed, meanAgreement, ranksIn } from '../../../src/workshop/agreement.ts';

const values = { up: 4, wait: 2, down: 0 };

test('ranks run from the best, and choices that share a place share its middle rank', () => {
  expect(ranksIn(['up', 'wait', 'down'], Object.keys(values))).toEqual({ up: 1, wait: 2, down: 3 });
  expect(ranksIn(['up', ['wait', 'down']], Object.keys(values))).toEqual({ up: 1, wait: 2.5, down: 2.5 });
});

test('what a reader leaves out shares the last places, and what is not on offer is passed over', () => {
  expect(ranksIn(['wait', 'sideways'], Object.keys(values))).toEqual({ wait: 1, up: 2.5, down: 2.5 });
});

test('readers who see it as the numbers do agree fully, and those who see it the other way round do not at all', () => {
  expect(agreement('way', values, [['up', 'wait', 'down']])).toMatchObject({ correlation: 1, bestIsLast: false });
  expect(agreement('way', values, [['down', 'wait', 'up']])).toMatchObject({ correlation: -1, bestIsLast: true });
});

test('of three readers the median rank counts, so that one odd reader does not', () => {
  // up 1, 1, 3: 1; wait 2, 3, 2: 2; down 3, 2, 1: 2. V 4, 2, 0 beside ranks 1, 2, 2 (the tie at 2.5): Spearman 0.8660254
  const found = agreement('way', values, [
    ['up', 'wait', 'down'],
    ['up', 'down', 'wait'],
    ['down', 'wait', 'up'],
  ]);
  expect(found.ranks).toEqual({ up: 1, wait: 2, down: 2 });
  expect(found.correlation).toBeCloseTo(0.8660254, 6);
});

test('readers who see no difference agree with nothing, and values that do not differ cannot be agreed with', () => {
  expect(agreement('way', values, [[['up', 'wait', 'down']]])).toMatchObject({ correlation: 0, bestIsLast: false });
  expect(agreement('way', { up: 2, down: 2 }, [['up', 'down']])).toMatchObject({ correlation: null, bestIsLast: false });
  expect(
    meanAgreement([agreement('way', values, [['up', 'wait', 'down']]), agreement('alike', { up: 2, down: 2 }, [['up', 'down']])]),
  ).toBe(1);
  expect(meanAgreement([])).toBeNull();
});

test('our best is their last only where every choice that is best for us is', () => {
  expect(agreement('way', { up: 4, wait: 4, down: 0 }, [['wait', 'down', 'up']]).bestIsLast).toBe(false);
  expect(agreement('way', { up: 4, wait: 4, down: 0 }, [['down', ['up', 'wait']]]).bestIsLast).toBe(true);
});

test('a correlation lies between -1 and 1, and turning a ranking round turns its sign', () => {
  const three = fc.shuffledSubarray(['up', 'wait', 'down'], { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(three, (ranking) => {
      const there = agreement('way', values, [ranking]).correlation ?? 9;
      const back = agreement('way', values, [ranking.toReversed()]).correlation ?? 9;
      expect(Math.abs(there)).toBeLessThanOrEqual(1 + 1e-9);
      expect(there + back).toBeCloseTo(0, 9);
    }),
  );
});

test('guesses are set beside what chance would hit, question by question', () => {
  // A of 3, B or C of 3, B of 2: chance (1/3 + 2/3 + 1/2) / 3 = 0.5. Guessed A (right, sure), A (wrong, sure); the third was not answered: 1 of 2, chance (1/3 + 2/3) / 2
  const questions = { 1: { best: 'A', of: 3 }, 2: { best: 'BC', of: 3 }, 3: { best: 'B', of: 2 } };
  const found = guessed(questions, { 1: { guess: 'a', confidence: 2 }, 2: { guess: 'A', confidence: 3 }, 3: { guess: '', confidence: 0 } });
  expect(found).toEqual({ asked: 2, hits: 1, share: 0.5, chance: 0.5, sure: { asked: 2, hits: 1 } });
  expect(guessed(questions, {})).toBeNull();
});
