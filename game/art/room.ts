import type { Room } from '../../src/story/vocabulary.ts';
import { inLight } from './light.ts';
import { taped, writing } from './props/hung.ts';
import { beamAt, daylight, lampsLit, vignette } from './props/room-light.ts';
import { tableLit } from './props/table-things.ts';
import type { FullState, Place, RoomPlan, RoomState } from './rooms/plan.ts';
import { rooms } from './rooms/rooms.ts';
import { picture } from './svg.ts';

export type { Place, RoomState } from './rooms/plan.ts';

/** Three planes of a room, each a whole picture of 1280 × 720: what is outside, wall and furniture with what hangs there, and the table that people sit behind. */
export function drawRoom(room: Room, state: RoomState = {}): Planes {
  return planesOf(
    room,
    state,
    hangings(room, state)
      .map(({ body }) => body())
      .join(''),
  );
}

/** The planes of `drawRoom` without what changes in the course of a story: what is written on the board, and the child's drawing. */
export const drawBareRoom = (room: Room, state: RoomState): Planes => planesOf(room, state, '');

/** Something that hangs before the wall of a room: where, in the 1280 × 720 of the room, and its picture of that size. */
export type Hanging = { name: 'writing' | 'drawing'; x: number; y: number; width: number; height: number; svg: () => string };

/** What hangs in a room that is drawn bare. */
export function hungIn(room: Room, state: RoomState): Hanging[] {
  const light = rooms[room].windows && state.time === 'dusk' ? 'shade' : 'day';
  return hangings(room, state).map(({ body, x, y, ...rest }) => {
    const svg = () => picture(rest.width, rest.height, `<g transform="translate(${-x} ${-y})">${inLight(light, body())}</g>`);
    return { ...rest, x, y, svg };
  });
}

/** How far tape and the shadow of paper reach beyond it. */
const tape = 20;

function hangings(room: Room, { board: lines = [], child }: RoomState): (Omit<Hanging, 'svg'> & { body: () => string })[] {
  const { board, drawing } = rooms[room];
  const written = lines.length > 0 ? lines : board?.says;
  return [
    ...(board && written ? [{ name: 'writing' as const, ...sizeOf(board, 0), body: () => writing(board, written) }] : []),
    ...(drawing ? [{ name: 'drawing' as const, ...sizeOf(drawing, tape), body: () => taped(drawing, child ?? null) }] : []),
  ];
}

const sizeOf = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }, more: number) => ({
  x: x - more,
  y: y - more,
  width: w + 2 * more,
  height: h + 2 * more,
});

function planesOf(room: Room, { time = 'morning', season = 'autumn', when = null, board = [] }: RoomState, onWall: string): Planes {
  const id = `r${room.replace('-', '')}${time[0]}${season.slice(0, 2)}`;
  const plan = rooms[room];
  const { far, mid, near } = plan.draw({ time, season, when, board }, id);
  const shown = lit(plan, { far, mid: mid + onWall, near }, time, id);
  return { far: picture(1280, 720, shown.far), mid: picture(1280, 720, shown.mid), near: picture(1280, 720, shown.near) };
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
