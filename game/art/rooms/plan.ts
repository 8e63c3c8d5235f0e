import type { DayTime, Season, When } from '../../../src/story/vocabulary.ts';
import type { BoardSpot, DrawingSpot, Drew } from '../props/hung.ts';
import type { Hole, Lamp } from '../props/room-light.ts';

/** What a room shows: the hour, the season, what a year has changed, what stands on its board, the child's drawing on its wall. */
export type RoomState = {
  time?: DayTime;
  season?: Season;
  when?: When | null;
  board?: string[];
  child?: Drew;
};

/** A place for a person, in the 1280 × 720 of the room: the middle of the lower edge of their waist picture, its scale (1 is 400 × 480), and where they look. */
export type Place = { x: number; y: number; scale: number; facing: 'left' | 'right' };

/**
 * How a room is made: its planes in the light of noon, the places in it, what lights it, and the height and straightness of its table's rim if it has one. Without `windows` it brings its own light.
 * What is written on its board and the child's drawing hang before the middle plane, and are no part of it.
 */
export type RoomPlan = {
  board?: BoardSpot;
  drawing?: DrawingSpot;
  draw: (state: FullState, id: string) => { far: string; mid: string; near: string };
  seats: readonly Place[];
  stands: readonly Place[];
  table?: readonly [top: number, flat: number];
  windows?: readonly Hole[];
  lamps?: readonly Lamp[];
};

/** A room's state with nothing left out. */
export type FullState = {
  time: NonNullable<RoomState['time']>;
  season: NonNullable<RoomState['season']>;
  when: When | null;
  board: readonly string[];
};

/** Six seats round a table whose rim is at `rim` in the middle and falls towards the ends by `fall`. Middle seats come first. */
export function seatsBehind(rim: number, fall: number): Place[] {
  return [535, 745, 330, 950, 168, 1112].map((x, index): Place => {
    const out = Math.abs(x - 640) / 490;
    const scale = 0.64 + 0.1 * out;
    return {
      x,
      y: Math.round(rim + fall * out * out + 16 * scale + (out > 0.8 ? fall * 0.2 : 0)),
      scale: Math.round(scale * 100) / 100,
      facing: index % 2 ? 'left' : 'right',
    };
  });
}

/** Where the back of the chair of a seat has its top. */
export const chairAt = ({ x, y, scale }: Place): { x: number; y: number; scale: number } => ({
  x,
  y: Math.round(y - 160 * scale),
  scale: scale * 1.28,
});
