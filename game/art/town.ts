import type { Agency } from '../../src/story/vocabulary.ts';
import { mix } from './colour.ts';
import { drawTree, weather, type DayTime } from './props/outside.ts';
import { palette } from './palette.ts';
import { curve, gradient, num, oval, picture, shape, stroke, type Pt } from './svg.ts';
import { bridge, civic, house, mill, modern, school, type Hour } from './town/buildings.ts';

/** What the town shows: stories with how often each was played, how well agencies have worked together (any weight from 0), and the hour. */
export type TownState = {
  stories: readonly { id: string; played: number }[];
  threads: readonly { from: Agency; to: Agency; weight: number }[];
  time: DayTime;
};

/** Where a story's building stands in the 1280 × 560 of the town: its box, for a control laid over it. */
export type Building = { id: string; x: number; y: number; w: number; h: number };

type Site = { box: Omit<Building, 'id'>; draw: (hour: Hour) => string; stories: readonly string[] };

/** From the back of the town to the front. */
const sites: readonly Site[] = [
  {
    box: { x: 1008, y: 170, w: 236, h: 92 },
    stories: ['tall-hats', 'going-home'],
    draw: (hour) => modern(1016, 262, 150, 78, palette.teal, hour) + modern(1166, 262, 62, 50, palette.teal, hour),
  },
  {
    box: { x: 214, y: 224, w: 156, h: 80 },
    stories: ['neither-one-thing'],
    draw: (hour) => modern(220, 304, 132, 66, palette.plum, hour, '#cfc3b0'),
  },
  {
    box: { x: 60, y: 262, w: 110, h: 70 },
    stories: ['thursdays-only'],
    draw: (hour) => modern(66, 332, 92, 46, palette.ochre, hour, '#dcc9a8'),
  },
  {
    box: { x: 420, y: 180, w: 208, h: 206 },
    stories: ['last-word', 'the-last-word', 'empty-budget'],
    draw: (hour) => civic(430, 386, hour),
  },
  {
    box: { x: 990, y: 284, w: 150, h: 84 },
    stories: ['the-trip'],
    draw: (hour) => modern(998, 368, 126, 68, palette.slate, hour, '#b9a58d'),
  },
  { box: { x: 812, y: 214, w: 190, h: 198 }, stories: ['the-review'], draw: (hour) => mill(820, 410, hour) },
  { box: { x: 68, y: 318, w: 302, h: 170 }, stories: ['whose-job'], draw: (hour) => school(84, 474, hour) },
  {
    box: { x: 404, y: 424, w: 152, h: 80 },
    stories: ['everyones-door', 'what-she-told-me'],
    draw: (hour) => modern(410, 502, 132, 62, '#3f7fae', hour),
  },
  {
    box: { x: 1042, y: 408, w: 92, h: 120 },
    stories: ['bath-time'],
    draw: (hour) =>
      [0, 1, 2, 3]
        .map((index) =>
          house(
            970 + index * 76,
            528,
            1.9,
            index,
            index === 1 ? hour : { ...hour, lit: false },
            [palette.slate, palette.brick, palette.teal, palette.plum][index] as string,
          ),
        )
        .join(''),
  },
];

/** Where the threads of an agency start. */
const homes: Record<Agency, Pt> = {
  school: [218, 330],
  psychology: [286, 236],
  health: [476, 438],
  camhs: [1090, 182],
  'social-care': [470, 310],
  'early-help': [604, 430],
  police: [940, 300],
  'youth-justice': [1060, 300],
  voluntary: [880, 310],
  council: [519, 250],
  family: [1088, 420],
};

