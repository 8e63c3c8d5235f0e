import { chair } from '../props/table-things.ts';
import { chairAt, seatsBehind, type Place } from './plan.ts';

/** The seats of a round table, and of a long one. */
export const round: readonly Place[] = seatsBehind(556, 84);
export const long: readonly Place[] = seatsBehind(560, 40);

/** Where people stand in most rooms: by the door, and by the window. */
export const byDoor: readonly Place[] = [
  { x: 1040, y: 612, scale: 0.72, facing: 'left' },
  { x: 440, y: 600, scale: 0.68, facing: 'right' },
];

/** A chair behind each seat. */
export const chairs = (seats: readonly Place[], cloth: string): string =>
  seats
    .map(chairAt)
    .map((at) => chair(at.x, at.y, at.scale, cloth))
    .join('');
