import type { Outcome } from '../../src/evidence/outcomes.ts';
import { disc, num, picture, stroke, shape } from './svg.ts';

/** What the child drew. */
export const drawingKinds = ['boat', 'stairs', 'bridge', 'house', 'bike', 'garden'] as const;
export type DrawingKind = (typeof drawingKinds)[number];

const wax = {
  blue: '#3d6f93',
  red: '#c8553d',
  yellow: '#e3ae3f',
  green: '#5f8a4e',
  brown: '#7a5638',
  purple: '#6c4a7c',
  grey: '#9a968e',
  pink: '#c9807c',
} as const;

/** A crayon's line: drawn twice, a little apart, so that the wax shows. */
const crayon = (path: string, colour: string, width = 3.4, strong = 1): string =>
  stroke(path, colour, width, `opacity="${num(0.85 * strong)}"`) +
  stroke(path, colour, width * 0.5, `opacity="${num(0.5 * strong)}" transform="translate(1.4 1.1)"`);

/** Scribbled filling of a box. */
const hatch = (x: number, y: number, w: number, h: number, colour: string, strong: number): string => {
  const lines = Math.max(4, Math.round(w / 4.2));
  return stroke(
    Array.from(
      { length: lines },
      (_, index) => `${index ? 'L' : 'M'}${num(x + (w * index) / (lines - 1))} ${num(y + (index % 2 ? h : 0))}`,
    ).join(''),
    colour,
    3.2,
    `opacity="${num(strong)}"`,
  );
};

const person = (x: number, y: number, size: number, colour: string): string =>
  `<g transform="translate(${num(x)} ${num(y)}) scale(${size})">${crayon('M0 -20V-6M-7 -15L0 -17L8 -14M0 -6L-5 4M0 -6L6 4', colour, 3)}${crayon(disc(0, -25, 5), colour, 2.6)}${stroke('M-2 -25.6v.2M2 -25.6v.2M-2 -23q2 2 4 0', colour, 1.2)}</g>`;

/** The middle of each drawing on a sheet of 200 × 150; `glow` 0 to 1 is how strongly it is coloured, `lit` whether its window or lamp shines. */
const middles: Record<DrawingKind, (glow: number, lit: boolean) => string> = {
  boat: (glow, lit) =>
    hatch(64, 92, 70, 14, wax.red, glow) +
    crayon('M52 88H148Q140 110 126 110H74Q60 110 52 88ZM98 88V34L140 78H98M98 44L64 78H98', wax.brown) +
    hatch(101, 50, 26, 24, wax.yellow, glow * 0.9) +
    crayon(disc(100, 98, 4), lit ? wax.yellow : wax.grey, 4),
  stairs: (glow, lit) =>
    crayon('M40 120H66V102H92V84H118V66H144V48H168', wax.brown, 4) +
    hatch(68, 106, 94, 14, wax.purple, glow * 0.8) +
    crayon('M140 48V24H166V48', wax.brown) +
    (lit ? hatch(143, 27, 20, 18, wax.yellow, 0.9) : '') +
    crayon('M36 96L138 26', wax.red, 2.6),
  bridge: (glow, lit) =>
    crayon('M20 92Q100 20 180 92M20 104Q100 34 180 104M50 72V92M76 54V76M100 47V70M124 54V76M150 72V92', wax.brown) +
    hatch(34, 108, 132, 12, wax.blue, glow) +
    crayon('M172 92V66', wax.grey) +
    crayon(disc(172, 62, 5), lit ? wax.yellow : wax.grey, 4),
  house: (glow, lit) =>
    hatch(66, 70, 68, 44, wax.red, glow * 0.7) +
    crayon('M62 66V118H138V66M54 68L100 32L146 68ZM92 118V94H108V118M120 44V30H130V52', wax.brown) +
    crayon('M72 76H88V90H72ZM112 76H128V90H112Z', wax.blue, 2.6) +
    (lit ? hatch(74, 78, 12, 10, wax.yellow, 1) + hatch(114, 78, 12, 10, wax.yellow, 1) : ''),
  bike: (glow, lit) =>
    crayon(disc(66, 96, 22) + disc(138, 96, 22), wax.grey, 3.4) +
    crayon('M66 96L92 62L126 62L138 96M92 62L104 96H66M104 96L126 62M122 50L126 62M118 50H132M84 58H98', wax.red, 4, 0.4 + glow * 0.6) +
    crayon(disc(134, 56, 4), lit ? wax.yellow : wax.grey, 4),
  garden: (glow, lit) =>
    [48, 78, 112, 146]
      .map(
        (x, index) =>
          crayon(`M${x} 120Q${x - 4} 96 ${x} ${74 - (index % 2) * 12}M${x} 104q12 -10 14 0M${x} 98q-12 -10 -14 0`, wax.green, 3) +
          crayon(disc(x, 68 - (index % 2) * 12, 9), [wax.red, wax.purple, wax.yellow, wax.pink][index] as string, 5, 0.3 + glow * 0.7),
      )
      .join('') +
    crayon('M20 120H180', wax.brown) +
    (lit ? crayon('M150 40q8 -8 10 0q8 -4 4 6q-6 6 -14 0q-4 -4 0 -6', wax.yellow, 3) : ''),
};

