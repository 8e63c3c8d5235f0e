import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { mainRoom } from '../main-room.ts';
import { OtherSeats, SeatFace, SeatPlace } from '../reader/seat-words.tsx';
import { needsScript, StandingBar } from './standing-bar.tsx';

/** What a story is and who can be played in it, as it stands before the game has come: every seat is a link to its own page. */
export function SeatsPage({ story: { id, ink, table } }: { story: LoadedStory }) {
  const room = mainRoom(ink);
  const story = { ...table, room };
  return (
    <>
      <StandingBar title={table.title} stepsOut={false} />
      <main class="seat-choice" data-prepared>
        <SeatPlace story={story} dark={false} />
        <div class="seat-words">
          <h2>Choose your seat</h2>
          <ul class="seats">
            {Object.entries(table.seats)
              .filter(([, seat]) => seat.playable)
              .map(([seat, given]) => (
                <li key={seat}>
                  <a class="seat" href={`./${id}.${seat}.html`} data-seat={seat}>
                    <SeatFace seat={given} />
                  </a>
                </li>
              ))}
          </ul>
          <OtherSeats story={story} />
          <p class="soft">
            {table.place} · {table.minutes[0]} to {table.minutes[1]} minutes
          </p>
          <noscript>
            <p>{needsScript}</p>
          </noscript>
        </div>
      </main>
    </>
  );
}
