import type { Browser, Page } from '@playwright/test';
import { takeStep } from '../tests/e2e/support/player.ts';
import { median } from './figures.ts';
import { atRest, stageHasCome } from './stage-hook.ts';
import { type Condition, gameStands, noted, visit } from './visit.ts';

/**
 * Milliseconds from the press that settles a choice to the frame that holds the next words; and the longest task of the main thread between the first press and
 * the end, in the whole play and while proposals are turned (from the press that puts one forward to the next press; null where nothing is put forward). Tasks of up to 50 ms count as 0.
 */
export type Answering = { medianMs: number; worstMs: number; presses: number; longestTaskMs: number; revealTaskMs: number | null };

const mostSteps = 60;
const pauseMs = 200;

/** Plays a story once to its end. Where there is a stage, it has come and is at rest before each press. */
export async function measureAnswering(
  browser: Browser,
  address: string,
  condition: Condition,
  kind: 'game' | 'game with stage' | 'bare',
): Promise<Answering> {
  const { page, end } = await visit(browser, address, condition);
  const staged = kind === 'game with stage';
  if (kind !== 'bare') await gameStands(page);
  if (staged) await stageHasCome(page);
  const step = kind === 'bare' ? bareStep : takeStep;
  for (let taken = 0; taken < mostSteps; taken++) {
    await (staged ? atRest(page) : page.waitForTimeout(pauseMs));
    if (!(await step(page, taken))) break;
  }
  await page.waitForTimeout(pauseMs);
  const { pressesMs, tasks, presses } = await noted(page);
  await end();
  const since = presses[0]?.at ?? 0;
  const longest = (from: number, to: number) => Math.max(0, ...tasks.filter(({ at }) => at >= from && at < to).map(({ ms }) => ms));
  const reveals = presses.flatMap(({ at, reveals }, place) =>
    reveals ? [longest(at, presses[place + 1]?.at ?? Number.POSITIVE_INFINITY)] : [],
  );
  return {
    medianMs: median(pressesMs),
    worstMs: Math.max(...pressesMs),
    presses: pressesMs.length,
    longestTaskMs: longest(since, Number.POSITIVE_INFINITY),
    revealTaskMs: reveals.length > 0 ? Math.max(...reveals) : null,
  };
}

async function bareStep(page: Page, index: number): Promise<boolean> {
  const choices = page.locator('[data-choice]');
  const count = await choices.count();
  // Pressed as the game is, without a pointer.
  if (count > 0) await choices.nth(index % count).evaluate((button: HTMLElement) => button.click());
  return count > 0;
}
