import { mix } from '../colour.ts';
import { shining } from '../light.ts';
import { palette, tones } from '../palette.ts';
import { box, glow, gradient, oval, polygon, shape, stroke, type Pt } from '../svg.ts';

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

/** A source of light in a room, and how far it reaches. */
export type Lamp = { x: number; y: number; r: number };

/** Where the flat lights of a ceiling hang. */
export const ceilingLights = (count: number): Lamp[] =>
  Array.from({ length: count }, (_, index) => ({ x: 640 + (index - (count - 1) / 2) * 380, y: 40, r: 330 }));

/** Lamplight, and how strong it is at its strongest over the middle of a room. More would fog what is written on a board. */
export const lamplight = '#ffc27a';
export const lampGlow = 0.1;

/** Daylight that falls through the windows: slanting and warm in the morning, steep and clear at noon. */
export function daylight(time: 'morning' | 'noon', holes: readonly Hole[], id: string): string {
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

/** Dusk indoors: the last blue of the sky falls in through the windows, lamps glow, and warm light lies over the middle of the room. */
export function lampsLit(lamps: readonly Lamp[], holes: readonly Hole[], id: string): string {
  const blue = holes.map(({ x, y, w, h }) =>
    shape(
      polygon([
        [x, y + h],
        [x + w, y + h],
        [x + w + 130, 640],
        [x + 30, 640],
      ]),
      `url(#${id}k)`,
    ),
  );
  const pools = lamps.map(({ x, y, r }, index) => oval(x, y, r, `url(#${id}g${index})`, r * 0.72));
  const glows = lamps.map(({ x, y, r }, index) =>
    glow(`${id}g${index}`, [x, y], r, [
      [0, '#ffe9bd', 0.6],
      [0.2, '#ffd99a', 0.36],
      [0.55, lamplight, 0.13],
      [1, lamplight, 0],
    ]),
  );
  const sky = gradient(
    `${id}k`,
    [0, 300],
    [0, 640],
    [
      [0, '#8aa6e0', 0.2],
      [1, '#8aa6e0', 0],
    ],
  );
  const warm = glow(`${id}l`, [640, 300], 620, [
    [0, lamplight, lampGlow],
    [0.55, lamplight, lampGlow * 0.6],
    [1, lamplight, 0],
  ]);
  return `<defs>${sky}${warm}${glows.join('')}</defs>${blue.join('')}${box(0, 0, 1280, 720, `url(#${id}l)`)}${pools.join('')}`;
}

/** A darkening towards the corners: faint by day, deeper and bluer at dusk. */
export const vignette = (id: string, dusk = false): string =>
  `<defs><radialGradient id="${id}v" cx=".46" cy=".42" r=".8"><stop offset="${dusk ? '.4' : '.55'}" stop-color="${palette.night}" stop-opacity="0"/><stop offset="1" stop-color="${dusk ? '#0b1428' : palette.night}" stop-opacity="${dusk ? '.55' : '.3'}"/></radialGradient></defs>${box(0, 0, 1280, 720, `url(#${id}v)`)}`;
