import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** The nine windows in which the next thing to press must be in sight: width, height and text size. */
const windows: [width: number, height: number, textSize: number][] = [
  [1280, 720, 1],
  [1366, 650, 1],
  [1366, 768, 1],
  [1440, 900, 1],
  [1920, 950, 1],
  [1024, 500, 1],
  [390, 844, 1],
  [320, 568, 1],
  [1280, 720, 1.45],
];

/** How many windows there are. */
export const windowCount = windows.length;

/** What is pressed next: the button of the step, or where the press itself decides, the choices; a bar that says there is more below stands for neither. */
const next = '.foot-bar .button:not([data-action="more-below"]), .asks [data-choice], .ways button';

/**
 * Gives the page one of the nine windows (`at`, counted round), and what to add to its address for the size of its text. Where a play goes without the picture its
 * place is kept free: it leaves the words least room.
 */
export async function windowOf(page: Page, at: number): Promise<string> {
  await page.addInitScript(keepRoom);
  const [width, height, textSize] = windows[at % windows.length] as (typeof windows)[number];
  await page.setViewportSize({ width, height });
  return `&textSize=${textSize}`;
}

/**
 * Expects the button of the step to lie in the window with its middle uncovered; where the step has none, one of its choices.
 */
export async function expectInSight(page: Page): Promise<void> {
  const words = `what is pressed next and is not in sight in ${JSON.stringify(page.viewportSize())}`;
  // What is asked is brought to where it can be seen a moment after it was drawn.
  await expect.poll(() => page.evaluate(notInSight, next), { message: words, timeout: 3000 }).toBe('');
}

/** Runs in the page before its scripts: the place of a picture that is off counts as kept from then on. */
function keepRoom(): void {
  const keep = () => {
    for (const name of ['data-picture', 'data-stage'])
      for (const place of document.querySelectorAll(`[${name}="off"]`)) place.setAttribute(name, 'kept');
  };
  new MutationObserver(keep).observe(document, { subtree: true, childList: true, attributeFilter: ['data-picture', 'data-stage'] });
}

/** Runs in the page: the words of what is out of sight, '' where something to press next is in sight. */
async function notInSight(next: string): Promise<string> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const all = [...document.querySelectorAll<HTMLElement>(next)];
  const bar = all.filter((one) => one.closest('.foot-bar'));
  const wanted = bar.length > 0 ? bar : all;
  const isSeen = (one: HTMLElement) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight && one.contains(document.elementFromPoint(x, y));
  };
  const isFine = bar.length > 0 ? bar.every(isSeen) : all.some(isSeen);
  const [first] = wanted.filter((one) => !isSeen(one));
  return isFine ? '' : first ? `${first.innerText.slice(0, 40)} ${JSON.stringify(first.getBoundingClientRect())}` : 'nothing to press';
}
