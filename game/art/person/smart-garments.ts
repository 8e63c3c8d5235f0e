import { palette } from '../palette.ts';
import type { Body } from './body.ts';
import { box, curve, num, oval, polygon, shape, stroke } from '../svg.ts';
import { buttons, collar, lapels, line, middle, opening, ring, vee, type Detail } from './garment-parts.ts';

/** Tailored clothes and clothes for work, as they lie over a torso. */
export const smartGarments = {
  shirt: (body, x) =>
    shape(
      polygon([
        [x - 36, 250],
        [x + 36, 250],
        [body.collar[0], 292],
      ]),
      body.cloth.deep,
    ) +
    line(body, 288, 490, 0, body.cloth.shade, 2.4) +
    line(body, 290, 490, 13, body.cloth.shade, 1.6) +
    collar(x, [body.collar[0], 284], body.cloth.light, body.cloth.base) +
    buttons(body, [316, 354, 392], body.cloth.deep) +
    box(middle(body, 340) + 36, 336, 38, 42, body.cloth.shade, 3, 'opacity=".7"'),
  blazer: (body, x) =>
    shape(
      polygon([
        [x - 42, 254],
        [x + 42, 254],
        [x + 34, 300],
        [middle(body, 366), 376],
        [x - 34, 300],
      ]),
      body.under.base,
    ) +
    shape(
      polygon([
        [x + 8, 262],
        [x + 42, 254],
        [x + 34, 300],
        [middle(body, 366), 376],
      ]),
      body.under.shade,
      'opacity=".5"',
    ) +
    ring(x, body.under.shade, 5, 290) +
    lapels(body, x, 370) +
    buttons(body, [398], body.cloth.deep),
  suit: (body, x) =>
    shape(
      polygon([
        [x - 44, 252],
        [x + 44, 252],
        [x + 36, 300],
        [middle(body, 376), 386],
        [x - 36, 300],
      ]),
      palette.chalk,
    ) +
    shape(
      polygon([
        [body.collar[0] - 9, 280],
        [body.collar[0] + 9, 280],
        [middle(body, 340) + 14, 344],
        [middle(body, 376), 392],
        [middle(body, 340) - 14, 344],
      ]),
      body.under.base,
    ) +
    shape(
      polygon([
        [body.collar[0], 280],
        [body.collar[0] + 9, 280],
        [middle(body, 340) + 14, 344],
        [middle(body, 376), 392],
      ]),
      body.under.shade,
    ) +
    shape(
      polygon([
        [body.collar[0] - 11, 272],
        [body.collar[0] + 11, 272],
        [body.collar[0] + 7, 288],
        [body.collar[0] - 7, 288],
      ]),
      body.under.deep,
    ) +
    collar(x, [body.collar[0], 276], palette.chalk, '#d9d5cb') +
    lapels(body, x, 380) +
    buttons(body, [404], body.cloth.deep),
  coat: (body, x) =>
    shape(
      polygon([
        [x - 42, 252],
        [x + 42, 252],
        [x + 40, 290],
        [middle(body, 338), 340],
        [x - 40, 290],
      ]),
      body.under.base,
    ) +
    ring(x, body.under.shade, 8, 284) +
    // The right half laps over the left, from the lapels down.
    line(body, 344, 490, 30, body.cloth.deep, 3) +
    coatLapel(body, x, -1, body.cloth.light) +
    coatLapel(body, x, 1, body.cloth.base) +
    [366, 412, 458]
      .map((y) => oval(middle(body, y) - 26, y, 6, body.cloth.deep) + oval(middle(body, y) + 16, y, 6, body.cloth.deep))
      .join(''),
  overshirt: (body, x) =>
    opening(body, x, 36, body.under.base) +
    shape(
      polygon([
        [body.collar[0] + 12, 290],
        [body.collar[0] + 36, 300],
        [body.hem[0] + 54, 490],
        [body.hem[0] + 16, 490],
      ]),
      body.under.shade,
    ) +
    ring(x, body.under.shade, 7, 292) +
    stroke(`M${num(body.collar[0] - 38)} 300L${num(body.hem[0] - 55)} 490`, body.cloth.deep, 3) +
    stroke(`M${num(body.collar[0] + 38)} 300L${num(body.hem[0] + 55)} 490`, body.cloth.deep, 3) +
    shape(
      polygon([
        [x - 40, 244],
        [x - 64, 262],
        [x - 60, 302],
        [body.collar[0] - 36, 306],
        [x - 44, 270],
      ]),
      body.cloth.light,
    ) +
    shape(
      polygon([
        [x + 40, 244],
        [x + 64, 262],
        [x + 62, 302],
        [body.collar[0] + 36, 306],
        [x + 44, 270],
      ]),
      body.cloth.base,
    ),
  tunic: (body, x) =>
    vee(body, x, 316, 'none', palette.chalk) +
    line(body, 320, 490, 0, body.cloth.shade, 2.4) +
    box(middle(body, 350) + 30, 350, 44, 4, body.cloth.shade, 2) +
    stroke(`M${num(middle(body, 350) + 46)} 330v22M${num(middle(body, 350) + 54)} 332v20`, palette.ink, 3.4),
  polo: (body, x) =>
    shape(
      polygon([
        [x - 30, 254],
        [x + 30, 254],
        [body.collar[0], 300],
      ]),
      body.cloth.deep,
    ) +
    shape(
      polygon([
        [body.collar[0] - 10, 286],
        [body.collar[0] + 11, 286],
        [middle(body, 350) + 10, 350],
        [middle(body, 350) - 10, 350],
      ]),
      body.cloth.shade,
    ) +
    collar(x, [body.collar[0], 286], body.cloth.light, body.cloth.light) +
    buttons(body, [310, 332], palette.chalk),
  uniform: (body, x) =>
    ring(x, body.cloth.deep, 16, 280) +
    line(body, 286, 360, 0, palette.slate, 3) +
    shape(
      curve(
        [
          [body.cx - 84, 288],
          [body.cx - 44, 296],
          [body.cx - 34, 380],
          [body.cx - 40, 490],
          [body.cx - 100, 490],
          [body.cx - 104, 380],
        ],
        true,
        0.4,
      ),
      '#27323f',
    ) +
    shape(
      curve(
        [
          [body.cx + 78, 288],
          [body.cx + 48, 296],
          [body.cx + 44, 380],
          [body.cx + 50, 490],
          [body.cx + 100, 490],
          [body.cx + 104, 380],
        ],
        true,
        0.4,
      ),
      '#27323f',
    ) +
    box(body.cx - 82, 318, 30, 46, '#39444f', 4) +
    stroke(`M${num(body.cx - 60)} 318v-16`, '#39444f', 5) +
    box(body.cx + 54, 334, 40, 13, palette.chalk, 2) +
    stroke(`M${num(body.cx - 112)} 290l26 -9M${num(body.cx + 110)} 290l-26 -9`, palette.slate, 11),
} satisfies Record<string, Detail>;

/** One wide lapel of an outdoor coat, on the near (-1) or the far side, with the collar that stands up behind it. */
function coatLapel(body: Body, x: number, side: -1 | 1, fill: string): string {
  const low: [number, number] = [middle(body, 346) + (side < 0 ? 4 : 0), 350];
  const at = (dx: number, y: number): [number, number] => [x + side * dx, y];
  const leaf = polygon([at(34, 236), at(66, 252), at(90, 300), at(66, 310), at(74, 330), low, at(34, 296)]);
  return shape(leaf, fill) + stroke(`M${num(x + side * 36)} 292L${num(low[0])} ${low[1]}L${num(x + side * 74)} 330`, body.cloth.deep, 2.4);
}
