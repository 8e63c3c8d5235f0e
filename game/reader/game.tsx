import { useEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { App, AppState } from '../../src/app.ts';
import type { SaveSlot } from '../../src/ports.ts';
import { writeSave } from '../../src/session/saves.ts';
import type { State } from '../../src/session/session.ts';
import { isOwn, type LoadedStory } from '../../src/story/loaded-story.ts';
import { download } from '../download.ts';
import { type createOpener, seatOf } from '../open-story.ts';
import type { Route, Router } from '../route.ts';
import { isDark, type Settings } from '../settings.ts';
import { findStory, storyList } from '../story-list.ts';
import { useTheme } from '../sound/use-theme.ts';
import { useStore } from '../use-store.ts';
import { Boundary } from './boundary.tsx';
import { Fetched } from './fetched.tsx';
import { Home } from './home.tsx';
import { SeatChoice } from './seat-choice.tsx';
import { Notices, TopBar, Trouble } from './shell.tsx';
import { StoryScreen } from './story-screen.tsx';

type Opener = ReturnType<typeof createOpener>;
type Opened = AppState & { story: LoadedStory; state: State };
type Props = { app: App; settings: StoreApi<Settings>; router: Router; opener: Opener; saves: SaveSlot };

/** The whole page: the bar, the screen of the route, the settings over it, and notices. */
export function Game({ app, settings, router, opener, saves }: Props) {
  const state = useStore(app.store);
  const route = useStore(router.store);
  const [settingsOpen, openSettings] = useState(false);
  const story = 'story' in route ? findStory(route.story) : undefined;
  const opened = state.story && state.state && 'story' in route && state.story.id === route.story ? (state as Opened) : null;
  const home = () => router.go({ screen: 'home' });
  const exportSave = opened && (() => download(`${opened.story.id}.joined-up.json`, 'application/json', writeSave(opened.state.log)));

  useTheme(useStore(settings), route.screen);
  useTitle(route, story?.title);
  useStoryOfRoute(route, opened, opener);

  return (
    <Boundary onBack={state.canUndo ? app.undo : null} onRestart={app.restart}>
      <TopBar
        title={story?.title ?? 'Joined Up'}
        onHome={route.screen === 'home' ? null : home}
        stepsOut={route.screen === 'story'}
        onSettings={() => openSettings(true)}
      />
      <Screen app={app} route={route} opened={opened} settings={useStore(settings)} router={router} opener={opener} saves={saves} />
      {settingsOpen && (
        <Fetched over fetch={settingsDialog} given={{ settings, onClose: () => openSettings(false), onExport: exportSave }} />
      )}
      <Notices notices={state.notices} onDismiss={app.dismiss} />
    </Boundary>
  );
}

const debriefScreen = () => import('../debrief/debrief-screen.tsx').then((chunk) => chunk.DebriefScreen);
const evidenceScreen = () => import('../evidence/evidence-screen.tsx').then((chunk) => chunk.EvidenceScreen);

const settingsDialog = () => import('./settings-dialog.tsx').then((chunk) => chunk.SettingsDialog);
const ownStoryScreen = () => import('../own-story/own-story.tsx').then((chunk) => chunk.OwnStory);

type ScreenProps = { app: App; route: Route; opened: Opened | null; settings: Settings; router: Router; opener: Opener; saves: SaveSlot };

function Screen({ app, route, opened, settings, router, opener, saves }: ScreenProps) {
  const { cards } = useStore(storyList);
  const openOwn = (id: string) => {
    const seat = isUnfinished(app, id) ? seatOf(app.savedLog(id) ?? []) : '';
    router.go(seat ? { screen: 'story', story: id, seat, seed: null } : { screen: 'seat', story: id });
  };
  const ownStory = { dark: isDark(settings), slot: saves, hasPlays: (id: string) => app.savedLog(id) !== null, onNotice: app.say };
  const home = () => router.go({ screen: 'home' });
  if (route.screen === 'home') {
    return (
      <Home
        stories={cards}
        played={app.played()}
        dark={isDark(settings)}
        saved={(id) => isUnfinished(app, id)}
        finished={(id) => app.savedLog(id)?.at(-1)?.type === 'session-ended'}
        onDebrief={(id) => router.go({ screen: 'debrief', story: id })}
        onOpen={(id) => router.go({ screen: 'seat', story: id })}
        onResume={(id) => router.go({ screen: 'story', story: id, seat: seatOf(app.savedLog(id) ?? []), seed: null })}
        onOwnStory={() => router.go({ screen: 'own-story' })}
        onEvidence={() => router.go({ screen: 'evidence' })}
        onImport={(file) => void opener.importSave(file)}
      />
    );
  }
  if (route.screen === 'own-story')
    return <Fetched key="own-story" fetch={ownStoryScreen} given={{ ...ownStory, expects: null, onOpen: openOwn }} />;
  if (route.screen === 'evidence') return <Fetched key="evidence" fetch={evidenceScreen} given={{}} />;
  const card = findStory(route.story);
  if (!card && isOwn(route.story)) {
    const goOn = (id: string) => {
      if (id !== route.story) openOwn(id);
      else if (route.screen === 'story') void opener.sit(id, route.seat, route.seed);
      else if (route.screen === 'debrief') void opener.reopen(id);
    };
    return <Fetched key={route.story} fetch={ownStoryScreen} given={{ ...ownStory, expects: route.story, onOpen: goOn }} />;
  }
  if (!card) {
    return (
      <Trouble title={`There is no story called "${route.story}"`}>
        <p>
          The address names a story that this copy of the game does not have. These are here: {cards.map((story) => story.id).join(', ')}.
        </p>
        <p>
          <button type="button" class="button" onClick={home}>
            All stories
          </button>
        </p>
      </Trouble>
    );
  }
  if (route.screen === 'seat') {
    return (
      <SeatChoice
        story={card}
        dark={isDark(settings)}
        onHome={home}
        onSit={(seat) => {
          app.forget(card.id);
          app.leave();
          router.go({ screen: 'story', story: card.id, seat, seed: null });
        }}
      />
    );
  }
  if (route.screen === 'story' && !card.seats[route.seat]?.playable) {
    return (
      <Trouble title={`"${route.seat}" is not a seat you can take in this story`}>
        <p>
          The seats you can take are{' '}
          {Object.entries(card.seats)
            .filter(([, seat]) => seat.playable)
            .map(([id, seat]) => `${seat.name} (${id})`)
            .join(', ')}
          .
        </p>
        <p>
          <button type="button" class="button" onClick={() => router.go({ screen: 'seat', story: card.id })}>
            Choose a seat
          </button>
        </p>
      </Trouble>
    );
  }
  if (!opened)
    return (
      <main class="trouble" data-screen="loading">
        <p class="soft" role="status">
          Opening {card.title}…
        </p>
      </main>
    );
  const seatRoute = { screen: 'story', story: card.id, seat: opened.seat, seed: null } as const;
  if (route.screen === 'debrief') {
    return (
      <Fetched
        fetch={debriefScreen}
        given={{ app, opened, onBack: () => router.go(seatRoute), onOtherSeat: () => router.go({ screen: 'seat', story: card.id }) }}
      />
    );
  }
  return (
    <StoryScreen
      key={`${opened.story.id} ${opened.seat}`}
      app={app}
      opened={opened}
      settings={settings}
      onDebrief={() => router.go({ screen: 'debrief', story: card.id })}
      onLeave={home}
    />
  );
}

/** Whether there is a play of this story that has not reached its end. */
function isUnfinished(app: App, story: string): boolean {
  const log = app.savedLog(story);
  return log !== null && log.at(-1)?.type !== 'session-ended' && log.length > 1;
}

/** An address that names a story opens it: a fresh visit, or Back and Forward. */
function useStoryOfRoute(route: Route, opened: Opened | null, opener: Opener): void {
  useEffect(() => {
    if (route.screen === 'story' && (opened?.seat !== route.seat || !opened)) void opener.sit(route.story, route.seat, route.seed);
    if (route.screen === 'debrief' && opened?.story.id !== route.story) void opener.reopen(route.story);
  }, [route]);
}

function useTitle(route: Route, story: string | undefined): void {
  useEffect(() => {
    const place =
      route.screen === 'evidence'
        ? 'About the evidence'
        : route.screen === 'debrief'
          ? 'Debrief'
          : route.screen === 'seat'
            ? 'Choose a seat'
            : '';
    document.title = [place, story, 'Joined Up'].filter(Boolean).join(' · ');
  }, [route, story]);
}
