import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { manifest, type Standard, type Wanted } from './manifest.ts';

/** Pages of rooms, which need a server of ours, and hints for servers that send headers. */
const notNeeded = /^(host|phone|projector)\.html$|^room\/|hints\.json$/;

/** The files of the built game that go into a package, by their path. */
export function gameFiles(dist: string): Map<string, Uint8Array> {
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    );
  return new Map(names.filter((name) => !notNeeded.test(name)).map((name) => [name, readFileSync(join(dist, name))]));
}

/** Packs the game for a learning system. The page is told what the package is about; everything else is as the site has it. */
export function scormZip(files: ReadonlyMap<string, Uint8Array>, standard: Standard, wanted: Wanted): Uint8Array {
  const page = new TextDecoder().decode(files.get('index.html'));
  const words = [...(wanted.story ? [`story=${wanted.story}`] : []), `completed=${wanted.completed.join(',')}`].join('&amp;');
  const told = page.replace('<title>', () => `<meta name="joined-up-package" content="${words}" />\n    <title>`);
  if (told === page) throw new Error('Expected a title in index.html of the built game, found none.');
  const names = [...files.keys()].sort();
  const text = new TextEncoder();
  return zipSync(
    {
      'imsmanifest.xml': text.encode(manifest(standard, wanted, names)),
      ...Object.fromEntries(names.map((name) => [name, name === 'index.html' ? text.encode(told) : [files.get(name), packing(name)]])),
    } as Parameters<typeof zipSync>[0],
    { level: 6, mtime: '2000-01-01' },
  );
}

/** Sound and typefaces are packed already. */
const packing = (name: string): { level: 0 | 6 } => ({ level: /\.(webm|mp3|woff2|png|jpg)$/.test(name) ? 0 : 6 });
