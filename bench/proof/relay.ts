import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { freePort } from '../../tools/own-postgres.ts';

/** What a relay does with what goes through it: lets it pass; holds streams back as an antivirus program does; resets every connection; says nothing to anybody. */
export type Mood = 'passes' | 'holds streams back' | 'resets' | 'is silent';

/** Something between phones and a server. `streams` counts the bytes of streams that came through. */
export type Relay = { base: string; mood(mood: Mood): void; close(): void };

/** Starts a relay in front of a server; it asks in the server's own name. */
export async function startRelay(base: string): Promise<Relay> {
  const port = await freePort();
  const target = new URL(base);
  let mood: Mood = 'passes';
  const open = new Set<ServerResponse>();

  const server = createServer((incoming, outgoing) => {
    if (mood === 'resets') incoming.socket.resetAndDestroy();
    if (mood === 'resets' || mood === 'is silent') return;
    open.add(outgoing);
    outgoing.on('close', () => open.delete(outgoing));
    pass(incoming, outgoing);
  });

  function pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const headers = { ...incoming.headers, host: target.host, ...(incoming.headers.origin ? { origin: target.origin } : {}) };
    const onward = request({ host: target.hostname, port: target.port, path: incoming.url, method: incoming.method, headers }, (answer) => {
      const isStream = incoming.url?.includes('/api/stream') ?? false;
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      if (isStream) outgoing.flushHeaders();
      answer.on('data', (bytes: Buffer) => {
        if (mood === 'is silent' || (isStream && mood === 'holds streams back')) return;
        outgoing.write(bytes);
      });
      answer.on('end', () => mood !== 'is silent' && outgoing.end());
      answer.on('error', () => outgoing.destroy());
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  }

  server.listen(port, '127.0.0.1');
  return {
    base: `http://127.0.0.1:${port}/`,
    mood(next) {
      mood = next;
      if (next === 'resets') for (const outgoing of open) outgoing.socket?.resetAndDestroy();
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
