import { palette } from '../palette.ts';
import { box, glow, gradient, oval, polygon, shape } from '../svg.ts';

/** A hole in the back wall. */
export type Hole = { x: number; y: number; w: number; h: number };

/** A source of light in a room, and how far it reaches. */
export type Lamp = { x: number; y: number; r: number };

/** Where the flat lights of a ceiling hang. */
export const ceilingLights = (count: number): Lamp[] =>
  Array.from({ length: count }, (_, index) => ({ x: 640 + (index - (count - 1) / 2) * 380, y: 40, r: 330 }));

/** Lamplight, and how strong it is at its strongest over the middle of a room. More would fog what is written on a board. */
export const lamplight = '#ffc27a';
export const lampGlow = 0.1;

const slants = { morning: 1.35, noon: 0.55 } as const;

/** From where to where the light of a window reaches at a height `at` in the room, below the window's foot. */
export function beamAt(time: keyof typeof slants, { x, y, w, h }: Hole, at: number): { left: number; right: number } {
  const across = (620 - y) * slants[time];
  return { left: x + ((across * 0.8 - 40) * (at - y - h)) / (680 - y - h), right: x + w + (across * (at - y)) / (640 - y) };
}

/** Daylight that falls through the windows: slanting and warm in the morning, steep and clear at noon. */
export function daylight(time: keyof typeof slants, holes: readonly Hole[], id: string): string {
  const strong = time === 'morning' ? 0.4 : 0.26;
  const beams = holes
    .map((hole) =>
      shape(
        polygon([
          [hole.x, hole.y],
          [hole.x + hole.w, hole.y],
          [beamAt(time, hole, 640).right, 640],
          [beamAt(time, hole, 680).left, 680],
          [hole.x, hole.y + hole.h],
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
      [0, '#8aa6e0', 0.11],
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
