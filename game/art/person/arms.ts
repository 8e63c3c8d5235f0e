import type { Pose } from '../../../src/story/vocabulary.ts';
import { limb, moved } from '../limb.ts';
import { curve, num, shape, stroke, type Pt } from '../svg.ts';
import { armsOf, type Arm } from './arm-poses.ts';
import type { Body } from './body.ts';
import { drawHand } from './hands.ts';
import { folder, mugHeld, notebook, papers, pen, stick } from './held-things.ts';
import type { Look } from './look.ts';
import type { FaceTones } from './tones.ts';

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
