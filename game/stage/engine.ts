import { CANVAS, Game, WEBGL } from 'phaser';
import { RoomScene } from '../scenes/room-scene.ts';
import { findDrawing, type Drawing } from './renderer.ts';
import { createTextures, type Textures } from './textures.ts';

/** The running engine: one game with one scene, and its textures. `pixels` is device pixels for one CSS pixel. It is `broken` once a frame could not be drawn, and then draws no more. */
export type Engine = { game: Game; scene: RoomScene; textures: Textures; drawing: Drawing; pixels: number; broken(): boolean };

/** What the game emits, with the reason, when the engine has broken. */
export const brokenEvent = 'broken';

/** Pixels of textures kept for pictures to come (4 bytes each). */
const keptPixels = 24_000_000;
/** A window of fewer CSS pixels, such as a phone's: the processor alone can draw it sharply too. */
const smallWindow = 400_000;
const bootLimitMs = 10_000;

let one: Promise<Engine> | null = null;

/**
 * The engine of this page: started when first asked for, and then the same for the life of the page, as an engine ended and started anew leaks memory.
 * Rejects with a sentence when no renderer can be made; the next call tries again.
 */
export function theEngine(wanted?: Drawing): Promise<Engine> {
  one ??= start(wanted ?? findDrawing()).catch((reason: unknown) => {
    one = null;
    throw reason;
  });
  return one;
}

async function start(drawing: Drawing): Promise<Engine> {
  const pixels = drawing === 'hardware' || innerWidth * innerHeight < smallWindow ? Math.min(2, window.devicePixelRatio || 1) : 1;
  const { game, scene } = await boot(drawing, pixels);
  game.canvas.setAttribute('aria-hidden', 'true');
  game.canvas.style.display = 'block';
  return { game, scene, drawing, pixels, broken: breakable(game), textures: createTextures(game.textures, keptPixels) };
}

/** What goes wrong in a frame ends the frames: thrown on, it would reach the page. */
function breakable({ loop, events }: Game): () => boolean {
  const step = loop.callback;
  let broken = false;
  loop.callback = (time, delta) => {
    if (broken) return loop.sleep();
    try {
      step(time, delta);
    } catch (reason) {
      broken = true;
      events.emit(brokenEvent, reason);
    }
  };
  return () => broken;
}

function boot(drawing: Drawing, pixels: number): Promise<{ game: Game; scene: RoomScene }> {
  return new Promise((resolve, reject) => {
    const late = window.setTimeout(() => reject(new Error('The stage did not start in time.')), bootLimitMs);
    const scene: RoomScene = new RoomScene(() => {
      window.clearTimeout(late);
      resolve({ game, scene });
    });
    const game = new Game({
      type: drawing === 'hardware' ? WEBGL : CANVAS,
      scene,
      parent: document.createElement('div'),
      transparent: true,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      render: { maxTextures: 1, powerPreference: 'low-power' },
      fps: drawing === 'hardware' ? {} : { limit: 30 },
      scale: { width: 16, height: 16, zoom: 1 / pixels, expandParent: false },
    });
  });
}
