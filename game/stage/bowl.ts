import type { GameObjects, Scene } from 'phaser';
import type { Room } from '../../src/story/vocabulary.ts';
import type { Move } from './move.ts';

/** A chip on its way: its texture, and whence it comes (world units). */
export type Flight = { texture: string; x: number; y: number };

/** The bowl in the middle of the table. Chips fly into it in arcs; when the last has landed it shows what now lies in it. */
export type Bowl = {
  /** Shows the bowl's new content on a room's table, by way of flights that begin after `startMs`. */
  show(texture: string, room: Room, flights: readonly Flight[], startMs: number, inMotion: boolean): void;
};

/** Where the bowl's lower edge is, and how large it and a chip in flight are, in world units. */
const size = { foot: 712, width: 150, height: 103 };
/** The middle of the bowl on each room's table, clear of tins, tissues and mugs. */
const middleIn: Record<Room, number> = {
  'school-meeting': 540,
  'school-office': 722,
  'case-conference': 772,
  nursery: 458,
  clinic: 590,
  'youth-justice': 505,
  'family-home': 718,
  'council-panel': 505,
  corridor: 640,
  'car-dusk': 860,
  'team-room': 555,
};
const chip = 40;
const lift = 70;
const flightMs = 620;
const apartMs = 110;

export function createBowl(scene: Scene, layer: GameObjects.Container, move: Move): Bowl {
  const flying = new Set<GameObjects.Image>();
  const stand = scene.add.container(0, size.foot);
  const bowl = scene.add.image(0, 0, '__DEFAULT').setOrigin(0.5, 1).setVisible(false);
  stand.add(bowl);
  layer.add(stand);

  function fill(texture: string): void {
    if (bowl.texture.key !== texture) bowl.setTexture(texture).setDisplaySize(size.width, size.height).setVisible(true);
  }

  function nod(): void {
    scene.tweens.killTweensOf(stand);
    stand.setScale(1);
    move(stand, { scaleX: 1.05, scaleY: 0.95 }, 90, { done: () => move(stand, { scaleX: 1, scaleY: 1 }, 160) });
  }

  function land(image: GameObjects.Image): void {
    flying.delete(image);
    image.destroy();
    nod();
  }

  return {
    show(texture, room, flights, startMs, inMotion) {
      stand.x = middleIn[room];
      for (const image of flying) {
        scene.tweens.killTweensOf(image);
        image.destroy();
      }
      flying.clear();
      if (!inMotion || flights.length === 0) {
        fill(texture);
        return;
      }
      for (const [at, { texture: face, x, y }] of flights.entries()) {
        const image = scene.add.image(x, y, face).setDisplaySize(chip, chip).setAlpha(0);
        layer.add(image);
        flying.add(image);
        const delay = startMs + at * apartMs;
        const top = y - lift;
        const last = at === flights.length - 1;
        move(image, { alpha: 1 }, 120, { delay });
        move(image, { x: stand.x, rotation: x < stand.x ? 5 : -5 }, flightMs, { delay, ease: 'Linear' });
        move(image, { y: top }, flightMs * 0.45, {
          delay,
          ease: 'Quad.easeOut',
          done: () =>
            move(image, { y: size.foot - 60 }, flightMs * 0.55, {
              ease: 'Quad.easeIn',
              done: () => {
                land(image);
                if (last) fill(texture);
              },
            }),
        });
      }
    },
  };
}
