import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signSize } from '../../../game/stage/you-face.ts';
import { viewOf } from '../../../game/stage/view.ts';
import type { Figure, Picture } from '../../../src/room/picture.ts';
import { personIds } from '../../../src/story/cast.ts';
import { poses, rooms, worn } from '../../../src/story/vocabulary.ts';

const bare: Omit<Picture, 'room' | 'people'> = {
  place: 1,
  light: 'morning',
  season: 'autumn',
  when: null,
  told: 1,
  clock: null,
  later: null,
  alt: '',
  speaking: null,
  board: [],
  child: { name: 'Ruby', drawing: 'stairs', outcomes: { healthy: 0, safe: 0, enjoy: 0, contribute: 0, prosper: 0 } },
  gifts: [],
  sitters: [],
  desk: null,
  settled: null,
};

/** Up to five different people, each in a chair of their own, the first of them whoever looks. */
const people = fc
  .uniqueArray(fc.record({ person: fc.constantFrom(...personIds), pose: fc.constantFrom(...poses), worn: fc.constantFrom(...worn) }), {
    minLength: 1,
    maxLength: 5,
    selector: ({ person }) => person,
  })
  .map((some) =>
    some.map(
      ({ person, pose, worn }, at): Figure => ({
        id: person,
        person,
        name: person,
        mood: 'neutral',
        pose,
        worn,
        seated: true,
        chair: at,
        you: at === 0,
      }),
    ),
  );

it('the sign over whoever looks is in sight, in every room and in a parent of any size that a page has, and they are larger than they would be', () => {
  const sizes = fc.record({ width: fc.integer({ min: 320, max: 1400 }), height: fc.integer({ min: 110, max: 1000 }) });
  fc.assert(
    fc.property(people, fc.constantFrom(...rooms), sizes, (all, room, { width, height }) => {
      const view = viewOf({ ...bare, room, people: all }, width, height, { evening: false, still: true });
      const plain = viewOf({ ...bare, room, people: all.map((one) => ({ ...one, you: false })) }, width, height, {
        evening: false,
        still: true,
      });
      const id = all[0]?.id ?? '';
      const { place, you } = view.figures.get(id) ?? {};
      if (!place || !you) throw new Error('Expected whoever looks in the picture, with a sign.');
      const { left, top, width: wide } = view.fit;
      const x = place.x + you.x * place.scale;
      const bottom = place.y - you.above * place.scale;
      expect(bottom - signSize.height * place.scale).toBeGreaterThanOrEqual(top);
      expect(bottom).toBeLessThanOrEqual(view.fit.top + view.fit.height);
      expect(x, 'its middle at least').toBeGreaterThanOrEqual(left);
      expect(x).toBeLessThanOrEqual(left + wide);
      expect(place.scale).toBeGreaterThan(plain.figures.get(id)?.place.scale ?? 0);
      expect([...plain.figures.values()].every((one) => one.you === null)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
