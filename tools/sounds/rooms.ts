import { roomLoop } from '../../game/sound/loop.ts';
import { band, echoed, high, low } from './filter.ts';
import { carPassing, children, click, drop, key, knock, sheet, step, struck, thud } from './parts.ts';
import { type Dice, dice, folded, mix, mixRound, noise, shaped, swell, type Wave, wave } from './wave.ts';

/** How each room tone is made: a loop of 30 s whose last sample joins its first. What happens in it is rare and stays behind the air of the room. */
export const rooms: Record<string, () => Wave> = {
  /** A meeting room with its door shut: air, a clock on the wall, now and then a chair or a sheet of paper. */
  quiet() {
    const roll = dice(31);
    const events = wave(length);
    for (let at = 0; at < length; at++) mixRound(events, tick(roll, at % 2 ? 0.86 : 1), at + 0.4, 0.11);
    mixRound(events, low(sheet(roll, 0.7), 4000), 7.3, 0.4);
    mixRound(events, low(sheet(roll, 0.5), 4000), 22.6, 0.3);
    mixRound(events, thud(roll, 140, 0.03, 0.1), 15.2, 0.2);
    return told(
      air(roll, [
        [150, 700, 0.3],
        [700, 2000, 0.04],
      ]),
      events,
      0.5,
    );
  },
  /** An office: the fans of two machines, a keyboard across the room, paper. */
  office() {
    const roll = dice(32);
    const events = wave(length);
    for (const from of [2, 8.4, 11.2, 18.5, 25])
      for (let at = 0; at < roll(0.8, 2.6); at += roll(0.09, 0.24)) mixRound(events, low(key(roll), 3200), from + at, roll(0.2, 0.4));
    mixRound(events, sheet(roll, 0.8), 15.6, 0.3);
    mixRound(events, click(roll, 1800), 23.2, 0.2);
    mixRound(events, thud(roll, 120, 0.04, 0.3), 23.4, 0.22);
    const fans = hum([
      [120, 0.12],
      [240, 0.05],
      [387, 0.05],
      [774, 0.02],
    ]);
    return told(
      mixed(
        air(roll, [
          [180, 500, 0.35],
          [900, 2600, 0.14],
        ]),
        fans,
      ),
      events,
      0.4,
    );
  },
  /** Beside a playground with the window open a hand's breadth. */
  school() {
    const roll = dice(33);
    const events = wave(length);
    const calls = echoed(children(length, 34), { seconds: 0.9, wet: 0.9, hz: 1600 });
    mixRound(events, calls, 0, 0.5);
    for (const at of [4.1, 4.62, 5.08, 19.3, 19.75]) mixRound(events, low(thud(roll, 150, 0.03, 0.3), 900), at, 0.16);
    return told(
      air(roll, [
        [160, 600, 0.8],
        [600, 1400, 0.12],
      ]),
      events,
      0.3,
    );
  },
  /** A clinic: bright, steady ventilation, mains hum, a trolley and steps behind doors. */
  clinic() {
    const roll = dice(35);
    const events = wave(length);
    for (let at = 0; at < 7; at++) mixRound(events, low(step(roll), 1300), 4 + at * 0.55, 0.12 + 0.05 * Math.sin((at / 6) * Math.PI));
    for (let t = 0; t < 3.4; t += roll(0.05, 0.16))
      mixRound(events, struck([[roll(1500, 2600), 0.5, 0.012]]), 17 + t, 0.12 * swell(3.4, 1.4, 1.6)(t) * roll());
    mixRound(events, low(thud(roll, 80, 0.09, 0.3), 700), 26, 0.3);
    const mains = hum([
      [100, 0.14],
      [200, 0.07],
      [300, 0.03],
    ]);
    return told(
      mixed(
        air(roll, [
          [500, 3800, 0.4],
          [150, 400, 0.2],
        ]),
        mains,
      ),
      events,
      1,
    );
  },
  /** A kitchen at home: the fridge, a bird outside, a spoon in a cup, a step overhead. */
  home() {
    const roll = dice(36);
    const events = wave(length);
    for (const from of [3.2, 3.9, 13.1, 13.7, 14.2, 26.4])
      for (let at = 0; at < 3; at++) mixRound(events, chirp(roll), from + at * 0.13, roll(0.03, 0.08));
    for (const at of [8.2, 8.45, 8.72, 8.96])
      mixRound(
        events,
        struck([
          [2350 * roll(0.99, 1.01), 0.4, 0.03],
          [3900, 0.2, 0.02],
        ]),
        at,
        0.11,
      );
    for (const at of [20, 20.6, 21.15, 21.8]) mixRound(events, low(thud(roll, 72, 0.06, 0), 300), at, 0.12);
    const fridge = hum([
      [100, 0.3],
      [200, 0.2],
      [300, 0.12],
      [400, 0.05],
      [500, 0.03],
    ]);
    return told(
      mixed(
        air(roll, [[150, 500, 0.5]]),
        shaped(fridge, (t) => 1 + 0.12 * Math.sin((2 * Math.PI * t * 8) / length)),
      ),
      events,
      0.35,
    );
  },
  /** By a window on the street: three cars, wind between them. */
  street() {
    const roll = dice(37);
    const events = wave(length);
    for (const [at, seconds, gain] of [
      [1, 6, 0.8],
      [11.5, 7.5, 0.55],
      [22.5, 6.5, 0.7],
    ] as const)
      mixRound(events, low(carPassing(roll, seconds), 1500), at, gain);
    const wind = shaped(
      air(roll, [[250, 900, 1]]),
      (t) => 0.65 + 0.3 * Math.sin((2 * Math.PI * t * 3) / length) * Math.sin((2 * Math.PI * t * 5) / length),
    );
    return told(wind, events, 0.1);
  },
  /** A high, hard, empty place: long echoes of steps and a door somewhere else in the building. */
  hall() {
    const roll = dice(38);
    const events = wave(length);
    for (let at = 0; at < 9; at++) mixRound(events, step(roll), 3 + at * 0.56, 0.08 + 0.14 * Math.sin((at / 8) * Math.PI));
    mixRound(events, thud(roll, 85, 0.09, 0.5), 13.4, 0.12);
    mixRound(events, click(roll, 1900, 0.006), 13.45, 0.08);
    for (let at = 0; at < 5; at++) mixRound(events, step(roll, 130), 21 + at * 0.48, 0.11);
    return told(
      air(roll, [
        [120, 420, 0.4],
        [420, 1100, 0.05],
      ]),
      events,
      2.6,
    );
  },
  /** In a car at dusk: the motor, the road under it, a little rain on the roof, somebody passing the other way. */
  car() {
    const roll = dice(39);
    const events = wave(length);
    for (let t = 0; t < length; t += -Math.log(roll(0.001, 1)) / 7) mixRound(events, low(drop(roll), 2600), t, 0.16);
    for (const at of [6, 19.5]) mixRound(events, low(carPassing(roll, 3), 1100), at, 0.35);
    const motor = hum([
      [58, 0.4],
      [87, 0.5],
      [116, 0.35],
      [174, 0.25],
      [232, 0.12],
      [290, 0.06],
    ]);
    return told(
      mixed(
        air(roll, [
          [90, 320, 1],
          [320, 1000, 0.16],
        ]),
        shaped(motor, (t) => 0.5 + 0.06 * Math.sin((2 * Math.PI * t * 11) / length)),
      ),
      events,
      0,
    );
  },
};

