import { cloths, palette, tones } from '../palette.ts';
import { mug } from '../props/table-things.ts';
import { group, num, polygon, shape, stroke } from '../svg.ts';
import type { Body } from './body.ts';
import type { Look } from './look.ts';

const lowered = (rise: number, ...parts: string[]): string =>
  rise ? group(`transform="translate(0 ${num(rise)})"`, ...parts) : parts.join('');

/** Papers spread under both hands. */
export const papers = ({ cx, rise }: Body): string =>
  lowered(
    rise,
    shape(
      polygon([
        [cx - 78, 452],
        [cx + 60, 446],
        [cx + 86, 482],
        [cx - 96, 482],
      ]),
      '#d8d0bf',
    ) +
      shape(
        polygon([
          [cx - 66, 447],
          [cx + 68, 444],
          [cx + 92, 480],
          [cx - 82, 482],
        ]),
        palette.chalk,
      ) +
      stroke(`M${num(cx - 46)} 456h64M${num(cx - 50)} 464h84M${num(cx - 54)} 472h60`, palette.slate, 2, 'opacity=".55"'),
  );

/** A pen in a hand that writes. */
export const pen = ({ cx, rise }: Body): string =>
  lowered(
    rise,
    stroke(`M${num(cx + 58)} 420L${num(cx + 28)} 462`, palette.ink, 4.5) +
      stroke(`M${num(cx + 58)} 420L${num(cx + 50)} 431`, palette.brick, 5),
  );

/** A notebook under the hands. */
export const notebook = ({ cx, rise }: Body): string =>
  lowered(
    rise,
    shape(
      polygon([
        [cx - 40, 450],
        [cx + 62, 446],
        [cx + 78, 490],
        [cx - 50, 490],
      ]),
      palette.chalk,
    ),
    stroke(`M${num(cx - 22)} 459h60M${num(cx - 25)} 468h74`, palette.slate, 2, 'opacity=".5"'),
  );

const mugs = [palette.brick, palette.sage, palette.ochre, palette.slate];

const mugAt = { x: -18, y: 466 };

/** A mug on the table, under the hand that holds it. */
export const mugHeld = ({ cx, rise }: Body, look: Look): string =>
  lowered(rise, mug(Math.round(cx + mugAt.x), mugAt.y, mugs[look.cloth.length % mugs.length] as string, 1.15));

/** A walking stick, its crook at the hand. */
export const stick = ({ cx }: Body): string =>
  stroke(`M${num(cx + 170)} 640L${num(cx + 166)} 514M${num(cx + 182)} 506Q${num(cx + 160)} 498 ${num(cx + 136)} 508`, '#6d4a2e', 11) +
  stroke(`M${num(cx + 168)} 640L${num(cx + 164)} 520`, palette.oak, 3);

/** A folder held before the body. */
export const folder = ({ cx, cloth }: Body): string => {
  const { base, shade } = tones(cloth.base === cloths.sage || cloth.base === cloths.sea ? palette.ochre : palette.sage);
  return (
    shape(
      polygon([
        [cx - 30, 366],
        [cx + 82, 372],
        [cx + 74, 486],
        [cx - 38, 486],
      ]),
      palette.chalk,
    ) +
    shape(
      polygon([
        [cx - 40, 372],
        [cx + 76, 378],
        [cx + 68, 490],
        [cx - 48, 490],
      ]),
      base,
    ) +
    shape(
      polygon([
        [cx + 40, 376],
        [cx + 76, 378],
        [cx + 68, 490],
        [cx + 32, 490],
      ]),
      shade,
    )
  );
};
