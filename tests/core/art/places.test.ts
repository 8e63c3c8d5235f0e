import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawingKinds, drawingOf } from '../../../game/art/drawing.ts';
import { drawBareRoom, drawRoom, hungIn, seatPlaces, standPlaces } from '../../../game/art/room.ts';
import { palette } from '../../../game/art/palette.ts';
import { drawThing, drawThings } from '../../../game/art/given.ts';
import { drawFloor, drawTable } from '../../../game/art/table-above.ts';
import { tableForms } from '../../../game/art/table-tops.ts';
import { drawCard, drawToken, drawWindows } from '../../../game/art/things.ts';
import { drawTown } from '../../../game/art/town.ts';
import { type Outcome, outcomeIds } from '../../../src/evidence/outcomes.ts';
import { thingOfTheme } from '../../../src/room/things.ts';
import { themes } from '../../../src/evidence/themes.ts';
import { rooms } from '../../../src/story/vocabulary.ts';
import { storyFolders } from '../../../tools/compile.ts';
import { faultsOf } from './well-formed.ts';

const level = (value: number) => Object.fromEntries(outcomeIds.map((id) => [id, value])) as Record<Outcome, number>;
const storyIds = storyFolders(resolve('stories'));

describe('the rooms', () => {
  test.each(rooms)('%s has three planes within 60 KB at every hour and season', (room) => {
    const seasons = ['autumn', 'winter', 'spring', 'summer'] as const;
    for (const [index, time] of (['morning', 'noon', 'dusk', 'noon'] as const).entries()) {
      const season = seasons[index] as (typeof seasons)[number];
      const planes = drawRoom(room, {
        time,
        season,
        board: ['Goal: in class by spring', 'Dev leads', 'Rhona watches maths', 'Joel keeps the plan', 'Review', 'Máire rings home'],
        child: { drawing: 'boat', outcomes: level(3) },
      });
      expect(Object.values(planes).flatMap(faultsOf), `${time} ${season}`).toEqual([]);
      expect(planes.far.length + planes.mid.length + planes.near.length).toBeLessThanOrEqual(60 * 1024);
    }
  });

  test.each(rooms)('%s has places that keep people in the picture and apart', (room) => {
    const seats = seatPlaces(room);
    expect(seats.length).toBeGreaterThanOrEqual(4);
    expect(standPlaces(room).length).toBeGreaterThanOrEqual(1);
    for (const { x, y, scale } of [...seats, ...standPlaces(room)]) {
      expect(x - 110 * scale).toBeGreaterThanOrEqual(0);
      expect(x + 110 * scale).toBeLessThanOrEqual(1280);
      expect(y - 470 * scale).toBeGreaterThanOrEqual(0);
    }
    const across = seats.map(({ x }) => x).sort((a, b) => a - b);
    for (const [index, x] of across.slice(1).entries()) expect(x - (across[index] as number)).toBeGreaterThanOrEqual(120);
  });

  test.each(rooms)('%s keeps its wall while what hangs there changes: only that is drawn anew', (room) => {
    const before = { board: ['Goal: maths'], child: { drawing: 'boat', outcomes: level(0) } } as const;
    const after = { board: ['Goal: maths', 'Dev leads'], child: { drawing: 'boat', outcomes: level(3) } } as const;
    const of = ({ board, child }: typeof before | typeof after) => ({ board: [...board], child });
    expect(drawBareRoom(room, of(after))).toEqual(drawBareRoom(room, of(before)));
    const [old, now] = [hungIn(room, of(before)), hungIn(room, of(after))];
    expect(now.map(({ name, x, y }) => [name, x, y])).toEqual(old.map(({ name, x, y }) => [name, x, y]));
    for (const [at, { svg }] of now.entries()) {
      expect(svg()).not.toBe(old[at]?.svg());
      expect(faultsOf(svg())).toEqual([]);
    }
  });

  test('what stands on the board changes the picture', () => {
    expect(drawRoom('school-meeting', { board: ['Goal: maths'] }).mid).not.toBe(drawRoom('school-meeting', { board: ['Goal: lunch'] }).mid);
  });
});

