import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { securityHeaders } from '../src/lib/security-headers.ts';
import { mostBytes } from '../src/room/protocol.ts';
import { codesApi } from './api-codes.ts';
import { doorApi, mayOpen } from './api-door.ts';
import { homeApi } from './api-home.ts';
import { roomApi } from './api-room.ts';
import { addressOf, type Call, type Env } from './bindings.ts';
import { refused, tooMuch } from './calls.ts';
import type { Context } from './context.ts';
import { notLetIn } from './guard.ts';
import { serveFiles } from './serve-files.ts';

/** Everything the server answers: the pages of the game from `dist`, and rooms under /api. */
export function createApp(context: Context, dist: string, framedBy: readonly string[]): Hono<Env> {
  const app = new Hono<Env>();
  const headers = Object.entries(securityHeaders(framedBy));

  app.use(async (c, next) => {
    const refusal = notLetIn(context.door(), {
      method: c.req.method,
      host: c.req.header('host'),
      origin: c.req.header('origin'),
      site: c.req.header('sec-fetch-site'),
    });
    if (refusal) return refused(c, refusal, 403);
    // Set before the answer is made, so that streams and errors have them too.
    for (const [name, value] of headers) c.header(name, value);
    return next();
  });

  app.use('/api/*', async (c, next) => {
    c.header('Cache-Control', 'no-store');
    if (!context.limits.address.take(addressOf(c, context.publicUrl !== null))) return tooMuch(c);
    return next();
  });
  app.use('/api/*', bodyLimit({ maxSize: mostBytes, onError: (c) => refused(c as Call, 'This is too long to be sent.', 413) }));
  for (const api of [doorApi(context), roomApi(context), codesApi(context), homeApi(context)]) app.route('/api', api);
  app.all('/api/*', (c) => refused(c, 'There is nothing here by that name.', 404));

  // A code that is scanned or typed into an address stays on the phone: behind a # it is not sent.
  app.get('/j/:code{[0-9A-Za-z]{6}}', (c) => c.redirect(`/phone.html#${c.req.param('code').toUpperCase()}`, 302));
  app.get('/j', (c) => c.redirect('/phone.html', 302));
  serveFiles(app, dist, (c) => (context.organiserKey !== null || mayOpen(context, c) ? 'open' : 'join'));

  app.onError((error, c) => {
    context.log.error({ route: c.req.routePath, error: error.message }, 'a request failed');
    return refused(c, 'Something went wrong on the room’s computer. Nothing that was acknowledged is lost; try again.', 503);
  });
  return app;
}
