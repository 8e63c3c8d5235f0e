import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KeptPlay } from '../src/library/kept.ts';
import type { Library } from '../src/library/library.ts';
import type { Notices } from '../src/notices.ts';
import type { Opened } from '../src/opened.ts';
import type { PlayView } from '../src/play.ts';
import type { Route, Router } from './route.ts';
import { findStory, type StoryEntry, seatName } from './story-list.ts';
import type { Troubles } from './trouble.ts';
import { howFar } from './saves/how-far.ts';

/** Opens what an address names: fetches the story, finds the play, and says what is missing. */
export type Opener = {
  /** The route whose play was asked for and is not kept here; null when there is none. */
  missing: StoreApi<Route | null>;
  /** Opens what a route asks for, unless it is open. Done when it is open or it has been said why not. */
  follow(route: Route): Promise<void>;
  /** Puts the play that is open into the address, in place of what stands there. */
  showOpen(): void;
};

type Parts = { opened: Opened; library: Library; notices: Notices; router: Router; troubles: Troubles };
type OfStory = Extract<Route, { screen: 'story' | 'debrief' }>;

/** Whether the play that is open is the one that a route asks for. */
export function isAt(route: Route, view: PlayView | undefined): boolean {
  if ((route.screen !== 'story' && route.screen !== 'debrief') || view?.story.id !== route.story) return false;
  if (route.play) return route.play === view.id || route.play === view.from;
  if (route.screen === 'debrief') return true;
  const [started] = view.state.log;
  return view.seat === route.seat && (!route.seed || (started?.type === 'session-started' && started.seed === route.seed));
}

/** Creates the opener. From then on the address names the play that is open as soon as it is kept. */
export function createOpener({ opened, library, notices, router, troubles }: Parts): Opener {
  const missing = createStore<Route | null>(() => null);
  const view = () => opened.store.getState().play?.view.getState();
  let begun: Route | null = null;
  let asked = 0;
  let beside = 0;

  async function follow(route: Route): Promise<void> {
    const turn = ++asked;
    missing.setState(null, true);
    const isAnew = route.screen === 'story' && route.anew === true && begun !== route;
    if (route.screen !== 'story' && route.screen !== 'debrief') return;
    if (!isAnew && isAt(route, view())) return;
    const card = findStory(route.story);
    if (!card || (route.screen === 'story' && !route.play && !card.seats[route.seat]?.playable)) return;
    try {
      const story = await card.load();
      if (turn !== asked) return;
      const play = isAnew ? null : playOf(route);
      if (play) opened.goOn(story, play);
      else if (route.screen === 'story' && !route.play) {
        opened.start(story, route.seat, route.seed ?? undefined);
        begun = route;
        if (!isAnew) sayWhatIsBeside(route.story, card);
      } else missing.setState(route, true);
    } catch (error) {
      if (turn === asked) troubles.report(error, `"${card.title}" could not be opened.`, () => again(route));
    }
  }

  function again(route: Route): void {
    troubles.clear();
    void follow(route);
  }

  function playOf(route: OfStory): KeptPlay | null {
    const plays = library.plays(route.story);
    if (route.play) return plays.find(({ id }) => id === route.play) ?? null;
    if (route.screen === 'debrief') return plays.find(({ ended }) => ended) ?? plays[0] ?? null;
    return plays.find((play) => !play.ended && play.seats[0] === route.seat && (!route.seed || play.seed === route.seed)) ?? null;
  }

  /** An address begins a play although another was left: that one is kept, and the way back to it stands there until the first step. */
  function sayWhatIsBeside(story: string, card: StoryEntry): void {
    const left = library.plays(story).find(({ ended }) => !ended);
    if (!left) return;
    beside = notices.say(
      `You left a play of this story: ${seatName(card, left.seats[0])}, ${howFar(left)}. It is kept; this is a new one.`,
      {
        way: {
          action: 'go-on',
          words: 'Go on with that one',
          go: () => router.go({ screen: 'story', story, seat: left.seats[0] ?? '', seed: null, play: left.id }),
        },
      },
    );
  }

  function showOpen(): void {
    const now = view();
    const route = router.store.getState();
    if (!now || (route.screen !== 'story' && route.screen !== 'debrief')) return;
    const play = now.kept ? now.id : now.from;
    if (route.screen === 'debrief') router.replace({ ...route, story: now.story.id, play });
    else router.replace({ screen: 'story', story: now.story.id, seat: now.seat, seed: play ? null : route.seed, play });
  }

  opened.store.subscribe(({ play }) => {
    const sync = () => {
      const route = router.store.getState();
      const now = view();
      if (now?.kept) notices.dismiss(beside);
      if (now?.kept && 'play' in route && route.play !== now.id && isAt(route, now)) showOpen();
    };
    sync();
    play?.view.subscribe(sync);
  });
  return { missing, follow, showOpen };
}
