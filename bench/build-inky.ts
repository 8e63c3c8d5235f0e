import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Lays out a page like the one that an editor for Ink exports to the web (our own, of its kind) around one compiled story, and gives the folder it is in. */
export function buildInky(ink: string): string {
  const outDir = resolve('node_modules/.cache/joined-up-bench/inky');
  mkdirSync(outDir, { recursive: true });
  for (const name of ['index.html', 'style.css', 'main.js']) copyFileSync(join('bench', 'inky', name), join(outDir, name));
  copyFileSync(resolve('node_modules/inkjs/dist/ink.js'), join(outDir, 'ink.js'));
  writeFileSync(join(outDir, 'story.js'), `var storyContent = ${ink};\n`);
  return outDir;
}
