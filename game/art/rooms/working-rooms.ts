import { palette } from '../palette.ts';
import { bookcase, cabinet, cooler, laptop, lockers, lowCupboard, monitor, place } from '../props/furniture.ts';
import type { BoardSpot } from '../props/hung.ts';
import { drawOutside } from '../props/outside.ts';
import { ceilingLights, type Hole } from '../props/room-light.ts';
import { drawShell } from '../props/shell.ts';
import { glass, mug, pen, plant, sheet, tableTop, tissues } from '../props/table-things.ts';
import { blind, clock, door, framed, noticeboard, pegs, poster, radiator, whiteboard, windowFrame } from '../props/wall-things.ts';
import { box, shape, stroke } from '../svg.ts';
import type { RoomPlan } from './plan.ts';
import { byDoor, chairs, long, round } from './seating.ts';

const officePane: Hole = { x: 690, y: 126, w: 210, h: 176 };

const schoolOfficeBoard: BoardSpot = { x: 392, y: 126, w: 262, h: 150 };

/** The headteacher's office: shelves, cabinets, a window on the gate, a desk too small for a meeting. */
export const schoolOffice: RoomPlan = {
  drawing: { x: 368, y: 296, w: 84, h: 63, kind: 'bridge' },
  board: schoolOfficeBoard,
  windows: [officePane],
  lamps: ceilingLights(1),
  table: [562, 0.6],
  seats: long,
  stands: byDoor,
  draw: ({ time, season, board }, id) => ({
    far: drawOutside(season, time, id, 'terrace'),
    mid:
      drawShell({ wall: '#c8c4ae', floor: '#68767c', holes: [officePane], lights: 1 }, id) +
      bookcase(166, 120, 190, 366, 5) +
      windowFrame(officePane.x, officePane.y, officePane.w, officePane.h, 2) +
      blind(officePane.x, officePane.y, officePane.w, officePane.h, 0.24) +
      radiator(704, 360, 182, 84) +
      (board.length ? whiteboard(schoolOfficeBoard) : noticeboard(392, 126, 262, 150, 3)) +
      framed(576, 306, 86, 70, poster('river')) +
      clock(944, 156, 24, time) +
      cabinet(916, 334, 78, 152, 3) +
      plant(848, 500, 0.62, palette.teal) +
      door(1020, 184, 98, 302) +
      lowCupboard(404, 438, 160, 58) +
      monitor(508, 438, 0.72) +
      chairs(long, '#7b6a8a'),
    near:
      tableTop(id, 562, 0.6, '#a77a50') +
      laptop(250, 690, 1.15) +
      sheet(470, 650, -4) +
      mug(392, 684, palette.plum) +
      sheet(770, 656, 6, 3) +
      pen(860, 684, -18, palette.brick) +
      tissues(960, 676) +
      sheet(1110, 684, 10),
  }),
};

const tall: readonly Hole[] = [
  { x: 186, y: 120, w: 120, h: 250 },
  { x: 330, y: 120, w: 120, h: 250 },
];

const caseConferenceBoard: BoardSpot = {
  x: 500,
  y: 122,
  w: 330,
  h: 176,
};

/** The case conference: a long table, a screen with the agreed points, water and tissues. */
export const caseConference: RoomPlan = {
  drawing: { x: 862, y: 200, w: 96, h: 74, kind: 'house' },
  board: caseConferenceBoard,
  windows: tall,
  lamps: ceilingLights(3),
  table: [562, 0.8],
  seats: long,
  stands: byDoor,
  draw: ({ time, season }, id) => ({
    far: drawOutside(season, time, id, 'town'),
    mid:
      drawShell({ wall: '#b7c2bb', dado: '#7f9490', floor: '#59656d', holes: tall, tiles: true, lights: 3 }, id) +
      tall.map(({ x, y, w, h }) => windowFrame(x, y, w, h, 1) + blind(x, y, w, h, 0.3)).join('') +
      whiteboard(caseConferenceBoard) +
      clock(876, 150, 25, time) +
      door(1000, 188, 104, 298) +
      framed(860, 306, 96, 84, poster('hands'), '#5b666c') +
      cooler(470, 334) +
      chairs(long, '#8a5a4e'),
    near:
      tableTop(id, 562, 0.8, '#8f6a4c') +
      [220, 500, 800, 1060].map((x, index) => sheet(x, 652 + (index % 2) * 10, index * 4 - 6)).join('') +
      tissues(452, 648, palette.slate) +
      glass(330, 664) +
      glass(392, 676) +
      glass(976, 668) +
      mug(560, 690, palette.ochre) +
      pen(1144, 690, 20, palette.ink),
  }),
};

const slit: Hole = { x: 196, y: 120, w: 300, h: 96 };

const youthJusticeBoard: BoardSpot = { x: 536, y: 124, w: 280, h: 150, says: ['After school', 'bikes · kitchen', 'who is in?'] };

