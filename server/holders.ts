import { hashOf, isToken, newKey } from './ids.ts';
import type { Holder, Store } from './store.ts';

/** Who holds which token, remembered for as long as no process says that tokens of that room changed hands. */
export type Holders = {
  find(token: string): Promise<Holder | null>;
  /** A token changed hands: what is remembered of the room is forgotten, here and in the other processes, and whoever looked with the old one is told. */
  changed(room: string, stream: string): Promise<void>;
  close(): void;
};

/** How many tokens are remembered. */
const remembered = 20_000;

export function createHolders(store: Store, replaced: (room: string, stream: string) => void): Holders {
  const own = newKey();
  const known = new Map<string, Holder>();

  function forget(room: string): void {
    for (const [hash, holder] of known) if (holder.room === room) known.delete(hash);
  }

  const stop = store.listen((word) => {
    if (word.kind === 'tokens' && word.from !== own) {
      forget(word.room);
      replaced(word.room, word.stream);
    }
    if (word.kind === 'lost') known.clear();
  });

  return {
    async find(token) {
      if (!isToken(token)) return null;
      const hash = hashOf(token);
      const before = known.get(hash);
      if (before) return before;
      const holder = await store.holder(hash);
      if (!holder) return null;
      if (known.size >= remembered) known.clear();
      known.set(hash, holder);
      return holder;
    },
    async changed(room, stream) {
      forget(room);
      replaced(room, stream);
      await store.say({ kind: 'tokens', room, stream, from: own });
    },
    close: stop,
  };
}
