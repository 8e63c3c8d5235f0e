import { curve, type Pt } from '../svg.ts';
import type { Shape } from './look.ts';

/**
 * A head turned about its upright axis. Faces are laid out as if they looked to the right (`d` 0 front, 1 three-quarter, 1.3 well round);
 * `sgn` -1 mirrors the layout, never the light. The middle of the head is 0, 0; the chin is near y 97.
 */
export type Head = {
  d: number;
  sgn: 1 | -1;
  nod: number;
  shape: Shape;
  /** Across the face: u -60 (near side) to 60 (far side) as seen from the front, to picture x. */
  x: (u: number) => number;
  /** Down the face: features move with a nod, the skull hardly. */
  y: (v: number) => number;
  /** A place on the face. */
  at: (u: number, v: number) => Pt;
  /** A place given in the turned layout, mirrored if need be. */
  put: (x: number, y: number) => Pt;
  /** How much narrower things are on the side of `u`. */
  fore: (u: number) => number;
  /** Middle of the near (-1) or far (1) ear, in the turned layout. */
  ear: (side: 1 | -1) => Pt;
};

/** A head turned by `turn`: -1.3 (its right, our left) to 1.3. */
export function createHead(shape: Shape, turn: number, nod: number): Head {
  const d = Math.abs(turn);
  const sgn = turn < 0 ? -1 : 1;
  const fore = (u: number): number => (u > 0 ? 1 - 0.34 * d : 1 + 0.02 * d);
  const turned = (u: number): number => 21 * d + u * fore(u);
  const y = (v: number): number => v + 12 * nod * Math.max(0, 1 - Math.abs(v - 10) / 130);
  return {
    d,
    sgn,
    nod,
    shape,
    fore,
    y,
    x: (u) => sgn * turned(u),
    at: (u, v) => [sgn * turned(u), y(v)],
    put: (x, v) => [sgn * x, v],
    ear: (side) => (side < 0 ? [-shape.cheek - 2 + 24 * d, 14] : [shape.cheek + 2 - 6 * d, 12]),
  };
}

/** The outline of the face: forehead, far cheek, chin, near jaw. */
export function faceOutline(head: Head): string {
  const { d, put, nod } = head;
  const { cheek, jaw, chin, length } = head.shape;
  const brow = head.shape.brow ?? cheek;
  const low = length + 3 * nod;
  return curve([
    put(-3 * d, -94),
    put(brow - 17 - d, -80),
    put(brow - 3 * d, -48),
    put(brow + 1 - 3 * d, -20),
    put(cheek - 1 - 7 * d, 3),
    put(cheek - 5 * d, 24),
    put(jaw + 5 - 1.5 * d, 50),
    put(jaw - 4 + 0.5 * d, 66),
    put(chin + 7 + 12 * d, 87),
    put(chin * 0.5 + 19 * d, low - 1),
    put(-chin * 0.5 + 15 * d, low - 1),
    put(-chin - 7 + 14 * d, 88),
    put(-jaw + 4 + 6 * d, 70),
    put(-jaw - 5 + 5 * d, 50),
    put(-cheek + 0 + 4 * d, 22),
    put(-cheek - 1 - 1 * d, -10),
    put(-brow - 2 * d, -48),
    put(-brow + 17, -80),
  ]);
}

/** The round of the skull, `grow` units larger all round: what hair sits on. */
export function skull(head: Head, grow: number): { x: number; y: number; rx: number; ry: number } {
  return { x: -11 * head.d, y: -26, rx: (head.shape.brow ?? head.shape.cheek) + 3 + 3 * head.d + grow, ry: 71 + grow };
}

/** Places on the skull from angle `from` to `to`, in degrees clockwise from the near side (0) over the top (90) to the far side (180). */
export function skullArc(head: Head, grow: number, from: number, to: number, steps: number): Pt[] {
  return Array.from({ length: steps + 1 }, (_, step) => onSkull(head, grow, from + ((to - from) * step) / steps));
}

/** One place on the skull; see `skullArc`. */
export function onSkull(head: Head, grow: number, degrees: number): Pt {
  const { x, y, rx, ry } = skull(head, grow);
  const angle = (degrees * Math.PI) / 180;
  return head.put(x - rx * Math.cos(angle), y - ry * Math.sin(angle));
}
