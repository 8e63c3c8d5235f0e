import type { GameObjects, Scene } from 'phaser';
import type { Beam } from '../art/room.ts';
import type { Move } from './move.ts';

const motes = 8;
const sizes = { least: 3, most: 6 };
const driftMs = 3400;
/** How far a mote sinks and drifts, and how far from the edges of the light it stays, in world units. */
const sinks = 30;
const drifts = 24;
const inside = 28;

/** Lets a few motes of dust drift through the light of a window, once. */
export function drift(scene: Scene, layer: GameObjects.Container, texture: string, beam: Beam, move: Move): void {
  for (let count = 0; count < motes; count++) {
    const size = sizes.least + Math.random() * (sizes.most - sizes.least);
    const y = beam.top + Math.random() * (beam.foot - beam.top - sinks);
    const left = Math.max(beam.at(y).left, beam.at(y + sinks).left - drifts) + inside;
    const right = Math.min(beam.at(y).right, beam.at(y + sinks).right - drifts) - inside;
    const x = left + Math.random() * Math.max(0, right - left);
    const mote = scene.add.image(x, y, texture).setDisplaySize(size, size).setAlpha(0);
    layer.add(mote);
    move(mote, { alpha: 0.6 }, driftMs * 0.4);
    move(mote, { alpha: 0 }, driftMs * 0.4, { delay: driftMs * 0.6 });
    move(mote, { x: x + drifts, y: y + sinks }, driftMs, { ease: 'Linear', done: () => mote.destroy() });
  }
}
