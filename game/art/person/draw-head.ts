import type { Worn } from '../../../src/story/vocabulary.ts';
import { mix } from '../colour.ts';
import { cloths, hairs, palette, tones as clothTones } from '../palette.ts';
import { again, clip, curve, dots, glow, gradient, kept, oval, shape, stroke, type Pt } from '../svg.ts';
import { drawBeard, drawGlasses } from './beard.ts';
import { hijab, scarf, turban } from './covers.ts';
import { drawBrows, drawEyes, drawNose } from './features.ts';
import { hairStyles } from './hair.ts';
import { drawHat } from './hats.ts';
import type { HairLayers } from './hair-parts.ts';
import { createHead, faceOutline, skull, skullArc, type Head } from './head.ts';
import type { Look } from './look.ts';
import { drawMouth } from './mouth.ts';
import type { Face } from './moods.ts';
import { faceTones, type FaceTones } from './tones.ts';

/** The parts of a head: what goes into `<defs>` (the outline of the face among it, under the id + `j`), hair behind the neck, and the rest. All around 0, 0. */
export type HeadParts = { defs: string; back: string; front: string; tones: FaceTones };

/** Draws a head, with what is worn on it. `turn` -1.3 to 1.3; `id` begins the ids used inside. */
export function drawHead(look: Look, face: Face, turn: number, id: string, worn: Worn = 'nothing'): HeadParts {
  const head = createHead(look.shape, turn, face.nod);
  const tones = faceTones(look);
  const outline = faceOutline(head);
  const hat = drawHat(worn, head, id);
  const hair = under(hat?.hairBelow ?? null, drawHair(look, head, id), id);
  const { x, y, rx, ry } = skull(head, 0);
  const fills =
    glow(`${id}s`, [head.x(-4) - 16, -8], 128, [
      [0.5, tones.ground],
      [0.82, tones.skin],
      [1, tones.shade],
    ]) + kept(`${id}j`, outline);
  const covered = look.hair === 'hijab';
  const ears = covered ? '' : ([-1, 1] as const).map((side) => drawEar(head, look, tones, side)).join('');
  const dome = oval(head.sgn * x, y, rx, `url(#${id}s)`, ry);
  const planes = `<g clip-path="url(#${id}jc)">${facePlanes(head, look, tones)}</g>`;
  const features = drawBrows(head, look, face, tones) + drawEyes(head, look, face, tones, `${id}e`) + drawNose(head, look, tones);
  const beardColour = mix(look.grey && look.grey > 0.4 ? hairs.pepper : hairs[look.hairColour], palette.night, 0.12);
  const beard = drawBeard(head, look, face, beardColour, mix(beardColour, palette.cream, 0.22));
  const glasses = drawGlasses(head, look, look.frames ? cloths[look.frames] : palette.ink);
  const front = `${dome}${head.d < 0.3 ? ears : ''}${again(`${id}j`, `url(#${id}s)`)}${planes}${head.d < 0.3 ? '' : ears}${features}${beard}${drawMouth(head, look, face, tones)}${hair.front}${glasses}${drawExtras(head, look)}${hat?.front ?? ''}`;
  return { defs: hair.defs + fills + (hat?.defs ?? ''), back: hair.back, front, tones };
}

/** Hair as far as it is seen below a hat. */
function under(below: string | null, hair: HairLayers & { defs: string }, id: string): HairLayers & { defs: string } {
  if (!below) return hair;
  const seen = (layer: string) => layer && `<g clip-path="url(#${id}u)">${layer}</g>`;
  return { back: seen(hair.back), front: seen(hair.front), defs: hair.defs + clip(`${id}u`, below) };
}

function drawHair(look: Look, head: Head, id: string): HairLayers & { defs: string } {
  const base = look.grey && look.grey >= 1 ? hairs.steel : hairs[look.hairColour];
  const cloth = look.cover ? cloths[look.cover] : null;
  const colour = cloth && look.hair !== 'scarf' ? cloth : base;
  const { light, shade } = clothTones(colour);
  const lit = mix(colour, palette.cream, look.hairColour === 'jet' || look.hairColour === 'black' ? 0.17 : 0.24);
  const defs = `${gradient(
    `${id}h`,
    [-70, -110],
    [70, 60],
    [
      [0, lit],
      [0.45, colour],
      [1, shade],
    ],
  )}${
    cloth
      ? gradient(
          `${id}k`,
          [-80, -110],
          [80, 120],
          [
            [0, clothTones(cloth).light],
            [0.45, cloth],
            [1, clothTones(cloth).shade],
          ],
        )
      : ''
  }`;
  const brush = {
    id: `${id}r`,
    head,
    fill: `url(#${id}h)`,
    base: colour,
    light: mix(lit, palette.cream, 0.12),
    shade: mix(colour, palette.night, 0.35),
    fleck: look.grey ? mix(colour, hairs.white, 0.55) : null,
  };
  if (cloth && look.hair === 'turban') return { ...turban(head, `url(#${id}k)`, cloth), defs };
  if (cloth && look.hair === 'hijab') return { ...hijab(head, `url(#${id}k)`, cloth), defs };
  if (cloth && look.hair === 'scarf') {
    const over = scarf(head, `url(#${id}k)`, cloth, brush.id);
    const below = hairStyles.sidepart?.(brush) ?? { back: '', front: '' };
    return { back: over.back, front: below.front + over.front, defs };
  }
  const drawn = hairStyles[look.hair]?.({ ...brush, light: look.hair === 'bald' ? light : brush.light }) ?? { back: '', front: '' };
  return { ...drawn, defs };
}

function drawEar(head: Head, look: Look, tones: FaceTones, side: 1 | -1): string {
  if (side > 0 && head.d > 0.3) return '';
  const [x, y] = head.put(...head.ear(side));
  const size = look.ears ?? 1;
  const way = side * head.sgn;
  const near = head.d > 0.3;
  const ear = shape(
    curve([
      [x + way * (near ? -6 : -5), y - 14 * size],
      [x + way * 5, y - 20 * size],
      [x + way * 12 * size, y - 10],
      [x + way * 9, y + 8],
      [x + way * 2, y + 20 * size],
      [x - way * 6, y + 14],
    ]),
    way > 0 ? tones.skin : tones.ground,
  );
  const inner = stroke(
    curve(
      [
        [x + way * 1, y - 11],
        [x + way * 7, y - 8],
        [x + way * 4, y + 3],
        [x, y + 9],
      ],
      false,
    ),
    tones.shade,
    2.6,
    'opacity=".8"',
  );
  const ring =
    look.earrings === 'hoop'
      ? `<circle cx="${Math.round(x + way * 2)}" cy="${Math.round(y + 31)}" r="9" stroke="#cfa24a" stroke-width="2.6"/>`
      : look.earrings
        ? oval(x + way * 2, y + 20, 3.2, look.earrings === 'drop' ? '#cfa24a' : palette.chalk) +
          (look.earrings === 'drop' ? shape(`M${Math.round(x + way * 2)} ${Math.round(y + 22)}l-4 12q4 5 8 0z`, palette.teal) : '')
        : '';
  return ear + inner + ring;
}

/** Light and shadow on the face, and what is particular to its skin. */
function facePlanes(head: Head, look: Look, tones: FaceTones): string {
  const side = head.sgn > 0 ? 1 : -1;
  const edge = (u: number, v: number): Pt => head.at(side * u, v);
  const out = (v: number): Pt => [90, v];
  const shade = shape(
    curve(
      [
        edge(44, -100),
        edge(48, -62),
        edge(53, -24),
        edge(47, 4),
        edge(48, 20),
        edge(38, 46),
        edge(27, 74),
        edge(12, 90),
        edge(0, 104),
        out(112),
        out(40),
        out(-90),
      ],
      true,
      0.9,
    ),
    tones.shade,
    'opacity=".5"',
  );
  const hollow = look.age > 1 ? shape(curve([edge(46, 26), edge(34, 46), edge(30, 66), edge(42, 52)]), tones.shade, 'opacity=".35"') : '';
  const both = (u: number, v: number): Pt[] => [head.at(-u, v), head.at(u, v)];
  const sockets = dots(both(28, -6), 14, tones.shade, 'opacity=".2"');
  const blush = dots(both(38, 34), 12, tones.blush, `opacity="${look.skin > 6 ? '.16' : '.28'}"`);
  const lit = [-16, -4]
    .map((v, index) =>
      oval(...head.at(-side * (index ? 34 : 12), v - 44 + index * 66), index ? 13 : 24, tones.lit, index ? 7 : 12, 'opacity=".4"'),
    )
    .join('');
  const spots = look.freckles
    ? (
        [
          [-44, 24],
          [-38, 32],
          [-30, 26],
          [-34, 38],
          [-24, 33],
          [-12, 26],
          [-4, 22],
          [12, 25],
          [24, 32],
          [32, 26],
          [36, 36],
          [43, 28],
          [-48, 34],
          [28, 40],
        ] as const
      ).map(([u, v]) => head.at(u, v))
    : [];
  const patches = look.vitiligo
    ? shape(
        curve([head.at(-58, 20), head.at(-46, 30), head.at(-34, 44), head.at(-40, 62), head.at(-54, 70), head.at(-64, 40)]),
        '#d9ab86',
        'opacity=".8"',
      ) + shape(curve([head.at(30, -64), head.at(46, -58), head.at(52, -44), head.at(38, -46)]), '#d9ab86', 'opacity=".8"')
    : '';
  return sockets + blush + lit + patches + shade + hollow + (spots.length ? dots(spots, 1.7, tones.blush, 'opacity=".85"') : '');
}

/** A hearing aid behind the near ear; the gleam of a bald head. */
function drawExtras(head: Head, look: Look): string {
  const [x, y] = head.put(...head.ear(-1));
  const way = -head.sgn;
  const aid =
    look.aid === 'hearing'
      ? stroke(`M${Math.round(x + way * 3)} ${Math.round(y - 17)}q${way * 13} 0 ${way * 13} 15q0 8 ${way * -2} 12`, palette.teal, 6.5) +
        stroke(`M${Math.round(x + way * 1)} ${Math.round(y - 17)}q${way * -8} 4 ${way * -4} 17`, palette.chalk, 2.2)
      : '';
  const gleam =
    look.hair === 'bald' || look.hair === 'rim'
      ? shape(
          curve([
            ...skullArc(head, -9, head.sgn > 0 ? 48 : 132, head.sgn > 0 ? 88 : 92, 3),
            ...skullArc(head, -20, head.sgn > 0 ? 84 : 96, head.sgn > 0 ? 56 : 124, 3),
          ]),
          palette.cream,
          'opacity=".22"',
        )
      : '';
  return aid + gleam;
}
