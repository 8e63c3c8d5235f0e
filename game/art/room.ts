import type { Room } from '../../src/story/vocabulary.ts';
import { tableDusk } from './props/table-things.ts';
import type { Place, RoomState } from './rooms/plan.ts';
import { rooms } from './rooms/rooms.ts';
import { picture } from './svg.ts';

export type { Place, RoomState } from './rooms/plan.ts';

/** Three planes of a room, each a whole picture of 1280 × 720: what is outside, wall and furniture, and the table that people sit behind. */
export function drawRoom(room: Room, state: RoomState = {}): { far: string; mid: string; near: string } {
  const full = {
    time: state.time ?? 'morning',
    season: state.season ?? 'autumn',
    board: state.board ?? [],
    child: state.child ?? null,
  } as const;
  const { draw, table } = rooms[room];
  const { far, mid, near } = draw(full, `r${room.replace('-', '')}${full.time[0]}${full.season.slice(0, 2)}`);
  const falling = table && full.time === 'dusk' ? tableDusk(...table) : '';
  return { far: picture(1280, 720, far), mid: picture(1280, 720, mid), near: picture(1280, 720, near, falling) };
}

/** Up to six seats, the best first: the first two sit in the middle, the last two at the ends (in the car: two in front, two behind). Draw people from the smallest scale to the largest. */
export const seatPlaces = (room: Room): readonly Place[] => rooms[room].seats;

/** Where people stand: by the door first. */
export const standPlaces = (room: Room): readonly Place[] => rooms[room].stands;
