import { palette, tones } from '../palette.ts';
import { box, oval, polygon, shape, stroke } from '../svg.ts';

/** How the hour and the record colour a building: every colour goes through `dim`; `lit` says that people have worked here. */
export type Hour = { dim: (colour: string) => string; dusk: boolean; lit: boolean };

/** Rows of windows; some shine once the place is lit, or at dusk. */
export function windows(
  x: number,
  y: number,
  columns: number,
  rows: number,
  stepX: number,
  stepY: number,
  w: number,
  h: number,
  { dim, dusk, lit }: Hour,
): string {
  const cells = Array.from({ length: columns * rows }, (_, index) => ({
    left: x + (index % columns) * stepX,
    top: y + Math.floor(index / columns) * stepY,
    warm: (lit && index % 3 !== 1) || (dusk && index % 4 === 0),
  }));
  const panes = (warm: boolean): string =>
    cells
      .filter((cell) => cell.warm === warm)
      .map(({ left, top }) => `M${left} ${top}h${w}v${h}h${-w}z`)
      .join('');
  const bars = cells.map(({ left, top }) => `M${left + w / 2} ${top}v${h}`).join('');
  return (
    shape(panes(false), dim('#56656d')) +
    shape(panes(true), palette.ochre) +
    stroke(bars, dim(palette.chalk), 1.2) +
    stroke(cells.map(({ left, top }) => `M${left - 1} ${top + h + 1}h${w + 2}`).join(''), dim(palette.chalk), 2)
  );
}

/** A plain block with a lit front, a shaded side to the right and a pitched or flat roof. */
export function block(
  x: number,
  base: number,
  w: number,
  h: number,
  wall: string,
  roof: string,
  kind: 'pitched' | 'flat' | 'hipped',
  { dim }: Hour,
  side = 14,
): string {
  const cloth = tones(dim(wall));
  const slates = tones(dim(roof));
  const top = base - h;
  const rise = Math.min(34, w * 0.22);
  const cap =
    kind === 'flat'
      ? box(x - 3, top - 6, w + 6, 9, slates.base) +
        shape(
          polygon([
            [x + w + 3, top - 6],
            [x + w + side, top - 10],
            [x + w + side, top + 2],
            [x + w + 3, top + 3],
          ]),
          slates.shade,
        )
      : kind === 'hipped'
        ? shape(
            polygon([
              [x - 5, top + 1],
              [x + rise, top - rise * 0.8],
              [x + w - rise * 0.6, top - rise * 0.8],
              [x + w + 5, top + 1],
            ]),
            slates.base,
          ) +
          shape(
            polygon([
              [x + w + 5, top + 1],
              [x + w - rise * 0.6, top - rise * 0.8],
              [x + w + side + 3, top - 3],
            ]),
            slates.shade,
          )
        : shape(
            polygon([
              [x - 5, top + 1],
              [x + 7, top - rise],
              [x + w + 7, top - rise],
              [x + w + 5, top + 1],
            ]),
            slates.base,
          ) +
          shape(
            polygon([
              [x + w + 5, top + 1],
              [x + w + 7, top - rise],
              [x + w + side + 3, top - 3],
            ]),
            slates.shade,
          );
  return (
    oval(x + w * 0.55, base + 1, w * 0.62, palette.night, 5, 'opacity=".16"') +
    box(x, top, w, h, cloth.base) +
    shape(
      polygon([
        [x + w, top],
        [x + w + side, top - 4],
        [x + w + side, base - 5],
        [x + w, base],
      ]),
      cloth.shade,
    ) +
    shape(
      polygon([
        [x, top],
        [x + w * 0.3, top],
        [x + w * 0.12, base],
        [x, base],
      ]),
      cloth.light,
      'opacity=".5"',
    ) +
    cap +
    stroke(`M${x - 2} ${top + 4}H${x + w}`, cloth.shade, 3, 'opacity=".6"')
  );
}

/** One house of a terrace. */
export function house(x: number, base: number, size: number, index: number, hour: Hour, door: string): string {
  const { dim, lit, dusk } = hour;
  const walls = ['#b27a5c', '#bf8a69', '#a97258', '#c2977a'];
  const wall = tones(dim(walls[index % 4] as string));
  const roof = tones(dim('#66666c'));
  const u = (value: number): number => Math.round(value * size * 10) / 10;
  const glass = (on: boolean): string => (on ? palette.ochre : dim('#56656d'));
  return (
    box(x, base - u(46), u(40), u(46), wall.base) +
    box(x + u(36), base - u(46), u(4), u(46), wall.shade) +
    shape(
      polygon([
        [x - 1, base - u(45)],
        [x + u(4), base - u(62)],
        [x + u(43), base - u(62)],
        [x + u(41), base - u(45)],
      ]),
      roof.base,
    ) +
    shape(
      polygon([
        [x + u(4), base - u(62)],
        [x + u(16), base - u(62)],
        [x + u(9), base - u(46)],
        [x, base - u(46)],
      ]),
      roof.light,
      'opacity=".5"',
    ) +
    box(x + u(29), base - u(74), u(8), u(18), dim('#8d624c')) +
    box(x + u(28), base - u(76), u(10), u(3), dim('#6d4a3a')) +
    box(x + u(6), base - u(39), u(10), u(12), glass((lit && index % 2 === 0) || (dusk && index % 3 === 0))) +
    box(x + u(24), base - u(39), u(10), u(12), glass(lit)) +
    box(x + u(5), base - u(20), u(14), u(13), glass(lit || (dusk && index % 2 === 0))) +
    box(x + u(25), base - u(22), u(9), u(22), dim(door)) +
    stroke(
      `M${x + u(5)} ${base - u(26)}h${u(12)}M${x + u(23)} ${base - u(26)}h${u(12)}M${x + u(4)} ${base - u(6)}h${u(16)}`,
      dim(palette.chalk),
      1.6 * size,
    )
  );
}
