import { mix, palette } from '../art/palette.ts';
import { box, glow, picture } from '../art/svg.ts';

const side = 800;
const tiles = 40;
const carpet = mix(palette.slate, palette.wall, 0.22);

/** The carpet under the table seen from above, 800 × 800: tiles laid crosswise, lit in the middle. */
export function drawFloor(): string {
  const size = side / tiles;
  const laid = Array.from({ length: tiles * tiles }, (_, at) => [at % tiles, Math.floor(at / tiles)] as const)
    .filter(([column, row]) => (column + row) % 2 === 0)
    .map(([column, row]) =>
      box(column * size, row * size, size, size, mix(carpet, palette.night, 0.03 + 0.025 * ((column * 7 + row * 3) % 3))),
    );
  const light = glow('light', [side / 2 - 30, side / 2 - 40], side / 3, [
    [0, palette.cream, 0.3],
    [0.45, palette.cream, 0.08],
    [0.6, palette.night, 0.05],
    [1, palette.night, 0.42],
  ]);
  return picture(side, side, `<defs>${light}</defs>`, box(0, 0, side, side, carpet), ...laid, box(0, 0, side, side, 'url(#light)'));
}
