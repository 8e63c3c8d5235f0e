import { mix } from '../colour.ts';
import { palette, tones } from '../palette.ts';
import { box, num, oval, polygon, shape, stroke } from '../svg.ts';
import type { BoardSpot } from './hung.ts';

/** The frame of a window round a hole in the wall, with sill and glazing bars. `panes` across. */
export function windowFrame(x: number, y: number, w: number, h: number, panes = 2, frame: string = palette.chalk): string {
  const { shade } = tones(frame);
  const bars = Array.from({ length: panes - 1 }, (_, index) => box(x + (w * (index + 1)) / panes - 5, y, 10, h, frame)).join('');
  return (
    stroke(`M${x} ${y}h${w}v${h}h${-w}z`, frame, 13) +
    stroke(`M${x + 8} ${y + h}V${y + 8}H${x + w}`, shade, 3, 'opacity=".5"') +
    bars +
    box(x, y + h * 0.3, w, 6, frame) +
    shape(
      polygon([
        [x + w * 0.08, y + h - 8],
        [x + w * 0.34, y + 8],
        [x + w * 0.42, y + 8],
        [x + w * 0.16, y + h - 8],
      ]),
      '#ffffff',
      'opacity=".13"',
    ) +
    box(x - 16, y + h + 4, w + 32, 13, frame, 3) +
    box(x - 16, y + h + 14, w + 32, 4, shade, 1)
  );
}

/** A venetian blind; a broken one hangs down on its left side. `drop` is how far it is lowered, 0 to 1. */
export function blind(x: number, y: number, w: number, h: number, drop: number, broken = false): string {
  const count = Math.max(3, Math.round((h * drop) / 9));
  const slats = Array.from({ length: count }, (_, index) => {
    const sag = broken && index > 3 ? (index - 3) * 5.2 : 0;
    const at = y + 8 + index * 8;
    return stroke(`M${x + 3} ${num(at + sag)}L${x + w - 3} ${at}`, index % 2 ? '#e6dcc6' : '#f3ebd9', 4.6);
  }).join('');
  const end = y + 8 + count * 8;
  return (
    box(x - 4, y - 4, w + 8, 11, '#d9cfba', 2) +
    slats +
    stroke(
      `M${x + w - 16} ${y + 4}V${num(y + h * 0.62)}M${x + w * 0.24} ${y + 4}V${end + (broken ? (count - 4) * 4 : 0)}M${x + w * 0.76} ${y + 4}V${end}`,
      '#b8ad97',
      1.6,
    ) +
    oval(x + w - 16, y + h * 0.62 + 5, 3.4, '#b8ad97')
  );
}

/** A curtain at one side of a window, gathered in folds. */
export const curtain = (x: number, y: number, w: number, h: number, cloth: string): string => {
  const { light, base, shade } = tones(cloth);
  return (
    shape(`M${x} ${y}h${w}q-6 ${h / 2} 3 ${h}h${-w - 6}q7 ${-h / 2} 3 ${-h}Z`, base) +
    [0.2, 0.48, 0.76]
      .map((share, index) => stroke(`M${num(x + w * share)} ${y + 4}q-5 ${h / 2} 2 ${h - 6}`, index ? shade : light, 6, 'opacity=".7"'))
      .join('')
  );
};

/** A whiteboard, with nothing on it. */
export const whiteboard = ({ x, y, w, h }: BoardSpot): string =>
  box(x - 2, y + 4, w + 12, h + 10, palette.night, 5, 'opacity=".16"') +
  box(x - 8, y - 8, w + 16, h + 16, '#9a978c', 6) +
  box(x, y, w, h, palette.chalk, 2) +
  shape(
    polygon([
      [x, y],
      [x + w * 0.3, y],
      [x + w * 0.12, y + h],
      [x, y + h],
    ]),
    '#ffffff',
    'opacity=".6"',
  ) +
  box(x + w * 0.22, y + h + 6, w * 0.56, 8, '#b3afa3', 2) +
  // In the middle, between the heads of those who sit before it.
  box(x + w * 0.5 - 44, y + h + 1, 30, 6, palette.brick, 3) +
  box(x + w * 0.5 - 22, y + h + 1, 30, 6, palette.teal, 3) +
  box(x + w * 0.5 + 16, y + h - 3, 30, 10, '#4a4f55', 3);

