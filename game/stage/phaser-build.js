/**
 * The parts of Phaser that the stage uses, taken from its sources: game, scene, cameras, clock, tweens, images, containers, rectangles, both renderers.
 * No input, loader, sound, physics, tilemaps or text. `vite-phaser.ts` puts this file in the place of `phaser` when the game is built.
 * The renderer comes before the game: the other way round its classes meet each other half made.
 */
import 'phaser-src/renderer/index.js';
import 'phaser-src/events/index.js';
import 'phaser-src/cameras/2d/CameraManager.js';
import 'phaser-src/gameobjects/GameObjectCreator.js';
import 'phaser-src/gameobjects/GameObjectFactory.js';
import 'phaser-src/gameobjects/DisplayList.js';
import 'phaser-src/gameobjects/UpdateList.js';
import 'phaser-src/gameobjects/image/ImageFactory.js';
import 'phaser-src/gameobjects/container/ContainerFactory.js';
import 'phaser-src/gameobjects/shape/rectangle/RectangleFactory.js';
import 'phaser-src/scene/ScenePlugin.js';
import 'phaser-src/time/Clock.js';
import 'phaser-src/tweens/TweenManager.js';

export { default as Game } from 'phaser-src/core/Game.js';
export { default as Scene } from 'phaser-src/scene/Scene.js';
import constants from 'phaser-src/const.js';

export const { CANVAS, WEBGL } = constants;
