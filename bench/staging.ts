import type { Browser, CDPSession } from '@playwright/test';
import { takeStep } from '../tests/e2e/support/player.ts';
import { atRest, type Exposed, framesDrawn, keepPictures, showKept, stageHasCome } from './stage-hook.ts';
import { visit } from './visit.ts';

/** What the stage costs. Script and task are milliseconds of the main thread; heap is bytes of JavaScript in use after a collection. */
export type Staging = {
  drawing: string;
  framesInMotion: number;
  scriptMsPerFrame: number;
  taskMsPerFrame: number;
  framesAtRest: number;
  taskMsPerSecondAtRest: number;
  heapBefore: number;
  heapAfter: number;
};

const restSeconds = 5;
const steps = 12;
const changesInMotion = 20;
export const changesOfPlace = 100;

/** Plays some steps and keeps their pictures; then measures the stage alone while it shows them again, five seconds of rest, and a hundred changes of place. */
export async function measureStage(browser: Browser, address: string): Promise<Staging> {
  const { page, cdp, end } = await visit(browser, address, 'unthrottled');
  await cdp.send('Performance.enable');
  await stageHasCome(page);
  await keepPictures(page);
  for (let step = 0; step < steps && (await takeStep(page, step)); step++) await atRest(page);

  await showKept(page, steps);
  const beforeMotion = await busy(cdp);
  const framesInMotion = await showKept(page, changesInMotion);
  const afterMotion = await busy(cdp);

  await atRest(page);
  const drawnBefore = await framesDrawn(page);
  const beforeRest = await busy(cdp);
  await page.waitForTimeout(restSeconds * 1000);
  const afterRest = await busy(cdp);
  const framesAtRest = (await framesDrawn(page)) - drawnBefore;

  const heapBefore = await heapInUse(cdp);
  await showKept(page, changesOfPlace);
  const heapAfter = await heapInUse(cdp);
  const drawing = await page.evaluate(() => (window as Exposed).joinedUp?.stage.report().drawing ?? '');
  await end();
  return {
    drawing,
    framesInMotion,
    scriptMsPerFrame: (afterMotion.scriptMs - beforeMotion.scriptMs) / framesInMotion,
    taskMsPerFrame: (afterMotion.taskMs - beforeMotion.taskMs) / framesInMotion,
    framesAtRest,
    taskMsPerSecondAtRest: (afterRest.taskMs - beforeRest.taskMs) / restSeconds,
    heapBefore,
    heapAfter,
  };
}

/** How long the main thread has run scripts, and has been busy at all, since the page began. */
async function busy(cdp: CDPSession): Promise<{ scriptMs: number; taskMs: number }> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { scriptMs: seconds('ScriptDuration') * 1000, taskMs: seconds('TaskDuration') * 1000 };
}

async function heapInUse(cdp: CDPSession): Promise<number> {
  for (let collection = 0; collection < 3; collection++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
