import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands, a sentence for each: by all its rules, or by those of colours alone. */
export async function axeFindings(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(
    async (runOnly) => {
      const { axe: checker } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
      };
      const { violations } = await checker.run({ runOnly, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`);
    },
    rules === 'all' ? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] : ['color-contrast'],
  );
}

/** What axe finds on the page in its light theme by all its rules, and in the others by those of colours, which are what another theme changes. The theme is light again afterwards. */
export async function findingsInAnyTheme(page: Page): Promise<string[]> {
  const found = await axeFindings(page);
  for (const theme of ['dark', 'contrast', 'light']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    if (theme !== 'light') found.push(...(await axeFindings(page, 'colours')).map((finding) => `in the ${theme} theme: ${finding}`));
  }
  return found;
}
