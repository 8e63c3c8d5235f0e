import type { Page } from '@playwright/test';
import type { Event } from '../../../src/session/events.ts';
import { writeSave } from '../../../src/session/saves.ts';
import { compileStory } from '../../../tools/compile.ts';
import { playBy } from '../../support/play.ts';

/** The id of a play that was laid into a browser. */
export const laidPlay = 'laid';

/** The log of a play of a story from one seat: whole, or its first answers only. The core makes it, as it would from the same answers in a page. */
export function playedLog(id: string, seat: string, answers = 200): Event[] {
  const { story } = compileStory(`stories/${id}`);
  if (!story) throw new Error(`Expected "${id}" to compile.`);
  return playBy(
    story,
    seat,
    Array.from({ length: answers }, (_, at) => at % 2),
  );
}

/** Lays a play into the browser's storage, as somebody has left it there: for tests whose matter begins after a play. Gives its log. */
export async function layPlay(page: Page, id: string, seat: string, answers?: number): Promise<Event[]> {
  const log = playedLog(id, seat, answers);
  await lay(page, [[laidPlay, log]]);
  return log;
}

/** Lays plays into the browser's storage under these ids, the last of them the latest. */
export async function lay(page: Page, plays: readonly [play: string, log: readonly Event[]][]): Promise<void> {
  const kept = plays.map(([play, log], at) => [`joined-up.play.${play}`, writeSave({ play, order: at + 1, log })] as const);
  await openNothing(page);
  await page.evaluate((all) => {
    for (const [key, text] of all) localStorage.setItem(key, text);
  }, kept);
}

/** Opens a page of this site that runs nothing, where the browser's storage is at hand. */
export async function openNothing(page: Page): Promise<void> {
  await page.route('**/nothing', (route) => route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }));
  await page.goto('./nothing');
  await page.unroute('**/nothing');
}

/** Lays so many short plays of one seat into the browser's storage, each of a seed of its own, the last of them the latest. */
export async function layPlays(page: Page, id: string, seat: string, many: number): Promise<void> {
  const [started, ...rest] = playedLog(id, seat, 1);
  if (started?.type !== 'session-started') throw new Error('Expected a log that begins with its beginning.');
  await lay(
    page,
    Array.from({ length: many }, (_, at) => [`laid${at}`, [{ ...started, seed: at + 1 }, ...rest]]),
  );
}

/** Opens the debrief of a whole play that nobody had to play in this page. */
export async function openDebrief(page: Page, id: string, seat: string, settings = ''): Promise<void> {
  await layPlay(page, id, seat);
  await page.goto(`./?story=${id}&debrief=1&play=${laidPlay}&pace=all&stage=off${settings}`);
  await page.locator('[data-screen="debrief"]').waitFor();
}
