import type { StoryWords } from '../story-list.ts';
import { portraitOf } from './portraits.ts';
import { roomStill } from './room-still.ts';

type Story = Pick<StoryWords, 'summary' | 'content_note' | 'room' | 'seats'> & { title: string };

/** The room with its chairs still empty, what the story is, and what to know before it. */
export function SeatPlace({ story, dark }: { story: Story; dark: boolean }) {
  const dusk = roomStill(story.room, true);
  return (
    <div class="seat-place">
      <img class="seat-room" src={roomStill(story.room, dark)} data-dusk={dusk} alt="" width="1280" height="720" />
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
  );
}

/** Who sits in a seat, on what is pressed to take it. */
export function SeatFace({ seat }: { seat: Story['seats'][string] }) {
  return (
    <>
      <img class="portrait" src={portraitOf(seat.person)} alt="" width="120" height="120" />
      <span>
        <strong>{seat.name}</strong>
        <span class="soft">{seat.profession}</span>
        <span>{seat.pitch}</span>
      </span>
    </>
  );
}

/** Those whom nobody can play; nothing where there are none. */
export function OtherSeats({ story }: { story: Story }) {
  const others = Object.entries(story.seats).filter(([, seat]) => !seat.playable);
  if (others.length === 0) return null;
  return (
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
  );
}
