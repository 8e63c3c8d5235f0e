import { createStore, type StoreApi } from 'zustand/vanilla';
import { StoryStopped } from '../src/play.ts';
import { NotFetched } from './fetchable.ts';

/** What the boundary shows: what happened, in a plain sentence; the technical words; and how to do again what failed, where that makes sense. */
export type Trouble = { words: string; details: string; stopped: boolean; tryAgain: (() => void) | null };

/** Where everything that should never happen comes together, whatever threw it. The first trouble stands until it is cleared. */
export type Troubles = {
  store: StoreApi<{ trouble: Trouble | null; pictureFailed: boolean }>;
  report(error: unknown, words?: string, tryAgain?: () => void): void;
  clear(): void;
};

const notFetched = 'Part of the game could not be fetched. Check the connection, then try again.';
const ours = 'Something went wrong in the game. It was our mistake, not yours.';
const stopped = 'The story stopped with an error at what you chose. That is a mistake in the story, not yours.';

/** Creates it, and listens for what nobody catches: errors in what a press sets off, and in promises. `say` gives a notice. */
export function createTroubles(say: (text: string) => void): Troubles {
  const store = createStore<{ trouble: Trouble | null; pictureFailed: boolean }>(() => ({ trouble: null, pictureFailed: false }));

  function report(error: unknown, words?: string, tryAgain?: () => void): void {
    if (isOfThePicture(error)) {
      store.setState({ pictureFailed: true });
      say('The moving picture stopped with an error. The story goes on with a still.');
      return;
    }
    if (store.getState().trouble) return;
    const isStopped = error instanceof StoryStopped;
    const said = error instanceof NotFetched ? notFetched : (words ?? (isStopped ? stopped : ours));
    const details = error instanceof Error ? error.message : String(error);
    store.setState({ trouble: { words: said, details, stopped: isStopped, tryAgain: tryAgain ?? null } });
  }

  addEventListener('error', ({ error }) => {
    // Without an error object it is the browser's own remark, or comes from a script that is not ours.
    if (error) report(error);
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    // A DOMException is the browser saying no (to sound, for example); the game goes on without.
    if (!(reason instanceof DOMException)) report(reason);
  });
  return { store, report, clear: () => store.getState().trouble && store.setState({ trouble: null }) };
}

/** The moving picture is not needed: when its own code fails, the story goes on with a still. */
const isOfThePicture = (error: unknown) => error instanceof Error && /\/(?:live-)?stage-[\w-]+\.js/.test(error.stack ?? '');
