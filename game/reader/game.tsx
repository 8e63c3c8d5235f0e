import { useEffect, useState } from 'preact/hooks';
import { createStore } from 'zustand/vanilla';
import type { Play, PlayView } from '../../src/play.ts';
import type { SeatView } from '../../src/room/views.ts';
import { isAt } from '../opener.ts';
import type { Parts } from '../parts.ts';
import type { Route } from '../route.ts';
import { exportOpen } from '../saves/export-play.ts';
import { findStory } from '../story-list.ts';
import { useTheme } from '../sound/use-theme.ts';
import { useStore } from '../use-store.ts';
import { Boundary, type WaysOn } from './boundary.tsx';
import { offerDialog, playBars, settingsDialog } from './chunks.ts';
import { Fetched } from './fetched.tsx';
import { useFocusOfScreen } from './focus.ts';
import { Screen } from './screen.tsx';
import { Notices } from './shell.tsx';
import { TopBar } from './top-bar.tsx';

const nothing = createStore<PlayView | null>(() => null);

/** The whole page: the bar, the screen of the route, what opens over it, and notices; and the boundary round all of it. */
export function Game(parts: Parts) {
  const { opened, opener, offers, router, settings, troubles, notices } = parts;
  const { play } = useStore(opened.store);
  const open = useStore<PlayView | null>(play?.view ?? nothing);
  const route = useStore(router.store);
  const { trouble } = useStore(troubles.store);
  const { offer } = useStore(offers.store);
  const [settingsOpen, openSettings] = useState(false);
  const title = 'story' in route ? findStory(route.story)?.title : undefined;
  const view = open && isAt(route, open) ? open : null;
  const home = () => router.go({ screen: 'home' });

  const wish: Play['wish'] = (...wishes) => {
    const done = play?.wish(...wishes) ?? { ok: true };
    if (!done.ok && play?.view.getState().elsewhere) document.querySelector<HTMLElement>('[data-bar] button')?.focus();
    else if (!done.ok) notices.say(done.refusal);
    return done;
  };
  const keepCopy = () => {
    opened.keepCopy();
    opener.showOpen();
  };
  const comeUpToDate = () => {
    if (opened.comeUpToDate()) opener.showOpen();
    else {
      opened.leave();
      home();
    }
  };
  const ways: WaysOn = {
    stepBack: open && (trouble?.stopped || open.state.log.length > 1) ? () => stepBack(parts) : null,
    openAgain() {
      // What could not be fetched is fetched anew with the whole page: some browsers never ask again for what once failed.
      if (trouble?.tryAgain) location.reload();
      troubles.clear();
      opened.leave();
      void opener.follow(route);
    },
    leave: home,
    onExport: open && (() => exportOpen(opened)),
  };

  useTheme(useStore(settings), route.screen);
  useTitle(route, title);
  useFocusOfScreen(`${route.screen} ${'story' in route ? route.story : ''}`);

  return (
    <Boundary troubles={troubles} ways={ways}>
      <TopBar
        title={title ?? 'Joined Up'}
        you={route.screen === 'story' && view ? youIn(view.seen) : ''}
        onHome={route.screen === 'home' ? null : home}
        stepsOut={route.screen === 'story'}
        onSettings={() => openSettings(true)}
      />
      {view && (view.elsewhere || view.changes.length > 0) && (
        <Fetched fetch={playBars} over={null} given={{ view, onComeUpToDate: comeUpToDate, onKeepCopy: keepCopy }} />
      )}
      <Screen parts={parts} route={route} view={view} wish={wish} />
      {settingsOpen && (
        <Fetched fetch={settingsDialog} over={() => openSettings(false)} given={{ parts, view, onClose: () => openSettings(false) }} />
      )}
      {offer && <Fetched fetch={offerDialog} over={offers.close} given={{ offer, onClose: offers.close }} />}
      <Notices notices={notices} />
    </Boundary>
  );
}

/** The name of whoever plays, as the others use it; '' in a story without seats. */
const youIn = ({ story, seat }: SeatView): string => (story.plain ? '' : (story.people.find(({ id }) => id === seat)?.short ?? ''));

/** Back to before the last step. When the story stopped on it, the play stands there already. */
function stepBack({ opened, opener, troubles }: Parts): void {
  const stopped = troubles.store.getState().trouble?.stopped;
  troubles.clear();
  if (!stopped && opened.stepBack()) opener.showOpen();
}

const places: Partial<Record<Route['screen'], string>> = {
  evidence: 'About the evidence',
  plays: 'Kept plays',
  debrief: 'Debrief',
  seat: 'Choose a seat',
  rate: 'Rate a story',
  rating: 'Rate a story',
  cohort: 'Many plays side by side',
};

function useTitle(route: Route, story: string | undefined): void {
  useEffect(() => {
    document.title = [places[route.screen], story, 'Joined Up'].filter(Boolean).join(' · ');
  }, [route, story]);
}
