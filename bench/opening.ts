import type { Browser } from '@playwright/test';
import { median } from './figures.ts';
import { type Condition, noted, visit } from './visit.ts';

/** Milliseconds from the start of the navigation, medians over fresh visitors. */
export type Opening = { firstPaintMs: number; firstChoiceMs: number };

/** Opens a page for `times` fresh visitors. First paint is the browser's own first-contentful-paint. */
export async function measureOpening(browser: Browser, address: string, condition: Condition, times: number): Promise<Opening> {
  const paints: number[] = [];
  const choices: number[] = [];
  for (let visitor = 0; visitor < times; visitor++) {
    const { page, end } = await visit(browser, address, condition);
    paints.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN));
    choices.push((await noted(page)).firstChoiceMs ?? Number.NaN);
    await end();
  }
  return { firstPaintMs: median(paints), firstChoiceMs: median(choices) };
}
