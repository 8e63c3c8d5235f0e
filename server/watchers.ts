import { type Frame, frameFor, frameSince } from '../src/room/protocol.ts';
import type { House } from '../src/room/house.ts';
import type { RoomView, Whom } from '../src/room/room-view.ts';
import { viewFor } from '../src/room/view-for.ts';
import type { LiveRoom, Rooms } from './rooms.ts';

/** How often a room is shown anew at the most, in milliseconds. */
export const showEveryMs = 100;

/** How often somebody on a stream hears that it is still there, in milliseconds. */
export const beatEveryMs = 5000;

/** Where frames go: a stream of text. `end` closes it. */
export type Sink = { write(text: string): void; end(): void };

type Watcher = { key: string; whom: Whom; sink: Sink; seen: RoomView | null };
type Waiter = { whom: Whom; have: string; done: (frame: Frame | null) => void };
type Watched = { watchers: Set<Watcher>; waiters: Set<Waiter>; shownAt: number; timer: NodeJS.Timeout | undefined };

/** Those who look at rooms: on streams, or by asking and waiting for an answer. */
export type Watchers = {
  /** Shows a room on a stream, from now on. The newest stream of a key takes its place; the one before is told so. Gives the way to stop. */
  stream(room: LiveRoom, key: string, whom: Whom, sink: Sink): () => void;
  /** What is new since somebody last asked; waits for it for so many milliseconds, then null. */
  ask(room: LiveRoom, whom: Whom, have: string, waitMs: number, gone: AbortSignal): Promise<Frame | null>;
  /** Something beside the room itself has changed. */
  touch(room: string): void;
  /** Ends the stream of a key, which is told that its place was taken; without a key those of everybody in a room, who are told that it is gone. */
  end(room: string, key?: string): void;
  count(): number;
  close(): void;
};

/**
 * Creates the place for those who look. `houseOf` gives what the house knows of a room, for those who may see it; `failed` hears of a room that could not be shown,
 * which holds up no other.
 */
export function createWatchers(rooms: Rooms, houseOf: (room: LiveRoom) => House, failed: (error: unknown) => void): Watchers {
  const all = new Map<string, Watched>();
  /**
   * Rooms whose turn to be shown has come. One is shown at a time, and while others wait at most every third moment goes into showing: what people send is heard
   * in between, and an answer never waits for fifty rooms to be shown.
   */
  const due = new Map<string, Watched>();
  let showing = false;
  let streams = 0;

  const stop = rooms.onChange((room) => touch(room.row.id));
  const beat = setInterval(() => {
    for (const { watchers } of all.values()) for (const { sink } of watchers) sink.write(': beat\n\n');
  }, beatEveryMs);
  beat.unref();

  function watchedOf(room: string): Watched {
    const watched = all.get(room) ?? { watchers: new Set(), waiters: new Set(), shownAt: 0, timer: undefined };
    all.set(room, watched);
    return watched;
  }

  /** What somebody sees now. The house is nobody's business but the host's, and the projector's as far as joining goes. */
  function viewOf(room: LiveRoom, whom: Whom): RoomView {
    return viewFor(room.ground, room.state, whom, whom.role === 'host' || whom.role === 'projector' ? houseOf(room) : null);
  }

  function touch(id: string): void {
    const watched = all.get(id);
    if (!watched || watched.timer) return;
    const waitMs = Math.max(0, watched.shownAt + showEveryMs - performance.now());
    watched.timer = setTimeout(() => {
      due.set(id, watched);
      if (!showing) void showAll();
    }, waitMs);
  }

  async function showAll(): Promise<void> {
    showing = true;
    for (const [id, watched] of due) {
      due.delete(id);
      const from = performance.now();
      await show(id, watched).catch(failed);
      const restMs = due.size > 0 ? 2 * (performance.now() - from) : 0;
      await new Promise<void>((heard) => (restMs < 1 ? setImmediate(heard) : setTimeout(heard, restMs)));
    }
    showing = false;
  }

  async function show(id: string, watched: Watched): Promise<void> {
    const room = await rooms.find(id).catch(() => null);
    // Whatever changes from here on is news again.
    watched.timer = undefined;
    watched.shownAt = performance.now();
    if (!room) return;
    for (const watcher of watched.watchers) {
      const view = viewOf(room, watcher.whom);
      const frame = frameFor(watcher.seen, view);
      watcher.seen = view;
      if (frame) watcher.sink.write(event('frame', frame));
    }
    for (const waiter of watched.waiters) {
      const frame = frameSince(waiter.have, viewOf(room, waiter.whom));
      if (frame) waiter.done(frame);
    }
  }

  function tidy(id: string): void {
    const watched = all.get(id);
    if (!watched || watched.watchers.size > 0 || watched.waiters.size > 0) return;
    clearTimeout(watched.timer);
    due.delete(id);
    all.delete(id);
    rooms.release(id);
  }

  return {
    stream(room, key, whom, sink) {
      const id = room.row.id;
      const watched = watchedOf(id);
      for (const other of watched.watchers) {
        if (other.key !== key) continue;
        other.sink.write(event('replaced', {}));
        other.sink.end();
        leave(other);
      }
      const view = viewOf(room, whom);
      const watcher: Watcher = { key, whom, sink, seen: view };
      watched.watchers.add(watcher);
      streams++;
      sink.write(event('frame', frameFor(null, view)));
      return () => {
        leave(watcher);
        tidy(id);
      };

      function leave(one: Watcher): void {
        if (watched.watchers.delete(one)) streams--;
      }
    },
    async ask(room, whom, have, waitMs, gone) {
      const frame = frameSince(have, viewOf(room, whom));
      if (frame || waitMs <= 0) return frame;
      const id = room.row.id;
      const watched = watchedOf(id);
      return new Promise((resolve) => {
        const timer = setTimeout(() => waiter.done(null), waitMs);
        const waiter: Waiter = {
          whom,
          have,
          done(found) {
            clearTimeout(timer);
            watched.waiters.delete(waiter);
            tidy(id);
            resolve(found);
          },
        };
        gone.addEventListener('abort', () => waiter.done(null));
        watched.waiters.add(waiter);
      });
    },
    touch,
    end(id, key) {
      for (const watcher of all.get(id)?.watchers ?? []) {
        if (key !== undefined && watcher.key !== key) continue;
        watcher.sink.write(event(key === undefined ? 'gone' : 'replaced', {}));
        watcher.sink.end();
      }
    },
    count: () => streams,
    close() {
      stop();
      clearInterval(beat);
      for (const { watchers, waiters, timer } of all.values()) {
        clearTimeout(timer);
        for (const { sink } of watchers) sink.end();
        for (const waiter of [...waiters]) waiter.done(null);
      }
      due.clear();
      all.clear();
    },
  };
}

/** One event of a stream. JSON has no line ends of its own. */
const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
