import { curve, shape, stroke, type Pt } from '../svg.ts';
import { cap, capPoints, coilMarks, curlsAlong, ropes, scattered, type HairBrush, type HairLayers } from './hair-parts.ts';
import { onSkull, skull, skullArc, type Head } from './head.ts';

/** Draws one style. */
export type Drawn = (brush: HairBrush) => HairLayers;
/** A place in whole units, for paths written out from it. */
export const whole = (head: Head, x: number, y: number): Pt => head.put(Math.round(x), y);
/** Hair that has nothing behind the neck. */
export const only = (front: string): HairLayers => ({ back: '', front });

/** Hair that falls behind the neck to height `to`; `out` units wider than the skull. */
export function fall({ head, fill, shade }: HairBrush, to: number, out: number): string {
  const { x, rx } = skull(head, out);
  const mid = (to - 20) / 2;
  const mass = [
    head.put(x - rx * 0.8, -60),
    head.put(x - rx, 0),
    head.put(x - rx - 2, mid),
    head.put(x - rx + 6, to - 8),
    head.put(x - rx * 0.4, to + 2),
    head.put(x + rx * 0.35, to),
    head.put(x + rx - 14, to - 12),
    head.put(x + rx - 6, mid),
    head.put(x + rx - 3, 0),
    head.put(x + rx * 0.8, -60),
  ];
  return (
    shape(curve(mass), fill) +
    shape(
      curve([head.put(x - rx * 0.35, 60), head.put(x + rx * 0.6, 60), head.put(x + rx * 0.7, to - 14), head.put(x - rx * 0.2, to - 4)]),
      shade,
      'opacity=".55"',
    )
  );
}

/** A lock from the parting down the side of the face: near side -1, far side 1. `to` is its lower end. */
export function lock({ head, fill, light, shade }: HairBrush, side: 1 | -1, to: number, inward: number, part = -10): string {
  const { x, rx } = skull(head, 9);
  const edge = x + side * rx;
  const { d } = head;
  const face = side < 0 ? -50 + 14 * d : 56 - 11 * d;
  const points: Pt[] = [
    head.at(part, -74),
    head.at(side * 26, -60),
    head.put(side < 0 ? -43 + 10 * d : 50 - 3 * d, -34),
    head.put(face, 4),
    head.put(face + side * 2, to * 0.55),
    head.put(face - side * inward, to),
    head.put(edge - side * 4, to + 3),
    head.put(edge + side * 3, to * 0.5),
    head.put(edge + side, -10),
    head.put(edge - side * 12, -66),
    head.put(side * 18 - 6 * d, -102),
  ];
  const middle = (face + edge) / 2;
  const strands = stroke(
    curve([head.at(side * 22, -82), head.put(middle, -30), head.put(middle + side * 2, to * 0.7)], false),
    side < 0 === head.sgn > 0 ? light : shade,
    3,
    'opacity=".6"',
  );
  return shape(curve(points, true, 0.85), fill) + strands;
}

/** Close coils all over: how far they stand out, their size, and rows of them inside. */
export const coils =
  (grow: number, size: number, rows: number, line = {}): Drawn =>
  (brush) => {
    const { head } = brush;
    const rim = skullArc(head, grow - size * 0.4, head.d > 0.2 ? -24 : 2, 176 - 8 * head.d, Math.round(150 / size));
    const brow = capPoints(head, grow, line).slice(-7, -1);
    return only(
      curlsAlong(brush, rim, size, 3) +
        cap(brush, grow, line, 0) +
        curlsAlong(brush, brow, size * 0.6, 9) +
        coilMarks(brush, scattered(head, grow - 5, -24, rows), size * 0.55, 5),
    );
  };

