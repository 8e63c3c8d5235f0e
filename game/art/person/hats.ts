import type { Worn } from '../../../src/story/vocabulary.ts';
import { mix } from '../colour.ts';
import { palette, tones } from '../palette.ts';
import { curve, disc, gradient, polygon, type Pt, places, shape, stroke } from '../svg.ts';
import { skull, type Head } from './head.ts';

/** Something on a head: what goes into `<defs>`, what is drawn over the hair, and the outline below which hair is still seen (null: all of it is). */
export type Hat = { defs: string; front: string; hairBelow: string | null };

/** A hat's own measure on a head: `t` across it, -1 the near side and 1 the far one, and `h` up from where it sits. */
type Grid = { on: (t: number, h: number, bow?: number) => Pt; head: Head; paint: string };

/** Draws what somebody wears on the head. `id` begins the ids used inside. Light falls from the upper left whichever way they look. */
export function drawHat(worn: Worn, head: Head, id: string): Hat | null {
  if (worn === 'nothing') return null;
  const { base, wide, colour, hides, draw } = hats[worn];
  const half = skull(head, 7).rx * wide;
  const on = (t: number, h: number, bow = 9): Pt =>
    head.put(-8 * head.d - 0.1 * head.d * h + t * half, head.y(base) - h + bow * Math.sqrt(Math.max(0, 1 - t * t)) - 7 * head.d * t);
  const { light, shade } = tones(colour);
  const defs = gradient(
    `${id}w`,
    [-74, -170],
    [80, -40],
    [
      [0, mix(light, palette.cream, 0.12)],
      [0.45, colour],
      [1, shade],
    ],
  );
  const hairBelow = hides
    ? polygon([
        head.put(-200, 300),
        head.put(-200, -150),
        on(-1, 6),
        on(-0.7, 6),
        on(0, 6),
        on(0.7, 6),
        on(1, 6),
        head.put(200, -150),
        head.put(200, 300),
      ])
    : null;
  return { defs, front: draw({ on, head, paint: `url(#${id}w)` }), hairBelow };
}

const across = [-1, -0.8, -0.4, 0, 0.4, 0.8, 1] as const;
const back = across.toReversed();
/** The side away from the light, in the turned layout. */
const dark = (head: Head): 1 | -1 => (head.sgn > 0 ? 1 : -1);

/** A tall black hat with a ribbon, a little wider at the top. */
function tallHat({ on, head, paint }: Grid): string {
  const { shade, light } = tones(palette.ink);
  const flare = (t: number, h: number, bow: number): Pt => on(t * (0.86 + h * 0.0011), h, bow);
  const wall = [...across.map((t) => flare(t, 0, 9)), flare(0.985, 40, 0), ...back.map((t) => flare(t, 92, -5)), flare(-0.985, 40, 0)];
  const ribbon = [...across.map((t) => flare(t, 1, 9)), ...back.map((t) => flare(t, 21, 7))];
  const brim = [...across.map((t) => on(t * 1.36, -3, 15)), ...back.map((t) => on(t * 1.36, 3, -2))];
  const away = dark(head);
  const side = [flare(away, 22, 0), flare(away, 91, 0), flare(away * 0.55, 91, -4), flare(away * 0.62, 22, 6)];
  return (
    shape(curve(wall, true, 0.35), paint) +
    shape(polygon(side), shade, 'opacity=".55"') +
    stroke(polygon([flare(-away * 0.66, 84, -4), flare(-away * 0.66, 30, 6)]).slice(0, -1), light, 7, 'opacity=".75"') +
    shape(curve(ribbon, true, 0.5), palette.brick) +
    shape(
      polygon([flare(away, 2, 0), flare(away, 20, 0), flare(away * 0.6, 21, 6), flare(away * 0.6, 1, 8)]),
      tones(palette.brick).shade,
      'opacity=".7"',
    ) +
    shape(curve(brim, true, 0.9), paint) +
    stroke(
      curve(
        across.map((t) => on(t * 1.3, 0, 15)),
        false,
        0.9,
      ),
      tones(palette.ink).light,
      3.5,
    )
  );
}

