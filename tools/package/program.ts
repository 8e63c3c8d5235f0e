import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** The server with all it needs but Node, each file by its name: `server.mjs` reads its settings from the environment, `start.mjs` is for a laptop. They are left readable. */
export async function serverProgram(): Promise<Map<string, Uint8Array>> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: { server: join(root, 'server/main.ts'), start: join(root, 'tools/package/laptop.ts') },
        checks: { pluginTimings: false },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  if (!('output' in result)) throw new Error('Expected one build of the server, found several.');
  const files = result.output.map(
    (file) => [file.fileName, new TextEncoder().encode(file.type === 'chunk' ? file.code : String(file.source))] as const,
  );
  const names = files.map(([name]) => name).sort();
  if (names.join() !== 'server.mjs,start.mjs') throw new Error(`Expected server.mjs and start.mjs, found ${names.join(', ')}.`);
  return new Map(files);
}
