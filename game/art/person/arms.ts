import type { Pose } from '../../../src/story/vocabulary.ts';
import { limb, moved } from '../limb.ts';
import { palette } from '../palette.ts';
import { mug } from '../props/table-things.ts';
import { curve, group, num, polygon, shape, stroke, type Pt } from '../svg.ts';
import type { Body } from './body.ts';
import { drawHand, type HandKind } from './hands.ts';
import type { Habit, Look } from './look.ts';
import type { FaceTones } from './tones.ts';

type Arm = { side: -1 | 1; elbow: Pt; wrist: Pt; hand: HandKind | null; angle: number; flip: boolean; size?: number };

const clasped = (side: -1 | 1): Arm =>
  side < 0
    ? { side, elbow: [-126, 430], wrist: [-50, 450], hand: 'rest', angle: -5, flip: false }
    : { side, elbow: [126, 430], wrist: [58, 443], hand: 'curl', angle: 176, flip: true };

const beside = (side: -1 | 1, out = 74): Arm => ({
  side,
  elbow: [side * 128, 430],
  wrist: [side * out, 447],
  hand: 'rest',
  angle: side < 0 ? 8 : 172,
  flip: side > 0,
});

const crossed: readonly Arm[] = [
  { side: 1, elbow: [130, 428], wrist: [4, 438], hand: 'rest', angle: 172, flip: true },
  { side: -1, elbow: [-130, 434], wrist: [10, 454], hand: 'rest', angle: -4, flip: false },
];

/** Where the hand of a raised elbow meets the chin, and the mug and the pen of those who hold one. */
const atChin = { elbow: [92, 446], wrist: [58, 292] } as const;
const mugAt = { x: -18, y: 466 };

/** The arms of somebody who just sits there, back to front. */
function habitual(habit: Habit, facing: -1 | 1): Arm[] {
  switch (habit) {
    case 'clasped':
      return [clasped(1), clasped(-1)];
    case 'crossed':
      return [...crossed];
    case 'apart':
      return [beside(1, 86), beside(-1, 62)];
    case 'mug':
      return [
        { side: 1, elbow: [128, 428], wrist: [40, 444], hand: 'rest', angle: 174, flip: true },
        { side: -1, elbow: [-130, 428], wrist: [-66, 438], hand: 'grip', angle: -8, flip: false },
      ];
    case 'notes':
      return [
        { side: 1, elbow: [128, 424], wrist: [72, 440], hand: 'grip', angle: 158, flip: true },
        { side: -1, elbow: [-128, 428], wrist: [-58, 450], hand: 'rest', angle: 2, flip: false },
      ];
    case 'chin':
      return [
        {
          side: -facing as -1 | 1,
          elbow: [-facing * 128, 430],
          wrist: [facing * 8, 450],
          hand: 'rest',
          angle: facing > 0 ? -3 : 183,
          flip: facing < 0,
        },
        {
          side: facing,
          elbow: [facing * atChin.elbow[0], atChin.elbow[1]],
          wrist: [facing * atChin.wrist[0], atChin.wrist[1]],
          hand: 'curl',
          angle: -90 - facing * 24,
          flip: facing > 0,
          size: 0.94,
        },
      ];
    case 'lap':
      return ([1, -1] as const).map((side) => ({
        side,
        elbow: [side * 130, 420],
        wrist: [side * 84, 520],
        hand: null,
        angle: 0,
        flip: false,
      }));
  }
}

/** Which arms a pose needs, back to front. Elbows and wrists are given from the middle of the body. */
function armsOf(pose: Pose, facing: -1 | 1, look: Look): Arm[] {
  const raise: -1 | 1 = look.aid === 'one-hand' ? -1 : facing === 1 ? -1 : 1;
  switch (pose) {
    case 'rest':
      return habitual(look.habit, facing);
    case 'lean':
      return [
        { side: 1, elbow: [132, 434], wrist: [0, 440], hand: 'rest', angle: 172, flip: true },
        { side: -1, elbow: [-134, 440], wrist: [16, 455], hand: 'rest', angle: -4, flip: false },
      ];
    case 'folded':
      return [
        { side: 1, elbow: [128, 416], wrist: [-44, 394], hand: null, angle: 0, flip: false },
        { side: -1, elbow: [-128, 414], wrist: [66, 378], hand: 'tuck', angle: -14, flip: false },
      ];
    case 'papers':
      return [
        { side: 1, elbow: [128, 424], wrist: [70, 440], hand: 'grip', angle: 156, flip: true },
        { side: -1, elbow: [-128, 424], wrist: [-74, 442], hand: 'rest', angle: 20, flip: false },
      ];
    case 'hand':
      return [
        beside(-raise as -1 | 1),
        {
          side: raise,
          elbow: [raise * 128, 424],
          wrist: [raise * 152, 338],
          hand: 'palm',
          angle: -90 + raise * 4,
          flip: raise > 0,
          size: 0.94,
        },
      ];
    case 'turn':
      return [
        beside(-facing as -1 | 1),
        {
          side: facing,
          elbow: [facing * 96, 424],
          wrist: [facing * 146, 440],
          hand: 'offer',
          angle: facing > 0 ? -10 : 190,
          flip: facing < 0,
          size: 0.88,
        },
      ];
    case 'stand':
      return look.aid === 'stick'
        ? [
            { side: -1, elbow: [-136, 404], wrist: [-122, 494], hand: 'curl', angle: 88, flip: true },
            { side: 1, elbow: [146, 404], wrist: [150, 478], hand: 'grip', angle: 84, flip: true },
          ]
        : [
            { side: 1, elbow: [136, 404], wrist: [124, 494], hand: 'curl', angle: 92, flip: false },
            { side: -1, elbow: [-134, 408], wrist: [-24, 424], hand: 'curl', angle: -12, flip: false },
          ];
  }
}

