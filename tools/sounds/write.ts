import { writeFileSync } from 'node:fs';
import { roomLoop } from '../../game/sound/loop.ts';
import { foley } from './foley.ts';
import { type Limits, levelled } from './level.ts';
import { rooms } from './rooms.ts';
import { tones } from './tones.ts';
import { mix, rate, swell, shaped, type Wave, wave, writeWav } from './wave.ts';

/**
 * Writes `sprite.wav`, `sprite.json` and `room-….wav` into the folder given. Each kind is held to its limits, a decibel and a half
 * under the -12 dBFS of the finished file, since encoders add a little.
 */
const kinds: Record<'foley' | 'tones' | 'themes' | 'rooms', Limits> = {
  foley: { peak: -13.5, loudest: -27 },
  tones: { peak: -18, loudest: -33 },
  themes: { peak: -13.5, loudest: -30 },
  rooms: { peak: -20, loudest: -38 },
};
const gapSeconds = 0.3;
const folder = process.argv[2];
if (!folder) throw new Error('Expected the folder to write into.');

const short = [...Object.entries(foley), ...Object.entries(tones)].map(([name, make]) => {
  const kind = name in foley ? 'foley' : name.startsWith('theme') ? 'themes' : 'tones';
  return { name, heard: ended(levelled(ended(make()), kinds[kind])) };
});
const sprite = wave(short.reduce((sum, { heard }) => sum + heard.length / rate + gapSeconds, 0));
const map: Record<string, [fromMs: number, lengthMs: number]> = {};
let at = 0;
for (const { name, heard } of short) {
  mix(sprite, heard, at / 1000);
  map[name] = [at, Math.ceil((heard.length / rate) * 1000)];
  at += Math.ceil((heard.length / rate + gapSeconds) * 1000);
}
writeWav(`${folder}/sprite.wav`, sprite);
writeFileSync(`${folder}/sprite.json`, `${JSON.stringify(map, null, 2).replaceAll(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]')}\n`);

for (const [name, make] of Object.entries(rooms)) {
  const loop = looped(make());
  const lead = Math.round(roomLoop.lead * rate);
  const file = new Float64Array(loop.length + 2 * lead);
  for (let i = 0; i < file.length; i++) file[i] = loop[(i - lead + loop.length) % loop.length] as number;
  writeWav(`${folder}/room-${name}.wav`, file);
}

/** The loop at its level; the filters run over it twice, so that they too join up. */
function looped(loop: Wave): Wave {
  const twice = new Float64Array(loop.length * 2);
  twice.set(loop);
  twice.set(loop, loop.length);
  return levelled(twice, kinds.rooms).slice(loop.length);
}

/** The sound up to where it can no longer be heard (60 dB under its peak), with soft ends. */
function ended(heard: Wave): Wave {
  const peak = heard.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const last = heard.findLastIndex((sample) => Math.abs(sample) > peak / 1000);
  const kept = heard.slice(0, Math.min(heard.length, last + rate * 0.03));
  return shaped(kept, swell(kept.length / rate, 0.002, 0.03));
}
