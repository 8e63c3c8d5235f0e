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

/** What is pressed next: the button of the step, or where the press itself decides, the choices. */
const next = '.foot-bar .button, .asks [data-choice], .ways button';

/**
 * Expects, in one of the nine windows (`at`, counted round), the button of the step to lie in the window with its middle uncovered; where the step has none, one of
 * its choices. Leaves the window as it was.
 */
export async function expectInSight(page: Page, at: number): Promise<void> {
  const before = page.viewportSize();
  const [width, height, textSize] = windows[at % windows.length] as (typeof windows)[number];
  await page.evaluate(keepRoom, textSize);
  // Text that grows is no new window, and what is asked is brought back where the window is a new one.
  if (before?.width === width) {
    await page.setViewportSize({ width: width - 1, height });
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }
  await page.setViewportSize({ width, height });
  const hidden = await page.evaluate(notInSight, next);
  await page.evaluate(keepRoom, 0);
  if (before) await page.setViewportSize(before);
  expect(hidden, `what is pressed next and is not in sight at ${width}x${height}, text ${textSize}`).toBe('');
}

/** Runs in the page: sets the size of text (0: as it was), and keeps the place of the picture free where a play goes without it: it leaves the words least room. */
function keepRoom(textSize: number): void {
  document.documentElement.style.setProperty('--text-scale', String(textSize || 1));
  const [was, is] = textSize ? ['off', 'kept'] : ['kept', 'off'];
  for (const name of ['data-picture', 'data-stage'])
    for (const element of document.querySelectorAll(`[${name}="${was}"]`)) element.setAttribute(name, is as string);
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
