import { curve, dots, keptShape, num, oval, places, shape, stroke, type Pt } from '../svg.ts';
import type { Head } from './head.ts';
import type { Look } from './look.ts';
import type { Face } from './moods.ts';
import type { FaceTones } from './tones.ts';

/** Both eyes with lids, lashes and creases. `id` begins the ids of their outline and its clip. */
export function drawEyes(head: Head, look: Look, face: Face, tones: FaceTones, id: string): string {
  const eyes = ([-1, 1] as const).map((side) => layEye(head, look, face, side));
  const all = (part: 'top' | 'low' | 'crease' | 'lash' | 'shut' | 'bag'): string => eyes.map((eye) => eye[part]).join('');
  const crease = stroke(all('crease'), tones.shade, 2, 'opacity=".8"');
  if (face.lid < 0.12) return crease + stroke(all('shut'), tones.line, 4);
  const under = face.bags + (look.age > 1 ? 0.45 : 0);
  const bags = under ? stroke(all('bag'), tones.shade, 2.2, `opacity="${num(Math.min(0.9, 0.25 + under * 0.5))}"`) : '';
  const irises = eyes.map(({ iris: [x, y], narrow }) => oval(x, y, 8.6 * narrow, tones.iris, 8.6)).join('');
  const middles = eyes.map(({ iris }) => iris);
  const balls =
    irises +
    dots(middles, 4.4, '#0f0b0a') +
    dots(
      middles.map(([x, y]): Pt => [x - 2.6, y - 3]),
      2.1,
      '#ffffff',
    );
  const almond = eyes.map(({ top, back }) => `${top}${back}`).join('');
  return `${keptShape(id, almond, tones.white)}<g clip-path="url(#${id}c)">${balls}${stroke(all('top'), '#6d5a55', 7, 'opacity=".3"')}</g>${stroke(all('low'), tones.shade, 1.6)}${crease}${stroke(all('lash'), tones.line, 4)}${bags}`;
}

/** The lines of one eye as path data, and where its iris stands. */
function layEye(head: Head, look: Look, face: Face, side: 1 | -1) {
  const size = look.eyes.size ?? 1;
  const middle = side * 29 * (look.eyes.apart ?? 1);
  const half = 15.5 * size * (side > 0 ? 1 : 1.02);
  const tilt = look.eyes.tilt ?? 2;
  const corner = (way: number): Pt => head.at(middle + side * way * half, 4 - (way > 0 ? tilt : -1.5));
  const [inner, outer] = [corner(-1), corner(1)];
  const rise = 19 * size * Math.max(face.lid, 0.02);
  const drop = 10.5 * size * (1 - 0.75 * face.lower) * Math.min(1, face.lid + 0.25);
  const fold = look.eyes.fold ? 4 : 7;
  const top = `M${places(inner)}Q${places(head.at(middle + side * 1.5, 3 - rise), outer)}`;
  const back = `Q${places(head.at(middle + side * 2, 4 + drop), inner)}`;
  return {
    top,
    back: `${back}Z`,
    low: `M${places(outer)}${back}`,
    lash: `${top}l${num(head.sgn * side * 3 * head.fore(side))}-1.5`,
    shut: `M${places(inner)}Q${places(head.at(middle, 13), outer)}`,
    crease: `M${places(head.at(middle - side * (half - 3), 2 - rise * 0.32 - fold * 0.5))}Q${places(head.at(middle, 3 - rise - fold), head.at(middle + side * (half + 1), 1 - rise * 0.22 - fold * 0.6))}`,
    bag: `M${places(head.at(middle - side * half * 0.75, 13))}Q${places(head.at(middle, 21), head.at(middle + side * half * 0.8, 14))}`,
    iris: [head.x(middle) + head.sgn * (face.gazeX * 5 + head.d * 2.2), head.y(0.5) + face.gazeY * 4.5] as Pt,
    narrow: side > 0 ? 1 - 0.16 * head.d : 1,
  };
}

