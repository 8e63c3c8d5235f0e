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

/** Where people are on their feet, cut off at their hips by the lower edge of the picture; they look towards the middle of where they are. */
export const onFoot = (across: readonly number[], middle = 640): Place[] =>
  across.map((x) => ({
    x,
    y: 726,
    scale: Math.round((0.79 + (0.1 * Math.abs(x - 640)) / 490) * 100) / 100,
    facing: x < middle ? 'right' : 'left',
  }));

/** Where those stand who come to people in a corridor. */
export const besideThem: readonly Place[] = [
  { x: 420, y: 736, scale: 0.96, facing: 'right' },
  { x: 860, y: 736, scale: 0.96, facing: 'left' },
];

/** A chair behind each seat. */
export const chairs = (seats: readonly Place[], cloth: string): string =>
  seats
    .map(chairAt)
    .map((at) => chair(at.x, at.y, at.scale, cloth))
    .join('');
