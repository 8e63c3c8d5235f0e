import type { GameObjects, Scene } from 'phaser';
import type { Room } from '../../src/story/vocabulary.ts';
import type { Move } from './move.ts';
import type { Spot } from './table-spots.ts';

/** A thing on the table of a room: its texture, and where whoever gave it is (world units). */
export type ThingLaid = { texture: string; from: { x: number; y: number } };

/** What people gave up, laid on the table of the room. A new thing comes in an arc from whoever gave it. */
export type ThingsLaid = {
  show(things: readonly ThingLaid[], room: Room, startMs: number, inMotion: boolean): void;
};

/** How large a thing is shown, in world units. */
const size = { width: 70, height: 52.5 };
/** The middle of what lies on each room's table, clear of tins, tissues and mugs. */
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
const lift = 80;
const flightMs = 620;
const apartMs = 140;
const slideMs = 400;

/** Where things lie: a row, or from four on two, the later ones nearer to whoever looks. */
export function roomSpots(count: number, room: Room): Spot[] {
  const columns = count > 3 ? Math.ceil(count / 2) : count;
  const apart = Math.min(64, 216 / Math.max(1, columns));
  return Array.from({ length: count }, (_, at) => {
    const front = at >= columns || count <= 3;
    const inRow = front && count > 3 ? count - columns : columns;
    const place = at % columns;
    return {
      x: middleIn[room] + (place - (inRow - 1) / 2) * apart,
      y: (front ? 686 : 652) + (place % 2) * 5,
      turn: (((at * 37) % 7) - 3) * 0.05,
    };
  });
}

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
      const known = lying.length;
      for (const [at, { texture, from }] of things.entries()) {
        const spot = spots[at] as Spot;
        const image = lying[at] ?? scene.add.image(from.x, from.y, texture);
        image.setTexture(texture).setDisplaySize(size.width, size.height);
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
