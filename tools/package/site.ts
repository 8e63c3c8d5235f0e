import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from './zip.ts';

/** What tells a browser that the game may be put among the programs of a phone. */
const webManifest = {
  name: 'Joined Up',
  short_name: 'Joined Up',
  description: 'A practice game about working together around a child.',
  lang: 'en-GB',
  start_url: './index.html',
  scope: './',
  display: 'standalone',
  background_color: '#f4efe6',
  theme_color: '#2f5d62',
  icons: [{ src: './art/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
};

/**
 * The files of the site that plays without a connection once it was visited: those of the game, a service worker that keeps them, and what a phone wants to know. The
 * stories' `own` pages are for whoever comes for the first time: the worker keeps none of them, and leads to the page that it keeps.
 */
export function siteFiles(files: ReadonlyMap<string, Uint8Array>, own: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const head = '<meta name="joined-up-offline" content="sw.js" />\n    <link rel="manifest" href="app.webmanifest" />\n    ';
  const told = (name: string, content: Uint8Array | undefined) => {
    const page = new TextDecoder().decode(content);
    if (!page.includes('<title>')) throw new Error(`Expected a title in ${name} of the built game, found none.`);
    return encode(page.replace('<title>', (title) => head + title));
  };
  const site = new Map(files);
  site.set('index.html', told('index.html', files.get('index.html')));
  site.set('app.webmanifest', encode(JSON.stringify(webManifest)));
  const names = [...site.keys()].sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(site.get(name) ?? '');
  const version = hash.digest('hex').slice(0, 12);
  const worker = readFileSync(join(import.meta.dirname, 'service-worker.js'), 'utf8');
  site.set(
    'sw.js',
    encode(
      `const version = '${version}';\nconst files = ${JSON.stringify(names)};\nconst own = ${JSON.stringify([...own.keys()])};\n${worker}`,
    ),
  );
  for (const [name, content] of own) site.set(name, told(name, content));
  return site;
}

/** The site as one zip, to be unpacked on any web server that has https. */
export const siteZip = (files: ReadonlyMap<string, Uint8Array>, own: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zip(siteFiles(files, own));
