import { curve, type Pt } from './svg.ts';

/** Path data of a tapering limb along `points`; `widths` are full widths at those points. */
export function limb(points: readonly Pt[], widths: readonly number[]): string {
  const left: Pt[] = [];
  const right: Pt[] = [];
  points.forEach(([x, y], index) => {
    const [fromX, fromY] = points[Math.max(0, index - 1)] as Pt;
    const [toX, toY] = points[Math.min(points.length - 1, index + 1)] as Pt;
    const length = Math.hypot(toX - fromX, toY - fromY) || 1;
    const half = (widths[index] ?? 20) / 2;
    const across: Pt = [(-(toY - fromY) / length) * half, ((toX - fromX) / length) * half];
    left.push([x + across[0], y + across[1]]);
    right.unshift([x - across[0], y - across[1]]);
  });
  return curve([...left, ...right]);
}

/** The middle line of a limb moved sideways, for the shaded half of a sleeve. */
export const moved = (points: readonly Pt[], dx: number, dy: number): Pt[] => points.map(([x, y]) => [x + dx, y + dy]);
