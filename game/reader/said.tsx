import { createStore } from 'zustand/vanilla';
import { useStore } from '../use-store.ts';

const said = createStore(() => ({ words: '' }));

/** Says something to whoever listens: what a hand has just done on the cards. */
export const say = (words: string): void => said.setState({ words });

/** Where it is said. It stays while questions come and go, so that nothing is cut off. */
export function Said() {
  const { words } = useStore(said);
  return (
    <p class="hidden" role="status" data-said>
      {words}
    </p>
  );
}
