import { CANVAS, type Scene, type Textures } from 'phaser';

/** Phaser's filter that takes the nearest pixel: without graphics hardware anything smoother costs several milliseconds a frame. */
const nearest = 1;

/** A large texture, as it is drawn without smoothing where there is no graphics hardware. It is made as large as it is shown, so that nothing is lost. */
export function unsmoothed({ textures, game }: Scene, key: string): Textures.Texture {
  const texture = textures.get(key);
  if (game.config.renderType === CANVAS) texture.setFilter(nearest);
  return texture;
}
