import { band, high, low } from './filter.ts';
import { type Dice, dice, mix, noise, rate, shaped, swell, type Wave, wave } from './wave.ts';

/** One way in which a struck thing rings: pitch in Hz, gain, seconds until it has fallen to a third. */
export type Mode = [hz: number, gain: number, decay: number];

/** A struck thing: its modes ring and die away, after an attack that does not click. */
export function struck(modes: readonly Mode[], attack = 0.0015): Wave {
  const length = Math.max(...modes.map(([, , decay]) => decay)) * 7;
  const fade = swell(length, attack, length / 3);
  return wave(
    length,
    (t) => fade(t) * modes.reduce((sum, [hz, gain, decay]) => sum + gain * Math.sin(2 * Math.PI * hz * t) * Math.exp(-t / decay), 0),
  );
}

/** A knock of noise around `hz` that dies away: the touch of one thing on another. */
export function knock(roll: Dice, hz: number, q: number, decay: number): Wave {
  const length = decay * 7;
  const fade = swell(length, Math.min(0.001, decay / 4), length / 3);
  const heard = band(noise(length, roll), hz, q);
  return shaped(heard, (t) => fade(t) * Math.exp(-t / decay) * Math.sqrt(q) * 2);
}

/** A click of metal or plastic: a knock and the ring of what was hit. */
export function click(roll: Dice, hz: number, decay = 0.004): Wave {
  const heard = wave(decay * 20);
  mix(heard, knock(roll, hz, 1.5, decay));
  mix(
    heard,
    struck(
      [
        [hz * 0.62, 0.3, decay * 1.6],
        [hz * 1.37, 0.2, decay],
      ],
      0.0005,
    ),
  );
  return heard;
}

/** A hard tap on wood or a floor: a low thud with a little noise on top. */
export function thud(roll: Dice, hz: number, decay: number, edge = 0.25): Wave {
  const heard = wave(decay * 9);
  mix(
    heard,
    struck(
      [
        [hz, 1, decay],
        [hz * 1.53, 0.6, decay * 0.8],
        [hz * 2.4, 0.4, decay * 0.55],
        [hz * 3.9, 0.2, decay * 0.35],
      ],
      0.003,
    ),
  );
  mix(heard, low(knock(roll, hz * 7, 0.7, decay * 0.35), hz * 16), 0, edge);
  return heard;
}

/** A footstep on a hard floor: heel, then sole. */
export function step(roll: Dice, hz = 105): Wave {
  const heard = wave(0.45);
  mix(heard, thud(roll, hz * roll(0.94, 1.06), 0.035, 0.5));
  mix(heard, knock(roll, 1500, 0.8, 0.012), 0.002, 0.35);
  mix(heard, knock(roll, 900, 0.6, 0.03), 0.085, 0.3);
  return heard;
}

/** A key of a keyboard: down, and softly up. */
export function key(roll: Dice): Wave {
  const heard = wave(0.2);
  const tune = roll(0.88, 1.12);
  mix(
    heard,
    struck(
      [
        [430 * tune, 0.5, 0.011],
        [980 * tune, 0.3, 0.008],
      ],
      0.001,
    ),
  );
  mix(heard, knock(roll, 3100 * tune, 1.1, 0.006), 0, 0.5);
  mix(heard, knock(roll, 4200 * tune, 1.2, 0.004), roll(0.07, 0.1), 0.22);
  return heard;
}

/** A sheet of paper moved for so many seconds: a rush of small crackles, bright, uneven, with a swish under it. */
export function sheet(roll: Dice, seconds: number): Wave {
  const heard = wave(seconds);
  const fade = swell(seconds, seconds * 0.3, seconds * 0.6);
  mix(
    heard,
    shaped(high(low(noise(seconds, roll), 7500), 2200), (t) => 0.05 * fade(t)),
  );
  for (let t = 0; t < seconds - 0.02; t += -Math.log(roll(0.001, 1)) / 210)
    mix(heard, knock(roll, roll(2400, 8000), 1.1, roll(0.0006, 0.0022)), t, fade(t) * roll() ** 4);
  return heard;
}

/** A drop on glass or tin: mostly a tick, the heavier ones with a note. */
export function drop(roll: Dice): Wave {
  const weight = roll() ** 5;
  const heard = wave(0.09);
  mix(heard, knock(roll, roll(2300, 7000), 1.6, 0.0015 + 0.004 * weight), 0, 0.25 + weight);
  mix(heard, struck([[roll(700, 1900), 0.5 * weight, 0.011]], 0.001));
  return heard;
}

/** A bubble in water: a note that slides up and is gone. */
export function bubble(roll: Dice, hz: number): Wave {
  const length = roll(0.02, 0.06);
  const fade = swell(length, 0.003, length * 0.8);
  const start = hz * roll(0.7, 1.4);
  return wave(length, (t) => fade(t) * Math.sin(2 * Math.PI * start * t * (1 + 5 * t)));
}

/** A call of a child without words: a voice that glides up and down on one open vowel. */
export function call(roll: Dice): Wave {
  const length = roll(0.16, 0.55);
  const [from, top, to] = [roll(300, 420), roll(400, 680), roll(260, 400)];
  const formants = [roll(620, 1000), roll(1200, 2100)];
  const fade = swell(length, 0.05, length * 0.5);
  let turn = 0;
  return wave(length, (t) => {
    const share = t / length;
    const hz =
      (share < 0.4 ? from + (top - from) * Math.sin((share / 0.4) * (Math.PI / 2)) : top + (to - top) * ((share - 0.4) / 0.6) ** 2) *
      (1 + 0.012 * Math.sin(t * 36));
    turn += hz / rate;
    let sum = 0;
    for (let part = 1; part * hz < 3200; part++) {
      const strength = formants.reduce((most, formant) => most + 1 / (1 + ((part * hz - formant) / 170) ** 2), 0.05);
      sum += (strength / part ** 0.5) * Math.sin(2 * Math.PI * part * turn);
    }
    return fade(t) * sum;
  });
}

/** Many children, far off, for so many seconds: calls over calls, some near enough to be heard singly, and never a word. */
export function children(seconds: number, seed: number): Wave {
  const roll = dice(seed);
  const heard = wave(seconds);
  for (let t = 0; t < seconds - 0.6; t += -Math.log(roll(0.001, 1)) / 14) mix(heard, call(roll), t, 0.05 + 0.5 * roll() ** 6);
  return low(high(heard, 350), 2400);
}

/** A car that comes, passes and goes in so many seconds: tyres, a motor that drops in pitch as it passes. */
export function carPassing(roll: Dice, seconds: number): Wave {
  const near = (t: number) => 1 / (1 + ((t - seconds * 0.48) / (seconds * 0.13)) ** 2);
  const fade = swell(seconds, seconds * 0.3, seconds * 0.35);
  const far = low(noise(seconds, roll), 330);
  const tyres = band(noise(seconds, roll), 850, 0.6);
  let turn = 0;
  return wave(seconds, (t) => {
    const i = Math.min(far.length - 1, Math.round(t * rate));
    turn += (98 - 9 * Math.tanh((t - seconds * 0.48) * 3)) / rate;
    const motor = Math.sin(2 * Math.PI * turn) + 0.6 * Math.sin(4 * Math.PI * turn) + 0.35 * Math.sin(6 * Math.PI * turn);
    return (
      fade(t) * (2.2 * (far[i] as number) * near(t) ** 0.6 + 1.5 * (tyres[i] as number) * near(t) ** 1.4 + 0.1 * motor * near(t) ** 0.8)
    );
  });
}
