import { turnedIn } from './opening/turn-pages.ts';
import { scrollerOf } from './reader/scrolling.ts';

let stood: number | null = null;

/**
 * Where the page is one of a story's own, such as `whose-job.dev.html`, puts the ordinary address in its place: from then on everything goes as if one had come
 * by that. What the words after `?` name goes before what the page names.
 */
export function takeOwnAddress(): void {
  const page = document.documentElement.dataset;
  const { story, seat, goesOn } = page;
  if (!story) return;
  delete page.story;
  delete page.seat;
  const words = new URLSearchParams(location.search);
  const isNamed = words.has('story') || words.has('about');
  const own = isNamed ? {} : { story, ...(seat && { seat }) };
  stood = !isNamed && seat && goesOn === undefined ? 0 : null;
  const text = new URLSearchParams({ ...own, ...Object.fromEntries(words) }).toString();
  history.replaceState(history.state, '', `./${text && `?${text}`}`);
}

/** Has `draw` put the game in the place of what stood there: whoever has read on in it stays where they are. */
export function replaceStanding(place: HTMLElement, draw: () => void): void {
  const column = () => place.querySelector<HTMLElement>('.reader');
  const read = scrollerOf(column())?.scrollTop ?? 0;
  if (stood !== null) stood = turnedIn(place.querySelector('main'));
  place.replaceChildren();
  draw();
  if (read > 0) scrollerOf(column())?.scrollTo(0, read);
}

/** How many pages of the opening had been turned in the page before the game came; null where none of it stood there. Said once: what is played later in this window did not. */
export function openingStood(): number | null {
  const was = stood;
  stood = null;
  return was;
}
