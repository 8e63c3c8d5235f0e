import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Times after which a connection that does nothing is closed, in milliseconds; a stream has its beat. */
const timeouts = { headers: 10_000, request: 15_000, idle: 65_000 } as const;
const mostHeaderBytes = 8192;

/** The sockets of a server: on this machine, and on its networks while a door is open. */
export type Listeners = {
  port: number;
  /** Listens at these addresses beside the own one, and no longer at others. Gives those at which it did not work, with the reason. */
  listenAt(hosts: readonly string[]): Promise<{ host: string; reason: string }[]>;
  close(): Promise<void>;
};

/** Listens at an address; port 0 takes any that is free. Throws when the port is taken. */
export async function createListeners(handle: RequestListener, host: string, port: number): Promise<Listeners> {
  const servers = new Map<string, Server>();
  const own = await listen(handle, host, port);
  const at = (own.address() as AddressInfo).port;

  return {
    port: at,
    async listenAt(hosts) {
      const failed: { host: string; reason: string }[] = [];
      for (const [known, server] of servers) {
        if (hosts.includes(known)) continue;
        servers.delete(known);
        end(server);
      }
      for (const one of hosts) {
        if (servers.has(one) || one === host || host === '0.0.0.0') continue;
        try {
          servers.set(one, await listen(handle, one, at));
        } catch (error) {
          failed.push({ host: one, reason: error instanceof Error ? error.message : String(error) });
        }
      }
      return failed;
    },
    async close() {
      await Promise.all([own, ...servers.values()].map((server) => new Promise<void>((resolve) => end(server, () => resolve()))));
    },
  };
}

function listen(handle: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer({ maxHeaderSize: mostHeaderBytes, noDelay: true }, handle);
  server.headersTimeout = timeouts.headers;
  server.requestTimeout = timeouts.request;
  server.keepAliveTimeout = timeouts.idle;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      server.on('error', () => {});
      resolve(server);
    });
  });
}

function end(server: Server, done?: () => void): void {
  server.close(done);
  server.closeAllConnections();
}
