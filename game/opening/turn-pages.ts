import { pageWords } from './page-words.ts';
import { pageDown, scrollerOf, unreadBelow } from '../reader/scrolling.ts';

/** What is said while the game is being fetched, once there is nothing more to read. */
export const opening = 'The game is opening…';

/** Lets somebody read on in an opening that stands in the page: its button turns the pages that are at hand, as the game's own will. */
export function letTurn(main: HTMLElement): void {
  const parts = partsOf(main);
  if (!parts || parts.pages.length === 0 || !parts.button.disabled) return;
  parts.button.disabled = false;
  parts.status.textContent = '';
  parts.button.addEventListener('click', () => press(main));
}

/** Goes on to what is below the foot of the column, or else to the next page; after the last one the page says that the game is opening. */
function press(main: HTMLElement): void {
  const { column, pages, button, status } = partsOf(main) ?? {};
  const [next, ...later] = pages ?? [];
  if (!column || !next || !button || !status) return;
  if (unreadBelow(scrollerOf(column))) {
    pageDown(column);
    return;
  }
  const first = next.content.firstElementChild as HTMLElement | null;
  column.querySelector('.backlog')?.append(next.content);
  next.remove();
  main.dataset.turned = String(turnedIn(main) + 1);
  const cue = main.querySelector<HTMLElement>('[data-of]');
  if (cue) cue.textContent = pageWords(turnedIn(main) + 1, Number(cue.dataset.of));
  first?.scrollIntoView({ block: 'start' });
  if (later.length > 0 || !first) return;
  button.disabled = true;
  status.textContent = opening;
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
}

/** How many pages have been turned in what stands in the page. */
export const turnedIn = (main: HTMLElement | null): number => Number(main?.dataset.turned ?? 0);

function partsOf(main: HTMLElement) {
  const column = main.querySelector<HTMLElement>('.reader');
  const button = main.querySelector<HTMLButtonElement>('.foot-bar button');
  const status = main.querySelector<HTMLElement>('.foot-bar [role="status"]');
  return column && button && status && { column, button, status, pages: [...main.querySelectorAll('template')] };
}