describe("the child's drawing", () => {
  test.each(drawingKinds)('%s shows each of the five outcomes by itself', (kind) => {
    const still = drawingOf(kind, level(0));
    expect(faultsOf(still)).toEqual([]);
    for (const id of outcomeIds) {
      for (const value of [-3, 3]) expect(drawingOf(kind, { ...level(0), [id]: value }), `${id} ${value}`).not.toBe(still);
    }
  });

  test('an outcome beyond its range is drawn as the range ends', () => {
    expect(drawingOf('house', level(9))).toBe(drawingOf('house', level(4)));
    expect(drawingOf('house', level(-9))).toBe(drawingOf('house', level(-4)));
  });
});

test.each(['school-meeting', 'school-office', 'team-room', 'family-home'] as const)('no plant grows out of a head in the %s', (room) => {
  const plants = [
    ...drawRoom(room).mid.matchAll(/<g transform="translate\((\d+) (\d+)\) scale\(([\d.]+)\)"><ellipse cx="6" cy="0" rx="38"/g),
  ];
  expect(plants.length).toBeGreaterThan(0);
  for (const [, x, , scale] of plants)
    for (const seat of seatPlaces(room)) {
      const apart = Math.abs(Number(x) - seat.x);
      expect(apart, `plant at ${x}, seat at ${seat.x}`).toBeGreaterThan(60 * Number(scale) + 75 * seat.scale - 8);
    }
});

describe('the things on the table', () => {
  test('are whole pictures, and no two things look the same', () => {
    const things = (['badge', 'notebook', 'key', 'pen', 'paper'] as const).map((thing) => drawThing(thing, palette.teal));
    expect(new Set(things).size).toBe(5);
    const tables = tableForms.map((form) =>
      drawTable(
        [
          { person: 'rhona', name: 'Rhona <B>' },
          { person: 'dev', name: 'Dev' },
        ],
        'day',
        form,
      ),
    );
    expect(new Set(tables).size).toBe(tableForms.length);
    for (const svg of [
      ...things,
      drawThings([{ thing: 'key', colour: palette.brick }]),
      ...tables,
      drawFloor('day'),
      drawFloor('dusk'),
      drawCard(),
      drawToken('i'),
      drawToken('we'),
      drawToken('they'),
      drawWindows(-4, 0, null),
    ])
      expect(faultsOf(svg)).toEqual([]);
  });

  test('what is given up is told apart by what it is and by the colour of whoever gave it', () => {
    const drawn = themes.flatMap((theme) => [palette.ochre, palette.brick].map((colour) => drawThing(thingOfTheme[theme], colour)));
    expect(new Set(drawn).size).toBe(8);
  });
});

describe('the town', () => {
  test('gives every story a building of its own, inside the picture', () => {
    const { svg, buildings } = drawTown({
      stories: storyIds.map((id) => ({ id, played: 0 })),
      threads: [{ from: 'school', to: 'health', weight: 3 }],
      time: 'morning',
    });
    expect(faultsOf(svg)).toEqual([]);
    expect(buildings.map(({ id }) => id)).toEqual(storyIds);
    for (const [index, a] of buildings.entries()) {
      expect(a.x >= 0 && a.y >= 0 && a.x + a.w <= 1280 && a.y + a.h <= 560).toBe(true);
      for (const b of buildings.slice(index + 1))
        expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y, `${a.id} ${b.id}`).toBe(true);
    }
  });

  test('shows what was played, and a thread that grows with good work', () => {
    const of = (played: number, weight: number) =>
      drawTown({
        stories: [{ id: 'whose-job', played }],
        threads: weight ? [{ from: 'school', to: 'psychology', weight }] : [],
        time: 'dusk',
      }).svg;
    expect(new Set([of(0, 0), of(1, 0), of(1, 1), of(1, 5)]).size).toBe(4);
  });

  test('finds a place even for a story it does not know', () => {
    expect(drawTown({ stories: [{ id: 'something-new', played: 0 }], threads: [], time: 'noon' }).buildings).toHaveLength(1);
  });
});
