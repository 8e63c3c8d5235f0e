import { createDice } from '../dice.ts';
import { curve, dots, keptStroke, num, shape, stroke, traced, type Pt } from '../svg.ts';
import { onSkull, skullArc, type Head } from './head.ts';

/** What a hair style needs: the beginning of its ids, the head, its fill (a gradient lit from the upper left), lighter and darker strands, and grey if any. */
export type HairBrush = { id: string; head: Head; fill: string; base: string; light: string; shade: string; fleck: string | null };

/** Behind the neck and shoulders, and in front of the face. */
export type HairLayers = { back: string; front: string };

/** Where the hair begins on the forehead: height in the middle, height above the eyes' outer ends, and how low sideburns come. */
export type Line = { top?: number; corner?: number; temple?: number; burn?: number };

/** The places of a close cap of hair: sideburn, round the ear, nape, over the skull, far temple, and back along the hairline. */
export function capPoints(head: Head, grow: number, line: Line = {}): Pt[] {
  const { top = -60, corner = -50, temple = -24, burn = 10 } = line;
  const { d } = head;
  const [earX] = head.ear(-1);
  const near: Pt[] =
    d > 0.2
      ? [
          head.put(earX + 13, burn),
          head.put(earX + 5, burn - 10),
          head.put(earX - 2, -7),
          head.put(earX - 10, 6),
          head.put(earX - 12, 26),
          head.put(earX - 21, 29),
        ]
      : [head.put(earX + 11, burn), head.put(earX + 3, burn - 6), head.put(earX - 1, -8)];
  const far: Pt[] =
    d > 0.35
      ? [head.at(58, -30)]
      : [
          head.put(head.shape.cheek + 1 - 6 * d, -8),
          head.put(head.shape.cheek - 5 - 6 * d, burn - 4),
          head.put(head.shape.cheek - 9 - 6 * d, burn),
        ];
  return [
    ...near,
    ...skullArc(head, grow, d > 0.2 ? -24 : -6, 176 - 10 * d, 9),
    ...far,
    head.at(51, temple),
    head.at(44, corner),
    head.at(22, top - 4),
    head.at(0, top - 5),
    head.at(-24, top - 3),
    head.at(-46, corner),
    head.at(-52, temple),
  ];
}

/** A close cap of hair, with a few strands of light. */
export function cap(brush: HairBrush, grow: number, line: Line = {}, strands = 5): string {
  return shape(curve(capPoints(brush.head, grow, line), true, 0.8), brush.fill) + combed(brush, grow, strands);
}

/** Strands combed over the skull from the hairline to the crown. */
export function combed({ head, light, shade }: HairBrush, grow: number, strands: number): string {
  const lits: string[] = [];
  const shades: string[] = [];
  for (let index = 0; index < strands; index++) {
    const angle = 28 + (index * 90) / Math.max(1, strands - 1);
    const [a, b, c] = [onSkull(head, grow - 5, angle), onSkull(head, grow - 14, angle + 10), onSkull(head, grow - 26, angle + 16)] as [
      Pt,
      Pt,
      Pt,
    ];
    const lit = head.sgn > 0 ? angle < 95 : angle > 85;
    (lit ? lits : shades).push(curve([a, b, c], false));
  }
  const drawn = (paths: readonly string[], colour: string) => (paths.length ? stroke(paths.join(''), colour, 2.6, 'opacity=".6"') : '');
  return drawn(lits, light) + drawn(shades, shade);
}

/** Round curls along a run of places: each a filled round with a lit crescent. `size` is the radius. */
export function curlsAlong(brush: HairBrush, places: readonly Pt[], size: number, seed: number): string {
  const dice = createDice(seed);
  const loose = places.map(([x, y]): Pt => [x + (dice() - 0.5) * size * 0.5, y + (dice() - 0.5) * size * 0.5]);
  return (
    dots(
      loose.filter((_, index) => index % 3),
      size * 0.92,
      brush.base,
    ) +
    dots(
      loose.filter((_, index) => !(index % 3)),
      size * 1.2,
      brush.base,
    )
  );
}

/** Small crescents of light and shade inside a mass of coils; `places` are their middles. */
export function coilMarks(brush: HairBrush, places: readonly Pt[], size: number, seed: number): string {
  const dice = createDice(seed);
  const lights: string[] = [];
  const shades: string[] = [];
  const flecks: string[] = [];
  for (const [x, y] of places) {
    const r = size * (0.75 + dice() * 0.5);
    const mark = `M${Math.round(x - r)} ${Math.round(y + r * 0.3)}q${Math.round(r * 0.3)}${Math.round(-r * 1.3) || '-1'} ${Math.round(r * 1.7)}${Math.round(-r * 0.6) || '-1'}`;
    const roll = dice();
    (brush.fleck && roll < 0.4 ? flecks : roll < 0.68 ? lights : shades).push(mark);
  }
  return (
    stroke(lights.join(''), brush.light, 2.2) +
    stroke(shades.join(''), brush.shade, 2.4) +
    (brush.fleck ? stroke(flecks.join(''), brush.fleck, 2.3) : '')
  );
}

/** Places scattered in rows inside the hair of the skull, between two growths. */
export function scattered(head: Head, from: number, to: number, rows: number, arc: readonly [number, number] = [10, 168]): Pt[] {
  return Array.from({ length: rows }, (_, row) => {
    const grow = from + ((to - from) * row) / Math.max(1, rows - 1);
    return skullArc(head, grow, arc[0] + row * 4, arc[1] - row * 5, Math.max(5, 12 - row * 2));
  }).flat();
}

/** Ropes of hair (braids or locs) along runs of places: base, shaded joints, a lit side. `name` keeps their ids apart on one head. */
export function ropes(
  brush: HairBrush,
  name: string,
  runs: readonly (readonly Pt[])[],
  width: number,
  colour = brush.base,
  edged = false,
): string {
  const path = runs.map((points) => curve(points, false)).join('');
  if (!path) return '';
  const id = `${brush.id}${name}`;
  return (
    (edged ? keptStroke(id, path, brush.shade, width + 1.5) + traced(id, colour, width - 1) : keptStroke(id, path, colour, width - 1)) +
    traced(id, brush.light, width * 0.42, `stroke-dasharray="${num(width * 0.2)} ${num(width * 0.75)}" opacity=".75"`)
  );
}
