import type { Scene } from 'phaser';

/** How something moves: after `delay` ms, along a curve of Phaser's, and what follows. */
export type Moving = { ease?: string; delay?: number; done?: () => void };

/** Moves numbers of a target to new values in `ms`; with motion off they are there at once. */
export type Move = (target: object, to: Record<string, number>, ms: number, how?: Moving) => void;

/** The one way in which things on the stage move, so that motion can be turned off, or brought to its end, in one place. */
export type Mover = { move: Move; finish(): void };

export function createMover(scene: Scene, inMotion: () => boolean): Mover {
  const ends = new WeakMap<object, () => void>();

  const move: Move = (target, to, ms, { ease = 'Sine.easeInOut', delay = 0, done } = {}) => {
    const end = () => {
      Object.assign(target, to);
      done?.();
    };
    if (!inMotion()) {
      end();
      return;
    }
    const tween = scene.tweens.add({ targets: target, ...to, duration: ms, ease, delay, ...(done && { onComplete: done }) });
    ends.set(tween, end);
  };

  /** Puts everything that moves where it was going, and what follows from that too. */
  function finish(): void {
    for (let tweens = moving(); tweens.length > 0; tweens = moving()) {
      for (const tween of tweens) {
        tween.destroy();
        ends.get(tween)?.();
      }
    }
  }

  const moving = () => scene.tweens.getTweens().filter((tween) => !tween.isDestroyed());

  return { move, finish };
}
