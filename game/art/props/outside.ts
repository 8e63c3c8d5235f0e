import type { DayTime, Season } from '../../../src/story/vocabulary.ts';
import { createDice } from '../dice.ts';
import { mix } from '../colour.ts';
import { palette } from '../palette.ts';
import { box, curve, disc, gradient, polygon, shape, stroke } from '../svg.ts';

const skies: Record<DayTime, readonly [string, string]> = {
  morning: ['#bcd3dd', '#fbeed2'],
  noon: ['#a9c8d8', '#e6eeea'],
  dusk: ['#35436f', '#d4917a'],
};
const leaves: Record<Season, string> = { autumn: '#c47a3f', winter: '#8d8578', spring: '#9bb56a', summer: '#5f8263' };
const grounds: Record<Season, string> = { autumn: '#a7a06c', winter: '#c9cdc4', spring: '#9db277', summer: '#86a067' };

/** Colours that the season and the hour give to everything out of doors. */
export function weather(
  season: Season,
  time: DayTime,
): {
  sky: readonly [string, string];
  leaf: string;
  ground: string;
  hills: readonly [string, string, string];
  dim: (colour: string) => string;
} {
  const dim = (colour: string): string => (time === 'dusk' ? mix(colour, '#232c4c', 0.62) : colour);
  const ground = grounds[season];
  const haze = time === 'dusk' ? '#6a6692' : mix(skies[time][1], skies[time][0], 0.35);
  return {
    sky: skies[time],
    leaf: dim(leaves[season]),
    ground: dim(ground),
    hills: [mix(dim(ground), haze, 0.62), mix(dim(ground), haze, 0.4), mix(dim(ground), haze, 0.18)],
    dim,
  };
}

/** Sky, hills and terraces as seen from a window of Calderwick; fills the picture so that it may slide behind the wall. */
export function drawOutside(
  season: Season,
  time: DayTime,
  id: string,
  kind: 'terrace' | 'playground' | 'trees' | 'town' = 'terrace',
): string {
  const { sky, ground, hills, dim } = weather(season, time);
  const roofs = kind === 'terrace' || kind === 'town' ? terrace(dim, time, kind === 'town' ? 300 : 322) : '';
  return (
    `<defs>${gradient(
      `${id}s`,
      [0, 60],
      [0, 400],
      [
        [0, sky[0]],
        [1, sky[1]],
      ],
    )}</defs>${box(0, 0, 1280, 720, `url(#${id}s)`)}<g transform="translate(0 -84)">` +
    shape(
      curve(
        [
          [-60, 256],
          [160, 216],
          [330, 236],
          [520, 196],
          [720, 226],
          [930, 190],
          [1120, 224],
          [1350, 206],
          [1350, 500],
          [-60, 500],
        ],
        true,
        0.7,
      ),
      hills[0],
    ) +
    shape(
      curve(
        [
          [-60, 294],
          [200, 262],
          [400, 284],
          [640, 250],
          [860, 276],
          [1080, 246],
          [1350, 270],
          [1350, 520],
          [-60, 520],
        ],
        true,
        0.7,
      ),
      hills[1],
    ) +
    roofs +
    box(0, 356, 1280, 460, ground) +
    (kind === 'playground' ? playground(season, dim) : '') +
    [190, 430, 760, 1010]
      .map((x, index) =>
        drawTree(x + (kind === 'trees' ? 40 : 0), 372, kind === 'trees' ? 1.25 : 0.9 + (index % 2) * 0.2, season, time, index + 3),
      )
      .join('') +
    '</g>'
  );
}

/** A row of terraced houses with chimneys across the whole width; a few windows are lit at dusk. */
function terrace(dim: (colour: string) => string, time: DayTime, top: number): string {
  const walls = ['#b98a6c', '#c29a7c', '#a97d62', '#bd9274'];
  return Array.from({ length: 17 }, (_, index) => {
    const x = index * 78 - 10;
    const y = top + (index % 3) * 5;
    const glass = (lit: boolean): string => (time === 'dusk' && lit ? '#f6cf7a' : dim('#5d6b72'));
    return (
      box(x, y, 78, 60, dim(walls[index % 4] as string)) +
      shape(
        polygon([
          [x - 2, y + 2],
          [x + 10, y - 17],
          [x + 70, y - 17],
          [x + 80, y + 2],
        ]),
        dim('#6d6a6c'),
      ) +
      box(x + 56, y - 32, 13, 24, dim('#8f6a55')) +
      box(x + 12, y + 14, 15, 20, glass(index % 2 === 1)) +
      box(x + 46, y + 14, 15, 20, glass(index % 3 === 0)) +
      box(x + 32, y + 30, 11, 30, dim(index % 2 ? '#2f5d62' : '#7a3343'))
    );
  }).join('');
}

/** In winter snow lies there, and along the fence. */
const playground = (season: Season, dim: (colour: string) => string): string =>
  box(0, 380, 1280, 130, dim(season === 'winter' ? '#eef1f2' : '#9a968e')) +
  stroke('M0 352H1280M0 334H1280', dim('#6c7a6a'), 3) +
  stroke(Array.from({ length: 60 }, (_, index) => `M${index * 22} 326v36`).join(''), dim('#6c7a6a'), 2) +
  (season === 'winter'
    ? box(0, 356, 1280, 26, dim('#e3e8ea')) +
      stroke(`M0 331H1280M0 349H1280${Array.from({ length: 60 }, (_, index) => `M${index * 22 - 3} 325h6`).join('')}`, dim('#fbfcfc'), 4)
    : '') +
  stroke('M236 384l22 -62h66l22 62M258 322h66M276 322v34M306 322v34M270 356h42', dim('#4c6470'), 4) +
  stroke('M368 398q18 -16 36 0t36 0', dim(palette.ochre), 3);

/** A tree in its season; its foot at `x`, `y`. */
export function drawTree(x: number, y: number, scale: number, season: Season, time: DayTime, seed: number): string {
  const { leaf, dim } = weather(season, time);
  const dice = createDice(seed);
  const trunk = stroke('M0 0V-44M0 -26L-17 -50M0 -34L15 -58M0 -44L-5 -70M-9 -39L-24 -42', dim('#5c4a3c'), 5);
  const crown = (across: number, up: number, spread: number, size: number, count: number): string =>
    Array.from({ length: count }, (_, index) => {
      const turn = (index / count) * 6.283 + dice();
      return disc(
        Math.round(across + Math.cos(turn) * spread),
        Math.round(up + Math.sin(turn) * spread * 0.72),
        Math.round(size * (0.82 + dice() * 0.36)),
      );
    }).join('');
  const leafy =
    season === 'winter'
      ? ''
      : shape(crown(4, -62, 25, 19, 9) + disc(4, -62, 26), mix(leaf, palette.night, 0.24)) +
        shape(crown(-3, -68, 20, 15, 8) + disc(-3, -68, 20), leaf) +
        shape(crown(-11, -76, 9, 10, 5), mix(leaf, palette.cream, 0.16));
  return `<g transform="translate(${x} ${y}) scale(${scale})">${trunk}${leafy}</g>`;
}
