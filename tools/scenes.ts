import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { doOne, whatIsAsked } from '../tests/e2e/support/player.ts';
import { browserArgs, findBrowser } from './setup/browser.mjs';
import { storyFolders } from './compile.ts';

/**
 * Takes a picture of every scene of the built game's stories beside its description, into `screenshots/scenes-<story>.png`: to be looked at one by one.
 * `node tools/scenes.ts the-trip` takes only that story. Scenes that no play came to are named.
 */
const out = 'screenshots';
/** Which choices are taken, by their places; every seat plays with one after the other, until every scene has been met or a round of seats met no new one. */
const hands = [[0, 1], [2, 0], [1], [2, 1]];
const size = { width: 1280, height: 720 };

type Scene = { alt: string; words: string; image: Buffer };

const root = 'stories';
const wanted = process.argv.slice(2);
const server = await preview({ preview: { host: '127.0.0.1', port: 4370, strictPort: false }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0] ?? '';
const executablePath = findBrowser();
const browser = await chromium.launch({ args: browserArgs, ...(executablePath ? { executablePath } : {}) });
mkdirSync(out, { recursive: true });
for (const story of storyFolders(root).filter((name) => wanted.length === 0 || wanted.includes(name))) await take(browser, story);
await browser.close();
await server.close();

async function take(own: Browser, story: string): Promise<void> {
  const alts = new Set(
    [...readFileSync(join(root, story, 'story.ink'), 'utf8').matchAll(/#alt:\s*([^#\n|}]+)/g)].map(([, alt = '']) => asShown(alt)),
  );
  const context = await own.newContext({ viewport: size });
  const page = await context.newPage();
  await page.goto(`${address}?story=${story}`);
  await page.locator('[data-seat]').first().waitFor();
  const seats = await page.locator('[data-seat]').evaluateAll((all) => all.map((one) => one.getAttribute('data-seat') ?? ''));
  const scenes = new Map<string, Scene>();
  const missing = () => [...alts].filter((alt) => !scenes.has(alt));
  for (const hand of hands) {
    const before = scenes.size;
    for (const seat of seats) {
      if (missing().length === 0) break;
      await page.goto(`${address}?story=${story}&seat=${seat}&seed=7&pace=all&motion=off`);
      for (let step = 0, answered = 0; step < 400; step++) {
        const { kind } = await whatIsAsked(page);
        await look(page, scenes);
        if (kind === 'ended') break;
        await doOne(page, hand[answered % hand.length]);
        if (kind !== 'more' && kind !== 'held') answered++;
      }
    }
    if (scenes.size === before) break;
  }
  await sheet(page, story, [...scenes.values()]);
  await context.close();
  for (const alt of missing()) console.log(`${story}: not met: ${alt}`);
}

/** Takes the picture where a scene is met for the first time, once it has been drawn. */
async function look(page: Page, scenes: Map<string, Scene>): Promise<void> {
  const told = await page.evaluate(() => {
    const described = [...document.querySelectorAll('.backlog p.hidden')].filter((p) => p.textContent?.startsWith('Picture: ')).at(-1);
    return { alt: described?.textContent?.slice('Picture: '.length) ?? '', words: described?.parentElement?.textContent ?? '' };
  });
  const alt = asShown(told.alt);
  if (!alt || scenes.has(alt)) return;
  await page.waitForTimeout(300);
  const drawn = () => {
    const { stage } = (window as unknown as { joinedUp?: { stage: { asleep: boolean } } }).joinedUp ?? {};
    return document.querySelector('.stage-place')?.getAttribute('data-stage') === 'on' && (stage?.asleep ?? false);
  };
  await page.waitForFunction(drawn, undefined, { timeout: 8000 }).catch(() => console.error('A picture had not come to rest.'));
  scenes.set(alt, { ...told, image: await page.locator('.stage-place').screenshot() });
}

/** All scenes of a story on one page, each with what it is said to show. */
async function sheet(page: Page, story: string, scenes: readonly Scene[]): Promise<void> {
  const cells = scenes.map(
    ({ alt, words, image }, at) =>
      `<figure><img src="data:image/png;base64,${image.toString('base64')}"><figcaption><b>${at + 1}. ${plain(alt)}</b><br>${plain(words.slice(0, 260))}</figcaption></figure>`,
  );
  await page.setViewportSize({ width: 1640, height: 900 });
  await page.goto('about:blank');
  await page.setContent(
    `<style>body{margin:8px;font:15px sans-serif;background:#ddd;display:grid;grid-template-columns:1fr 1fr;gap:10px}figure{margin:0}img{width:100%}</style>${cells.join('')}`,
  );
  const path = join(out, `scenes-${story}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(`${path}: ${scenes.length} scenes`);
}

/** A description as the page shows it, whose apostrophes are set with care. */
function asShown(alt: string): string {
  return alt.trim().replaceAll('’', "'");
}

function plain(words: string): string {
  return words.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
