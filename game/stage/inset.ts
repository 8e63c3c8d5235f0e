import type { GameObjects, Scene } from 'phaser';
import type { Room } from '../../src/story/vocabulary.ts';
import type { Fit } from './fit.ts';
import type { Move } from './move.ts';
import { signSize } from './you-face.ts';

/** The table as it settled, a small picture above everybody's head, in the upper corner that has no board: large for a moment when it comes or changes, then small. */
export type Inset = { show(texture: string | null, fit: Fit, where: Wall): void };

/** What else is on the wall: the room it is in, whether its board has words, and where the sign over somebody is (`x` in world units). */
export type Wall = { room: Room; written: boolean; sign: number | null };

/** The least and greatest height of the square, in world units; with less room than the least it is left out. */
const least = 104;
const most = 190;
const margin = 14;
/** Rooms whose board hangs so far to the left that the picture would lie over its words. */
const boardOnLeft: readonly Room[] = ['school-office', 'clinic'];
/** Where heads begin, in world units. */
const heads = 276;
const grown = 1.9;
const growMs = 1500;

export function createInset(scene: Scene, layer: GameObjects.Container, move: Move): Inset {
  let shown: { texture: string; image: GameObjects.Image } | null = null;

  function drop(image: GameObjects.Image): void {
    scene.tweens.killTweensOf(image);
    image.destroy();
  }

  return {
    show(wanted, { top, left, width }, where) {
      const high = heads - top - 2 * margin;
      const texture = high < least ? null : wanted;
      const size = Math.min(most, high);
      const overSign = where.sign !== null && where.sign < left + margin + size + signSize.width / 2;
      const onRight = boardOnLeft.includes(where.room) || (overSign && !where.written);
      const place = (image: GameObjects.Image) =>
        image
          .setPosition(onRight ? left + width - margin : left + margin, top + margin)
          .setOrigin(onRight ? 1 : 0, 0)
          .setDisplaySize(size, size);
      if (shown && shown.texture !== texture) {
        drop(shown.image);
        shown = null;
      }
      if (shown) place(shown.image);
      if (shown || !texture) return;
      const image = place(scene.add.image(0, 0, texture));
      layer.add(image);
      shown = { texture, image };
      const { scaleX, scaleY } = image;
      image.setScale(scaleX * grown, scaleY * grown).setAlpha(0);
      move(image, { alpha: 1 }, growMs * 0.2);
      move(image, { scaleX, scaleY }, growMs * 0.35, { delay: growMs * 0.65 });
    },
  };
}