/** A clock; the hands show the hour. */
export function clock(x: number, y: number, r: number, time: 'morning' | 'noon' | 'dusk'): string {
  const [hour, minute] = { morning: [9.33, 20], noon: [12.1, 6], dusk: [16.75, 45] }[time] as [number, number];
  const hand = (turn: number, length: number, width: number): string =>
    stroke(`M${x} ${y}L${num(x + Math.sin(turn) * length)} ${num(y - Math.cos(turn) * length)}`, palette.ink, width);
  return (
    oval(x + 3, y + 4, r, palette.night, r, 'opacity=".18"') +
    oval(x, y, r, '#5b6468') +
    oval(x, y, r - 4, palette.chalk) +
    Array.from(
      { length: 12 },
      (_, index) =>
        `M${num(x + Math.sin(index * 0.5236) * (r - 7))} ${num(y - Math.cos(index * 0.5236) * (r - 7))}l${num(Math.sin(index * 0.5236) * -3)} ${num(Math.cos(index * 0.5236) * 3)}`,
    ).reduce((all, tick) => all.replace('d="', `d="${tick}`), stroke('', palette.slate, 2)) +
    hand((hour / 12) * 6.283, r * 0.45, 3.4) +
    hand((minute / 60) * 6.283, r * 0.68, 2.2) +
    oval(x, y, 2.6, palette.brick)
  );
}

/** A ribbed radiator under a window. */
export const radiator = (x: number, y: number, w: number, h: number): string =>
  box(x + 4, y + 6, w, h, palette.night, 6, 'opacity=".14"') +
  box(x, y, w, h, '#ebe3d2', 6) +
  stroke(Array.from({ length: Math.floor(w / 16) }, (_, index) => `M${x + 11 + index * 16} ${y + 9}v${h - 18}`).join(''), '#cfc4ae', 5) +
  stroke(`M${x + 4} ${y + 4}h${w - 8}`, palette.chalk, 4) +
  stroke(`M${x + w} ${y + h - 14}h16v26`, '#cfc4ae', 5) +
  oval(x + w + 6, y + h - 14, 6, palette.chalk);

/** A door in the back wall with a glazed strip; `open` lets the corridor's light in. */
export function door(x: number, y: number, w: number, h: number, colour: string = palette.oak, glazed = true): string {
  const { base, light, shade, deep } = tones(mix(colour, '#6b4a2f', 0.18));
  return (
    box(x - 12, y - 12, w + 24, h + 12, deep) +
    box(x - 7, y - 7, w + 14, h + 7, shade) +
    box(x, y, w, h, base) +
    box(x, y, w * 0.12, h, light, 0, 'opacity=".6"') +
    (glazed
      ? box(x + w * 0.58, y + 30, w * 0.24, h * 0.42, shade) +
        box(x + w * 0.6, y + 34, w * 0.2, h * 0.42 - 8, '#c6d6d6') +
        shape(
          polygon([
            [x + w * 0.6, y + 60],
            [x + w * 0.8, y + 34],
            [x + w * 0.8, y + 70],
            [x + w * 0.6, y + 98],
          ]),
          '#ffffff',
          'opacity=".4"',
        )
      : stroke(
          `M${x + 18} ${y + 24}h${w - 36}v${h * 0.36}h${36 - w}zM${x + 18} ${y + h * 0.52}h${w - 36}v${h * 0.36}h${36 - w}z`,
          shade,
          3,
        )) +
    box(x + 10, y + h * 0.5, 7, 34, '#8e8a80', 3) +
    stroke(`M${x + 13} ${num(y + h * 0.54)}h20`, '#6b675e', 5) +
    box(x + 2, y + h - 26, w - 4, 24, '#a8a498', 0, 'opacity=".55"')
  );
}

