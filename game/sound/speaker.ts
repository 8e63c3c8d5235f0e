import { Howl, Howler } from 'howler';
import type { Room, Sound } from '../../src/story/vocabulary.ts';
import sprite from '../../assets/sound/sprite.json';
import { roomTones } from './captions.ts';

/** The small sounds of the game itself. */
export type Tone = 'token' | 'settle' | 'chip' | 'turn' | 'theme-open' | 'theme-low';

/** Loudness of each kind of sound, 0 to 1. */
export type Volumes = { rooms: number; foley: number; tones: number };

/** Plays what it is told, softly. Created only after the player asked for sound; `stop` ends everything. */
export type Speaker = {
  play(sound: Sound): void;
  tone(tone: Tone): void;
  room(room: Room | null): void;
  setVolumes(volumes: Volumes): void;
  stop(): void;
};

const files = import.meta.glob<string>('../../assets/sound/*.{webm,mp3}', { eager: true, query: '?url', import: 'default' });
const both = (name: string) => ['webm', 'mp3'].map((kind) => files[`../../assets/sound/${name}.${kind}`] ?? '');
const fadeMs = 900;

/** Creates the speaker. A sound that cannot be fetched or played is passed over in silence: the words say everything. */
export function createSpeaker(start: Volumes): Speaker {
  let volumes = start;
  let roomName = '';
  let roomHowl: Howl | null = null;
  const short = new Howl({ src: both('sprite'), sprite: sprite as unknown as Record<string, [number, number]> });
  const wake = () => {
    if (!document.hidden && Howler.ctx?.state === 'suspended') void Howler.ctx.resume();
  };
  document.addEventListener('visibilitychange', wake);

  const sound = (name: string, volume: number) => {
    if (volume > 0) short.volume(volume, short.play(name));
  };
  const hush = (howl: Howl) => {
    howl.fade(howl.volume(), 0, fadeMs);
    howl.once('fade', () => howl.unload());
  };

  return {
    play: (name) => sound(name, volumes.foley),
    tone: (name) => sound(name, volumes.tones),
    room(room) {
      const name = room && volumes.rooms > 0 ? roomTones[room] : '';
      if (name === roomName) return;
      roomName = name;
      if (roomHowl) hush(roomHowl);
      roomHowl = name ? new Howl({ src: both(`room-${name}`), loop: true, volume: 0 }) : null;
      roomHowl?.play();
      roomHowl?.fade(0, volumes.rooms, fadeMs);
    },
    setVolumes(next) {
      volumes = next;
      roomHowl?.volume(next.rooms);
    },
    stop() {
      document.removeEventListener('visibilitychange', wake);
      roomHowl?.unload();
      short.unload();
    },
  };
}
