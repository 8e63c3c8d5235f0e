import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { doOne, whatIsAsked } from '../tests/e2e/support/player.ts';
import { browserArgs, findBrowser } from './setup/browser.mjs';

/**
 * Takes a picture of every screen and every room of the built game (`npm run build` first), at four sizes in three themes, into `screenshots/`:
 * one sheet for each, to be looked at one by one. `node tools/look.ts home debrief` takes only those.
 */
const sizes = [
  { name: '1280', width: 1280, height: 720 },
  { name: '1920', width: 1920, height: 1080 },
  { name: 'frame', width: 1024, height: 500 },
  { name: 'phone', width: 390, height: 844 },
] as const;
const themes = ['light', 'dark', 'contrast'] as const;
const out = 'screenshots';

/** How many views are taken at once. */
const atOnce = 2;

/** How a screen is reached from the first page; `play` goes on from the story kept in this browser. */
type Screen = {
  name: string;
  story?: { id: string; seat: string; upTo: (page: Page) => Promise<boolean> };
  reach: (page: Page) => Promise<void>;
};

const screen = (words: string) => async (page: Page) => {
  await page.goto(`${words}${words.includes('?') ? '&' : '?'}${look}`);
};
const look = 'pace=all&motion=off';
const resume = (id: string) => async (page: Page) => {
  await page.goto(`?${look}`);
  await page.locator(`[data-story="${id}"] [data-action="resume"]`).click();
  await page.locator('.asks, .foot-bar .button').first().waitFor();
};
const has = (selector: string) => async (page: Page) => (await page.locator(selector).count()) > 0;
const inRoom = (room: string) => async (page: Page) => (await page.locator(`[data-room="${room}"]`).count()) > 0;
const press = async (page: Page, selector: string) => page.locator(selector).first().click();
const lay = (id: string, tokens: number) => async (page: Page) => {
  await resume(id)(page);
  for (let token = 0; token < tokens; token++)
    await page
      .locator('[data-choice]')
      .nth(token % 2)
      .click();
};

/** Where each room can be stood in. The school office is only passed through on the way to an ending; it is on the contact sheet. */
const rooms: [room: string, story: string, seat: string][] = [
  ['school-meeting', 'whose-job', 'dev'],
  ['case-conference', 'last-word', 'danny'],
  ['nursery', 'snow-trousers', ''],
  ['clinic', 'tall-hats', 'bryn'],
  ['youth-justice', 'the-trip', 'petra'],
  ['family-home', 'bath-time', ''],
  ['hospital-corridor', 'going-home', 'jo'],
  ['car-dusk', 'whose-job', 'rhona'],
  ['team-room', 'neither-one-thing', 'marcus'],
];
/** Rooms that a story opens in, and comes back to only when nothing is asked any more. */
const openings: [room: string, story: string, seat: string][] = [
  ['corridor', 'last-word', 'danny'],
  ['stairs', 'the-trip', 'petra'],
];
const views: Screen[] = [
  { name: 'home', reach: screen('') },
  { name: 'evidence', reach: screen('?about=evidence') },
  { name: 'own-story', reach: screen('?about=own-story') },
  { name: 'seat', reach: screen('?story=last-word') },
  {
    name: 'settings',
    reach: async (page) => {
      await screen('')(page);
      await press(page, '[data-action="settings"]');
    },
  },
  ...rooms.map(([room, id, seat]): Screen => ({ name: `room-${room}`, story: { id, seat, upTo: inRoom(room) }, reach: resume(id) })),
  ...openings.map(
    ([room, id, seat]): Screen => ({
      name: `room-${room}`,
      reach: async (page) => {
        await screen(`?story=${id}&seat=${seat}`)(page);
        await page.locator(`[data-room="${room}"]`).waitFor();
      },
    }),
  ),
  { name: 'share', story: { id: 'whose-job', seat: 'dev', upTo: has('.asks.share') }, reach: resume('whose-job') },
  { name: 'who-does-what', story: { id: 'whose-job', seat: 'dev', upTo: has('.who-does-what') }, reach: resume('whose-job') },
  { name: 'table-empty', story: { id: 'whose-job', seat: 'joel', upTo: has('.asks.measured') }, reach: resume('whose-job') },
  { name: 'table-laid', story: { id: 'last-word', seat: 'ingrid', upTo: has('.asks.measured') }, reach: lay('last-word', 3) },
  { name: 'commitment', story: { id: 'the-trip', seat: 'imran', upTo: has('.asks.commit') }, reach: lay('the-trip', 1) },
  {
    name: 'the-end',
    reach: async (page) => {
      await playUpTo(page, { id: 'neither-one-thing', seat: 'leila', upTo: has('[data-ending]') });
    },
  },
  {
    name: 'debrief',
    story: { id: 'whose-job', seat: 'rhona', upTo: has('[data-ending]') },
    reach: async (page) => {
      await screen('?story=whose-job&debrief=1')(page);
      await page.locator('[data-screen="debrief"]').waitFor();
    },
  },
];

