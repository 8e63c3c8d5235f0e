import { isOwn } from '../../src/library/record.ts';
import type { Parts } from '../parts.ts';
import { isDark } from '../settings.ts';
import { howFar } from '../saves/how-far.ts';
import { storyList } from '../story-list.ts';
import { withWords } from '../story-words.ts';
import { useStore } from '../use-store.ts';
import { importing } from './chunks.ts';
import { Home } from './home.tsx';
import { shortName } from '../../src/story/people.ts';
import { SeatChoice } from './seat-choice.tsx';

/** The way into a story, fetched together: the first screen, and the choice of a seat. Whoever comes by an address that names a play needs neither. */
export function Entrance({ parts, id }: { parts: Parts; id: string | null }) {
  const { library, record, router, shelf, offers } = parts;
  useStore(shelf.changes);
  const cards = withWords(useStore(storyList).stories);
  const story = cards.find((card) => card.id === id);
  const dark = isDark(useStore(parts.settings));
  const goOn = (id: string, seat: string, play: string) => router.go({ screen: 'story', story: id, seat, seed: null, play });

  if (!story)
    return (
      <Home
        stories={cards}
        played={record.played()}
        dark={dark}
        plays={library.plays()}
        onDebrief={({ story, id }) => router.go({ screen: 'debrief', story, play: id })}
        onOpen={(id) => router.go({ screen: 'seat', story: id })}
        onResume={({ story, seats, id }) => goOn(story, seats[0] ?? '', id)}
        onOwnStory={() => router.go({ screen: 'own-story' })}
        onEvidence={() => router.go({ screen: 'evidence' })}
        onPlays={() => router.go({ screen: 'plays' })}
        onRate={() => router.go({ screen: 'rate' })}
        onImport={(file) => void importing().then((importSave) => importSave(parts, file))}
      />
    );

  const begin = (seat: string) => router.go({ screen: 'story', story: story.id, seat, seed: null, play: null, anew: true });
  const sit = (seat: string) => {
    const left = library.plays(story.id).find((play) => !play.ended && play.seats[0] === seat);
    if (!left) {
      begin(seat);
      return;
    }
    offers.make({
      title: 'You have left a play from this seat',
      words: `You sat here as ${shortName(story.seats[seat]?.name ?? seat)} and left after ${howFar(left)}. It is kept, whatever you choose.`,
      ways: [
        { action: 'go-on', words: 'Go on with it', go: () => goOn(story.id, seat, left.id) },
        { action: 'start-anew', words: 'Start anew', go: () => begin(seat) },
      ],
    });
  };
  return (
    <SeatChoice
      story={story}
      dark={dark}
      left={library.plays(story.id).filter(({ ended }) => !ended)}
      onGoOn={({ seats, id }) => goOn(story.id, seats[0] ?? '', id)}
      onHome={() => router.go({ screen: 'home' })}
      onSit={sit}
      onRate={isOwn(story.id) ? null : () => router.go({ screen: 'rating', story: story.id })}
    />
  );
}
