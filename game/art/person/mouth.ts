import { curve, num, oval, shape, stroke, type Pt } from '../svg.ts';
import type { Head } from './head.ts';
import type { Look } from './look.ts';
import type { Face } from './moods.ts';
import type { FaceTones } from './tones.ts';

/** Lips, teeth, the lines from nose to mouth, and the shadow under the lower lip. */
export function drawMouth(head: Head, look: Look, face: Face, tones: FaceTones): string {
  const half = 23 * (look.mouth.width ?? 1) * face.width;
  const full = look.mouth.full ?? 1;
  const { curve: bend, open } = face;
  const middle = 63 + (look.shape.length - 97) * 0.4;
  const shift = 4 * head.d;
  const at = (u: number, v: number): Pt => {
    const [x, y] = head.at(u, v);
    return [x + head.sgn * shift, y];
  };
  const gape = open * 21;
  const corner = (side: number): Pt => at(side * half, middle - bend * 8.5 - side * face.aslant * 3 + gape * 0.12);
  const upper = (u: number): number => middle + bend * 3.2 * (1 - Math.abs(u) / half) - gape * 0.22;
  const lower = (u: number): number => middle + bend * (4.2 + open * 4) * (1 - Math.abs(u) / half) + gape * 0.8;
  const seam: Pt[] = [
    corner(-1),
    at(-half * 0.45, upper(half * 0.45) - 0.8),
    at(0, upper(0) + 1.4),
    at(half * 0.45, upper(half * 0.45) - 0.8),
    corner(1),
  ];
  const chinSide: Pt[] = [
    corner(1),
    at(half * 0.5, lower(half * 0.5) + gape * 0.05),
    at(0, lower(0) + 1.4),
    at(-half * 0.5, lower(half * 0.5) + gape * 0.05),
    corner(-1),
  ];
  const lip = 6.5 * full;
  const pressed = open > 0.05 ? 1 : 1 - Math.min(0.45, Math.abs(Math.min(0, bend)) * 0.4 + face.furrow * 0.12);
  const top = shape(
    curve([
      corner(-1),
      at(-half * 0.42, upper(half * 0.4) - lip * pressed),
      at(-4, upper(0) - lip * 1.05 * pressed - 0.5),
      at(0, upper(0) - lip * 0.8 * pressed),
      at(4, upper(0) - lip * 1.05 * pressed - 0.5),
      at(half * 0.42, upper(half * 0.4) - lip * pressed),
      corner(1),
      ...[...seam].reverse().slice(1, 4),
    ]),
    tones.lip,
  );
  const bottom = shape(
    curve([
      ...chinSide.slice(0, 4),
      corner(-1),
      at(-half * 0.45, lower(half * 0.45) + lip * 1.1 * pressed),
      at(0, lower(0) + lip * 1.65 * pressed),
      at(half * 0.45, lower(half * 0.45) + lip * 1.1 * pressed),
    ]),
    tones.lipLight,
  );
  const under = shape(
    curve([
      at(-half * 0.5, lower(0) + lip * 1.6 + 3),
      at(0, lower(0) + lip * 1.7 + 2.5),
      at(half * 0.5, lower(0) + lip * 1.6 + 3),
      at(0, lower(0) + lip * 1.7 + 8),
    ]),
    tones.shade,
    'opacity=".5"',
  );
  const inside =
    open > 0.05
      ? shape(curve([...seam, ...chinSide.slice(1, 4)]), '#3a1218') +
        teeth(at, half, upper, gape, bend) +
        (open > 0.45 ? oval(at(0, 0)[0], lower(0) - gape * 0.1, half * 0.4, '#a1494c', gape * 0.16) : '')
      : '';
  const line = stroke(curve(seam, false), tones.seam, open > 0.05 ? 2.6 : 3.4);
  return under + bottom + top + inside + line + folds(head, look, face, tones, half, middle);
}

function teeth(at: (u: number, v: number) => Pt, half: number, upper: (u: number) => number, gape: number, bend: number): string {
  const deep = Math.min(6.5, gape * 0.45) + Math.max(0, bend) * 1.5;
  return shape(
    curve([
      at(-half * 0.66, upper(half * 0.66) + 0.6),
      at(0, upper(0) + 1),
      at(half * 0.66, upper(half * 0.66) + 0.6),
      at(half * 0.5, upper(half * 0.5) + deep),
      at(0, upper(0) + deep + 1.5),
      at(-half * 0.5, upper(half * 0.5) + deep),
    ]),
    '#f4ece0',
  );
}

const ageDepth = [0, 0.28, 0.5, 0.75] as const;

/** Lines from the nose to the corners: deeper with age and with a smile. */
function folds(head: Head, look: Look, face: Face, tones: FaceTones, half: number, middle: number): string {
  const depth = Math.min(1, face.smile * 0.9 + ageDepth[look.age]);
  if (depth < 0.2) return '';
  const wide = (look.nose.width ?? 1) * 15 + 5;
  const lines = [-1, 1]
    .map((side) =>
      curve(
        [
          head.at(side * wide, 37),
          head.at(side * (half + 5 + face.smile * 3), middle - 13),
          head.at(side * (half + 6 + face.smile * 2), middle + 1),
        ],
        false,
      ),
    )
    .join('');
  const jowls =
    look.age > 2
      ? stroke(
          [-1, 1].map((side) => curve([head.at(side * (half + 4), middle + 12), head.at(side * (half + 2), middle + 24)], false)).join(''),
          tones.shade,
          2,
          'opacity=".5"',
        )
      : '';
  return stroke(lines, tones.shade, 2.4, `opacity="${num(0.25 + depth * 0.6)}"`) + jowls;
}
