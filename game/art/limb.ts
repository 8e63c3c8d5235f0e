import { curve, type Pt } from './svg.ts';

/** Path data of a tapering limb along a smooth line through `points`; `widths` are full widths at those points. */
export function limb(points: readonly Pt[], widths: readonly number[]): string {
  const line = sampled(points, widths);
  const left: Pt[] = [];
  const right: Pt[] = [];
  line.forEach(([x, y, width], index) => {
    const [fromX, fromY] = line[Math.max(0, index - 1)] as Sample;
    const [toX, toY] = line[Math.min(line.length - 1, index + 1)] as Sample;
    const length = Math.hypot(toX - fromX, toY - fromY) || 1;
    const across: Pt = [(-(toY - fromY) / length) * (width / 2), ((toX - fromX) / length) * (width / 2)];
    left.push([x + across[0], y + across[1]]);
    right.unshift([x - across[0], y - across[1]]);
  });
  return curve([...left, ...right]);
}

/** The middle line of a limb moved sideways, for the shaded half of a sleeve. */
export const moved = (points: readonly Pt[], dx: number, dy: number): Pt[] => points.map(([x, y]) => [x + dx, y + dy]);

type Sample = readonly [number, number, number];

/** Quadratic samples: two to a stretch, so that elbows are round. */
function sampled(points: readonly Pt[], widths: readonly number[]): Sample[] {
  const at = (index: number): Pt => points[Math.max(0, Math.min(points.length - 1, index))] as Pt;
  const samples: Sample[] = [];
  for (let index = 0; index < points.length - 1; index++) {
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let step = 0; step < 2; step++) {
      const t = step / 2;
      const along = (axis: 0 | 1): number => {
        const [a, b, c, d] = [p0[axis], p1[axis], p2[axis], p3[axis]];
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
      };
      const [w1, w2] = [widths[index] ?? 20, widths[index + 1] ?? 20];
      samples.push([along(0), along(1), w1 + (w2 - w1) * t]);
    }
  }
  const [lastX, lastY] = at(points.length - 1);
  return [...samples, [lastX, lastY, widths[points.length - 1] ?? 20]];
}
