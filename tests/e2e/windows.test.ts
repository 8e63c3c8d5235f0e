import { resolve } from 'node:path';
import { playableSeats } from './support/playable.ts';
import { expectInSight, windowCount, windowOf } from './support/in-sight.ts';
import { playToTheEnd } from './support/player.ts';
import { test } from './support/test.ts';

/*
 * Every seat, in each of the nine windows, on two ways through its story: what is pressed next is in sight at every question. `npm test` plays each seat in one
 * window (plays.test.ts); `.ci/run` plays all of them (`WINDOWS=all`).
 */

const ways = [
  [0, 1, 0, 2, 1, 0, 1],
  [2, 0, 1, 1, 0, 2, 0],
];

if (process.env.WINDOWS === 'all')
  for (const { story, seat, name } of playableSeats(resolve('stories')))
    for (const [way, picks] of ways.entries())
      test(`${name}, way ${way + 1}, with what is pressed next in sight in every window`, async ({ page }) => {
        test.setTimeout(600_000);
        for (let at = 0; at < windowCount; at++) {
          const inWindow = await windowOf(page, at);
          await page.goto(`./?story=${story.id}&seat=${seat}&seed=${7 + way}&pace=all&motion=off&stage=off${inWindow}`);
          await playToTheEnd(page, {
            picks,
            hands: 'quick',
            share: way === 0 ? 'all' : 'none',
            see: async (kind) => (kind === 'more' ? undefined : expectInSight(page)),
          });
        }
      });
