import { useEffect, useState } from 'preact/hooks';
import type { App, AppState } from '../../src/app.ts';
import type { State } from '../../src/session/session.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';

type Props = { app: App; opened: AppState & { story: LoadedStory; state: State }; onBack(): void; onOtherSeat(): void };
type Screen = typeof import('../debrief/debrief-screen.tsx').DebriefScreen;

/** Fetches the debrief screen when it is asked for, so that the story's first words need not wait for it. */
export function DebriefPlace(props: Props) {
  const [Screen, setScreen] = useState<{ view: Screen } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('../debrief/debrief-screen.tsx').then(
      ({ DebriefScreen }) => setScreen({ view: DebriefScreen }),
      () => setFailed(true),
    );
  }, []);
  if (failed)
    return (
      <main class="trouble" data-screen="trouble">
        <h1>The debrief could not be fetched</h1>
        <p>Your play is kept. Check the connection, then load the page again.</p>
      </main>
    );
  if (!Screen)
    return (
      <main class="trouble" data-screen="loading">
        <p role="status" class="soft">
          Gathering what happened…
        </p>
      </main>
    );
  return <Screen.view {...props} />;
}
