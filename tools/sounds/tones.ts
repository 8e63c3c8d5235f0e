import type { Tone } from '../../game/sound/speaker.ts';
import { echoed, high, low } from './filter.ts';
import { knock, struck, thud } from './parts.ts';
import { dice, mix, noise, shaped, swell, type Wave, wave } from './wave.ts';

/** How the sounds of the game itself are made: wood and felt, all in D, so that any of them may meet. */
export const tones: Record<Tone, () => Wave> = {
  /** A wooden disc set down on the table. */
  token() {
    const heard = wave(0.95);
    mix(heard, bar(293.66), 0.004, 0.8);
    mix(heard, thud(dice(21), 150, 0.02, 0.2), 0.004, 0.25);
    return heard;
  },
  /** The table settles: a fifth, then the octave, very soft. */
  settle() {
    const heard = wave(2.4);
    mix(heard, bar(293.66, 0.3), 0.004, 0.8);
    mix(heard, bar(440, 0.26), 0.11, 0.7);
    mix(heard, bar(587.33, 0.24), 0.22, 0.45);
    return echoed(heard, { seconds: 0.6, wet: 0.4, hz: 2000 });
  },
  /** A chip into the bowl: it touches, and touches again. */
  chip() {
    const heard = wave(0.5);
    for (const [at, gain] of [
      [0.004, 1],
      [0.075, 0.4],
      [0.12, 0.18],
    ] as const) {
      mix(
        heard,
        struck(
          [
            [1174.66, 0.6, 0.05],
            [1975, 0.3, 0.03],
            [3100, 0.12, 0.015],
          ],
          0.0015,
        ),
        at,
        gain,
      );
      mix(heard, struck([[440, 0.4, 0.03]], 0.003), at, gain);
    }
    return heard;
  },
  /** All cards turned over at once: a soft rush, then card on cloth. */
  turn() {
    const roll = dice(24);
    const heard = wave(0.5);
    mix(heard, shaped(low(high(noise(0.24, roll), 900), 4200), swell(0.24, 0.15, 0.09)), 0.004, 0.35);
    for (const at of [0.2, 0.226, 0.245]) mix(heard, knock(roll, roll(700, 1100), 0.8, 0.014), at, 0.7);
    return heard;
  },
  'theme-open': () =>
    played(0.58, [
      ['D3', 0],
      ['A3', 0.5],
      ['F#4', 0],
      ['A4', 1],
      ['D5', 2],
      ['G3', 4],
      ['D4', 4.5],
      ['B4', 4],
      ['A4', 5],
      ['F#4', 6],
      ['A2', 8],
      ['E4', 8],
      ['F#4', 9],
      ['D3', 10.5],
      ['A3', 10.7],
      ['D4', 10.9],
    ]),
  'theme-low': () =>
    played(0.72, [
      ['B2', 0],
      ['F#3', 0.5],
      ['F#4', 0],
      ['E4', 1],
      ['D4', 2],
      ['G2', 3.5],
      ['D3', 4],
      ['B3', 3.5],
      ['D4', 4.5],
      ['F#2', 6],
      ['C#4', 6],
      ['B2', 8],
      ['F#3', 8.2],
      ['B3', 8.4],
    ]),
};

/** A bar of wood under a felt mallet. */
const bar = (hz: number, decay = 0.13): Wave =>
  struck(
    [
      [hz, 1, decay],
      [hz * 3.98, 0.16, decay * 0.3],
      [hz * 2, 0.1, decay * 0.6],
    ],
    0.006,
  );

/** Notes by name and beat, on a soft keyboard in a quiet room; `beat` is in seconds. */
function played(beat: number, notes: readonly (readonly [name: string, at: number])[]): Wave {
  const heard = wave(Math.max(...notes.map(([, at]) => at)) * beat + 3.2);
  for (const [name, at] of notes) mix(heard, felt(hertz(name)), 0.01 + at * beat, hertz(name) > 250 ? 0.5 : 0.42);
  return shaped(echoed(heard, { seconds: 1.6, wet: 0.5, hz: 2400 }), swell(heard.length / 48_000 + 1.6, 0.004, 2.6));
}

/** A felted string: overtones that die sooner the higher they are, two strings a hair apart. */
function felt(hz: number): Wave {
  const partials = [1, 2, 3, 4, 5, 6].flatMap((part) =>
    [1, 1.0007].map(
      (off) =>
        [hz * part * off * (1 + 0.0003 * part ** 2), 0.5 / part ** 1.9, (1.5 * (220 / hz) ** 0.4) / part ** 0.8] as [
          number,
          number,
          number,
        ],
    ),
  );
  const rung = struck(partials, 0.009);
  return shaped(rung.slice(0, Math.min(rung.length, 3 * 48_000)), swell(Math.min(3, rung.length / 48_000), 0.004, 1.4));
}

const steps = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B'];

const hertz = (name: string) => 440 * 2 ** ((steps.indexOf(name.slice(0, -1)) - 9) / 12 + Number(name.slice(-1)) - 4);
