import { palette } from '../art/palette.ts';
import { box, picture, shape } from '../art/svg.ts';
import { yours } from '../art/table-above.ts';

/** The size of the sign over whoever looks: in its own units, and in those of the figure it stands over. */
export const signSize = { width: 104, height: 60 };

/** A small sign that points down at somebody, with room for a word. */
export function drawYou(): string {
  const sign = (dy: number, colour: string, more = '') =>
    box(3, 2 + dy, 98, 42, colour, 21, more) + shape(`M40 ${42 + dy}h24l-12 14Z`, colour, more);
  return picture(
    signSize.width,
    signSize.height,
    '',
    sign(3, palette.night, 'opacity=".25"'),
    sign(0, yours),
    box(5, 4, 94, 38, 'none', 19, `stroke="${palette.chalk}" stroke-width="2" opacity=".7"`),
  );
}
