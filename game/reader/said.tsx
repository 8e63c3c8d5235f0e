import { useEffect } from 'preact/hooks';
import { createStore } from 'zustand/vanilla';
import { useStore } from '../use-store.ts';

const said = createStore(() => ({ words: '' }));

/** Says something to whoever listens: what a hand has just done on the cards. */
export const say = (words: string): void => said.setState({ words });

/** How long it stands there: long enough to be spoken, and gone when somebody reads through the page. */
const spokenMs = 8000;

/** Where it is said. It stays while questions come and go, so that nothing is cut off. */
export function Said() {
  const { words } = useStore(said);
  useEffect(() => {
    const timer = setTimeout(() => say(''), words ? spokenMs : 0);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="hidden" role="status" data-said>
      {words}
    </p>
  );
}
