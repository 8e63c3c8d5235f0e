import type { Pose } from '../../../src/story/vocabulary.ts';
import type { Pt } from '../svg.ts';
import type { HandKind } from './hands.ts';
import type { Habit, Look } from './look.ts';

/** One arm: elbow and wrist are given from the middle of the body. */
export type Arm = { side: -1 | 1; elbow: Pt; wrist: Pt; hand: HandKind | null; angle: number; flip: boolean; size?: number };

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

/** The raised elbow of somebody whose hand is at their chin. */
const atChin = { elbow: [92, 446], wrist: [58, 292] } as const;

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
export function armsOf(pose: Pose, facing: -1 | 1, look: Look): Arm[] {
  const raise: -1 | 1 = look.aid === 'one-hand' ? -1 : facing === 1 ? -1 : 1;
  switch (pose) {
    case 'rest':
    case 'low':
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
          // Close to the shoulder: further out it would be a neighbour's.
          elbow: [raise * 132, 424],
          wrist: [raise * 112, 338],
          hand: 'palm',
          angle: -90 + raise * 4,
          flip: raise < 0,
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
