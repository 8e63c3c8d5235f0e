import { mix } from '../colour.ts';
import { palette, tones } from '../palette.ts';
import { box, glow, gradient, num, oval, polygon, shape, stroke } from '../svg.ts';

/** The near part of a round or long table: people sit behind its far rim. `top` is the rim's height at the middle, `flat` 0 round to 1 straight. */
export function tableTop(id: string, top: number, flat: number, wood: string): string {
  const { base, light, shade, deep } = tones(wood);
  const end = endOf(top, flat);
  const rim = rimOf(top, flat);
  const grain = stroke(
    `M150 ${top + 108}q160 -24 330 -12M560 ${top + 64}q140 -12 260 6M760 ${top + 128}q180 -16 330 10M330 ${top + 156}q100 -10 210 -2M900 ${top + 70}q90 4 150 18`,
    deep,
    2,
    'opacity=".22"',
  );
  return (
    `<defs>${gradient(
      `${id}t`,
      [200, top],
      [1100, 720],
      [
        [0, light],
        [0.45, base],
        [1, shade],
      ],
    )}</defs>` +
    shape(rim, mix(base, palette.cream, 0.34)) +
    `<g transform="translate(0 9)">${shape(rim, `url(#${id}t)`)}</g>` +
    grain +
    shape(
      `M120 ${end - 24}Q420 ${top + 16} 640 ${top + 22}L720 ${top + 90}Q380 ${top + 96} 160 ${end + 50}Z`,
      palette.cream,
      'opacity=".13"',
    )
  );
}

const endOf = (top: number, flat: number): number => top + 40 + (1 - flat) * 60;

function rimOf(top: number, flat: number): string {
  const [end, bow] = [endOf(top, flat), flat * 300];
  return `M-40 ${end + 60}C${150 - bow * 0.4} ${top + 26 * (1 - flat) + 8} ${380 - bow} ${top} 640 ${top}S${1130 + bow * 0.4} ${top + 26 * (1 - flat) + 8} 1320 ${end + 60}V760H-40Z`;
}

/** Lamplight lying on such a table at dusk. */
export const tableLit = (id: string, top: number): string =>
  `<defs>${glow(`${id}p`, [640, top + 40], 470, [
    [0, '#ffd9a0', 0.2],
    [1, '#ffd9a0', 0],
  ])}</defs>${oval(640, top + 78, 470, `url(#${id}p)`, 76)}`;

/** A mug, its foot at `x`, `y`. */
export function mug(x: number, y: number, colour: string, scale = 1): string {
  const { base, light, shade } = tones(colour);
  return `<g transform="translate(${x} ${y}) scale(${scale})">${oval(6, 0, 32, palette.night, 8, 'opacity=".22"')}${stroke('M18 -36q20 -2 18 13t-20 12', shade, 7)}${shape('M-21 -44V-6Q-19 3 0 3T21 -6V-44Z', base)}${shape('M6 -44V3Q20 1 21 -6V-44Z', shade)}${stroke('M-15 -36v28', light, 5)}${oval(0, -44, 21, light, 6.5)}${oval(0, -43.5, 17, '#5a3a28', 4.6)}</g>`;
}

/** A glass of water, its foot at `x`, `y`. */
export const glass = (x: number, y: number): string =>
  oval(x + 4, y, 20, palette.night, 5, 'opacity=".18"') +
  shape(`M${x - 15} ${y - 44}L${x - 12} ${y}Q${x} ${y + 5} ${x + 12} ${y}L${x + 15} ${y - 44}Z`, '#dfeaea', 'opacity=".6"') +
  shape(`M${x - 13} ${y - 26}L${x - 12} ${y}Q${x} ${y + 5} ${x + 12} ${y}L${x + 13} ${y - 26}Z`, '#b9d3d8', 'opacity=".75"') +
  oval(x, y - 44, 15, '#f4f8f6', 4, 'opacity=".8"');

/** A sheet of notes lying on the table; `turn` in degrees. */
export function sheet(x: number, y: number, turn: number, lines = 4, colour: string = palette.chalk): string {
  const body = Array.from(
    { length: lines },
    (_, index) => `M${-36 + index * -2} ${-16 + index * 11}h${[58, 66, 50, 62, 40][index % 5]}`,
  ).join('');
  return `<g transform="translate(${x} ${y}) rotate(${turn})">${shape(
    polygon([
      [-45, -25],
      [49, -25],
      [56, 32],
      [-55, 32],
    ]),
    palette.night,
    'opacity=".2"',
  )}${shape(
    polygon([
      [-46, -29],
      [48, -29],
      [54, 28],
      [-56, 28],
    ]),
    colour,
  )}${stroke(body, palette.slate, 2.4, 'opacity=".55"')}</g>`;
}

/** A pen on the table. */
export const pen = (x: number, y: number, turn: number, colour: string): string =>
  `<g transform="translate(${x} ${y}) rotate(${turn})">${stroke('M-24 2H22', palette.night, 6, 'opacity=".2"')}${stroke('M-24 0H20', colour, 5)}${stroke('M20 0h7', palette.ink, 3)}${stroke('M-24 -1.2H-6', palette.chalk, 1.4, 'opacity=".5"')}</g>`;

/** A tin of crayons, its foot at `x`, `y`, with two of them beside it. */
export const crayons = (x: number, y: number): string =>
  oval(x + 5, y, 34, palette.night, 8, 'opacity=".2"') +
  (
    [
      [-15, -66, palette.brick],
      [-5, -72, palette.teal],
      [5, -64, palette.ochre],
      [14, -70, palette.plum],
      [20, -60, palette.leaf],
    ] as const
  )
    .map(
      ([dx, top, colour]) =>
        stroke(`M${x + dx * 0.8} ${y - 20}L${x + dx} ${y + top + 8}`, colour, 8) + stroke(`M${x + dx} ${y + top + 6}v-4`, colour, 4),
    )
    .join('') +
  shape(`M${x - 24} ${y - 44}V${y - 5}Q${x} ${y + 6} ${x + 24} ${y - 5}V${y - 44}Q${x} ${y - 36} ${x - 24} ${y - 44}Z`, '#8fbcb4') +
  shape(`M${x + 8} ${y - 40}V${y + 1}Q${x + 20} ${y} ${x + 24} ${y - 5}V${y - 44}Q${x + 16} ${y - 40} ${x + 8} ${y - 40}Z`, '#6f9c94') +
  stroke(`M${x - 23} ${y - 30}Q${x} ${y - 22} ${x + 23} ${y - 30}`, palette.chalk, 3) +
  stroke(`M${x - 70} ${y + 8}l34 -10`, palette.brick, 7) +
  stroke(`M${x - 58} ${y + 18}l30 4`, '#4f7396', 7);

/** Three wooden building blocks, the foot of the first at `x`, `y`. */
export function blocks(x: number, y: number): string {
  const block = (left: number, foot: number, size: number, colour: string): string => {
    const { light, base, shade } = tones(colour);
    return (
      shape(
        polygon([
          [left, foot - size],
          [left + size * 0.34, foot - size * 1.24],
          [left + size * 1.34, foot - size * 1.24],
          [left + size, foot - size],
        ]),
        light,
      ) +
      shape(
        polygon([
          [left + size, foot - size],
          [left + size * 1.34, foot - size * 1.24],
          [left + size * 1.34, foot - size * 0.24],
          [left + size, foot],
        ]),
        shade,
      ) +
      box(left, foot - size, size, size, base, 2)
    );
  };
  return (
    oval(x + 46, y + 2, 66, palette.night, 9, 'opacity=".2"') +
    block(x + 52, y, 38, palette.ochre) +
    block(x, y + 2, 40, '#4f7396') +
    block(x + 26, y - 38, 36, palette.brick)
  );
}

/** A round biscuit tin with its lid off and what is left inside. */
export const biscuits = (x: number, y: number): string =>
  oval(x + 8, y + 6, 78, palette.night, 20, 'opacity=".22"') +
  shape(`M${x - 66} ${y - 34}V${y - 8}Q${x - 62} ${y + 14} ${x} ${y + 14}T${x + 66} ${y - 8}V${y - 34}Z`, '#35506e') +
  shape(`M${x + 12} ${y - 34}V${y + 14}Q${x + 62} ${y + 12} ${x + 66} ${y - 8}V${y - 34}Z`, '#283e58') +
  stroke(`M${x - 64} ${y - 12}Q${x} ${y + 12} ${x + 64} ${y - 12}`, palette.ochre, 3) +
  oval(x, y - 34, 66, '#8ea3b5', 17) +
  oval(x, y - 33, 59, '#d9cdb4', 13.5) +
  (
    [
      [-32, -34],
      [-12, -38],
      [10, -33],
      [-20, -29],
      [34, -34],
    ] as const
  )
    .map(
      ([dx, dy], index) =>
        oval(x + dx, y + dy, 15, index % 2 ? '#b9824a' : '#cf9c5e', 5.5) +
        oval(x + dx - 2, y + dy - 1.5, 11, index % 2 ? '#cf9c5e' : '#deb273', 3.4),
    )
    .join('') +
  stroke(`M${x - 50} ${y - 22}v14`, '#5c7895', 5);

/** A box of tissues. */
export const tissues = (x: number, y: number, colour: string = palette.sage): string => {
  const { base, light, shade } = tones(colour);
  return (
    oval(x + 6, y + 2, 52, palette.night, 9, 'opacity=".2"') +
    shape(
      polygon([
        [x - 42, y],
        [x - 36, y - 34],
        [x + 36, y - 34],
        [x + 42, y],
      ]),
      base,
    ) +
    shape(
      polygon([
        [x + 14, y],
        [x + 13, y - 34],
        [x + 36, y - 34],
        [x + 42, y],
      ]),
      shade,
    ) +
    shape(
      polygon([
        [x - 36, y - 34],
        [x - 28, y - 46],
        [x + 28, y - 46],
        [x + 36, y - 34],
      ]),
      light,
    ) +
    shape(`M${x - 12} ${y - 40}q-4 -16 4 -24q4 -9 9 -12q1 10 7 15q6 8 4 21z`, '#ffffff') +
    shape(`M${x + 3} ${y - 40}q2 -18 2 -34q1 10 7 13q6 8 4 21z`, '#e6e3dc')
  );
};

/** A potted plant, its foot at `x`, `y`. */
export function plant(x: number, y: number, scale: number, pot: string = palette.brick): string {
  const clay = tones(pot);
  const leaf = (turn: number, length: number, colour: string): string =>
    `<g transform="rotate(${turn})">${shape(`M0 0Q${-length * 0.2} ${-length * 0.5} 0 ${-length}Q${length * 0.2} ${-length * 0.5} 0 0Z`, colour)}</g>`;
  return `<g transform="translate(${x} ${y}) scale(${scale})">${oval(6, 0, 38, palette.night, 8, 'opacity=".2"')}<g transform="translate(0 -52)">${leaf(-62, 74, '#3f6a50')}${leaf(58, 78, '#35584a')}${leaf(-34, 96, '#557f5f')}${leaf(30, 98, '#41694f')}${leaf(-8, 112, '#5f8a66')}${leaf(12, 84, '#7da27b')}</g>${shape('M-30 -56H30L23 0H-23Z', clay.base)}${shape('M6 -56H30L23 0H6Z', clay.shade)}${box(-33, -62, 66, 13, clay.light, 3)}</g>`;
}

/** The back of a kitchen chair of bent wood; its top at `x`, `y`. */
export function woodenChair(x: number, y: number, scale: number, wood: string): string {
  const { base, light, shade } = tones(wood);
  return `<g transform="translate(${x} ${y}) scale(${num(scale)})">${stroke('M-74 130Q-80 40 -66 8M74 130Q80 40 66 8', shade, 11)}${stroke('M-40 24V112M0 26V114M40 24V112', base, 9)}${stroke('M-74 10Q0 -14 74 10', base, 17)}${stroke('M-70 6Q0 -17 66 6', light, 5)}${stroke('M-72 112H72', shade, 13)}</g>`;
}

/** The back of a chair in the middle plane; its top at `x`, `y`. */
export function chair(x: number, y: number, scale: number, cloth: string): string {
  const { base, light, shade, deep } = tones(cloth);
  return `<g transform="translate(${x} ${y}) scale(${num(scale)})">${stroke('M-74 130V60M74 130V60', '#6e6a62', 8)}${shape('M-86 18Q-84 2 -66 0H66Q84 2 86 18L92 108Q92 122 78 122H-78Q-92 122 -92 108Z', base)}${shape('M20 0H66Q84 2 86 18L92 108Q92 122 78 122H30Z', shade)}${stroke('M-70 8H60', light, 6)}${stroke('M-64 96H66', deep, 3, 'opacity=".4"')}</g>`;
}
