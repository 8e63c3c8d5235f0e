import type { SaveSlot } from '../../src/ports.ts';

const prefix = 'joined-up.';

/** Keeps texts in this browser's own storage, each under `joined-up.` and its key; where that is blocked or full it says so. */
export function browserSlot(): SaveSlot {
  return {
    keys() {
      try {
        return Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
      } catch {
        return [];
      }
    },
    read(key) {
      try {
        return localStorage.getItem(prefix + key);
      } catch {
        return null;
      }
    },
    write(key, text) {
      try {
        localStorage.setItem(prefix + key, text);
        return { ok: true };
      } catch (error) {
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
      try {
        localStorage.removeItem(prefix + key);
      } catch {
        // Blocked storage holds nothing of ours.
      }
    },
    listen(changed) {
      const heard = ({ key }: StorageEvent) => {
        if (key === null || key.startsWith(prefix)) changed(key?.slice(prefix.length) ?? null);
      };
      // A page that the browser had put aside hears of nothing meanwhile.
      const back = () => document.visibilityState === 'visible' && changed(null);
      addEventListener('storage', heard);
      addEventListener('pageshow', back);
      document.addEventListener('visibilitychange', back);
      return () => {
        removeEventListener('storage', heard);
        removeEventListener('pageshow', back);
        document.removeEventListener('visibilitychange', back);
      };
    },
  };
}
