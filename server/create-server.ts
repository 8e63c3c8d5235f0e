import { getRequestListener } from '@hono/node-server';
import type { RequestListener } from 'node:http';
import { addressesAt, networkAddresses } from './addresses.ts';
import { createApp } from './app.ts';
import type { Context, Playable } from './context.ts';
import { doorOf } from './guard.ts';
import { createHolders } from './holders.ts';
import { houseOf } from './house.ts';
import { createLimiter, rates } from './limits.ts';
import { createListeners, type Listeners } from './listeners.ts';
import { keptDays } from './open-room.ts';
import { createPresence } from './presence.ts';
import { createRooms } from './rooms.ts';
import type { Store } from './store.ts';
import { createWatchers } from './watchers.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** How often it is looked whether the machine has another address, and whether something is past its time, in milliseconds. */
const every = { addresses: 5000, purge: 3_600_000 } as const;

/** What a server is made of. What is left out is as on a laptop: it listens on this machine alone, at any free port, and opens to the network with the door of a room. */
export type ServerOptions = {
  store: Store;
  /** The folder with the built game. */
  dist: string;
  stories: () => Promise<ReadonlyMap<string, Playable>>;
  host?: string;
  port?: number;
  /** Where people reach the server when it stands behind a proxy, as in `https://rooms.example.gov.uk/`. The proxy is then believed about addresses. */
  publicUrl?: string | null;
  organiserKey?: string | null;
  /** Origins whose pages may frame the game. */
  framedBy?: readonly string[];
  /** Whether it opens to the network while the door of a room is open (a laptop), or stands at `host` alone. */
  opensToNetwork?: boolean;
  log?: Context['log'];
  now?: () => number;
  /** Milliseconds that only go on, whatever is done to the clock. */
  ticks?: () => number;
  /** The addresses of this machine's networks; given by tests. */
  network?: () => string[];
  rates?: Partial<typeof rates>;
};

export type RoomServer = {
  /** Listens at its port, and gives the address of the page on this machine. Throws when the port is taken. */
  listen(): Promise<string>;
  /** Where others find it just now: empty while no door is open. */
  shown(): readonly string[];
  /** Answers a request without a socket; for tests. */
  fetch: (request: Request, bindings?: object) => Response | Promise<Response>;
  figures(): { rooms: number; again: number; streams: number; trouble: string };
  close(): Promise<void>;
};

const quiet: Context['log'] = { info: () => {}, warn: () => {}, error: () => {} };

/** Creates a server over a store. It answers `fetch` at once, and others once it listens. */
export async function createServer(options: ServerOptions): Promise<RoomServer> {
  const { store, dist, stories, host = '127.0.0.1', port = 0, publicUrl = null, organiserKey = null } = options;
  const { log = quiet, now = Date.now, ticks = () => performance.now(), network = networkAddresses } = options;
  const opensToNetwork = options.opensToNetwork ?? (publicUrl === null && host === '127.0.0.1');
  const rooms = createRooms(store);
  const presence = createPresence(store, ticks);
  const watchers = createWatchers(
    rooms,
    (room) => houseOf(context, room),
    (error) => log.error({ error: String(error) }, 'a room could not be shown'),
  );
  const holders = createHolders(store, watchers.end);
  const limit = (name: keyof typeof rates) => createLimiter({ ...rates, ...options.rates }[name], ticks);
  let open = new Set<string>();
  let shown: string[] = [];
  let door = doorOf([], publicUrl);

  const context: Context = {
    store,
    rooms,
    holders,
    watchers,
    presence,
    stories,
    door: () => door,
    shown: () => (publicUrl ? [new URL(publicUrl).host] : shown),
    now,
    publicUrl,
    organiserKey,
    limits: { seat: limit('seat'), address: limit('address'), wrongCodes: limit('wrongCodes'), opening: limit('opening') },
    log,
  };

  const app = createApp(context, dist, options.framedBy ?? []);
  let listeners: Listeners | null = null;
  await reopen();
  await openDoors();

  /** Listens where the doors of rooms say, and lets in whoever asks at an address that is shown. */
  async function openDoors(): Promise<void> {
    const wanted = opensToNetwork && open.size > 0 ? network() : [];
    const failed = (await listeners?.listenAt(wanted)) ?? [];
    for (const { host: at, reason } of failed) log.warn({ host: at, reason }, 'cannot be reached there');
    const reached = wanted.filter((one) => !failed.some((other) => other.host === one));
    const at = addressesAt(listeners?.port ?? port, opensToNetwork ? reached : host === '0.0.0.0' ? network() : [host]);
    const before = shown.join();
    shown = at.network;
    door = doorOf([...at.own, ...at.network], publicUrl);
    if (shown.join() !== before) for (const room of open) watchers.touch(room);
  }

  rooms.onChange(({ row, state }, before) => {
    if (state.door !== before.door) {
      open = new Set(open);
      if (state.door) open.add(row.id);
      else open.delete(row.id);
      openDoors().catch((error: unknown) => log.error({ error: String(error) }, 'the door could not be opened'));
    }
    if (state.phase === 'over' && before.phase !== 'over') void endRoom(row.id, state.keep);
    if (before.phase === 'comments' && state.phase !== 'comments') store.reshuffle(row.id).catch(() => {});
  });
  presence.onChange(watchers.touch);

  /** A room that its host does not want kept is deleted as soon as everybody has been told. */
  async function endRoom(id: string, keep: boolean): Promise<void> {
    await store.endRoom(id, now()).catch(() => {});
    if (keep) return;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await store.forget(id, true).catch((error: unknown) => log.error({ error: String(error) }, 'a room could not be deleted'));
    watchers.end(id);
    rooms.release(id);
  }

  /** On a laptop the doors that were open before it was started again. */
  async function reopen(): Promise<void> {
    for (const { id, ended, until } of opensToNetwork ? await store.rooms() : []) {
      if (ended === null && until > now() && (await rooms.find(id))?.state.door) open.add(id);
    }
  }

  const purge = () =>
    store
      .purge(now(), now() - keptDays.plans * dayMs)
      .then((count) => count > 0 && log.info({ rooms: count }, 'rooms past their time were deleted'))
      .catch((error: unknown) => log.warn({ error: String(error) }, 'what is past its time could not be deleted'));
  await purge();
  const timers = [setInterval(() => void openDoors(), every.addresses), setInterval(() => void purge(), every.purge)];
  for (const timer of timers) timer.unref();

  return {
    async listen() {
      const handle = getRequestListener(app.fetch, { overrideGlobalObjects: false }) as RequestListener;
      listeners = await createListeners(handle, host, port);
      await openDoors();
      return `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${listeners.port}/`;
    },
    shown: () => context.shown(),
    fetch: (request, bindings = {}) => app.fetch(request, bindings),
    figures: () => ({ ...rooms.figures(), streams: watchers.count() }),
    async close() {
      for (const timer of timers) clearInterval(timer);
      watchers.close();
      presence.close();
      holders.close();
      await listeners?.close();
      await rooms.close();
      await store.close();
    },
  };
}