/** Braids from the crown to below the shoulders. */
export const braided: Drawn = (brush) => {
  const { head } = brush;
  const { d, put } = head;
  const rows = stroke(
    [24, 46, 68, 92, 116, 140]
      .map((angle) => curve([onSkull(head, -14, angle), onSkull(head, 1, angle - 7), onSkull(head, 8, angle - 12)], false))
      .join(''),
    brush.shade,
    2.4,
  );
  const { x, rx } = skull(head, 4);
  const behind = [-1, -0.78, -0.55, 0.5, 0.72, 0.92].map((share, index): Pt[] => [
    put(x + rx * share * 0.9, -40),
    put(x + rx * share * 1.06, 20),
    put(x + rx * share * 1.1, 90),
    put(x + rx * share + (index % 2) * 4, 150 + (index % 3) * 9),
  ]);
  const front = [0, 1, 2].map((index): Pt[] => [
    put(-30 - index * 14, -84 + index * 12),
    put(-61 - index * 8 + 8 * d, -20),
    put(-62 - index * 9 + 10 * d, 50),
    put(-58 - index * 10 + 12 * d, 148 - index * 5),
  ]);
  const far =
    d < 0.5
      ? [0, 1, 2].map((index): Pt[] => [
          put(30 + index * 13, -84 + index * 12),
          put(61 + index * 7, -20),
          put(62 + index * 8, 50),
          put(58 + index * 9, 142),
        ])
      : [];
  return {
    back: fall(brush, 120, 4) + ropes(brush, 'a', behind, 11),
    front: cap(brush, 8, { top: -62 }, 0) + rows + ropes(brush, 'b', [...far, ...front], 11, brush.base, true),
  };
};

/** Locs to the collar, the oldest of them grey. */
export const locked: Drawn = (brush) => {
  const { head } = brush;
  const { d, put } = head;
  const { x, rx } = skull(head, 6);
  const behind = [-1.02, -0.84, -0.62, -0.4, 0.45, 0.68, 0.9].map((share, index): Pt[] => [
    put(x + rx * share * 0.9, -30),
    put(x + rx * share * 1.12, 30),
    put(x + rx * share * 1.12, 84 + (index % 3) * 12),
  ]);
  const front = d < 0.4;
  const over = [22, 46, 72, 98, 124, 150].map((angle): Pt[] => {
    const way = front && angle > 90 ? -1 : 1;
    return [onSkull(head, -15, angle + 8 * way), onSkull(head, 0, angle + 2 * way), onSkull(head, 9, angle - 8 * way)];
  });
  const side = (front ? [-1, 1] : [-1]).flatMap((way) =>
    [0, 1].map((index): Pt[] => [
      put(way * (58 + index * 12 - 8 * d), -50),
      put(way * (68 + index * 10 - 8 * d), 10),
      put(way * (66 + index * 11 - 9 * d), 74 - index * 6),
    ]),
  );
  const grey = brush.fleck ?? brush.base;
  return {
    back:
      fall(brush, 70, 2) +
      ropes(
        brush,
        'a',
        behind.filter((_, index) => index % 3 !== 1),
        14,
      ) +
      ropes(
        brush,
        'b',
        behind.filter((_, index) => index % 3 === 1),
        14,
        grey,
      ),
    front:
      cap(brush, 8, { top: -60 }, 0) +
      ropes(
        brush,
        'c',
        over.filter((_, index) => index % 3),
        13,
      ) +
      ropes(
        brush,
        'd',
        over.filter((_, index) => !(index % 3)),
        13,
        grey,
      ) +
      ropes(brush, 'e', side, 14, brush.base, true),
  };
};

/** Short hair swept over the forehead along the given places. */
export const swept =
  (grow: number, to: readonly Pt[]): Drawn =>
  (brush) => {
    const { head } = brush;
    const sweep = to.map(([u, v]) => head.at(u, v));
    const over = shape(curve(sweep), brush.fill);
    const [a, b, c] = [to[0], to[1], to[2]] as [Pt, Pt, Pt];
    const strand = (push: number) =>
      stroke(
        curve(
          [
            head.at(a[0] + 6 + push * 3, a[1] - 5 - push * 4),
            head.at(b[0] + 4 + push, b[1] - 10 - push * 6),
            head.at(c[0] - 2, c[1] - 8 - push * 7),
          ],
          false,
        ),
        push ? brush.shade : brush.light,
        2.4,
        'opacity=".65"',
      );
    return only(cap(brush, grow, { top: -62 }, 4) + over + strand(0) + strand(1.6));
  };
