import type { StoryCard } from '../story-list.ts';
import { Icon } from './icon.tsx';
import { portraitOf } from './people.ts';

type Props = { story: StoryCard; onSit(seat: string): void; onHome(): void };

/** The content note, the way to step out, and the choice of a seat. */
export function SeatChoice({ story, onSit, onHome }: Props) {
  const seats = Object.entries(story.seats);
  const others = seats.filter(([, seat]) => !seat.playable);
  return (
    <main class="seat-choice" data-screen="seat" data-story={story.id}>
      <h1>{story.title}</h1>
      <p class="lead">{story.summary}</p>
      <p class="content-note">
        <strong>Before you start.</strong> {story.content_note} You can step out at any time with the button at the top; your place is kept.
      </p>
      <h2>Choose your seat</h2>
      <ul class="seats">
        {seats
          .filter(([, seat]) => seat.playable)
          .map(([id, seat]) => (
            <li key={id}>
              <button type="button" class="seat" data-seat={id} onClick={() => onSit(id)}>
                <img class="portrait" src={portraitOf(seat.person)} alt="" width="120" height="120" />
                <span class="seat-words">
                  <strong>{seat.name}</strong>
                  <span class="soft">{seat.profession}</span>
                  <span>{seat.pitch}</span>
                </span>
              </button>
            </li>
          ))}
      </ul>
      {others.length > 0 && (
        <p class="soft">
          Also at the table: {others.map(([, seat]) => `${seat.name}, ${seat.profession}`).join('; ')}. Each seat knows things the others do
          not.
        </p>
      )}
      <p>
        <button type="button" class="button quiet" onClick={onHome}>
          <Icon name="back" /> All stories
        </button>
      </p>
    </main>
  );
}
