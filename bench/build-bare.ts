import { resolve } from 'node:path';
import { build } from 'vite';

/** Builds the bare page around one compiled story and gives the folder it is in. */
export async function buildBare(ink: string): Promise<string> {
  const outDir = resolve('node_modules/.cache/joined-up-bench/bare');
  await build({
    configFile: false,
    root: resolve('bench/bare'),
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
    plugins: [
      {
        name: 'bare-story',
        resolveId: (id) => (id === 'virtual:ink' ? '\0virtual:ink' : undefined),
        load: (id) => (id === '\0virtual:ink' ? `export const ink = ${JSON.stringify(ink)};` : undefined),
      },
    ],
  });
  return outDir;
}
