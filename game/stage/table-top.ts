import type { GameObjects, Scene } from 'phaser';
import { world, type Fit } from './fit.ts';
import type { Move } from './move.ts';
import { middle, tableSize, type Spot } from './table-spots.ts';

/** Something that lies on the table: a portrait, a card, the bowl. `turned` is the card's other side, shown once the round is out. */
export type Laid = { id: string; texture: string; spot: Spot; width: number; height: number };

/** The table seen from above, slid over the room while something is decided. */
export type TableTop = {
  /** Lays the table and slides it in; cards whose drawing changed are turned, all at once. */
  open(floor: string, top: string, laid: readonly Laid[], fit: Fit, inMotion: boolean): void;
  close(): void;
  readonly isOpen: boolean;
};

/** What must be seen of the world when the table is shown, in world units. */
const inner = tableSize + 20;
/** The floor under the table reaches far enough for the widest and the highest parent. */
const floorSize = tableSize * 4;
const slideMs = 420;
const turnMs = 160;

export function createTableTop(scene: Scene, layer: GameObjects.Container, move: Move): TableTop {
  const lying = new Map<string, GameObjects.Image>();
  let open = false;
  layer.setVisible(false);

  function turn(card: GameObjects.Image, { texture, width, height }: Laid): void {
    const narrow = { scaleX: 0 };
    move(card, narrow, turnMs, {
      ease: 'Sine.easeIn',
      done: () => {
        card.setTexture(texture).setDisplaySize(width, height);
        const { scaleX } = card;
        card.scaleX = 0;
        move(card, { scaleX }, turnMs, { ease: 'Sine.easeOut' });
      },
    });
  }

  function lay(one: Laid): void {
    const card = scene.add.image(one.spot.x, one.spot.y, one.texture).setDisplaySize(one.width, one.height).setRotation(one.spot.turn);
    layer.add(card);
    lying.set(one.id, card);
  }

  function clear(): void {
    for (const child of [...layer.list]) scene.tweens.killTweensOf(child);
    layer.removeAll(true);
    lying.clear();
  }

  return {
    get isOpen() {
      return open;
    },
    open(floor, top, laid, fit, inMotion) {
      const scale = Math.min(fit.width, fit.height) / inner;
      const x = fit.left + fit.width / 2 - (world.width / 2) * scale;
      const y = fit.top + fit.height / 2 - (world.height / 2) * scale;
      const same = open && laid.length === lying.size && laid.every(({ id }) => lying.has(id));
      if (same) {
        for (const one of laid) {
          const card = lying.get(one.id);
          if (card && card.texture.key !== one.texture) turn(card, one);
        }
      } else {
        clear();
        layer.add(scene.add.image(middle.x, middle.y, floor).setDisplaySize(floorSize, floorSize));
        layer.add(scene.add.image(middle.x, middle.y, top).setDisplaySize(tableSize, tableSize));
        for (const one of laid) lay(one);
      }
      scene.tweens.killTweensOf(layer);
      layer.setScale(scale).setX(x).setVisible(true);
      if (!open && inMotion) layer.y = fit.top + fit.height + 40;
      open = true;
      move(layer, { y }, slideMs, { ease: 'Cubic.easeOut' });
    },
    close() {
      if (!open) return;
      open = false;
      scene.tweens.killTweensOf(layer);
      move(layer, { y: layer.y + world.height * layer.scaleY * 1.6 }, slideMs, {
        ease: 'Cubic.easeIn',
        done: () => {
          layer.setVisible(false);
          clear();
        },
      });
    },
  };
}
