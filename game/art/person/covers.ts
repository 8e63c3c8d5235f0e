import { tones } from '../palette.ts';
import { curve, shape, stroke, type Pt } from '../svg.ts';
import type { HairLayers } from './hair-parts.ts';
import { skullArc, type Head } from './head.ts';

/** A wrapped turban with its peak over the forehead. */
export function turban(head: Head, fill: string, cloth: string): HairLayers {
  const { light, shade, deep } = tones(cloth);
  const [earX] = head.ear(-1);
  const { d } = head;
  const far = (x: number): number => x - 5 * d;
  const outer: Pt[] = [
    head.put(earX + 2, 2),
    head.put(earX - 16 - 6 * d, -8),
    head.put(-84 - 4 * d, -52),
    head.put(-68 - 4 * d, -98),
    head.put(-32, -126),
    head.put(8, -132),
    head.put(far(48), -118),
    head.put(far(74), -84),
    head.put(far(76), -46),
    head.put(far(63), -14),
    head.at(52, -24),
    head.at(28, -42),
    head.at(4, -58),
    head.at(-26, -44),
    head.at(-48, -22),
  ];
  const fold = (points: readonly Pt[], colour: string, width: number): string => stroke(curve(points, false), colour, width);
  const right = head.sgn > 0 ? 1 : -1;
  const shadow =
    right > 0
      ? [
          head.at(10, -60),
          head.put(far(40), -104),
          head.put(far(60), -100),
          head.put(far(74), -84),
          head.put(far(76), -46),
          head.put(far(63), -14),
          head.at(50, -26),
        ]
      : [
          head.put(earX + 2, 2),
          head.put(earX - 16 - 6 * d, -8),
          head.put(-84 - 4 * d, -52),
          head.put(-70 - 4 * d, -94),
          head.put(-58, -70),
          head.at(-46, -24),
        ];
  return {
    back: '',
    front:
      shape(curve(outer, true, 0.85), fill) +
      shape(curve(shadow), shade, 'opacity=".55"') +
      fold([head.at(4, -57), head.put(-24, -84), head.put(-62, -84), head.put(-82, -60)], deep, 2.6) +
      fold([head.at(-20, -47), head.put(-46, -64), head.put(-84, -44)], deep, 2.4) +
      fold([head.at(4, -57), head.put(-8, -98), head.put(-46, -114)], shade, 2.6) +
      fold([head.at(5, -58), head.put(far(30), -84), head.put(far(60), -84), head.put(far(75), -64)], deep, 2.6) +
      fold([head.at(26, -43), head.put(far(52), -62), head.put(far(76), -46)], deep, 2.4) +
      fold([head.at(5, -60), head.put(22, -106), head.put(6, -131)], shade, 2.6) +
      fold(
        right > 0
          ? [head.put(-70, -86), head.put(-40, -112), head.put(-8, -122)]
          : [head.put(far(66), -84), head.put(far(44), -108), head.put(8, -122)],
        light,
        5,
      ),
  };
}

