import { polygon, type Pt } from '../svg.ts';

/**
 * One-point perspective from an eye at a point of the picture. Everything is told by how far it is across from the eye and above it, and by its scale, which shrinks with distance:
 * a point, and the paths of rectangles that lie level, stand along the line of sight, or face whoever looks.
 */
export function seenFrom([x, y]: Pt) {
  const at = (across: number, up: number, scale: number): Pt => [x + across * scale, y - up * scale];
  return {
    at,
    level: (left: number, right: number, up: number, near: number, far: number): string =>
      polygon([at(left, up, near), at(right, up, near), at(right, up, far), at(left, up, far)]),
    along: (across: number, low: number, high: number, near: number, far: number): string =>
      polygon([at(across, high, near), at(across, high, far), at(across, low, far), at(across, low, near)]),
    facing: (left: number, right: number, low: number, high: number, scale: number): string =>
      polygon([at(left, high, scale), at(right, high, scale), at(right, low, scale), at(left, low, scale)]),
  };
}
