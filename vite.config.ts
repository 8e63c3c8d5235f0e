import { defineConfig } from 'vite';
import { ownPhaser } from './game/stage/vite-phaser.ts';
import { art } from './tools/vite-art.ts';
import { compileEarly } from './tools/vite-compile-early.ts';
import { head } from './tools/vite-head.ts';
import { icons } from './tools/vite-icons.ts';
import { previewHeaders } from './tools/vite-preview.ts';
import { roomPages } from './tools/vite-room-pages.ts';
import { stories } from './tools/vite-stories.ts';
import { storyPages } from './tools/vite-story-pages.ts';

export default defineConfig({
  base: './',
  plugins: [ownPhaser(), stories(), art(), icons(), head(), roomPages(), storyPages(), compileEarly(), previewHeaders()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What the first words need comes in one piece: left to itself the bundler splits it wherever a later screen shares a part.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
});
