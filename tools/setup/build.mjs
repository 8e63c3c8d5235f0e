import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root, run } from './run.mjs';
import { patiently, say, since } from './say.mjs';

const folders = ['assets', 'game', 'public', 'src', 'stories', 'tools'];
const stamp = join(root, 'dist', '.inputs');

/** Builds the game into dist/, unless nothing it is made of has changed since. Gives the exit code of the build. */
export async function buildGame(node) {
  const inputs = fingerprint();
  if (existsSync(join(root, 'dist', 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) {
    say('the game is built already');
    return 0;
  }
  const from = Date.now();
  say('building the game');
  const code = await patiently('building', run(node, [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn']));
  if (code === 0) {
    writeFileSync(stamp, fingerprint());
    say(`built (${since(from)})`);
  }
  return code;
}

/** One hash over the names and contents of everything the game is made of. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [...atRoot(), ...folders.flatMap(filesUnder)]) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const atRoot = () =>
  readdirSync(root)
    .filter((name) => /^(package(-lock)?\.json|tsconfig\.json|vite\.config\.ts|.*\.html)$/.test(name))
    .sort();

function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(root.length)
        .split(sep)
        .join('/'),
    )
    .sort();
}
