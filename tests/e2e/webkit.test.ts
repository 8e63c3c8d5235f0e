import { expect, test } from '@playwright/test';
import { findWebKit } from '../../tools/setup/webkit.mjs';
import { type Hand, kindsAsked, lookAround, playWith, readKept } from './support/player.ts';
import { startScreen } from './support/screen.ts';
import { type Driver, startDriver } from './support/webdriver.ts';

/** A hand that sees and presses by way of WebDriver. */
const handOf = ({ run, press }: Driver): Hand => ({
  async look() {
    await expect.poll(async () => (await run(lookAround, kindsAsked)).kind, { intervals: [50] }).not.toBeNull();
    return run(lookAround, kindsAsked);
  },
  async press(selector, place) {
    // What is read on to may have gone by itself while the hand is on its way.
    const mayBeGone = selector === kindsAsked.more || selector === kindsAsked.held;
    await press(selector, place).catch((error: unknown) => {
      if (!mayBeGone) throw error;
    });
  },
  handOut: (job, name) => press(`[data-job]:nth-of-type(${job + 1}) label`, name),
});

const count = (selector: string) => document.querySelectorAll(selector).length;

test('Danny plays "Bath time" from its own page in WebKit to the debrief', async ({ baseURL }) => {
  const webkit = findWebKit();
  if (!webkit) throw new Error('Expected WebKit here, since its tests were asked for.');
  const screen = await startScreen(webkit.screen);
  const driver = await startDriver(webkit.driver, { DISPLAY: screen.display });
  try {
    await driver.open(`${baseURL}bath-time.danny.html?seed=7&pace=all&theme=dark`);
    await driver.run(() =>
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        document.documentElement.dataset.refused = `${effectiveDirective} ${blockedURI}`;
      }),
    );
    await playWith(handOf(driver), [0, 1, 0, 2], 'all');
    await expect.poll(() => driver.run(count, '[data-stage="on"] canvas')).toBe(1);
    expect((await driver.run(readKept, 'bath-time'))[0]?.log.at(-1)?.type).toBe('session-ended');
    await driver.press('[data-action="debrief"]');
    await expect.poll(() => driver.run(count, '[data-measure="verdict"]')).toBe(1);
    expect(await driver.run(() => document.documentElement.dataset.refused ?? 'nothing')).toBe('nothing');
  } finally {
    await driver.close();
    screen.close();
  }
});
