import { rate, type Wave } from './wave.ts';

type Biquad = [b0: number, b1: number, b2: number, a0: number, a1: number, a2: number];

/** What lies below `hz` (12 dB an octave). */
export const low = (from: Wave, hz: number, q = Math.SQRT1_2): Wave =>
  through(
    from,
    shape(hz, q, (c) => [(1 - c) / 2, 1 - c, (1 - c) / 2]),
  );

/** What lies above `hz` (12 dB an octave). */
export const high = (from: Wave, hz: number, q = Math.SQRT1_2): Wave =>
  through(
    from,
    shape(hz, q, (c) => [(1 + c) / 2, -1 - c, (1 + c) / 2]),
  );

/** What lies around `hz`; the greater `q`, the narrower. */
export const band = (from: Wave, hz: number, q = 1): Wave =>
  through(
    from,
    shape(hz, q, (_, alpha) => [alpha, 0, -alpha]),
  );

/** The wave in a room: `seconds` until the echo has gone, `wet` times as much echo as sound, dull above `hz`. Longer by the echo unless `round`: then the wave is a loop and the echo comes round again. */
export function echoed(
  from: Wave,
  { seconds, wet, hz = 3000, round = false }: { seconds: number; wet: number; hz?: number; round?: boolean },
): Wave {
  const tail = Math.round(seconds * rate);
  const source = new Float64Array(round ? from.length * 2 : from.length + tail);
  source.set(from);
  if (round) source.set(from, from.length);
  let echo: Wave = new Float64Array(source.length);
  for (const delay of [0.0297, 0.0371, 0.0411, 0.0437, 0.0493, 0.0531]) addComb(echo, source, delay, 10 ** ((-3 * delay) / seconds), hz);
  for (const delay of [0.005, 0.0017]) echo = allPass(echo, delay);
  const heard = source.map((sample, i) => sample + wet * 0.3 * (echo[i] as number));
  return round ? heard.slice(from.length) : heard;
}

function shape(hz: number, q: number, top: (cosine: number, alpha: number) => [number, number, number]): Biquad {
  const turn = (2 * Math.PI * hz) / rate;
  const alpha = Math.sin(turn) / (2 * q);
  return [...top(Math.cos(turn), alpha), 1 + alpha, -2 * Math.cos(turn), 1 - alpha];
}

/** The wave through two poles and two zeros, as in Bristow-Johnson's audio filter cookbook. */
export function through(from: Wave, [b0, b1, b2, a0, a1, a2]: Biquad): Wave {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return from.map((x) => {
    const y = (b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2) / a0;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

function addComb(into: Wave, from: Wave, delaySeconds: number, back: number, hz: number): void {
  const line = new Float64Array(Math.round(delaySeconds * rate));
  const dull = Math.exp((-2 * Math.PI * hz) / rate);
  let kept = 0;
  for (let i = 0; i < from.length; i++) {
    const place = i % line.length;
    const out = line[place] as number;
    kept = out * (1 - dull) + kept * dull;
    line[place] = (from[i] as number) + kept * back;
    into[i] = (into[i] as number) + out;
  }
}

function allPass(from: Wave, delaySeconds: number): Wave {
  const line = new Float64Array(Math.round(delaySeconds * rate));
  return from.map((sample, i) => {
    const place = i % line.length;
    const out = line[place] as number;
    line[place] = sample + out * 0.6;
    return out - 0.6 * (line[place] as number);
  });
}
