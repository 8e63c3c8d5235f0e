import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import { stills } from '../../game/art/stills.ts';
import { ownPhaser } from '../../game/stage/vite-phaser.ts';
import { oneFilePolicy } from '../../src/lib/security-headers.ts';
import { firstPaint } from '../vite-head.ts';
import { icons } from '../vite-icons.ts';
import { stories } from '../vite-stories.ts';

/** Builds the game as one page that brings everything with it and opens from a stick, without a server. Gives its HTML. */
export async function buildOneFile(): Promise<string> {
  const result = await build({
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [ownPhaser(), stories(), icons(), oneSound()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: Number.POSITIVE_INFINITY,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 100_000,
      rolldownOptions: { input: 'index.html', checks: { pluginTimings: false }, output: { codeSplitting: false } },
    },
  });
  if (!('output' in result)) throw new Error('Expected one build of the page, found several.');
  return inOne(result.output, await firstPaint({}));
}

/** Every browser that runs the game plays WebM: the other kind is left out, and the rest stands in the page. */
function oneSound(): Plugin {
  const sound = /\/assets\/sound\/[\w-]+\.(webm|mp3)(\?|$)/;
  return {
    name: 'joined-up-one-sound',
    enforce: 'pre',
    load(id) {
      const kind = sound.exec(id)?.[1];
      if (!kind) return undefined;
      if (kind === 'mp3') return "export default '';";
      return `export default 'data:audio/webm;base64,${readFileSync(id.replace(/\?.*/, '')).toString('base64')}';`;
    },
  };
}

function inOne(output: readonly (Rollup.OutputChunk | Rollup.OutputAsset)[], first: string): string {
  const text = (ending: string) =>
    output.flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith(ending) ? [{ name: basename(file.fileName), text: String(file.source) }] : [],
    );
  const chunks = output.filter((file) => file.type === 'chunk');
  const [page] = text('.html');
  const [main, ...more] = chunks;
  if (!page || !main || more.length > 0) throw new Error(`Expected a page and one script, found ${chunks.length} scripts.`);
  const style = text('.css')
    .map((sheet) => sheet.text)
    .join('\n')
    .replaceAll('</style', '<\\/style');
  const scripts = [first, main.code].map(safe);
  const policy = oneFilePolicy(scripts.map(hashOf), [hashOf(style)]);
  const drawings = Object.fromEntries(Object.entries(stills).map(([path, draw]) => [path, draw()]));
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    '<meta name="referrer" content="no-referrer" />',
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(drawings['icon.svg'] ?? '')}" type="image/svg+xml" />`,
    `<script>${scripts[0]}</script>`,
    `<style>${style}</style>`,
  ];
  const foot = [
    `<script type="application/json" id="drawings">${JSON.stringify(drawings).replaceAll('<', '\\u003c')}</script>`,
    // What workers run is text until one is wanted. Their sources say "</script" nowhere; if one ever does, it must not end here.
    ...text('.js').map(({ name, text: code }) => `<script type="text/plain" data-file="${name}">${safe(code)}</script>`),
    `<script type="module">${scripts[1]}</script>`,
  ];
  const bare = page.text.replace(/\s*<(script|link)\b[^>]*>(<\/script>)?/g, '');
  // By functions: a text that replaces must not be read for dollar signs.
  return bare
    .replace('<html ', '<html data-rooms="none" ')
    .replace(/\s*<\/head>/, () => `\n    ${head.join('\n    ')}\n  </head>`)
    .replace(/\s*<\/body>/, () => `\n    ${foot.join('\n    ')}\n  </body>`);
}

/** A script as it can stand inside a page: nothing in it ends it early, or opens a comment in which its end would be lost. */
const safe = (code: string) => code.replaceAll(/<(?=\/script|!--|script)/gi, '\\x3c');

/** The hash of a script or style that stands in the page, as a policy names it. */
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
