import { high, through } from './filter.ts';
import { rate, type Wave } from './wave.ts';

/** How loud a kind of sound may be. `peak` in dBFS; `loudest` the loudest 0.4 s, in LUFS. */
export type Limits = { peak: number; loudest: number };

/** The wave without rumble and at the level at which it meets the nearer of the two limits and passes neither. */
export function levelled(from: Wave, { peak, loudest }: Limits): Wave {
  const clean = high(high(from, 35), 35);
  const highest = clean.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const gain = Math.min(10 ** (peak / 20) / highest, 10 ** ((loudest - loudestOf(clean)) / 20));
  return clean.map((sample) => sample * gain);
}

/** Loudness of the loudest 0.4 s in LUFS, by ITU-R BS.1770 (its two filters for 48 kHz, then mean power). */
export function loudestOf(from: Wave): number {
  const ear = through(
    through(from, [1.53512485958697, -2.69169618940638, 1.19839281085285, 1, -1.69065929318241, 0.73248077421585]),
    [1, -2, 1, 1, -1.99004745483398, 0.99007225036621],
  );
  const window = Math.round(0.4 * rate);
  let [power, most] = [0, 0];
  for (let i = 0; i < ear.length; i++) {
    power += (ear[i] as number) ** 2 - (i < window ? 0 : (ear[i - window] as number) ** 2);
    most = Math.max(most, power / window);
  }
  return -0.691 + 10 * Math.log10(most);
}
