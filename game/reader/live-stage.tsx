import { useEffect, useMemo, useState } from 'preact/hooks';
import { pictureAlt, pictureOf, withTokens } from '../../src/room/picture.ts';
import type { Piece } from '../../src/room/told.ts';
import type { SeatView } from '../../src/room/views.ts';
import { useAfterPaint } from '../after-paint.ts';
import { NotFetched } from '../fetchable.ts';
import { isDark, movesIn, type Settings } from '../settings.ts';
import type { Stage, StageOptions } from '../stage/stage.ts';
import { useStore } from '../use-store.ts';
import { whenIdle } from '../when-idle.ts';
import { stageChunk } from './stage-chunk.ts';
import { tokens } from './tokens.ts';

/** What the stage is told: the view, and the pieces of it that are shown so far. */
export type Told = { view: SeatView; shown: readonly Piece[] };

type Props = { parent: HTMLElement; told: Told; settings: Settings; onStage(here: boolean): void; onNotCome(error: unknown): void };

/** The picture in words, and the stage that shows it in `parent` as soon as it has come. Both follow the words by a frame. */
export function LiveStage({ parent, told, settings, onStage, onNotCome }: Props) {
  const [stage, setStage] = useState<Stage | null>(null);
  const { view, shown } = useAfterPaint(told);
  const motion = movesIn(settings);
  const dark = isDark(settings);
  const bare = useMemo(() => pictureOf(view, shown), [view, shown]);
  const laid = useStore(tokens);
  const picture = useMemo(() => withTokens(bare, laid), [bare, laid]);

  useEffect(() => {
    const bring = bringStage(parent, { motion, dark, onShown: onStage }, setStage, onNotCome);
    return () => {
      bring.stop();
      onStage(false);
    };
  }, [parent]);
  useEffect(() => stage?.show(picture), [stage, picture]);
  useEffect(() => stage?.setMotion(motion), [stage, motion]);
  useEffect(() => stage?.setDark(dark), [stage, dark]);

  // The room is described among the words, once.
  return <figcaption class="hidden">{pictureAlt(picture)}</figcaption>;
}

/** Fetches the stage once the page is idle and gives it over; `stop` ends it, whether it has come or not. */
function bringStage(parent: HTMLElement, options: StageOptions, arrived: (stage: Stage) => void, notCome: (error: unknown) => void) {
  let stopped = false;
  let live: Stage | null = null;
  whenIdle(async () => {
    try {
      const createStage = await stageChunk();
      if (stopped) return;
      live = await createStage(parent, options);
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
