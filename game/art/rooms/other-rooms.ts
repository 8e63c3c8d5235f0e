import { mix } from '../colour.ts';
import { palette, tones } from '../palette.ts';
import { basin, bookcase, couch, kitchen, lamp, monitor, screenCurtain, shine, shoes, sofa, toyShelf } from '../props/furniture.ts';
import { drawOutside } from '../props/outside.ts';
import { daylight, drawShell, vignette, type Hole } from '../props/shell.ts';
import { biscuits, chair, mug, pen, plant, sheet, tableTop, tissues, woodenChair } from '../props/table-things.ts';
import { blind, clock, curtain, door, framed, noticeboard, pegs, poster, radiator, whiteboard, windowFrame } from '../props/wall-things.ts';
import { box, curve, dots, gradient, oval, polygon, shape, stroke } from '../svg.ts';
import { chairAt, seatsBehind, type RoomPlan } from './plan.ts';
import { taped } from './school-meeting.ts';

const round = seatsBehind(556, 84);
const chairs = (cloth: string): string =>
  round
    .map(chairAt)
    .map((at) => chair(at.x, at.y, at.scale, cloth))
    .join('');
const byDoor = [
  { x: 1040, y: 620, scale: 0.84, facing: 'left' },
  { x: 440, y: 612, scale: 0.8, facing: 'right' },
] as const;

const wide: Hole = { x: 188, y: 140, w: 330, h: 150 };

/** The special needs nursery: low shelves, coat pegs with names, a standing frame by the wall. */
export const nursery: RoomPlan = {
  table: [556, 0],
  seats: round,
  stands: byDoor,
  draw: ({ time, season, board, child }, id) => ({
    far: drawOutside(season, time, id, 'playground'),
    mid:
      drawShell({ wall: '#e0cda6', dado: '#a9bfae', floor: '#b58d5f', holes: [wide], boards: true, lights: 2 }, id) +
      windowFrame(wide.x, wide.y, wide.w, wide.h, 3) +
      stroke('M200 132q80 22 160 0t150 0', '#8a6b4a', 2) +
      [230, 282, 334, 386, 438, 486]
        .map((x, index) =>
          shape(
            polygon([
              [x - 13, 136 + (index % 2) * 5],
              [x + 13, 136 + (index % 2) * 5],
              [x, 162 + (index % 2) * 5],
            ]),
            [palette.brick, palette.ochre, palette.sage, palette.plum][index % 4] as string,
          ),
        )
        .join('') +
      toyShelf(186, 386, 300) +
      pegs(560, 318, 6, ['coat', 'bag', 'none', 'coat', 'coat', 'bag']) +
      (board.length ? whiteboard(566, 122, 268, 148, board) : noticeboard(566, 122, 268, 148, 2, '#a9794f')) +
      taped(child, 868, 134, 112, 86, 'garden') +
      clock(922, 272, 23, time) +
      door(1004, 188, 100, 298, '#7f9f96') +
      stroke('M884 486V352M950 486V352M878 372h78M884 430h66', '#4f7396', 7) +
      box(886, 376, 62, 30, palette.ochre, 6) +
      chairs('#7f9f96') +
      daylight(time, [wide], id) +
      vignette(id),
    near:
      tableTop(id, 556, 0, '#cfae7c') +
      mug(220, 684, palette.sage) +
      sheet(360, 650, -7) +
      oval(560, 650, 34, '#b8483a', 12) +
      oval(560, 644, 30, palette.brick, 10) +
      dots(
        [
          [610, 660],
          [634, 654],
        ],
        11,
        palette.ochre,
      ) +
      box(700, 640, 40, 30, '#4f7396', 4) +
      box(732, 652, 36, 28, palette.plum, 4) +
      sheet(880, 646, 6) +
      mug(1010, 676, palette.ochre) +
      pen(800, 690, -20, palette.teal),
  }),
};

const clinicPane: Hole = { x: 690, y: 126, w: 190, h: 160 };

