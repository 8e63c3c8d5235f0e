import { afterPaint } from '../after-paint.ts';

/** About as much as the bar at the foot covers, in px: it grows with the text. */
export const barHeight = (): number => 4.5 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** What scrolls the column: itself, or in a very low window the page. */
export const scrollerOf = (column: HTMLElement | null) =>
  column && column.scrollHeight > column.clientHeight + 1 ? column : (document.scrollingElement as HTMLElement | null);

/** Less than the height of a line, in px. */
const lessThanALine = 20;

/** Whether a line, or something to press, lies below the foot of what scrolls or under the bar there. The empty room under it is nothing to scroll to. */
export function unreadBelow(scroller: HTMLElement | null): boolean {
  if (!scroller || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight <= lessThanALine) return false;
  const last = [...scroller.querySelectorAll('.backlog > :last-child, .asks :is(p, li, label, button, input, textarea)')]
    .filter((one) => one.getClientRects().length > 0 && !one.closest('.foot-bar'))
    .at(-1);
  if (!last) return true;
  const foot = Math.min(innerHeight, scroller.getBoundingClientRect().bottom);
  const bar = scroller.querySelector('.foot-bar')?.getBoundingClientRect().top ?? foot;
  return last.getBoundingClientRect().bottom > Math.min(foot, bar) + 2;
}

/** Hears of scrolls, and of changes of size of the window, the column and what is told in it, once the frame that shows them is drawn: to look costs nothing then. Gives the way to stop. */
export function onScroll(column: HTMLElement | null, seen: () => void): () => void {
  let callOff: (() => void) | null = null;
  const heard = () => {
    callOff ??= afterPaint(() => {
      callOff = null;
      seen();
    });
  };
  // Scrolling does not bubble; it is seen on its way down.
  addEventListener('scroll', heard, { capture: true, passive: true });
  addEventListener('resize', heard);
  const sizes = new ResizeObserver(heard);
  for (const one of [column, column?.querySelector('.backlog')]) if (one) sizes.observe(one);
  return () => {
    removeEventListener('scroll', heard, { capture: true });
    removeEventListener('resize', heard);
    sizes.disconnect();
    callOff?.();
  };
}

/** A page on, with a few lines of this one still in sight. */
export function pageDown(column: HTMLElement | null): void {
  const scroller = scrollerOf(column);
  scroller?.scrollBy({ top: (scroller.clientHeight - barHeight()) * 0.8 });
}
