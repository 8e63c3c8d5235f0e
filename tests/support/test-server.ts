import type { LinkPorts } from '../../game/link/ports.ts';
import { createServer, type RoomServer, type ServerOptions } from '../../server/create-server.ts';
import { openSqliteStore } from '../../server/sqlite-store.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { fixtureScript } from './fixture-script.ts';
import { fixtureStory } from './fixture-story.ts';

const host = '127.0.0.1:4600';

/** A server without sockets, over a store in memory. */
export type TestServer = RoomServer & {
  base: string;
  /** Asks it as a page of its own would, from this machine unless `from` says otherwise. */
  ask(path: string, init?: RequestInit & { from?: string; host?: string | null; origin?: string | null }): Promise<Response>;
  /** The ports of a page that talks to it; one tab each. */
  ports(): LinkPorts & { wake(): void };
};

export async function testServer(options: Partial<ServerOptions> = {}, story: LoadedStory = fixtureStory): Promise<TestServer> {
  const stories = new Map([[story.id, { story, script: fixtureScript }]]);
  const store = options.store ?? (await openSqliteStore(':memory:'));
  const server = await createServer({
    store,
    dist: 'nowhere',
    stories: async () => stories,
    port: 4600,
    network: () => ['192.168.1.5'],
    ...options,
  });

  async function ask(
    path: string,
    init: RequestInit & { from?: string; host?: string | null; origin?: string | null } = {},
  ): Promise<Response> {
    const { from = '127.0.0.1', host: asked = host, origin = `http://${host}`, ...rest } = init;
    const headers = new Headers(rest.headers);
    if (asked !== null) headers.set('host', asked);
    if (origin !== null && (rest.method ?? 'GET') !== 'GET') headers.set('origin', origin);
    const request = new Request(new URL(path, `http://${host}/`), { ...rest, headers });
    return server.fetch(request, { incoming: { socket: { remoteAddress: from } } });
  }

  function ports(): LinkPorts & { wake(): void } {
    const tab = new Map<string, string>();
    const wakers = new Set<() => void>();
    return {
      fetch: (address, init) => ask(address, init),
      ticks: () => performance.now(),
      after(ms, run) {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      chance: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      onWake(run) {
        wakers.add(run);
        return () => wakers.delete(run);
      },
      tab: {
        read: (key) => tab.get(key) ?? null,
        write: (key, text) => void (text === null ? tab.delete(key) : tab.set(key, text)),
      },
      wake: () => {
        for (const run of wakers) run();
      },
    };
  }

  return { ...server, base: `http://${host}/`, ask, ports };
}
