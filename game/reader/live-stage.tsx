import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { aboutPerson } from '../../src/room/about-person.ts';
import { type Picture, pictureAlt, pictureOf, withTokens } from '../../src/room/picture.ts';
import { thingsOf, thingWords } from '../../src/room/things.ts';
import type { Piece } from '../../src/room/told.ts';
import type { SeatView } from '../../src/room/views.ts';
import { NotFetched } from '../fetchable.ts';
import { isDark, movesIn, type Settings } from '../settings.ts';
import type { Gesture, Target } from '../stage/hit.ts';
import type { Stage, StageOptions } from '../stage/stage.ts';
import { useAfterPaint } from '../use-after-paint.ts';
import { useStore } from '../use-store.ts';
import { whenIdle } from '../when-idle.ts';
import { hands } from './hands.ts';
import { type Asked, StageNote } from './stage-note.tsx';
import { stageChunk } from './stage-chunk.ts';
import { tokens } from './tokens.ts';

/** What the stage is told: the view, the pieces of it that are shown so far, and whether what is asked stands on the screen. */
export type Told = { view: SeatView; shown: readonly Piece[]; asked: boolean };

type Props = { parent: HTMLElement; told: Told; settings: Settings; onStage(here: boolean): void; onNotCome(error: unknown): void };

/** The picture in words, and the stage that shows it in `parent` as soon as it has come. Both follow the words by a frame. */
export function LiveStage({ parent, told, settings, onStage, onNotCome }: Props) {
  const [stage, setStage] = useState<Stage | null>(null);
  const { view, shown, asked } = useAfterPaint(told);
  const motion = movesIn(settings);
  const dark = isDark(settings);
  const bare = useMemo(() => pictureOf(view, shown, asked), [view, shown, asked]);
  const laid = useStore(tokens);
  const hand = useStore(hands);
  const picture = useMemo(() => withTokens(bare, laid, hand.rim), [bare, laid, hand.rim]);
  const [note, setNote] = useState<Asked | null>(null);
  const latest = useRef({ view, shown, asked, picture });
  latest.current = { view, shown, asked, picture };
  const onGesture = (gesture: Gesture) => {
    const now = hands.getState();
    setNote(null);
    if (gesture.kind === 'laid') now.lay?.(gesture.token, gesture.choice);
    else if (gesture.kind === 'pushed') now.push?.(gesture.choice);
    else if (gesture.on.kind === 'card') now.press?.(gesture.on.choice);
    else setNote(askedOn(latest.current, gesture.on));
  };
  useEffect(() => setNote(null), [shown.length]);

  useEffect(() => {
    const bring = bringStage(parent, { motion, dark, onShown: onStage, onGesture }, setStage, onNotCome);
    return () => {
      bring.stop();
      onStage(false);
    };
  }, [parent]);
  useEffect(() => stage?.show(picture), [stage, picture]);
  useEffect(() => stage?.setMotion(motion), [stage, motion]);
  useEffect(() => stage?.setDark(dark), [stage, dark]);

  // The room is described among the words, once.
  return (
    <>
      <figcaption class="hidden">{pictureAlt(picture)}</figcaption>
      {note && <StageNote asked={note} onClose={() => setNote(null)} />}
    </>
  );
}

/** What is said about something on the stage that was pressed; null where there is nothing to say. */
function askedOn({ view, shown, picture }: Told & { picture: Picture }, on: Target): Asked | null {
  if (on.kind === 'person') {
    const about = aboutPerson(view, shown, on.id);
    return about && { kind: 'person', about };
  }
  const thing = on.kind === 'thing' ? thingsOf(picture)[on.at] : undefined;
  const name = view.story.people.find(({ id }) => id === thing?.seat)?.short;
  return thing ? { kind: 'thing', words: `${thingWords(thing, name ?? thing.seat)}.` } : null;
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

/** The benchmark reads the frame counter here, and tests where things lie. */
function exposeForMeasuring(stage: Stage): void {
  (window as { joinedUp?: unknown }).joinedUp = { stage };
}
