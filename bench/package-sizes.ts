import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { table } from './figures.ts';

/** How large a package is: to carry, and unpacked. Bytes. */
export type PackageSize = { name: string; bytes: number; files: number; unpacked: number };

/** Weighs everything that `npm run package` has made, in alphabetical order; of packages that differ in their story only, the largest. */
export function packageSizes(folder = 'packages'): PackageSize[] {
  const sizes = readdirSync(folder).map((name) => sizeOf(join(folder, name), name));
  const kinds = Map.groupBy(sizes, ({ name }) => kindOf(name));
  return [...kinds]
    .map(([kind, all]) => ({ ...all.reduce((most, one) => (one.bytes > most.bytes ? one : most)), name: kind }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The sizes as a table. */
export const sizesTable = (sizes: readonly PackageSize[]): string =>
  table([
    ['file', 'to carry', 'unpacked', 'files'],
    ...sizes.map(({ name, bytes, unpacked, files }) => [name, mb(bytes), mb(unpacked), String(files)]),
  ]);

function sizeOf(path: string, name: string): PackageSize {
  const bytes = statSync(path).size;
  if (!name.endsWith('.zip')) return { name, bytes, files: 1, unpacked: bytes };
  const seen = { files: 0, unpacked: 0 };
  unzipSync(readFileSync(path), {
    filter({ originalSize }) {
      seen.files += 1;
      seen.unpacked += originalSize;
      return false;
    },
  });
  return { name, bytes, ...seen };
}

/** Packages for learning systems are made for all stories and for each. */
const kindOf = (name: string) => name.replace(/^joined-up-(.+-)?(scorm\d+|cmi5)\.zip$/, 'joined-up-…$2.zip');

const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
