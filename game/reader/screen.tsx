import { isOwn } from '../../src/library/record.ts';
import type { Play, PlayView } from '../../src/play.ts';
import type { Parts } from '../parts.ts';
import type { Route } from '../route.ts';
import { findStory, storyList } from '../story-list.ts';
import { useStore } from '../use-store.ts';
import {
  cohortScreen,
  debriefScreen,
  entrance,
  evidenceScreen,
  notHere,
  ownStoryScreen,
  playsScreen,
  rateScreen,
  ratingScreen,
} from './chunks.ts';
import { Fetched } from './fetched.tsx';
import { StoryScreen } from './story-screen.tsx';

type Props = { parts: Parts; route: Route; view: PlayView | null; wish: Play['wish'] };

/** The screen that the route names; `view` is there when the play that it asks for is open. */
export function Screen({ parts, route, view, wish }: Props) {
  const { router, opener, library } = parts;
  const settings = useStore(parts.settings);
  const missing = useStore(opener.missing);
  const { pictureFailed } = useStore(parts.troubles.store);
  useStore(storyList);
  /** A story that was brought along goes on where it was left; one that was not begun asks for a seat. */
  const openOwn = (id: string) => {
    const left = library.plays(id).find(({ ended }) => !ended);
    if (left) router.go({ screen: 'story', story: id, seat: left.seats[0] ?? '', seed: null, play: left.id });
    else router.go({ screen: 'seat', story: id });
  };
  if (route.screen === 'home') return <Fetched key="entrance" fetch={entrance} given={{ parts, id: null }} />;
  if (route.screen === 'plays') return <Fetched key="plays" fetch={playsScreen} given={{ parts }} />;
  if (route.screen === 'evidence')
    return (
      <Fetched
        key="evidence"
        fetch={evidenceScreen}
        given={{ onRate: () => router.go({ screen: 'rate' }), onCohort: () => router.go({ screen: 'cohort' }) }}
      />
    );
  if (route.screen === 'cohort') return <Fetched key="cohort" fetch={cohortScreen} given={{}} />;
  if (route.screen === 'rate') return <Fetched key="rate" fetch={rateScreen} given={{ parts }} />;
  if (route.screen === 'own-story')
    return <Fetched key="own-story" fetch={ownStoryScreen} given={{ parts, expects: null, onOpen: openOwn }} />;
  const story = findStory(route.story);
  if (!story && isOwn(route.story)) {
    const goOn = (id: string) => (id === route.story ? void opener.follow(route) : openOwn(id));
    return <Fetched key={route.story} fetch={ownStoryScreen} given={{ parts, expects: route.story, onOpen: goOn }} />;
  }
  if (!story) return <Fetched key="not-here" fetch={notHere} given={{ parts, route }} />;
  if (route.screen === 'rating') return <Fetched key={`rating ${story.id}`} fetch={ratingScreen} given={{ parts, story }} />;
  if (route.screen === 'seat') return <Fetched key="entrance" fetch={entrance} given={{ parts, id: story.id }} />;
  if (!view && (missing === route || (route.screen === 'story' && !story.seats[route.seat]?.playable)))
    return <Fetched key="not-here" fetch={notHere} given={{ parts, route }} />;
  if (!view)
    return (
      <main class="trouble" data-screen="loading">
        <p class="soft" role="status">
          Opening {story.title}…
        </p>
      </main>
    );
  const play = view.kept ? view.id : view.from;
  if (route.screen === 'debrief')
    return (
      <Fetched
        fetch={debriefScreen}
        given={{
          view,
          wish,
          onBack: () => router.go({ screen: 'story', story: story.id, seat: view.seat, seed: null, play }),
          onOtherSeat: () => router.go({ screen: 'seat', story: story.id }),
        }}
      />
    );
  return (
    <StoryScreen
      key={view.id}
      view={view.seen}
      begun={view.seen.seq > 1 && (view.kept || view.from !== null)}
      wish={wish}
      settings={settings}
      still={pictureFailed}
      onDebrief={() => router.go({ screen: 'debrief', story: story.id, play })}
      onLeave={() => router.go({ screen: 'home' })}
    />
  );
}
