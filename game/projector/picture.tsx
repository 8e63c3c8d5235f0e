import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Piece } from '../../src/room/told.ts';
import type { SeatView } from '../../src/room/views.ts';
import type { Room } from '../../src/story/vocabulary.ts';
import { roomStill } from '../reader/room-still.ts';
import { isDark, type Settings } from '../settings.ts';
import { whenIdle } from '../when-idle.ts';
import { liveStage } from './chunks.ts';

type Props = { view: SeatView; shown: readonly Piece[]; room: Room; settings: Settings };

/** The stage on the projector; a still of the room until it has come, and where it does not. */
export function Picture({ view, shown, room, settings }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [here, setHere] = useState(false);
  const [failed, setFailed] = useState(false);
  const [, drawAnew] = useState({});
  const told = useMemo(() => ({ view, shown, asked: true }), [view, shown]);
  const View = liveStage.now;
  const wanted = settings.stage === 'on' && !failed;
  const notCome = (error: unknown) => {
    console.info('The stage could not be shown; a still stands in its place.', error);
    setFailed(true);
  };
  useEffect(() => {
    if (wanted) whenIdle(() => void liveStage().then(() => drawAnew({}), notCome));
  }, [wanted]);
  return (
    <figure class="stage-place" data-room={room} data-stage={here ? 'on' : 'still'}>
      <div class="stage" ref={place} aria-hidden="true">
        <img class="still" src={roomStill(room, isDark(settings))} alt="" />
      </div>
      {wanted && View && place.current && (
        <View parent={place.current} told={told} settings={settings} onStage={setHere} onNotCome={notCome} />
      )}
    </figure>
  );
}
