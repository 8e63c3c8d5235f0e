import { useEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** Shows a store's state in a component, and draws again when it changes. */
export function useStore<State>(store: StoreApi<State>): State {
  const [, setSeen] = useState(store.getState);
  useEffect(() => {
    setSeen(store.getState);
    return store.subscribe((next) => setSeen(() => next));
  }, [store]);
  return store.getState();
}
