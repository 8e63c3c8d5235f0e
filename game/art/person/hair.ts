import { curve, oval, shape, stroke, type Pt } from '../svg.ts';
import { cap, capPoints, coilMarks, combed, curlsAlong, scattered, type HairLayers } from './hair-parts.ts';
import { braided, coils, fall, lock, locked, only, swept, whole, type Drawn } from './hair-shapes.ts';
import { onSkull, skull, skullArc } from './head.ts';
import type { HairStyle } from './look.ts';

const none: HairLayers = { back: '', front: '' };

/** All styles of hair. Head coverings are in `covers.ts`. */
export const hairStyles: Partial<Record<HairStyle, Drawn>> = {
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
  puff: (brush) => {
    const { head } = brush;
    const [x, y] = whole(head, -20 * head.d, -112);
    const ring = Array.from({ length: 16 }, (_, index): Pt => [x + 45 * Math.cos(index * 0.393), y + 30 * Math.sin(index * 0.393)]);
    const inner = Array.from(
      { length: 16 },
      (_, index): Pt => [x + (12 + (index % 3) * 12) * Math.cos(index * 1.7), y + (8 + (index % 3) * 9) * Math.sin(index * 1.7)],
    );
    const rows = [16, 36, 56, 78, 102, 126, 148]
      .map((angle) =>
        curve([onSkull(head, -18, angle + 4), onSkull(head, -4, (angle * 2 + 90) / 3), onSkull(head, 4, (angle + 160) / 3)], false),
      )
      .join('');
    const puff = curlsAlong(brush, ring, 11, 2) + oval(x, y, 47, brush.base, 33) + coilMarks(brush, inner, 6, 12);
    return {
      back: puff,
      front:
        cap(brush, 4, { top: -62 }, 0) +
        stroke(rows, brush.light, 2, 'opacity=".8"') +
        stroke(curve(skullArc(head, 1, 70, 112, 3), false), brush.shade, 5),
    };
  },
  braids: braided,
  locs: locked,
  bob: (brush) => ({ back: fall(brush, 86, 6), front: cap(brush, 9, {}, 4) + lock(brush, 1, 70, 4) + lock(brush, -1, 80, 6) }),
  fringe: (brush) => {
    const { head } = brush;
    const band = [
      head.at(-56, -16),
      head.at(-40, -30),
      head.at(-10, -34),
      head.at(20, -33),
      head.at(48, -27),
      head.at(57, -18),
      head.at(50, -62),
      head.at(0, -92),
      head.at(-52, -62),
    ];
    const strands = [-36, -16, 6, 28]
      .map((u) =>
        stroke(
          curve([head.at(u * 0.8, -74), head.at(u, -40)], false),
          u < 0 === head.sgn > 0 ? brush.light : brush.shade,
          2.2,
          'opacity=".6"',
        ),
      )
      .join('');
    return {
      back: fall(brush, 84, 5),
      front: cap(brush, 8, {}, 3) + lock(brush, 1, 72, 2) + lock(brush, -1, 78, 4) + shape(curve(band, true, 0.7), brush.fill) + strands,
    };
  },
  long: (brush) => ({
    back: fall(brush, 178, 10),
    front: cap(brush, 10, {}, 4) + lock(brush, 1, 150, -2, 12) + lock(brush, -1, 168, 0, 12),
  }),
  waves: (brush) => {
    const { head } = brush;
    const { x, rx } = skull(head, 14);
    const ends = [-1, -0.72, -0.44, 0.5, 0.78, 1].map((share, index): Pt => head.put(x + rx * share, 108 + (index % 2) * 12));
    const tuck = shape(
      curve(
        [
          head.at(8, -76),
          head.at(-26, -64),
          head.at(-48, -38),
          head.put(head.ear(-1)[0] + 4, -4),
          head.put(head.ear(-1)[0] - 10, 16),
          head.put(head.ear(-1)[0] - 12, 60),
          head.put(x - rx - 4, 112),
          head.put(x - rx - 12, 60),
          head.put(x - rx, 0),
          head.put(x - rx + 10, -66),
          head.put(-20, -104),
        ],
        true,
        0.85,
      ),
      brush.fill,
    );
    const strand = (push: number) =>
      stroke(
        curve(
          [
            head.at(-14 - push, -78),
            head.at(-44 - push, -52),
            head.put(head.ear(-1)[0] - 13 - push, 4),
            head.put(head.ear(-1)[0] - 20 - push, 50),
            head.put(head.ear(-1)[0] - 15 - push, 92),
          ],
          false,
        ),
        push ? brush.shade : brush.light,
        2.8,
        'opacity=".6"',
      );
    return {
      back: fall(brush, 112, 12) + curlsAlong(brush, ends, 17, 4),
      front: cap(brush, 11, {}, 4) + lock(brush, 1, 92, -3, 8) + tuck + strand(0) + strand(8),
    };
  },
  ponytail: (brush) => {
    const { head } = brush;
    const tail = shape(
      curve([
        head.put(-58, -40),
        head.put(-92 + 6 * head.d, -22),
        head.put(-104, 40),
        head.put(-92, 104),
        head.put(-80, 128),
        head.put(-74, 70),
        head.put(-60, 20),
      ]),
      brush.fill,
    );
    return {
      back: tail + stroke(curve([head.put(-78, -24), head.put(-92, 40), head.put(-84, 104)], false), brush.light, 3, 'opacity=".55"'),
      front: cap(brush, 7, {}, 8),
    };
  },
  bun: (brush) => {
    const { head } = brush;
    const [x, y] = whole(head, -66 - 10 * head.d, 34);
    const streak = brush.fleck
      ? stroke(curve([head.at(-8, -66), head.at(-38, -58), head.put(-62, -20), head.put(-70, 16)], false), brush.fleck, 6, 'opacity=".85"')
      : '';
    return {
      back:
        oval(x, y, 27, brush.base, 30) +
        stroke(`M${x - 14} ${y - 16}q20 10 14 36`, brush.light, 3, 'opacity=".6"') +
        stroke(`M${x + 2} ${y - 26}q18 22 2 50`, brush.shade, 3),
      front: cap(brush, 7, { top: -62 }, 7) + streak,
    };
  },
  topknot: (brush) => {
    const { head } = brush;
    const [x, y] = whole(head, -20 * head.d, -104);
    const wisps =
      stroke(curve([head.at(-50, -40), head.at(-59, -10), head.at(-55, 24)], false), brush.base, 3.5) +
      stroke(curve([head.at(46, -52), head.at(57, -24), head.at(56, 4)], false), brush.base, 3);
    return {
      back:
        oval(x, y, 28, brush.fill, 22) +
        stroke(`M${x - 22} ${y + 2}q6 -20 26 -18q18 2 18 16`, brush.light, 2.8, 'opacity=".7"') +
        stroke(`M${x - 14} ${y + 6}q8 -12 20 -8q8 4 6 10M${x - 24} ${y + 8}q18 12 46 2`, brush.shade, 2.8),
      front: cap(brush, 7, {}, 7) + stroke(curve(skullArc(head, 3, 74, 108, 3), false), brush.shade, 6) + wisps,
    };
  },
  chignon: (brush) => {
    const { head } = brush;
    const [x, y] = whole(head, -44 * head.d - 4, -96);
    const wave = shape(
      curve([
        head.at(-52, -30),
        head.at(-40, -58),
        head.at(-6, -66),
        head.at(34, -58),
        head.at(56, -32),
        head.at(50, -84),
        head.at(8, -104),
        head.at(-44, -88),
      ]),
      brush.fill,
    );
    return {
      back:
        oval(x, y, 40, brush.base, 30) +
        stroke(`M${x - 26} ${y - 4}q20 -26 48 -8M${x - 18} ${y + 10}q18 -20 36 -8`, brush.light, 3, 'opacity=".7"'),
      front: cap(brush, 12, {}, 0) + wave + combed(brush, 13, 9),
    };
  },
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
    const near = [
      head.put(earX + 11, 14),
      head.put(earX + 9, -14),
      head.put(earX - 2, -40),
      ...skullArc(head, 5, head.d > 0.2 ? 16 : 12, head.d > 0.2 ? -34 : -8, 3),
      ...(head.d > 0.2 ? [head.put(earX - 14, 44), head.put(earX - 13, 10)] : []),
      head.put(earX + 2, -6),
    ];
    const far =
      head.d < 0.5
        ? [
            head.put(head.shape.cheek - 8, 12),
            head.put(head.shape.cheek - 4, -20),
            head.put(head.shape.cheek - 2, -40),
            ...skullArc(head, 5, 168, 184, 2),
            head.put(head.shape.cheek + 1, 0),
          ]
        : [head.at(54, -22), head.at(55, -44), ...skullArc(head, 3, 160, 172, 1)];
    return only(
      shape(curve(near), brush.fill) +
        shape(curve(far), brush.fill) +
        coilMarks(brush, [head.put(earX + 1, -20), head.put(earX - 12, -14), head.put(earX - 10, -30)], 5, 2),
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
