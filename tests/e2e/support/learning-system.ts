import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { typeOf } from './file-types.ts';

export type Standard = 'scorm12' | 'scorm2004';

/** What a learning system keeps of a learner's attempt: its elements with their values. `refused` is what a strict one would not have taken; `ended` counts how often the game closed it. */
export type Attempt = { kept: Record<string, string>; refused: string[]; ended: number };

const folder = 'learning-system/';
const again = resolve('node_modules/scorm-again/dist');

/** Puts a learning system into a browser: pages of its own, and the files of a package, as it unpacked them. Its frame for packages is 500 pixels high. */
export async function installSystem(context: BrowserContext, standard: Standard, zip: string, attempt: Attempt | null): Promise<void> {
  const files = unzipSync(readFileSync(zip));
  const script = readFileSync(join(again, `${standard}.min.js`), 'utf8');
  const kept = JSON.stringify(attempt?.kept ?? {});
  await context.route(`**/${folder}**`, (route) => {
    const path = new URL(route.request().url()).pathname.split(folder)[1] ?? '';
    const type = typeOf(path);
    if (path === 'system.html') return route.fulfill({ contentType: type, body: page(script, standard, kept) });
    const file = files[path.replace('package/', '')];
    return file ? route.fulfill({ contentType: type, body: Buffer.from(file) }) : route.fulfill({ status: 404, body: '' });
  });
}

/** Opens the system's page and launches the package in its frame. A `broken` system says no to everything. */
export async function launchFramed(page: Page, search: string, broken = false): Promise<Frame> {
  await page.goto(`./${folder}system.html`);
  if (broken) await page.evaluate(sayNo);
  await page.evaluate((src) => document.querySelector('iframe')?.setAttribute('src', src), `package/index.html${search}`);
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('Expected a frame in the page of the learning system, found none.');
  return frame;
}

/** Opens the system's page and launches the package in a window of its own. */
export async function launchInWindow(page: Page, search: string): Promise<Page> {
  await page.goto(`./${folder}system.html`);
  const opened = page.waitForEvent('popup');
  await page.evaluate((src) => void window.open(src), `package/index.html${search}`);
  return opened;
}

/** What the system has written down so far. */
export const attemptIn = (page: Page): Promise<Attempt> => page.evaluate(() => (window as unknown as { attempt: Attempt }).attempt);

/** Runs in the page. */
function sayNo(): void {
  const api = (window as unknown as { API: Record<string, () => string> }).API;
  for (const name of Object.keys(api)) api[name] = () => 'false';
}

function page(script: string, standard: Standard, kept: string): string {
  return `<!doctype html><title>A learning system</title><style>body{margin:0}iframe{width:100%;height:500px;border:0}</style>
<iframe title="The activity"></iframe>
<script>${script.replaceAll('</script', '<\\/script')}</script>
<script>(${strictSystem.toString()})(${JSON.stringify(standard)}, ${kept});</script>`;
}

/** Runs in the page: scorm-again, behind a door that lets through only what the standard allows. What was committed is kept. */
function strictSystem(standard: Standard, kept: Record<string, string>): void {
  const is12 = standard === 'scorm12';
  const most: Record<string, number> = is12
    ? { 'cmi.core.lesson_status': 20, 'cmi.core.lesson_location': 255, 'cmi.suspend_data': 4096, 'cmi.core.exit': 8 }
    : { 'cmi.completion_status': 20, 'cmi.location': 1000, 'cmi.suspend_data': 64_000, 'cmi.exit': 8 };
  const attempt = { kept, refused: [] as string[], ended: 0 };
  const page = window as unknown as Record<string, unknown>;
  type Api = Record<string, (...given: string[]) => string> & { loadFromFlattenedJSON(cmi: Record<string, string>): void };
  const Made = page[is12 ? 'Scorm12API' : 'Scorm2004API'] as new (settings: object) => Api;
  const inner = new Made({ autocommit: false, logLevel: 5 });
  if (Object.keys(kept).length > 0) inner.loadFromFlattenedJSON(kept);
  const call = (name: string, ...given: string[]) => inner[`lms${name}`]?.(...given) ?? '';
  const name = (short: string) => (is12 ? `LMS${short}` : short);
  const refuse = (why: string) => {
    attempt.refused.push(why);
    return 'false';
  };
  const write = () => {
    for (const element of Object.keys(most)) if (!element.endsWith('exit')) attempt.kept[element] = String(call('GetValue', element));
  };
  const api: Record<string, (...given: string[]) => string> = {
    [name('Initialize')]: (given = '?') => (given === '' ? String(call('Initialize', '')) : refuse('Initialize wants ""')),
    [name('GetValue')](element = '') {
      if (!(element in most) || element.endsWith('exit')) return refuse(`${element} is none of the game's to read`) && '';
      return String(call('GetValue', element));
    },
    [name('SetValue')](element = '', value = '') {
      if (!(element in most)) return refuse(`${element} is none of the game's to write`);
      if (value.length > (most[element] ?? 0) || /[^ -~]/.test(value)) return refuse(`${element} was given ${value.length} letters`);
      return String(call('SetValue', element, value));
    },
    [name('Commit')](given = '?') {
      if (given !== '') return refuse('Commit wants ""');
      const done = String(call('Commit', ''));
      if (done === 'true') write();
      return done;
    },
    [name(is12 ? 'Finish' : 'Terminate')](given = '?') {
      if (given !== '') return refuse('the end wants ""');
      attempt.ended++;
      write();
      return String(call(is12 ? 'Finish' : 'Terminate', ''));
    },
  };
  page.attempt = attempt;
  page[is12 ? 'API' : 'API_1484_11'] = api;
}
