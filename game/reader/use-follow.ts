import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { movesIn, type Settings } from '../settings.ts';
import { pieceAt } from './earlier.ts';
import { focusOn } from './focus.ts';
import type { Phase } from './pace.ts';
import { barHeight, onScroll, scrollerOf, unreadBelow } from './scrolling.ts';

type Column = { current: HTMLElement | null };
type Following = {
  begun: boolean;
  /** How many pieces were there when the reader last came to rest. */
  start: number;
  visible: number;
  phase: Phase;
  /** The question whose words are on the screen, or "" while there is still something to read. */
  asked: string;
  settings: Settings;
};

/**
 * Keeps the newest line in view while it arrives, brings each page and what is asked to where it can be read whole, and moves the focus to the first new line
 * after a press. A play that is gone on with stands at its question; a new one at its first line.
 */
export function useFollow(column: Column, { begun, start, visible, phase, asked, settings }: Following): void {
  const behavior = movesIn(settings) ? 'smooth' : 'auto';
  const find = (selector: string) => column.current?.querySelector<HTMLElement>(selector);
  const more = visible > start;
  useLayoutEffect(
    () =>
      inNextFrame(() => {
        const first = more && start > 0 ? pieceAt(column.current, start) : null;
        if (!first) return;
        first.tabIndex = -1;
        first.focus({ preventScroll: true });
        first.scrollIntoView({ block: 'start', behavior });
      }),
    [start, more],
  );
  const before = useRef(visible);
  useEffect(() => {
    // The last line too, so that what is asked can follow by itself; many lines at once are gone through by whoever asked for them.
    const follows = phase === 'arriving' || visible === before.current + 1;
    before.current = visible;
    if (follows && visible > start + 1) find('.backlog > :last-child')?.scrollIntoView({ block: 'nearest', behavior });
  }, [visible, phase]);
  useLayoutEffect(
    () =>
      inNextFrame(() => {
        if (!asked || (start === 0 && visible === 0)) return;
        showAsked(find('.asks'), behavior);
        // The button that was pressed has gone, and the focus with it.
        if (document.activeElement === document.body && (start > 0 || begun)) focusOn(find('#asks'));
      }),
    [asked],
  );
  useEffect(() => {
    // In another window the place would be lost: what is asked is brought back, unless somebody writes there. Small changes are bars that come and go.
    let size = { width: innerWidth, height: innerHeight };
    const stay = () => {
      const { width, height } = size;
      if (width === innerWidth && Math.abs(height - innerHeight) < 60) return;
      size = { width: innerWidth, height: innerHeight };
      const asks = find('.asks');
      if (asks?.contains(document.activeElement) && document.activeElement?.matches('input[type="text"]')) return;
      if (asks) showAsked(asks, 'auto');
      else find('.backlog > :last-child')?.scrollIntoView({ block: 'nearest' });
    };
    addEventListener('resize', stay);
    return () => removeEventListener('resize', stay);
  }, []);
}

/** Does something in the frame that is drawn next, which then shows it: what is drawn is laid out once, apart from the press that changed it. Gives the way to call it off. */
function inNextFrame(run: () => void): () => void {
  const frame = requestAnimationFrame(run);
  return () => cancelAnimationFrame(frame);
}

/** Whether everything that has been told was in sight (`yes`), or some of it is still below the foot of the column; null until it has been looked at. */
export type Reached = 'yes' | 'below' | null;

/**
 * Whether what is asked may come: where all was read as it came, or fits into the column, a frame after the words, and else when somebody has read down to
 * its foot. `key` names what is asked.
 */
export function useReached(column: Column, told: boolean, key: string, begun: boolean): Reached {
  const [found, setFound] = useState<{ key: string; is: Reached }>({ key: begun ? key : '', is: 'yes' });
  const is = found.key === key ? found.is : null;
  useEffect(() => {
    if (!told || is === 'yes') return undefined;
    const look = () => {
      const now = unreadBelow(scrollerOf(column.current)) ? 'below' : 'yes';
      // Once it is there, what is asked reaches below the foot itself.
      setFound((before) => (before.key === key && (before.is === 'yes' || before.is === now) ? before : { key, is: now }));
    };
    look();
    return onScroll(column.current, look);
  }, [told, key, is === 'yes']);
  return told ? is : null;
}

/**
 * Brings what is asked to where all of it is in sight. Where it is too high for that: what was told last to the top, or its own head where more choices stand
 * below that; and where not even its first choice would, its question.
 */
function showAsked(asked: HTMLElement | null | undefined, behavior: ScrollBehavior): void {
  const column = asked?.parentElement;
  if (!asked || !column) return;
  const room = column.clientHeight - barHeight();
  if (asked.offsetHeight <= room) {
    asked.scrollIntoView({ block: 'nearest', behavior });
    return;
  }
  // Where it has no bar of its own, and no need of one that leads further, it has that room too.
  const above = 2 * Number.parseFloat(getComputedStyle(asked).scrollMarginTop);
  if (!column.querySelector('.foot-bar') && asked.offsetHeight + above <= column.clientHeight) {
    asked.scrollIntoView({ block: 'start', behavior });
    return;
  }
  const bottoms = [...asked.querySelectorAll('.choice, .ways button')].map((choice) => choice.getBoundingClientRect().bottom);
  const heads = [column.querySelector('.backlog > :last-child') ?? asked, asked];
  const seen = heads.map((head) => bottoms.filter((bottom) => bottom - head.getBoundingClientRect().top + above <= room).length);
  const most = Math.max(...seen);
  const head = most > 0 ? heads[seen.indexOf(most)] : asked.querySelector('h2');
  (head ?? asked).scrollIntoView({ block: 'start', behavior });
}

/** Space shows the rest of the lines, wherever the focus is, unless it is on something that Space presses. */
export function useShowAllKey(waiting: boolean, showAll: () => void): void {
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
