import { mix } from '../colour.ts';
import { shining } from '../light.ts';
import { lanyards, palette, tones } from '../palette.ts';
import { seenFrom } from '../props/in-depth.ts';
import { drawOutside } from '../props/outside.ts';
import { arrowSign, doubleDoors, farWheelchair, lightsAlong } from '../props/passage-things.ts';
import type { Hole } from '../props/room-light.ts';
import { fadingUp } from '../props/shell.ts';
import { clock } from '../props/wall-things.ts';
import { box, gradient, polygon, shape, stroke } from '../svg.ts';
import type { RoomPlan } from './plan.ts';
import { besideThem, onFoot } from './seating.ts';

const { at, level, along, facing } = seenFrom([640, 316]);

/** How far the walls, the floor, the ceiling and the top of the handrail are from the eye; and how large that is in front, where another corridor crosses this one, and at its end. */
const half = 460;
const floor = -404;
const ceiling = 286;
const rail = -196;
const scale = { front: 1.4, crossing: 0.42, past: 0.28, end: 0.25 };

/** The lines on the floor from left to right, how far apart and how wide they are, and where the outer ones turn off. */
const lines = [palette.brick, lanyards.health ?? palette.slate, palette.ochre] as const;
const apart = 96;
const thick = 15;
const bend = { near: 0.348, far: 0.322 };

/** From where to where the windows of the left wall and the ward doors of the right one reach. */
const windows = [
  [1.02, 0.82],
  [0.74, 0.6],
] as const;
const wards = [
  [1.16, 0.9],
  [0.72, 0.57],
] as const;
const sill = { low: -84, high: 196 };

/** Brown tape over a stretch of the middle line, strip by strip. */
const taping = (): string =>
  [1.12, 0.98, 0.86, 0.76, 0.68].map((near) => shape(level(-thick - 4, thick + 4, floor, near, near * 0.9), '#8a6a48')).join('');

const walls = tones('#d7d8ca');
const guard = tones('#93b0a6');
const oak = tones(palette.oak);

/** A long corridor of a hospital: three painted lines lead along it, and part where another one crosses. After a month one is taped over for a stretch, after a year another has gone. */
export const hospitalCorridor: RoomPlan = {
  windows: windows.map(([near, far]): Hole => {
    const [[x, y], [right], [, foot]] = [at(-half, sill.high, near), at(-half, 0, far), at(-half, sill.low, near)];
    return { x, y, w: right - x, h: foot - y };
  }),
  lamps: [
    { x: 640, y: 138, r: 190 },
    { x: 640, y: 346, r: 110 },
  ],
  // Nobody stands where the lines part.
  seats: onFoot([450, 830, 285, 995, 130, 1150]),
  stands: besideThem,
  draw: ({ time, season, when }, id) => {
    const night = time === 'dusk';
    const glass = night ? shining.shadeTurned : '#dfe9e6';
    const lights = [1, 0.66, 0.5, 0.4, 0.33, 0.285];
    return {
      far: drawOutside(season, time, id, 'town'),
      mid:
        shape(level(-half, half, ceiling, scale.front, scale.end), '#e9e9df') +
        vinyl(id) +
        endWall(glass) +
        clock(640, 281, 12, time) +
        crossing(-1, walls.light) +
        crossing(1, night ? '#f0e2bd' : walls.light) +
        turning(-1, lines[0]) +
        shape(level(-thick, thick, floor, scale.front, scale.end), lines[1]) +
        (when === 'month' ? taping() : '') +
        (when === 'year' ? '' : turning(1, lines[2])) +
        side(-1) +
        side(1) +
        fadingUp(id, '#e9e9df') +
        windows.map(([near, far]) => frame(near, far)).join('') +
        wards.map(([near, far]) => ward(near, far, glass)).join('') +
        // At night most of them are off.
        lightsAlong(lights.map((s, index) => ({ y: at(0, ceiling, s)[1], half: 92 * s, lit: !night || index === 1 || index === 5 }))) +
        farWheelchair(719, 413) +
        arrowSign(640, 217, lines),
      // Nothing stands between them and whoever looks: the picture ends at their hips.
      near: '',
    };
  },
};