/** Calderwick on its river, 1280 × 560, and where the buildings of the given stories are, in the order given. */
export function drawTown({ stories, threads, time }: TownState): { svg: string; buildings: Building[] } {
  const { dim } = weather('autumn', time);
  const placed = new Map(stories.map((story, index) => [story.id, siteOf(story.id, index)]));
  const lit = new Set(stories.filter(({ played }) => played > 0).map(({ id }) => placed.get(id)));
  const drawn = sites.map((site) => site.draw({ dim, dusk: time === 'dusk', lit: lit.has(site) }) + (lit.has(site) ? pennant(site) : ''));
  const [back, middle, front] = [drawn.slice(0, 3), drawn.slice(3, 6), drawn.slice(6)].map((list) => list.join(''));
  return {
    svg: picture(
      1280,
      560,
      land(time),
      backRows(time, dim),
      back as string,
      river(time, dim),
      midRows(time, dim),
      middle as string,
      trees(time, [
        [596, 398, 0.8, 1],
        [806, 414, 0.8, 2],
        [1150, 372, 0.8, 3],
        [396, 390, 0.7, 5],
      ]),
      bridge(646, 398, 172, dim),
      near(dim),
      front as string,
      trees(time, [
        [48, 486, 1.1, 6],
        [386, 500, 1, 7],
        [580, 520, 1.25, 8],
        [932, 530, 1.25, 9],
        [1266, 548, 1.3, 4],
      ]),
      threads.map((thread) => drawThread(thread)).join(''),
      shade(time),
    ),
    buildings: stories.map(({ id }) => ({ id, ...(placed.get(id) as Site).box })),
  };
}

/** A story's own building; an unknown story takes one of the spare ones. */
const siteOf = (id: string, index: number): Site =>
  sites.find((site) => site.stories.includes(id)) ?? (sites[[5, 7, 2, 3, 4][index % 5] as number] as Site);

const pennant = ({ box: { x, y, w } }: Site): string =>
  stroke(`M${x + w * 0.5} ${y + 6}v-28`, palette.ink, 2.4) + shape(`M${x + w * 0.5} ${y - 22}l24 7l-24 8z`, palette.brick);

function land(time: DayTime): string {
  const { sky, hills, dim } = weather('autumn', time);
  const field = dim('#aab07c');
  const sun = time === 'dusk' ? oval(1010, 138, 30, '#f6d29a', 30, 'opacity=".9"') : oval(196, 70, 28, palette.cream, 28, 'opacity=".85"');
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

const backRows = (time: DayTime, dim: (colour: string) => string): string =>
  terrace(0, 232, 7, 0.62, -2.4, time, dim) +
  terrace(388, 254, 9, 0.62, 1.6, time, dim, 2) +
  terrace(776, 244, 9, 0.64, -3, time, dim, 1) +
  terrace(0, 282, 6, 0.76, -3, time, dim, 3);

const midRows = (time: DayTime, dim: (colour: string) => string): string =>
  terrace(176, 366, 7, 0.86, 2, time, dim, 1) + terrace(640, 322, 5, 0.84, -2, time, dim, 2) + terrace(1150, 346, 4, 0.9, -2, time, dim, 3);

function river(time: DayTime, dim: (colour: string) => string): string {
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

const near = (dim: (colour: string) => string): string =>
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

const trees = (time: DayTime, list: readonly (readonly [number, number, number, number])[]): string =>
  list.map(([x, y, scale, seed]) => drawTree(x, y, scale, 'autumn', time, seed)).join('');

/** Two strands that go up and over from one agency to another; the better the work, the thicker. */
function drawThread({ from, to, weight }: TownState['threads'][number]): string {
  if (weight <= 0 || from === to) return '';
  const [[x1, y1], [x2, y2]] = [homes[from], homes[to]];
  const rise = Math.min(y1, y2) - 30 - Math.abs(x2 - x1) * 0.12;
  const width = 1.6 + Math.min(1, weight / 6) * 4.4;
  const path = (push: number): string => `M${x1} ${y1}Q${num((x1 + x2) / 2 + push)} ${num(Math.max(24, rise) + push)} ${x2} ${y2}`;
  return (
    stroke(path(3), palette.brick, width * 0.7, 'opacity=".55"') +
    stroke(path(0), palette.ochre, width) +
    oval(x1, y1, width * 1.1 + 1.5, palette.ochre) +
    oval(x2, y2, width * 1.1 + 1.5, palette.ochre)
  );
}

const shade = (time: DayTime): string =>
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
