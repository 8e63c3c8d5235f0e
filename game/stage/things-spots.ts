import type { Room } from '../../src/story/vocabulary.ts';
import type { Spot } from './table-spots.ts';

/** How large a thing is shown, in world units. */
export const thingSize = { width: 70, height: 52.5 };
/** The middle of what lies on each room's table, clear of tins, tissues and mugs. */
const middleIn: Record<Room, number> = {
  'school-meeting': 540,
  'school-office': 722,
  'case-conference': 772,
  nursery: 458,
  clinic: 590,
  'youth-justice': 505,
  'family-home': 718,
  'council-panel': 505,
  corridor: 640,
  'car-dusk': 860,
  'team-room': 555,
};

/** Where things lie: a row, or from four on two, the later ones nearer to whoever looks. */
export function roomSpots(count: number, room: Room): Spot[] {
  const columns = count > 3 ? Math.ceil(count / 2) : count;
  const apart = Math.min(64, 216 / Math.max(1, columns));
  return Array.from({ length: count }, (_, at) => {
    const front = at >= columns || count <= 3;
    const inRow = front && count > 3 ? count - columns : columns;
    const place = at % columns;
    return {
      x: middleIn[room] + (place - (inRow - 1) / 2) * apart,
      y: (front ? 686 : 652) + (place % 2) * 5,
      turn: (((at * 37) % 7) - 3) * 0.05,
    };
  });
}
