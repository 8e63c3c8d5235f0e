import type { Browser, Page } from '@playwright/test';
import { doOne } from '../tests/e2e/support/player.ts';
import { median } from './figures.ts';
import { atRest, stageHasCome } from './stage-hook.ts';
import { type Condition, gameStands, type Noted, noted, visit } from './visit.ts';

/**
 * Milliseconds from a press, by mouse, to the frame that holds the next words, with the game's settings as they are when nobody has changed them; `allAtOnceMs`:
 * with every line of a turn shown at once. The longest task of the main thread between the first press and the end, in the whole play and while proposals are
 * turned (from the press that puts one forward to the next press; null where nothing is put forward); tasks of up to 50 ms count as 0. What is told at once
 * and tasks are those of a second play that presses from within the page: to move a pointer and to aim is work too, and not the page's.
 */
export type Answering = {
  medianMs: number;
  worstMs: number;
  presses: number;
  allAtOnceMs: number;
  longestTaskMs: number;
  revealTaskMs: number | null;
};

type Kind = 'game' | 'game with stage' | 'bare';
type Hands = 'quick' | 'mouse';

const mostSteps = 300;

/** How long the page is left alone after each thing that is done: to look at it is work too, and not the page's. */
const pauseMs = 200;

/** Plays a story twice to its end: at the page's own pace, and with every line at once. Where there is a stage, it has come and is at rest before each press. */
export async function measureAnswering(browser: Browser, address: string, condition: Condition, kind: Kind): Promise<Answering> {
  const { pressesMs } = await play(browser, address, condition, kind, 'mouse');
  const { tasks, presses, pressesMs: allAtOnceMs } = await play(browser, `${address}&pace=all`, condition, kind, 'quick');
  const since = presses[0]?.at ?? 0;
  const longest = (from: number, to: number) => Math.max(0, ...tasks.filter(({ at }) => at >= from && at < to).map(({ ms }) => ms));
  const reveals = presses.flatMap(({ at, reveals }, place) =>
    reveals ? [longest(at, presses[place + 1]?.at ?? Number.POSITIVE_INFINITY)] : [],
  );
  return {
    medianMs: median(pressesMs),
    worstMs: Math.max(...pressesMs),
    presses: pressesMs.length,
    allAtOnceMs: median(allAtOnceMs),
    longestTaskMs: longest(since, Number.POSITIVE_INFINITY),
    revealTaskMs: reveals.length > 0 ? Math.max(...reveals) : null,
  };
}

async function play(browser: Browser, address: string, condition: Condition, kind: Kind, hands: Hands): Promise<Noted> {
  const { page, end } = await visit(browser, address, condition);
  if (kind !== 'bare') await gameStands(page);
  if (kind === 'game with stage') await stageHasCome(page);
  const step = kind === 'bare' ? bareStep : gameStep;
  for (let taken = 0; taken < mostSteps; taken++) {
    await (kind === 'game with stage' ? atRest(page) : page.waitForTimeout(pauseMs));
    if (!(await step(page, taken, hands))) break;
  }
  await page.waitForTimeout(pauseMs);
  const all = await noted(page);
  await end();
  return all;
}

/** Reads on, or answers what is asked; gives false once the story has ended. */
const gameStep = async (page: Page, index: number, hands: Hands): Promise<boolean> => (await doOne(page, index, hands)) !== 'ended';

async function bareStep(page: Page, index: number, hands: Hands): Promise<boolean> {
  const choices = page.locator('[data-choice]');
  const count = await choices.count();
  if (count === 0) return false;
  const choice = choices.nth(index % count);
  await (hands === 'mouse' ? choice.click() : choice.evaluate((button: HTMLElement) => button.click()));
  return true;
}
