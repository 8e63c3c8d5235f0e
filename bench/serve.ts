import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A folder on 127.0.0.1, gzipped as a web server would. `sent` gives the gzipped bytes of every file asked for so far; `forget` empties it. */
export type Served = { address: string; sent(): Map<string, number>; forget(): void; close(): void };

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.html', '.js', '.css', '.svg', '.json']);

/** Serves a folder at a free port, with the headers that `headersFor` gives an address. Files are read and packed once, so that packing is not in what is measured. */
export async function serve(folder: string, headersFor: (address: string) => Record<string, string> = () => ({})): Promise<Served> {
  const files = new Map<string, Buffer>();
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://here').pathname).replace(/\/$/, '/index.html');
    const kind = extname(path);
    const body = files.get(path) ?? fetchFile(path, kind);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    sent.set(path, body.length);
    const encoding = packed.has(kind) ? { 'content-encoding': 'gzip' } : {};
    response
      .writeHead(200, {
        'content-type': types[kind] ?? 'application/octet-stream',
        'content-length': body.length,
        ...encoding,
        ...headersFor(request.url ?? '/'),
      })
      .end(body);
  });

  function fetchFile(path: string, kind: string): Buffer | null {
    try {
      const raw = readFileSync(join(folder, path));
      const body = packed.has(kind) ? gzipSync(raw, { level: 9 }) : raw;
      files.set(path, body);
      return body;
    } catch {
      return null;
    }
  }

  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error(`Expected a port, found ${bound}.`);
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    sent: () => new Map(sent),
    forget: () => sent.clear(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
