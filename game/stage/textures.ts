import type { Textures as PhaserTextures } from 'phaser';
import { type Written, write } from './written.ts';

/**
 * A drawing: what it is called, how to get its SVG, its size in its own units, and how large such a unit is shown in the world. `dim` draws it in half shadow,
 * `words` are written on it in the typeface of the page, which an SVG image cannot use.
 */
export type Drawn = {
  key: string;
  svg: () => string;
  width: number;
  height: number;
  shownAt: number;
  dim?: boolean;
  words?: readonly Written[];
};

/** Drawings made into textures, kept as long as there is room. */
export type Textures = {
  /** The texture of a drawing at so many pixels for a unit of the world; one that cannot be drawn becomes an empty texture. */
  ready(drawn: Drawn, resolution: number): Promise<string>;
  /** Lets go of the textures that were not asked for longest, except those in use, until the rest fits the limit. */
  trim(inUse: ReadonlySet<string>): void;
  /** How many textures are held, and their pixels. */
  held(): { textures: number; pixels: number };
};

/** Keeps textures of up to `limit` pixels in all (4 bytes each). */
export function createTextures(manager: PhaserTextures.TextureManager, limit: number): Textures {
  const pixels = new Map<string, number>();
  /** What is being drawn now: whoever else asks for it waits for the same. */
  const drawing = new Map<string, Promise<void>>();

  async function make(key: string, drawn: Drawn, width: number, height: number): Promise<void> {
    try {
      manager.addImage(key, (await rasterise(drawn, width, height)) as unknown as HTMLImageElement);
      pixels.set(key, width * height);
    } finally {
      drawing.delete(key);
    }
  }

  return {
    async ready(drawn, resolution) {
      const width = Math.max(1, Math.ceil(drawn.width * drawn.shownAt * resolution));
      const height = Math.max(1, Math.ceil(drawn.height * drawn.shownAt * resolution));
      const key = `${drawn.key}@${width}x${height}`;
      if (!pixels.has(key)) {
        const made = drawing.get(key) ?? make(key, drawn, width, height);
        drawing.set(key, made);
        await made;
      }
      pixels.delete(key);
      pixels.set(key, width * height);
      return key;
    },
    trim(inUse) {
      for (const key of surplus(pixels, inUse, limit)) {
        manager.remove(key);
        pixels.delete(key);
      }
    },
    held: () => ({ textures: pixels.size, pixels: sum(pixels.values()) }),
  };
}

/** What must go, oldest first, for the rest to fit the limit; `sizes` runs from the least to the most recently asked for. */
export function surplus(sizes: ReadonlyMap<string, number>, inUse: ReadonlySet<string>, limit: number): string[] {
  let over = sum(sizes.values()) - limit;
  const going: string[] = [];
  for (const [key, size] of sizes) {
    if (over <= 0) break;
    if (inUse.has(key)) continue;
    going.push(key);
    over -= size;
  }
  return going;
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, one) => total + one, 0);

/** How the half shadow of `dim` falls on a drawing. */
const shadow = 'rgba(20, 32, 46, 0.2)';

async function rasterise({ svg, dim, words = [], width: units }: Drawn, width: number, height: number): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const url = URL.createObjectURL(new Blob([svg()], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0, width, height);
    if (pen && words.length > 0) await write(pen, words, width / units);
    if (pen && dim) {
      pen.globalCompositeOperation = 'source-atop';
      pen.fillStyle = shadow;
      pen.fillRect(0, 0, width, height);
    }
  } catch (reason) {
    console.warn('A drawing could not be shown and is left out.', reason);
  } finally {
    URL.revokeObjectURL(url);
  }
  return canvas;
}
