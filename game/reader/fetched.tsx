import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** `over` is for what opens over another screen: nothing is shown while it is fetched. */
type Props<Given> = { fetch: () => Promise<ComponentType<Given>>; given: Given; over?: boolean };

/** A screen that is fetched when it is asked for, so that the first words of a story need not wait for it. */
export function Fetched<Given extends object>({ fetch, given, over = false }: Props<Given>) {
  const [view, setView] = useState<{ Screen: ComponentType<Given> } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    fetch().then(
      (Screen) => setView({ Screen }),
      () => setFailed(true),
    );
  }, [fetch]);
  if (over && !view) return null;
  if (failed) {
    return (
      <main class="trouble" data-screen="trouble">
        <h1>This screen could not be fetched</h1>
        <p>What you have done so far is kept. Check the connection, then load the page again.</p>
      </main>
    );
  }
  if (!view) {
    return (
      <main class="trouble" data-screen="loading">
        <p role="status" class="soft">
          One moment…
        </p>
      </main>
    );
  }
  return <view.Screen {...given} />;
}
