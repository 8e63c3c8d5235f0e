import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { whenIdle } from '../when-idle.ts';
import { focusOn } from './focus.ts';
import { onScroll, scrollerOf } from './scrolling.ts';

type Column = { current: HTMLElement | null };

/** The lines of a backlog before `from` are not laid out unless they are `shown`. */
export type Earlier = { from: number; shown: boolean; show(): void };

/** How long nothing may have moved before lines are put away, in ms. */
const stillMs = 700;

/** Fewer lines than this are not worth putting away; more at once would take so long that a press might wait for it. */
const fewestLines = 4;
const mostLines = 12;

/**
 * Puts away the lines that are far above what is in sight, so that an answer comes as fast late in a story as early. They come back before
 * somebody has scrolled up to them, when they are asked for, and where the browser's own search finds something in them. `visible`: how many pieces are told.
 */
export function useEarlier(column: Column, visible: number): Earlier {
  const [now, put] = useState({ from: 0, shown: true });
  const latest = useRef(now);
  const lastTop = useRef<number | null>(null);
  const change = useCallback((from: number, shown: boolean) => {
    lastTop.current = lastLine(column)?.getBoundingClientRect().top ?? null;
    latest.current = { from, shown };
    put(latest.current);
  }, []);
  const bringBack = useCallback(() => change(latest.current.from, true), []);

  useLayoutEffect(() => {
    // What is in sight stays where it is.
    const last = lastLine(column);
    const moved = last && lastTop.current !== null ? last.getBoundingClientRect().top - lastTop.current : 0;
    lastTop.current = null;
    if (Math.abs(moved) > 1) scrollerOf(column.current)?.scrollBy({ top: moved, behavior: 'instant' });
  }, [now]);

  useEffect(() => {
    if (visible < latest.current.from) change(0, true);
    return onceStill(column, () => {
      const { from, shown } = latest.current;
      const cut = cutIn(column, latest.current);
      if (cut >= (shown ? Math.max(from, fewestLines) : from + fewestLines)) change(Math.min(cut, from + mostLines), false);
    });
  }, [visible, now]);

  useEffect(() => {
    if (now.shown) return undefined;
    const at = column.current;
    const look = () => {
      const more = at?.querySelector('.earlier-more');
      if (!more || more.contains(document.activeElement)) return;
      const { top, height } = sightOf(at);
      if (more.getBoundingClientRect().bottom > top - height / 2) bringBack();
    };
    const deaf = onScroll(at, look);
    at?.addEventListener('beforematch', bringBack);
    return () => {
      deaf();
      at?.removeEventListener('beforematch', bringBack);
    };
  }, [now.shown]);

  const show = useCallback(() => {
    bringBack();
    // The button has gone, and the focus with it.
    requestAnimationFrame(() => focusOn(column.current?.querySelector<HTMLElement>('.earlier > :last-child')));
  }, []);
  return { from: Math.min(now.from, visible), shown: now.shown, show };
}

/** The piece at an index of the backlog, whether it was put away or not. */
export const pieceAt = (column: HTMLElement | null, index: number) =>
  column?.querySelectorAll<HTMLElement>('.earlier > *, .backlog > *')[index];

const lastLine = (column: Column) => column.current?.querySelector('.backlog > :last-child');

/** Where what can be seen of the column begins, and how high it is, in px of the window. */
function sightOf(column: HTMLElement | null): { top: number; height: number } {
  const scroller = scrollerOf(column);
  if (!scroller || scroller === document.scrollingElement) return { top: 0, height: innerHeight };
  return { top: scroller.getBoundingClientRect().top, height: scroller.clientHeight };
}

/** How many screenfuls stay above what can be seen. */
const keptAbove = 1.5;

/** How many lines, from the first, lie far above what can be seen; none that hold the focus or a selection. A speaker is not parted from what they say. */
function cutIn(column: Column, { from, shown }: { from: number; shown: boolean }): number {
  const lines = [...(column.current?.querySelectorAll(shown ? '.earlier > *, .backlog > *' : '.backlog > *') ?? [])];
  const { top, height } = sightOf(column.current);
  const selection = getSelection();
  const isHeld = (line: Element) =>
    line.contains(document.activeElement) || (selection !== null && !selection.isCollapsed && selection.containsNode(line, true));
  let cut = lines.findIndex((line) => line.getBoundingClientRect().bottom > top - keptAbove * height || isHeld(line));
  while (cut > 0 && lines[cut]?.matches('.goes-on')) cut--;
  return (shown ? 0 : from) + Math.max(0, cut);
}

/** Does something each time the column has not been moved for a while and the page has nothing better to do. Gives the way to stop. */
function onceStill(column: Column, run: () => void): () => void {
  let stopped = false;
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => whenIdle(() => stopped || run()), stillMs);
  };
  wait();
  const deaf = onScroll(column.current, wait);
  return () => {
    stopped = true;
    clearTimeout(timer);
    deaf();
  };
}
