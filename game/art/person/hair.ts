import { curve, shape, stroke } from '../svg.ts';
import { cap, capPoints, coilMarks, combed, curlsAlong, scattered, type HairLayers } from './hair-parts.ts';
import { braided, coils, locked, only, swept, type Drawn } from './hair-shapes.ts';
import { skullArc } from './head.ts';
import { longHair } from './long-hair.ts';
import type { HairStyle } from './look.ts';

const none: HairLayers = { back: '', front: '' };

/** All styles of hair. Head coverings are in `covers.ts`. */
export const hairStyles: Partial<Record<HairStyle, Drawn>> = {
  ...longHair,
  bald: () => none,
  crop: (brush) => only(cap(brush, 6, {}, 7)),
  coils: coils(9, 7.5, 4),
  afro: coils(24, 12, 6),
  fade: (brush) => {
    const { head } = brush;
    const top = [
      ...skullArc(head, 17, 34, 142, 7),
      head.at(46, -52),
      head.at(24, -62),
      head.at(0, -64),
      head.at(-26, -62),
      head.at(-48, -54),
    ];
    const sides = shape(curve(capPoints(head, 3, { burn: 14 }), true, 0.8), brush.base, 'opacity=".62"');
    return only(
      sides +
        curlsAlong(brush, skullArc(head, 13, 34, 144, 15), 7.5, 4) +
        shape(curve(top), brush.fill) +
        curlsAlong(brush, [head.at(-44, -57), head.at(-22, -63), head.at(0, -64), head.at(22, -62), head.at(42, -55)], 5, 6) +
        coilMarks(brush, scattered(head, 12, -22, 4, [36, 142]), 4.6, 8),
    );
  },
  braids: braided,
  locs: locked,
  pixie: swept(10, [
    [-50, -62],
    [-10, -60],
    [40, -34],
    [57, -18],
    [50, -54],
    [30, -84],
    [-20, -98],
    [-56, -80],
  ]),
  sidepart: swept(7, [
    [-34, -72],
    [-4, -58],
    [36, -56],
    [54, -44],
    [52, -76],
    [24, -102],
    [-10, -104],
    [-34, -90],
  ]),
  curls: (brush) => {
    const { head } = brush;
    const rim = skullArc(head, 14, -22, 172 - 8 * head.d, 15);
    const fringe = (
      [
        [-50, -40],
        [-38, -50],
        [-20, -44],
        [-4, -52],
        [12, -46],
        [28, -54],
        [44, -46],
      ] as const
    ).map(([u, v]) => head.at(u, v));
    return only(
      curlsAlong(brush, rim, 15, 6) +
        cap(brush, 16, { top: -48, corner: -42, burn: 14 }, 0) +
        curlsAlong(brush, fringe, 12, 8) +
        coilMarks(brush, [...scattered(head, 12, -20, 4), ...fringe], 8.5, 11),
    );
  },
  receding: (brush) => {
    const { head } = brush;
    const points = [
      ...capPoints(head, 4, {}).slice(0, -6),
      head.at(40, -66),
      head.at(20, -80),
      head.at(2, -70),
      head.at(-20, -80),
      head.at(-42, -66),
      head.at(-52, -30),
    ];
    return only(shape(curve(points, true, 0.8), brush.fill) + combed(brush, 5, 5));
  },
  rim: (brush) => {
    const { head } = brush;
    const [earX] = head.ear(-1);
    const aside = head.d > 0.2;
    const near = aside
      ? [
          head.put(earX + 8, 14),
          head.put(earX + 5, -8),
          head.put(earX - 6, -25),
          ...skullArc(head, 3, 8, -34, 3),
          head.put(earX - 14, 44),
          head.put(earX - 13, 10),
          head.put(earX + 2, -6),
        ]
      : [head.put(earX + 9, 12), head.put(earX + 7, -12), head.put(earX - 1, -30), ...skullArc(head, 4, 8, -8, 3), head.put(earX + 2, -6)];
    const far =
      head.d < 0.5
        ? [
            head.put(head.shape.cheek - 8, 12),
            head.put(head.shape.cheek - 3, -12),
            head.put(head.shape.cheek - 1, -26),
            ...skullArc(head, 3, 174, 184, 2),
            head.put(head.shape.cheek + 1, 0),
          ]
        : [head.at(55, -16), head.at(56, -30), ...skullArc(head, 2, 168, 174, 1)];
    return only(
      shape(curve(near), brush.fill) +
        shape(curve(far), brush.fill) +
        coilMarks(
          brush,
          aside ? [head.put(earX - 2, -10), head.put(earX - 12, -4), head.put(earX - 11, -18)] : [head.put(earX + 3, -14)],
          4,
          2,
        ),
    );
  },
  undercut: (brush) => {
    const { head } = brush;
    const sides = shape(curve(capPoints(head, 2, { burn: 10 }), true, 0.8), brush.base, 'opacity=".7"');
    const mass = [
      head.at(-44, -58),
      head.at(-16, -58),
      head.at(20, -44),
      head.at(50, -14),
      head.put(66 - 4 * head.d, 30),
      head.put(74 - 6 * head.d, 2),
      ...skullArc(head, 15, 160, 50, 7),
    ];
    const strand = (push: number) =>
      stroke(
        curve([head.at(-30 + push, -74 - push), head.at(14 + push, -66), head.at(50, -40 + push)], false),
        push ? brush.shade : brush.light,
        2.8,
        'opacity=".65"',
      );
    return only(sides + shape(curve(mass), brush.fill) + strand(0) + strand(8) + strand(-6));
  },
};
