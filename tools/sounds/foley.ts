import type { Sound } from '../../src/story/vocabulary.ts';
import { band, echoed, high, low } from './filter.ts';
import { bubble, carPassing, children, click, drop, key, knock, sheet, step, struck, thud } from './parts.ts';
import { dice, mix, noise, shaped, swell, type Wave, wave } from './wave.ts';

/** How each sound that a story may name is made. */
export const foley: Record<Sound, () => Wave> = {
  /** The handle, the air, the thud of the leaf in its frame, the latch. */
  door() {
    const roll = dice(1);
    const heard = wave(1);
    mix(heard, click(roll, 2300), 0.02, 0.4);
    mix(heard, click(roll, 1700), 0.1, 0.3);
    mix(heard, shaped(band(noise(0.4, roll), 420, 0.7), swell(0.4, 0.33, 0.05)), 0.1, 0.1);
    mix(heard, thud(roll, 92, 0.075, 0.6), 0.46);
    mix(heard, click(roll, 1900, 0.006), 0.5, 0.8);
    return echoed(heard, { seconds: 0.5, wet: 0.5, hz: 1800 });
  },
  /** Legs that stick and slip over a floor, twice, and come to stand. */
  chair() {
    const roll = dice(2);
    const heard = wave(1.05);
    const drag = (from: number, length: number, hz: number) => {
      const fade = swell(length, length * 0.25, length * 0.4);
      for (let t = 0; t < length; t += roll(0.75, 1.25) / (hz * (1 + 0.35 * Math.sin((t / length) * Math.PI)))) {
        const tune = roll(0.97, 1.03);
        mix(
          heard,
          struck(
            [
              [410 * tune, 0.7, 0.009],
              [870 * tune, 0.8, 0.008],
              [1480 * tune, 0.45, 0.006],
              [2450 * tune, 0.25, 0.004],
            ],
            0.0008,
          ),
          from + t,
          fade(t) * roll(0.3, 1),
        );
      }
      mix(heard, shaped(band(noise(length, roll), 1300, 0.6), fade), from, 0.35);
    };
    drag(0.01, 0.42, 105);
    drag(0.5, 0.26, 125);
    mix(heard, thud(roll, 130, 0.03, 0.3), 0.79, 1.2);
    return echoed(heard, { seconds: 0.35, wet: 0.3, hz: 2200 });
  },
  /** A motor against a table top: low, on, off, on, with a rattle. */
  phone() {
    const roll = dice(3);
    const heard = wave(1.15);
    for (const from of [0.01, 0.6]) {
      const fade = swell(0.46, 0.035, 0.07);
      mix(
        heard,
        wave(
          0.46,
          (t) =>
            fade(t) * [1, 0.7, 0.5, 0.35, 0.22, 0.12].reduce((sum, gain, at) => sum + gain * Math.sin(2 * Math.PI * 158 * (at + 1) * t), 0),
        ),
        from,
        0.5,
      );
      for (let t = 0.02; t < 0.42; t += 2 / 158)
        mix(heard, knock(roll, roll(1300, 2100), 1.3, 0.003), from + t + roll(0, 0.0015), 0.42 * roll(0.4, 1));
    }
    return low(heard, 3200);
  },
  /** Water that begins to roll, rises to the boil, the switch, and quiet. */
  kettle() {
    const roll = dice(4);
    const heard = wave(3.7);
    const rise = (t: number) => (t < 2.85 ? 0.06 + 0.94 * (t / 2.85) ** 2 : Math.exp(-(t - 2.85) / 0.16)) * swell(3.6, 0.25, 0.3)(t);
    mix(
      heard,
      shaped(low(high(noise(3.7, roll), 260), 900), (t) => 0.7 * rise(t)),
    );
    mix(
      heard,
      shaped(band(noise(3.7, roll), 2600, 0.5), (t) => 0.5 * rise(t) ** 1.5),
    );
    for (let t = 0.05; t < 3.3; t += -Math.log(roll(0.001, 1)) / (25 + 130 * rise(t)))
      mix(heard, bubble(roll, 260 + 300 * rise(t)), t, 0.2 * rise(t) * roll());
    mix(heard, click(roll, 1900, 0.007), 2.85, 0.9);
    mix(heard, thud(roll, 240, 0.015, 0.3), 2.853, 0.7);
    return heard;
  },
  /** Drops on a pane over the rush of the rain behind it. */
  rain() {
    const roll = dice(5);
    const heard = wave(3.6);
    mix(heard, low(high(noise(3.6, roll), 500), 5200), 0, 0.13);
    for (let t = 0; t < 3.5; t += -Math.log(roll(0.001, 1)) / 130) mix(heard, drop(roll), t, 0.9);
    return shaped(heard, swell(3.6, 0.7, 1.1));
  },
  /** A few words typed, not quite evenly, with the space bar. */
  keyboard() {
    const roll = dice(6);
    const heard = wave(1.65);
    for (const at of [0.01, 0.13, 0.22, 0.38, 0.47, 0.55, 0.86, 0.95, 1.07, 1.16, 1.3]) mix(heard, key(roll), at, roll(0.6, 1));
    for (const at of [0.68, 1.42]) mix(heard, thud(roll, 210, 0.016, 0.8), at, 0.7);
    return echoed(heard, { seconds: 0.2, wet: 0.15 });
  },
  /** Two sheets turned, one after the other, and laid flat. */
  paper() {
    const roll = dice(7);
    const heard = wave(1.5);
    mix(heard, sheet(roll, 0.5), 0.01);
    mix(heard, sheet(roll, 0.62), 0.62, 0.9);
    mix(heard, knock(roll, 700, 0.6, 0.02), 1.2, 0.18);
    return heard;
  },
  /** Calls without words, over a fence and a field. */
  playground() {
    const heard = wave(4.2);
    mix(heard, children(3.9, 8), 0);
    return shaped(echoed(heard, { seconds: 0.8, wet: 0.9, hz: 1700 }), swell(4.7, 0.8, 1.6));
  },
  /** A hammer on a steel gong, twenty times a second, and the ring after it. */
  bell() {
    const roll = dice(9);
    const heard = wave(2.3);
    for (let at = 0; at < 22; at++)
      mix(
        heard,
        struck(
          [
            [1180, 0.3, 0.16],
            [2330, 0.6, 0.13],
            [3420, 0.4, 0.09],
            [4710, 0.25, 0.05],
          ],
          0.001,
        ),
        0.01 + at / 20,
        roll(0.75, 1) * 0.4,
      );
    for (let at = 0; at < 22; at++) mix(heard, knock(roll, 3600, 1, 0.003), 0.01 + at / 20, 0.12);
    return echoed(shaped(heard, swell(2.3, 0.004, 0.6)), { seconds: 0.7, wet: 0.4, hz: 2600 });
  },
  /** Glazed clay on wood: the foot of it, then the whole rim. */
  mug() {
    const roll = dice(10);
    const heard = wave(0.6);
    for (const [at, gain] of [
      [0.005, 0.5],
      [0.062, 1],
    ] as const) {
      mix(
        heard,
        struck(
          [
            [1640, 0.4, 0.045],
            [2710, 0.35, 0.03],
            [4230, 0.2, 0.018],
          ],
          0.0008,
        ),
        at,
        gain * 0.6,
      );
      mix(heard, thud(roll, 190, 0.028, 0.5), at, gain);
    }
    return echoed(heard, { seconds: 0.3, wet: 0.2 });
  },
  /** One car comes by and is gone. */
  traffic: () => carPassing(dice(11), 4.2),
  /** Five beats of a wall clock, tick and tock. */
  clock() {
    const roll = dice(12);
    const heard = wave(2.4);
    for (let at = 0; at < 5; at++) {
      const tune = at % 2 ? 0.84 : 1;
      mix(
        heard,
        struck(
          [
            [1150 * tune, 0.5, 0.014],
            [2080 * tune, 0.4, 0.01],
            [560 * tune, 0.5, 0.02],
          ],
          0.0008,
        ),
        0.01 + at * 0.5,
      );
      mix(heard, knock(roll, 3800 * tune, 1.3, 0.003), 0.01 + at * 0.5, 0.6);
    }
    return echoed(heard, { seconds: 0.3, wet: 0.25, hz: 2400 });
  },
  /** The button down, and back up. */
  pen() {
    const roll = dice(13);
    const heard = wave(0.4);
    for (const [at, hz, gain] of [
      [0.005, 3900, 0.8],
      [0.018, 2900, 1],
      [0.2, 4400, 0.7],
      [0.211, 3300, 0.6],
    ] as const)
      mix(heard, click(roll, hz, 0.003), at, gain);
    return heard;
  },
  /** Four steps along a corridor, nearer with each. */
  footsteps() {
    const roll = dice(14);
    const heard = wave(2.2);
    for (let at = 0; at < 4; at++) mix(heard, step(roll, at % 2 ? 98 : 108), 0.01 + at * 0.53 + roll(0, 0.03), 0.65 + at * 0.12);
    return echoed(heard, { seconds: 0.7, wet: 0.55, hz: 1600 });
  },
};
