import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { App, AppState } from '../../src/app.ts';
import type { LoadedStory } from '../../src/story/loaded-story.ts';
import type { State } from '../../src/session/session.ts';
import type { Room } from '../../src/story/vocabulary.ts';
import { useSound } from '../sound/use-sound.ts';
import { movesIn, type Settings } from '../settings.ts';
import { Asking } from './asking.tsx';
import { Backlog } from './backlog.tsx';
import { Icon } from './icon.tsx';
import { StoryLang } from './marked.tsx';
import { usePace } from './pace.ts';
import { StagePlace } from './stage-place.tsx';
import { keepSame, type Piece, piecesOf } from './transcript.ts';

type Props = { app: App; opened: AppState & { story: LoadedStory; state: State }; settings: Settings; onDebrief(): void; onLeave(): void };

/** The story as it is played: the stage, the backlog, and what is asked now. Pacing is this screen's own business; the log knows nothing of it. */
export function StoryScreen({ app, opened, settings, onDebrief, onLeave }: Props) {
  const { story, state, seat } = opened;
  const known = useRef<readonly Piece[]>([]);
  const pieces = useMemo(() => keepSame(known.current, piecesOf(story.table, state, seat)), [story, state, seat]);
  known.current = pieces;
  const { visible, showAll } = usePace(pieces.length, (index) => wordsOf(pieces[index]), settings.pace);
  const settledAt = useRef(pieces.length);
  const column = useRef<HTMLElement>(null);
  const waiting = visible < pieces.length;
  const freshFrom = settings.pace === 'all' ? pieces.length : settledAt.current;
  const shown = useMemo(() => pieces.slice(0, visible), [pieces, visible]);
  const room = useMemo(() => roomOf(shown), [shown]);
  const costs = (choice: string) => Object.values(story.table.decisions).some(({ choices }) => (choices[choice]?.costs.length ?? 0) > 0);
  useSound(settings, { room, shown, costs, ended: state.asks.kind === 'ended' && !waiting });
  useFollow(column, state.log.length > 1, pieces.length, visible, waiting, settings);
  useShowAllKey(waiting, showAll);
  useEffect(() => {
    if (!waiting) settledAt.current = pieces.length;
  }, [waiting, pieces.length]);

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
          {story.table.title}
        </h1>
        <StagePlace
          story={story}
          state={state}
          seat={seat}
          shown={waiting ? (pieces[visible - 1]?.upTo ?? 0) : Number.POSITIVE_INFINITY}
          room={room ?? 'team-room'}
          settings={settings}
        />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button below and the space bar do the same */}
        <section class="reader" ref={column} onClick={waiting ? showAll : undefined} aria-label="The story">
          <Backlog
            table={story.table}
            seat={seat}
            pieces={shown}
            freshFrom={freshFrom}
            captioned={settings.sound === 'on'}
            plain={story.plain ?? false}
          />
          {waiting ? (
            <p class="more">
              <button type="button" class="button quiet" data-action="show-all" onClick={showAll}>
                <Icon name="chevronDown" /> Show all of it
              </button>
            </p>
          ) : (
            <Asking app={app} opened={opened} settings={settings} onDebrief={onDebrief} onLeave={onLeave} />
          )}
        </section>
      </main>
    </StoryLang.Provider>
  );
}

const roomOf = (shown: readonly Piece[]) =>
  shown.reduce<Room | null>((room, piece) => (piece.kind === 'line' ? (piece.line.tags.scene ?? room) : room), null);

const wordsOf = (piece: Piece | undefined) => (piece?.kind === 'line' ? piece.line.text : '');

/**
 * Keeps the newest line in view while it arrives, and moves the focus to the first new line after a pick.
 * A play that is gone on with, or taken back, stands at its question; a new one at its first line.
 */
function useFollow(
  column: { current: HTMLElement | null },
  begun: boolean,
  total: number,
  visible: number,
  waiting: boolean,
  settings: Settings,
) {
  const known = useRef(begun ? Number.POSITIVE_INFINITY : total);
  const behavior = movesIn(settings) ? 'smooth' : 'auto';
  const find = (selector: string) => column.current?.querySelector<HTMLElement>(selector);
  useEffect(() => {
    const before = known.current;
    known.current = total;
    if (total < before) find('.asks')?.scrollIntoView({ block: 'nearest' });
    const first = total > before && find(`.backlog > :nth-child(${before + 1})`);
    if (!first) return;
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: 'start', behavior });
  }, [total]);
  const arriving = useRef(false);
  useEffect(() => {
    if (waiting || arriving.current) find(waiting ? '.more' : '.asks')?.scrollIntoView({ block: 'nearest', behavior });
    arriving.current = waiting;
  }, [visible, waiting]);
  useEffect(() => {
    // In a wide window the column scrolls, in a narrow one the page: when a tablet is turned, the place would be lost.
    const wide = matchMedia('(min-width: 56rem) and (min-height: 24rem)');
    const stay = () => find('.asks, .more')?.scrollIntoView({ block: 'nearest' });
    wide.addEventListener('change', stay);
    return () => wide.removeEventListener('change', stay);
  }, []);
}

/** Space shows the rest of the lines, wherever the focus is, unless it is on something that Space presses. */
function useShowAllKey(waiting: boolean, showAll: () => void): void {
  useEffect(() => {
    if (!waiting) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== ' ' || (event.target as HTMLElement).closest('button, a, input, select, textarea, summary, dialog')) return;
      event.preventDefault();
      showAll();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [waiting, showAll]);
}
