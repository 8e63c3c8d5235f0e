import { palette } from '../palette.ts';
import { basin, bookcase, couch, kitchen, lamp, screenCurtain, shoes, sofa, toyShelf } from '../props/furniture.ts';
import type { BoardSpot } from '../props/hung.ts';
import { drawOutside } from '../props/outside.ts';
import { ceilingLights, type Hole } from '../props/room-light.ts';
import { drawShell } from '../props/shell.ts';
import { biscuits, blocks, crayons, mug, pen, plant, sheet, tableTop, tissues, woodenChair } from '../props/table-things.ts';
import { blind, clock, curtain, door, framed, noticeboard, pegs, poster, whiteboard, windowFrame } from '../props/wall-things.ts';
import { box, curve, polygon, shape, stroke } from '../svg.ts';
import { chairAt, type RoomPlan } from './plan.ts';
import { byDoor, chairs, long } from './seating.ts';

const wide: Hole = { x: 188, y: 140, w: 330, h: 150 };

const nurseryBoard: BoardSpot = { x: 566, y: 122, w: 268, h: 148 };

/** The special needs nursery: low shelves, coat pegs with names, a standing frame by the wall. */
export const nursery: RoomPlan = {
  drawing: { x: 868, y: 134, w: 112, h: 86, kind: 'garden' },
  board: nurseryBoard,
  windows: [wide],
  lamps: ceilingLights(2),
  table: [560, 0.6],
  seats: long,
  stands: byDoor,
  draw: ({ time, season, board }, id) => ({
    far: drawOutside(season, time, id, 'playground'),
    mid:
      drawShell({ wall: '#e0cda6', dado: '#a9bfae', floor: '#b58d5f', holes: [wide], boards: true, lights: 2 }, id) +
      windowFrame(wide.x, wide.y, wide.w, wide.h, 3) +
      stroke('M200 132Q280 154 360 132Q435 154 510 132', '#8a6b4a', 2) +
      [230, 280, 330, 390, 435, 480]
        .map((x, index) =>
          shape(
            polygon([
              [x - 13, 139 + (index % 3 === 1 ? 3 : 0)],
              [x + 13, 139 + (index % 3 === 1 ? 3 : 0)],
              [x, 166 + (index % 3 === 1 ? 3 : 0)],
            ]),
            [palette.brick, palette.ochre, palette.sage, palette.plum][index % 4] as string,
          ),
        )
        .join('') +
      toyShelf(186, 386, 300) +
      pegs(560, 318, 6, ['coat', 'bag', 'none', 'coat', 'coat', 'bag']) +
      (board.length ? whiteboard(nurseryBoard) : noticeboard(566, 122, 268, 148, 2, '#a9794f')) +
      clock(922, 272, 23, time) +
      door(1004, 188, 100, 298, '#7f9f96') +
      stroke('M884 486V352M950 486V352M878 372h78M884 430h66', '#4f7396', 7) +
      box(886, 376, 62, 30, palette.ochre, 6) +
      chairs(long, '#7f9f96'),
    near:
      tableTop(id, 560, 0.6, '#cfae7c') +
      mug(220, 684, palette.sage) +
      sheet(360, 650, -7) +
      crayons(684, 668) +
      blocks(790, 664) +
      sheet(880, 646, 6) +
      mug(1010, 676, palette.ochre) +
      pen(864, 692, -20, palette.teal),
  }),
};

const clinicPane: Hole = { x: 690, y: 126, w: 190, h: 160 };

const clinicBoard: BoardSpot = { x: 290, y: 124, w: 210, h: 150 };

/** The clinic: a couch, a curtain, a basin, a chart of growing. */
export const clinic: RoomPlan = {
  drawing: { x: 908, y: 128, w: 88, h: 68, kind: 'house' },
  board: clinicBoard,
  windows: [clinicPane],
  lamps: ceilingLights(2),
  table: [560, 0.6],
  seats: long,
  stands: byDoor,
  draw: ({ time, season, board }, id) => ({
    far: drawOutside(season, time, id, 'town'),
    mid:
      drawShell({ wall: '#c9d8d3', floor: '#8fa09f', holes: [clinicPane], tiles: true, lights: 2 }, id) +
      screenCurtain(166, 112, 92, 300, '#7fa3a8') +
      couch(250, 372, 236) +
      box(623, 130, 34, 330, palette.chalk, 3) +
      stroke(Array.from({ length: 15 }, (_, index) => `M625 ${148 + index * 21}h${index % 5 ? 12 : 22}`).join(''), palette.brick, 2.4) +
      shape(
        curve([
          [640, 160],
          [651, 176],
          [643, 200],
          [637, 176],
        ]),
        palette.sage,
      ) +
      windowFrame(clinicPane.x, clinicPane.y, clinicPane.w, clinicPane.h, 2) +
      blind(clinicPane.x, clinicPane.y, clinicPane.w, clinicPane.h, 0.55) +
      basin(792, 414) +
      (board.length
        ? whiteboard(clinicBoard)
        : framed(304, 128, 96, 124, poster('fruit'), '#8aa3a2') + framed(420, 148, 76, 92, poster('rules'), '#8aa3a2')) +
      clock(950, 236, 23, time) +
      door(1010, 188, 100, 298, '#b6a07e') +
      chairs(long, '#6f8f96'),
    near:
      tableTop(id, 560, 0.6, '#cdbb9f') +
      sheet(270, 654, -6, 5) +
      tissues(384, 654, '#7fa3a8') +
      sheet(650, 640, 3) +
      pen(730, 660, 24, palette.ink) +
      mug(850, 646, palette.chalk, 0.9) +
      box(960, 624, 30, 58, '#e9e6dd', 6) +
      box(966, 612, 18, 14, palette.teal, 3) +
      sheet(1110, 680, 9),
  }),
};