/** The youth justice office: lockers, high windows, leaflets, a table that has seen much. */
export const youthJustice: RoomPlan = {
  drawing: { x: 846, y: 126, w: 104, h: 80, kind: 'bike' },
  board: youthJusticeBoard,
  windows: [slit],
  lamps: ceilingLights(2),
  table: [560, 0.6],
  seats: long,
  stands: byDoor,
  draw: ({ time, season }, id) => ({
    far: `<g transform="translate(0 -150)">${drawOutside(season, time, id, 'town')}</g>`,
    mid:
      drawShell({ wall: '#c3b9a3', dado: '#5d7480', floor: '#7a7468', holes: [slit], tiles: true, lights: 2 }, id) +
      windowFrame(slit.x, slit.y, slit.w, slit.h, 3, '#7d878b') +
      lockers(176, 280, 6, 206) +
      whiteboard(youthJusticeBoard) +
      noticeboard(536, 308, 160, 100, 4, '#5f6f66') +
      framed(724, 308, 84, 104, poster('hands'), '#3b424c') +
      clock(890, 246, 23, time) +
      door(1000, 188, 104, 298, '#5d7480') +
      chairs(long, '#c07a3d'),
    near:
      tableTop(id, 560, 0.6, '#9a8a74') +
      stroke('M420 650l22 8M432 642l14 20M860 690q10 -8 22 0', '#6f624f', 2.6, 'opacity=".6"') +
      mug(240, 680, '#d9a945') +
      sheet(380, 640, -8) +
      sheet(620, 640, 3, 5) +
      pen(700, 664, 30, palette.brick) +
      mug(790, 640, palette.slate, 0.9) +
      sheet(950, 664, 10) +
      laptop(1100, 704, 0.9),
  }),
};

const band: Hole = { x: 180, y: 124, w: 420, h: 168 };

const teamRoomBoard: BoardSpot = { x: 646, y: 122, w: 290, h: 172, says: ['Team, this week', 'visits', 'reports', 'cake: whose turn?'] };

/** The team room: hot desks, a wall of plans, coats on the back of the door. */
export const teamRoom: RoomPlan = {
  drawing: { x: 700, y: 320, w: 104, h: 78, kind: 'garden' },
  board: teamRoomBoard,
  windows: [band],
  lamps: ceilingLights(2),
  table: [556, 0.25],
  seats: round,
  stands: byDoor,
  draw: ({ time, season }, id) => ({
    far: drawOutside(season, time, id, 'trees'),
    mid:
      drawShell({ wall: '#d3c6b0', floor: '#6a7f80', holes: [band], tiles: true, lights: 2 }, id) +
      windowFrame(band.x, band.y, band.w, band.h, 3) +
      blind(band.x, band.y, band.w, band.h, 0.16) +
      box(170, 396, 440, 14, '#b98a5c', 3) +
      stroke('M190 410v76M590 410v76', '#7d7564', 8) +
      monitor(260, 396, 0.8) +
      monitor(400, 396, 0.8) +
      monitor(530, 396, 0.8, false) +
      plant(640, 500, 0.62, palette.slate) +
      whiteboard(teamRoomBoard) +
      noticeboard(836, 320, 112, 86, 5, '#6c7f79') +
      pegs(952, 150, 1, ['coat']) +
      clock(972, 306, 20, time) +
      door(1010, 188, 100, 298) +
      chairs(round, '#6c8a78'),
    near:
      tableTop(id, 556, 0.25, '#c19a6b') +
      laptop(250, 694, 1.1) +
      mug(346, 646, palette.teal) +
      sheet(520, 636, 4) +
      box(640, 640, 66, 44, palette.ochre, 2, 'transform="rotate(-7 670 660)"') +
      box(690, 650, 60, 42, '#dfb8a6', 2, 'transform="rotate(6 720 670)"') +
      mug(800, 640, palette.brick, 0.92) +
      laptop(1020, 694, 1.1) +
      pen(900, 676, 16, palette.plum),
  }),
};

const arched: readonly Hole[] = [
  { x: 196, y: 124, w: 104, h: 236 },
  { x: 980, y: 124, w: 104, h: 236 },
];
const panels = (): string =>
  Array.from({ length: 13 }, (_, index) => stroke(`M${160 + index * 75} 404h60v72h-60z`, '#4a3424', 3, 'opacity=".7"')).join('');

const councilPanelBoard: BoardSpot = {
  x: 470,
  y: 122,
  w: 350,
  h: 172,
  says: ['Joint funding panel', 'agreed', 'not yet agreed', 'who pays?'],
};

/** The council's panel room: panelling, microphones, name plates, other people's portraits. */
export const councilPanel: RoomPlan = {
  drawing: { x: 352, y: 270, w: 84, h: 64, kind: 'bridge' },
  board: councilPanelBoard,
  windows: arched,
  lamps: ceilingLights(2),
  table: [562, 0.9],
  seats: long,
  stands: [
    { x: 920, y: 612, scale: 0.72, facing: 'left' },
    { x: 388, y: 556, scale: 0.66, facing: 'right' },
  ],
  draw: ({ time, season }, id) => ({
    far: drawOutside(season, time, id, 'town'),
    mid:
      drawShell({ wall: '#b9a88c', dado: '#6d4e37', floor: '#6b4350', holes: arched, lights: 2 }, id) +
      panels() +
      arched.map(({ x, y, w, h }) => windowFrame(x, y, w, h, 2, '#d9cdb5')).join('') +
      [350, 866]
        .map((x, index) =>
          framed(
            x,
            116,
            76,
            88,
            `${box(0, 0, 100, 100, '#5b5044')}${shape('M30 100q0 -34 20 -34t20 34z', index ? '#3b424c' : '#5a2630')}<ellipse cx="50" cy="46" rx="15" ry="19" fill="${index ? '#b98a6a' : '#8d5839'}"/>`,
            '#a8823e',
          ),
        )
        .join('') +
      whiteboard(councilPanelBoard) +
      clock(904, 240, 22, time) +
      chairs(long, '#7a3343'),
    near:
      tableTop(id, 562, 0.9, '#7a5638') +
      [96, 230, 700, 870, 1040].map((x) => place(x, 650)).join('') +
      [290, 545, 1010].map((x, index) => sheet(x, 690, index * 5 - 5, 5)).join('') +
      glass(836, 690) +
      glass(1130, 688),
  }),
};
