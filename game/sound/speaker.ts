import { Howl, Howler } from 'howler';
import type { Room, Sound } from '../../src/story/vocabulary.ts';
import sprite from '../../assets/sound/sprite.json';
import { roomTones } from './captions.ts';
import { roomLoop } from './loop.ts';

/** The small sounds of the game itself. */
export type Tone = 'token' | 'settle' | 'chip' | 'turn' | 'theme-open' | 'theme-low';

/** Loudness of each kind of sound, 0 to 1. The theme goes with the tones. */
export type Volumes = { rooms: number; foley: number; tones: number };

/** Plays what it is told, softly. Created only after the player asked for sound; `hush` fades the theme; `stop` fades and ends everything. */
export type Speaker = {
  play(sound: Sound): void;
  tone(tone: Tone): void;
  room(room: Room | null): void;
  setVolumes(volumes: Volumes): void;
  hush(): void;
  stop(): void;
};

const files = import.meta.glob<string>('../../assets/sound/*.{webm,mp3}', { eager: true, query: '?url', import: 'default' });
const both = (name: string) => ['webm', 'mp3'].map((kind) => files[`../../assets/sound/${name}.${kind}`] ?? '');
const fadeMs = 900;
const loop: [number, number, boolean] = [roomLoop.lead * 1000, roomLoop.length * 1000, true];
const wakers = ['visibilitychange', 'pointerdown', 'keydown'] as const;

/** Creates the speaker. A sound that cannot be fetched or played is passed over in silence: the words say everything. */
export function createSpeaker(start: Volumes): Speaker {
  let volumes = start;
  let roomName = '';
  let roomHowl: Howl | null = null;
  let theme: number | null = null;
  let over = false;
  const short = new Howl({ src: both('sprite'), sprite: sprite as unknown as Record<string, [number, number]> });
  // A tab that slept, or a phone call, stops the clock of the sound; howler starts it again only where it stopped it itself.
  const wake = () => {
    const stopped = Howler.ctx && Howler.ctx.state !== 'running' && Howler.ctx.state !== 'closed';
    if (stopped && !document.hidden && (roomHowl?.playing() || short.playing())) Howler.ctx.resume().catch(() => {});
  };
  for (const waker of wakers) document.addEventListener(waker, wake);

  const sound = (name: string, volume: number): number | null => {
    if (over || volume === 0 || document.hidden) return null;
    const id = short.play(name);
    short.volume(volume, id);
    wake();
    return id;
  };
  const fadeOut = (howl: Howl) => {
    if (howl.state() === 'loaded') {
      howl.fade(howl.volume(), 0, fadeMs);
      howl.once('fade', () => howl.unload());
    } else howl.unload();
  };
  const hush = () => {
    if (theme !== null && short.playing(theme)) short.fade(short.volume(theme) as number, 0, fadeMs, theme);
    else if (theme !== null) short.stop(theme);
    theme = null;
  };

  return {
    play: (name) => void sound(name, volumes.foley),
    tone(name) {
      const music = name.startsWith('theme');
      if (music) hush();
      const id = sound(name, volumes.tones);
      if (music) theme = id;
    },
    room(room) {
      const name = room && volumes.rooms > 0 ? roomTones[room] : '';
      if (name === roomName) return;
      roomName = name;
      if (roomHowl) fadeOut(roomHowl);
      roomHowl = name ? new Howl({ src: both(`room-${name}`), sprite: { loop }, volume: 0 }) : null;
      roomHowl?.play('loop');
      roomHowl?.fade(0, volumes.rooms, fadeMs);
    },
    setVolumes(next) {
      volumes = next;
      roomHowl?.volume(next.rooms);
      if (theme !== null) short.volume(next.tones, theme);
    },
    hush,
    stop() {
      over = true;
      for (const waker of wakers) document.removeEventListener(waker, wake);
      if (roomHowl) fadeOut(roomHowl);
      roomHowl = null;
      hush();
      setTimeout(() => short.unload(), fadeMs + 100);
    },
  };
}
