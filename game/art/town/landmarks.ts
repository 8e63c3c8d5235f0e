import { mix } from '../colour.ts';
import { palette, tones } from '../palette.ts';
import { box, oval, polygon, shape, stroke } from '../svg.ts';
import { block, windows, type Hour } from './buildings.ts';

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
    oval(x + 134, base - 94, 9, hour.dusk ? '#ffe7b8' : dim(palette.chalk)) +
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
    oval(x + 89, base - 126, 14, hour.dusk ? '#ffe7b8' : dim(palette.chalk)) +
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