const homePane: Hole = { x: 196, y: 134, w: 236, h: 172 };

const familyHomeBoard: BoardSpot = { x: 488, y: 108, w: 168, h: 116 };

/** A family's front room with the kitchen at one end: lived in, warm, ordinary. */
export const familyHome: RoomPlan = {
  drawing: { x: 872, y: 294, w: 56, h: 44, kind: 'stairs' },
  board: familyHomeBoard,
  windows: [homePane],
  lamps: [
    { x: 494, y: 276, r: 250 },
    { x: 818, y: 70, r: 330 },
  ],
  table: [560, 0.7],
  seats: long,
  stands: [
    { x: 1060, y: 612, scale: 0.72, facing: 'left' },
    { x: 470, y: 600, scale: 0.68, facing: 'right' },
  ],
  draw: ({ time, season, board }, id) => ({
    far: drawOutside(season, time, id, 'terrace'),
    mid:
      drawShell({ wall: '#dcbf9b', floor: '#9b7350', holes: [homePane], boards: true, ceiling: '#efe3cd' }, id) +
      stroke(Array.from({ length: 24 }, (_, index) => `M${172 + index * 42} 94V484`).join(''), '#c9a883', 3, 'opacity=".35"') +
      windowFrame(homePane.x, homePane.y, homePane.w, homePane.h, 2) +
      curtain(166, 120, 48, 214, '#a4532f') +
      curtain(418, 120, 48, 214, '#a4532f') +
      stroke('M150 118H482', '#6b4a2f', 6) +
      sofa(196, 362, 250, '#6d8a86') +
      lamp(494, 486, 240, time === 'dusk') +
      (board.length
        ? whiteboard(familyHomeBoard)
        : framed(
            520,
            140,
            70,
            84,
            `${box(0, 0, 100, 100, '#b7c7c4')}<circle cx="36" cy="48" r="15" fill="#8d5839"/><circle cx="66" cy="56" r="12" fill="#784731"/>${shape('M10 100q4 -38 26 -38t26 38z', palette.teal)}${shape('M44 100q4 -30 22 -30t22 30z', palette.ochre)}`,
          ) + framed(606, 160, 54, 62, poster('river'))) +
      bookcase(536, 330, 130, 156, 2, '#a77a50') +
      plant(246, 336, 0.5, palette.ochre) +
      box(604, 316, 50, 14, palette.brick, 2) +
      box(610, 304, 42, 12, '#8aa3a2', 2) +
      kitchen(700, 372, 156, 486) +
      box(706, 120, 226, 92, '#a9b69b', 3) +
      stroke('M781 120v92M856 120v92', '#8b977f', 3) +
      box(866, 230, 84, 262, palette.night, 5, 'opacity=".14"') +
      box(862, 226, 84, 262, '#e4e0d6', 5) +
      box(930, 226, 16, 262, '#cac6ba', 4) +
      stroke('M866 284h76', '#b7b3a7', 3) +
      stroke('M872 262v14M872 294v34', '#a8a498', 4) +
      box(886, 230, 36, 50, palette.chalk, 1) +
      stroke(
        Array.from({ length: 9 }, (_, index) => `M891 ${238 + index * 4.6}h${[24, 19, 26, 22, 17, 25, 20, 24, 15][index]}`).join(''),
        '#8d93a0',
        1.8,
      ) +
      shape('M897 231q6 -6 12 0q-6 6 -12 0l-6 -4v8z', palette.brick) +
      door(1000, 188, 102, 298, '#c9b592', false) +
      pegs(962, 148, 1, ['coat']) +
      shoes(1016, 482) +
      clock(683, 150, 17, time) +
      long
        .map(chairAt)
        .map((at) => woodenChair(at.x, at.y, at.scale, '#a9764a'))
        .join(''),
    near:
      tableTop(id, 560, 0.7, '#b5834f') +
      shape('M0 690Q200 620 420 640L520 720H0Z', palette.paper, 'opacity=".35"') +
      mug(318, 690, palette.sage) +
      biscuits(462, 664) +
      sheet(780, 650, -7, 5) +
      sheet(830, 664, 10, 3, '#efe0c2') +
      mug(930, 648, palette.ochre, 0.95) +
      mug(1150, 668, palette.brick) +
      stroke('M1040 690q20 -22 46 -6t40 -10', palette.plum, 6) +
      pen(1010, 664, 40, palette.teal),
  }),
};
