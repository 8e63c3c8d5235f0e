import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { ownPhaser } from '../game/stage/vite-phaser.ts';
import { compileEarly } from './vite-compile-early.ts';
import { head } from './vite-head.ts';
import { roomListFile } from '../game/here/stories-here.ts';
import { roomList, roomStories } from './room-stories.ts';
import { icons } from './vite-icons.ts';

/** The pages of a room, each its own entry. */
const pages = ['phone.html', 'host.html', 'projector.html', 'follow.html'];

/** Builds the pages of a room beside the game, and writes the stories as rooms need them (`room/`, and a list of them). They are built apart from it, so that what the first words of the game need stays as it is, and a phone loads nothing of it. */
export function roomPages(): Plugin {
  return {
    name: 'joined-up-room-pages',
    apply: 'build',
    async generateBundle(_, bundle) {
      const all = roomStories(resolve('stories'));
      for (const [name, source] of all) this.emitFile({ type: 'asset', fileName: `room/${name}.json`, source });
      this.emitFile({ type: 'asset', fileName: roomListFile, source: roomList(all.values()) });
      const result = await build({
        configFile: false,
        logLevel: 'warn',
        base: './',
        plugins: [ownPhaser(), icons(), head({ hints: false }), compileEarly()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        build: {
          write: false,
          target: 'es2022',
          copyPublicDir: false,
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          chunkSizeWarningLimit: 900,
          rolldownOptions: { input: pages, checks: { pluginTimings: false } },
        },
      });
      if (!('output' in result)) throw new Error('Expected one build of the pages of a room.');
      for (const file of result.output) {
        // Fonts and the like are the same in both.
        if (file.fileName in bundle) continue;
        const source = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({ type: 'asset', fileName: file.fileName, source });
      }
    },
  };
}
