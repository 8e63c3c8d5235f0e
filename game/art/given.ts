import type { Thing } from '../../src/room/things.ts';
import { cast, type PersonId } from '../../src/story/cast.ts';
import { mix } from './colour.ts';
import { lanyards, palette, tones } from './palette.ts';
import { box, disc, group, oval, picture, shape, stroke } from './svg.ts';

/** Something that somebody gave up, as it lies on a table: 96 × 72, with the giver's colour on it. */
export const drawThing = (thing: Thing, colour: string): string =>
  picture(96, 72, oval(50, 52, 40, palette.night, 15, 'opacity=".2"'), drawers[thing](colour));

/** Things beside one another, 96 units apart, as one picture of 72 units in height; never narrower than three of them. */
export function drawThings(things: readonly { thing: Thing; colour: string }[]): string {
  const width = Math.max(3, things.length) * 96;
  return picture(width, 72, ...things.map(({ thing, colour }, at) => group(`transform="translate(${at * 96} 0)"`, drawers[thing](colour))));
}

/** The colour somebody is known by on the table: that of their lanyard, for a family oak. */
export const colourOf = (person: PersonId | null): string => (person && lanyards[cast[person].agency]) || palette.oak;

/** A staff card on its ribbon. */
function badge(colour: string): string {
  const { base, light, deep } = tones(colour);
  return (
    stroke('M30 30Q12 8 36 7T58 26', deep, 6) +
    stroke('M30 29Q13 9 36 8T58 25', light, 3) +
    group(
      'transform="rotate(-9 48 44)"',
      box(24, 26, 52, 36, mix(palette.wall, palette.night, 0.3), 5),
      box(24, 23, 52, 36, palette.chalk, 5),
      box(24, 23, 52, 8, base, 4),
      box(30, 35, 16, 18, mix(palette.wall, palette.sage, 0.4), 2),
      oval(38, 41, 4.4, '#8d5839'),
      shape('M31.5 53q1 -7 6.5 -7t6.5 7Z', base),
      stroke('M52 38h17M52 45h17M52 51h11', palette.slate, 2.6, 'opacity=".65"'),
    )
  );
}

/** A notebook with an elastic band. */
function notebook(colour: string): string {
  const { base, light, shade, deep } = tones(colour);
  return group(
    'transform="rotate(7 48 38)"',
    box(19, 16, 60, 46, deep, 4),
    box(21, 14, 58, 45, palette.paper, 3),
    box(18, 12, 58, 45, base, 4),
    box(18, 12, 9, 45, shade, 4),
    stroke('M34 14v41', light, 2, 'opacity=".5"'),
    box(37, 22, 28, 13, palette.chalk, 2, 'opacity=".92"'),
    stroke('M41 27h20M41 31h13', palette.slate, 1.8, 'opacity=".7"'),
    stroke('M69 12v45', deep, 3),
    stroke('M58 57q2 8 -3 10', palette.brick, 3),
  );
}

/** A key with a tag. */
function key(colour: string): string {
  const { base, light, deep } = tones(colour);
  const brass = tones('#c99a3a');
  return group(
    'transform="rotate(-12 48 38)"',
    stroke('M26 32Q14 44 26 55', brass.deep, 2.5),
    box(12, 45, 30, 19, deep, 5),
    box(12, 43, 30, 19, base, 5),
    box(12, 43, 30, 8, light, 5, 'opacity=".5"'),
    stroke('M20 53h14', palette.chalk, 2.6),
    stroke(disc(36, 28, 12), brass.deep, 8),
    stroke(disc(36, 27, 12), brass.base, 6),
    stroke('M48 31L84 31M70 31v11M79 31v9', brass.deep, 7),
    stroke('M48 30L84 30M70 30v11M79 30v9', brass.light, 4.5),
  );
}

/** A fountain pen beside its cap. */
function pen(colour: string): string {
  const { base, light, deep } = tones(colour);
  return group(
    'transform="rotate(-24 48 40)"',
    box(20, 35, 50, 12, deep, 6),
    box(20, 33, 50, 12, base, 6),
    stroke('M26 36.500h38', light, 2.6),
    box(56, 33, 5, 12, palette.ochre),
    shape('M70 34L88 39L70 44Z', mix(palette.ochre, palette.cream, 0.3)),
    stroke('M74 39h12', mix(palette.ochre, palette.night, 0.5), 1.4),
    box(26, 53, 30, 12, deep, 5),
    box(26, 51, 30, 12, base, 5),
    stroke('M34 53.500h20', palette.ochre, 2.6),
  );
}

/** A folded sheet of paper, held by a clip. */
function paper(colour: string): string {
  const edge = mix(palette.paper, palette.wall, 0.7);
  return group(
    'transform="rotate(5 48 38)"',
    shape('M16 22L62 10L82 52L36 66Z', mix(palette.wall, palette.night, 0.16)),
    shape('M16 20L62 8L82 50L36 64Z', palette.chalk),
    shape('M39 14L62 8L82 50L59 57Z', edge, 'opacity=".6"'),
    stroke('M39 14L59 57', mix(palette.wall, palette.night, 0.1), 1.6),
    stroke('M27 27l11 -3M31 35l12 -3M35 43l12 -3M50 20l10 -3M54 28l11 -3', palette.slate, 2.2, 'opacity=".45"'),
    stroke('M20 16l4 15q1 4 5 3t3 -5l-4 -13', tones(colour).base, 3.6),
  );
}

const drawers: Record<Thing, (colour: string) => string> = { badge, notebook, key, pen, paper };
