import { looks } from '../art/looks.ts';
import { seatPlaces, standPlaces } from '../art/room.ts';
import { passages, type Room } from '../../src/story/vocabulary.ts';
import type { Figure } from '../../src/room/picture.ts';

/** Where somebody's figure is in the world: the middle of its lower edge, its size against the drawing, and whither they look. */
export type Place = { x: number; y: number; scale: number; facing: Facing };
export type Facing = 'front' | 'left' | 'right';

/** The width of the drawing of a person, in its own units. */
export const figureWidth = 400;

/**
 * Gives everybody a place in a room: their chair, or, for visitors who stand and those whom no chair is left for, a spot clear of all others:
 * by the door, else beside those at the ends, else the chair kept for them.
 * Where people are on their feet, whoever sits low, crouches or uses a wheelchair is lower than they are.
 * In a `tall` parent people move a little closer together, so that they can be shown larger.
 */
export function placesOf(people: readonly Figure[], room: Room, tall = false): Map<string, Place> {
  const chairs = seatPlaces(room);
  const stands = standPlaces(room);
  const places = new Map<string, Place>();
  const standing = people.filter(({ chair, pose, seated }) => (pose === 'stand' && !seated) || !chairs[chair]);
  for (const { id, chair } of people.filter((one) => !standing.includes(one))) places.set(id, chairs[chair] ?? middle);
  for (const { id, chair } of standing) {
    const taken = [...places.values()];
    const spots = [...stands, ...besides(taken, stands[0] ?? middle), ...(chairs[chair] ? [chairs[chair]] : [])];
    places.set(id, spots.find((spot) => taken.every(({ x }) => Math.abs(x - spot.x) >= clear)) ?? furthest(spots, taken));
  }
  if (passages.includes(room))
    for (const { id, person, pose } of people) {
      const place = places.get(id);
      if (place && (pose === 'low' || looks[person].aid === 'wheelchair')) places.set(id, { ...place, y: place.y + lower });
    }
  return tall ? closer(places, people.length > 4 ? closest : close) : places;
}

const closer = (places: Map<string, Place>, share: number) =>
  new Map([...places].map(([id, place]) => [id, { ...place, x: middle.x + (place.x - middle.x) * share }]));

/** How far to the left and right people reach, in world units; never less than the middle of the table. `tight` lets the outermost elbows go. */
export function spanOf(places: Iterable<Place>, tight = false): { left: number; right: number } {
  const reach = tight ? elbow : shoulder;
  const ends = [...places].map(({ x, scale }) => ({ left: x - reach * scale, right: x + reach * scale }));
  return { left: Math.min(least.left, ...ends.map(({ left }) => left)), right: Math.max(least.right, ...ends.map(({ right }) => right)) };
}

/** The spots right and left of everybody, as long as they lie inside the room. */
function besides(taken: readonly Place[], { y, scale }: Place): Place[] {
  const xs = taken.map(({ x }) => x);
  const spots: Place[] = [
    { x: Math.max(...xs) + clear, y: y + 26, scale: Math.min(scale, 0.7), facing: 'left' },
    { x: Math.min(...xs) - clear, y: y + 26, scale: Math.min(scale, 0.7), facing: 'right' },
  ];
  return spots.filter(({ x }) => x >= inside.left && x <= inside.right);
}

const furthest = (spots: readonly Place[], taken: readonly Place[]): Place => {
  const room = ({ x }: Place) => Math.min(...taken.map((other) => Math.abs(other.x - x)));
  return spots.reduce((best, spot) => (room(spot) > room(best) ? spot : best), spots[0] ?? middle);
};

const middle: Place = { x: 640, y: 600, scale: 0.66, facing: 'front' };
const least = { left: 300, right: 980 };
const inside = { left: 130, right: 1160 };
/** How much lower than those on their feet somebody is who sits or crouches. */
const lower = 84;
/** The least distance from somebody who stands to anybody else. */
const clear = 176;
/** What remains of the distance between people in a tall parent: of a few, and of many. */
const close = 0.87;
const closest = 0.78;
const shoulder = 200;
const elbow = 190;
