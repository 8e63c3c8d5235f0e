import type { GameObjects, Scene } from 'phaser';
import type { Room } from '../../src/story/vocabulary.ts';
import type { Move } from './move.ts';
import type { Spot } from './table-spots.ts';
import { roomSpots, thingSize } from './things-spots.ts';

/** A thing on the table of a room: its texture, and where whoever gave it is (world units). */
export type ThingLaid = { texture: string; from: { x: number; y: number } };

/** What people gave up, laid on the table of the room. A new thing comes in an arc from whoever gave it. */
export type ThingsLaid = {
  show(things: readonly ThingLaid[], room: Room, startMs: number, inMotion: boolean): void;
};

const lift = 80;
const flightMs = 620;
const apartMs = 140;
const slideMs = 400;

export function createThingsLaid(scene: Scene, layer: GameObjects.Container, move: Move): ThingsLaid {
  const lying: GameObjects.Image[] = [];

  function fly(image: GameObjects.Image, { x, y, turn }: Spot, delay: number): void {
    const top = Math.min(image.y, y) - lift;
    image.setAlpha(0).setRotation(turn + (image.x < x ? -1.2 : 1.2));
    move(image, { alpha: 1 }, 120, { delay });
    move(image, { x, rotation: turn }, flightMs, { delay, ease: 'Linear' });
    move(image, { y: top }, flightMs * 0.45, {
      delay,
      ease: 'Quad.easeOut',
      done: () => move(image, { y }, flightMs * 0.55, { ease: 'Quad.easeIn' }),
    });
  }

  return {
    show(things, room, startMs, inMotion) {
      for (const image of lying.splice(things.length)) {
        scene.tweens.killTweensOf(image);
        image.destroy();
      }
      const spots = roomSpots(things.length, room);
      const { width, height } = thingSize(things.length);
      const known = lying.length;
      for (const [at, { texture, from }] of things.entries()) {
        const spot = spots[at] as Spot;
        const image = lying[at] ?? scene.add.image(from.x, from.y, texture);
        image.setTexture(texture).setDisplaySize(width, height);
        scene.tweens.killTweensOf(image);
        if (at < known && inMotion) move(image.setAlpha(1), { x: spot.x, y: spot.y, rotation: spot.turn }, slideMs);
        else if (inMotion) fly(image, spot, startMs + (at - known) * apartMs);
        else image.setPosition(spot.x, spot.y).setRotation(spot.turn).setAlpha(1);
        if (at >= known) {
          layer.add(image);
          lying.push(image);
        }
      }
    },
  };
}
