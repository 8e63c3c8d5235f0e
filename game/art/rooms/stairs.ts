import { mix } from '../colour.ts';
import { shining } from '../light.ts';
import { palette, tones } from '../palette.ts';
import { seenFrom } from '../props/in-depth.ts';
import { drawOutside } from '../props/outside.ts';
import type { Hole } from '../props/room-light.ts';
import { drawBanister, drawSteps, flight, slope } from '../props/staircase.ts';
import { clock, framed, noticeboard, poster, windowFrame } from '../props/wall-things.ts';
import { box, gradient, oval, polygon, shape, stroke, type Pt } from '../svg.ts';
import type { RoomPlan } from './plan.ts';
import { onFoot } from './seating.ts';

const { at } = seenFrom(flight.eye);
/** How large a metre is at the back wall; where that wall begins on the left, and where its top, its dado and its foot are. */
const wallScale = 131;
const [left, top] = at(-flight.side, 1.3, wallScale);
const foot = at(0, flight.landing, wallScale)[1];
const dado = foot - 112;

const pane: Hole = { x: 322, y: 186, w: 96, h: 150 };

const wall = tones('#d5c5a6');
const gloss = tones('#6f8a7c');
const wood = tones('#7a5638');
const boards = tones('#a27c58');
const carpet = '#a8503f';

/** The head of the stairs in an old house, over a shop: people come up on the left, and the team's door is on the landing. */
export const stairs: RoomPlan = {
  drawing: { x: 616, y: 212, w: 78, h: 60, kind: 'boat' },
  windows: [pane],
  lamps: [
    { x: 770, y: 150, r: 300 },
    { x: 961, y: 292, r: 84 },
  ],
  // The two who come first leave the stairs and the door to be seen.
  seats: onFoot([650, 832, 470, 1040, 290, 1162], 745),
  stands: [
    { x: 660, y: 736, scale: 0.96, facing: 'right' },
    { x: 1080, y: 736, scale: 0.96, facing: 'left' },
  ],
  draw: ({ time, season }, id) => ({
    far: drawOutside(season, time, id, 'terrace'),
    mid:
      backWall(id) +
      windowFrame(pane.x, pane.y, pane.w, pane.h, 1) +
      leftWall() +
      drawSteps(wood.base, carpet, gloss.deep) +
      drawBanister(wood.base) +
      noticeboard(506, 200, 196, 132, 2, '#6c7f79') +
      clock(795, 262, 20, time) +
      teamDoor(905, 222, 112, foot - 222, time === 'dusk' ? shining.shade : '#d3dfdb') +
      framed(1112, 208, 92, 112, poster('river'), wood.base) +
      pendant(770, 150, time === 'dusk' ? shining.ceiling : palette.chalk),
    // Nothing stands between them and whoever looks: the picture ends at their hips.
    near: '',
  }),
};

/** The back wall with its boarded dado, the ceiling, and the floorboards of the landing. */
function backWall(id: string): string {
  const width = 1280 - left;
  const hole = `M${pane.x} ${pane.y}v${pane.h}h${pane.w}v${-pane.h}z`;
  const grooves = Array.from({ length: 32 }, (_, index) => `M${left + 30 * (index + 1)} ${dado}V${foot}`);
  const gaps = [0.8, 1.3, 1.9, 2.55, 3.25, 4.05, 5, 6.05, 7.3, 8.8].map((across) =>
    polygon([at(across, flight.landing, wallScale), at(across, flight.landing, flight.post)]),
  );
  return (
    `<defs>${gradient(`${id}w`, [left, top], [1280, foot], fading(wall))}${gradient(`${id}f`, [400, foot], [1200, 720], fading(boards))}</defs>` +
    box(0, 0, 1280, top, mix(wall.base, palette.chalk, 0.55)) +
    shape(`M${left} ${top}H1280V${foot}H${left}Z${hole}`, `url(#${id}w)`, 'fill-rule="evenodd"') +
    box(left, top, width, 9, wall.light) +
    box(left, dado, width, foot - dado, gloss.base) +
    stroke(grooves.join(''), gloss.shade, 2, 'opacity=".5"') +
    box(left, dado - 8, width, 9, wood.base) +
    box(left, foot, width, 720 - foot, `url(#${id}f)`) +
    stroke(gaps.join(''), boards.shade, 2, 'opacity=".6"') +
    box(left, foot - 14, width, 15, wood.shade)
  );
}

const fading = ({ light, base, shade }: typeof wall): [number, string][] => [
  [0, light],
  [0.5, base],
  [1, mix(base, shade, 0.6)],
];

/** The wall on the left, whose dado goes down with the stairs. */
function leftWall(): string {
  const corner = (y: number): Pt => [left, y];
  const band = (from: number, to: number, upper: number, lower: number): string =>
    polygon([corner(upper), ...slope(to), ...slope(from).toReversed(), corner(lower)]);
  return (
    shape(
      polygon([corner(top), at(-flight.side, 1.3, 400), [0, 0], [0, 720], ...slope(0).toReversed(), corner(foot)]),
      mix(wall.base, palette.night, 0.17),
    ) +
    shape(band(0, 0.86, dado, foot), gloss.shade) +
    shape(band(0.84, 0.92, dado - 8, dado + 2), wood.base)
  );
}

/** The team's door: painted, its upper half glazed, with a plate beside it. */
function teamDoor(x: number, y: number, w: number, h: number, glass: string): string {
  const paint = tones(palette.teal);
  const panes = h * 0.46;
  return (
    box(x - 13, y - 13, w + 26, h + 13, wall.light) +
    box(x - 5, y - 5, w + 10, h + 5, wall.deep) +
    box(x, y, w, h, paint.base) +
    box(x + 14, y + 14, w - 28, panes, paint.shade) +
    box(x + 18, y + 18, w - 36, panes - 8, glass) +
    shape(`M${x + 18} ${y + 80}L${x + w - 18} ${y + 34}V${y + 62}L${x + 18} ${y + 108}Z`, palette.chalk, 'opacity=".35"') +
    box(x + w / 2 - 2, y + 18, 4, panes - 8, paint.shade) +
    box(x + 16, y + h * 0.58, w - 32, h * 0.32, paint.shade) +
    box(x + 20, y + h * 0.58 + 4, w - 40, h * 0.32 - 8, mix(paint.base, paint.light, 0.4)) +
    oval(x + 10, y + h * 0.53, 5, palette.ochre) +
    box(x + w + 24, y + 54, 42, 30, palette.chalk, 2) +
    stroke(`M${x + w + 31} ${y + 64}h28M${x + w + 31} ${y + 73}h18`, palette.slate, 3)
  );
}

/** A lamp on a long flex from the ceiling; the lower edge of its shade at `y`. */
const pendant = (x: number, y: number, glow: string): string =>
  stroke(`M${x} 0V${y - 38}`, palette.ink, 3) +
  shape(`M${x - 14} ${y - 40}h28l28 40h-84z`, '#5d7480') +
  shape(`M${x - 34} ${y}h68q-34 16 -68 0z`, glow);