const shortSleeved: ReadonlySet<string> = new Set(['tunic', 'polo', 'tee']);

/** Arms and hands of a pose, with what they hold. `facing` is where the body looks; `id` begins the ids used inside. */
export function drawArms(body: Body, pose: Pose, facing: -1 | 1, look: Look, tones: FaceTones, id: string): string {
  const arms = armsOf(pose, facing, look).map((arm) => drawArm(body, arm, look, tones, id));
  if (pose === 'rest' && look.habit === 'mug') return arms[0] + mugHeld(body, look) + arms[1];
  if (pose === 'rest' && look.habit === 'notes') return notebook(body) + arms.join('') + pen(body);
  if (pose === 'papers') return papers(body) + arms.join('') + (look.aid === 'one-hand' ? '' : pen(body));
  if (pose === 'stand' && look.aid === 'stick') return arms[0] + stick(body) + arms[1];
  if (pose === 'stand') return `${arms[0]}${folder(body)}${arms[1]}`;
  return arms.join('');
}

function drawArm(body: Body, arm: Arm, look: Look, tones: FaceTones, id: string): string {
  const { cx, cloth, build, rise } = body;
  const shoulder = arm.side < 0 ? body.left : body.right;
  const spread = 0.5 + build * 0.5;
  const elbow: Pt = [cx + arm.elbow[0] * spread, arm.elbow[1] + rise];
  const missing = look.aid === 'one-hand' && arm.side > 0;
  const whole: Pt = [cx + arm.wrist[0], arm.wrist[1] + rise];
  const wrist: Pt = missing ? [elbow[0] + (whole[0] - elbow[0]) * 0.72, elbow[1] + (whole[1] - elbow[1]) * 0.72] : whole;
  const line: Pt[] = [
    [shoulder[0] - arm.side * 2, shoulder[1] - 20],
    [shoulder[0] + arm.side * 2, shoulder[1] + 12],
    [(shoulder[0] + elbow[0]) / 2 + arm.side * 7, (shoulder[1] + elbow[1]) / 2 + 8],
    elbow,
    wrist,
  ];
  const widths = [26, 54, 54, 46, 33].map((width) => width * (0.4 + 0.6 * build));
  const hand =
    arm.hand && !missing ? drawHand(arm.hand, wrist, arm.angle, arm.flip, tones, `${id}${arm.side < 0 ? 'l' : 'r'}`, arm.size) : '';
  if (shortSleeved.has(look.garment)) {
    const bare = [...line.slice(1, 4), wrist];
    const bend = line[2] as Pt;
    const upper: Pt[] = [line[0] as Pt, line[1] as Pt, bend, [bend[0] * 0.55 + elbow[0] * 0.45, bend[1] * 0.55 + elbow[1] * 0.45]];
    const skin =
      shape(
        limb(
          bare,
          [46, 44, 38, 27].map((width) => width * (0.4 + 0.6 * build)),
        ),
        tones.ground,
      ) + stroke(curve(moved(bare, 4, 8), false), tones.shade, 15, 'opacity=".5"');
    const sleeve =
      shape(
        limb(
          upper,
          [26, 58, 60, 56].map((width) => width * (0.4 + 0.6 * build)),
        ),
        arm.side < 0 ? cloth.base : cloth.shade,
      ) + stroke(curve(moved(upper.slice(1), 11, 2), false), arm.side < 0 ? cloth.shade : cloth.deep, 20, 'opacity=".6"');
    return hand + skin + (missing ? stump(wrist, tones) : '') + sleeve + edge(upper, cloth.deep, build);
  }
  const dark = arm.side > 0;
  const bent = arm.hand === 'palm';
  const forearm = bent
    ? shape(limb([[elbow[0] - 2, elbow[1] + 14], elbow, wrist], [30, 50, 35]), dark ? cloth.shade : cloth.base) +
      stroke(
        `M${num(elbow[0] + 8)} ${num(elbow[1])}L${num(wrist[0] + 7)} ${num(wrist[1] + 8)}`,
        dark ? cloth.deep : cloth.shade,
        15,
        'opacity=".6"',
      )
    : '';
  const sleeve =
    shape(limb(bent ? line.slice(0, 4) : line, widths), dark ? cloth.shade : cloth.base) +
    stroke(
      curve(moved(bent ? line.slice(1, 4) : line.slice(1), 5, 9), false),
      dark ? cloth.deep : cloth.shade,
      22,
      `opacity="${dark ? '.5' : '.7'}"`,
    );
  const lit = dark
    ? ''
    : stroke(
        `M${num(shoulder[0] - 14)} ${num(shoulder[1] - 2)}Q${num((line[2] as Pt)[0] - 20)} ${num((line[2] as Pt)[1])} ${num(elbow[0] - 10)} ${num(elbow[1] - 22)}`,
        cloth.light,
        7,
        'opacity=".8"',
      );
  const creases = stroke(
    `M${num(elbow[0] - arm.side * 12)} ${num(elbow[1] - 15)}q${num(-arm.side * 11)} 5 ${num(-arm.side * 13)} 15`,
    cloth.deep,
    2.6,
    'opacity=".7"',
  );
  const before = line[3] as Pt;
  const [dx, dy] = [wrist[0] - before[0], wrist[1] - before[1]];
  const length = Math.hypot(dx, dy) || 1;
  const half = (widths[4] as number) / 2 - 1.5;
  const cuff =
    arm.hand === 'tuck' || arm.hand === null
      ? ''
      : stroke(
          `M${num(wrist[0] - (dx / length) * 3 - (dy / length) * half)} ${num(wrist[1] - (dy / length) * 3 + (dx / length) * half)}L${num(wrist[0] - (dx / length) * 3 + (dy / length) * half)} ${num(wrist[1] - (dy / length) * 3 - (dx / length) * half)}`,
          cloth.deep,
          4.5,
        );
  const over = arm.hand === 'tuck';
  return (
    sleeve +
    lit +
    (bent ? '' : creases) +
    (over ? '' : missing ? stump(wrist, tones) : hand) +
    forearm +
    cuff +
    (over ? (missing ? stump(wrist, tones) : hand) : '')
  );
}

