import { writeFileSync } from 'node:fs';

/** Sound as numbers, -1 to 1, 48,000 a second, one channel. */
export type Wave = Float64Array;

/** Samples a second of every sound here. */
export const rate = 48_000;

/** Numbers from 0 to 1 that are the same each time for the same seed (Park and Miller's generator). */
export type Dice = (from?: number, to?: number) => number;

/** Dice for one sound; numbers lie between `from` and `to`, 0 and 1 unless told. */
export function dice(seed: number): Dice {
  let state = (seed * 7919 + 12_345) % 2_147_483_647;
  return (from = 0, to = 1) => {
    state = (state * 16_807) % 2_147_483_647;
    return from + (to - from) * (state / 2_147_483_647);
  };
}

/** Silence of so many seconds, or what `at` gives for each moment (seconds). */
export function wave(seconds: number, at?: (t: number) => number): Wave {
  const samples = new Float64Array(Math.round(seconds * rate));
  if (at) for (let i = 0; i < samples.length; i++) samples[i] = at(i / rate);
  return samples;
}

/** White noise of so many seconds. */
export const noise = (seconds: number, roll: Dice): Wave => wave(seconds, () => roll(-1, 1));

/** A new wave with each sample times the gain at its moment (seconds). */
export const shaped = (from: Wave, gain: (t: number) => number): Wave => from.map((sample, i) => sample * gain(i / rate));

/** Mixes `part` into `into` from a moment on; what does not fit is left out. */
export function mix(into: Wave, part: Wave, at = 0, gain = 1): void {
  const start = Math.round(at * rate);
  const end = Math.min(part.length, into.length - start);
  for (let i = Math.max(0, -start); i < end; i++) into[start + i] = (into[start + i] as number) + (part[i] as number) * gain;
}

/** Mixes `part` into a loop: what does not fit at the end goes on at the beginning. */
export function mixRound(into: Wave, part: Wave, at = 0, gain = 1): void {
  const start = Math.round(at * rate);
  for (let i = 0; i < part.length; i++) {
    const place = (start + i) % into.length;
    into[place] = (into[place] as number) + (part[i] as number) * gain;
  }
}

/** Makes a loop of the wave's length less `seconds`: its end is laid over its beginning, equally loud all the way. */
export function folded(from: Wave, seconds: number): Wave {
  const over = Math.round(seconds * rate);
  const loop = from.slice(0, from.length - over);
  for (let i = 0; i < over; i++) {
    const turn = (Math.PI / 2) * (i / over);
    loop[i] = (from[i] as number) * Math.sin(turn) + (from[loop.length + i] as number) * Math.cos(turn);
  }
  return loop;
}

/** A swell: 0 to 1 in `rise` seconds, then down to 0 in the last `fall` of `length`; round at both ends. */
export function swell(length: number, rise: number, fall: number): (t: number) => number {
  const soft = (share: number) => 0.5 - 0.5 * Math.cos(Math.PI * Math.max(0, Math.min(1, share)));
  return (t) => soft(t / rise) * soft((length - t) / fall);
}

/** Writes the wave as 32-bit floating-point WAV. */
export function writeWav(file: string, samples: Wave): void {
  const head = Buffer.alloc(44);
  const body = Buffer.from(Float32Array.from(samples).buffer);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + body.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(3, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 4, 28);
  head.writeUInt16LE(4, 32);
  head.writeUInt16LE(32, 34);
  head.write('data', 36);
  head.writeUInt32LE(body.length, 40);
  writeFileSync(file, Buffer.concat([head, body]));
}
