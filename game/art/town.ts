import type { Agency } from '../../src/story/vocabulary.ts';
import { weather } from './props/outside.ts';
import type { DayTime } from '../../src/story/vocabulary.ts';
import { palette } from './palette.ts';
import { num, oval, picture, shape, stroke, type Pt } from './svg.ts';
import { house, type Hour } from './town/buildings.ts';
import { bridge, civic, mill, modern, school } from './town/landmarks.ts';
import { backRows, lamps, land, midRows, near, river, shade, trees } from './town/land.ts';

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
    box: { x: 1008, y: 170, w: 156, h: 92 },
    stories: ['tall-hats'],
    draw: (hour) => modern(1016, 262, 150, 78, palette.teal, hour),
  },
  {
    box: { x: 1168, y: 194, w: 80, h: 92 },
    stories: ['going-home'],
    draw: (hour) => modern(1166, 262, 62, 50, palette.teal, hour),
  },
  {
    box: { x: 214, y: 224, w: 156, h: 80 },
    stories: ['neither-one-thing'],
    draw: (hour) => modern(220, 304, 132, 66, palette.plum, hour, '#cfc3b0'),
  },
  {
    box: { x: 45, y: 246, w: 110, h: 72 },
    stories: ['snow-trousers'],
    draw: (hour) => modern(66, 316, 92, 46, palette.ochre, hour, '#dcc9a8'),
  },
  {
    box: { x: 648, y: 172, w: 122, h: 94 },
    stories: ['not-our-threshold'],
    draw: (hour) => modern(656, 264, 100, 84, palette.brick, hour, '#cbc4b4'),
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
  const [back, middle, front] = [drawn.slice(0, 5), drawn.slice(5, 8), drawn.slice(8)].map((list) => list.join(''));
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
      lamps(time, dim),
      threads.map((thread) => drawThread(thread)).join(''),
      shade(time),
    ),
    buildings: stories.map(({ id }) => ({ id, ...(placed.get(id) as Site).box })),
  };
}

/** A story's own building; an unknown story takes one of the spare ones. */
const siteOf = (id: string, index: number): Site =>
  sites.find((site) => site.stories.includes(id)) ?? (sites[[7, 9, 3, 5, 6][index % 5] as number] as Site);

const pennant = ({ box: { x, y, w } }: Site): string =>
  stroke(`M${x + w * 0.5} ${y + 6}v-28`, palette.ink, 2.4) + shape(`M${x + w * 0.5} ${y - 22}l24 7l-24 8z`, palette.brick);

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
