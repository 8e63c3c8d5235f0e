import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { build } from 'vite';
import { playUntilAsked } from '../tests/e2e/support/player.ts';
import { atRest, framesDrawn, stageHasCome } from './stage-hook.ts';
import { visit } from './visit.ts';

/** What touching the stage costs: gzipped bytes of the code that follows hands, frames drawn for one drag of a token, and frames in the two seconds after it. */
export type Touching = { bytes: number; framesDragged: number; framesAfter: number };

type Here = { joinedUp: { stage: { where(id: string): { x: number; y: number } | null } } };

const restMs = 2000;
const movesOfDrag = 20;

/** Drags the first token of *Bath time* onto its second card, a move each frame, and counts. */
export async function measureTouching(browser: Browser, address: string): Promise<Touching> {
  const { page, end } = await visit(browser, `${address}?story=bath-time&seat=danny&seed=7&pace=all`, 'unthrottled');
  await stageHasCome(page);
  await playUntilAsked(page, 'instinct');
  await atRest(page);
  const token = await page.locator('[data-answer]').first().getAttribute('data-answer');
  const card = await page.locator('[data-choice]').nth(1).getAttribute('data-choice');
  const spot = async (id: string) => {
    const handle = await page.waitForFunction((wanted) => {
      const at = (window as unknown as Here).joinedUp.stage.where(wanted);
      const box = document.querySelector('.stage')?.getBoundingClientRect();
      return at && box ? { x: at.x + box.left, y: at.y + box.top } : null;
    }, id);
    return (await handle.jsonValue()) as { x: number; y: number };
  };
  const from = await spot(`token ${token}`);
  const to = await spot(`card ${card}`);
  await page.mouse.move(from.x, from.y);
  await atRest(page);
  const before = await framesDrawn(page);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: movesOfDrag });
  await page.mouse.up();
  await atRest(page);
  const framesDragged = (await framesDrawn(page)) - before;
  await page.waitForTimeout(restMs);
  const framesAfter = (await framesDrawn(page)) - before - framesDragged;
  await end();
  return { bytes: await bytesOfHands(), framesDragged, framesAfter };
}

/** The code that only hands need, built by itself. */
async function bytesOfHands(): Promise<number> {
  const own = /stage\/(hands|hit)\.ts$/;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: resolve('game/stage/hands.ts'), formats: ['es'], fileName: 'hands' },
      rolldownOptions: { external: (id) => !own.test(id) },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('Expected what was built, found a watcher.');
  return gzipSync(first.output[0].code, { level: 9 }).length;
}
