import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WayOn } from '../src/notices.ts';

/** Something the player must choose before anything happens. Whoever closes it without choosing has changed nothing. `facts` are listed under it. */
export type Offer = { title: string; words: string; facts?: readonly string[]; ways: readonly WayOn[] };

/** What is offered now, if anything. */
export type Offers = { store: StoreApi<{ offer: Offer | null }>; make(offer: Offer): void; close(): void };

/** Creates the place for offers. */
export function createOffers(): Offers {
  const store = createStore<{ offer: Offer | null }>(() => ({ offer: null }));
  return { store, make: (offer) => store.setState({ offer }), close: () => store.setState({ offer: null }) };
}
