import type { Browser, CDPSession, Page } from '@playwright/test';

/** How fast the reader's machine and line are. */
export type Condition = 'unthrottled' | 'slow';

/** A fresh visitor with an empty cache, at 1280 by 720. */
export type Visit = { page: Page; cdp: CDPSession; end(): Promise<void> };

/**
 * What the page notes about itself, from before its first script: when words of the story first stood on the screen, when something to press that goes on did (a choice, or the turn of a page), when the game itself and its stage did, how long words took to follow a press,
 * every task of over 50 ms, and each press, with whether it put something forward.
 */
export type Noted = {
  firstWordsMs: number | null;
  firstChoiceMs: number | null;
  gameMs: number | null;
  stageMs: number | null;
  pressesMs: number[];
  tasks: { at: number; ms: number }[];
  presses: { at: number; reveals: boolean }[];
};

/** DevTools' own "Slow 4G": 562.5 ms a round trip, 1.44 Mbit/s down, 0.675 Mbit/s up. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** Opens a page under a condition and waits until it has loaded and something that goes on stands on it. */
export async function visit(browser: Browser, address: string, condition: Condition): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.addInitScript(noteItself);
  if (condition === 'slow') {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', slow4G);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(address);
  await page.waitForFunction(() => (window as unknown as { noted: Noted }).noted.firstChoiceMs !== null);
  return { page, cdp, end: () => context.close() };
}

/** Waits until the game itself stands on the page. */
export const gameStands = (page: Page) => page.waitForFunction(() => (window as unknown as { noted: Noted }).noted.gameMs !== null);

export const noted = (page: Page) => page.evaluate(() => (window as unknown as { noted: Noted }).noted);

/** Runs in the page. A thing counts as seen once the frame that holds it has been handed over for painting. */
function noteItself(): void {
  const own: Noted = { firstWordsMs: null, firstChoiceMs: null, gameMs: null, stageMs: null, pressesMs: [], tasks: [], presses: [] };
  (window as unknown as { noted: Noted }).noted = own;
  const painted = (then: (at: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  const asked = '[data-choice], [data-action="share"], [data-action="next"]:enabled';
  let wordsSeen = false;
  let choiceSeen = false;
  let gameSeen = false;
  let pressedAt: number | null = null;
  addEventListener(
    'click',
    (event) => {
      pressedAt = event.timeStamp;
      const reveals = event.target instanceof Element && event.target.closest('[data-action="settle"]') !== null;
      own.presses.push({ at: event.timeStamp, reveals });
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) own.tasks.push({ at: startTime, ms: duration });
  }).observe({ type: 'longtask' });
  // What one has done oneself, and a card that is turned, are words too.
  const words = '[data-line], .backlog > .pick';
  // Lines that are put away are written anew among those said earlier: nobody waits for these.
  const hasWords = (node: Node) =>
    node instanceof Element && !node.closest('.earlier') && (node.matches(words) || node.querySelector(words) !== null);
  const stage = new MutationObserver(() => {
    if (!document.querySelector('[data-stage="on"]')) return;
    stage.disconnect();
    painted((at) => {
      own.stageMs = at;
    });
  });
  stage.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-stage'] });
  new MutationObserver((changes) => {
    if (!wordsSeen && document.querySelector('[data-line]')?.textContent?.trim()) {
      wordsSeen = true;
      painted((at) => {
        own.firstWordsMs = at;
      });
    }
    if (!choiceSeen && document.querySelector(asked)) {
      choiceSeen = true;
      painted((at) => {
        own.firstChoiceMs = at;
      });
    }
    if (!gameSeen && document.querySelector('[data-screen="story"]')) {
      gameSeen = true;
      painted((at) => {
        own.gameMs = at;
      });
    }
    if (pressedAt !== null && changes.some((change) => [...change.addedNodes].some(hasWords))) {
      const from = pressedAt;
      pressedAt = null;
      painted((at) => own.pressesMs.push(at - from));
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
}