/** A hijab framing the face, wrapped under the chin and over the shoulders. */
export function hijab(head: Head, fill: string, cloth: string): HairLayers {
  const { light, shade, deep } = tones(cloth);
  const { d } = head;
  const chin = head.shape.length;
  const outer: Pt[] = [
    head.put(-76 - 2 * d, 60),
    ...skullArc(head, 13, -24, 180, 10),
    head.put(72 - 8 * d, 20),
    head.put(66 - 6 * d, 60),
    head.put(74, 100),
    head.put(92, 150),
    head.put(40, 188),
    head.put(-20, 192),
    head.put(-82, 172),
    head.put(-96, 130),
  ];
  const opening: Pt[] = [
    head.at(0, -58),
    head.at(-32, -52),
    head.at(-51, -24),
    head.put(-54 + 15 * d, 14),
    head.put(-48 + 15 * d, 50),
    head.put(-26 + 15 * d, 82),
    head.put(15 * d, chin + 2),
    head.put(26 + 14 * d, 86),
    head.put(46 + 1 * d, 52),
    head.put(56 - 7 * d, 18),
    head.at(52, -22),
    head.at(34, -50),
  ];
  const frame = `${curve(outer)}${curve(opening)}`;
  const fold = (points: readonly Pt[], colour: string, width: number): string => stroke(curve(points, false), colour, width);
  const right = head.sgn > 0;
  return {
    back: '',
    front:
      shape(frame, fill, 'fill-rule="evenodd"') +
      fold(
        [
          head.at(-2, -60),
          head.at(-34, -54),
          head.at(-53, -24),
          head.put(-56 + 14 * d, 14),
          head.put(-50 + 14 * d, 52),
          head.put(-26 + 14 * d, 86),
        ],
        shade,
        5,
      ) +
      shape(
        curve([
          head.put(-58 + 10 * d, 66),
          head.put(-20 + 12 * d, chin + 8),
          head.put(30 + 12 * d, chin + 4),
          head.put(62, 74),
          head.put(80, 108),
          head.put(30, 132),
          head.put(-40, 134),
          head.put(-88, 106),
        ]),
        fill,
      ) +
      fold([head.put(-74, 78), head.put(-30, 112), head.put(24, 112), head.put(64, 82)], shade, 3.5) +
      fold([head.put(-92, 118), head.put(-34, 146), head.put(40, 140), head.put(82, 112)], deep, 3.5) +
      fold([head.put(-84, 150), head.put(-30, 172), head.put(40, 166), head.put(86, 138)], shade, 3.5) +
      shape(
        curve(
          right
            ? [...skullArc(head, 9, 14, 78, 4), ...skullArc(head, -1, 70, 16, 4)]
            : [...skullArc(head, 9, 166, 102, 4), ...skullArc(head, -1, 110, 164, 4)],
        ),
        light,
        'opacity=".8"',
      ) +
      shape(
        curve(
          right
            ? [...skullArc(head, 13, 130, 182, 4), head.put(68 - 8 * d, 30), head.at(60, -6), head.at(52, -44)]
            : [
                ...skullArc(head, 13, 40, -24, 4),
                head.put(-74, 60),
                head.put(-52 + 12 * d, 44),
                head.put(-58 + 12 * d, 0),
                head.at(-50, -40),
              ],
        ),
        shade,
        'opacity=".5"',
      ),
  };
}

/** A loose scarf set back on grey hair, falling to the shoulders. `id` begins the ids used inside. */
export function scarf(head: Head, fill: string, cloth: string, id: string): HairLayers {
  const { light, shade, deep } = tones(cloth);
  const { d } = head;
  const back: Pt[] = [
    ...skullArc(head, 14, -10, 178, 10),
    head.put(78 - 6 * d, 40),
    head.put(84, 110),
    head.put(70, 150),
    head.put(-84, 156),
    head.put(-100, 110),
    head.put(-86, 40),
  ];
  const near: Pt[] = [
    head.at(4, -82),
    head.at(-34, -70),
    head.put(-58 + 12 * d, -30),
    head.put(-60 + 14 * d, 20),
    head.put(-52 + 14 * d, 70),
    head.put(-30 + 6 * d, 120),
    head.put(-34, 176),
    head.put(-104, 172),
    head.put(-108, 112),
    head.put(-86, 44),
    ...skullArc(head, 14, -4, 92, 6),
  ];
  const far: Pt[] = [
    head.at(2, -82),
    head.at(34, -72),
    head.put(60 - 5 * d, -34),
    head.put(62 - 6 * d, 10),
    head.put(60 - 4 * d, 62),
    head.put(52, 112),
    head.put(56, 150),
    head.put(100, 146),
    head.put(92, 100),
    head.put(76 - 6 * d, 40),
    ...skullArc(head, 14, 180, 90, 6),
  ];
  const fold = (points: readonly Pt[], colour: string, width: number): string => stroke(curve(points, false), colour, width);
  const right = head.sgn > 0;
  const part = (name: string, points: readonly Pt[]) => `<g fill="${fill}"><path id="${id}${name}" d="${curve(points, true, 0.9)}"/></g>`;
  return {
    back: shape(curve(back), deep),
    front:
      part('f', far) +
      part('n', near) +
      `<use href="#${id}${right ? 'f' : 'n'}" fill="${shade}" opacity=".4"/>` +
      fold(
        [
          head.at(-34, -72),
          head.put(-60 + 12 * d, -30),
          head.put(-62 + 14 * d, 20),
          head.put(-54 + 14 * d, 72),
          head.put(-34 + 6 * d, 122),
        ],
        shade,
        3.5,
      ) +
      fold([head.put(-52, -66), head.put(-76, -10), head.put(-76, 60), head.put(-80, 150)], shade, 3) +
      fold([head.put(-40, -88), head.put(-70, -44), head.put(-82, 10)], light, 4),
  };
}
