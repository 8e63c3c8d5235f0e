import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plurality, seatAnswer, sharesOf } from '../../../src/room/ballot.ts';
import { drawLot } from '../../../src/room/lot.ts';
import type { Vote } from '../../../src/room/room-events.ts';

const choice = fc.constantFrom('a', 'b', 'c');
const votes: fc.Arbitrary<Vote[]> = fc.oneof(
  fc.array(fc.record({ type: fc.constant('proposed' as const), choice }), { minLength: 1, maxLength: 12 }),
  fc.array(fc.record({ type: fc.constant('answered' as const), i: choice, we: choice, they: choice }), { minLength: 1, maxLength: 12 }),
  fc.array(fc.record({ type: fc.constant('facts-shared' as const), facts: fc.subarray(['x', 'y', 'z']) }), { minLength: 1, maxLength: 12 }),
  fc.array(fc.record({ type: fc.constant('assigned' as const), choices: fc.tuple(choice, choice) }), { minLength: 1, maxLength: 12 }),
  fc.array(
    fc.record({
      type: fc.constant('committed' as const),
      how: fc.constantFrom('hold' as const, 'signpost' as const, 'commit' as const),
      guess: fc.nat(4),
    }),
    { minLength: 1, maxLength: 12 },
  ),
);
const asOne = (all: readonly Vote[], seed = 1) => seatAnswer(sharesOf(all), seed, 'q');

describe('the answer of a delegation', () => {
  it('is the same whoever was first', () => {
    fc.assert(
      fc.property(votes, fc.nat(), (all, seed) => {
        const shuffled = fc.sample(fc.shuffledSubarray(all, { minLength: all.length }), { numRuns: 3, seed });
        for (const order of shuffled) expect(asOne(order)).toEqual(asOne(all));
      }),
    );
  });

  it('is what all of them said where all said the same', () => {
    fc.assert(
      fc.property(votes, fc.integer({ min: 1, max: 9 }), ([vote], people) => {
        expect(asOne(new Array(people).fill(vote))).toEqual(vote);
      }),
    );
  });

  it('is in each part something that most of them said', () => {
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 15 }), fc.nat(), (picks, seed) => {
        const counts = Object.fromEntries(['a', 'b', 'c'].map((one) => [one, picks.filter((pick) => pick === one).length]));
        const got = plurality(Object.fromEntries(Object.entries(counts).filter(([, people]) => people > 0)), seed, 'q');
        expect(counts[got]).toBe(Math.max(...Object.values(counts)));
      }),
    );
  });

  it('does not change when one more says what it is already', () => {
    fc.assert(
      fc.property(fc.array(choice, { minLength: 1, maxLength: 15 }), (picks) => {
        const all = picks.map((one): Vote => ({ type: 'proposed', choice: one }));
        const got = asOne(all);
        expect(asOne([...all, got])).toEqual(got);
      }),
    );
  });

  it('may put I, We and They together from different people', () => {
    const all: Vote[] = [
      { type: 'answered', i: 'a', we: 'b', they: 'b' },
      { type: 'answered', i: 'a', we: 'c', they: 'c' },
      { type: 'answered', i: 'b', we: 'c', they: 'b' },
    ];
    expect(asOne(all)).toEqual({ type: 'answered', i: 'a', we: 'c', they: 'b' });
  });

  it('tells a fact only when more would tell it than keep it; an even split is drawn', () => {
    const tells = (facts: string[]): Vote => ({ type: 'facts-shared', facts });
    expect(asOne([tells(['x']), tells(['x', 'y']), tells([])])).toEqual({ type: 'facts-shared', facts: ['x'] });
  });
});

describe('a tie', () => {
  it('is drawn evenly, by the seed and the question alone', () => {
    const drawn = Array.from({ length: 3000 }, (_, seed) => drawLot(['a', 'b', 'c'], seed, 'q'));
    for (const option of ['a', 'b', 'c']) {
      const share = drawn.filter((one) => one === option).length / drawn.length;
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(0.37);
    }
    expect(drawLot(['c', 'a', 'b'], 5, 'q')).toBe(drawLot(['a', 'b', 'c'], 5, 'q'));
    const byQuestion = Array.from({ length: 400 }, (_, at) => drawLot(['a', 'b'], 1, `question ${at}`));
    expect(byQuestion.filter((one) => one === 'a').length).toBeGreaterThan(150);
    expect(byQuestion.filter((one) => one === 'a').length).toBeLessThan(250);
  });
});
