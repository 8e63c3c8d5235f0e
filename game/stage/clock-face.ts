import { litBy } from '../art/light.ts';
import { palette } from '../art/palette.ts';
import { disc, oval, picture, shape, stroke } from '../art/svg.ts';

/** The middle of a wall clock's face without hands, 64 × 64 for a clock of radius 32; at dusk it is as dim as the wall. */
export const drawClockFace = (dusk: boolean): string => {
  return picture(64, 64, shape(disc(32, 32, 23), litBy(dusk ? 'shade' : 'day', palette.chalk)));
};

/** A hand of a wall clock, pointing up, on the same 64 × 64. */
export const drawClockHand = (hand: 'hour' | 'minute'): string =>
  hand === 'hour'
    ? picture(64, 64, stroke('M32 32V17', palette.ink, 4.4))
    : picture(64, 64, stroke('M32 32V11', palette.ink, 2.9), oval(32, 32, 3.4, palette.brick));
