import { curve, keptStroke, num, places, shape, stroke, traced, type Pt } from '../svg.ts';
import type { FaceTones } from './tones.ts';

/** rest: palm down on the table · curl: fingers closed loosely · palm: open towards the reader · offer: palm up, reaching · grip: round a stick or pen · tuck: fingertips over a sleeve. */
export type HandKind = 'rest' | 'curl' | 'palm' | 'offer' | 'grip' | 'tuck';

type Finger = readonly [from: Pt, bend: Pt, tip: Pt];

const fingers: Record<HandKind, readonly Finger[]> = {
  rest: [
    [
      [36, 13],
      [52, 17],
      [64, 18],
    ],
    [
      [38, 5],
      [58, 7],
      [73, 8],
    ],
    [
      [38, -5],
      [58, -5],
      [75, -4],
    ],
    [
      [34, -14],
      [53, -16],
      [68, -15],
    ],
  ],
  curl: [
    [
      [32, 12],
      [46, 15],
      [48, 22],
    ],
    [
      [34, 4],
      [52, 4],
      [54, 15],
    ],
    [
      [34, -6],
      [53, -8],
      [56, 4],
    ],
    [
      [30, -15],
      [48, -19],
      [54, -8],
    ],
  ],
  palm: [
    [
      [40, 17],
      [54, 24],
      [66, 30],
    ],
    [
      [46, 7],
      [66, 10],
      [82, 13],
    ],
    [
      [47, -5],
      [70, -6],
      [87, -7],
    ],
    [
      [43, -17],
      [63, -22],
      [79, -26],
    ],
  ],
  offer: [
    [
      [36, 10],
      [52, 8],
      [62, 4],
    ],
    [
      [40, 3],
      [58, -1],
      [72, -7],
    ],
    [
      [40, -5],
      [59, -9],
      [74, -16],
    ],
    [
      [36, -13],
      [53, -19],
      [66, -26],
    ],
  ],
  grip: [
    [
      [22, 16],
      [38, 18],
      [40, 8],
    ],
    [
      [24, 6],
      [42, 7],
      [43, -3],
    ],
    [
      [24, -5],
      [42, -5],
      [42, -14],
    ],
    [
      [22, -15],
      [38, -17],
      [36, -24],
    ],
  ],
  tuck: [
    [
      [0, 16],
      [16, 18],
      [27, 17],
    ],
    [
      [0, 5],
      [20, 6],
      [33, 5],
    ],
    [
      [0, -6],
      [20, -6],
      [33, -7],
    ],
    [
      [0, -17],
      [16, -18],
      [27, -19],
    ],
  ],
};

const thumbs: Partial<Record<HandKind, Finger>> = {
  rest: [
    [12, -12],
    [28, -26],
    [44, -30],
  ],
  curl: [
    [10, -12],
    [26, -27],
    [42, -24],
  ],
  palm: [
    [10, -18],
    [20, -38],
    [32, -52],
  ],
  offer: [
    [12, -10],
    [24, -28],
    [38, -38],
  ],
  grip: [
    [8, -12],
    [24, -26],
    [38, -19],
  ],
};

/** A hand whose wrist is at `at`, reaching along `angle` (degrees, 0 to the right). `flip` puts the thumb on the other side; `id` begins the ids used inside. */
export function drawHand(kind: HandKind, at: Pt, angle: number, flip: boolean, tones: FaceTones, id: string, size = 1): string {
  const inside = kind === 'palm' || kind === 'offer';
  const skin = inside ? tones.palm : tones.ground;
  const edge = tones.shade;
  const bone = ([from, bend, tip]: Finger): string => `M${places(from)}Q${places(bend, tip)}`;
  const thumb = thumbs[kind];
  const bones = `${thumb && !inside ? bone(thumb) : ''}${fingers[kind].map(bone).join('')}`;
  const between = fingers[kind]
    .slice(1)
    .map(([from, bend, tip], index) => {
      const [beforeFrom, beforeBend, beforeTip] = fingers[kind][index] as Finger;
      const half = (a: Pt, b: Pt): Pt => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      return `M${places(half(from, beforeFrom))}Q${places(half(bend, beforeBend), half(tip, beforeTip))}`;
    })
    .join('');
  const drawnFingers = keptStroke(`${id}f`, bones, edge, 15) + traced(`${id}f`, skin, 12) + stroke(between, edge, 2.2);
  const thumbInside = thumb && inside ? stroke(bone(thumb), edge, 16.5) + stroke(bone(thumb), skin, 13.5) : '';
  const back =
    kind === 'tuck'
      ? ''
      : shape(
          curve(
            kind === 'palm' || kind === 'offer'
              ? [
                  [-8, -14],
                  [10, -19],
                  [32, -23],
                  [47, -19],
                  [50, 0],
                  [45, 19],
                  [28, 22],
                  [8, 17],
                  [-8, 13],
                ]
              : kind === 'grip'
                ? [
                    [-8, -14],
                    [8, -18],
                    [24, -22],
                    [32, -14],
                    [33, 8],
                    [24, 22],
                    [8, 18],
                    [-8, 14],
                  ]
                : [
                    [-8, -15],
                    [10, -19],
                    [32, -21],
                    [41, -14],
                    [43, 0],
                    [40, 13],
                    [30, 19],
                    [10, 17],
                    [-8, 14],
                  ],
          ),
          skin,
        );
  const marks = inside
    ? stroke('M16 -20Q26 -6 20 14M24 -14Q34 -4 44 -4', edge, 1.8, 'opacity=".6"')
    : kind === 'tuck'
      ? ''
      : stroke('M-4 11Q16 13 34 15', edge, 7, 'opacity=".5"') + stroke('M37 -9q3 2 2 5M38 2q3 2 1 5', edge, 1.8, 'opacity=".7"');
  const nails =
    kind === 'rest'
      ? stroke(fingers.rest.map(([, , tip]) => `M${num(tip[0] + 1)} ${num(tip[1] - 0.5)}h2`).join(''), tones.palm, 5.6, 'opacity=".7"')
      : '';
  return `<g transform="translate(${num(at[0])} ${num(at[1])}) rotate(${num(angle)})${flip || size !== 1 ? ` scale(${num(size)} ${num(flip ? -size : size)})` : ''}">${drawnFingers}${back}${marks}${thumbInside}${nails}</g>`;
}
