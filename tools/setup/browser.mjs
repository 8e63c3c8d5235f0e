import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installOnDebian, onPath, starts } from './programs.mjs';
import { run } from './run.mjs';
import { patiently, say } from './say.mjs';

/** What a browser under test is started with: no calls home, and no sandbox where root forbids one. */
export const browserArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The path of a Chromium that starts: CHROME_PATH, else one in the usual places, else Playwright's own; undefined when there is none. */
export function findBrowser() {
  return process.env.CHROME_PATH || [...usualPlaces(), playwrightsOwn()].find((path) => path && starts(path));
}

/** Finds a Chromium or fetches one: Playwright's own, else on Debian and Ubuntu, as root, the package. Undefined, with a message, when none could be had. */
export async function ensureBrowser(node) {
  const found = findBrowser();
  if (found) return found;
  say('no Chrome, Chromium or Edge found; fetching one for the tests (about 170 MB, once)');
  await patiently('fetching a browser', run(node, [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']));
  const fetched = findBrowser();
  if (fetched) return fetched;
  await installOnDebian('Chromium', ['chromium']);
  const packaged = findBrowser();
  if (packaged) return packaged;
  say(
    'No browser could be had for the end-to-end tests. Install Chrome, Chromium or Edge, or set CHROME_PATH to one, and run "npm test" again.',
  );
  return undefined;
}

function usualPlaces() {
  const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': programFiles86 } = process.env;
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const places = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return [PROGRAMFILES, programFiles86, LOCALAPPDATA].flatMap((folder) => (folder ? places.map((place) => join(folder, place)) : []));
  }
  return onPath('google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge');
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}
