import { mix } from '../colour.ts';
import { shining } from '../light.ts';
import { palette, tones } from '../palette.ts';
import { box, dots, glow, num, oval, polygon, shape, stroke } from '../svg.ts';

const spines = ['#7a3343', '#2f5d62', '#d9a945', '#4c6470', '#6c4a7c', '#a4532f', '#8fbcb4', '#d6c7ab', '#35584a'];

/** Shelves of books and boxes standing on the floor; its foot at `y + h`. */
export function bookcase(x: number, y: number, w: number, h: number, shelves: number, wood: string = palette.oak): string {
  const { base, shade, deep } = tones(wood);
  const step = (h - 12) / shelves;
  const rows = Array.from({ length: shelves }, (_, row) => {
    const floor = y + 8 + (row + 1) * step - 6;
    let at = x + 10;
    let books = '';
    for (let index = row * 5; at < x + w - 26; index++) {
      const wide = 8 + ((index * 7) % 6);
      const tall = step * (0.56 + ((index * 5) % 4) * 0.07);
      if (index % 9 === 7) at += 16;
      books +=
        box(at, floor - tall, wide, tall, spines[(index * 4 + row) % spines.length] as string, 1) +
        stroke(`M${num(at + 3)} ${num(floor - tall + 8)}h${wide - 6}`, palette.cream, 2, 'opacity=".6"');
      at += wide + 1.5;
    }
    return books + box(x + 4, floor, w - 8, 7, shade);
  }).join('');
  return (
    box(x + 6, y + 5, w, h, palette.night, 2, 'opacity=".15"') + box(x, y, w, h, base, 3) + box(x + 7, y + 7, w - 14, h - 12, deep) + rows
  );
}

/** A steel filing cabinet of `drawers` drawers. */
export function cabinet(x: number, y: number, w: number, h: number, drawers: number, steel = '#8b9698'): string {
  const { base, light, shade, deep } = tones(steel);
  const step = h / drawers;
  return (
    box(x + 5, y + 4, w, h, palette.night, 2, 'opacity=".16"') +
    box(x, y, w, h, base, 3) +
    box(x + w * 0.8, y, w * 0.2, h, shade, 2) +
    Array.from(
      { length: drawers },
      (_, index) =>
        stroke(`M${x + 4} ${num(y + step * (index + 1))}h${w - 8}`, deep, 2) +
        box(x + w * 0.32, y + step * index + step * 0.34, w * 0.36, 7, light, 3) +
        box(x + w * 0.38, y + step * index + 9, w * 0.24, 8, palette.chalk, 1),
    ).join('')
  );
}

/** A low cupboard with two doors, for what stands on it; its top left at `x`, `y`. */
export function lowCupboard(x: number, y: number, w: number, h: number, wood: string = palette.oak): string {
  const { base, light, shade, deep } = tones(wood);
  return (
    box(x + 5, y + 5, w, h, palette.night, 2, 'opacity=".16"') +
    box(x, y, w, h, base, 2) +
    box(x - 4, y - 4, w + 8, 9, light, 2) +
    stroke(`M${x + w / 2} ${y + 8}v${h - 12}`, deep, 2) +
    box(x + w / 2 - 14, y + h * 0.4, 4, 14, shade, 2) +
    box(x + w / 2 + 10, y + h * 0.4, 4, 14, shade, 2)
  );
}

