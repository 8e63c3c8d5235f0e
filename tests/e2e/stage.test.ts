import type { Page } from '@playwright/test';
import { playToTheEnd, readOn, savedLog, takeStep } from './support/player.ts';
import { expect, test } from './support/test.ts';

const story = './?story=whose-job&seat=rhona&seed=7&pace=all';
const place = '.stage-place';

/** Makes the software graphics of a test machine look like hardware, so that the stage is drawn by WebGL. */
async function pretendHardware(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, kind: string, options?: object) => unknown;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, options?: object) {
      return getContext.call(this, kind, { ...options, failIfMajorPerformanceCaveat: false });
    } as typeof HTMLCanvasElement.prototype.getContext;
    const getParameter = WebGLRenderingContext.prototype.getParameter;
    WebGLRenderingContext.prototype.getParameter = function (name: number) {
      return name === 0x9246 || name === this.RENDERER ? 'Pretended hardware' : getParameter.call(this, name);
    };
  });
}

/** Goes on until the story is in another room than the one given; gives that room. */
async function goElsewhere(page: Page, from: string): Promise<string> {
  for (let step = 0; step < 40; step++) {
    const room = (await page.locator(place).getAttribute('data-room')) ?? '';
    if (room !== from) return room;
    if (!(await takeStep(page))) break;
  }
  throw new Error(`Expected another room than ${from}.`);
}

const stillShown = (page: Page) => page.locator('.still').getAttribute('src');

test('once the graphics are lost for good, the still is shown and follows the story; when they come back, so does the stage', async ({
  page,
}) => {
  await pretendHardware(page);
  await page.goto(story);
  await expect(page.locator(`${place}[data-stage="on"] canvas`)).toBeVisible();
  const drawn = await page.evaluate(() => {
    const { stage } = (window as unknown as { joinedUp: { stage: { report(): { drawing: string } } } }).joinedUp;
    return stage.report().drawing;
  });
  expect(drawn).toBe('hardware');
  await page.evaluate(() => {
    const gl = document.querySelector<HTMLCanvasElement>('.stage canvas')?.getContext('webgl');
    const graphics = gl?.getExtension('WEBGL_lose_context');
    Object.assign(window, { graphics });
    graphics?.loseContext();
  });
  await expect(page.locator(place)).toHaveAttribute('data-stage', 'still');
  await expect(page.locator('.stage canvas')).toBeHidden();
  const first = (await page.locator(place).getAttribute('data-room')) ?? '';
  const next = await goElsewhere(page, first);
  await expect.poll(() => stillShown(page)).toContain(next);
  await page.evaluate(() => (window as unknown as { graphics: { restoreContext(): void } }).graphics.restoreContext());
  await expect(page.locator(`${place}[data-stage="on"] canvas`)).toBeVisible();
});

test('when a frame cannot be drawn any more, the still takes over and the words go on to the end', async ({ page }) => {
  await page.goto(`${story}&motion=on`);
  await expect(page.locator(`${place}[data-stage="on"] canvas`)).toBeVisible();
  await page.evaluate(() => {
    CanvasRenderingContext2D.prototype.setTransform = () => {
      throw new Error('The memory of the graphics is gone.');
    };
  });
  const first = (await page.locator(place).getAttribute('data-room')) ?? '';
  await takeStep(page);
  await expect(page.locator(place)).toHaveAttribute('data-stage', 'still');
  const next = await goElsewhere(page, first);
  await expect.poll(() => stillShown(page)).toContain(next);
  await playToTheEnd(page, { picks: [0, 1], hands: 'quick', share: 'all' });
  expect((await savedLog(page, 'whose-job')).at(-1)?.type).toBe('session-ended');
  await page.goto('./?story=bath-time&seat=danny&seed=7&pace=all');
  await readOn(page);
});

test('what the system asks for in mid-play is followed at once', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  await page.goto('./?story=whose-job&seat=rhona&seed=7&pace=gentle');
  await expect(page.locator(`${place}[data-stage="on"]`)).toBeVisible();
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const animation = () => page.evaluate(() => getComputedStyle(document.querySelector('.arrives') as Element).animationName);
  const frames = () =>
    page.evaluate(() => (window as unknown as { joinedUp: { stage: { framesDrawn: number } } }).joinedUp.stage.framesDrawn);
  const framesOf = async (steps: number) => {
    const before = await frames();
    for (let step = 0; step < steps; step++) {
      await takeStep(page);
      await page.waitForTimeout(2500);
    }
    return (await frames()) - before;
  };
  expect(await animation()).toBe('arrive');
  // A busy machine draws fewer of them, and not every step changes the picture much.
  expect(await framesOf(2), 'with motion pictures come in many frames').toBeGreaterThan(12);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await animation()).toBe('none');
  expect(await framesOf(1), 'without motion a picture comes at once').toBeLessThan(8);

  expect(await paper()).toBe('rgb(236, 229, 215)');
  const before = await frames();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).toBe('rgb(20, 27, 35)');
  await expect.poll(() => stillShown(page)).toContain('-dusk');
  await expect.poll(frames, 'the stage is drawn anew, by lamplight').toBeGreaterThan(before);

  await page.emulateMedia({ contrast: 'more' });
  expect(await paper()).toBe('rgb(0, 0, 0)');
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  await expect(page.locator('.asks, .foot-bar').first()).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('joined-up.settings')), 'what the system asks is nobody’s setting').toBeNull();
});