/** Brows, the lines between them, and the crow's feet of a smile. */
export function drawBrows(head: Head, look: Look, face: Face, tones: FaceTones): string {
  const thick = 8.5 * (look.brows.thick ?? 1);
  const arch = 4 * (look.brows.arch ?? 1);
  const brows = shape(
    ([-1, 1] as const)
      .map((side) => {
        const at = (u: number, lift: number, v = 0): Pt => head.at(side * u, -21 - face.brow - lift + v);
        const [inner, middle, outer] = [face.inner, face.inner * 0.25 + face.outer * 0.4, face.outer];
        return curve([
          at(11, inner, thick * 0.45),
          at(13, inner, -thick * 0.35),
          at(30, middle + arch, -thick * 0.5),
          at(42, (outer + middle) / 2 + arch * 0.6, -thick * 0.3),
          at(51, outer - 4, 0),
          at(42, (outer + middle) / 2 + arch * 0.6, thick * 0.25),
          at(30, middle + arch, thick * 0.42),
        ]);
      })
      .join(''),
    tones.brow,
  );
  const line = (...points: Pt[]): string => `M${places(points[0] as Pt)}${points.length > 2 ? 'Q' : 'L'}${places(...points.slice(1))}`;
  const between = face.furrow + (look.age > 2 ? 0.25 : 0);
  const furrow = between
    ? stroke(
        [-1, 1].map((side) => line(head.at(side * 5, -30), head.at(side * 6.5, -22), head.at(side * 4.5, -13))).join(''),
        tones.shade,
        2.4,
        `opacity="${num(Math.min(0.9, between + 0.1))}"`,
      )
    : '';
  const lifted = face.inner > 8 || face.brow > 6;
  const forehead =
    lifted || look.age > 1
      ? stroke(
          [0, 1]
            .map((row) =>
              line(
                head.at(-26 + row * 4, -44 - row * 9),
                head.at(0, -47 - row * 9 - (lifted ? 3 : 0)),
                head.at(26 - row * 4, -44 - row * 9),
              ),
            )
            .join(''),
          tones.shade,
          1.8,
          `opacity="${lifted ? '.6' : '.35'}"`,
        )
      : '';
  const crow =
    face.smile > 0.4 || look.age > 2
      ? stroke(
          [-1, 1]
            .map((side) => [0, 1].map((row) => line(head.at(side * 48, 2 + row * 5), head.at(side * 55, -1 + row * 9))).join(''))
            .join(''),
          tones.shade,
          1.7,
          'opacity=".7"',
        )
      : '';
  return brows + furrow + forehead + crow;
}

/** The nose: its shaded side, its outline against the far cheek, nostrils and a touch of light. */
export function drawNose(head: Head, look: Look, tones: FaceTones): string {
  const long = 38 * (look.nose.length ?? 1);
  const wide = 15 * (look.nose.width ?? 1);
  const hook = look.nose.hook ?? 0;
  const { d, sgn } = head;
  const base = head.y(long + 4);
  const out = 15 * d;
  const mid = head.x(0);
  const p = (x: number, y: number): Pt => [mid + sgn * x, y];
  const ridge: Pt[] = [
    p(7 * (1 - d) + 3 * d, head.y(-16)),
    p(4 + d * 1 + hook * 4 * d, head.y(2)),
    p(6 + out * 0.5 + hook * 5 * d, head.y(long * 0.5)),
    p(8 + out, base - 11),
    p(6 + out, base - 3),
  ];
  const wing: Pt[] = [p(wide - 1 + d * 1, base - 6), p(wide - 3, base + 1), p(2 + out * 0.6, base + 3)];
  const right = sgn > 0 ? 1 : -1;
  const side: Pt[] =
    right > 0
      ? [
          p(4, head.y(-14)),
          p(3 + out * 0.4, head.y(long * 0.5)),
          p(4 + out * 0.8, base - 10),
          p(out * 0.6, base + 3),
          ...[...wing].reverse().slice(1),
          ...ridge.slice(2, 4).reverse(),
          p(9 + d * 2, head.y(-10)),
        ]
      : [
          p(-3, head.y(-14)),
          p(1 + out * 0.4, head.y(long * 0.5)),
          p(out * 0.7, base - 9),
          p(out * 0.4, base + 3),
          p(-wide + 4, base + 2),
          p(-wide, base - 6),
          p(-8 + out * 0.1, base - 15),
          p(-10, head.y(6)),
          p(-9, head.y(-10)),
        ];
  const shadow = shape(curve(side), tones.shade, 'opacity=".55"');
  const outline = d > 0.3 ? stroke(curve(ridge, false), tones.deep, 2.2, 'opacity=".75"') : '';
  const foot = stroke(
    curve(
      [
        p(-wide, base - 8),
        p(-wide - 1, base - 1),
        p(-wide + 6, base + 2),
        p(-1 + out * 0.3, base + 4),
        p(3 + out * 0.85, base + 2.5),
        p(wide - 5 + d * 3, base + 1.5),
        p(wide - 1 + d * 1.5, base - 4),
      ],
      false,
    ),
    tones.deep,
    2.4,
    'opacity=".85"',
  );
  const lights =
    stroke(
      curve(
        [
          [mid + (sgn > 0 ? out * 0.1 - 1 : -out * 0.3 - 2), head.y(-4)],
          [mid + sgn * out * 0.75 - 2, base - 13],
        ],
        false,
      ),
      tones.lit,
      5,
      'opacity=".5"',
    ) + oval(mid + sgn * out * 0.85 - 2, base - 9, 4.5, tones.lit, 3.6, 'opacity=".75"');
  const holes = stroke(
    ([-1, 1] as const).map((way) => `M${places(p(way * wide * 0.46 * head.fore(way) + out * 0.45 - 1.5, base + 1))}h3`).join(''),
    tones.deep,
    3.4,
  );
  return shadow + lights + outline + foot + holes;
}
