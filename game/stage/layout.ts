import { seatPlaces, standPlaces } from '../art/room.ts';
import type { Room } from '../../src/story/vocabulary.ts';
import type { Figure } from './picture.ts';

/** Where somebody's figure is in the world: the middle of its lower edge, its size against the drawing, and whither they look. */
export type Place = { x: number; y: number; scale: number; facing: Facing };
export type Facing = 'front' | 'left' | 'right';

/** The size of the drawing of a person, in its own units. */
export const figureSize = { width: 400, height: 480 };

/** Gives everybody a place in a room: their chair, or one by the door for visitors who stand and for those whom no chair is left for. */
export function placesOf(people: readonly Figure[], room: Room): Map<string, Place> {
  const chairs = seatPlaces(room);
  const stands = standPlaces(room);
  let standing = 0;
  const place = ({ chair, pose, seated }: Figure): Place => {
    const own = pose === 'stand' && !seated ? undefined : chairs[chair];
    return own ?? stands[standing++ % Math.max(1, stands.length)] ?? middle;
  };
  return new Map(people.map((figure) => [figure.id, place(figure)]));
}

/** How far to the left and right people reach, in world units; never less than the middle of the table. */
export function spanOf(places: Iterable<Place>): { left: number; right: number } {
  const ends = [...places].map(({ x, scale }) => ({ left: x - shoulder * scale, right: x + shoulder * scale }));
  return { left: Math.min(least.left, ...ends.map(({ left }) => left)), right: Math.max(least.right, ...ends.map(({ right }) => right)) };
}

const middle: Place = { x: 640, y: 600, scale: 0.66, facing: 'front' };
const least = { left: 300, right: 980 };
const shoulder = 190;
