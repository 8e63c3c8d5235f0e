import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, fewest, shareOf, spread } from '../../../src/lib/few.ts';

const cells = (...counts: number[]): Cell[] => counts.map((plays, at) => ({ id: 'abcdef'[at] ?? '', plays }));
const isFew = (count: number) => count > 0 && count < fewest;

/** All ways to lay so many plays over so many cells. */
function* ways(plays: number, over: number): Generator<number[]> {
  if (over === 1) yield [plays];
  else for (let first = 0; first <= plays; first++) for (const rest of ways(plays - first, over - 1)) yield [first, ...rest];
}

/** For everything that can be shown of so many plays: the counts that each cell may have had. */
function couldBe(plays: number, over: number, veiled: string, alone = fewest): Map<string, Set<number>[]> {
  const seen = new Map<string, Set<number>[]>();
  for (const counts of ways(plays, over)) {
    const shown = JSON.stringify(spread(cells(...counts), veiled, alone));
    const sets = seen.get(shown) ?? counts.map(() => new Set<number>());
    for (const [at, count] of counts.entries()) sets[at]?.add(count);
    seen.set(shown, sets);
  }
  return seen;
}

describe('what is shown of few', () => {
  it('lets five and more stand alone, and nought, and puts the others together', () => {
    expect(spread(cells(12, 0, 9))).toEqual([
      { ids: ['a'], plays: 12 },
      { ids: ['b'], plays: 0 },
      { ids: ['c'], plays: 9 },
    ]);
    expect(spread(cells(20, 3, 4, 0))).toEqual([
      { ids: ['a'], plays: 20 },
      { ids: ['b', 'c'], plays: 7 },
      { ids: ['d'], plays: 0 },
    ]);
  });

  it('takes the smallest of the others in where the few would still be few, and hides all where nothing is left apart', () => {
    expect(spread(cells(20, 2, 8))).toEqual([
      { ids: ['a'], plays: 20 },
      { ids: ['b', 'c'], plays: 10 },
    ]);
    expect(spread(cells(26, 4))).toBe('hidden');
    expect(spread(cells(4, 4))).toBe('hidden');
  });

  it.each([[2], [3], [4]])(
    'cannot be worked out: whoever knows the rule and the total still cannot tell a few among %i cells',
    (over) => {
      for (let plays = fewest; plays <= (over > 3 ? 17 : 26); plays++)
        for (const veiled of ['', 'a'])
          for (const [shown, sets] of couldBe(plays, over, veiled))
            for (const [at, set] of sets.entries()) {
              const [only] = set;
              if (set.size === 1 && only !== undefined) expect(isFew(only), `${shown} of ${plays} gives cell ${at} away`).toBe(false);
            }
    },
    30_000,
  );

  it('cannot be worked out either where three stand alone, as in what a room takes home', () => {
    for (const over of [2, 3, 4])
      for (let plays = 3; plays <= 16; plays++)
        for (const [shown, sets] of couldBe(plays, over, '', 3))
          for (const [at, set] of sets.entries()) {
            const [only] = set;
            if (set.size === 1) expect(only, `${shown} of ${plays} gives cell ${at} away`).not.toSatisfy((count) => count > 0 && count < 3);
          }
  });

  it('shows no number under five of any cells whatever, and loses no play', () => {
    const any = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(any, (counts) => {
        const shown = spread(cells(...counts));
        if (shown === 'hidden') return counts.some(isFew);
        const sum = shown.reduce((all, { plays }) => all + plays, 0);
        return sum === counts.reduce((all, one) => all + one, 0) && shown.every(({ plays }) => !isFew(plays));
      }),
    );
  });

  it('never shows a veiled cell alone, so that it cannot be set against another total', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 5 }), (counts) => {
        const shown = spread(cells(...counts), 'a');
        return shown === 'hidden' || shown.every(({ ids, plays }) => plays === 0 || ids.join() !== 'a');
      }),
    );
  });

  it('says a share in words where one side is few, and never so that the few can be worked out', () => {
    for (let of = fewest; of <= 40; of++) {
      const seen = new Map<string, number[]>();
      for (let plays = 0; plays <= of; plays++) {
        const shown = JSON.stringify(shareOf(plays, of));
        seen.set(shown, [...(seen.get(shown) ?? []), plays]);
      }
      for (const [shown, could] of seen)
        if (could.length === 1)
          expect(
            could.some((plays) => isFew(plays) || isFew(of - plays)),
            `${shown} of ${of}`,
          ).toBe(false);
    }
    expect(shareOf(28, 30)).toEqual({ kind: 'nearly-all' });
    expect(shareOf(12, 30)).toEqual({ kind: 'counted', plays: 12, of: 30 });
  });
});
