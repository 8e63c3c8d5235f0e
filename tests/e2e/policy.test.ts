import type { Page } from '@playwright/test';
import { serve } from '../../bench/serve.ts';
import { contentPolicy, securityHeaders } from '../../src/lib/security-headers.ts';
import { playToTheEnd, takeStep } from './support/player.ts';
import { expect, test } from './support/test.ts';

// What a server sends with a page is seen in a window that has not been there before.
test.use({ reuseContext: false });

const inFirefoxToo = { tag: '@firefox' };

test('every screen works under the policy, the stage and sound with them', inFirefoxToo, async ({ page }) => {
  await page.goto('./');
  await page.locator('[data-screen="home"]').waitFor();
  await page.locator('[data-action="evidence"]').click();
  await page.locator('[data-screen="evidence"]').waitFor();
  await page.goto('./?story=bath-time&pace=all&sound=on');
  await page.locator('[data-seat="tomasz"]').click();
  await expect(page.locator('[data-stage="on"] canvas')).toBeVisible();
  await page.locator('[data-action="settings"]').click();
  await page.locator('[data-screen="settings"]').getByText('Dark', { exact: true }).click();
  await page.locator('[data-action="close"]').click();
  await playToTheEnd(page, { picks: [1, 0], hands: 'quick', share: 'all' });
  await page.locator('[data-action="debrief"]').click();
  await page.locator('.path-map').waitFor({ state: 'attached' });
});

test("a story of one's own is read by the worker and played under the policy", inFirefoxToo, async ({ page }) => {
  await page.goto('./?about=own-story&pace=all');
  const ink =
    'A kettle. #scene: team-room #alt: A kettle.\n* [Tea #id: tea]\n* [Coffee #id: coffee]\n- It is poured. #ending: poured\n-> END\n';
  await page.locator('[data-own="files"]').setInputFiles({ name: 'kettle.ink', mimeType: 'text/plain', buffer: Buffer.from(ink) });
  await page.locator('[data-action="play-own"]').click();
  await page.locator('[data-screen="seat"] [data-seat]').first().click();
  await page.locator('[data-choice="tea"]').click();
  await takeStep(page);
  await expect(page.locator('[data-ending]')).toBeVisible();
});

test('the policy goes with every file, and stands in the page for servers that send no headers', async ({ page, request }) => {
  const answer = await page.goto('./');
  const script = await page.locator('script[type="module"]').getAttribute('src');
  for (const headers of [answer?.headers() ?? {}, (await request.get(`./${script}`)).headers()])
    for (const [name, value] of Object.entries(securityHeaders())) expect(headers[name.toLowerCase()]).toBe(value);
  expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toBe(contentPolicy);
});

test.describe('on a server that sends no headers', () => {
  test.use({
    expectedErrors: [/Content Security Policy|requires 'Trusted|Refused by (style-src-elem|require-trusted-types-for)/],
  });

  test('the page alone refuses script, style, mark-up and workers that are not its own', async ({ page }) => {
    const copy = await serve('dist');
    await page.goto(copy.address);
    await page.locator('[data-screen="home"]').waitFor();
    expect(await page.evaluate(tryWhatIsRefused)).toEqual([]);
    // The server goes when nothing is asked of it any more.
    await page.waitForLoadState('networkidle');
    copy.close();
  });
});

/** Runs in the page. Gives what should have been refused and was not. */
async function tryWhatIsRefused(): Promise<string[]> {
  const done: string[] = [];
  const put = (tag: 'script' | 'style', text: string) =>
    document.head.append(Object.assign(document.createElement(tag), { textContent: text }));
  const throws = (work: () => unknown) => {
    try {
      work();
      return false;
    } catch {
      return true;
    }
  };
  if (!throws(() => put('script', 'document.title = "taken over"')) && document.title === 'taken over') done.push('script in the page');
  put('style', 'body { color: rgb(1, 2, 3) }');
  if (getComputedStyle(document.body).color === 'rgb(1, 2, 3)') done.push('style in the page');
  if (!throws(() => Object.assign(document.createElement('p'), { innerHTML: '<b>text</b>' }))) done.push('mark-up from text');
  if (!throws(() => new Worker(`${location.origin}/assets/worker.js`))) done.push('a worker by its mere address');
  if (!throws(() => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))))) done.push('a worker made of text');
  return done;
}

for (const [kept, system, paper] of [
  ['dark', 'light', 'rgb(20, 27, 35)'],
  ['light', 'dark', 'rgb(236, 229, 215)'],
] as const) {
  test(`a page kept ${kept} is ${kept} from its first frame, where the system is ${system}`, inFirefoxToo, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.goto('./');
    await page.evaluate((theme) => localStorage.setItem('joined-up.settings', JSON.stringify({ theme, textSize: 1.45 })), kept);
    await page.addInitScript(noteFrames);
    await comesLate(page, /first-paint-[\w-]+\.js$/, 300);
    await comesLate(page, /index-[\w-]+\.js$/, 900);
    await page.goto('./');
    await page.locator('[data-screen="home"]').waitFor();
    const { frames } = await notedFrames(page);
    expect(frames.length).toBeGreaterThan(3);
    expect(new Set(frames)).toEqual(new Set([`${paper} 1.45`]));
  });
}

/** The page has to stand there without a script for some frames. */
const comesLate = (page: Page, script: RegExp, ms: number) =>
  page.route(script, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    await route.continue();
  });

type Noted = { frames: string[] };

/** Runs in the page: notes at the end of the page's text, and before every frame that shows words, the colour of the paper and the scale of the text. */
function noteFrames(): void {
  const noted: Noted = { frames: [] };
  Object.assign(window, { noted });
  const note = () => {
    const style = getComputedStyle(document.documentElement);
    if (document.querySelector('h1')) noted.frames.push(`${style.backgroundColor} ${style.getPropertyValue('--text-scale').trim()}`);
  };
  const eachFrame = () => {
    note();
    requestAnimationFrame(eachFrame);
  };
  document.addEventListener('DOMContentLoaded', note);
  requestAnimationFrame(eachFrame);
}

const notedFrames = (page: Page) => page.evaluate(() => (window as unknown as { noted: Noted }).noted);
