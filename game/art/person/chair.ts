import { palette, tones } from '../palette.ts';
import { box, curve, num, shape, stroke } from '../svg.ts';
import type { Body } from './body.ts';

/** The back of a wheelchair with its handles, and the rims of its wheels at the table's edge. */
export function drawWheelchair({ cx }: Body): string {
  const frame = tones(palette.slate);
  const seat = shape(
    curve(
      [
        [cx - 112, 352],
        [cx - 104, 332],
        [cx + 104, 332],
        [cx + 112, 352],
        [cx + 112, 480],
        [cx - 112, 480],
      ],
      true,
      0.5,
    ),
    frame.deep,
  );
  const handles = [-1, 1]
    .map(
      (side) =>
        stroke(`M${num(cx + side * 122)} 480V344q0 -14 ${side * 14} -16`, frame.base, 9) +
        box(cx + side * 146 - 14, 320, 28, 15, palette.ink, 7),
    )
    .join('');
  const wheels = [-1, 1]
    .map(
      (side) =>
        stroke(`M${num(cx + side * 168)} 480q${side * 4} -84 ${side * -20} -124`, palette.ink, 10) +
        stroke(`M${num(cx + side * 157)} 480q${side * 4} -76 ${side * -17} -114`, frame.light, 4),
    )
    .join('');
  return seat + handles + wheels;
}
