import { drawingOf, type DrawingKind } from '../drawing.ts';
import { palette } from '../palette.ts';
import { drawOutside } from '../props/outside.ts';
import { ceilingLights, type Hole } from '../props/room-light.ts';
import { drawShell } from '../props/shell.ts';
import { biscuits, mug, pen, plant, sheet, tableTop } from '../props/table-things.ts';
import { blind, clock, door, noticeboard, radiator, whiteboard, windowFrame } from '../props/wall-things.ts';
import { box, shape, polygon } from '../svg.ts';
import type { FullState, RoomPlan } from './plan.ts';
import { byDoor, chairs, round } from './seating.ts';

const pane: Hole = { x: 190, y: 128, w: 230, h: 190 };

/** The child's drawing, taped to a wall. */
export function taped(child: FullState['child'], x: number, y: number, w: number, h: number, fallback: DrawingKind): string {
  const outcomes = child?.outcomes ?? { healthy: 0, safe: 0, enjoy: 0, contribute: 0, prosper: 0 };
  return (
    `<g transform="rotate(-1.6 ${x + w / 2} ${y + h / 2})">${box(x + 4, y + 5, w, h, palette.night, 0, 'opacity=".16"')}${box(x, y, w, h, '#fdfbf4')}<svg x="${x + 4}" y="${y + 4}" width="${w - 8}" height="${h - 8}" viewBox="0 0 200 150">${drawingOf(child?.drawing ?? fallback, outcomes, false)}</svg></g>` +
    shape(
      polygon([
        [x - 8, y + 3],
        [x + 10, y - 9],
        [x + 16, y - 1],
        [x - 2, y + 11],
      ]),
      '#e6d9b0',
      'opacity=".85"',
    ) +
    shape(
      polygon([
        [x + w - 12, y - 8],
        [x + w + 6, y + 1],
        [x + w + 1, y + 10],
        [x + w - 17, y + 1],
      ]),
      '#e6d9b0',
      'opacity=".85"',
    )
  );
}

/** The meeting room of the primary school: a broken blind, a whiteboard, a round table, a biscuit tin. */
export const schoolMeeting: RoomPlan = {
  windows: [pane],
  lamps: ceilingLights(2),
  table: [556, 0],
  seats: round,
  stands: byDoor,
  draw: ({ time, season, board, child }, id) => ({
    far: drawOutside(season, time, id, 'playground'),
    mid:
      drawShell({ wall: palette.wall, dado: '#a9b3a4', floor: '#7d8a8c', holes: [pane], tiles: true, lights: 2 }, id) +
      windowFrame(pane.x, pane.y, pane.w, pane.h, 2) +
      blind(pane.x, pane.y, pane.w, pane.h, 0.46, true) +
      radiator(216, 372, 178, 88) +
      whiteboard(466, 124, 348, 168, board.length ? board : ['Today', 'who knows what?', 'what do we want?', 'who does what?']) +
      taped(child, 846, 132, 116, 90, 'boat') +
      clock(905, 262, 25, time) +
      door(1000, 190, 104, 296) +
      noticeboard(850, 308, 108, 92, 2) +
      plant(432, 486, 0.62) +
      chairs(round, '#5f7f8a'),
    near:
      tableTop(id, 556, 0, '#b98a5c') +
      sheet(300, 660, -9) +
      pen(386, 672, 24, palette.teal) +
      mug(214, 690, palette.brick, 1.05) +
      sheet(520, 634, 5) +
      biscuits(722, 668) +
      sheet(912, 640, -6, 3) +
      mug(852, 650, palette.sage) +
      sheet(1066, 688, 9) +
      pen(982, 684, -30, palette.brick) +
      mug(478, 610, '#35506e', 0.86),
  }),
};
