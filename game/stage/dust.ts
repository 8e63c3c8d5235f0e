import type { GameObjects, Scene } from 'phaser';
import type { Move } from './move.ts';

/** Where the window's light falls, in world units. */
const beam = { x: 250, y: 250, width: 330, height: 230 };
const motes = 7;
const sizes = { least: 3, most: 7 };
const driftMs = 3200;

/** Lets a few motes of dust drift through the light of the window, once. */
export function drift(scene: Scene, layer: GameObjects.Container, texture: string, move: Move): void {
  for (let count = 0; count < motes; count++) {
    const size = sizes.least + Math.random() * (sizes.most - sizes.least);
    const mote = scene.add
      .image(beam.x + Math.random() * beam.width, beam.y + Math.random() * beam.height, texture)
      .setDisplaySize(size, size)
      .setAlpha(0);
    layer.add(mote);
    move(mote, { alpha: 0.55 }, driftMs * 0.4);
    move(mote, { alpha: 0 }, driftMs * 0.4, { delay: driftMs * 0.6 });
    move(mote, { x: mote.x + 30 - Math.random() * 12, y: mote.y + 26 }, driftMs, { ease: 'Linear', done: () => mote.destroy() });
  }
}
