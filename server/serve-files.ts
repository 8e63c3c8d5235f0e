import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Env } from './bindings.ts';

/** Names that the build made from the content of a file: what is behind one never changes. */
const hashed = /-[\w-]{8,}\.\w+$/;

/** Serves the built game. Files whose names change with their content are kept by browsers for good, all others are asked for anew (and not sent again when they are the same). */
export function serveFiles(app: Hono<Env>, dist: string): void {
  if (!existsSync(join(dist, 'index.html'))) {
    app.get('/', (c) => c.text('The game is not built yet. Run "npm run build" in its folder, and start the server again.', 503));
    return;
  }
  app.use('*', etag({ weak: true }));
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
