import type { SaveSlot } from '../../src/ports.ts';

const prefix = 'joined-up.';

/** Keeps saves in this browser's own storage; where that is blocked or full it says so, and keeps them in memory until the page closes. */
export function browserSlot(): SaveSlot {
  const memory = new Map<string, string>();
  return {
    keys() {
      try {
        return Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
      } catch {
        return [...memory.keys()];
      }
    },
    read(key) {
      try {
        return memory.get(key) ?? localStorage.getItem(prefix + key);
      } catch {
        return memory.get(key) ?? null;
      }
    },
    write(key, text) {
      try {
        localStorage.setItem(prefix + key, text);
        memory.delete(key);
        return { ok: true };
      } catch (error) {
        memory.set(key, text);
        const full = error instanceof DOMException && error.name === 'QuotaExceededError';
        return {
          ok: false,
          reason: full
            ? "This browser's storage is full, so your place cannot be kept."
            : 'This browser does not let the game keep your place.',
        };
      }
    },
    remove(key) {
      memory.delete(key);
      try {
        localStorage.removeItem(prefix + key);
      } catch {
        // Blocked storage holds nothing of ours.
      }
    },
  };
}
