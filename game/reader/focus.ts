import { useEffect, useRef } from 'preact/hooks';

/** Moves the focus to a heading, without moving the page. */
export function focusOn(heading: HTMLElement | null | undefined): void {
  if (!heading) return;
  if (heading.tabIndex < 0) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Where somebody wants to be who skips the bar: at what is asked, at the newest line, or at the heading of the page. */
const landings = ['#asks', '.foot-bar button', '.backlog > :last-child', 'main h1', 'main'];

/** Takes the focus, and the eye, past the bar. */
export function skipToPage(): void {
  const found = landings.map((one) => document.querySelector<HTMLElement>(one)).find(Boolean);
  focusOn(found);
  found?.scrollIntoView({ block: 'nearest' });
}

/** How long a screen that is still being fetched is waited for, in ms. */
const patience = 10_000;

/** After a change of screen the focus goes to the heading of the new one as soon as it is there, unless that has put it somewhere itself. */
export function useFocusOfScreen(screen: unknown): void {
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return undefined;
    before.current = screen;
    const arrived = () => {
      const main = document.querySelector('main[data-screen]:not([data-screen="loading"])');
      const heading = main?.querySelector('h1');
      if (!main || !heading) return false;
      const now = document.activeElement;
      if (!main.contains(now) && !now?.closest('dialog')) focusOn(heading);
      return true;
    };
    if (arrived()) return undefined;
    const watcher = new MutationObserver(() => arrived() && watcher.disconnect());
    watcher.observe(document.body, { childList: true, subtree: true });
    const stop = setTimeout(() => watcher.disconnect(), patience);
    return () => {
      clearTimeout(stop);
      watcher.disconnect();
    };
  }, [screen]);
}
