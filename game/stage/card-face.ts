import type { Pledge } from '../../src/session/events.ts';
import { mix, palette, tones } from '../art/palette.ts';
import { letter, letteredWidth } from '../art/props/lettering.ts';
import { box, disc, picture, shape, stroke } from '../art/svg.ts';

/** What a card on the table shows: its back, a choice by the number it has in the page (0: none; its words are there), or an answer of a commitment round. */
export type CardFace = 'down' | number | Pledge;

/** Lucide icons (ISC licence), paths on a 24-unit square, and the colour of the answer. */
const answers: Record<Pledge, { colour: string; icon: string }> = {
  hold: {
    colour: palette.slate,
    icon: 'M14 3h5v18h-5zM5 3h5v18h-5z',
  },
  signpost: {
    colour: palette.oak,
    icon: 'M12 13v8M12 3v3M2.354 10.354a1.207 1.207 0 0 1 0-1.708l2.06-2.06A2 2 0 0 1 5.828 6h12.344a2 2 0 0 1 1.414.586l2.06 2.06a1.207 1.207 0 0 1 0 1.708l-2.06 2.06a2 2 0 0 1-1.414.586H5.828a2 2 0 0 1-1.414-.586z',
  },
  commit: {
    colour: palette.teal,
    icon: 'm11 17 2 2a1 1 0 1 0 3-3m-2-2 2.5 2.5a1 1 0 1 0 3-3l-3.88-3.88a3 3 0 0 0-4.24 0l-.88.88a1 1 0 1 1-3-3l2.81-2.81a5.79 5.79 0 0 1 7.06-.87l.47.28a2 2 0 0 0 1.42.25L21 4m0-1 1 11h-2M3 3 2 14l6.5 6.5a1 1 0 1 0 3-3M3 4h8',
  },
};

/** A card of 180 × 120 on transparent ground. A choice that is `worded` has its number above, and room for its words below. */
export function drawCardFace(face: CardFace, worded = false): string {
  const paper = box(7, 9, 168, 108, palette.night, 10, 'opacity=".24"') + box(4, 4, 168, 108, palette.chalk, 10);
  if (face === 'down') return picture(180, 120, paper, back());
  if (typeof face === 'number') return picture(180, 120, paper, worded ? number(face) : choice(face));
  const { colour, icon } = answers[face];
  return picture(
    180,
    120,
    paper,
    box(4, 4, 168, 108, colour, 10, 'opacity=".16"'),
    shape(disc(88, 58, 38), colour),
    `<g transform="translate(64 34) scale(2)">${stroke(icon, palette.chalk, 2)}</g>`,
  );
}

/** Where the words of a choice stand on its card. */
export const cardWords = { x: 88, top: 37, width: 156, height: 68 };

/** The number of a choice over its words. */
function number(at: number): string {
  const [x, y, size] = [25, 22, 16];
  return (
    shape(disc(x, y, 13), palette.slate) +
    letter(String(at), x - letteredWidth(String(at), size) / 2 + 1, y - size / 2, size, palette.chalk)
  );
}

/** A choice whose words cannot be read at its size: its number in the corner, and lines in their place. */
function choice(number: number): string {
  const line = stroke(
    number ? 'M66 30H150M66 50H136M24 74H150M24 94H118' : 'M24 36H112M24 58H150M24 80H132',
    palette.slate,
    5,
    'opacity=".42"',
  );
  const fold = shape('M172 78V104Q172 112 164 112H136Q166 106 172 78Z', mix(palette.paper, palette.wall, 0.4));
  if (number === 0) return fold + line;
  const [x, y] = [37, 40];
  const size = 25;
  return (
    fold +
    line +
    shape(disc(x, y, 21), palette.slate) +
    letter(String(number), x - letteredWidth(String(number), size) / 2 + 1.5, y - size / 2, size, palette.chalk)
  );
}

/** The back shows the mark of the game: two rings that overlap. */
function back(): string {
  const { base, light } = tones(palette.teal);
  return (
    box(10, 10, 156, 96, base, 6) +
    stroke('M18 18H158V98H18Z', light, 2) +
    stroke(disc(76, 58, 20), palette.ochre, 6) +
    stroke(disc(100, 58, 20), palette.chalk, 6)
  );
}
