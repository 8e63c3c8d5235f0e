import { createStore, type StoreApi } from 'zustand/vanilla';
import { limits } from '../session/limits.ts';
import type { SaveSlot } from '../ports.ts';

/**
 * Texts under keys, kept as well as this browser can. `stored` is what the browser itself holds, which another window may have changed;
 * `read` prefers what could not be stored and is held in memory until the page closes. `over` is what was stored under it then (undefined: the text is
 * not only in memory); `forget` gives it up, and tells whether there was any.
 * `changes` counts up whenever anything may be different.
 */
export type Shelf = {
  changes: StoreApi<number>;
  keys(): string[];
  read(key: string): string | null;
  stored(key: string): string | null;
  has(key: string): boolean;
  write(key: string, text: string): void;
  over(key: string): string | null | undefined;
  forget(key: string): boolean;
  remove(key: string): void;
};

/** Creates the shelf over a slot. What is written is read back at once, so that a slot that only seems to keep is found out; `failed` hears of it. */
export function createShelf(slot: SaveSlot, failed: (reason: string) => void): Shelf {
  const changes = createStore<number>(() => 0);
  const memory = new Map<string, { text: string; over: string | null }>();
  const changed = () => changes.setState(changes.getState() + 1);
  slot.listen(changed);

  /** Why a text could not be stored; null when it is. */
  function store(key: string, text: string): string | null {
    if (text.length > limits.saveLetters) return 'This play has grown larger than the game can keep.';
    const written = slot.write(key, text);
    if (!written.ok) return written.reason;
    return slot.read(key) === text ? null : 'This browser does not keep what the game writes.';
  }

  return {
    changes,
    keys: () => [...new Set([...slot.keys(), ...memory.keys()])],
    read: (key) => memory.get(key)?.text ?? slot.read(key),
    stored: slot.read,
    has: (key) => slot.keys().includes(key),
    write(key, text) {
      const reason = store(key, text);
      if (reason === null) memory.delete(key);
      else {
        memory.set(key, { text, over: slot.read(key) });
        failed(reason);
      }
      changed();
    },
    over: (key) => memory.get(key)?.over,
    forget(key) {
      const held = memory.delete(key);
      if (held) changed();
      return held;
    },
    remove(key) {
      memory.delete(key);
      slot.remove(key);
      changed();
    },
  };
}
