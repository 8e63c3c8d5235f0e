import { mix } from '../colour.ts';
import { shining } from '../light.ts';
import { palette, tones } from '../palette.ts';
import { ceilingLights, type Hole } from './room-light.ts';
import { box, gradient, polygon, shape, stroke, type Pt } from '../svg.ts';

/** The colours of a room and the openings in its back wall. The back wall runs from 150, 92 to 1130, 486; the eye line is at 324. */
export type Shell = {
  wall: string;
  dado?: string;
  floor: string;
  ceiling?: string;
  holes: readonly Hole[];
  tiles?: boolean;
  boards?: boolean;
  lights?: number;
};

/** Where the back wall stands. */
export const wallBox = { left: 150, right: 1130, top: 92, foot: 486 } as const;
const vanishing: Pt = [640, 324];

/** Walls, floor and ceiling in one-point perspective, lit from the upper left. */
export function drawShell(shell: Shell, id: string): string {
  const { left, right, top, foot } = wallBox;
  const wall = tones(shell.wall);
  const ceiling = shell.ceiling ?? mix(shell.wall, palette.chalk, 0.55);
  const floor = tones(shell.floor);
  const holes = shell.holes.map(({ x, y, w, h }) => `M${x} ${y}v${h}h${w}v${-h}z`).join('');
  const back = `<path d="M${left} ${top}H${right}V${foot}H${left}Z${holes}" fill="url(#${id}w)" fill-rule="evenodd"/>`;
  const dadoTop = 396;
  const dado = shell.dado
    ? shape(`M${left} ${dadoTop}H${right}V${foot}H${left}Z`, shell.dado) +
      shape(
        polygon([
          [0, 464],
          [left, dadoTop],
          [left, foot],
          [0, 606],
        ]),
        tones(shell.dado).base,
      ) +
      shape(
        polygon([
          [1280, 464],
          [right, dadoTop],
          [right, foot],
          [1280, 606],
        ]),
        tones(shell.dado).shade,
      ) +
      stroke(`M0 464L${left} ${dadoTop}H${right}L1280 464`, mix(shell.dado, palette.night, 0.25), 3)
    : '';
  const skirting =
    shape(
      polygon([
        [0, 606],
        [left, foot],
        [right, foot],
        [1280, 606],
        [1280, 592],
        [right, foot - 10],
        [left, foot - 10],
        [0, 592],
      ]),
      mix(shell.wall, palette.chalk, 0.6),
    ) + stroke(`M0 606L${left} ${foot}H${right}L1280 606`, mix(shell.wall, palette.night, 0.4), 2, 'opacity=".6"');
  return (
    `<defs>${gradient(
      `${id}w`,
      [left, top],
      [right, foot],
      [
        [0, wall.light],
        [0.55, wall.base],
        [1, mix(wall.base, palette.night, 0.13)],
      ],
    )}${gradient(
      `${id}f`,
      [200, 486],
      [1100, 720],
      [
        [0, floor.light],
        [0.5, floor.base],
        [1, floor.shade],
      ],
    )}${gradient(
      `${id}c`,
      [480, 0],
      [1100, 0],
      [
        [0, mix(ceiling, palette.night, 0.08), 0],
        [1, mix(ceiling, palette.night, 0.08), 1],
      ],
    )}</defs>` +
    shape(
      polygon([
        [0, 0],
        [1280, 0],
        [right, top],
        [left, top],
      ]),
      ceiling,
    ) +
    shape(
      polygon([
        [480, 0],
        [1280, 0],
        [right, top],
        [480, top],
      ]),
      `url(#${id}c)`,
    ) +
    shape(
      polygon([
        [0, 0],
        [left, top],
        [left, foot],
        [0, 606],
      ]),
      mix(wall.base, palette.night, 0.05),
    ) +
    shape(
      polygon([
        [1280, 0],
        [right, top],
        [right, foot],
        [1280, 606],
      ]),
      mix(wall.base, palette.night, 0.24),
    ) +
    back +
    dado +
    shape(
      polygon([
        [0, 606],
        [left, foot],
        [right, foot],
        [1280, 606],
        [1280, 720],
        [0, 720],
      ]),
      `url(#${id}f)`,
    ) +
    (shell.boards ? rays([-500, -260, -20, 200, 380, 540, 740, 900, 1080, 1300, 1540, 1780], floor.shade, 2) : '') +
    (shell.tiles ? ceilingTiles(ceiling) : '') +
    fadingUp(id, ceiling) +
    skirting +
    lights(shell.lights ?? 0)
  );
}

/** Lines on the floor towards the vanishing point. */
function rays(feet: readonly number[], colour: string, width: number): string {
  return feet
    .map((foot) => {
      const t = (486 - 720) / (vanishing[1] - 720);
      return stroke(`M${foot} 720L${Math.round(foot + (vanishing[0] - foot) * t)} 487`, colour, width, 'opacity=".45"');
    })
    .join('');
}

/** The ceiling's own colour alone along the upper edge, by which a tall picture goes on upwards: a line that met it would go on as a bar. */
export const fadingUp = (id: string, colour: string): string =>
  `<defs>${gradient(
    `${id}u`,
    [0, 0],
    [0, 60],
    [
      [0.1, colour, 1],
      [1, colour, 0],
    ],
  )}</defs>${box(0, 0, 1280, 60, `url(#${id}u)`)}`;

function ceilingTiles(ceiling: string): string {
  const line = mix(ceiling, palette.night, 0.16);
  const down = [-320, 0, 320, 640, 960, 1280, 1600]
    .map((x) => `M${Math.round(640 + (x - 640) * 1.31)} 0L${Math.round(640 + (x - 640) * 0.94)} 92`)
    .join('');
  return stroke(`${down}M0 34H1280M0 64H1280`, line, 1.6, 'opacity=".7"');
}

/** Flat lights in the ceiling. */
const lights = (count: number): string =>
  ceilingLights(count)
    .map(({ x }) =>
      shape(
        polygon([
          [x - 118, 12],
          [x + 118, 12],
          [x + 90, 56],
          [x - 84, 56],
        ]),
        shining.ceiling,
      ),
    )
    .join('');
