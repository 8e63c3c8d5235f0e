import { palette, tones } from '../palette.ts';
import { box, oval, polygon, shape, type Pt } from '../svg.ts';
import { seenFrom } from './in-depth.ts';

/** A flight of stairs that rises away from whoever looks, from below the picture to a landing. All measures are in metres from the eye, which is over the middle of the flight; a scale is the units of the picture in a metre. */
export const flight = { eye: [370, 316] as Pt, landing: -1.3, side: 0.56, head: 141, post: 318 } as const;
const { at, level, along, facing } = seenFrom(flight.eye);
const { landing, side, head, post } = flight;
const steps = { rise: 0.18, going: 0.25, count: 7 };
const railHeight = 0.95;
const fromEye = 800;

/** How large a metre is at the edge of a step, counted from the head of the flight downwards. */
const scaleOf = (index: number): number => fromEye / (fromEye / head - steps.going * index);

/** The slope of the flight at its left side, so far above the edges of its steps, from its head downwards. */
export const slope = (above: number, across: number = -side): Pt[] =>
  Array.from({ length: steps.count + 1 }, (_, index) => at(across, landing - steps.rise * index + above, scaleOf(index)));

/** The steps with a strip of carpet, and the wall under the edge of the landing. */
export function drawSteps(woodColour: string, carpetColour: string, under: string): string {
  const [wood, carpet] = [tones(woodColour), tones(carpetColour)];
  const strip = (half: number, index: number, { light, base, shade }: typeof wood): string => {
    const [far, near, low] = [scaleOf(index), scaleOf(index + 1), landing - steps.rise * (index + 1)];
    return (
      shape(facing(-half, half, low, low + steps.rise, far), shade) +
      shape(level(-half, half, low, near, far), light) +
      shape(facing(-half, half, low - 0.03, low, near), base)
    );
  };
  const below = [at(side, landing, head), at(side, landing, post), at(side, landing * 2, post), ...slope(-0.2, side).toReversed()];
  return (
    shape(polygon([...slope(0.15), ...slope(-0.2).toReversed()]), wood.deep) +
    shape(polygon(below), under) +
    Array.from({ length: steps.count }, (_, index) => strip(side, index, wood) + strip(0.36, index, carpet)).join('') +
    shape(facing(-side, side, landing - 0.03, landing, head), wood.light) +
    shape(along(side, landing - 0.2, landing, post * 1.3, head), wood.light)
  );
}

/** The banister along the edge of the landing, from the head of the stairs towards whoever looks. */
export function drawBanister(woodColour: string): string {
  const wood = tones(woodColour);
  const rail = landing + railHeight;
  const [far, near] = [fromEye / head, fromEye / post];
  const spaces = 12;
  const bars = Array.from({ length: spaces - 1 }, (_, index) => {
    const scale = fromEye / (far + ((near - far) * (index + 1)) / spaces);
    const [[x, foot], [, top]] = [at(side, landing, scale), at(side, rail, scale)];
    return (
      box(x - scale * 0.02, top, scale * 0.04, foot - top, palette.chalk) +
      box(x + scale * 0.006, top, scale * 0.014, foot - top, '#c9c1ae')
    );
  });
  const rod = (from: number, to: number, colour: string): string =>
    shape(
      polygon([at(side - 0.035, to, head), at(side - 0.035, to, post), at(side + 0.035, from, post), at(side + 0.035, from, head)]),
      colour,
    );
  return (
    newel(head, wood) +
    bars.join('') +
    rod(rail - 0.06, rail + 0.02, wood.base) +
    rod(rail + 0.01, rail + 0.02, wood.light) +
    newel(post, wood)
  );
}

/** The post at either end of a banister, with a knob. */
function newel(scale: number, { light, base, shade }: ReturnType<typeof tones>): string {
  const [[x, foot], [, top]] = [at(side, landing, scale), at(side, landing + railHeight + 0.06, scale)];
  const w = scale * 0.1;
  return (
    box(x - w / 2, top, w, foot - top, base) +
    box(x, top, w / 2, foot - top, shade) +
    oval(x, top - w * 0.42, w * 0.4, base) +
    box(x - w * 0.65, top - w * 0.16, w * 1.3, w * 0.3, light, 2)
  );
}
