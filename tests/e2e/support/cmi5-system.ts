import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unzipSync } from 'fflate';
import { type LrsDouble, type LrsFault, type LrsLaunch, lrsDouble, type Mode } from '../../support/lrs.ts';
import { typeOf } from './file-types.ts';

/** What can be wrong with a system on the network: it may also never answer. */
export type Fault = LrsFault | 'hangs';

/** A cmi5 system that answers on a port of its own, so on another origin than the game. */
export type Cmi5System = {
  store: LrsDouble;
  /** Where learners come back to. */
  home: string;
  /** Gives the words that the address of the page needs for one launch. */
  launch(fault?: Fault, mode?: Mode): string;
  close(): Promise<void>;
};

/** Starts a system for one learner. */
export async function startSystem(): Promise<Cmi5System> {
  let launch: LrsLaunch | null = null;
  let hangs = false;
  const server = createServer((request, response) => void answer(request, response));
  const base = await listen(server);
  const home = `${base}/course.html`;
  const store = lrsDouble(base);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request;
    if (url === '/course.html')
      return void response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Course</title><h1>The course</h1>');
    // A browser asks for it by itself, and not in the name of the game.
    if (url === '/favicon.ico') return void response.writeHead(204).end();
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Methods', 'GET, PUT, POST');
    response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type, x-experience-api-version');
    if (method === 'OPTIONS') return void response.writeHead(204).end();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const reply = launch?.answer({
      method,
      path: url,
      headers: request.headers as Record<string, string>,
      body: Buffer.concat(chunks).toString(),
    });
    if (hangs) return;
    if (!reply || reply.status === 0) return void request.socket.destroy();
    response.writeHead(reply.status, { 'Content-Type': 'application/json' }).end(reply.text);
  }

  return {
    store,
    home,
    launch(fault = 'sound', mode = 'Normal') {
      hangs = fault === 'hangs';
      launch = store.launch(fault === 'hangs' ? 'absent' : fault, mode, home);
      return new URLSearchParams(launch.words).toString();
    },
    close: () => stop(server),
  };
}

/** Serves the files of a package as a system unpacked them, on an origin of their own: a page that a test only makes up may not reach this machine. */
export async function servePackage(zip: string): Promise<{ page: string; close(): Promise<void> }> {
  const files = unzipSync(readFileSync(zip));
  const server = createServer(({ url = '' }, response) => {
    const name = new URL(url, 'http://127.0.0.1').pathname.slice(1);
    const file = files[name];
    response.writeHead(file ? 200 : 404, { 'Content-Type': typeOf(name) }).end(file);
  });
  return { page: `${await listen(server)}/index.html`, close: () => stop(server) };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