const length = roomLoop.length;

/** Steady air, a loop: noise between two pitches, times a gain, and more of it laid over. */
function air(roll: Dice, bands: readonly (readonly [from: number, to: number, gain: number])[]): Wave {
  const heard = wave(length + 3);
  for (const [from, to, gain] of bands) mix(heard, low(high(noise(length + 3.5, roll), from), to).slice(24_000), 0, gain);
  return folded(heard, 3);
}

/** A steady hum of whole turns in the loop. */
const hum = (parts: readonly (readonly [hz: number, gain: number])[]): Wave =>
  wave(length, (t) => 0.1 * parts.reduce((sum, [hz, gain], at) => sum + gain * Math.sin(2 * Math.PI * hz * t + at), 0));

/** Two loops of one length, together. */
const mixed = (one: Wave, other: Wave): Wave => one.map((sample, i) => sample + (other[i] as number));

/** The air of a room with what happens in it, each thing with its echo of so many seconds. */
function told(ground: Wave, events: Wave, echoSeconds: number): Wave {
  const heard = echoSeconds > 0 ? echoed(events, { seconds: echoSeconds, wet: 0.9, hz: 1800, round: true }) : events;
  return mixed(ground, heard);
}

/** One tick of a clock across the room. */
function tick(roll: Dice, tune: number): Wave {
  const heard = wave(0.15);
  mix(
    heard,
    struck([
      [1150 * tune, 0.6, 0.012],
      [2080 * tune, 0.3, 0.008],
    ]),
  );
  mix(heard, low(knock(roll, 3000, 1, 0.003), 3500), 0, 0.5);
  return heard;
}

/** One note of a small bird outside. */
function chirp(roll: Dice): Wave {
  const [seconds, from, fall] = [roll(0.06, 0.11), roll(3100, 3900), roll(2500, 6500)];
  const fade = swell(seconds, 0.015, seconds * 0.6);
  return band(
    wave(seconds, (t) => fade(t) * Math.sin(2 * Math.PI * (from * t - fall * t * t))),
    3300,
    0.7,
  );
}
