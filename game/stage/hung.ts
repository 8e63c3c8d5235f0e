import type { GameObjects, Scene } from 'phaser';
import type { Move } from './move.ts';

/** Something on a wall: what it is, its texture, where its upper left corner is in the world, and its size there. */
export type OnWall = { name: string; texture: string; x: number; y: number; width: number; height: number };

/** What hangs on the wall. `show` fades from what hung there to what hangs now in `ms`. */
export type Hangings = { show(hung: readonly OnWall[], ms: number): void };

export function createHangings(scene: Scene, plane: GameObjects.Container, move: Move): Hangings {
  const wall = scene.add.container(0, 0);
  plane.add(wall);
  const shown = new Map<string, { image: GameObjects.Image; as: string }>();

  function take(image: GameObjects.Image, ms: number): void {
    scene.tweens.killTweensOf(image);
    move(image, { alpha: 0 }, ms, { done: () => image.destroy() });
  }

  return {
    show(hung, ms) {
      plane.bringToTop(wall);
      const first = wall.length === 0;
      for (const [name, { image }] of shown) {
        if (hung.some((one) => one.name === name)) continue;
        take(image, ms);
        shown.delete(name);
      }
      for (const { name, texture, x, y, width, height } of hung) {
        const as = [texture, x, y].join(' ');
        const before = shown.get(name);
        if (before?.as === as) continue;
        if (before) take(before.image, ms);
        const image = scene.add.image(x, y, texture).setOrigin(0, 0).setDisplaySize(width, height);
        wall.add(image);
        shown.set(name, { image, as });
        if (first) continue;
        image.setAlpha(0);
        move(image, { alpha: 1 }, ms);
      }
    },
  };
}
