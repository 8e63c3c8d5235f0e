import { palette } from '../art/palette.ts';
import { disc, num, picture, shape } from '../art/svg.ts';
import { drawn, tableDrawn } from './art.ts';
import type { Lying } from './laid.ts';
import { middle } from './table-spots.ts';
import type { Room } from '../../src/story/vocabulary.ts';
import type { Sitter } from '../../src/room/things.ts';
import type { Drawn } from './textures.ts';

/** The settled table as one small picture, with all that lies on it by now. */
export function settledDrawn(seats: readonly Sitter[], lying: readonly Lying[], evening: boolean, room: Room): Drawn {
  const top = tableDrawn(seats, evening, room);
  const things = lying.map(({ id, drawn: { key }, spot }) => `${id} ${key} ${Math.round(spot.x)} ${Math.round(spot.y)}`);
  return drawn(820, 820, 0.25, ['settled', top.key, ...things].join('|'), () => drawSpread(top, lying));
}

/** A table seen from above with all that lies on it, as one round picture of 820 × 820. */
function drawSpread(top: Drawn, lying: readonly Lying[]): string {
  const things = lying.map(({ drawn, spot, width, height }) => {
    const [x, y] = [spot.x - middle.x + 410, spot.y - middle.y + 410];
    return `<g transform="translate(${num(x)} ${num(y)}) rotate(${num((spot.turn * 180) / Math.PI)})">${placed(drawn, -width / 2, -height / 2, width, height)}</g>`;
  });
  return picture(
    820,
    820,
    shape(disc(410, 416, 402), palette.night, 'opacity=".35"'),
    shape(disc(410, 408, 402), '#5d6b6c'),
    placed(top, 10, 8, 800, 800),
    ...things,
  );
}

const placed = ({ svg, width, height }: Drawn, x: number, y: number, w: number, h: number): string =>
  svg().replace(`width="${width}" height="${height}"`, `x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}"`);
