import type { SeatView } from '../../src/room/views.ts';
import { Log, standingLines } from '../reader/backlog.tsx';
import { FootBar } from '../reader/foot-bar.tsx';
import { holdsOf } from '../reader/holds.ts';
import { Icon } from '../reader/icon.tsx';
import { roomOf, roomStill } from '../reader/room-still.ts';
import { pageWords } from './page-words.ts';
import { needsScript, StandingBar } from './standing-bar.tsx';
import { opening } from './turn-pages.ts';

/** A seat's opening as it stands before the game has come, its first page shown and the others at hand, with everything where the game will have it. `view` is that of a play that has just begun. */
export function FirstPage({ view: { seat, story, told } }: { view: SeatView }) {
  const ends = [...holdsOf(told, false), told.length - 1];
  const page = (nth: number) => ({ from: nth === 0 ? 0 : (ends[nth - 1] ?? 0) + 1, to: (ends[nth] ?? 0) + 1 });
  const [first, ...later] = ends.map((_, nth) => page(nth));
  const given = { people: story.people, seat, pieces: told, lang: story.lang };
  const room = roomOf(told.slice(0, first?.to)) ?? 'team-room';
  return (
    <>
      <StandingBar title={story.title} you={story.people.find(({ id }) => id === seat)?.short ?? ''} stepsOut />
      <main class="story" data-prepared data-picture="on">
        <h1 class="hidden" dir="auto">
          {story.title}
        </h1>
        <figure class="stage-place" data-room={room} data-stage="still">
          <div class="stage" aria-hidden="true">
            <img class="still" src={roomStill(room, false)} data-dusk={roomStill(room, true)} loading="lazy" alt="" />
          </div>
        </figure>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls, with nothing in it yet that takes the focus */}
        <section class="reader" tabIndex={0} aria-label="The story">
          <Log>{standingLines({ ...given, ...first })}</Log>
          {later.map((one) => (
            <template key={one.from}>{standingLines({ ...given, ...one })}</template>
          ))}
          <noscript>
            <p>{needsScript}</p>
          </noscript>
          <FootBar>
            <button type="button" class="button" data-action="next" disabled>
              <Icon name="play" /> Read on
            </button>
            <span class="soft">
              {later.length > 0 && <span data-of={ends.length}>{pageWords(1, ends.length)}</span>} <span role="status">{opening}</span>
            </span>
          </FootBar>
        </section>
      </main>
    </>
  );
}
