import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitOf, overscan, world } from '../../../game/stage/fit.ts';
import { placesOf, spanOf } from '../../../game/stage/layout.ts';
import { seatPlaces } from '../../../game/art/room.ts';
import { rooms } from '../../../src/story/vocabulary.ts';
import type { Figure } from '../../../src/room/picture.ts';

const sizes = fc.record({ width: fc.integer({ min: 300, max: 2600 }), height: fc.integer({ min: 180, max: 1600 }) });
const someone = (chair: number): Figure => ({
  id: String(chair),
  person: 'dev',
  name: 'x',
  mood: 'neutral',
  pose: 'rest',
  worn: 'nothing',
  seated: true,
  chair,
  you: false,
});
const people = fc.integer({ min: 0, max: 6 }).map((count) => Array.from({ length: count }, (_, chair) => someone(chair)));
const room = fc.constantFrom(...rooms);

it('never shows past the sides of a room, and keeps the proportions of the parent', () => {
  fc.assert(
    fc.property(sizes, people, room, ({ width, height }, present, where) => {
      const fit = fitOf(width, height, spanOf(placesOf(present, where).values()));
      expect(fit.left).toBeGreaterThanOrEqual(overscan - 1e-6);
      expect(fit.left + fit.width).toBeLessThanOrEqual(world.width - overscan + 1e-6);
      expect(fit.width / fit.height).toBeCloseTo(width / height, 6);
      expect(fit.width * fit.scale).toBeCloseTo(width, 6);
    }),
  );
});

it('keeps every face in sight in any parent that is no wider than a letterbox', () => {
  fc.assert(
    fc.property(sizes, people, room, ({ width, height }, present, where) => {
      fc.pre(width / height <= 2.4);
      const places = placesOf(present, where);
      const fit = fitOf(width, height, spanOf(places.values()));
      for (const { x, y, scale } of places.values()) {
        const face = { half: 75 * scale, top: y - 440 * scale, chin: y - 260 * scale };
        expect(x - face.half).toBeGreaterThan(fit.left);
        expect(x + face.half).toBeLessThan(fit.left + fit.width);
        expect(face.top).toBeGreaterThan(fit.top);
        expect(face.chin).toBeLessThan(fit.top + fit.height);
      }
    }),
  );
});

it('gives no two people one chair', () => {
  fc.assert(
    fc.property(people, room, (present, where) => {
      const chairs = [...placesOf(present, where).values()].slice(0, seatPlaces(where).length).map(({ x, y }) => `${x} ${y}`);
      expect(new Set(chairs).size).toBe(chairs.length);
    }),
  );
});

it('shows whoever sits low or uses a wheelchair lower than those on their feet, and at a table like all others', () => {
  const low = { ...someone(2), pose: 'low' as const };
  const chair = { ...someone(3), person: 'grace' as const };
  const heights = (where: 'corridor' | 'clinic', ...present: Figure[]) => present.map(({ id }) => placesOf(present, where).get(id)?.y ?? 0);
  for (const one of [low, chair]) {
    const [standing = 0] = heights('corridor', { ...someone(one.chair) });
    expect(heights('corridor', one)[0]).toBeGreaterThan(standing + 60);
    expect(heights('clinic', one)).toEqual(heights('clinic', { ...someone(one.chair) }));
  }
});
