import type { SeatView } from '../../src/room/views.ts';
import { StandingBacklog } from '../reader/backlog.tsx';
import { FootBar } from '../reader/foot-bar.tsx';
import { holdsOf } from '../reader/holds.ts';
import { Icon } from '../reader/icon.tsx';
import { roomOf, roomStill } from '../reader/room-still.ts';
import { needsScript, StandingBar } from './standing-bar.tsx';

/** The first page of a seat's opening as it stands before the game has come, with everything where the game will have it. `view` is that of a play that has just begun. */
export function FirstPage({ view: { seat, story, told } }: { view: SeatView }) {
  const shown = told.slice(0, (holdsOf(told, false)[0] ?? told.length - 1) + 1);
  const room = roomOf(shown) ?? 'team-room';
  return (
    <>
      <StandingBar title={story.title} stepsOut />
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
          <StandingBacklog people={story.people} seat={seat} pieces={shown} lang={story.lang} />
          <noscript>
            <p>{needsScript}</p>
          </noscript>
          <FootBar>
            <button type="button" class="button" disabled>
              <Icon name="play" /> Read on
            </button>
            <span class="soft" role="status">
              The game is opening…
            </span>
          </FootBar>
        </section>
      </main>
    </>
  );
}
