import type { Stop } from '../../src/story/turn.ts';
import { Icon } from './icon.tsx';

type Props = { stop: Stop; onBack: (() => void) | null; onLeave(): void };

const words: Record<Stop['why'], { title: string; says: string }> = {
  dry: {
    title: 'The story has nothing more to say here',
    says: 'Its script stops at this place without an ending. Nothing you did is wrong.',
  },
  endless: {
    title: 'This story does not come to an end here',
    says: 'From this place its script goes on without ever asking anything, so the game has stopped it. Nothing you did is wrong.',
  },
  large: {
    title: 'This is more than the game can show at once',
    says: 'At this place its script tells, makes or offers more than fits into one turn, so the game has stopped it. Nothing you did is wrong.',
  },
  broken: {
    title: 'The story breaks off here',
    says: 'Its script asks for something that cannot be done. Nothing you did is wrong.',
  },
};

/** A place where the script cannot go on: says so and where it is, and offers the ways on. */
export function StuckPlace({ stop, onBack, onLeave }: Props) {
  const { title, says } = words[stop.why];
  return (
    <section class="asks stuck" aria-labelledby="asks" data-stuck={stop.why}>
      <h2 id="asks">{title}</h2>
      <p>
        {says} The place is{' '}
        {stop.knot ? (
          <>
            in the knot <code>{stop.knot}</code>
          </>
        ) : (
          'before the first knot of the script'
        )}
        .
      </p>
      <p class="actions">
        {onBack && (
          <button type="button" class="button" data-action="back-one-step" onClick={onBack}>
            <Icon name="undo" /> Back one step
          </button>
        )}
        <button type="button" class={`button ${onBack ? 'quiet' : ''}`} data-action="leave-story" onClick={onLeave}>
          Leave the story
        </button>
      </p>
      <details>
        <summary>What Ink says</summary>
        <p class="soft">{stop.said}</p>
      </details>
    </section>
  );
}
