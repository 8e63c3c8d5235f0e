import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Fetchable } from '../fetchable.ts';
import { Trouble } from './shell.tsx';

/** `over` is for what stands over another screen, and how it is closed, if it can be: nothing is shown while it is fetched. */
type Props<Given> = { fetch: Fetchable<ComponentType<Given>>; given: Given; over?: (() => void) | null };

/** A screen that is fetched when it is asked for. One that does not come can be asked for again, here. */
export function Fetched<Given extends object>({ fetch, given, over }: Props<Given>) {
  const [, drawAnew] = useState({});
  const [failed, setFailed] = useState(false);
  const ask = () => {
    setFailed(false);
    fetch().then(
      () => drawAnew({}),
      () => setFailed(true),
    );
  };
  useEffect(ask, [fetch]);
  if (fetch.now) return <fetch.now {...given} />;
  if (failed) return <NotCome onAgain={ask} onClose={over} />;
  if (over !== undefined) return null;
  return (
    <main class="trouble" data-screen="loading">
      <p role="status" class="soft">
        One moment…
      </p>
    </main>
  );
}

function NotCome({ onAgain, onClose }: { onAgain(): void; onClose: (() => void) | null | undefined }) {
  const words = (
    <>
      <p>What you have done so far is kept. Check the connection, then try again.</p>
      <p class="actions">
        <button type="button" class="button" data-action="try-again" onClick={onAgain}>
          Try again
        </button>
        {onClose ? (
          <button type="button" class="button quiet" data-action="close" onClick={onClose}>
            Close
          </button>
        ) : (
          <button type="button" class="button quiet" data-action="reload" onClick={() => location.reload()}>
            Load the page again
          </button>
        )}
      </p>
    </>
  );
  if (onClose === undefined) return <Trouble title="This screen could not be fetched">{words}</Trouble>;
  return (
    <section class="not-come" role="alert">
      <h2>This could not be fetched</h2>
      {words}
    </section>
  );
}
