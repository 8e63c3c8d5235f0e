import type { Browser } from '@playwright/test';
import { median } from './figures.ts';
import { type Condition, gameStands, type Noted, noted, visit } from './visit.ts';

/** Milliseconds from the start of the navigation, medians over fresh visitors. */
export type Opening = { firstPaintMs: number; firstWordsMs: number; firstChoiceMs: number; gameMs: number | null };

/** Opens a page for `times` fresh visitors. First paint is the browser's own first-contentful-paint; `gameMs` is when the game itself stands there, null for other pages. */
export async function measureOpening(
  browser: Browser,
  address: string,
  condition: Condition,
  times: number,
  isGame: boolean,
): Promise<Opening> {
  const paints: number[] = [];
  const words: number[] = [];
  const choices: number[] = [];
  const games: number[] = [];
  for (let visitor = 0; visitor < times; visitor++) {
    const { page, end } = await visit(browser, address, condition);
    paints.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN));
    if (isGame) await gameStands(page);
    const { firstWordsMs, firstChoiceMs, gameMs } = await noted(page);
    words.push(firstWordsMs ?? Number.NaN);
    choices.push(firstChoiceMs ?? Number.NaN);
    games.push(gameMs ?? Number.NaN);
    await end();
  }
  return {
    firstPaintMs: median(paints),
    firstWordsMs: median(words),
    firstChoiceMs: median(choices),
    gameMs: isGame ? median(games) : null,
  };
}

/** Milliseconds from the start of the navigation to the stage in place of its still; the median over fresh visitors. */
export async function measureStageShown(browser: Browser, address: string, condition: Condition, times: number): Promise<number> {
  const shown: number[] = [];
  for (let visitor = 0; visitor < times; visitor++) {
    const { page, end } = await visit(browser, address, condition);
    await page.waitForFunction(() => (window as unknown as { noted: Noted }).noted.stageMs !== null);
    shown.push((await noted(page)).stageMs ?? Number.NaN);
    await end();
  }
  return median(shown);
}
