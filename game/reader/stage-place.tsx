import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { State } from '../../src/session/session.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import type { Room } from '../../src/story/vocabulary.ts';
import { isDark, type Settings } from '../settings.ts';
import { whenIdle } from '../when-idle.ts';
import { liveStage } from './chunks.ts';
import { roomStill } from './room-still.ts';

/** `still` says that the moving picture has failed, and is not to come again. */
type Props = { story: LoadedStory; state: State; seat: string; shown: number; room: Room; settings: Settings; still: boolean };

/** Where the stage stands. The words never wait for it: it is fetched when the page is idle, and a still takes its place until it comes, or for good. */
export function StagePlace({ story, state, seat, shown, room, settings, still: stayStill }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  const [, drawAnew] = useState({});
  const [here, setHere] = useState(false);
  const View = liveStage.now;
  const still = useRef(room);
  if (!here) still.current = room;
  const told = useMemo(() => ({ state, shown }), [state, shown]);
  const wanted = settings.stage === 'on';

  const notCome = (error: unknown) => {
    console.info('The stage could not be fetched; the story goes on with a still.', error);
    setFailed(true);
  };
  const tryAgain = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };

  useEffect(() => {
    if (wanted && !stayStill) whenIdle(() => void liveStage().then(() => drawAnew({}), notCome));
  }, [wanted, attempt]);

  return (
    <figure class="stage-place" data-room={room} data-stage={!wanted ? 'off' : here ? 'on' : 'still'}>
      <div class="stage" ref={place} aria-hidden="true">
        {wanted && <img class="still" src={roomStill(still.current, isDark(settings))} alt="" />}
      </div>
      {wanted && !stayStill && !failed && View && place.current && (
        <View
          key={attempt}
          parent={place.current}
          story={story}
          seat={seat}
          told={told}
          settings={settings}
          onStage={setHere}
          onNotCome={notCome}
        />
      )}
      {wanted && failed && (
        <button type="button" class="button quiet stage-again" data-action="try-again" onClick={tryAgain}>
          Fetch the moving picture again
        </button>
      )}
    </figure>
  );
}