/** A notice board with papers. `seed` arranges them. */
export function noticeboard(x: number, y: number, w: number, h: number, seed = 1, felt: string = '#8e7a5c'): string {
  const sheets = [palette.chalk, '#cfdbd3', '#f0dca0', '#dfb8a6', '#cfd6e2'];
  const columns = Math.max(2, Math.floor(w / 52));
  const rows = Math.max(1, Math.floor(h / 62));
  const papers = Array.from({ length: columns * rows }, (_, index) => {
    const [px, py] = [x + 10 + (index % columns) * ((w - 12) / columns), y + 10 + Math.floor(index / columns) * ((h - 12) / rows)];
    const tall = 40 + ((index * seed * 7) % 12);
    return `<g transform="rotate(${((index * 5 * seed) % 9) - 4} ${num(px + 18)} ${num(py + 20)})">${box(px, py, 37, tall, sheets[(index + seed) % 5] as string, 1)}${stroke(`M${num(px + 6)} ${num(py + 12)}h24M${num(px + 6)} ${num(py + 20)}h18M${num(px + 6)} ${num(py + 28)}h22`, palette.slate, 1.8, 'opacity=".5"')}${oval(px + 18, py + 4, 2.6, palette.brick)}</g>`;
  }).join('');
  return (
    box(x + 4, y + 5, w, h, palette.night, 3, 'opacity=".15"') +
    box(x - 5, y - 5, w + 10, h + 10, mix(palette.oak, palette.night, 0.2), 3) +
    box(x, y, w, h, felt) +
    papers
  );
}

/** A picture or notice in a frame, filled by `inside` drawn on a square of 100. */
export const framed = (x: number, y: number, w: number, h: number, inside: string, frame: string = palette.oak): string =>
  box(x + 4, y + 5, w, h, palette.night, 2, 'opacity=".16"') +
  box(x, y, w, h, frame, 2) +
  box(x + 5, y + 5, w - 10, h - 10, palette.chalk) +
  `<svg x="${x + 8}" y="${y + 8}" width="${w - 16}" height="${h - 16}" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice">${inside}</svg>`;

/** A poster of calm shapes; four kinds. */
export function poster(kind: 'hands' | 'river' | 'fruit' | 'rules'): string {
  if (kind === 'river')
    return (
      box(0, 0, 100, 100, palette.sky) +
      shape('M0 60Q30 36 60 54T100 44V100H0Z', palette.sage) +
      shape('M40 58Q64 74 30 100H70Q80 76 56 56Z', palette.teal) +
      oval(74, 24, 9, palette.ochre)
    );
  if (kind === 'fruit')
    return (
      box(0, 0, 100, 100, '#efe3c8') +
      oval(36, 58, 20, palette.brick) +
      oval(64, 54, 17, palette.ochre) +
      oval(54, 70, 15, palette.sage) +
      stroke('M36 38q4 -12 14 -14', '#5f8263', 4)
    );
  if (kind === 'hands')
    return (
      box(0, 0, 100, 100, palette.teal) +
      stroke('M14 76q14 -30 36 -22q22 -8 36 22', palette.ochre, 10) +
      stroke('M24 84q12 -20 26 -14q14 -6 26 14', palette.chalk, 6) +
      stroke('M20 16h60M28 28h44', palette.chalk, 5)
    );
  return (
    box(0, 0, 100, 100, palette.chalk) +
    box(0, 0, 100, 22, palette.slate) +
    stroke('M12 38h70M12 52h56M12 66h66M12 80h44', palette.slate, 4)
  );
}

/** A row of pegs with a coat or a bag on some of them: the trace of a child. */
export function pegs(x: number, y: number, count: number, hung: readonly ('coat' | 'bag' | 'none')[]): string {
  const rail = box(x, y, count * 46, 12, tones(palette.oak).base, 3) + box(x, y + 9, count * 46, 4, tones(palette.oak).shade, 2);
  const cloths = [palette.brick, palette.slate, palette.ochre, palette.plum, palette.teal];
  return (
    rail +
    Array.from({ length: count }, (_, index) => {
      const px = x + 23 + index * 46;
      const kind = hung[index % hung.length];
      const cloth = tones(cloths[index % 5] as string);
      const thing =
        kind === 'coat'
          ? shape(`M${px - 12} ${y + 16}q12 -9 24 0l7 22l-6 3l-3 -8v38h-20v-38l-3 8l-6 -3z`, cloth.base) +
            shape(`M${px} ${y + 12}q8 0 12 4l7 22l-6 3l-3 -8v38h-10z`, cloth.shade)
          : kind === 'bag'
            ? stroke(`M${px - 7} ${y + 24}q7 -16 14 0`, cloth.deep, 3) +
              box(px - 14, y + 22, 28, 32, cloth.base, 6) +
              box(px - 9, y + 36, 18, 14, cloth.shade, 3)
            : '';
      return thing + oval(px, y + 13, 4, '#8b6a48') + box(px - 9, y - 20, 18, 14, palette.chalk, 2);
    }).join('')
  );
}
