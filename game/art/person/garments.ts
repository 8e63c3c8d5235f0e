import { agencyMarks } from '../agency-marks.ts';
import { lanyards, palette } from '../palette.ts';
import { box, curve, num, oval, polygon, shape, stroke, type Pt } from '../svg.ts';
import type { Body } from './body.ts';
import { buttons, collar, lapels, line, middle, opening, ring, vee } from './garment-parts.ts';
import type { Garment, Look } from './look.ts';

type Detail = (body: Body, neckX: number) => string;

/** What tells one garment from another, drawn over the torso and under the arms. */
const details: Record<Garment, Detail> = {
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
  blouse: (body, x) =>
    vee(body, x, 322, 'none', body.cloth.light) +
    stroke(`M${num(x - 40)} 290q4 30 -6 66M${num(x + 46)} 292q-6 30 4 64`, body.cloth.shade, 3) +
    line(body, 326, 490, 0, body.cloth.deep, 2.2),
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
};

/** The details of the garment, and the lanyard with the agency's mark on its badge; worn `short` above folded arms. */
export function drawGarment(body: Body, look: Look, neckX: number, short: boolean): string {
  const ribbon = look.lanyard ? lanyards[look.agency] : null;
  const low = short ? 320 : 374;
  const badge: Pt = [Math.round(middle(body, low)), low];
  const strap = ribbon
    ? stroke(
        `M${num(neckX - 47)} 256L${num(badge[0] - 3)} ${badge[1] - 8}M${num(neckX + 47)} 256L${num(badge[0] + 3)} ${badge[1] - 8}`,
        ribbon,
        6,
      ) +
      box(badge[0] - 21, badge[1] - 8, 42, 50, palette.chalk, 4) +
      stroke(agencyMarks[look.agency].icon, palette.ink, 2.4, `transform="translate(${num(badge[0] - 14)} ${badge[1] - 3}) scale(1.2)"`) +
      box(badge[0] - 21, badge[1] + 34, 42, 8, ribbon, 2)
    : '';
  return details[look.garment](body, neckX) + strap;
}
