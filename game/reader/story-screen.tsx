import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Play } from '../../src/play.ts';
import { keepSame } from '../../src/room/keep-same.ts';
import type { Piece } from '../../src/room/told.ts';
import type { SeatView } from '../../src/room/views.ts';
import type { Room } from '../../src/story/vocabulary.ts';
import { movesIn, type Settings } from '../settings.ts';
import { useSound } from '../sound/use-sound.ts';
import { Asking } from './asking.tsx';
import { Backlog } from './backlog.tsx';
import { FootBar } from './foot-bar.tsx';
import { holdsOf } from './holds.ts';
import { Icon } from './icon.tsx';
import { type Phase, usePace } from './pace.ts';
import { StagePlace } from './stage-place.tsx';

type Props = { view: SeatView; begun: boolean; wish: Play['wish']; settings: Settings; still: boolean; onDebrief(): void };

/** The story as it is played: the stage, the backlog, and what is asked now. Pacing is this screen's own business; the log knows nothing of it. `begun`: the play is gone on with. */
export function StoryScreen({ view, begun, wish, settings, still, onDebrief }: Props) {
  const { seat, story } = view;
  const known = useRef<readonly Piece[]>([]);
  const pieces = useMemo(() => keepSame(known.current, view.told), [view.told]);
  known.current = pieces;
  const ended = view.ending !== null;
  const holds = useMemo(() => holdsOf(pieces, ended), [pieces, ended]);
  const { visible, phase, from, showAll, showNext, goOn } = usePace(pieces, holds, begun, settings.pace);
  const settledAt = useRef(pieces.length);
  const column = useRef<HTMLElement>(null);
  const freshFrom = settings.pace === 'all' ? pieces.length : settledAt.current;
  const shown = useMemo(() => pieces.slice(0, visible), [pieces, visible]);
  const room = useMemo(() => roomOf(shown), [shown]);
  const alone = phase === 'told' && ended;
  useSound(settings, { room, shown, ended: alone });
  useFollow(column, { begun, total: pieces.length, from, visible, phase, question: view.open.question, settings });
  useShowAllKey(phase === 'arriving', showAll);
  useEffect(() => {
    if (phase !== 'arriving') settledAt.current = visible;
  }, [phase, visible]);

  return (
    <main class="story" data-picture={settings.stage} data-pace={settings.pace} data-screen="story" data-story={story.id} data-seat={seat}>
      <h1 class="hidden">{story.title}</h1>
      <StagePlace view={view} shown={shown} room={room ?? 'team-room'} settings={settings} still={still} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button below and the space bar do the same */}
      <section class="reader" ref={column} onClick={phase === 'arriving' ? showNext : undefined} aria-label="The story">
        {!alone && <Backlog people={story.people} seat={seat} pieces={shown} freshFrom={freshFrom} captioned={settings.sound === 'on'} />}
        {phase === 'told' && <Asking view={view} wish={wish} settings={settings} onDebrief={onDebrief} />}
        {phase === 'held' && <Held next={pieces[visible]} last={pieces[visible - 1]} onGoOn={goOn} />}
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
  );
}

/** The press that goes on: to the next page, from a decision that has settled, to a later time, or to the end. */
function Held({ next, last, onGoOn }: { next: Piece | undefined; last: Piece | undefined; onGoOn(): void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), [last]);
  const when = next?.kind === 'line' ? next.line.tags.when : undefined;
  const words = when ? `To ${laterWords[when]}` : next === undefined ? 'To the end' : last?.kind === 'settled' ? 'Go on' : 'Read on';
  return (
    <FootBar>
      <button type="button" class="button" ref={button} data-action="next" onClick={onGoOn}>
        <Icon name="play" /> {words}
      </button>
    </FootBar>
  );
}

const laterWords = { day: 'the next day', month: 'a month on', year: 'a year on' } as const;

const roomOf = (shown: readonly Piece[]) =>
  shown.reduce<Room | null>((room, piece) => (piece.kind === 'line' ? (piece.line.tags.scene ?? room) : room), null);

type Following = { begun: boolean; total: number; from: number; visible: number; phase: Phase; question: string; settings: Settings };

/**
 * Keeps the newest line in view while it arrives, brings each page and what is asked to where it can be read whole, and moves the focus to the first new line
 * after a press. A play that is gone on with stands at its question; a new one at its first line.
 */
function useFollow(column: { current: HTMLElement | null }, { begun, total, from, visible, phase, question, settings }: Following) {
  const known = useRef(begun ? Number.POSITIVE_INFINITY : 0);
  const behavior = movesIn(settings) ? 'smooth' : 'auto';
  const find = (selector: string) => column.current?.querySelector<HTMLElement>(selector);
  useEffect(() => {
    const before = known.current;
    known.current = Math.max(from, total < before ? 0 : before);
    const first = before === Number.POSITIVE_INFINITY || from === 0 ? null : find(`.backlog > :nth-child(${from + 1})`);
    if (!first) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: 'start', behavior });
  }, [from, total]);
  useEffect(() => {
    if (phase === 'arriving') find('.backlog > :last-child')?.scrollIntoView({ block: 'nearest', behavior });
    else if (phase === 'told' && (visible > 0 || begun)) showAsked(find('.asks'), begun || known.current > 0 ? behavior : 'auto');
  }, [visible, phase, question]);
  useEffect(() => {
    // In a wide window the column scrolls, in a narrow one the page: when a tablet is turned, the place would be lost.
    const wide = matchMedia('(min-width: 56rem) and (min-height: 24rem)');
    const stay = () => find('.asks, .backlog > :last-child')?.scrollIntoView({ block: 'nearest' });
    wide.addEventListener('change', stay);
    return () => wide.removeEventListener('change', stay);
  }, []);
}

/** Brings what is asked to the foot of the column where all of it fits, else its head to the top. */
function showAsked(asked: HTMLElement | null | undefined, behavior: ScrollBehavior): void {
  asked?.scrollIntoView({ block: 'nearest', behavior });
}

/** Space shows the rest of the lines, wherever the focus is, unless it is on something that Space presses. */
function useShowAllKey(waiting: boolean, showAll: () => void): void {
  useEffect(() => {
    if (!waiting) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.repeat || event.key !== ' ' || (event.target as HTMLElement).closest('button, a, input, select, textarea, summary, dialog'))
        return;
      event.preventDefault();
      showAll();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [waiting, showAll]);
}