const wanted = process.argv.slice(2);
const server = await preview({ preview: { host: '127.0.0.1', port: 4360, strictPort: false }, logLevel: 'error' });
const executablePath = findBrowser();
const browser = await chromium.launch({ args: browserArgs, ...(executablePath ? { executablePath } : {}) });
const left = views.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const missed: string[] = [];
await Promise.all(Array.from({ length: atOnce }, takeNext));
await browser.close();
await server.close();
if (missed.length > 0) {
  console.error(`Not taken: ${missed.join(', ')}.`);
  process.exitCode = 1;
}

/** Takes one view after the other until none is left. */
async function takeNext(): Promise<void> {
  for (let view = left.shift(); view; view = left.shift()) if (!(await take(browser, view))) missed.push(view.name);
}

async function take(browser: Browser, view: Screen): Promise<boolean> {
  const folder = join(out, view.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const context = await browser.newContext({ baseURL: server.resolvedUrls?.local[0] ?? '', viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  if (view.story && !(await playUpTo(page, view.story))) {
    console.error(`${view.name}: no play came there; name another story or seat in tools/look.ts.`);
    await context.close();
    return false;
  }
  const shots: Shot[] = [];
  for (const theme of themes) {
    await page.addInitScript((name) => localStorage.setItem('joined-up.settings', JSON.stringify({ theme: name })), theme);
    try {
      await view.reach(page);
    } catch {
      console.error(`${view.name}: the view was not come to again; name another story or seat in tools/look.ts.`);
      await context.close();
      return false;
    }
    for (const size of sizes) {
      await page.setViewportSize(size);
      await atRest(page);
      const path = join(folder, `${theme}-${size.name}.png`);
      shots.push({ ...size, theme, image: await page.screenshot({ path }) });
    }
    await page.setViewportSize(sizes[0]);
  }
  await sheet(context, view.name, shots);
  await context.close();
  return true;
}

/** Waits until the stage has drawn what it shows and sleeps, and pictures have come, save those that wait to be scrolled to; a page without a stage is at rest at once. */
async function atRest(page: Page): Promise<void> {
  await page.waitForTimeout((await page.locator('.stage-place').count()) > 0 ? 350 : 120);
  const drawn = () => {
    const place = document.querySelector('.stage-place')?.getAttribute('data-stage') ?? 'off';
    const { stage } = (window as unknown as { joinedUp?: { stage: { asleep: boolean } } }).joinedUp ?? {};
    const come = [...document.images].every((image) => image.complete || image.loading === 'lazy');
    return come && (place === 'off' || (place === 'on' && (stage?.asleep ?? false)));
  };
  await page.waitForFunction(drawn, undefined, { timeout: 8000 }).catch(() => console.error('A picture had not come to rest.'));
}

type Shot = { width: number; height: number; theme: string; name: string; image: Buffer };

/** All twelve on one page, a theme to a row. */
async function sheet(context: BrowserContext, name: string, shots: Shot[]): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 2200, height: 1300 });
  const cell = ({ image, height, width, theme, name: size }: Shot) =>
    `<figure><img style="height:400px;width:${Math.round((400 * width) / height)}px" src="data:image/png;base64,${image.toString('base64')}"><figcaption>${theme} ${size}</figcaption></figure>`;
  const row = (theme: string) =>
    `<div>${shots
      .filter((shot) => shot.theme === theme)
      .map(cell)
      .join('')}</div>`;
  await page.setContent(
    `<style>body{margin:8px;font:14px sans-serif;background:#888}div{display:flex;gap:8px}figure{margin:0 0 8px}</style>${themes.map(row).join('')}`,
  );
  const path = join(out, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  await page.close();
  console.log(path);
}

/** Plays with different hands until the view is come to; false when none of them leads there. */
async function playUpTo(page: Page, { id, seat, upTo }: NonNullable<Screen['story']>): Promise<boolean> {
  const from = seat || (await firstSeat(page, id));
  for (const hand of [[0, 1], [2, 0], [1], [0], [2, 1]]) {
    await page.goto(`?story=${id}&seat=${from}&seed=7&${look}&stage=off`);
    for (let step = 0, answered = 0; step < 400; step++) {
      const { kind } = await whatIsAsked(page);
      if (answered > 0 && (await upTo(page))) return true;
      if (kind === 'ended') break;
      await doOne(page, hand[answered % hand.length]);
      if (kind !== 'more' && kind !== 'held') answered++;
    }
  }
  return false;
}

async function firstSeat(page: Page, id: string): Promise<string> {
  await page.goto(`?story=${id}`);
  return (await page.locator('[data-seat]').first().getAttribute('data-seat')) ?? '';
}
