import { curve, oval, shape, stroke, type Pt } from '../svg.ts';
import { cap, coilMarks, combed, curlsAlong } from './hair-parts.ts';
import { fall, lock, whole, type Drawn } from './hair-shapes.ts';
import { onSkull, skull, skullArc } from './head.ts';

/** Hair worn long: up, tied or loose. */
export const longHair = {
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
} satisfies Record<string, Drawn>;
