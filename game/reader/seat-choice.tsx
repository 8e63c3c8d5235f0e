import type { StoryCard } from '../story-list.ts';
import { Icon } from './icon.tsx';
import { portraitOf } from './people.ts';
import { roomStill } from './room-still.ts';

type Props = { story: StoryCard; dark: boolean; onSit(seat: string): void; onHome(): void };

/** The room with its chairs still empty, the content note and the way to step out, and the choice of a seat. */
export function SeatChoice({ story, dark, onSit, onHome }: Props) {
  const seats = Object.entries(story.seats);
  const others = seats.filter(([, seat]) => !seat.playable);
  return (
    <main class="seat-choice" data-screen="seat" data-story={story.id}>
      <div class="seat-place">
        <img class="seat-room" src={roomStill(story.room, dark)} alt="" width="1280" height="720" />
        <div class="seat-words">
          <h1 dir="auto">{story.title}</h1>
          <p class="lead" dir="auto">
            {story.summary}
          </p>
          <p class="content-note">
            <strong>Before you start.</strong> {story.content_note} You can step out at any time with the button at the top; your place is
            kept.
          </p>
        </div>
      </div>
      <div class="seat-words">
        <h2>Choose your seat</h2>
        <ul class="seats">
          {seats
            .filter(([, seat]) => seat.playable)
            .map(([id, seat]) => (
              <li key={id}>
                <button type="button" class="seat" data-seat={id} onClick={() => onSit(id)}>
                  <img class="portrait" src={portraitOf(seat.person)} alt="" width="120" height="120" />
                  <span>
                    <strong>{seat.name}</strong>
                    <span class="soft">{seat.profession}</span>
                    <span>{seat.pitch}</span>
                  </span>
                </button>
              </li>
            ))}
        </ul>
        {others.length > 0 && (
          <section aria-labelledby="others-head">
            <h2 id="others-head">Also at the table</h2>
            <ul class="others">
              {others.map(([id, seat]) => (
                <li key={id}>
                  <img class="portrait" src={portraitOf(seat.person)} alt="" width="48" height="48" />
                  <span>
                    <strong>{seat.name}</strong> <span class="soft">{seat.profession}</span>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <p class="soft">Each seat knows things the others do not.</p>
        <p>
          <button type="button" class="button quiet" onClick={onHome}>
            <Icon name="back" /> All stories
          </button>
        </p>
      </div>
    </main>
  );
}
