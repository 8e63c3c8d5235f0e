import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { storyFolders } from '../../tools/compile.ts';
import { readOn, takeStep } from './support/player.ts';
import { expect, test } from './support/test.ts';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
};

/** A plain web server with the packed site on it; `line` says how many more requests it answers. */
type Site = { address: string; files: Record<string, Uint8Array>; line: { left: number }; close(): void };

let site: Site;
test.beforeEach(async () => {
  site = await serve(unzipSync(readFileSync('packages/joined-up-site.zip')));
});
test.afterEach(() => site.close());

async function serve(files: Record<string, Uint8Array>): Promise<Site> {
  const line = { left: Number.POSITIVE_INFINITY };
  const server: Server = createServer((request, response) => {
    if (line.left-- <= 0) return request.socket.destroy();
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname).slice(1) || 'index.html';
    const file = files[path];
    response.writeHead(file ? 200 : 404, { 'Content-Type': types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream' });
    return response.end(file);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}/`, files, line, close };
}

const ready = 'html[data-offline="ready"]';
const settings = '?pace=all&motion=off&stage=off';

test.describe('the site without a connection', () => {
  test.use({ expectedErrors: [/Failed to load resource|ERR_|Failed to fetch|could not be fetched/] });

  test('after one visit every story plays, and goes on where it was', async ({ page }) => {
    await page.goto(site.address + settings);
    await expect(page.locator(ready)).toBeAttached({ timeout: 60_000 });
    await expect(page.getByText('Ready offline')).toBeVisible();
    site.line.left = 0;
    for (const [at, story] of storyFolders(resolve('stories')).entries()) {
      await page.goto(`${site.address}${settings}&story=${story}`);
      await page.locator('[data-screen="seat"] [data-seat]').first().click();
      await takeStep(page);
      if (at === 0) await page.reload();
      await readOn(page);
      await expect(page.locator(`[data-screen="story"][data-story="${story}"]`)).toBeVisible();
    }
    await page.goto(`${site.address}the-trip.nadia.html${settings}`);
    await expect(page.locator('[data-screen="story"][data-story="the-trip"]')).toBeVisible();
    expect(new URL(page.url()).searchParams.get('seat')).toBe('nadia');
  });

  test('a visit that begins at a story’s own page keeps the site too', async ({ page }) => {
    await page.goto(`${site.address}bath-time.ray.html${settings}`);
    await expect(page.locator(ready)).toBeAttached({ timeout: 60_000 });
    site.line.left = 0;
    await page.reload();
    await expect(page.locator('[data-screen="story"][data-story="bath-time"]')).toBeVisible();
  });

  for (const after of [1, 6, 40])
    test(`a line that is cut after request ${after} of the first visit is never called ready, nor leaves a white page afterwards`, async ({
      page,
    }) => {
      site.line.left = after;
      await page.goto(site.address + settings).catch(() => null);
      await page.waitForTimeout(1500);
      await expect(page.locator(ready)).not.toBeAttached();
      site.line.left = Number.POSITIVE_INFINITY;
      await page.goto(site.address + settings);
      await expect(page.locator('[data-action="begin"]')).toBeVisible();
      await expect(page.locator(ready)).toBeAttached({ timeout: 60_000 });
      site.line.left = 0;
      await page.reload();
      await expect(page.locator('[data-action="begin"]')).toBeVisible();
    });

  test('a new version waits until somebody presses, and the play goes on in it', async ({ page }) => {
    await page.goto(`${site.address}${settings}&story=bath-time`);
    await expect(page.locator(ready)).toBeAttached({ timeout: 60_000 });
    await page.locator('[data-screen="seat"] [data-seat="ray"]').click();
    await takeStep(page);
    site.files['index.html'] = strToU8(strFromU8(site.files['index.html'] ?? new Uint8Array()).replace('<html', '<html data-next="yes"'));
    site.files['sw.js'] = strToU8(strFromU8(site.files['sw.js'] ?? new Uint8Array()).replace(/version = '\w+'/, "version = 'next'"));
    await page.reload();
    await expect(page.locator('[data-action="use-new-version"]')).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('html')).not.toHaveAttribute('data-next', 'yes');
    await page.locator('[data-action="use-new-version"]').click();
    await expect(page.locator('html')).toHaveAttribute('data-next', 'yes');
    await expect(page.locator('[data-screen="story"][data-story="bath-time"]')).toBeVisible();
  });
});
