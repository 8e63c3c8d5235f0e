import { createStore, type StoreApi } from 'zustand/vanilla';

/** Something that can be done about what is said: its word for automation, the words on its button, and the doing. */
export type WayOn = { action: string; words: string; go(): void };

/** Something the player should know that stops nothing; shown gently, until it is closed. `closed` is called then. */
export type Notice = { id: number; text: string; way?: WayOn; closed?: () => void };

/** What is said, newest last. A text that still stands is not said again. `say` gives the number by which it is dismissed. */
export type Notices = {
  store: StoreApi<readonly Notice[]>;
  say(text: string, more?: Pick<Notice, 'way' | 'closed'>): number;
  dismiss(id: number): void;
};

/** Creates the list of notices, empty. */
export function createNotices(): Notices {
  const store = createStore<readonly Notice[]>(() => []);
  let count = 0;
  return {
    store,
    say(text, more) {
      const notices = store.getState();
      const said = notices.find((notice) => notice.text === text);
      if (said) return said.id;
      store.setState([...notices, { id: ++count, text, ...more }], true);
      return count;
    },
    dismiss(id) {
      const notices = store.getState();
      store.setState(
        notices.filter((notice) => notice.id !== id),
        true,
      );
      notices.find((notice) => notice.id === id)?.closed?.();
    },
  };
}
