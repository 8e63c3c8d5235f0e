import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from './zip.ts';

/** What whoever packs the game decides: the one story that the package is about (null: all), and what completes a play, of `ended`, `debrief` and `plan`. */
export type About = { story: string | null; completed: readonly string[] };

/** Pages of rooms, which need a server of ours, stories' own pages, by which no learning system opens them, and hints for servers that send headers. */
const notNeeded = /^(?!(index|follow)\.html$)[^/]+\.html$|^room\/|hints\.json$/;

/** The files of the built game that go into a package for one player, by their path. */
export const gameFiles = (dist: string): Map<string, Uint8Array> =>
  new Map([...builtFiles(dist)].filter(([name]) => !notNeeded.test(name)));

/** The stories' own pages of the built game, by their name. */
export const ownPages = (dist: string): Map<string, Uint8Array> =>
  new Map([...builtFiles(dist)].filter(([name, content]) => name.endsWith('.html') && isOwn(new TextDecoder().decode(content))));

const isOwn = (page: string) => page.includes('<html data-story="');

/** All files of the built game, by their path. */
export function builtFiles(dist: string): Map<string, Uint8Array> {
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    );
  return new Map(names.filter((name) => !name.startsWith('.')).map((name) => [name, readFileSync(join(dist, name))]));
}

/**
 * Zips the game for a learning system, with more files beside it. The page is told for which system it is packed and what about; `change` may do more to it; everything
 * else is as the site has it.
 */
export function zipGame(
  files: ReadonlyMap<string, Uint8Array>,
  system: string,
  { story, completed }: About,
  beside: Readonly<Record<string, string>>,
  change = (page: string) => page,
): Uint8Array {
  const page = new TextDecoder().decode(files.get('index.html'));
  const words = [`system=${system}`, ...(story ? [`story=${story}`] : []), `completed=${completed.join(',')}`].join('&amp;');
  const told = change(page).replace('<title>', () => `<meta name="joined-up-package" content="${words}" />\n    <title>`);
  if (!told.includes(words)) throw new Error('Expected a title in index.html of the built game, found none.');
  const text = new TextEncoder();
  return zip(
    new Map([
      ...Object.entries(beside).map(([name, content]): [string, Uint8Array] => [name, text.encode(content)]),
      ...[...files].map(([name, content]): [string, Uint8Array] => [name, name === 'index.html' ? text.encode(told) : content]),
    ]),
  );
}
