import type { Page } from '@playwright/test';

/** What the game lends to whoever measures it: the live stage, once it has come. */
export type Exposed = {
  joinedUp?: {
    stage: { readonly framesDrawn: number; readonly asleep: boolean; show(picture: object): void; report(): { drawing: string } };
  };
  shown?: object[];
};

const longestWaitMs = 60_000;

/** Waits until the stage has come and drawn its first frame. */
export async function stageHasCome(page: Page): Promise<void> {
  await page.waitForFunction(() => ((window as Exposed).joinedUp?.stage.framesDrawn ?? 0) > 0, null, { timeout: longestWaitMs });
}

/** How many frames the stage has drawn since it came. */
export const framesDrawn = (page: Page) => page.evaluate(() => (window as Exposed).joinedUp?.stage.framesDrawn ?? 0);

/** Waits until the stage has been asleep, and has drawn nothing, for 400 ms. Throws when it does not come to rest within a minute. */
export async function atRest(page: Page): Promise<void> {
  const from = Date.now();
  for (let before = -1; ; ) {
    const { drawn, asleep } = await page.evaluate(() => {
      const stage = (window as Exposed).joinedUp?.stage;
      return { drawn: stage?.framesDrawn ?? 0, asleep: stage?.asleep ?? false };
    });
    if (asleep && drawn === before) return;
    if (Date.now() - from > longestWaitMs) throw new Error('Expected the stage to come to rest within a minute, and it still draws.');
    before = drawn;
    await page.waitForTimeout(400);
  }
}

/** From now on keeps every picture the game shows on its stage, for `showKept`. */
export async function keepPictures(page: Page): Promise<void> {
  await page.evaluate(() => {
    const own = window as Exposed;
    const stage = own.joinedUp?.stage;
    if (!stage) throw new Error('Expected the stage, and it has not come.');
    const show = stage.show;
    const kept: object[] = [];
    own.shown = kept;
    stage.show = (picture) => {
      kept.push(picture);
      show.call(stage, picture);
    };
  });
}

/** Shows `count` of the kept pictures, one after the other and each to its rest, every one as a place of its own. Gives how many frames that drew. */
export function showKept(page: Page, count: number): Promise<number> {
  return page.evaluate(async (times) => {
    const { joinedUp, shown = [] } = window as Exposed;
    const stage = joinedUp?.stage;
    if (!stage || shown.length === 0) throw new Error('Expected a stage and the pictures it was shown, found none.');
    const pictures = [...shown];
    const wait = (delayMs: number) => new Promise((resolve) => setTimeout(resolve, delayMs));
    const first = stage.framesDrawn;
    for (let change = 0; change < times; change++) {
      const before = stage.framesDrawn;
      stage.show({ ...pictures[change % pictures.length], place: 1000 + first + change });
      const givenUpAt = performance.now() + 10_000;
      while ((stage.framesDrawn === before || !stage.asleep) && performance.now() < givenUpAt) await wait(50);
    }
    return stage.framesDrawn - first;
  }, count);
}
