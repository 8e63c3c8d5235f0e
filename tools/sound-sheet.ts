import { readFileSync } from 'node:fs';
import { captions, roomTones } from '../game/sound/captions.ts';
import { roomLoop } from '../game/sound/loop.ts';

/** Every sound of the game with its caption and a player, for the contact sheet of the development server. */
export function soundSheet(): string {
  const sprite: Record<string, [fromMs: number, lengthMs: number]> = JSON.parse(readFileSync('assets/sound/sprite.json', 'utf8'));
  const player = (file: string, name: string, words: string) =>
    `<figure style="width:320px"><audio controls preload="none" src="/assets/sound/${file}"></audio><figcaption><strong>${name}</strong> ${words}</figcaption></figure>`;
  const short = Object.entries(sprite).map(([name, [from, length]]) =>
    player(
      `sprite.mp3#t=${from / 1000},${(from + length) / 1000}`,
      name,
      captions[name as keyof typeof captions] ?? 'a sound of the game itself',
    ),
  );
  const rooms = [...new Set(Object.values(roomTones))].map((tone) => {
    const used = Object.entries(roomTones).filter(([, name]) => name === tone);
    return player(
      `room-${tone}.mp3#t=${roomLoop.lead},${roomLoop.lead + roomLoop.length}`,
      tone,
      `room tone of ${used.map(([room]) => room).join(', ')}`,
    );
  });
  return `<h2>Sounds</h2><div class="row">${[...short, ...rooms].join('')}</div>`;
}