/** A crown of folded paper, held by a strip of tape, with a star and stripes in crayon. */
function paperCrown({ on, head, paint }: Grid): string {
  const { shade } = tones(palette.cream);
  const away = dark(head);
  const tips = [-1, -0.62, -0.21, 0.21, 0.62, 1];
  const dips = [0.81, 0.42, 0, -0.42, -0.81];
  const top = tips
    .toReversed()
    .flatMap((tip, at) => [on(tip * 1.06, 66, 2), ...(dips[at] === undefined ? [] : [on((dips[at] as number) * 1.02, 36, 6)])]);
  const folds = dips.map((dip) => `M${places(on(dip, 0), on(dip * 1.02, 34, 6))}`).join('');
  const [x, y] = on(0, 20);
  const star = Array.from({ length: 10 }, (_, at): Pt => {
    const [turn, r] = [(at * Math.PI) / 5 - Math.PI / 2, at % 2 ? 5 : 11.5];
    return [x + r * Math.cos(turn) * (1 - 0.25 * head.d), y + r * Math.sin(turn)];
  });
  const wax = (from: number, colour: string) =>
    stroke([0, 0.07].map((more) => `M${places(on(from + more, 10), on(from + more + 0.03, 28))}`).join(''), colour, 3.6);
  const tape = [on(-0.86, 3), on(-0.66, 3), on(-0.66, 33, 6), on(-0.86, 33, 6)];
  return (
    shape(polygon([...across.map((t) => on(t, 0)), ...top]), paint, `stroke="url(#${paint.slice(5, -1)})" stroke-width="3"`) +
    shape(
      polygon([on(away, 1), on(away * 1.06, 66, 2), on(away * 0.81, 36, 6), on(away * 0.62, 64, 2), on(away * 0.6, 0)]),
      shade,
      'opacity=".35"',
    ) +
    stroke(folds, shade, 1.8, 'opacity=".6"') +
    stroke(
      curve(
        across.map((t) => on(t, 3)),
        false,
      ),
      shade,
      2,
      'opacity=".5"',
    ) +
    wax(-0.5, palette.teal) +
    wax(0.4, palette.brick) +
    shape(polygon(star), palette.ochre, `stroke="${tones(palette.ochre).shade}" stroke-width="1.6"`) +
    shape(polygon(tape), palette.sky, 'opacity=".7"')
  );
}

/** A pirate's hat of felt with a pale hem, small for a grown head. */
function pirateHat({ on, head, paint }: Grid): string {
  const { light } = tones(palette.ink);
  const leaf = [
    on(-1.24, 14, 0),
    on(-0.7, 0, 9),
    on(0, -3, 9),
    on(0.7, 0, 9),
    on(1.24, 14, 0),
    on(0.86, 42, 0),
    on(0.42, 66, 0),
    on(0, 74, 0),
    on(-0.42, 66, 0),
    on(-0.86, 42, 0),
  ];
  const hem = [leaf[4], ...leaf.slice(5), leaf[0]] as Pt[];
  const [x, y] = on(0.04, 40, 0);
  const narrow = 1 - 0.22 * head.d;
  const at = (dx: number, dy: number): Pt => [x + dx * narrow, y + dy];
  const bone = (way: number) => `M${places(at(-19 * way, 9), at(19 * way, 27))}`;
  return (
    shape(curve(leaf, true, 0.9), paint) +
    stroke(curve([on(-0.9, 7, 9), on(0, 3, 9), on(0.9, 7, 9)], false), light, 3, 'opacity=".8"') +
    stroke(curve(hem, false, 0.9), palette.paper, 5) +
    stroke(bone(1) + bone(-1), palette.paper, 5.5) +
    shape(curve([at(-13, -4), at(-8, -14), at(8, -14), at(13, -4), at(8, 6), at(6, 14), at(-6, 14), at(-8, 6)]), palette.chalk) +
    shape(disc(...at(-5.5, -2), 3.4) + disc(...at(5.5, -2), 3.4), palette.ink)
  );
}

