import { palette } from '../palette.ts';
import { curve, num, oval, polygon, shape, stroke } from '../svg.ts';
import { buttons, line, middle, opening, ring, vee, type Detail } from './garment-parts.ts';

/** Knitwear and loose clothes, as they lie over a torso. */
export const softGarments = {
  jumper: ({ cloth }, x) =>
    ring(x, cloth.shade, 14, 292) +
    ring(x, cloth.deep, 1.8, 299) +
    stroke(
      `M${num(x - 30)} 275l-5 12M${num(x - 12)} 284l-2 13M${num(x + 12)} 284l2 13M${num(x + 30)} 275l5 12`,
      cloth.deep,
      1.8,
      'opacity=".6"',
    ),
  tee: ({ cloth }, x) => ring(x, cloth.shade, 8, 292),
  roll: ({ cloth }, x) =>
    shape(
      curve(
        [
          [x - 38, 222],
          [x, 232],
          [x + 38, 222],
          [x + 47, 262],
          [x + 36, 286],
          [x, 300],
          [x - 36, 286],
          [x - 47, 262],
        ],
        true,
        0.8,
      ),
      cloth.base,
    ) +
    shape(
      curve(
        [
          [x + 10, 232],
          [x + 38, 222],
          [x + 47, 262],
          [x + 26, 292],
          [x + 14, 262],
        ],
        true,
        0.8,
      ),
      cloth.shade,
    ) +
    stroke(`M${num(x - 40)} 248Q${num(x)} 268 ${num(x + 40)} 248`, cloth.deep, 2.4) +
    stroke(`M${num(x - 24)} 230v14M${num(x - 8)} 234v16M${num(x + 8)} 234v16`, cloth.shade, 1.8),
  cardigan: (body, x) =>
    opening(body, x, 26, body.under.base) +
    shape(
      polygon([
        [body.collar[0] + 6, 290],
        [body.collar[0] + 26, 300],
        [body.hem[0] + 39, 490],
        [body.hem[0] + 8, 490],
      ]),
      body.under.shade,
    ) +
    ring(x, body.under.shade, 6, 288) +
    stroke(
      `M${num(x - 46)} 252Q${num(body.collar[0] - 30)} 286 ${num(body.collar[0] - 29)} 320L${num(body.hem[0] - 40)} 490`,
      body.cloth.light,
      10,
    ) +
    stroke(
      `M${num(x + 46)} 252Q${num(body.collar[0] + 30)} 286 ${num(body.collar[0] + 29)} 320L${num(body.hem[0] + 40)} 490`,
      body.cloth.deep,
      10,
    ) +
    [340, 386, 430].map((y) => oval(middle(body, y) + 31 + (y - 320) * 0.06, y, 3.4, body.cloth.light)).join(''),
  hoodie: (body, x) =>
    ring(x, body.under.base, 9, 284) +
    shape(
      curve(
        [
          [x - 46, 236],
          [x - 70, 262],
          [x - 60, 290],
          [x - 18, 312],
          [body.collar[0], 318],
          [x + 18, 312],
          [x + 62, 290],
          [x + 70, 262],
          [x + 46, 236],
          [x + 46, 266],
          [x + 18, 294],
          [x, 300],
          [x - 20, 294],
          [x - 46, 266],
        ],
        true,
        0.85,
      ),
      body.cloth.light,
    ) +
    shape(
      curve(
        [
          [x + 6, 300],
          [x + 46, 268],
          [x + 46, 236],
          [x + 70, 262],
          [x + 62, 290],
          [x + 18, 312],
        ],
        true,
        0.85,
      ),
      body.cloth.shade,
    ) +
    stroke(`M${num(x - 14)} 306q-4 30 2 58M${num(x + 16)} 306q6 26 0 50`, palette.chalk, 3.4),
  fleece: (body, x) =>
    shape(
      curve(
        [
          [body.cx - 108, 304],
          [body.cx - 88, 280],
          [x - 48, 260],
          [x + 48, 260],
          [body.cx + 88, 280],
          [body.cx + 108, 304],
          [body.cx + 60, 326],
          [body.cx, 332],
          [body.cx - 60, 326],
        ],
        true,
        0.7,
      ),
      body.under.base,
    ) +
    shape(
      curve(
        [
          [x - 40, 236],
          [x - 16, 262],
          [body.collar[0], 292],
          [x + 18, 262],
          [x + 40, 236],
          [x + 52, 264],
          [x + 20, 300],
          [x - 20, 300],
          [x - 52, 264],
        ],
        true,
        0.7,
      ),
      body.under.shade,
    ) +
    line(body, 290, 380, 0, body.under.deep, 4) +
    line(body, 290, 378, 0, palette.wall, 1.2),
  kameez: (body, x) =>
    stroke(`M${num(x - 44)} 254Q${num(x)} 312 ${num(x + 44)} 254`, body.under.base, 6) +
    line(body, 284, 356, 0, body.under.base, 3.4) +
    buttons(body, [300, 318, 336], body.under.light) +
    shape(
      curve(
        [
          [x + 42, 246],
          [x + 74, 262],
          [body.cx + 96, 284],
          [body.cx + 70, 380],
          [body.cx + 76, 490],
          [body.cx + 26, 490],
          [body.cx + 34, 380],
          [x + 48, 300],
        ],
        true,
        0.8,
      ),
      body.under.base,
    ) +
    stroke(
      `M${num(x + 62)} 268Q${num(body.cx + 62)} 350 ${num(body.cx + 60)} 490M${num(x + 78)} 274Q${num(body.cx + 62)} 380 ${num(body.cx + 48)} 490`,
      body.under.shade,
      3,
    ),
  blouse: (body, x) =>
    vee(body, x, 322, 'none', body.cloth.light) +
    stroke(`M${num(x - 40)} 290q4 30 -6 66M${num(x + 46)} 292q-6 30 4 64`, body.cloth.shade, 3) +
    line(body, 326, 490, 0, body.cloth.deep, 2.2),
} satisfies Record<string, Detail>;
