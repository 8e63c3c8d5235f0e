import { mix } from '../colour.ts';
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

/** A low school of two wings with a bell turret, a hall and a fence. */
export const school = (x: number, base: number, hour: Hour): string => {
  const { dim } = hour;
  return (
    block(x, base - 4, 92, 60, '#b5785a', '#5f5f66', 'pitched', hour) +
    windows(x + 10, base - 52, 4, 2, 20, 26, 13, 17, hour) +
    block(x + 172, base - 4, 96, 60, '#b5785a', '#5f5f66', 'pitched', hour) +
    windows(x + 182, base - 52, 4, 2, 21, 26, 13, 17, hour) +
    block(x + 92, base, 84, 80, '#c2886a', '#5f5f66', 'pitched', hour, 8) +
    shape(
      polygon([
        [x + 96, base - 79],
        [x + 134, base - 120],
        [x + 172, base - 79],
      ]),
      dim('#c99577'),
    ) +
    stroke(`M${x + 94} ${base - 80}L${x + 134} ${base - 122}L${x + 174} ${base - 80}`, dim(palette.chalk), 4) +
    oval(x + 134, base - 94, 9, dim(palette.chalk)) +
    stroke(`M${x + 134} ${base - 94}v-6M${x + 134} ${base - 94}h4`, dim(palette.ink), 1.6) +
    box(x + 128, base - 144, 13, 22, dim('#d9cbb0')) +
    shape(
      polygon([
        [x + 124, base - 143],
        [x + 134.5, base - 158],
        [x + 145, base - 143],
      ]),
      dim('#5f5f66'),
    ) +
    windows(x + 102, base - 66, 4, 1, 18, 20, 12, 22, hour) +
    box(x + 122, base - 32, 26, 32, dim(palette.teal)) +
    box(x + 116, base - 36, 38, 5, dim(palette.chalk)) +
    stroke(
      `${Array.from({ length: 19 }, (_, index) => `M${x - 22 + index * 17} ${base + 4}v13`).join('')}M${x - 24} ${base + 8}H${x + 288}`,
      dim('#48606b'),
      2,
    )
  );
};

/** A town hall with a clock tower and a columned door. */
export const civic = (x: number, base: number, hour: Hour): string => {
  const { dim } = hour;
  const stone = '#cdb995';
  return (
    block(x, base, 176, 74, stone, '#6f7072', 'hipped', hour) +
    windows(x + 10, base - 62, 3, 2, 20, 28, 12, 19, hour) +
    windows(x + 122, base - 62, 3, 2, 19, 28, 12, 19, hour) +
    block(x + 68, base, 42, 150, '#d6c4a2', '#4f6b63', 'flat', hour, 9) +
    shape(
      polygon([
        [x + 64, base - 154],
        [x + 89, base - 196],
        [x + 118, base - 154],
      ]),
      dim('#4f7468'),
    ) +
    shape(
      polygon([
        [x + 89, base - 196],
        [x + 118, base - 154],
        [x + 98, base - 154],
      ]),
      dim('#3d5c53'),
    ) +
    stroke(`M${x + 89} ${base - 196}v-12`, dim(palette.ochre), 2.5) +
    oval(x + 89, base - 126, 14, dim(palette.chalk)) +
    stroke(`M${x + 89} ${base - 126}v-9M${x + 89} ${base - 126}l6 4`, dim(palette.ink), 2) +
    windows(x + 77, base - 98, 2, 1, 14, 20, 9, 20, hour) +
    shape(
      polygon([
        [x + 58, base - 50],
        [x + 89, base - 68],
        [x + 121, base - 50],
      ]),
      dim('#dccdb0'),
    ) +
    [0, 1, 2, 3].map((index) => box(x + 62 + index * 17, base - 50, 6, 46, dim(palette.paper))).join('') +
    box(x + 80, base - 34, 19, 30, dim('#5b3f2e')) +
    box(x + 52, base - 5, 74, 6, dim('#b9a886'))
  );
};

/** A modern place of glass and cladding: centre, clinic, hospital. `sign` is its colour band. */
export const modern = (x: number, base: number, w: number, h: number, sign: string, hour: Hour, wall = '#d8d3c4'): string =>
  block(x, base, w, h, wall, '#7c858a', 'flat', hour) +
  box(x, base - h * 0.98, w, 7, hour.dim(sign)) +
  windows(x + 9, base - h + 16, Math.floor((w - 10) / 20), Math.max(1, Math.floor((h - 34) / 24)), 20, 24, 14, 15, hour) +
  box(x + w * 0.4, base - 23, 30, 23, hour.dim('#7ea0a6')) +
  box(x + w * 0.4 - 5, base - 27, 40, 5, hour.dim(sign));

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

/** The mill by the river with its chimney, now workshops and a café. */
export const mill = (x: number, base: number, hour: Hour): string => {
  const brick = tones(hour.dim('#a96d50'));
  return (
    shape(
      polygon([
        [x + 150, base],
        [x + 154, base - 190],
        [x + 172, base - 190],
        [x + 178, base],
      ]),
      brick.base,
    ) +
    shape(
      polygon([
        [x + 164, base],
        [x + 164, base - 190],
        [x + 172, base - 190],
        [x + 178, base],
      ]),
      brick.shade,
    ) +
    box(x + 150, base - 196, 26, 9, brick.deep) +
    stroke(`M${x + 153} ${base - 150}h20M${x + 152} ${base - 100}h23`, brick.deep, 2) +
    block(x, base, 138, 96, '#b1785a', '#64646b', 'pitched', hour) +
    windows(x + 10, base - 84, 7, 3, 18, 27, 11, 17, hour)
  );
};

/** A stone bridge of three arches from `x` to `x + w`; water shows through. */
export function bridge(x: number, y: number, w: number, dim: (colour: string) => string): string {
  const stone = tones(dim('#b3a58b'));
  const arch = (at: number, half: number): string =>
    `M${at - half} ${y + 46}Q${at - half} ${y + 12} ${at} ${y + 10}Q${at + half} ${y + 12} ${at + half} ${y + 46}Z`;
  const arches = [0.2, 0.5, 0.8].map((share) => arch(x + w * share, w * 0.115)).join('');
  return (
    `<path d="M${x - 20} ${y + 8}Q${x + w / 2} ${y - 18} ${x + w + 20} ${y + 8}V${y + 46}H${x - 20}Z${arches}" fill="${stone.base}" fill-rule="evenodd"/>` +
    stroke(`M${x - 22} ${y + 6}Q${x + w / 2} ${y - 20} ${x + w + 22} ${y + 6}`, stone.light, 6) +
    stroke(
      [0.2, 0.5, 0.8]
        .map(
          (share) =>
            `M${x + w * share - w * 0.115} ${y + 44}Q${x + w * share - w * 0.115} ${y + 12} ${x + w * share} ${y + 10}Q${x + w * share + w * 0.115} ${y + 12} ${x + w * share + w * 0.115} ${y + 44}`,
        )
        .join(''),
      stone.shade,
      4,
    ) +
    stroke(
      `M${x + 6} ${y + 16}h26M${x + w * 0.33} ${y + 8}h18M${x + w * 0.64} ${y + 14}h22M${x + w - 30} ${y + 20}h20`,
      stone.shade,
      2,
      'opacity=".7"',
    ) +
    stroke(`M${x + w * 0.35} ${y + 46}v-10M${x + w * 0.65} ${y + 46}v-10`, mix(stone.base, stone.shade, 0.5), 9)
  );
}
