import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facesAt } from '../../../game/stage/laid.ts';
import { linesOf } from '../../../game/stage/written.ts';

describe('words on the stage', () => {
  it('are broken between words, into lines that fit, and none is lost', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (all, width) => {
        const lines = linesOf(all.join(' '), (line) => line.length <= width);
        expect(lines.join(' ')).toBe(all.join(' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' '), line).toBe(true);
      }),
    );
  });

  it('stand on the cards where they are large enough to be read, on a projector as on a laptop, and not on a phone', () => {
    expect([1.3, 0.8, 0.6].map(facesAt)).toEqual(['worded', 'worded', 'worded']);
    expect([0.45, 0.2].map(facesAt)).toEqual(['numbered', 'numbered']);
  });
});
