import { palette } from '../palette.ts';
import type { BoardSpot } from '../props/hung.ts';
import { drawOutside } from '../props/outside.ts';
import { ceilingLights, type Hole } from '../props/room-light.ts';
import { drawShell } from '../props/shell.ts';
import { biscuits, mug, pen, plant, sheet, tableTop } from '../props/table-things.ts';
import { blind, clock, door, noticeboard, radiator, whiteboard, windowFrame } from '../props/wall-things.ts';
import type { RoomPlan } from './plan.ts';
import { byDoor, chairs, round } from './seating.ts';

const pane: Hole = { x: 190, y: 128, w: 230, h: 190 };

const schoolMeetingBoard: BoardSpot = {
  x: 466,
  y: 124,
  w: 348,
  h: 168,
  says: ['Today', 'who knows what?', 'what do we want?', 'who does what?'],
};

/** The meeting room of the primary school: a broken blind, a whiteboard, a round table, a biscuit tin. */
export const schoolMeeting: RoomPlan = {
  drawing: { x: 846, y: 132, w: 116, h: 90, kind: 'boat' },
  board: schoolMeetingBoard,
  windows: [pane],
  lamps: ceilingLights(2),
  table: [556, 0],
  seats: round,
  stands: byDoor,
  draw: ({ time, season }, id) => ({
    far: drawOutside(season, time, id, 'playground'),
    mid:
      drawShell({ wall: palette.wall, dado: '#a9b3a4', floor: '#7d8a8c', holes: [pane], tiles: true, lights: 2 }, id) +
      windowFrame(pane.x, pane.y, pane.w, pane.h, 2) +
      blind(pane.x, pane.y, pane.w, pane.h, 0.46, true) +
      radiator(216, 372, 178, 88) +
      whiteboard(schoolMeetingBoard) +
      clock(905, 262, 25, time) +
      door(1000, 190, 104, 296) +
      noticeboard(850, 308, 108, 92, 2) +
      plant(432, 500, 0.62) +
      chairs(round, '#5f7f8a'),
    near:
      tableTop(id, 556, 0, '#b98a5c') +
      sheet(300, 660, -9) +
      pen(386, 672, 24, palette.teal) +
      mug(214, 690, palette.brick, 1.05) +
      sheet(520, 634, 5) +
      biscuits(760, 668) +
      sheet(912, 640, -6, 3) +
      mug(868, 646, palette.sage) +
      sheet(1066, 688, 9) +
      pen(982, 684, -30, palette.brick) +
      mug(478, 610, '#35506e', 0.86),
  }),
};
