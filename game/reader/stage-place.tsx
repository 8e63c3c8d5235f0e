import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Entry, seenBy, type State } from '../../src/session/session.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { whenIdle } from '../when-idle.ts';
import { isDark, movesIn, type Settings } from '../settings.ts';
import { pictureAlt, withTokens } from '../stage/picture.ts';
import type { Stage } from '../stage/stage.ts';
import { useStore } from '../use-store.ts';
import { useSettledMoment } from './settled-moment.ts';
import { tokens } from './tokens.ts';

type Props = { story: LoadedStory; state: State; seat: string; shown: number; settings: Settings };

/** Where the stage stands. The words never wait for it: it is fetched when the page is idle, and a still takes its place when it cannot come. */
export function StagePlace({ story, state, seat, shown, settings }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const entries: Entry[] = useMemo(() => seenBy(state.entries, seat), [state, seat]);
  const motion = movesIn(settings);
  const told = useMemo(() => entries.slice(0, shown), [entries, shown]);
  const bare = useSettledMoment(story.table, told, state, motion);
  const laid = useStore(tokens);
  const picture = useMemo(() => withTokens(bare, laid), [bare, laid]);
  const wanted = settings.stage === 'on';

  useEffect(() => {
    if (!wanted || !place.current) return undefined;
    const bring = bringStage(place.current, motion, isDark(settings), setStage);
    return () => {
      bring.stop();
      setStage(null);
    };
  }, [wanted]);
  useEffect(() => stage?.show(picture), [stage, picture]);
  useEffect(() => stage?.setMotion(motion), [stage, motion]);
  useEffect(() => stage?.setDark(isDark(settings)), [stage, settings.theme]);

  return (
    <figure class="stage-place" data-room={picture.room} data-stage={!wanted ? 'off' : stage ? 'on' : 'still'}>
      <div class="stage" ref={place} aria-hidden="true">
        <img class="still" src={`art/rooms/${picture.room}.svg`} alt="" />
      </div>
      <figcaption class="hidden">{pictureAlt(picture)}</figcaption>
    </figure>
  );
}

/** Fetches the stage once the page is idle and gives it over; `stop` ends it, whether it has come or not. */
function bringStage(parent: HTMLElement, motion: boolean, dark: boolean, arrived: (stage: Stage) => void) {
  let stopped = false;
  let live: Stage | null = null;
  whenIdle(async () => {
    try {
      const { createStage } = await import('../stage/stage.ts');
      if (stopped) return;
      live = await createStage(parent, { motion, dark });
      if (stopped) live.destroy();
      else {
        exposeForMeasuring(live);
        arrived(live);
      }
    } catch (error) {
      console.info('The stage could not be shown; the story goes on without it.', error);
    }
  });
  return {
    stop() {
      stopped = true;
      live?.destroy();
    },
  };
}

/** The benchmark reads the frame counter here. */
function exposeForMeasuring(stage: Stage): void {
  (window as { joinedUp?: unknown }).joinedUp = { stage };
}
