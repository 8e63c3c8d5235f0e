import type { KeptPlay } from '../../src/library/kept.ts';
import { howFar } from '../saves/how-far.ts';
import { seatName } from '../story-list.ts';
import type { StoryCard } from '../story-words.ts';
import { Icon } from './icon.tsx';
import { OtherSeats, SeatFace, SeatPlace } from './seat-words.tsx';
import '../style/seat.css';

type Props = {
  story: StoryCard;
  dark: boolean;
  /** The kept plays of this story that have not ended, the latest first. */
  left: readonly KeptPlay[];
  onGoOn(play: KeptPlay): void;
  onSit(seat: string): void;
  onHome(): void;
  /** To where its numbers can be rated; null for a story that somebody brought along. */
  onRate: (() => void) | null;
};

/** How many plays that were left are offered here; all of them stand among the kept plays. */
const offered = 3;

/** The room with its chairs still empty, the content note and the way to step out, and the choice of a seat. */
export function SeatChoice({ story, dark, left, onGoOn, onSit, onHome, onRate }: Props) {
  const seats = Object.entries(story.seats);
  return (
    <main class="seat-choice" data-screen="seat" data-story={story.id}>
      <SeatPlace story={story} dark={dark} />
      <div class="seat-words">
        {left.length > 0 && (
          <section class="left-plays" aria-labelledby="left-head">
            <h2 id="left-head">Go on where you were</h2>
            <ul class="actions">
              {left.slice(0, offered).map((play) => (
                <li key={play.id}>
                  <button type="button" class="button quiet" data-action="go-on" data-play={play.id} onClick={() => onGoOn(play)}>
                    <Icon name="play" /> {seatName(story, play.seats[0])}, {howFar(play)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <h2>{left.length > 0 ? 'Or start anew: choose your seat' : 'Choose your seat'}</h2>
        <ul class="seats">
          {seats
            .filter(([, seat]) => seat.playable)
            .map(([id, seat]) => (
              <li key={id}>
                <button type="button" class="seat" data-seat={id} onClick={() => onSit(id)}>
                  <SeatFace seat={seat} />
                </button>
              </li>
            ))}
        </ul>
        <OtherSeats story={story} />
        <p class="soft">Each seat knows things the others do not.</p>
        <p class="actions">
          <button type="button" class="button quiet" onClick={onHome}>
            <Icon name="back" /> All stories
          </button>
          {onRate && (
            <button type="button" class="button bare" data-action="rate" onClick={onRate}>
              <Icon name="check" /> Rate this story, if you do this work
            </button>
          )}
        </p>
      </div>
    </main>
  );
}
