import { createStore, type StoreApi } from 'zustand/vanilla';

/**
 * Which screen is shown, as it stands in the address bar: the words after `?`. `play` is the id of a kept play; without one a story goes on with the
 * latest unfinished play of the seat (and of the seed, if there is one). `anew` begins another play instead, once; it does not stand in the address.
 */
export type Route =
  | { screen: 'home' }
  | { screen: 'evidence' }
  | { screen: 'own-story' }
  | { screen: 'plays' }
  | { screen: 'rate' }
  | { screen: 'cohort' }
  | { screen: 'rating'; story: string }
  | { screen: 'seat'; story: string }
  | { screen: 'story'; story: string; seat: string; seed: number | null; play: string | null; anew?: true }
  | { screen: 'debrief'; story: string; play: string | null };

/** The route with the ways of changing it; Back and Forward of the browser work. `replace` leaves no entry behind for Back. */
export type Router = { store: StoreApi<Route>; go(route: Route): void; replace(route: Route): void };

const pages = ['evidence', 'own-story', 'plays', 'rate', 'cohort'] as const;

/** Reads an address. What it does not know leads home. */
export function readRoute(search: string): Route {
  const words = new URLSearchParams(search);
  const page = pages.find((name) => name === words.get('about'));
  if (page) return { screen: page };
  const story = words.get('story');
  if (!story) return { screen: 'home' };
  const play = words.get('play');
  if (words.has('debrief')) return { screen: 'debrief', story, play };
  if (words.has('rate')) return { screen: 'rating', story };
  const seat = words.get('seat');
  if (!seat) return { screen: 'seat', story };
  const seed = Number(words.get('seed'));
  return { screen: 'story', story, seat, seed: Number.isSafeInteger(seed) && seed > 0 ? seed : null, play };
}

/** The words after `?` for a route; settings that were given in the address stay in it. */
export function writeRoute(route: Route, search: string): string {
  const words = new URLSearchParams(search);
  for (const name of ['story', 'seat', 'seed', 'play', 'debrief', 'rate', 'about']) words.delete(name);
  if ('story' in route) words.set('story', route.story);
  else if (route.screen !== 'home') words.set('about', route.screen);
  if (route.screen === 'story') words.set('seat', route.seat);
  if (route.screen === 'story' && route.seed && !route.play) words.set('seed', String(route.seed));
  if (route.screen === 'debrief') words.set('debrief', '1');
  if (route.screen === 'rating') words.set('rate', '1');
  if ('play' in route && route.play) words.set('play', route.play);
  const text = words.toString();
  return text ? `?${text}` : location.pathname;
}

/** Starts the router over the browser's history. */
export function createRouter(): Router {
  const store = createStore<Route>(() => readRoute(location.search));
  addEventListener('popstate', () => store.setState(readRoute(location.search), true));
  return {
    store,
    go(route) {
      history.pushState(null, '', writeRoute(route, location.search));
      store.setState(route, true);
      scrollTo(0, 0);
    },
    replace(route) {
      history.replaceState(null, '', writeRoute(route, location.search));
      store.setState(route, true);
    },
  };
}
