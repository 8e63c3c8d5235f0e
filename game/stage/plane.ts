import type { GameObjects, Scene } from 'phaser';
import { world } from './fit.ts';
import type { Move } from './move.ts';
import { unsmoothed } from './unsmoothed.ts';

/** One of a room's planes. `show` fades from the drawing shown now to another in `ms`; the old one goes when the new one is whole. */
export type Plane = { show(texture: string, ms: number): void };

/** How far a room is drawn on above its upper edge, in world units, by stretching the uppermost row. */
const beyond = 1400;
const row = 2;

export function createPlane(scene: Scene, layer: GameObjects.Container, move: Move): Plane {
  let shown: { texture: string; group: GameObjects.Container } | null = null;
  const leaving = new Set<GameObjects.Container>();

  function drop(group: GameObjects.Container): void {
    scene.tweens.killTweensOf(group);
    leaving.delete(group);
    group.destroy(true);
  }

  return {
    show(texture, ms) {
      if (shown?.texture === texture) return;
      for (const group of leaving) drop(group);
      const old = shown?.group;
      const group = scene.add.container(0, 0, piecesOf(scene, texture));
      layer.add(group);
      shown = { texture, group };
      if (!old) return;
      leaving.add(old);
      scene.tweens.killTweensOf(old);
      old.setAlpha(1);
      group.setAlpha(0);
      move(group, { alpha: 1 }, ms * 0.7);
      move(old, { alpha: 0 }, ms * 0.3, { delay: ms * 0.7, done: () => drop(old) });
    },
  };
}

function piecesOf(scene: Scene, texture: string): GameObjects.Image[] {
  const drawing = unsmoothed(scene, texture);
  if (!drawing.has('above')) drawing.add('above', 0, 0, 0, drawing.getSourceImage().width, row);
  const piece = (frame: string, y: number, tall: number) =>
    scene.add.image(0, y, texture, frame).setOrigin(0, 0).setDisplaySize(world.width, tall);
  return [piece('above', -beyond, beyond + 1), piece('__BASE', 0, world.height)];
}
