import type { PersonId } from '../../src/story/cast.ts';
import { mix, palette, tones } from '../art/palette.ts';
import { drawPerson } from '../art/person.ts';
import { box, disc, glow, oval, picture, shape } from '../art/svg.ts';

/** Somebody's We token: their face on a round piece of 96 × 96 in the colour of We. */
export function drawVote(person: PersonId): string {
  const { base, deep } = tones(palette.teal);
  const face = drawPerson(person, { mood: 'listening', crop: 'bust', facing: 'front' });
  return picture(
    96,
    96,
    `<defs><clipPath id="vote"><circle cx="48" cy="46" r="33"/></clipPath></defs>`,
    oval(51, 56, 40, palette.night, 38, 'opacity=".24"'),
    shape(disc(48, 52, 40), deep),
    shape(disc(48, 46, 40), base),
    shape(disc(48, 46, 33), mix(palette.wall, palette.chalk, 0.3)),
    `<g clip-path="url(#vote)">${face.replace('<svg ', '<svg x="13" y="12" width="70" height="70" ')}</g>`,
  );
}

/** A player's token for what a colleague would rather have: their face, in the form and colour of They. */
export function drawGuess(person: PersonId): string {
  const { base, deep } = tones(palette.plum);
  const outline = 'M48 4L90 35Q92 37 91 40L77 80Q76 84 72 84H24Q20 84 19 80L5 40Q4 37 6 35Z';
  const face = drawPerson(person, { mood: 'listening', crop: 'bust', facing: 'front' });
  return picture(
    96,
    96,
    `<defs><clipPath id="guess"><circle cx="48" cy="49" r="28"/></clipPath></defs>`,
    `<g transform="translate(3 9)">${shape(outline, palette.night, 'opacity=".25"')}</g><g transform="translate(0 6)">${shape(outline, deep)}</g>`,
    shape(outline, base),
    shape(disc(48, 49, 28), mix(palette.wall, palette.chalk, 0.3)),
    `<g clip-path="url(#guess)">${face.replace('<svg ', '<svg x="18" y="20" width="60" height="60" ')}</g>`,
  );
}

/** A ring of light round the table seen from above, 800 × 800; it lies under the table, so that only its outer edge is seen. */
export function drawRim(): string {
  const light = glow('rim', [400, 400], 380, [
    [0, palette.cream, 1],
    [0.77, palette.cream, 1],
    [0.81, palette.ochre, 0.8],
    [1, palette.ochre, 0],
  ]);
  return picture(800, 800, `<defs>${light}</defs>`, oval(400, 400, 380, 'url(#rim)'));
}

/** Light from under a card, 200 × 140: the one put forward, or the one that carried. */
export const drawMark = (): string =>
  picture(
    200,
    140,
    box(2, 2, 196, 136, palette.ochre, 22, 'opacity=".22"'),
    box(7, 7, 186, 126, palette.ochre, 17, 'opacity=".4"'),
    box(12, 12, 176, 116, palette.ochre, 13),
  );
