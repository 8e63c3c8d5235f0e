import type { GameObjects, Scene } from 'phaser';
import type { Room } from '../../src/story/vocabulary.ts';
import type { Move } from './move.ts';

/** The hands of the clock on the wall. They go on with the story and stand still with it: `minutes` is the time of day they show. */
export type WallClock = { show(room: Room, minutes: number, textures: { face: string; hour: string; minute: string }): void };

/** The middle and radius of the clock on each room's wall, as the rooms are drawn. */
export const clockIn: Partial<Record<Room, { x: number; y: number; r: number }>> = {
  'school-meeting': { x: 905, y: 262, r: 25 },
  'school-office': { x: 944, y: 156, r: 24 },
  'case-conference': { x: 876, y: 150, r: 25 },
  nursery: { x: 922, y: 272, r: 23 },
  clinic: { x: 950, y: 236, r: 23 },
  'youth-justice': { x: 890, y: 246, r: 23 },
  'family-home': { x: 683, y: 150, r: 17 },
  'council-panel': { x: 904, y: 240, r: 22 },
  corridor: { x: 640, y: 205, r: 12 },
  'hospital-corridor': { x: 640, y: 281, r: 12 },
  stairs: { x: 795, y: 262, r: 20 },
  'team-room': { x: 972, y: 306, r: 20 },
};

/** Hands that have less than this to go, in minutes, do not glide but tick, so that a line alone costs one frame. */
const tick = 4;
const glideMs = 600;

export function createWallClock(scene: Scene, layer: GameObjects.Container, move: Move): WallClock {
  const part = () => scene.add.image(0, 0, '__DEFAULT');
  const [face, hour, minute] = [part(), part(), part()];
  const clock = scene.add.container(0, 0, [face, hour, minute]).setVisible(false);
  layer.add(clock);
  let now = 0;
  const hands = {
    get minutes() {
      return now;
    },
    set minutes(minutes: number) {
      now = minutes;
      hour.rotation = (minutes / 720) * Math.PI * 2;
      minute.rotation = (minutes / 60) * Math.PI * 2;
    },
  };

  return {
    show(room, minutes, textures) {
      const at = clockIn[room];
      clock.setVisible(at !== undefined);
      if (!at) return;
      layer.bringToTop(clock);
      const there = clock.x === at.x && clock.y === at.y;
      clock.setPosition(at.x, at.y);
      for (const [image, texture] of [
        [face, textures.face],
        [hour, textures.hour],
        [minute, textures.minute],
      ] as const)
        image.setTexture(texture).setDisplaySize(at.r * 2, at.r * 2);
      scene.tweens.killTweensOf(hands);
      const ahead = minutes - now;
      if (there && ahead >= tick && ahead < 120) move(hands, { minutes }, glideMs);
      else hands.minutes = minutes;
    },
  };
}
