import type { Browser } from '@playwright/test';
import { type Brought, cohort } from '../src/cohort/cohort.ts';
import { readExport } from '../src/cohort/read-export.ts';
import { sitDown } from '../src/cohort/sit-down.ts';
import type { LoadedStory } from '../src/story/loaded-story.ts';
import type { Event } from '../src/session/events.ts';
import { exportOf, playOfNumber } from '../tests/support/exports.ts';

/**
 * How long so many exports take to be read and counted on the page, how much of that its main thread was at work (its own time, whatever else the machine does),
 * how long it did not answer meanwhile, and the same work in Node (its own time as well); in milliseconds.
 */
export type ReadingExports = { exports: number; letters: number; readMs: number; workMs: number; longestMs: number; countedMs: number };

const many = 500;
/** Plays that are really made; the others are these with other dice, as if other people had played alike. */
const made = 40;

/** Drops exports of many plays of a story on the cohort's page. */
export async function measureCohort(browser: Browser, address: string, story: LoadedStory): Promise<ReadingExports> {
  const texts = exportsFrom(Array.from({ length: made }, (_, number) => playOfNumber(story, number)));
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  try {
    await page.goto(`${address}?about=cohort`);
    await page.locator('[data-screen="cohort"]').waitFor();
    const drop = (some: string[]) => page.evaluate(dropAndWait, some);
    // The first drop fetches the story, which 500 files do not make slower.
    await drop(texts.slice(0, 1));
    const cdp = await context.newCDPSession(page);

    await cdp.send('Performance.enable');
    const work = async () =>
      (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN;
    const before = await work();
    const { readMs, longestMs } = await drop(texts);
    const workMs = ((await work()) - before) * 1000;
    return { exports: many, letters: texts.join('').length, readMs, workMs, longestMs, countedMs: countHere(story, texts) };
  } finally {
    await context.close();
  }
}

function exportsFrom(logs: readonly (readonly Event[])[]): string[] {
  return Array.from({ length: many }, (_, number) => {
    const log = (logs[number % logs.length] ?? []).map((event) =>
      event.type === 'session-started' ? { ...event, seed: number + 1 } : event,
    );
    return exportOf(log, `p${number.toString(36)}`);
  });
}

/** Runs in the page: drops files, and waits for the frame that shows all of them. */
async function dropAndWait(texts: string[]): Promise<{ readMs: number; longestMs: number }> {
  const before = document.querySelector('[data-cohort]')?.textContent ?? '';
  let longestMs = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration);
  });
  watch.observe({ type: 'longtask' });
  const dropped = new DataTransfer();
  for (const [at, text] of texts.entries()) dropped.items.add(new File([text], `play-${at}.joined-up.json`));
  const from = performance.now();
  document.querySelector('[data-screen="cohort"]')?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true }));
  for (;;) {
    await new Promise(requestAnimationFrame);
    const status = document.querySelector<HTMLElement>('[data-cohort]');
    if (status?.dataset.cohort === 'read' && status.textContent !== before) break;
  }
  await new Promise(requestAnimationFrame);
  const readMs = performance.now() - from;
  await new Promise((go) => setTimeout(go, 100));
  watch.disconnect();
  return { readMs, longestMs };
}

/** The same without a page: the processor's time of one run, warm. */
function countHere(story: LoadedStory, texts: readonly string[]): number {
  const once = () => {
    const from = process.cpuUsage();
    const brought = texts.flatMap((text, at): Brought[] => {
      const read = readExport(text);
      return read.ok ? [{ name: String(at), kind: 'play', export: read.export, sat: sitDown(story, read.export) }] : [];
    });
    cohort(brought, [story], new Set(), 1);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  once();
  return once();
}
