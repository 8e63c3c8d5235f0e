import type { GameObjects, Scene } from 'phaser';
import { figureWidth, type Place } from './layout.ts';
import type { Move } from './move.ts';
import { signSize } from './you-face.ts';

/** Somebody on the stage: a figure that changes its look, moves, comes and goes. */
export type Actor = {
  readonly figure: GameObjects.Container;
  /** Cross-fades to another drawing of the same person. */
  look(texture: string, ms: number): void;
  /** Shows a sign, or takes it away: from the middle of the figure's lower edge so far to the right and `above`. */
  mark(texture: string | null, spot?: { x: number; above: number } | null): void;
  /** Shuts the eyes for a moment, by way of a drawing with shut eyes. */
  blink(texture: string): void;
  /** Goes to a place; who speaks comes a little closer. */
  sit(place: Place, speaking: boolean, ms: number): void;
  /** Appears at a place, `walking` in from the door's side. */
  enter(place: Place, speaking: boolean, ms: number, walking: boolean): void;
  /** Vanishes, `walking` out to the door's side, and is gone. */
  leave(ms: number, walking: boolean): void;
};

/** Where people come from and go to, relative to their place: out by the door on the right, a step back. */
const doorway = { x: 260, y: -18 };
const closer = 1.045;
const blinkMs = 130;

export function createActor(scene: Scene, layer: GameObjects.Container, move: Move): Actor {
  const figure = scene.add.container(0, 0);
  layer.add(figure);
  let shown: { texture: string; image: GameObjects.Image } | null = null;
  let sign: GameObjects.Image | null = null;
  const leaving = new Set<GameObjects.Image>();

  function drop(image: GameObjects.Image): void {
    scene.tweens.killTweensOf(image);
    leaving.delete(image);
    image.destroy();
  }

  const goal = ({ x, y, scale }: Place, speaking: boolean) => {
    const size = speaking ? scale * closer : scale;
    return { x, y: speaking ? y + 8 : y, scaleX: size, scaleY: size };
  };

  return {
    figure,
    look(texture, ms) {
      if (shown?.texture === texture) return;
      for (const image of leaving) drop(image);
      const old = shown?.image;
      const image = scene.add.image(0, 0, texture).setOrigin(0.5, 1);
      image.setScale(figureWidth / image.width);
      figure.add(image);
      shown = { texture, image };
      if (!old) return;
      leaving.add(old);
      scene.tweens.killTweensOf(old);
      old.setAlpha(1);
      image.setAlpha(0);
      move(image, { alpha: 1 }, ms * 0.6);
      move(old, { alpha: 0 }, ms * 0.4, { delay: ms * 0.6, done: () => drop(old) });
    },
    mark(texture, spot) {
      if (!texture || !spot) {
        sign?.destroy();
        sign = null;
        return;
      }
      if (!sign) {
        sign = scene.add.image(0, 0, texture).setOrigin(0.5, 1);
        figure.add(sign);
      }
      sign.setTexture(texture).setPosition(spot.x, -spot.above);
      sign.setScale(signSize.width / sign.width);
    },
    blink(texture) {
      if (!shown || leaving.size > 0) return;
      const { image, texture: open } = shown;
      image.setTexture(texture);
      move({ passed: 0 }, { passed: 1 }, blinkMs, { done: () => image.active && image.setTexture(open) });
    },
    sit(place, speaking, ms) {
      const to = goal(place, speaking);
      if (isAt(figure, to)) return;
      scene.tweens.killTweensOf(figure);
      figure.setAlpha(1);
      move(figure, to, ms);
    },
    enter(place, speaking, ms, walking) {
      const to = goal(place, speaking);
      figure.setPosition(to.x, to.y).setScale(to.scaleX).setAlpha(0);
      if (walking) {
        figure.setPosition(to.x + doorway.x, to.y + doorway.y).setScale(to.scaleX * 0.94);
        move(figure, to, ms, { ease: 'Cubic.easeOut' });
      }
      move(figure, { alpha: 1 }, ms * 0.5);
    },
    leave(ms, walking) {
      scene.tweens.killTweensOf(figure);
      if (walking) move(figure, { x: figure.x + doorway.x, y: figure.y + doorway.y }, ms, { ease: 'Cubic.easeIn' });
      move(figure, { alpha: 0 }, ms * 0.5, { delay: walking ? ms * 0.5 : 0, done: () => figure.destroy(true) });
    },
  };
}

const isAt = (figure: GameObjects.Container, to: { x: number; y: number; scaleX: number }) =>
  figure.x === to.x && figure.y === to.y && figure.scaleX === to.scaleX && figure.alpha === 1;
