import type { LinkState } from '../link/link.ts';
import type { Ended } from '../link/watch.ts';

/** A band that says when nothing is heard of the room. It is there from the start, so that a screen reader hears it change. */
export function LinkBand({ lost, via }: Pick<LinkState, 'lost' | 'via'>) {
  return (
    <div class="link-band" role="status" data-link={lost ? 'lost' : via}>
      {lost && <p>The room cannot be heard just now. This page goes on trying by itself; nothing that was sent is lost.</p>}
    </div>
  );
}

const endings: Record<Ended, { title: string; words: string }> = {
  replaced: { title: 'This place is open on another page', words: 'The newest page has the place. You can close this one.' },
  out: { title: 'This page is not in the room any more', words: 'Join again, or ask the host for a code to come back to your seat.' },
  gone: { title: 'This room is over', words: 'It has been deleted with everything in it, as the host chose.' },
};

/** What stands in place of a room of which nothing more will come. */
export function EndedPage({ ended, onAgain }: { ended: Ended; onAgain: (() => void) | null }) {
  const { title, words } = endings[ended];
  return (
    <main class="trouble" data-screen="ended" data-ended={ended}>
      <h1>{title}</h1>
      <p>{words}</p>
      {onAgain && (
        <p>
          <button type="button" class="button" data-action="join-again" onClick={onAgain}>
            Join a room
          </button>
        </p>
      )}
    </main>
  );
}
