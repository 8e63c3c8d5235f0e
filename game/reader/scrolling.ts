import { barHeight } from './foot-bar.tsx';

/** What scrolls the column: itself, or in a very low window the page. */
export const scrollerOf = (column: HTMLElement | null) =>
  column && column.scrollHeight > column.clientHeight + 1 ? column : (document.scrollingElement as HTMLElement | null);

/** Less than the height of a line, in px. */
const lessThanALine = 20;

/** Whether a line lies below the foot of what scrolls. */
export const unreadBelow = (scroller: HTMLElement | null) =>
  scroller !== null && scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight > lessThanALine;

/** Hears of every scroll and every change of size. Gives the way to stop. */
export function onScroll(heard: () => void): () => void {
  // Scrolling does not bubble; it is seen on its way down.
  addEventListener('scroll', heard, { capture: true, passive: true });
  addEventListener('resize', heard);
  return () => {
    removeEventListener('scroll', heard, { capture: true });
    removeEventListener('resize', heard);
  };
}

/** A page on, with a few lines of this one still in sight. */
export function pageDown(column: HTMLElement | null): void {
  const scroller = scrollerOf(column);
  scroller?.scrollBy({ top: (scroller.clientHeight - barHeight) * 0.8 });
}
