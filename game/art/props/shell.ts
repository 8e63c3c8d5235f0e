import { mix } from '../colour.ts';
import { palette, tones } from '../palette.ts';
import { box, gradient, polygon, shape, stroke, type Pt } from '../svg.ts';

/** A hole in the back wall. */
export type Hole = { x: number; y: number; w: number; h: number };

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
        [640, 0],
        [1280, 0],
        [right, top],
        [640, top],
      ]),
      mix(ceiling, palette.night, 0.06),
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

function ceilingTiles(ceiling: string): string {
  const line = mix(ceiling, palette.night, 0.16);
  const down = [-320, 0, 320, 640, 960, 1280, 1600]
    .map((x) => `M${Math.round(640 + (x - 640) * 1.31)} 0L${Math.round(640 + (x - 640) * 0.94)} 92`)
    .join('');
  return stroke(`${down}M0 34H1280M0 64H1280`, line, 1.6, 'opacity=".7"');
}

/** Flat lights in the ceiling. */
const lights = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const x = 640 + (index - (count - 1) / 2) * 380;
    return shape(
      polygon([
        [x - 118, 12],
        [x + 118, 12],
        [x + 640 * 0.02 + 84, 56],
        [x - 84, 56],
      ]),
      palette.cream,
    );
  }).join('');

/** Dusk: how much night lies over a room, and how much lamplight over that where it is strongest. More lamplight would fog what is written on a board. */
export const duskShade = 0.3;
export const lampGlow = 0.18;
export const lamp = '#ffc983';

/** The cast of the time of day over a whole plane: warm in the morning, clear at noon, blue with warm lamps at dusk. */
export function daylight(time: 'morning' | 'noon' | 'dusk', holes: readonly Hole[], id: string): string {
  if (time === 'dusk')
    return (
      box(0, 0, 1280, 720, palette.night, 0, `opacity="${duskShade}"`) +
      `<defs><radialGradient id="${id}l" cx=".5" cy=".2" r=".75"><stop offset="0" stop-color="${lamp}" stop-opacity="${lampGlow}"/><stop offset="1" stop-color="${lamp}" stop-opacity="0"/></radialGradient></defs>${box(0, 0, 1280, 720, `url(#${id}l)`)}`
    );
  const slant = time === 'morning' ? 1.35 : 0.55;
  const strong = time === 'morning' ? 0.4 : 0.26;
  const beams = holes
    .map(({ x, y, w, h }) =>
      shape(
        polygon([
          [x, y],
          [x + w, y],
          [x + w + (620 - y) * slant, 640],
          [x + (620 - y) * slant * 0.8 - 40, 680],
          [x, y + h],
        ]),
        `url(#${id}b)`,
      ),
    )
    .join('');
  return `<defs>${gradient(
    `${id}b`,
    [150, 110],
    [760, 640],
    [
      [0, palette.cream, strong],
      [1, palette.cream, 0],
    ],
  )}</defs>${beams}`;
}

/** A faint darkening towards the corners. */
export const vignette = (id: string): string =>
  `<defs><radialGradient id="${id}v" cx=".46" cy=".42" r=".8"><stop offset=".55" stop-color="${palette.night}" stop-opacity="0"/><stop offset="1" stop-color="${palette.night}" stop-opacity=".3"/></radialGradient></defs>${box(0, 0, 1280, 720, `url(#${id}v)`)}`;
