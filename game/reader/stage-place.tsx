import { Component, type ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { State } from '../../src/session/session.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import type { Room } from '../../src/story/vocabulary.ts';
import { isDark, type Settings } from '../settings.ts';
import { whenIdle } from '../when-idle.ts';
import { roomStill } from './room-still.ts';

type Props = { story: LoadedStory; state: State; seat: string; shown: number; room: Room; settings: Settings };
type Live = typeof import('./live-stage.tsx').LiveStage;

/** Where the stage stands. The words never wait for it: it is fetched when the page is idle, and a still takes its place until it comes. */
export function StagePlace({ story, state, seat, shown, room, settings }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<{ View: Live } | null>(null);
  const [here, setHere] = useState(false);
  const still = useRef(room);
  if (!here) still.current = room;
  const told = useMemo(() => ({ state, shown }), [state, shown]);
  const wanted = settings.stage === 'on';

  useEffect(() => {
    if (wanted) whenIdle(() => void import('./live-stage.tsx').then((chunk) => setLive({ View: chunk.LiveStage }), stayStill));
  }, [wanted]);

  return (
    <figure class="stage-place" data-room={room} data-stage={!wanted ? 'off' : here ? 'on' : 'still'}>
      <div class="stage" ref={place} aria-hidden="true">
        {wanted && <img class="still" src={roomStill(still.current, isDark(settings))} alt="" />}
      </div>
      {wanted && live && place.current && (
        <Apart onFail={() => setHere(false)}>
          <live.View parent={place.current} story={story} seat={seat} told={told} settings={settings} onStage={setHere} />
        </Apart>
      )}
    </figure>
  );
}

/** What goes wrong with the stage is said in the console and stays there: the words stand beside it and go on. */
class Apart extends Component<{ onFail(): void; children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    stayStill(error);
    this.setState({ failed: true });
    this.props.onFail();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

function stayStill(error: unknown): void {
  console.info('The stage could not be shown; the story goes on with a still.', error);
}
