import { mix } from '../colour.ts';
import { palette, tones } from '../palette.ts';
import { doubleDoors, lightsAlong } from '../props/passage-things.ts';
import type { Hole } from '../props/room-light.ts';
import { fadingUp } from '../props/shell.ts';
import { clock } from '../props/wall-things.ts';
import { box, gradient, polygon, shape, stroke } from '../svg.ts';
import type { RoomPlan } from './plan.ts';
import { besideThem, onFoot } from './seating.ts';

const end: Hole = { x: 540, y: 214, w: 200, h: 250 };

/** A corridor between two meetings, where the important things are said. */
export const corridor: RoomPlan = {
  drawing: { x: 806, y: 262, w: 56, h: 44, kind: 'boat', lean: -7 },
  windows: [end],
  lamps: [
    { x: 640, y: 48, r: 200 },
    { x: 640, y: 100, r: 260 },
    { x: 640, y: 180, r: 300 },
  ],
  seats: onFoot([535, 745, 330, 950, 168, 1112]),
  stands: besideThem,
  draw: ({ time }, id) => {
    const wall = tones('#cfc4ad');
    const floor = tones('#7c8b8c');
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
      // Its doors are shut, and nothing is seen of what is outside.
      far: '',
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
        box(500, 190, 280, 290, wall.light) +
        box(554, 222, 172, 258, '#7d918f') +
        doubleDoors([562, 258, 156, 222], { colour: '#6f8f96', glass: '#d3e0dc', pane: 0.46 }) +
        box(562, 230, 156, 22, '#dfe8e2') +
        side(-1) +
        side(1) +
        fadingUp(id, mix('#cfc4ad', palette.chalk, 0.5)) +
        lightsAlong([
          { y: 150, half: 22, lit: true },
          { y: 84, half: 46, lit: true },
          { y: 14, half: 85, lit: true },
        ]) +
        clock(640, 205, 12, time),
      // Nothing stands between them and whoever looks: the picture ends at their hips.
      near: '',
    };
  },
};
