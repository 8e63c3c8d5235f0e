import { mix } from './colour.ts';
import { letter, letteredWidth } from './props/lettering.ts';
import { palette, tones } from './palette.ts';
import { box, disc, num, oval, picture, shape, stroke } from './svg.ts';

const tokenLooks = {
  i: ['I', palette.ochre, palette.ink],
  we: ['WE', palette.teal, palette.chalk],
  they: ['THEY', palette.plum, palette.chalk],
} as const;

/** A wooden token of 96 × 96 that a player sets on a choice: I, We or They, told apart by word, colour and form. */
export function drawToken(kind: 'i' | 'we' | 'they'): string {
  const [word, colour, ink] = tokenLooks[kind];
  const { base, light, deep } = tones(colour);
  const outline =
    kind === 'i'
      ? disc(48, 46, 34)
      : kind === 'we'
        ? 'M30 12H66Q84 12 84 46T66 80H30Q12 80 12 46T30 12Z'
        : 'M48 8L86 36Q88 38 87 41L74 78Q73 82 69 82H27Q23 82 22 78L9 41Q8 38 10 36Z';
  const size = kind === 'they' ? 15 : kind === 'we' ? 20 : 26;
  return picture(
    96,
    96,
    `<g transform="translate(3 9)">${shape(outline, palette.night, 'opacity=".25"')}</g><g transform="translate(0 6)">${shape(outline, deep)}</g>`,
    shape(outline, base),
    `<g transform="translate(4.8 4.6) scale(.9)">${shape(outline, light, 'opacity=".5"')}</g><g transform="translate(6.7 6.9) scale(.86)">${shape(outline, base)}</g>`,
    stroke('M27 26q8 -9 18 -10', light, 4),
    letter(word, 49 - letteredWidth(word, size) / 2 + size * 0.1, 46 - size / 2, size, ink),
  );
}

/** The paper of a choice card, 360 × 200, without words: they are set over it as text. */
export const drawCard = (): string =>
  picture(
    360,
    200,
    box(8, 11, 346, 184, palette.night, 8, 'opacity=".2"'),
    box(4, 4, 346, 184, palette.chalk, 8),
    shape('M12 4H342Q350 4 350 12V30H4V12Q4 4 12 4Z', mix(palette.paper, palette.chalk, 0.35)),
    stroke('M20 30H334', palette.wall, 1.6),
    shape('M350 150V180Q350 188 342 188H300Q340 184 350 150Z', mix(palette.paper, palette.wall, 0.35)),
  );

/** How a window of time stands: how the child fares then, -4 to 4, or not reached yet. */
export type WindowState = number | null;

/** The pot on the sill of each window: a shoot after a day, leaves after a month, a tall plant in flower after a year. It grows grey where things go badly. */
function potPlant(x: number, y: number, age: number, warm: number): string {
  const tall = [12, 34, 74][age] ?? 12;
  const green = tones(mix('#8b8d84', '#5f8a4e', warm));
  const pairs = [1, 2, 4][age] ?? 1;
  const foot = y - 18;
  const leaves = Array.from({ length: pairs * 2 }, (_, at) => {
    const up = foot - tall * ((Math.floor(at / 2) + 1) / pairs);
    const way = at % 2 ? 1 : -1;
    const long = age === 0 ? 8 : 15;
    return shape(
      `M${x} ${num(up + 6)}q${way * long * 0.4} ${-long * 0.7} ${way * long} ${-long * 0.3}q${-way * long * 0.3} ${long * 0.7} ${-way * long} ${long * 0.3}z`,
      at % 2 ? green.shade : green.base,
    );
  });
  const flower =
    age === 2
      ? oval(x, foot - tall - 5, 9, mix('#a9a49a', palette.ochre, warm)) + oval(x, foot - tall - 5, 4, mix('#6d675f', palette.brick, warm))
      : '';
  return (
    stroke(`M${x} ${foot}V${num(foot - tall)}`, green.shade, 3) +
    leaves.join('') +
    flower +
    shape(`M${x - 14} ${y - 20}h28l-4 22h-20z`, '#b0613f') +
    box(x - 16, y - 24, 32, 7, '#bf7350', 2)
  );
}

/** Three windows of one house, 720 × 260: a day, a month and a year on. Each is dark until reached, then lit the warmer the better the child fares. */
export function drawWindows(day: WindowState, month: WindowState, year: WindowState): string {
  const brick = tones('#a9755a');
  const courses =
    stroke(Array.from({ length: 13 }, (_, row) => `M0 ${row * 20 + 10}H720`).join(''), brick.shade, 1.6, 'opacity=".5"') +
    stroke(
      Array.from({ length: 13 }, (_, row) =>
        Array.from({ length: 13 }, (__, column) => `M${column * 60 + (row % 2) * 30} ${row * 20 - 10}v20`).join(''),
      ).join(''),
      brick.shade,
      1.6,
      'opacity=".35"',
    );
  const windows = [day, month, year]
    .map((state, index) => {
      const x = 60 + index * 220;
      const warm = state === null ? 0 : (Math.max(-4, Math.min(4, state)) + 4) / 8;
      const glass = state === null ? '#3a4654' : mix('#5d6470', '#f6d489', 0.15 + warm * 0.85);
      const curtainCloth = tones(state === null ? '#4a5560' : mix('#6a6f78', palette.brick, warm * 0.7));
      const inside =
        state === null
          ? ''
          : oval(x + 80, 74, 30 + warm * 26, palette.cream, 24 + warm * 20, `opacity="${num(0.12 + warm * 0.45)}"`) +
            shape(`M${x + 66} 62h28l9 24h-46zM${x + 78} 40h4v24h-4z`, mix('#4c4a52', palette.ochre, warm)) +
            (warm > 0.4
              ? stroke(`M${x + 30} 184h100`, '#6b4a2f', 7) +
                (warm > 0.6 ? oval(x + 58, 150, 13, '#6b4a38') + shape(`M${x + 40} 184q2 -24 18 -24t18 24z`, palette.teal) : '') +
                (warm > 0.75 ? oval(x + 98, 158, 10, '#4a332a') + shape(`M${x + 85} 184q2 -18 13 -18t13 18z`, palette.ochre) : '')
              : '');
      return (
        box(x - 10, 12, 180, 196, brick.deep, 3) +
        box(x, 20, 160, 172, glass) +
        inside +
        shape(`M${x} 20h34q6 90 -14 172h-20z`, curtainCloth.base) +
        shape(`M${x + 160} 20h-34q-6 90 14 172h20z`, curtainCloth.shade) +
        stroke(`M${x} 20h160v172h-160zM${x + 80} 20v172M${x} 92h160`, palette.chalk, 9) +
        box(x - 18, 196, 196, 16, mix(palette.wall, palette.chalk, 0.4), 3) +
        box(x - 18, 208, 196, 6, brick.deep, 2) +
        (state === null ? '' : potPlant(x + 143, 200, index, warm))
      );
    })
    .join('');
  return picture(720, 260, box(0, 0, 720, 260, brick.base), courses, windows);
}
