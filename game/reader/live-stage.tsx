import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Entry, seenBy, type State } from '../../src/session/session.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import { useAfterPaint } from '../after-paint.ts';
import { fetchable, NotFetched } from '../fetchable.ts';
import { isDark, movesIn, type Settings } from '../settings.ts';
import { pictureAlt, withTokens } from '../stage/picture.ts';
import type { Stage } from '../stage/stage.ts';
import { useStore } from '../use-store.ts';
import { whenIdle } from '../when-idle.ts';
import { useSettledMoment } from './settled-moment.ts';
import { tokens } from './tokens.ts';

/** What the stage is told. `shown` is how many of the entries this seat sees are told. */
export type Told = { state: State; shown: number };

type Props = {
  parent: HTMLElement;
  story: LoadedStory;
  seat: string;
  told: Told;
  settings: Settings;
  onStage(here: boolean): void;
  /** The stage could not be fetched; it may be tried again. */
  onNotCome(error: unknown): void;
};

const stageChunk = fetchable(
  () => import('../stage/stage.ts'),
  (chunk) => chunk.createStage,
);

/** The picture in words, and the stage that shows it in `parent` as soon as it has come. Both follow the words by a frame. */
export function LiveStage({ parent, story, seat, told, settings, onStage, onNotCome }: Props) {
  const [stage, setStage] = useState<Stage | null>(null);
  const { state, shown } = useAfterPaint(told);
  const entries: Entry[] = useMemo(() => seenBy(state.entries, seat), [state, seat]);
  const motion = movesIn(settings);
  const seen = useMemo(() => entries.slice(0, shown), [entries, shown]);
  const bare = useSettledMoment(story.table, seen, state, motion);
  const laid = useStore(tokens);
  const picture = useMemo(() => withTokens(bare, laid), [bare, laid]);

  useEffect(() => {
    const arrived = (come: Stage) => {
      setStage(come);
      onStage(true);
    };
    const bring = bringStage(parent, motion, isDark(settings), arrived, onNotCome);
    return () => {
      bring.stop();
      onStage(false);
    };
  }, [parent]);
  useEffect(() => stage?.show(picture), [stage, picture]);
  useEffect(() => stage?.setMotion(motion), [stage, motion]);
  useEffect(() => stage?.setDark(isDark(settings)), [stage, settings.theme]);

  return <figcaption class="hidden">{pictureAlt(picture)}</figcaption>;
}

/** Fetches the stage once the page is idle and gives it over; `stop` ends it, whether it has come or not. */
function bringStage(
  parent: HTMLElement,
  motion: boolean,
  dark: boolean,
  arrived: (stage: Stage) => void,
  notCome: (error: unknown) => void,
) {
  let stopped = false;
  let live: Stage | null = null;
  whenIdle(async () => {
    try {
      const createStage = await stageChunk();
      if (stopped) return;
      live = await createStage(parent, { motion, dark });
      if (stopped) live.destroy();
      else {
        exposeForMeasuring(live);
        arrived(live);
      }
    } catch (error) {
      if (error instanceof NotFetched) notCome(error);
      else console.info('The stage could not be shown; the story goes on without it.', error);
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
