import { num, curve, shape, stroke, type Pt } from '../svg.ts';
import type { Head } from './head.ts';
import type { Look } from './look.ts';
import type { Face } from './moods.ts';

/** Hair on the lower face, under the lips that are drawn later. `colour` is flat, `light` for strands. */
export function drawBeard(head: Head, look: Look, face: Face, colour: string, light: string): string {
  const kind = look.beard;
  if (!kind) return '';
  const middle = 63 + (look.shape.length - 97) * 0.4;
  const tache = moustache(head, middle, face, colour);
  if (kind === 'moustache') return tache;
  if (kind === 'stubble')
    return shape(jawline(head, look, 1), colour, 'opacity=".26"') + shape(mouthBand(head, middle, face), colour, 'opacity=".2"');
  if (kind === 'goatee') return shape(goatee(head, look, middle, face), colour) + tache;
  const extra = kind === 'long' ? 26 : kind === 'full' ? 12 : 3;
  const { at, put } = head;
  const fibres = [-26, -10, 8, 24]
    .map((u) =>
      stroke(curve([at(u, middle + 16), put(u * 0.8 + 17 * head.d, head.shape.length + extra - 8)], false), light, 2.2, 'opacity=".22"'),
    )
    .join('');
  return shape(jawline(head, look, extra), colour) + tache + (kind === 'short' ? '' : fibres);
}

/** Cheek to cheek round the jaw, with the mouth left open. */
function jawline(head: Head, look: Look, extra: number): string {
  const { d, put, at } = head;
  const { cheek, jaw, chin, length } = head.shape;
  const [earX] = head.ear(-1);
  const long = length + extra;
  const middle = 63 + (look.shape.length - 97) * 0.4;
  const wide = 26;
  return curve(
    [
      put(earX + (d > 0.2 ? 10 : 7), 2),
      put(earX + 8 - 2 * d, 26),
      put(-jaw - 4 + 6 * d, 52 + extra * 0.2),
      put(-jaw + 4 + 7 * d, 74 + extra * 0.5),
      put(-chin - 5 + 15 * d, 92 + extra * 0.8),
      put(-chin * 0.4 + 16 * d, long + 2),
      put(chin * 0.5 + 19 * d, long + 2),
      put(chin + 8 + 12 * d, 90 + extra * 0.8),
      put(jaw - 2 + 0.5 * d, 70 + extra * 0.4),
      put(jaw + 6 - 1.5 * d, 50),
      put(cheek - 4 - 4 * d, 22),
      put(cheek - 7 - 3 * d, 6),
      at(47, 26),
      at(38, 44),
      at(wide + 2, middle - 9),
      at(wide - 1, middle + 5),
      at(14, middle + 13),
      at(0, middle + 14),
      at(-14, middle + 13),
      at(-wide + 1, middle + 5),
      at(-wide - 3, middle - 9),
      at(-44, 40),
      at(-50, 22),
    ],
    true,
    0.8,
  );
}

function moustache(head: Head, middle: number, face: Face, colour: string): string {
  const lift = face.curve * 6;
  const { at } = head;
  const rise = face.open * 4;
  return shape(
    curve([
      at(-30, middle + 2 - lift),
      at(-22, middle - 9 - lift * 0.5 - rise),
      at(-6, middle - 15 - rise),
      at(2, middle - 13 - rise),
      at(8, middle - 15 - rise),
      at(24, middle - 9 - lift * 0.5 - rise),
      at(31, middle + 2 - lift),
      at(18, middle - 4 - rise),
      at(2, middle - 6 - rise),
      at(-16, middle - 4 - rise),
    ]),
    colour,
  );
}

function mouthBand(head: Head, middle: number, face: Face): string {
  const { at } = head;
  const low = face.open * 14;
  return curve([
    at(-31, middle - 2),
    at(-18, middle - 14),
    at(2, middle - 16),
    at(20, middle - 14),
    at(32, middle - 2),
    at(26, middle + 16 + low),
    at(0, middle + 24 + low),
    at(-26, middle + 16 + low),
  ]);
}

