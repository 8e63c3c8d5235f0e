import { isDark, type Settings } from '../settings.ts';
import { letTurn } from './turn-pages.ts';

/** What in an address leads elsewhere than to a new play of what the page names. */
const elsewhere = ['story', 'seat', 'play', 'debrief', 'rate', 'about'];

/**
 * On a page that holds the beginning of a story: has it stand as these settings want it, from the first frame. Where somebody goes on with a play it is not shown:
 * the page then has `data-goes-on`. Runs at the head, and sees what comes as it comes.
 */
export function suitOpening(settings: Settings, words: URLSearchParams): void {
  const page = document.documentElement.dataset;
  if (elsewhere.some((word) => words.has(word)) || isLeft(page.story, page.seat, words.get('seed'))) page.goesOn = '';
  const suit = () => {
    const main = document.querySelector<HTMLElement>('[data-prepared]');
    if (!main) return;
    main.dataset.sound = settings.sound;
    if (page.goesOn === undefined) letTurn(main);
    if (main.dataset.picture) main.dataset.picture = settings.stage;
    const place = main.querySelector<HTMLElement>('.stage-place');
    if (place && settings.stage === 'off') place.dataset.stage = 'off';
    for (const still of main.querySelectorAll<HTMLImageElement>('img[data-dusk]')) {
      if (settings.stage === 'off' && place) still.remove();
      else if (isDark(settings)) still.setAttribute('src', still.dataset.dusk ?? '');
      delete still.dataset.dusk;
    }
  };
  const watcher = new MutationObserver(suit);
  watcher.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => watcher.disconnect());
}

/** Whether a play from this seat was left in this browser, with these dice if they are named. Its text is only looked through: to read it takes more than the first frame can wait for. */
function isLeft(story = '', seat = '', seed: string | null): boolean {
  const says = [`"story":"${story}"`, `"seats":["${seat}"]`, ...(seed ? [`"seed":${seed},`] : [])];
  try {
    return Object.entries(localStorage).some(
      ([key, text]) =>
        key.startsWith('joined-up.play.') && says.every((one) => text.includes(one)) && !text.includes('"type":"session-ended"'),
    );
  } catch {
    return false;
  }
}
