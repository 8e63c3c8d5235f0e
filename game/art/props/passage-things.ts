import { shining } from '../light.ts';
import { palette } from '../palette.ts';
import { box, oval, polygon, shape, stroke } from '../svg.ts';

/** The flat lights along the middle of a corridor's ceiling: the height of each in the picture, half its width there, and whether it is lit. */
export const lightsAlong = (lights: readonly { y: number; half: number; lit: boolean }[]): string =>
  lights
    .map(({ y, half, lit }) =>
      shape(
        polygon([
          [640 - half, y],
          [640 + half, y],
          [640 + half * 0.72, y + half * 0.4],
          [640 - half * 0.72, y + half * 0.4],
        ]),
        lit ? shining.ceiling : '#c3c7bf',
      ),
    )
    .join('');

/** Two swing doors that meet, each with a bar to push and with a pane that takes `pane` of its width, 0 to 1. */
export function doubleDoors(
  [x, y, w, h]: readonly [number, number, number, number],
  { colour, glass, pane }: { colour: string; glass: string; pane: number },
): string {
  const gap = 4;
  const leaf = (w - gap) / 2;
  return [x, x + leaf + gap]
    .map(
      (left) =>
        box(left, y, leaf, h, colour) +
        box(left + (leaf * (1 - pane)) / 2, y + h * 0.12, leaf * pane, h * 0.39, glass) +
        box(left + leaf * 0.08, y + h * 0.61, leaf * 0.84, h * 0.028, '#cfd3cc'),
    )
    .join('');
}

/** A sign that hangs from the ceiling, with arrows in three colours to the left, straight on and to the right; `x` and `y` are the middle of its upper edge. */
export function arrowSign(x: number, y: number, colours: readonly [string, string, string]): string {
  const arrows = ['M18 0H-16M-6 -9L-16 0L-6 9', 'M0 13V-12M-9 -3L0 -12L9 -3', 'M-18 0H16M6 -9L16 0L6 9'];
  const plates = arrows.map(
    (arrow, index) =>
      box(-89 + index * 62, 4, 54, 34, colours[index] as string, 2) +
      `<g transform="translate(${-62 + index * 62} 21)">${stroke(arrow, index === 2 ? palette.ink : palette.chalk, 4.4)}</g>`,
  );
  return `<g transform="translate(${x} ${y})">${stroke('M-60 -20V2M60 -20V2', palette.slate, 3)}${box(-94, 0, 188, 42, palette.ink, 3)}${plates.join('')}</g>`;
}

/** An empty wheelchair from its side, as small as it is far away; its wheels stand at `x`, `y`. */
export const farWheelchair = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})">${
    stroke('M-5 -39v30M-5 -39l-5 -6M-5 -21h22l4 18', palette.ink, 3) +
    shape('M-7 -47h5v26h22v5h-27z', palette.slate) +
    oval(0, -11, 11, 'none', 11, `stroke="${palette.ink}" stroke-width="3"`) +
    oval(21, -3, 3.4, palette.ink)
  }</g>`;
