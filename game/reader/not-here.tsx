import type { Parts } from '../parts.ts';
import type { Route } from '../route.ts';
import { findStory, type StoryEntry, storyList } from '../story-list.ts';
import { Trouble } from './shell.tsx';

type Named = Exclude<Route, { screen: 'home' | 'evidence' | 'own-story' | 'plays' | 'rate' | 'cohort' }>;

/** An address names something that is not here: a story, a seat or a play. What it is, and the ways on. */
export function NotHere({ parts, route }: { parts: Parts; route: Named }) {
  const story = findStory(route.story);
  if (!story) return <NoSuchStory parts={parts} id={route.story} />;
  if (route.screen === 'story' && !story.seats[route.seat]?.playable) return <NoSuchSeat parts={parts} story={story} seat={route.seat} />;
  return <NoSuchPlay parts={parts} story={story.id} play={'play' in route ? route.play : null} />;
}

/** An address names a story that is not on the list: one of somebody's own has to be brought along again, and its plays are kept meanwhile. */
function NoSuchStory({ parts: { router, library }, id }: { parts: Parts; id: string }) {
  const kept = library.plays(id).length;
  return (
    <Trouble title={`There is no story called "${id}"`}>
      <p>
        The address names a story that this copy of the game does not have. These are here:{' '}
        {storyList
          .getState()
          .stories.map((story) => story.id)
          .join(', ')}
        .
      </p>
      {kept > 0 && <p>Your plays of it are kept. If it is a story of your own, choose its files again, and they go on.</p>}
      <p class="actions">
        <Way words="All stories" go={() => router.go({ screen: 'home' })} />
        {kept > 0 && <Way words="Your own story" go={() => router.go({ screen: 'own-story' })} />}
        {kept > 0 && <Way words="Kept plays" go={() => router.go({ screen: 'plays' })} />}
      </p>
    </Trouble>
  );
}

/** An address names a play that is not kept here. */
function NoSuchPlay({ parts: { router }, story, play }: { parts: Parts; story: string; play: string | null }) {
  return (
    <Trouble title={play ? `There is no play "${play}" here` : 'There is no play of this story here yet'}>
      <p>
        {play
          ? 'This browser does not keep it: it was let go, or it was played in another browser. If you exported it, you can open the file.'
          : 'So there is nothing to look back on. Play it first, or open a saved play.'}
      </p>
      <p class="actions">
        <Way words="Choose a seat" go={() => router.go({ screen: 'seat', story })} />
        <Way words="Kept plays" go={() => router.go({ screen: 'plays' })} />
      </p>
    </Trouble>
  );
}

/** An address names a seat that nobody can take. */
function NoSuchSeat({ parts: { router }, story, seat }: { parts: Parts; story: StoryEntry; seat: string }) {
  return (
    <Trouble title={`"${seat}" is not a seat you can take in this story`}>
      <p>
        The seats you can take are{' '}
        {Object.entries(story.seats)
          .filter(([, { playable }]) => playable)
          .map(([id, { name }]) => `${name} (${id})`)
          .join(', ')}
        .
      </p>
      <p>
        <Way words="Choose a seat" go={() => router.go({ screen: 'seat', story: story.id })} />
      </p>
    </Trouble>
  );
}

function Way({ words, go }: { words: string; go(): void }) {
  return (
    <button type="button" class="button" onClick={go}>
      {words}
    </button>
  );
}
