import { newKey } from './ids.ts';
import type { Store } from './store.ts';

/** For how long somebody counts as being here after they were last heard of, in milliseconds. */
export const hereForMs = 32_000;

/** Who has been heard of lately, in which room; over all processes. */
export type Presence = {
  heard(room: string, participant: string): void;
  here(room: string): string[];
  /** Calls back when somebody has come or gone. */
  onChange(hear: (room: string) => void): void;
  close(): void;
};

/**
 * Keeps account of who is here. Everybody is given time again when this process has been stopped for a while (a laptop that slept): nobody is called gone for what
 * the process did not hear. `ticks` are milliseconds that only go on, whatever is done to the clock.
 */
export function createPresence(store: Store, ticks: () => number, everyMs = 2000): Presence {
  const rooms = new Map<string, Map<string, number>>();
  const fresh = new Map<string, Set<string>>();
  const hearers: ((room: string) => void)[] = [];
  const own = newKey();
  let last = ticks();

  function note(room: string, participant: string): void {
    const people = rooms.get(room) ?? new Map<string, number>();
    rooms.set(room, people);
    const isNew = !people.has(participant);
    people.set(participant, ticks());
    if (isNew) for (const hear of hearers) hear(room);
  }

  const stop = store.listen((word) => {
    if (word.kind === 'here' && word.from !== own) for (const participant of word.people) note(word.room, participant);
  });

  function look(): void {
    const slept = ticks() - last > 3 * everyMs;
    last = ticks();
    for (const [room, people] of rooms) {
      if (slept) for (const participant of people.keys()) people.set(participant, last);
      const gone = [...people].filter(([, at]) => last - at > hereForMs).map(([participant]) => participant);
      for (const participant of gone) people.delete(participant);
      if (people.size === 0) rooms.delete(room);
      if (gone.length > 0) for (const hear of hearers) hear(room);
    }
    for (const [room, people] of fresh) store.say({ kind: 'here', from: own, room, people: [...people].slice(0, 200) }).catch(() => {});
    fresh.clear();
  }
  const timer = setInterval(look, everyMs);
  timer.unref();

  return {
    heard(room, participant) {
      note(room, participant);
      const people = fresh.get(room) ?? new Set();
      fresh.set(room, people.add(participant));
    },
    here: (room) => [...(rooms.get(room)?.keys() ?? [])].sort(),
    onChange: (hear) => hearers.push(hear),
    close() {
      clearInterval(timer);
      stop();
    },
  };
}