/** The clinic: a couch, a curtain, a basin, a chart of growing. */
export const clinic: RoomPlan = {
  table: [560, 0.45],
  seats: round,
  stands: byDoor,
  draw: ({ time, season, board, child }, id) => ({
    far: drawOutside(season, time, id, 'town'),
    mid:
      drawShell({ wall: '#c9d8d3', floor: '#8fa09f', holes: [clinicPane], tiles: true, lights: 2 }, id) +
      screenCurtain(166, 112, 92, 300, '#7fa3a8') +
      couch(250, 372, 236) +
      box(520, 130, 34, 330, palette.chalk, 3) +
      stroke(Array.from({ length: 15 }, (_, index) => `M522 ${148 + index * 21}h${index % 5 ? 12 : 22}`).join(''), palette.brick, 2.4) +
      shape(
        curve([
          [537, 160],
          [548, 176],
          [540, 200],
          [534, 176],
        ]),
        palette.sage,
      ) +
      windowFrame(clinicPane.x, clinicPane.y, clinicPane.w, clinicPane.h, 2) +
      blind(clinicPane.x, clinicPane.y, clinicPane.w, clinicPane.h, 0.55) +
      basin(590, 372) +
      (board.length
        ? whiteboard(290, 124, 210, 150, board)
        : framed(304, 128, 96, 124, poster('fruit'), '#8aa3a2') + framed(420, 148, 76, 92, poster('rules'), '#8aa3a2')) +
      taped(child, 908, 128, 88, 68, 'house') +
      clock(950, 236, 23, time) +
      monitor(780, 486, 0.9) +
      radiator(706, 352, 150, 70) +
      door(1010, 188, 100, 298, '#b6a07e') +
      chairs('#6f8f96') +
      daylight(time, [clinicPane], id) +
      vignette(id),
    near:
      tableTop(id, 560, 0.45, '#cdbb9f') +
      sheet(270, 654, -6, 5) +
      tissues(470, 652, '#7fa3a8') +
      sheet(650, 640, 3) +
      pen(730, 660, 24, palette.ink) +
      mug(850, 646, palette.chalk, 0.9) +
      box(960, 624, 30, 58, '#e9e6dd', 6) +
      box(966, 612, 18, 14, palette.teal, 3) +
      sheet(1110, 680, 9),
  }),
};

const homePane: Hole = { x: 196, y: 134, w: 236, h: 172 };

/** A family's front room with the kitchen at one end: lived in, warm, ordinary. */
export const familyHome: RoomPlan = {
  table: [556, 0.1],
  seats: round,
  stands: [
    { x: 1060, y: 620, scale: 0.84, facing: 'left' },
    { x: 470, y: 612, scale: 0.8, facing: 'right' },
  ],
  draw: ({ time, season, board, child }, id) => ({
    far: drawOutside(season, time, id, 'terrace'),
    mid:
      drawShell({ wall: '#dcbf9b', floor: '#9b7350', holes: [homePane], boards: true, ceiling: '#efe3cd' }, id) +
      stroke(Array.from({ length: 24 }, (_, index) => `M${172 + index * 42} 94V484`).join(''), '#c9a883', 3, 'opacity=".35"') +
      windowFrame(homePane.x, homePane.y, homePane.w, homePane.h, 2) +
      curtain(166, 120, 48, 214, '#a4532f') +
      curtain(418, 120, 48, 214, '#a4532f') +
      stroke('M150 118H482', '#6b4a2f', 6) +
      sofa(196, 362, 250, '#6d8a86') +
      (time === 'dusk' ? '' : lamp(`${id}p`, 494, 486, 240, false)) +
      framed(
        520,
        140,
        70,
        84,
        `${box(0, 0, 100, 100, '#b7c7c4')}<circle cx="36" cy="48" r="15" fill="#8d5839"/><circle cx="66" cy="56" r="12" fill="#784731"/>${shape('M10 100q4 -38 26 -38t26 38z', palette.teal)}${shape('M44 100q4 -30 22 -30t22 30z', palette.ochre)}`,
      ) +
      framed(606, 160, 54, 62, poster('river')) +
      bookcase(536, 330, 130, 156, 2, '#a77a50') +
      plant(570, 330, 0.6, palette.ochre) +
      oval(640, 314, 16, '#8aa3a2') +
      kitchen(700, 372, 240, 486) +
      box(706, 120, 226, 92, '#a9b69b', 3) +
      stroke('M781 120v92M856 120v92', '#8b977f', 3) +
      box(862, 226, 84, 146, '#e4e0d6', 5) +
      box(930, 226, 16, 146, '#cac6ba', 4) +
      stroke('M866 284h76', '#b7b3a7', 3) +
      taped(child, 872, 294, 56, 44, 'stairs') +
      (board.length ? whiteboard(690, 226, 150, 96, board) : '') +
      door(1000, 188, 102, 298, '#c9b592', false) +
      pegs(962, 148, 1, ['coat']) +
      shoes(1016, 482) +
      clock(683, 150, 17, time) +
      round
        .map(chairAt)
        .map((at) => woodenChair(at.x, at.y, at.scale, '#a9764a'))
        .join('') +
      daylight(time, [homePane], id) +
      (time === 'dusk' ? lamp(`${id}p`, 494, 486, 240, true) : '') +
      vignette(id),
    near:
      tableTop(id, 556, 0.1, '#b5834f') +
      shape('M0 690Q200 620 420 640L520 720H0Z', palette.paper, 'opacity=".35"') +
      mug(260, 672, palette.sage) +
      biscuits(470, 664) +
      mug(620, 648, palette.brick) +
      sheet(780, 650, -7, 5) +
      sheet(830, 664, 10, 3, '#efe0c2') +
      mug(930, 648, palette.ochre, 0.95) +
      stroke('M1040 690q20 -22 46 -6t40 -10', palette.plum, 6) +
      pen(1010, 664, 40, palette.teal),
  }),
};