/** A computer on its stand; the foot at `x`, `y`. */
export const monitor = (x: number, y: number, scale: number, lines = true): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${shape('M-26 0h52l-6 -8h-40zM-7 -8h14v-22h-14z', '#4a5157')}${box(-66, -106, 132, 82, '#343b42', 5)}${box(-60, -100, 120, 68, '#8fb0b8', 2)}${shape('M-60 -100h52l-30 68h-22z', '#b4cbd0', 'opacity=".7"')}${lines ? stroke('M-48 -84h50M-48 -72h70M-48 -60h40', palette.chalk, 4, 'opacity=".85"') : ''}</g>`;

/** A low sofa against the wall; its top left at `x`, `y`. */
export function sofa(x: number, y: number, w: number, cloth: string): string {
  const { base, light, shade, deep } = tones(cloth);
  return (
    oval(x + w / 2, y + 128, w * 0.54, palette.night, 10, 'opacity=".2"') +
    box(x, y, w, 92, base, 16) +
    box(x + w * 0.5, y + 4, w * 0.5 - 6, 84, shade, 14, 'opacity=".55"') +
    box(x - 20, y + 34, 44, 90, light, 14) +
    box(x + w - 24, y + 34, 44, 90, shade, 14) +
    box(x + 18, y + 66, w - 36, 34, light, 10) +
    box(x + 16, y + 92, w - 32, 30, shade, 5) +
    stroke(`M${x + w / 2} ${y + 12}v78`, deep, 2.4, 'opacity=".5"') +
    `<g transform="rotate(12 ${x + 66} ${y + 52})">${box(x + 38, y + 28, 54, 48, palette.ochre, 10)}${stroke(`M${x + 46} ${y + 40}l38 26`, mix(palette.ochre, palette.brick, 0.5), 4)}</g>`
  );
}

/** Lamplight that fades outwards. */
export const shine = (id: string, x: number, y: number, r: number): string =>
  `<defs>${glow(id, [x, y], r, [
    [0, '#ffdf9e', 0.6],
    [1, '#ffdf9e', 0],
  ])}</defs>${oval(x, y, r, `url(#${id})`)}`;

/** A standing lamp; lit at dusk. */
export const lamp = (x: number, y: number, height: number, lit: boolean): string =>
  oval(x, y, 26, '#5c5348', 6) +
  stroke(`M${x} ${y}V${y - height + 40}`, '#6e6355', 5) +
  shape(`M${x - 22} ${y - height}h44l16 46h-76z`, lit ? shining.shade : '#e4d2ab') +
  shape(`M${x + 6} ${y - height}h16l16 46h-26z`, lit ? shining.shadeTurned : '#cdb98f');

/** A low shelf of toys and boxes, child-high. */
export function toyShelf(x: number, y: number, w: number): string {
  const wood = tones('#d3aa78');
  const boxes = Array.from(
    { length: Math.floor(w / 58) },
    (_, index) =>
      box(x + 10 + index * 57, y + 46, 46, 34, tones(['#c8553d', '#8fbcb4', '#f0c75e', '#4f7396'][index % 4] as string).base, 4) +
      box(x + 24 + index * 57, y + 56, 18, 8, palette.chalk, 2),
  ).join('');
  const top =
    shape(`M${x + 22} ${y}v-22h22v22zM${x + 48} ${y}v-22h22v22z`, palette.brick) +
    shape(`M${x + 34} ${y - 22}v-22h24v22z`, palette.ochre) +
    oval(x + 108, y - 14, 14, palette.teal) +
    stroke(`M${x + 142} ${y - 2}q22 -22 44 0`, palette.plum, 9) +
    stroke(`M${x + 150} ${y - 2}q14 -13 28 0`, palette.ochre, 7);
  return (
    box(x, y, w, 90, wood.base, 3) +
    box(x + 6, y + 8, w - 12, 30, wood.deep) +
    box(x + 6, y + 42, w - 12, 42, wood.deep) +
    stroke(
      Array.from({ length: Math.floor(w / 14) - 1 }, (_, index) => `M${x + 14 + index * 14} ${y + 36}v-${18 + ((index * 5) % 7)}`).join(''),
      '#d6c7ab',
      6,
    ) +
    dots(
      Array.from({ length: Math.floor(w / 42) - 1 }, (_, index) => [x + 20 + index * 42, y + 30] as const),
      6,
      palette.brick,
    ) +
    boxes +
    top
  );
}

/** An examination couch with a paper roll. */
export function couch(x: number, y: number, w: number): string {
  const leather = tones('#4f7d88');
  return (
    oval(x + w / 2, y + 108, w * 0.5, palette.night, 9, 'opacity=".18"') +
    stroke(`M${x + 26} ${y + 30}V${y + 104}M${x + w - 26} ${y + 30}V${y + 104}M${x + 26} ${y + 78}H${x + w - 26}`, '#a9b0b0', 8) +
    shape(
      `M${x} ${y + 8}L${x + 70} ${y - 34}Q${x + 82} ${y - 38} ${x + 90} ${y - 28}L${x + 106} ${y + 4}H${x + w}Q${x + w + 8} ${y + 8} ${x + w} ${y + 32}H${x + 8}Q${x - 6} ${y + 26} ${x} ${y + 8}Z`,
      leather.base,
    ) +
    shape(
      `M${x + 30} ${y - 10}L${x + 70} ${y - 34}Q${x + 82} ${y - 38} ${x + 90} ${y - 28}L${x + 106} ${y + 4}H${x + w}v10H${x + 98}L${x + 76} ${y - 18}L${x + 30} ${y + 8}Z`,
      palette.chalk,
    ) +
    shape(`M${x + w - 60} ${y + 14}h60q8 4 0 18h-60z`, leather.shade)
  );
}

/** A wash basin with soap and towels above. */
export const basin = (x: number, y: number): string =>
  shape(`M${x} ${y}h92v14q-8 28 -46 28t-46 -28z`, '#f1eee6') +
  shape(`M${x + 52} ${y + 42}q34 -2 40 -28v-14h-22z`, '#d5d3ca') +
  oval(x + 46, y + 2, 40, '#d9d7cd', 5) +
  stroke(`M${x + 46} ${y - 2}v-22q0 -8 12 -8t12 10`, '#9aa3a4', 6) +
  box(x - 2, y - 108, 34, 48, '#e9e6dd', 5) +
  box(x + 8, y - 70, 14, 10, palette.teal, 2) +
  box(x + 54, y - 112, 48, 56, '#dcd8cc', 5) +
  shape(`M${x + 64} ${y - 58}h28l4 16h-36z`, '#f6f3ea');

/** A hanging curtain round a bed, on a rail. */
export const screenCurtain = (x: number, y: number, w: number, h: number, cloth: string): string => {
  const { base, light, shade } = tones(cloth);
  return (
    stroke(`M${x - 14} ${y}H${x + w + 30}`, '#9aa3a4', 5) +
    shape(`M${x} ${y + 4}h${w}l6 ${h}h${-w - 12}z`, base) +
    Array.from({ length: Math.floor(w / 20) }, (_, index) =>
      stroke(`M${x + 10 + index * 20} ${y + 6}q-4 ${h / 2} ${index % 2 ? 3 : -2} ${h - 6}`, index % 2 ? shade : light, 7, 'opacity=".6"'),
    ).join('')
  );
};

/** A water cooler. */
export const cooler = (x: number, y: number): string =>
  box(x + 5, y + 6, 56, 150, palette.night, 6, 'opacity=".15"') +
  shape(`M${x + 8} ${y}q-6 -52 8 -56h24q14 4 8 56z`, '#a7c7d2') +
  shape(`M${x + 32} ${y}q4 -50 2 -56h6q14 4 8 56z`, '#86adbb') +
  box(x, y, 56, 152, '#e4e0d6', 5) +
  box(x + 40, y, 16, 152, '#c9c5ba', 4) +
  box(x + 10, y + 20, 30, 36, '#aeb3b1', 3) +
  box(x + 14, y + 24, 8, 10, palette.brick, 2) +
  box(x + 28, y + 24, 8, 10, '#4f7396', 2);

/** A row of lockers. */
export const lockers = (x: number, y: number, count: number, h: number, steel = '#6f8590'): string =>
  Array.from({ length: count }, (_, index) => {
    const { base, shade, light } = tones(index % 3 === 1 ? mix(steel, palette.teal, 0.35) : steel);
    const at = x + index * 46;
    return (
      box(at, y, 45, h, base, 2) +
      box(at + 36, y, 9, h, shade, 1) +
      stroke(`M${at + 9} ${y + 14}h20M${at + 9} ${y + 21}h20M${at + 9} ${y + 28}h20`, shade, 2.4) +
      box(at + 5, y + h * 0.48, 5, 18, light, 2)
    );
  }).join('');

/** Kitchen units with a tap and a kettle, against the wall. */
export function kitchen(x: number, y: number, w: number, foot: number): string {
  const doors = tones('#a9b69b');
  return (
    box(x, y, w, foot - y, doors.base, 2) +
    Array.from(
      { length: Math.floor(w / 74) },
      (_, index) =>
        stroke(`M${x + 8 + index * 74} ${y + 24}h60v${foot - y - 38}h-60z`, doors.shade, 3) +
        box(x + 58 + index * 74, y + 32, 5, 18, '#7d7564', 2),
    ).join('') +
    box(x - 6, y - 4, w + 12, 16, tones('#b98a5c').base, 3) +
    box(x - 6, y + 7, w + 12, 5, tones('#b98a5c').shade, 2) +
    // The handle is over the lid, so that it grows out of nobody who sits before it.
    stroke(`M${x + w - 42} ${y - 42}q14 -26 28 0`, '#5d6669', 5) +
    shape(`M${x + w - 50} ${y - 4}q-2 -38 22 -40q24 2 22 40z`, '#9aa3a4') +
    shape(`M${x + w - 26} ${y - 44}q22 4 20 40h-14z`, '#7b8486') +
    shape(`M${x + w - 46} ${y - 16}l-16 -20l7 -4l14 12z`, '#9aa3a4') +
    stroke(`M${x + 18} ${y - 4}v-34q0 -12 16 -12t16 14`, '#9aa3a4', 6)
  );
}

/** Small shoes by a door: the trace of a child. */
export const shoes = (x: number, y: number): string =>
  [0, 26]
    .map(
      (dx, index) =>
        shape(`M${x + dx} ${y}q-2 -14 6 -15q4 6 10 7q9 2 8 8z`, index ? '#b8483a' : palette.brick) +
        stroke(`M${x + dx - 1} ${y + 1}h26`, palette.chalk, 3) +
        stroke(`M${x + dx + 7} ${y - 11}l7 -3`, palette.chalk, 1.8),
    )
    .join('');

/** A microphone on a bent stalk with a name plate, for a panel. */
export const place = (x: number, y: number): string =>
  oval(x, y, 15, palette.night, 5) +
  stroke(`M${x} ${y - 2}q-2 -28 12 -44`, '#3b424c', 4) +
  stroke(`M${x + 11} ${y - 44}l5 -10`, palette.ink, 9) +
  shape(
    polygon([
      [x + 36, y + 6],
      [x + 108, y + 6],
      [x + 104, y - 18],
      [x + 40, y - 18],
    ]),
    palette.chalk,
  ) +
  shape(
    polygon([
      [x + 36, y + 6],
      [x + 108, y + 6],
      [x + 110, y + 12],
      [x + 34, y + 12],
    ]),
    palette.wall,
  ) +
  stroke(`M${x + 52} ${y - 6}h40`, palette.slate, 4);

/** A laptop seen from its back, open on the table. */
export const laptop = (x: number, y: number, scale = 1): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${oval(4, 4, 72, palette.night, 10, 'opacity=".22"')}${shape('M-62 0L-56 -74Q-55 -78 -50 -78H50Q55 -78 56 -74L62 0Z', '#6f7a80')}${shape('M10 0L30 -78H50Q55 -78 56 -74L62 0Z', '#5b666c')}${dots([[0, -40]], 6, '#8f9aa0')}${shape('M-70 0H70L66 8H-66Z', '#8a959a')}</g>`;
