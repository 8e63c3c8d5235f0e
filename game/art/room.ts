import type { Room } from '../../src/story/vocabulary.ts';
import { inLight } from './light.ts';
import { beamAt, daylight, lampsLit, vignette } from './props/room-light.ts';
import { tableLit } from './props/table-things.ts';
import type { FullState, Place, RoomPlan, RoomState } from './rooms/plan.ts';
import { rooms } from './rooms/rooms.ts';
import { picture } from './svg.ts';

export type { Place, RoomState } from './rooms/plan.ts';

/** Three planes of a room, each a whole picture of 1280 × 720: what is outside, wall and furniture, and the table that people sit behind. */
export function drawRoom(room: Room, state: RoomState = {}): { far: string; mid: string; near: string } {
  const full: FullState = {
    time: state.time ?? 'morning',
    season: state.season ?? 'autumn',
    when: state.when ?? null,
    board: state.board ?? [],
    child: state.child ?? null,
  };
  const id = `r${room.replace('-', '')}${full.time[0]}${full.season.slice(0, 2)}`;
  const plan = rooms[room];
  const { far, mid, near } = lit(plan, plan.draw(full, id), full.time, id);
  return { far: picture(1280, 720, far), mid: picture(1280, 720, mid), near: picture(1280, 720, near) };
}

type Planes = ReturnType<RoomPlan['draw']>;

/** The planes in the light of the hour; a room that brings its own light stays as it is. */
function lit({ windows, lamps = [], table }: RoomPlan, { far, mid, near }: Planes, time: FullState['time'], id: string): Planes {
  if (!windows) return { far, mid, near };
  if (time !== 'dusk') return { far, mid: mid + daylight(time, windows, id) + vignette(id), near };
  return {
    far,
    mid: inLight('shade', mid) + lampsLit(lamps, windows, id) + vignette(id, true),
    near: inLight('shade', near) + (table ? tableLit(id, table[0]) : ''),
  };
}

/** Up to six seats, the best first: the first two sit in the middle, the last two at the ends (in the car: two in front, two behind). Draw people from the smallest scale to the largest. */
export const seatPlaces = (room: Room): readonly Place[] => rooms[room].seats;

/** Where people stand: by the door first. */
export const standPlaces = (room: Room): readonly Place[] => rooms[room].stands;

/** The light of the first window in which dust can be seen: its upper and lower end, and from where to where it reaches at a height. Null where no sun falls in. */
export type Beam = { top: number; foot: number; at: (y: number) => { left: number; right: number } };

/** The beam of a room's first window at an hour. */
export function beamOf(room: Room, time: FullState['time']): Beam | null {
  const hole = rooms[room].windows?.[0];
  if (!hole || time === 'dusk') return null;
  return { top: hole.y + hole.h, foot: 500, at: (y) => beamAt(time, hole, y) };
}
