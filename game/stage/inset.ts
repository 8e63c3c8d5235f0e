import type { GameObjects, Scene } from 'phaser';
import type { Fit } from './fit.ts';
import type { Move } from './move.ts';

/** A small picture in an upper corner, above everybody's head: large for a moment when it comes or changes, then small. */
export type Inset = { show(texture: string | null, fit: Fit): void };

/** In which corner, its proportion of width to height, and its least and greatest height in world units; with less room than the least it is left out, or kept at the least. */
export type InsetPlan = { corner: 'left' | 'right'; proportion: number; least: number; most: number; crowded: 'kept' | 'left out' };

/** The windows of day, month and year; and the table as it settled. */
export const laterPlan: InsetPlan = { corner: 'right', proportion: 980 / 280, least: 46, most: 84, crowded: 'kept' };
export const settledPlan: InsetPlan = { corner: 'left', proportion: 1, least: 104, most: 190, crowded: 'left out' };

const margin = 14;
/** Where heads begin, in world units. */
const heads = 276;
const grown = 1.9;
const growMs = 1500;

export function createInset(scene: Scene, layer: GameObjects.Container, move: Move, plan: InsetPlan): Inset {
  let shown: { texture: string; image: GameObjects.Image } | null = null;
  const right = plan.corner === 'right';

  function drop(image: GameObjects.Image): void {
    scene.tweens.killTweensOf(image);
    image.destroy();
  }

  return {
    show(wanted, { top, left, width }) {
      const room = heads - top - 2 * margin;
      const texture = room < plan.least && plan.crowded === 'left out' ? null : wanted;
      const height = Math.min(plan.most, Math.max(plan.least, room));
      const place = (image: GameObjects.Image) =>
        image.setPosition(right ? left + width - margin : left + margin, top + margin).setDisplaySize(height * plan.proportion, height);
      if (shown && shown.texture !== texture) {
        drop(shown.image);
        shown = null;
      }
      if (shown) place(shown.image);
      if (shown || !texture) return;
      const image = place(scene.add.image(0, 0, texture).setOrigin(right ? 1 : 0, 0));
      layer.add(image);
      shown = { texture, image };
      const { scaleX, scaleY } = image;
      image.setScale(scaleX * grown, scaleY * grown).setAlpha(0);
      move(image, { alpha: 1 }, growMs * 0.2);
      move(image, { scaleX, scaleY }, growMs * 0.35, { delay: growMs * 0.65 });
    },
  };
}
