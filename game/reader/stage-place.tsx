import { Component, type ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Piece } from '../../src/room/told.ts';
import type { SeatView } from '../../src/room/views.ts';
import type { Room } from '../../src/story/vocabulary.ts';
import { isDark, type Settings } from '../settings.ts';
import { whenIdle } from '../when-idle.ts';
import { liveStage } from './chunks.ts';
import { roomStill } from './room-still.ts';

/** `still` says that the moving picture has failed, and is not to come again. */
type Props = { view: SeatView; shown: readonly Piece[]; asked: boolean; room: Room; settings: Settings; still: boolean };

/** Where the stage stands. The words never wait for it: it is fetched when the page is idle, and a still takes its place until it comes, or for good. */
export function StagePlace({ view, shown, asked, room, settings, still: stayStill }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  const [, drawAnew] = useState({});
  const [here, setHere] = useState(false);
  const View = liveStage.now;
  const still = useRef(room);
  if (!here) still.current = room;
  const told = useMemo(() => ({ view, shown, asked }), [view, shown, asked]);
  const wanted = settings.stage === 'on';

  const notCome = (error: unknown) => {
    console.info('The stage could not be shown; the story goes on with a still.', error);
    setHere(false);
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
        <Apart key={attempt} onFail={notCome}>
          <View parent={place.current} told={told} settings={settings} onStage={setHere} onNotCome={notCome} />
        </Apart>
      )}
      {wanted && failed && (
        <button type="button" class="button quiet stage-again" data-action="try-again" onClick={tryAgain}>
          Fetch the moving picture again
        </button>
      )}
    </figure>
  );
}

/** What goes wrong with the stage stays there: the words stand beside it and go on. */
class Apart extends Component<{ onFail(error: unknown): void; children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: true });
    this.props.onFail(error);
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
