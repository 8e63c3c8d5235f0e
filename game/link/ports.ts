/** What a link needs of the machine that it runs on; given by tests, or by a browser (`browserPorts`). */
export type LinkPorts = {
  fetch(address: string, init: RequestInit): Promise<Response>;
  /** Milliseconds that only go on. */
  ticks(): number;
  /** Calls back after so many milliseconds. Gives the way to stop. */
  after(ms: number, run: () => void): () => void;
  /** So many bytes by chance, for tokens and ids. */
  chance(bytes: number): Uint8Array;
  /** Calls back when the page comes to the fore or the network comes back. Gives the way to stop. */
  onWake(run: () => void): () => void;
  /** What this tab keeps through a reload. Never throws. */
  tab: { read(key: string): string | null; write(key: string, text: string | null): void };
};

/** The ports of a browser. Nothing in them needs a secure page: a phone on `http://192.168...` has all of it. */
export function browserPorts(): LinkPorts {
  return {
    fetch: (address, init) => fetch(address, init),
    ticks: () => performance.now(),
    after(ms, run) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    chance: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    onWake(run) {
      const seen = () => {
        if (document.visibilityState === 'visible') run();
      };
      document.addEventListener('visibilitychange', seen);
      addEventListener('pageshow', run);
      addEventListener('online', run);
      return () => {
        document.removeEventListener('visibilitychange', seen);
        removeEventListener('pageshow', run);
        removeEventListener('online', run);
      };
    },
    tab: {
      read(key) {
        try {
          return sessionStorage.getItem(key);
        } catch {
          return null;
        }
      },
      write(key, text) {
        try {
          if (text === null) sessionStorage.removeItem(key);
          else sessionStorage.setItem(key, text);
        } catch {
          // A browser that keeps nothing: a reload then needs a return code.
        }
      },
    },
  };
}

/** Bytes as base64url, without the functions that only a secure page has. */
export function lettersOf(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
