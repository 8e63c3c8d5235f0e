import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { attributesIn } from '../support/zip-attributes.ts';

const known = new Map<string, Record<string, Uint8Array>>();

/** The files of a package, as `npm run package` made it. */
export function filesOf(name: string): Record<string, Uint8Array> {
  const file = join('packages', name);
  if (!existsSync(file)) throw new Error(`There is no ${file}: run npm run package, which makes it or says why not.`);
  const files = known.get(name) ?? unzipSync(readFileSync(file));
  known.set(name, files);
  return files;
}

/** A package unpacked into a folder whose name people would give it, with the rights that the zip tells. Gives the folder. */
export function unpacked(name: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'joined-up-')), 'My things (new)');
  const rights = attributesIn(readFileSync(join('packages', name)));
  for (const [path, content] of Object.entries(filesOf(name))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { mode: ((rights.get(path) ?? 0) >>> 16) & 0o777 });
  }
  return folder;
}
