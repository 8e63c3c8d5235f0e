import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Play } from '../../src/play.ts';
import { keepSame } from '../../src/room/keep-same.ts';
import type { Piece } from '../../src/room/told.ts';
import type { SeatView } from '../../src/room/views.ts';
import { openingStood } from '../own-address.ts';
import type { Settings } from '../settings.ts';
import { useSound } from '../sound/use-sound.ts';
import { Asking, hasBar } from './asking.tsx';
import { Backlog } from './backlog.tsx';
import { useEarlier } from './earlier.ts';
import { FootBar } from './foot-bar.tsx';
import { Held, MoreBelow } from './held.tsx';
import { holdsOf, openingPage } from './holds.ts';
import { Icon } from './icon.tsx';
import { StoryLang } from './marked.tsx';
import { usePace } from './pace.ts';
import { usePocket } from './pocket-now.ts';
import { usePortraits } from './portraits.ts';
import { roomOf } from './room-still.ts';
import { Said } from './said.tsx';
import { StagePlace } from './stage-place.tsx';
import { useFollow, useReached, useShowAllKey } from './use-follow.ts';

type Props = {
  view: SeatView;
  begun: boolean;
  wish: Play['wish'];
  settings: Settings;
  still: boolean;
  onDebrief(): void;
  onLeave(): void;
};

/** The story as it is played: the stage, the backlog, and what is asked now. Pacing is this screen's own business; the log knows nothing of it. `begun`: the play is gone on with. */
export function StoryScreen({ view, begun, wish, settings, still, onDebrief, onLeave }: Props) {
  const { seat, story } = view;
  const known = useRef<readonly Piece[]>([]);
  const pieces = useMemo(() => keepSame(known.current, view.told), [view.told]);
  known.current = pieces;
  const ended = view.ending !== null;
  const holds = useMemo(() => holdsOf(pieces, ended), [pieces, ended]);
  // What stood in the page before the game came does not arrive a second time.
  const [stood] = useState(openingStood);
  const { visible, phase, showAll, showNext, goOn } = usePace(pieces, holds, begun, settings.pace, stood ?? 0);
  const settledAt = useRef(begun ? pieces.length : stood === null ? 0 : visible);
  const column = useRef<HTMLElement>(null);
  const start = Math.min(settledAt.current, pieces.length);
  const freshFrom = settings.pace === 'all' ? pieces.length : start;
  const shown = useMemo(() => pieces.slice(0, visible), [pieces, visible]);
  const room = useMemo(() => roomOf(shown), [shown]);
  usePocket(view, shown);
  usePortraits(story.people);
  const alone = phase === 'told' && ended;
  useSound(settings, { room, shown, ended: alone });
  const key = `${view.open.question} ${view.seq}`;
  const reached = useReached(column, phase === 'told', key, begun);
  const asked = reached === 'yes';
  const earlier = useEarlier(column, visible);
  useFollow(column, { begun, start, visible, phase, asked: asked ? key : '', settings });
  useShowAllKey(phase === 'arriving', showAll);
  useEffect(() => {
    if (phase !== 'arriving') settledAt.current = visible;
  }, [phase, visible]);

  return (
    <StoryLang.Provider value={story.lang}>
      <main
        class="story"
        data-picture={settings.stage}
        data-pace={settings.pace}
        data-screen="story"
        data-story={story.id}
        data-seat={seat}
      >
        <h1 class="hidden" dir="auto">
          {story.title}
        </h1>
        <StagePlace view={view} shown={shown} asked={asked} room={room ?? 'team-room'} settings={settings} still={still} />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button below and the space bar do the same */}
        <section class="reader" ref={column} onClick={phase === 'arriving' ? showNext : undefined} aria-label="The story">
          {!alone && (
            <Backlog
              people={story.people}
              seat={seat}
              pieces={shown}
              freshFrom={freshFrom}
              captioned={settings.sound === 'on'}
              plain={story.plain ?? false}
              earlier={earlier}
            />
          )}
          <Said />
          {asked && <Asking view={view} wish={wish} settings={settings} onDebrief={onDebrief} onLeave={onLeave} />}
          {asked && view.asks && !hasBar(view.asks) && <MoreBelow key={key} column={column} />}
          {phase === 'told' && reached === null && <FootBar />}
          {(phase === 'held' || reached === 'below') && (
            <Held
              key={visible}
              column={column}
              next={pieces[visible]}
              last={pieces[visible - 1]}
              ends={ended && visible >= pieces.length}
              page={openingPage(pieces, visible)}
              onGoOn={goOn}
            />
          )}
          {phase === 'arriving' && (
            <FootBar hint="A press anywhere shows the next line.">
              <button
                type="button"
                class="button quiet"
                data-action="show-all"
                onClick={(event) => {
                  event.stopPropagation();
                  showAll();
                }}
              >
                <Icon name="chevronDown" /> Show all of it
              </button>
            </FootBar>
          )}
        </section>
      </main>
    </StoryLang.Provider>
  );
}