/** The floor, with the seams where its lengths meet. */
function vinyl(id: string): string {
  const seams = [0.9, 0.62, 0.47, 0.38, 0.32].map((s) => polygon([at(-half, floor, s), at(half, floor, s)]));
  return (
    `<defs>${gradient(
      `${id}f`,
      [0, 410],
      [0, 720],
      [
        [0, '#d9dbd0'],
        [1, '#a9b0aa'],
      ],
    )}</defs>` +
    shape(level(-half, half, floor, scale.front, scale.end), `url(#${id}f)`) +
    stroke(seams.join(''), '#8f9a96', 1.5, 'opacity=".5"')
  );
}

function endWall(glass: string): string {
  const foot = at(0, floor, scale.end)[1];
  return (
    shape(facing(-half, half, floor, ceiling, scale.end), walls.light) +
    shape(facing(-half, half, floor, rail, scale.end), mix(guard.light, walls.light, 0.4)) +
    box(578, 303, 124, foot - 303, '#7d918f') +
    doubleDoors([582, 307, 116, foot - 307], { colour: '#5f8d93', glass, pane: 0.3 })
  );
}

/** Where the other corridor goes off to one side: its wall, its floor and its ceiling, as far as they are seen. */
function crossing(way: -1 | 1, wall: string): string {
  const [x, near] = [way * half, scale.crossing];
  const beyond = x * (near / scale.past);
  return (
    shape(level(x, beyond, ceiling, near, scale.past), '#dcdcd1') +
    shape(level(x, beyond, floor, near, scale.past), '#cfd2c8') +
    shape(facing(x, beyond, floor, ceiling, scale.past), wall) +
    shape(facing(x, beyond, floor, rail, scale.past), mix(guard.light, wall, 0.3))
  );
}

/** A line that turns off to one side, into the crossing. */
function turning(way: -1 | 1, colour: string): string {
  const [outer, inner] = [way * (apart + thick), way * (apart - thick)];
  const jamb = at(way * half, 0, scale.crossing)[0];
  const [near, far] = [at(outer, floor, bend.near), at(inner, floor, bend.far)];
  return shape(polygon([at(outer, floor, scale.front), near, [jamb, near[1]], [jamb, far[1]], far, at(inner, floor, scale.front)]), colour);
}

/** A side wall up to the crossing and after it, with a rail that beds and trolleys run along; the left one has windows. */
function side(way: -1 | 1): string {
  const [wall, low] = way < 0 ? [walls.base, guard.base] : [mix(walls.base, palette.night, 0.13), guard.shade];
  const holes = windows.map(([near, far]) => along(-half, sill.low, sill.high, near, far)).join('');
  const part = (near: number, far: number, holed = ''): string => {
    const strip = (from: number, to: number, colour: string): string => shape(along(way * half, from, to, near, far), colour);
    return (
      shape(along(way * half, floor, ceiling, near, far) + holed, wall, 'fill-rule="evenodd"') +
      strip(floor, rail - 40, low) +
      strip(floor, floor + 20, guard.deep) +
      strip(rail - 44, rail - 26, guard.shade) +
      strip(rail - 30, rail, oak.base) +
      strip(rail - 8, rail, oak.light)
    );
  };
  return part(scale.front, scale.crossing, way < 0 ? holes : '') + part(scale.past, scale.end);
}

/** The frame of a window, with a bar across and a sill. */
function frame(near: number, far: number): string {
  const bar = (up: number): string => polygon([at(-half, up, near), at(-half, up, far)]);
  return (
    stroke(bar(sill.low - 9), walls.shade, 7) +
    stroke(along(-half, sill.low, sill.high, near, far) + bar(sill.high * 0.6), palette.chalk, 8)
  );
}

/** The door of a ward in the right wall, with a narrow pane, and a plate above it. */
function ward(near: number, far: number, glass: string): string {
  const part = (from: number, to: number, low: number, high: number): string =>
    along(half, low, high, near + (far - near) * from, near + (far - near) * to);
  return (
    shape(part(-0.08, 1.08, floor, 64), '#6f8583') +
    shape(part(0, 1, floor, 50), '#5b858b') +
    shape(part(0.16, 0.34, -170, 10), glass) +
    shape(part(0.06, 0.94, floor + 10, floor + 70), '#8a9da0') +
    shape(part(0.78, 0.86, -230, -140), palette.paper) +
    shape(part(0.2, 0.8, 82, 112), palette.slate)
  );
}