function goatee(head: Head, look: Look, middle: number, face: Face): string {
  const { at, put, d } = head;
  const low = look.shape.length + 4;
  const gape = face.open * 10;
  const side = (s: 1 | -1): Pt[] => [at(s * 29, middle - 4), at(s * 28, middle + 14 + gape)];
  return curve(
    [
      ...side(-1),
      put(-16 + 17 * d, low - 6),
      put(2 + 18 * d, low + 2),
      put(20 + 17 * d, low - 6),
      ...side(1).reverse(),
      at(21, middle + 2),
      at(13, middle + 15 + gape),
      at(0, middle + 17 + gape),
      at(-13, middle + 15 + gape),
      at(-21, middle + 2),
    ],
    true,
    0.8,
  );
}

/** Spectacles with arms to the ears; a glint on each glass. */
export function drawGlasses(head: Head, look: Look, frame: string): string {
  const kind = look.glasses;
  if (!kind) return '';
  const glass = (side: 1 | -1): { rim: string; glint: string } => {
    const [x, y] = head.at(side * 30, 5);
    const rx = (kind === 'round' ? 19 : 22) * head.fore(side * 30);
    const ry = kind === 'round' ? 18.5 : kind === 'half' ? 11 : kind === 'square' ? 15.5 : 14.5;
    const sink = kind === 'half' ? 7 : 0;
    const path =
      kind === 'round'
        ? `M${num(x - rx)} ${num(y)}a${num(rx)} ${ry} 0 1 0 ${num(rx * 2)} 0a${num(rx)} ${ry} 0 1 0 ${num(-rx * 2)} 0`
        : kind === 'cat'
          ? curve([
              [x - rx, y - 6 - (side * head.sgn < 0 ? 5 : 0)],
              [x, y - ry],
              [x + rx, y - 6 - (side * head.sgn > 0 ? 5 : 0)],
              [x + rx * 0.72, y + 10],
              [x, y + ry],
              [x - rx * 0.72, y + 10],
            ])
          : curve(
              [
                [x - rx * 0.98, y - ry * 0.8 + sink],
                [x, y - ry + sink],
                [x + rx * 0.98, y - ry * 0.8 + sink],
                [x + rx * 0.92, y + ry * 0.7 + sink],
                [x, y + ry + sink],
                [x - rx * 0.92, y + ry * 0.7 + sink],
              ],
              true,
              0.8,
            );
    return { rim: path, glint: `M${num(x - rx * 0.55)} ${num(y - ry * 0.2 + sink)}l${num(rx * 0.5)} ${num(-ry * 0.5)}` };
  };
  const glasses = [glass(1), glass(-1)];
  const width = kind === 'rimless' ? 1.6 : kind === 'square' || kind === 'cat' ? 4 : 3.2;
  const rise = kind === 'half' ? 8 : 2;
  const [bridgeFrom, bridgeTo] = [head.at(-9, rise + 1), head.at(9, rise + 1)];
  const bridge = stroke(
    `M${bridgeFrom.map(num).join(' ')}Q${head
      .at(2, rise - 5)
      .map(num)
      .join(' ')} ${bridgeTo.map(num).join(' ')}`,
    frame,
    3.2,
  );
  const [earX, earY] = head.ear(-1);
  const arm = stroke(
    `M${head.at(-51, rise).map(num).join(' ')}L${head
      .put(earX + 5, earY - 12)
      .map(num)
      .join(' ')}`,
    frame,
    3.4,
  );
  const farArm =
    head.d < 0.3
      ? stroke(
          `M${head.at(51, rise).map(num).join(' ')}L${head
            .put(head.ear(1)[0] - 5, earY - 12)
            .map(num)
            .join(' ')}`,
          frame,
          3.4,
        )
      : '';
  return (
    arm +
    farArm +
    stroke(glasses.map(({ rim }) => rim).join(''), frame, width, 'fill="#ffffff" fill-opacity=".1"') +
    stroke(glasses.map(({ glint }) => glint).join(''), '#ffffff', 3, 'opacity=".5"') +
    bridge
  );
}
