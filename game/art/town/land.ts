import { mix } from '../colour.ts';
import { drawTree, weather } from '../props/outside.ts';
import type { DayTime } from '../../../src/story/vocabulary.ts';
import { palette } from '../palette.ts';
import { curve, dots, gradient, oval, shape, stroke, type Pt } from '../svg.ts';
import { house } from './buildings.ts';

/** The first stars, and a thin moon. */
const moonrise = (): string =>
  dots(
    Array.from({ length: 34 }, (_, index) => [(index * 197) % 1280, 8 + ((index * 83) % 74)] as const),
    0.9,
    palette.cream,
    'opacity=".7"',
  ) + shape('M1092 30a25 25 0 1 0 21 39a21 21 0 1 1 -21 -39z', '#f8ecd0');

/** Sky, hills and fields. */
export function land(time: DayTime): string {
  const { sky, hills, dim } = weather('autumn', time);
  const field = dim('#aab07c');
  const sun = time === 'dusk' ? moonrise() : oval(196, 70, 28, palette.cream, 28, 'opacity=".85"');
  const clouds = (['M250 96q14 -22 44 -16q20 -22 50 -6q34 -6 40 22z', 'M770 76q16 -20 42 -12q22 -18 46 0q26 -2 30 12z'] as const)
    .map((path) => shape(path, palette.chalk, `opacity="${time === 'dusk' ? 0.25 : 0.6}"`))
    .join('');
  const walls = stroke(
    'M90 250q120 -34 250 -28M640 206q40 40 30 66M900 176q-24 40 10 74M1130 158q60 26 150 20M30 226q80 -50 170 -58',
    mix(field, palette.night, 0.3),
    2,
    'opacity=".5"',
  );
  return (
    `<defs>${gradient(
      `town-sky-${time}`,
      [0, 0],
      [0, 280],
      [
        [0, sky[0]],
        [1, sky[1]],
      ],
    )}</defs>${shape('M0 0H1280V560H0Z', `url(#town-sky-${time})`)}${sun}${clouds}` +
    shape(
      curve(
        [
          [-60, 158],
          [170, 104],
          [330, 140],
          [520, 92],
          [700, 132],
          [900, 84],
          [1090, 122],
          [1350, 92],
          [1350, 400],
          [-60, 400],
        ],
        true,
        0.8,
      ),
      hills[0],
    ) +
    shape(
      curve(
        [
          [-60, 200],
          [190, 150],
          [380, 186],
          [600, 152],
          [780, 178],
          [1000, 132],
          [1180, 150],
          [1350, 134],
          [1350, 420],
          [-60, 420],
        ],
        true,
        0.8,
      ),
      hills[1],
    ) +
    shape(
      curve(
        [
          [-60, 240],
          [150, 198],
          [360, 218],
          [560, 236],
          [700, 226],
          [860, 206],
          [1040, 190],
          [1350, 196],
          [1350, 440],
          [-60, 440],
        ],
        true,
        0.8,
      ),
      mix(field, hills[1], 0.35),
    ) +
    walls +
    shape(
      curve(
        [
          [-60, 304],
          [220, 280],
          [420, 306],
          [640, 300],
          [760, 290],
          [960, 282],
          [1350, 258],
          [1350, 600],
          [-60, 600],
        ],
        true,
        0.8,
      ),
      field,
    )
  );
}

const terrace = (
  x: number,
  base: number,
  count: number,
  size: number,
  slope: number,
  time: DayTime,
  dim: (colour: string) => string,
  from = 0,
): string =>
  Array.from({ length: count }, (_, index) =>
    house(
      x + index * 40 * size,
      Math.round(base + index * slope),
      size,
      index + from,
      { dim, dusk: time === 'dusk', lit: false },
      ['#2f5d62', '#7a3343', '#4c6470', '#6c4a7c'][(index + from) % 4] as string,
    ),
  ).join('');

/** The terraces on the hill. */
export const backRows = (time: DayTime, dim: (colour: string) => string): string =>
  terrace(0, 232, 7, 0.62, -2.4, time, dim) +
  terrace(388, 254, 9, 0.62, 1.6, time, dim, 2) +
  terrace(776, 244, 9, 0.64, -3, time, dim, 1) +
  terrace(0, 282, 6, 0.76, -3, time, dim, 3);

/** The terraces this side of them. */
export const midRows = (time: DayTime, dim: (colour: string) => string): string =>
  terrace(176, 366, 7, 0.86, 2, time, dim, 1) + terrace(640, 322, 5, 0.84, -2, time, dim, 2) + terrace(1150, 346, 4, 0.9, -2, time, dim, 3);

/** The river, with what it mirrors. */
export function river(time: DayTime, dim: (colour: string) => string): string {
  const water = time === 'dusk' ? '#6f7d95' : '#86aeb6';
  const banks: Pt[] = [
    [742, 286],
    [716, 322],
    [742, 360],
    [714, 404],
    [690, 452],
    [640, 510],
    [596, 570],
    [900, 570],
    [850, 506],
    [806, 452],
    [776, 404],
    [780, 360],
    [746, 322],
    [754, 286],
  ];
  return (
    shape(
      curve(
        banks.map(([x, y], index): Pt => [x + (index < 7 ? -9 : 9), y]),
        true,
        0.85,
      ),
      dim('#8d8c66'),
    ) +
    shape(curve(banks, true, 0.85), water) +
    stroke(
      'M728 344h22M732 384h24M706 470q20 -6 44 0M676 506q30 -7 64 0M720 528q40 -8 90 2M640 548q30 -7 60 0',
      palette.chalk,
      2.6,
      'opacity=".55"',
    )
  );
}

/** What stands nearest to us, along the lower edge. */
export const near = (dim: (colour: string) => string): string =>
  shape(
    curve(
      [
        [-20, 452],
        [160, 442],
        [380, 462],
        [540, 494],
        [622, 530],
        [600, 580],
        [-20, 580],
      ],
      true,
      0.8,
    ),
    dim('#9aa36c'),
  ) +
  shape(
    curve(
      [
        [1300, 430],
        [1120, 424],
        [960, 444],
        [872, 480],
        [886, 540],
        [920, 580],
        [1300, 580],
      ],
      true,
      0.8,
    ),
    dim('#a1a872'),
  ) +
  stroke('M-10 508Q200 486 390 512T620 486', dim('#d8cbb0'), 13) +
  stroke('M860 476Q980 520 1290 540', dim('#d8cbb0'), 15) +
  stroke('M620 486Q640 430 646 408M818 408Q846 440 860 476', dim('#d8cbb0'), 11);

/** Trees, each as x, y, scale and a seed. */
export const trees = (time: DayTime, list: readonly (readonly [number, number, number, number])[]): string =>
  list.map(([x, y, scale, seed]) => drawTree(x, y, scale, 'autumn', time, seed)).join('');

/** The light of the hour over everything. */
export const shade = (time: DayTime): string =>
  `<defs>${gradient(
    `town-light-${time}`,
    [0, 0],
    [1280, 560],
    [
      [0, palette.cream, time === 'dusk' ? 0 : 0.22],
      [0.5, palette.cream, 0],
      [1, palette.night, time === 'dusk' ? 0.3 : 0.14],
    ],
  )}</defs>${shape('M0 0H1280V560H0Z', `url(#town-light-${time})`)}`;

/** The lamps along the road and on the bridge: dark posts by day, and light at dusk. */
export function lamps(time: DayTime, dim: (colour: string) => string): string {
  const posts: Pt[] = [
    [118, 500],
    [300, 492],
    [470, 508],
    [640, 404],
    [824, 404],
    [872, 474],
    [1120, 536],
  ];
  const poles = stroke(posts.map(([x, y]) => `M${x} ${y}v-34h7`).join(''), dim('#3d4a50'), 2.6);
  const heads = dots(
    posts.map(([x, y]): Pt => [x + 8, y - 32]),
    3.4,
    time === 'dusk' ? '#fff0c8' : dim(palette.cream),
  );
  if (time !== 'dusk') return poles + heads;
  const light =
    '<defs><radialGradient id="town-lamp"><stop stop-color="#ffdf9e" stop-opacity=".6"/><stop offset="1" stop-color="#ffdf9e" stop-opacity="0"/></radialGradient></defs>';
  const glows = posts.map(([x, y]) => oval(x + 8, y - 28, 46, 'url(#town-lamp)')).join('');
  const mirrored = stroke('M664 452v26M668 490v14M800 456v22M796 490v12M726 470v10M744 508v16', '#ffd48a', 4, 'opacity=".55"');
  return light + mirrored + glows + poles + heads;
}
