import { describe, expect, test } from 'vitest';
import { drawPerson, figureHeight } from '../../../game/art/person.ts';
import { createHead } from '../../../game/art/person/head.ts';
import { drawHat } from '../../../game/art/person/hats.ts';
import { looks } from '../../../game/art/looks.ts';
import { personDrawn } from '../../../game/stage/art.ts';
import { hairCovered, personIds } from '../../../src/story/cast.ts';
import { moods, poses, worn } from '../../../src/story/vocabulary.ts';
import { faultsOf } from './well-formed.ts';

const hats = worn.filter((one) => one !== 'nothing');
const facings = ['left', 'right', 'front'] as const;
const guests = ['anjali', 'grace', 'tomasz', 'bryn', 'jun'] as const;
const bare = (svg: string) => svg.replace(/p[0-9a-f]{7}/g, '');

describe('what people wear on their heads', () => {
  test('whoever is drawn in a turban, a hijab or a scarf is known to the workshop, which lets no hat be put over it', () => {
    const drawn = personIds.filter((id) => ['turban', 'hijab', 'scarf'].includes(looks[id].hair));
    expect([...hairCovered].sort()).toEqual(drawn.sort());
  });

  test.each(hats)('a %s is drawn whole on anybody, in every facing, pose and light, as a small picture', (hat) => {
    for (const id of personIds)
      for (const [at, facing] of facings.entries())
        for (const [row, pose] of poses.entries()) {
          const mood = moods[(row + at) % moods.length] as (typeof moods)[number];
          const svg = drawPerson(id, { mood, pose, facing, worn: hat, strength: 2, light: row % 2 ? 'dusk' : 'day' });
          expect(faultsOf(svg), `${id} ${facing} ${pose}`).toEqual([]);
          expect(svg.length, `${id} ${facing} ${pose}`).toBeLessThanOrEqual(14.5 * 1024);
          expect(svg).toContain(`viewBox="0 0 400 ${figureHeight(id, pose, hat)}"`);
        }
  });

  test('every hat changes the picture in every facing, and each is another', () => {
    for (const id of guests)
      for (const facing of facings) {
        const drawn = worn.map((hat) => bare(drawPerson(id, { mood: 'neutral', facing, worn: hat })));
        expect(new Set(drawn).size, `${id} ${facing}`).toBe(worn.length);
      }
  });

  test('no hat reaches further from the middle of a head than the space that is kept for it', () => {
    for (const id of personIds)
      for (const hat of hats)
        for (const turn of [-1.3, -0.85, -0.5, 0, 0.5, 0.85, 1.3]) {
          const points = pointsOf(drawHat(hat, createHead(looks[id].shape, turn, 0), 'x')?.front ?? '');
          expect(points.length).toBeGreaterThanOrEqual(40);
          const out = points.filter(([x, y]) => Math.abs(x) > kept.wide || -y > kept.high || (-y > kept.brim && Math.abs(x) > kept.top));
          expect(out, `${id} ${hat} ${turn}`).toEqual([]);
        }
  });

  test('that space lies inside the picture, whatever somebody does and feels', () => {
    for (const id of personIds)
      for (const [row, pose] of poses.entries())
        for (const [column, mood] of moods.entries()) {
          const facing = facings[(row + column) % 3] as (typeof facings)[number];
          const { left, right, top } = boxOf(drawPerson(id, { mood, pose, facing, worn: 'tall-hat', strength: 2 }), id);
          const words = `${id} ${pose} ${mood} ${facing}`;
          expect(Math.min(top, left, 400 - right), words).toBeGreaterThan(0);
        }
  });

  test('light falls from the left on a hat, whichever way a head is turned', () => {
    for (const hat of hats) {
      const defs = [-1, 1].map((turn) => drawHat(hat, createHead(looks.anjali.shape, turn, 0), 'x')?.defs);
      expect(defs[0]).toBe(defs[1]);
    }
  });

  test('the feet of a figure stay where they were, and its texture is named for what it wears', () => {
    expect([figureHeight('jun', 'rest'), figureHeight('jun', 'stand'), figureHeight('grace', 'stand')]).toEqual([480, 560, 480]);
    const figure = {
      id: 'anjali',
      person: 'anjali',
      name: 'Dr Rao',
      mood: 'neutral',
      pose: 'rest',
      seated: true,
      chair: 0,
      you: false,
    } as const;
    const room = { speaking: null, light: 'morning', room: 'clinic' } as const;
    const drawn = worn.map((hat) => personDrawn({ ...figure, worn: hat }, 'left', room, false));
    expect(new Set(drawn.map(({ key }) => key)).size).toBe(worn.length);
    for (const { height, svg } of drawn) expect(svg()).toContain(`viewBox="0 0 400 ${height}"`);
  });

  test('a portrait shows people without', () => {
    const portrait = (hat: (typeof worn)[number]) => bare(drawPerson('anjali', { mood: 'neutral', crop: 'bust', worn: hat }));
    expect(portrait('tall-hat')).toBe(portrait('nothing'));
  });
});

/** The space kept for hats around the middle of a head: as far as brims reach, and above them what is narrower. */
const kept = { wide: 118, brim: 100, top: 104, high: 192 };

/** The places that the paths of a drawing go through. */
function pointsOf(svg: string): [number, number][] {
  const points: [number, number][] = [];
  for (const [, path = ''] of svg.matchAll(/ d="([^"]+)"/g)) {
    let pen: [number, number] = [0, 0];
    for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
      const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      const size = { M: 2, l: 2, c: 6, s: 4, a: 7, h: 1, v: 1 }[command] ?? 0;
      for (let at = 0; size && at < numbers.length; at += size) {
        const [x = 0, y = 0] = size === 1 ? [numbers[at], numbers[at]] : numbers.slice(at + size - 2, at + size);
        if (command === 'M') pen = [x, y];
        else pen = [pen[0] + (command === 'v' ? 0 : x), pen[1] + (command === 'h' ? 0 : y)];
        points.push(pen);
      }
    }
  }
  return points;
}

/** The box that the space for hats takes in a picture, in its units. */
function boxOf(svg: string, id: string): { left: number; right: number; top: number } {
  const head = /translate\(([-\d.]+) ([-\d.]+)\) rotate\(([-\d.]+) 0 90\)(?: scale\(([\d.]+)\))?/.exec(svg);
  const whole = /translate\(([-\d.]+) ([-\d.]+)\) scale\(([\d.]+)\)(?: rotate\(([-\d.]+) 200 480\))?/.exec(svg);
  if (!head || !whole) throw new Error(`Expected a head in its place in the picture of ${id}.`);
  const [hx = 0, hy = 0, tilt = 0, grow = 1] = head.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const [wx = 0, wy = 0, scale = 1, bend = 0] = whole.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const corners = [kept.wide, -kept.wide].map((x) => [x, -kept.brim]).concat([kept.top, -kept.top].map((x) => [x, -kept.high]));
  const placed = corners.map(([x = 0, y = 0]) => {
    const [rx, ry] = turned(x * grow, y * grow, tilt, [0, 90]);
    const [bx, by] = turned(rx + hx, ry + hy, bend, [200, 480]);
    return [wx + bx * scale, wy + by * scale] as const;
  });
  const [xs, ys] = [placed.map(([x]) => x), placed.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys) };
}

function turned(x: number, y: number, degrees: number, [cx, cy]: readonly [number, number]): [number, number] {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}