/** A fireman's yellow helmet with a comb along the top and a badge. */
function fireHelmet({ on, head, paint }: Grid): string {
  const { light, shade } = tones(palette.ochre);
  const away = dark(head);
  const bowl = [
    ...across.map((t) => on(t, 0)),
    on(1.0, 22, 0),
    on(0.82, 50, 0),
    on(0.46, 70, 0),
    on(0, 77, 0),
    on(-0.46, 70, 0),
    on(-0.82, 50, 0),
    on(-1.0, 22, 0),
  ];
  const mid = 0.45 * head.d;
  const comb = [
    on(mid - 0.06, 30, 9),
    on(mid * 0.8 - 0.11, 62, 6),
    on(mid * 0.2 - 0.13, 86, 0),
    on(mid * 0.2 + 0.12, 87, 0),
    on(mid * 0.9 + 0.13, 64, 6),
    on(mid + 0.1, 30, 9),
  ];
  const brim = [
    ...across.map((t) => on(t * 1.26, t < 0 ? -5 + 9 * head.d * t : -5, 14)),
    ...back.map((t) => on(t * 1.22, t < 0 ? 5 + 5 * head.d * t : 5, 2)),
  ];
  const side = [
    on(away, 4, 0),
    on(away * 0.98, 24, 0),
    on(away * 0.8, 51, 0),
    on(away * 0.5, 68, 0),
    on(away * 0.56, 30, 4),
    on(away * 0.62, 4, 7),
  ];
  const [x, y] = on(mid * 1.15, 22, 9);
  const narrow = 1 - 0.2 * head.d;
  const at = (dx: number, dy: number): Pt => [x + dx * narrow, y + dy];
  return (
    shape(curve(bowl, true, 0.9), paint) +
    shape(curve(side, true, 0.7), shade, 'opacity=".5"') +
    shape(
      curve([on(-away * 0.75, 44, 0), on(-away * 0.5, 61, 0), on(-away * 0.58, 38, 3)]),
      mix(light, palette.cream, 0.4),
      'opacity=".8"',
    ) +
    shape(curve(comb, true, 0.8), tones(palette.ochre).shade) +
    stroke(curve([comb[0] as Pt, comb[1] as Pt, comb[2] as Pt], false), light, 3) +
    shape(curve([at(-15, -16), at(0, -20), at(15, -16), at(14, 2), at(0, 14), at(-14, 2)], true, 0.6), palette.brick) +
    shape(curve([at(0, -13), at(7, -3), at(5, 6), at(-5, 6), at(-7, -3)], true, 0.7), palette.cream) +
    shape(curve(brim, true, 0.9), paint) +
    stroke(
      curve(
        across.map((t) => on(t * 0.98, 5, 6)),
        false,
      ),
      shade,
      3,
      'opacity=".7"',
    )
  );
}

type Kind = { base: number; wide: number; colour: string; hides: boolean; draw: (grid: Grid) => string };

/** How each sits: `base` is its height on the brow, `wide` its half width against the skull with its hair; `hides` whether hair above it is inside it. */
const hats: Record<Exclude<Worn, 'nothing'>, Kind> = {
  'tall-hat': { base: -66, wide: 0.96, colour: palette.ink, hides: true, draw: tallHat },
  'paper-crown': { base: -64, wide: 0.96, colour: palette.cream, hides: false, draw: paperCrown },
  'pirate-hat': { base: -76, wide: 0.9, colour: palette.ink, hides: true, draw: pirateHat },
  'fire-helmet': { base: -60, wide: 1.04, colour: palette.ochre, hides: true, draw: fireHelmet },
};