/** A corridor between two meetings, where the important things are said. */
export const corridor: RoomPlan = {
  seats: round.map((seat) => ({ ...seat, y: 640, scale: Math.round((seat.scale + 0.06) * 100) / 100 })),
  stands: [
    { x: 420, y: 670, scale: 0.96, facing: 'right' },
    { x: 860, y: 670, scale: 0.96, facing: 'left' },
  ],
  draw: ({ time, season, child }, id) => {
    const wall = tones('#cfc4ad');
    const floor = tones('#7c8b8c');
    const end: Hole = { x: 540, y: 214, w: 200, h: 250 };
    const leaf = (x: number): string =>
      box(x, 250, 74, 214, '#6f8f96') + box(x + 20, 276, 34, 84, '#d3e0dc') + box(x + 6, 380, 62, 6, '#cfd3cc');
    const side = (way: 1 | -1): string => {
      const at = (x: number): number => (way < 0 ? x : 1280 - x);
      const shade = way < 0 ? wall.base : wall.shade;
      return (
        shape(
          polygon([
            [at(0), 0],
            [at(500), 190],
            [at(500), 480],
            [at(0), 720],
          ]),
          shade,
        ) +
        shape(
          polygon([
            [at(0), 470],
            [at(500), 368],
            [at(500), 480],
            [at(0), 720],
          ]),
          way < 0 ? '#8ba39b' : '#6f877f',
        ) +
        stroke(`M${at(0)} 470L${at(500)} 368`, palette.oak, 9) +
        shape(
          polygon([
            [at(70), 150],
            [at(200), 178],
            [at(200), 560],
            [at(70), 620],
          ]),
          way < 0 ? '#a97c51' : '#835f3f',
        ) +
        shape(
          polygon([
            [at(164), 214],
            [at(188), 219],
            [at(188), 360],
            [at(164), 370],
          ]),
          '#c6d6d6',
        ) +
        shape(
          polygon([
            [at(260), 200],
            [at(400), 224],
            [at(400), 340],
            [at(260), 352],
          ]),
          way < 0 ? '#8e7a5c' : '#6f6049',
        ) +
        [0, 1, 2]
          .map((index) =>
            shape(
              polygon([
                [at(272 + index * 42), 216 + index * 6],
                [at(302 + index * 42), 221 + index * 6],
                [at(302 + index * 42), 268 + index * 2],
                [at(272 + index * 42), 268 + index * 2],
              ]),
              [palette.chalk, '#f0dca0', '#cfdbd3'][index] as string,
            ),
          )
          .join('')
      );
    };
    return {
      far: drawOutside(season, time, id, 'trees'),
      mid:
        `<defs>${gradient(
          `${id}f`,
          [0, 480],
          [0, 720],
          [
            [0, floor.light],
            [1, floor.shade],
          ],
        )}</defs>` +
        shape(
          polygon([
            [0, 0],
            [1280, 0],
            [780, 190],
            [500, 190],
          ]),
          mix('#cfc4ad', palette.chalk, 0.5),
        ) +
        shape(
          polygon([
            [0, 720],
            [1280, 720],
            [780, 480],
            [500, 480],
          ]),
          `url(#${id}f)`,
        ) +
        shape('M430 720L612 480H668L850 720Z', palette.cream, 'opacity=".16"') +
        `<path d="M500 190H780V480H500ZM556 262v50h168v-50z" fill="${wall.light}" fill-rule="evenodd"/>` +
        leaf(564) +
        leaf(642) +
        box(556, 214, 168, 30, '#dfe8e2') +
        side(-1) +
        side(1) +
        (
          [
            [150, 44],
            [84, 92],
            [14, 170],
          ] as const
        )
          .map(([y, w]) =>
            shape(
              polygon([
                [640 - w * 0.5, y],
                [640 + w * 0.5, y],
                [640 + w * 0.36, y + w * 0.2],
                [640 - w * 0.36, y + w * 0.2],
              ]),
              palette.cream,
            ),
          )
          .join('') +
        clock(640, 205, 12, time) +
        taped(child, 800, 236, 56, 44, 'boat') +
        daylight(time, [end], id) +
        vignette(id),
      near:
        shape('M-20 652H1300V740H-20Z', tones('#b98a5c').base) +
        shape('M-20 640H1300V658H-20Z', tones('#b98a5c').light) +
        [130, 236, 1010]
          .map(
            (x, index) =>
              shape(
                polygon([
                  [x, 640],
                  [x + 60, 640],
                  [x + 54, 566],
                  [x + 6, 566],
                ]),
                [palette.sage, palette.ochre, '#dfb8a6'][index] as string,
              ) + stroke(`M${x + 14} 590h32M${x + 14} 604h26`, palette.slate, 3, 'opacity=".6"'),
          )
          .join('') +
        plant(1140, 644, 0.9),
    };
  },
};

