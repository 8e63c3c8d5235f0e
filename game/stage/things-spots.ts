import type { Room } from '../../src/story/vocabulary.ts';
import type { Spot } from './table-spots.ts';

/** So many things lie there at their full size; more are smaller, and are no heap. */
const few = 6;

/** How large each of so many things is shown, in world units. */
export const thingSize = (count: number): { width: number; height: number } =>
  count > few ? { width: 48, height: 36 } : { width: 70, height: 52.5 };

/** The middle of what lies on each room's table, clear of tins, tissues and mugs; null where there is no table. */
const middleIn: Record<Room, number | null> = {
  'school-meeting': 540,
  'school-office': 722,
  'case-conference': 772,
  nursery: 458,
  clinic: 590,
  'youth-justice': 505,
  'family-home': 718,
  'council-panel': 505,
  corridor: null,
  'hospital-corridor': null,
  stairs: null,
  'car-dusk': null,
  'team-room': 555,
};

/** Where the middle of rows may lie, so that wide ones stay on the table and in the picture. */
const reach = { from: 250, to: 1030 };

/** Whether a room has a table for what is given up; where it has none, it lies on the table of the decision alone. */
export const hasTable = (room: Room): boolean => middleIn[room] !== null;

/** Where things lie: a row, from four on two; from seven on in smaller rows side by side, three where there are many, the later ones nearer to whoever looks. */
export function roomSpots(count: number, room: Room): Spot[] {
  const { width } = thingSize(count);
  const rows = count <= 3 ? 1 : count <= 12 ? 2 : 3;
  const columns = Math.max(1, Math.ceil(count / rows));
  const apart = count > few ? width * 0.94 : Math.min(64, 216 / columns);
  const half = ((columns - 1) * apart) / 2;
  const middle = Math.min(reach.to - half, Math.max(reach.from + half, middleIn[room] ?? 640));
  const rowApart = rows > 2 ? 29 : 34;
  return Array.from({ length: count }, (_, at) => {
    const row = Math.floor(at / columns);
    const inRow = Math.min(columns, count - row * columns);
    const place = at % columns;
    return {
      x: middle + (place - (inRow - 1) / 2) * apart,
      y: 686 - (rows - 1 - row) * rowApart + (place % 2) * (count > few ? 2 : 5),
      turn: (((at * 37) % 7) - 3) * (count > few ? 0.025 : 0.05),
    };
  });
}