const clamp = (value: number): number => Math.max(-4, Math.min(4, value));

/**
 * The child's drawing, changed by the five outcomes (each -4 to 4): `healthy` how strongly it is coloured and whether the sun shines, `safe` a firm
 * ground under it and a lit lamp or window, `enjoy` stars or rain above, `contribute` how many people are in it, `prosper` a path that leads there.
 * A whole picture of 200 × 150, or only its contents when `whole` is false.
 */
export function drawingOf(kind: DrawingKind, outcomes: Record<Outcome, number>, whole = true): string {
  const healthy = clamp(outcomes.healthy);
  const safe = clamp(outcomes.safe);
  const enjoy = clamp(outcomes.enjoy);
  const people = Math.round((clamp(outcomes.contribute) + 4) * 0.6) + 1;
  const prosper = clamp(outcomes.prosper);
  const sun =
    healthy >= 0
      ? crayon(disc(26, 26, 9 + healthy), wax.yellow, 4, 0.45 + healthy * 0.14) +
        crayon(
          Array.from({ length: 2 + healthy * 2 }, (_, index) => {
            const turn = index * 0.75 + 0.2;
            return `M${num(26 + Math.cos(turn) * 17)} ${num(26 + Math.sin(turn) * 17)}l${num(Math.cos(turn) * 9)} ${num(Math.sin(turn) * 9)}`;
          }).join(''),
          wax.yellow,
          3,
        )
      : crayon('M14 30q-2 -14 12 -12q8 -10 18 0q12 0 8 12z', wax.grey, 4, 0.4 - healthy * 0.12);
  const ground =
    safe >= 0
      ? crayon(`M6 ${124}Q60 ${121 - safe} 110 124T194 122`, wax.green, 3 + safe * 1.2) +
        (safe > 1 ? hatch(8, 128, 184, 12, wax.green, 0.2 + safe * 0.13) : '')
      : crayon(`M6 124q12 ${safe * 2} 24 0t24 0M${74 - safe * 4} 124q14 ${safe * 2} 28 0M${140 - safe * 5} 126h14`, wax.grey, 3);
  const above =
    enjoy > 0
      ? Array.from({ length: enjoy }, (_, index) =>
          crayon(
            `M${84 + index * 28} ${14 + (index % 2) * 9}m-5 0h10m-5 -5v10m-3.5 -8.5l7 7m0 -7l-7 7`,
            [wax.pink, wax.blue, wax.purple, wax.red][index] as string,
            2,
          ),
        ).join('')
      : crayon(
          Array.from({ length: -enjoy * 4 }, (_, index) => `M${60 + ((index * 37) % 130)} ${10 + ((index * 17) % 26)}l-3 9`).join('') ||
            'M0 0',
          wax.blue,
          2.2,
          0.7,
        );
  const friends = Array.from({ length: people }, (_, index) =>
    person(
      index ? 154 - (index - 1) * 19 + (index > 3 ? -70 : 0) : 36,
      121 - (index % 2) * 3,
      index ? 0.92 : 0.74,
      [wax.purple, wax.blue, wax.red, wax.green, wax.brown, wax.pink][index % 6] as string,
    ),
  ).join('');
  const path =
    prosper > 0
      ? crayon(
          `M${100 - prosper * 3} 148Q${110 + prosper * 4} 138 100 124M${112 + prosper * 4} 148Q${120 + prosper * 4} 138 110 124`,
          wax.brown,
          2.4 + prosper * 0.4,
        ) + (prosper > 2 ? hatch(104, 128, 12, 18, wax.yellow, 0.5) : '')
      : prosper < 0
        ? crayon(`M${60} 132l80 ${-prosper * 2}M${62} ${132 - prosper * 2}l76 ${prosper}`, wax.grey, 2 - prosper * 0.5)
        : '';
  const body = sun + above + ground + path + middles[kind](0.25 + ((healthy + 4) / 8) * 0.65, safe > 0) + friends;
  return whole ? picture(200, 150, shape('M0 0H200V150H0Z', '#fdfbf4'), body) : body;
}
