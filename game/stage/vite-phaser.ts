import fs from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What Phaser's sources ask of their build by `typeof NAME`; a name left undefined would read as true. */
const flags: Record<string, boolean> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/**
 * Builds the game with the parts of Phaser listed in `phaser-build.js` instead of all of it (about 40% of the bytes).
 * While developing, the whole of Phaser is served instead, since its sources are CommonJS. Checked against Phaser 4.2.1.
 */
export function ownPhaser(root: string = process.cwd()): Plugin {
  const sources = fs.realpathSync(path.join(root, 'node_modules/phaser/src'));
  return {
    name: 'own-phaser',
    enforce: 'pre',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: path.join(root, 'game/stage/phaser-build.js') },
          { find: 'phaser-src', replacement: sources },
        ],
      },
    }),
    transform(code, id) {
      if (!id.startsWith(sources)) return undefined;
      const flagged = code
        .replace(/typeof ([A-Z0-9_]+)\b/g, (whole, name: string) => (Object.hasOwn(flags, name) ? String(flags[name]) : whole))
        .replace(/\bglobal\./g, 'globalThis.');
      return flagged === code ? undefined : { code: flagged, map: null };
    },
  };
}
