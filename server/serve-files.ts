import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import { hintsFile, linkHeader, type PageHints, storyOfPage } from '../src/lib/page-hints.ts';
import type { Call, Env } from './bindings.ts';

/** What the first screen may offer to whoever asks for it: to open a room, or only to join one. It is told in the page itself, so that a page without a server asks nothing of anybody. */
export type RoomsHere = 'open' | 'join';

/** Names that the build made from the content of a file: what is behind one never changes. */
const hashed = /-[\w-]{8,}\.\w+$/;

/** Serves the built game. Files whose names change with their content are kept by browsers for good, all others are asked for anew (and not sent again when they are the same). */
export function serveFiles(app: Hono<Env>, dist: string, roomsFor: (c: Call) => RoomsHere): void {
  const first = join(dist, 'index.html');
  if (!existsSync(first)) {
    app.get('/', (c) => c.text('The game is not built yet. Run "npm run build" in its folder, and start the server again.', 503));
    return;
  }
  const hints: PageHints = JSON.parse(readFileSync(join(dist, hintsFile), 'utf8'));
  app.use('*', etag({ weak: true }));
  const own = readdirSync(dist).filter((file) => storyOfPage(file, hints));
  for (const file of ['', 'index.html', ...own])
    app.get(`/${file}`, (c) => {
      c.header('Cache-Control', 'no-cache');
      const link = linkHeader(c.req.url, hints);
      if (link) c.header('Link', link);
      return c.html(readFileSync(join(dist, file || 'index.html'), 'utf8').replace('<html ', `<html data-rooms="${roomsFor(c)}" `));
    });
  app.use(
    '*',
    serveStatic({
      root: dist,
      onFound: (path, c) =>
        c.header('Cache-Control', path.includes('assets') && hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    }),
  );
  app.notFound((c) => c.text('There is no page here.', 404));
}
