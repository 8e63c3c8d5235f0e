import { cloths, tones as clothTones } from '../palette.ts';
import { again, curve, keptShape, num, shape, stroke, type Pt } from '../svg.ts';
import type { Look } from './look.ts';
import type { FaceTones } from './tones.ts';

/** A torso in the 400 × 480 picture. `turn` -1.3 to 1.3; `mid` is where its front middle runs at the collar and at the lower edge. */
export type Body = {
  cx: number;
  turn: number;
  collar: Pt;
  hem: Pt;
  left: Pt;
  right: Pt;
  outline: string;
  cloth: ReturnType<typeof clothTones>;
  under: ReturnType<typeof clothTones>;
  build: number;
  /** How much higher than usual the body sits, in units; what lies on the table does not rise with it. */
  rise: number;
};

/** How much somebody very tall is above, or somebody very short below, the usual. */
export const tallest = 15;

/** Lays out a torso under a head whose neck ends at `neckX`. */
export function createBody(look: Look, turn: number, neckX: number): Body {
  const cx = Math.round(200 - turn * 6);
  const wide = (side: -1 | 1): number => look.build * (1 - 0.17 * Math.max(0, side * turn) + 0.03 * Math.max(0, -side * turn));
  const [l, r] = [wide(-1), wide(1)];
  const outline = curve(
    [
      [neckX - 31, 244],
      [neckX - 48, 262],
      [cx - 92 * l, 277],
      [cx - 124 * l, 304],
      [cx - 130 * l, 350],
      [cx - 112 * l, 420],
      [cx - 108 * l, 500],
      [cx + 108 * r, 500],
      [cx + 112 * r, 420],
      [cx + 130 * r, 350],
      [cx + 124 * r, 304],
      [cx + 92 * r, 277],
      [neckX + 48, 262],
      [neckX + 31, 244],
    ],
    true,
    0.9,
  );
  return {
    cx,
    turn,
    collar: [Math.round(neckX + turn * 9), 268],
    hem: [Math.round(cx + turn * 34), 482],
    left: [cx - 102 * l, 314],
    right: [cx + 102 * r, 314],
    outline,
    build: look.build,
    rise: (look.tall ?? 0) * tallest,
    cloth: clothTones(cloths[look.cloth]),
    under: clothTones(cloths[look.under ?? look.cloth]),
  };
}

/** The torso in its cloth: base, lit shoulder, shaded side, a fold or two. */
export function drawTorso(body: Body, id: string): string {
  const { cx, cloth, outline, turn } = body;
  const lit = curve([
    [cx - 140, 330],
    [cx - 122, 298],
    [cx - 84, 272],
    [cx - 44, 262],
    [cx - 62, 282],
    [cx - 96, 300],
    [cx - 116, 340],
  ]);
  const shaded = curve(
    [
      [cx + 62 + turn * 26, 256],
      [cx + 78 + turn * 30, 300],
      [cx + 58 + turn * 34, 360],
      [cx + 64 + turn * 30, 420],
      [cx + 52 + turn * 30, 500],
      [cx + 190, 500],
      [cx + 190, 256],
    ],
    true,
    0.9,
  );
  const folds = stroke(
    `M${num(cx - 92)} 372q14 24 12 62M${num(cx + 96)} 366q-16 22 -12 66M${num(cx - 60)} 424q16 14 22 40`,
    cloth.shade,
    3,
    'opacity=".6"',
  );
  return `${keptShape(`${id}t`, outline, cloth.base)}<g clip-path="url(#${id}tc)">${shape(lit, cloth.light)}${shape(shaded, cloth.shade)}${folds}</g>`;
}

/** Hips and thighs of somebody standing, below the torso and out of the picture. */
export function drawLegs({ cx, cloth }: Body): string {
  const dark = clothTones(cloths[cloth.base === cloths.charcoal || cloth.base === cloths.ink ? 'stone' : 'charcoal']);
  return (
    shape(
      curve(
        [
          [cx - 100, 470],
          [cx + 100, 470],
          [cx + 110, 540],
          [cx + 104, 664],
          [cx + 16, 664],
          [cx, 560],
          [cx - 16, 664],
          [cx - 104, 664],
          [cx - 110, 540],
        ],
        true,
        0.8,
      ),
      dark.base,
    ) +
    shape(
      curve(
        [
          [cx + 30, 470],
          [cx + 100, 470],
          [cx + 110, 540],
          [cx + 104, 664],
          [cx + 60, 664],
          [cx + 56, 540],
        ],
        true,
        0.8,
      ),
      dark.shade,
    ) +
    stroke(`M${num(cx)} 510V566`, dark.deep, 3)
  );
}

/** The neck, with the shadow that the jaw throws on it. `at` is the middle of the head, whose outline is kept under `id` + `j`. */
export function drawNeck(look: Look, tones: FaceTones, at: Pt, neckX: number, tilt: number, id: string): string {
  const wide = (look.shape.jaw - 48) * 0.7 + 30 + (look.build - 1) * 26;
  const top = at[0] * 0.55 + neckX * 0.45;
  const neck = curve(
    [
      [top - wide + 2, at[1] + 50],
      [neckX - wide, 232],
      [neckX - wide - 9, 254],
      [neckX - 40, 268],
      [neckX, 292],
      [neckX + 40, 268],
      [neckX + wide + 9, 254],
      [neckX + wide, 232],
      [top + wide - 2, at[1] + 50],
    ],
    true,
    0.85,
  );
  const cast = `<g transform="translate(${num(at[0] + 5)} ${num(at[1] + 19)}) rotate(${num(tilt)})">${again(`${id}j`, tones.deep, 'opacity=".75"')}</g>`;
  return `${keptShape(`${id}n`, neck, tones.skin)}<g clip-path="url(#${id}nc)">${shape(
    curve([
      [neckX + 4, 200],
      [neckX + 14, 250],
      [neckX + 2, 300],
      [neckX + 80, 300],
      [neckX + 80, 200],
    ]),
    tones.shade,
    'opacity=".7"',
  )}${cast}</g>`;
}