/** The end of an arm without a hand. */
const stump = (at: Pt, tones: FaceTones): string =>
  `<circle cx="${num(at[0])}" cy="${num(at[1])}" r="14" fill="${tones.ground}"/>${stroke(`M${num(at[0] - 6)} ${num(at[1] + 8)}q8 4 13 -4`, tones.shade, 3, 'opacity=".7"')}`;

function edge(line: readonly Pt[], colour: string, build: number): string {
  const [from, to] = [line[2] as Pt, line[3] as Pt];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const half = 27 * (0.4 + 0.6 * build);
  return stroke(
    `M${num(to[0] - (dy / length) * half)} ${num(to[1] + (dx / length) * half)}L${num(to[0] + (dy / length) * half)} ${num(to[1] - (dx / length) * half)}`,
    colour,
    4,
  );
}

const lowered = (rise: number, ...parts: string[]): string =>
  rise ? group(`transform="translate(0 ${num(rise)})"`, ...parts) : parts.join('');

const papers = ({ cx, rise }: Body): string =>
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

const pen = ({ cx, rise }: Body): string =>
  lowered(
    rise,
    stroke(`M${num(cx + 58)} 420L${num(cx + 28)} 462`, palette.ink, 4.5) +
      stroke(`M${num(cx + 58)} 420L${num(cx + 50)} 431`, palette.brick, 5),
  );

const notebook = ({ cx, rise }: Body): string =>
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

/** A mug on the table, under the hand that holds it. */
const mugHeld = ({ cx, rise }: Body, look: Look): string =>
  lowered(rise, mug(Math.round(cx + mugAt.x), mugAt.y, mugs[look.cloth.length % mugs.length] as string, 1.15));

const stick = ({ cx }: Body): string =>
  stroke(`M${num(cx + 170)} 640L${num(cx + 166)} 514M${num(cx + 182)} 506Q${num(cx + 160)} 498 ${num(cx + 136)} 508`, '#6d4a2e', 11) +
  stroke(`M${num(cx + 168)} 640L${num(cx + 164)} 520`, palette.oak, 3);

const folder = ({ cx }: Body): string =>
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
    palette.sage,
  ) +
  shape(
    polygon([
      [cx + 40, 376],
      [cx + 76, 378],
      [cx + 68, 490],
      [cx + 32, 490],
    ]),
    '#7aa59d',
  );
