import type { Outcome } from '../../src/evidence/outcomes.ts';
import type { Room } from '../../src/story/vocabulary.ts';
import type { DrawingKind } from './drawing.ts';
import type { DayTime, Season } from './props/outside.ts';
import { tableDusk } from './props/table-things.ts';
import { rooms } from './rooms/rooms.ts';
import { picture } from './svg.ts';

/** What a room shows: the hour, the season, what stands on its board, the child's drawing on its wall. */
export type RoomState = {
  time?: DayTime;
  season?: Season;
  board?: string[];
  child?: { drawing: DrawingKind; outcomes: Record<Outcome, number> };
};

/** A place for a person, in the 1280 × 720 of the room: the middle of the lower edge of their waist picture, its scale (1 is 400 × 480), and where they look. */
export type Place = { x: number; y: number; scale: number; facing: 'left' | 'right' };

/** Three planes of a room, each a whole picture of 1280 × 720: what is outside, wall and furniture, and the table that people sit behind. */
export function drawRoom(room: Room, state: RoomState = {}): { far: string; mid: string; near: string } {
  const full = {
    time: state.time ?? 'morning',
    season: state.season ?? 'autumn',
    board: state.board ?? [],
    child: state.child ?? null,
  } as const;
  const { draw, table } = rooms[room];
  const { far, mid, near } = draw(full, `r${room.replace('-', '')}${full.time[0]}${full.season[1]}`);
  const falling = table && full.time === 'dusk' ? tableDusk(...table) : '';
  return { far: picture(1280, 720, far), mid: picture(1280, 720, mid), near: picture(1280, 720, near, falling) };
}

/** Up to six seats, the best first: the first two sit in the middle, the last two at the ends (in the car: two in front, two behind). Draw people from the smallest scale to the largest. */
export const seatPlaces = (room: Room): readonly Place[] => rooms[room].seats;

/** Where people stand: by the door first. */
export const standPlaces = (room: Room): readonly Place[] => rooms[room].stands;
