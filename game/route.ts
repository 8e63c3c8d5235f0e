import { createStore, type StoreApi } from 'zustand/vanilla';

/** Which screen is shown, as it stands in the address bar: the words after `?`. */
export type Route =
  | { screen: 'home' }
  | { screen: 'evidence' }
  | { screen: 'own-story' }
  | { screen: 'seat'; story: string }
  | { screen: 'story'; story: string; seat: string; seed: number | null }
  | { screen: 'debrief'; story: string };

/** The route with the two ways of changing it; Back and Forward of the browser work. */
export type Router = { store: StoreApi<Route>; go(route: Route): void };

/** Reads an address. What it does not know leads home. */
export function readRoute(search: string): Route {
  const words = new URLSearchParams(search);
  if (words.get('about') === 'evidence') return { screen: 'evidence' };
  if (words.get('about') === 'own-story') return { screen: 'own-story' };
  const story = words.get('story');
  if (!story) return { screen: 'home' };
  if (words.has('debrief')) return { screen: 'debrief', story };
  const seat = words.get('seat');
  if (!seat) return { screen: 'seat', story };
  const seed = Number(words.get('seed'));
  return { screen: 'story', story, seat, seed: Number.isInteger(seed) && seed > 0 ? seed : null };
}

/** The words after `?` for a route; settings that were given in the address stay in it. */
export function writeRoute(route: Route, search: string): string {
  const words = new URLSearchParams(search);
  for (const name of ['story', 'seat', 'seed', 'debrief', 'about']) words.delete(name);
  if (route.screen === 'evidence' || route.screen === 'own-story') words.set('about', route.screen);
  else if (route.screen !== 'home') words.set('story', route.story);
  if (route.screen === 'story') words.set('seat', route.seat);
  if (route.screen === 'debrief') words.set('debrief', '1');
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
  };
}