/** A car at dusk, seen through its windscreen; two in front, two behind. */
export const carDusk: RoomPlan = {
  seats: [
    { x: 420, y: 640, scale: 0.86, facing: 'right' },
    { x: 860, y: 640, scale: 0.86, facing: 'left' },
    { x: 568, y: 520, scale: 0.56, facing: 'right' },
    { x: 718, y: 520, scale: 0.56, facing: 'left' },
  ],
  stands: [{ x: 1120, y: 640, scale: 0.8, facing: 'left' }],
  draw: ({ season }, id) => {
    const seat = (x: number, y: number, w: number, h: number, cloth: string): string => {
      const { base, shade } = tones(cloth);
      return (
        box(x - w * 0.24, y - h * 0.3, w * 0.48, h * 0.26, base, 14) +
        stroke(`M${x - w * 0.1} ${y}v-14M${x + w * 0.1} ${y}v-14`, '#5b5f66', 6) +
        box(x - w / 2, y, w, h, base, 34) +
        box(x + w * 0.1, y + 4, w * 0.38, h - 8, shade, 28, 'opacity=".6"')
      );
    };
    const lampAt = (x: number, y: number, s: number): string =>
      shine(`${id}${x}`, x, y, 70 * s) + stroke(`M${x} ${y + 220 * s}V${y}`, '#2a3040', 5 * s) + oval(x, y, 9 * s, '#ffe2a6', 6 * s);
    return {
      far:
        drawOutside(season, 'dusk', id, 'terrace') +
        lampAt(220, 190, 1) +
        lampAt(1070, 180, 1.1) +
        lampAt(560, 230, 0.6) +
        lampAt(760, 232, 0.6),
      mid:
        `<path d="M0 0H1280V720H0ZM120 470L250 96Q270 70 310 68H970Q1010 70 1030 96L1160 470Q900 430 640 430T120 470Z" fill="#2a2e38" fill-rule="evenodd"/>` +
        shape('M280 90H1000L960 128H320Z', '#3b404b') +
        `<path d="M330 130H950L1010 440H270ZM470 190Q472 178 484 178H796Q808 178 810 190L826 306H454Z" fill="#343944" fill-rule="evenodd" opacity=".93"/>` +
        shape('M290 420Q640 380 990 420L1060 560H220Z', '#454b57') +
        seat(575, 360, 150, 190, '#4a505c') +
        seat(712, 360, 150, 190, '#4a505c') +
        seat(420, 380, 230, 330, '#565d69') +
        seat(860, 380, 230, 330, '#565d69') +
        box(574, 86, 132, 36, '#1d222b', 10) +
        box(580, 90, 120, 26, '#8c7f8c', 8) +
        shape('M590 116l40 -26h24l-40 26z', '#b5a3a3', 'opacity=".6"'),
      near:
        shape('M556 470Q572 452 642 452T730 470Q744 500 744 600H542Q542 500 556 470Z', '#2c313b') +
        shape('M650 452Q722 454 730 470Q744 500 744 600H668Z', '#23272f') +
        shape('M-20 600Q200 560 420 566Q640 556 860 566Q1080 560 1300 600V740H-20Z', '#20242d') +
        shape('M-20 640Q300 596 640 596T1300 640V740H-20Z', '#2b303b') +
        stroke('M720 690Q742 578 860 574T1000 690', '#14181f', 20) +
        stroke('M720 690Q742 578 860 574T1000 690', '#3b424e', 5, 'transform="translate(-3 -6)"') +
        box(590, 606, 100, 46, '#14181f', 8) +
        box(598, 612, 84, 34, '#3f6a74', 4) +
        stroke('M610 622h40M610 634h58', palette.cream, 3, 'opacity=".7"') +
        shape('M120 470L250 96Q270 70 310 68H330L150 470Q130 560 100 620H40Q100 560 120 470Z', '#1b1f27') +
        shape('M1160 470L1030 96Q1010 70 970 68H950L1130 470Q1150 560 1180 620H1240Q1180 560 1160 470Z', '#1b1f27') +
        stroke('M300 640Q420 560 600 586', '#0f1218', 6) +
        shape('M250 120L420 80L300 560L160 560Z', palette.cream, 'opacity=".05"') +
        vignette(id),
    };
  },
};
