import type { GameObjects, Scene } from 'phaser';
import type { Fit } from './fit.ts';
import type { Move } from './move.ts';
import { floorShown, middle, tableFit, tableSize, type Spot } from './table-spots.ts';
import { unsmoothed } from './unsmoothed.ts';

/** Something that lies on the table: a card, a token, a thing given up; the lowest come first. `from` is where it comes from when it is new; what `turns` turns over to show another face. */
export type Laid = { id: string; texture: string; spot: Spot; width: number; height: number; from?: Spot; turns?: boolean };

/** What the table shows: the textures of floor and table, what lies on it, and with `pulse` the light that runs once round its rim. */
export type Spread = { floor: string; top: string; laid: readonly Laid[]; pulse: string | null };

/** The table seen from above, slid over the room while something is decided. */
export type TableTop = {
  /** Lays the table and slides it in; what lies there already is turned or slid to its new place, what is new is set down. */
  open(spread: Spread, fit: Fit, inMotion: boolean): void;
  close(): void;
  /** Takes something up and holds it at a point of the table. */
  hold(id: string, x: number, y: number): void;
  /** Lets it go: it slides back to where it lies. */
  letGo(id: string): void;
  readonly isOpen: boolean;
};

const slideMs = 520;
const turnMs = 160;
const layMs = 320;
const pulseMs = 700;

type Lying = { image: GameObjects.Image; texture: string; one: Laid };

/** `covers` is told whether the table, with its floor, lies over all that is seen: what is under it then need not be drawn. */
export function createTableTop(scene: Scene, layer: GameObjects.Container, move: Move, covers: (all: boolean) => void): TableTop {
  const lying = new Map<string, Lying>();
  let open = false;
  let laidFor = '';
  let floor: GameObjects.Image | null = null;
  /** How far down the table must slide for all of it, its floor too, to be out of sight: what is above it is then the room, and never bare floor. */
  let away = 0;
  layer.setVisible(false);

  function turn(image: GameObjects.Image, { texture, width, height }: Laid): void {
    move(image, { scaleX: 0 }, turnMs, {
      ease: 'Sine.easeIn',
      done: () => {
        image.setTexture(texture).setDisplaySize(width, height);
        const { scaleX } = image;
        image.scaleX = 0;
        move(image, { scaleX }, turnMs, { ease: 'Sine.easeOut' });
      },
    });
  }

  function fill(image: GameObjects.Image, one: Laid): void {
    image.setTexture(one.texture);
    const { scaleX, scaleY, ...to } = goal(image, one);
    image.setScale(scaleX * 1.07, scaleY * 1.07);
    move(image, { ...to, scaleX, scaleY }, layMs, { ease: 'Back.easeOut' });
  }

  function slide(image: GameObjects.Image, one: Laid): void {
    const to = goal(image, one);
    if (image.x === to.x && image.y === to.y && image.scaleX === to.scaleX) return;
    scene.tweens.killTweensOf(image);
    image.setAlpha(1);
    move(image, to, layMs, { ease: 'Cubic.easeOut' });
  }

  /** Sets something new down: at once while the table is bare, else from where it comes from, or from just above. */
  function lay(one: Laid, bare: boolean): void {
    const { x, y, turn: rotation } = one.from ?? one.spot;
    const image = scene.add.image(x, y, one.texture).setDisplaySize(one.width, one.height).setRotation(rotation);
    layer.add(image);
    lying.set(one.id, { image, texture: one.texture, one });
    const to = goal(image, one);
    if (bare) Object.assign(image, to);
    else {
      if (!one.from) image.setScale(to.scaleX * 1.5).setY(y - 16);
      image.setAlpha(0);
      move(image, { ...to, alpha: 1 }, layMs, { ease: 'Cubic.easeOut' });
    }
  }

  function spread({ floor: boards, top, laid }: Spread): void {
    const bare = !open || laidFor !== top;
    if (bare) {
      clear();
      for (const large of [boards, top]) unsmoothed(scene, large);
      floor = scene.add.image(middle.x, middle.y, boards);
      layer.add(floor);
      layer.add(scene.add.image(middle.x, middle.y, top).setDisplaySize(tableSize, tableSize));
      laidFor = top;
    }
    for (const [id, { image }] of lying) {
      if (laid.some((one) => one.id === id)) continue;
      scene.tweens.killTweensOf(image);
      image.destroy();
      lying.delete(id);
    }
    for (const one of laid) {
      const known = lying.get(one.id);
      if (known) known.one = one;
      if (!known) lay(one, bare);
      else if (known.texture === one.texture) slide(known.image, one);
      else {
        known.texture = one.texture;
        if (one.turns) turn(known.image, one);
        else fill(known.image, one);
      }
    }
    for (const { id } of laid) layer.bringToTop(lying.get(id)?.image as GameObjects.Image);
  }

  /** A ring of light that grows out from under the rim and fades. */
  function pulse(texture: string): void {
    const ring = scene.add.image(middle.x, middle.y, texture).setDisplaySize(tableSize, tableSize).setAlpha(0);
    const { scaleX: scale } = ring;
    layer.addAt(ring, 1);
    move(ring, { alpha: 0.9 }, pulseMs * 0.4);
    move(ring, { alpha: 0 }, pulseMs * 0.6, { delay: pulseMs * 0.4 });
    move(ring, { scaleX: scale * 1.05, scaleY: scale * 1.05 }, pulseMs, { done: () => ring.destroy() });
  }

  function clear(): void {
    for (const child of [...layer.list]) scene.tweens.killTweensOf(child);
    layer.removeAll(true);
    lying.clear();
    floor = null;
  }

  return {
    get isOpen() {
      return open;
    },
    open(shown, fit, inMotion) {
      const { scale, x, y } = tableFit(fit);
      spread(shown);
      const { width, height } = floorShown(fit);
      floor?.setDisplaySize(width, height);
      away = fit.height / 2 + (height / 2) * scale;
      if (shown.pulse && inMotion) pulse(shown.pulse);
      scene.tweens.killTweensOf(layer);
      covers(false);
      layer.setScale(scale).setX(x).setVisible(true);
      if (!open && inMotion) layer.y = y + away;
      open = true;
      if (layer.y === y) covers(true);
      else move(layer, { y }, slideMs, { ease: 'Cubic.easeOut', done: () => covers(true) });
    },
    hold(id, x, y) {
      const image = lying.get(id)?.image;
      if (!image) return;
      scene.tweens.killTweensOf(image);
      layer.bringToTop(image.setAlpha(1).setPosition(x, y));
    },
    letGo(id) {
      const known = lying.get(id);
      if (known) slide(known.image, known.one);
    },
    close() {
      if (!open) return;
      open = false;
      scene.tweens.killTweensOf(layer);
      covers(false);
      move(layer, { y: layer.y + away }, slideMs, {
        ease: 'Sine.easeInOut',
        done: () => {
          layer.setVisible(false);
          clear();
        },
      });
    },
  };
}

function goal({ frame }: GameObjects.Image, { spot, width, height }: Laid) {
  return { x: spot.x, y: spot.y, rotation: spot.turn, scaleX: width / frame.realWidth, scaleY: height / frame.realHeight };
}
